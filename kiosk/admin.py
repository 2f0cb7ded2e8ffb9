"""The command line `hub-kiosk-admin`, for what a screen is too late for."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from kiosk.clock import SystemClock
from kiosk.config import Settings, load
from kiosk.housekeeping import Housekeeping
from kiosk.hubfile import HubFile, check
from kiosk.media_keeping import MediaKeeping, NotAllTakenIn
from kiosk.texts import LANGUAGES
from kiosk.tomlfile import Mistake
from kiosk.trouble import Trouble

DONE, WRONG = 0, 1


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the command line says; 0 when it went well, 1 when not, 2 when it is no command."""
    given = _parser().parse_args(arguments)
    code: int = given.run(given)
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="hub-kiosk-admin", description="Look after a hub's kiosk from the command line."
    )
    nouns = parser.add_subparsers(title="what to look after", required=True, metavar="WHAT")
    _add_hub(nouns)
    _add_database(nouns)
    _add_media(nouns)
    return parser


# --- hub ------------------------------------------------------------------------------------------


def _add_hub(nouns: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    hub = nouns.add_parser("hub", help="the hub file: what the hub is")
    verbs = hub.add_subparsers(title="what to do", required=True, metavar="DO")
    checking = verbs.add_parser(
        "check",
        help="say every mistake in a hub file",
        description="Say every mistake in a hub file, each with its line and what to write"
        " instead. Changes nothing. Exit code 1 when there is a mistake.",
    )
    checking.add_argument("file", type=Path, metavar="FILE", help="a hub file, for example my.toml")
    checking.set_defaults(run=check_hub)


def check_hub(given: argparse.Namespace) -> int:
    """`hub check FILE`: tell the mistakes, or what the file says in short."""
    found = check(given.file)
    if isinstance(found, HubFile):
        print(in_short(given.file, found))
        return DONE
    for mistake in found:
        print(told(given.file, mistake))
    count = "1 mistake" if len(found) == 1 else f"{len(found)} mistakes"
    print(f"{count}. Nothing was changed.")
    return WRONG


def told(file: Path, mistake: Mistake) -> str:
    """A mistake as editors understand it: `FILE:LINE key: sentence`."""
    where = f"{file}:{mistake.line}" if mistake.line else f"{file}"
    key = f"{mistake.key}: " if mistake.key else ""
    return f"{where}{' ' if key else ': '}{key}{mistake.said}"


def in_short(file: Path, hub_file: HubFile) -> str:
    """What a right file says, in one line, for a last look."""
    sides = ", ".join(f"{space.name.fi} {space.limit}" for space in hub_file.spaces)
    return (
        f"{file}: no mistakes. {hub_file.hub.name}, {hub_file.hub.town}:"
        f" {hub_file.limit.places} places ({sides}), {len(hub_file.rooms)} rooms."
    )


# --- database -------------------------------------------------------------------------------------

Work = Callable[[Housekeeping, argparse.Namespace], list[str]]


def _add_database(nouns: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    making = _add_work(
        nouns,
        "backup",
        "back the database up, also while the kiosk runs, and read the backup back",
        lambda keeping, given: keeping.back_up(given.file),
    )
    making.add_argument(
        "file",
        type=_whole,
        nargs="?",
        metavar="FILE",
        help="where to, a name that is free; otherwise the folder backups beside the keys",
    )
    restoring = _add_work(
        nouns,
        "restore",
        "put a backup in the database's place; stop the kiosk first",
        lambda keeping, given: keeping.restore(given.file),
    )
    restoring.add_argument("file", type=_whole, metavar="FILE", help="a backup")
    exporting = _add_work(
        nouns,
        "export",
        "write programme.ics and rooms.ics, for other calendars",
        lambda keeping, given: keeping.export(given.folder, given.language),
    )
    exporting.add_argument("folder", type=_whole, metavar="FOLDER", help="where to")
    exporting.add_argument("--language", choices=LANGUAGES, default="fi", help="of the words")
    for verb, does, work in (
        ("check", "read all of the database and say what is wrong", Housekeeping.check),
        ("upgrade", "bring the database to this version now", Housekeeping.upgrade),
        ("pin", "forget the PIN: the screen asks for a new one", Housekeeping.forget_pin),
    ):
        _add_work(nouns, verb, does, lambda keeping, _, work=work: work(keeping))  # type: ignore[misc]


def _add_work(
    nouns: argparse._SubParsersAction[argparse.ArgumentParser], verb: str, does: str, work: Work
) -> argparse.ArgumentParser:
    parser = nouns.add_parser(
        verb,
        help=does,
        description=f"{does[0].upper()}{does[1:]}. The settings are the kiosk's own: run it as the"
        " user that the kiosk runs as. Exit code 1 when something is in the way.",
    )
    parser.set_defaults(run=lambda given: keep_house(given, work))
    return parser


def _whole(path: str) -> Path:
    return Path(path).expanduser().absolute()


def keep_house(given: argparse.Namespace, work: Work) -> int:
    """Do one piece of housekeeping with the kiosk's settings, and tell how it went."""
    settings = load(os.environ)
    if not isinstance(settings, Settings):
        for mistake in settings:
            print(f"{mistake.key}: {mistake.said}", file=sys.stderr)
        return WRONG
    try:
        told = work(Housekeeping(settings, SystemClock()), given)
    except NotAllTakenIn as some:
        print("\n".join(some.told))
        return WRONG
    except Trouble as trouble:
        print(f"{trouble}.\n{trouble.what_to_do}", file=sys.stderr)
        return WRONG
    print("\n".join(told))
    return DONE


# --- media ----------------------------------------------------------------------------------------


def _add_media(nouns: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    media = nouns.add_parser("media", help="pictures and films that the screen can show")
    verbs = media.add_subparsers(title="what to do", required=True, metavar="DO")
    adding = _add_work(
        verbs,
        "add",
        "check pictures and films by their content and copy them in, also while the kiosk runs",
        lambda keeping, given: MediaKeeping(keeping).add(given.files),
    )
    adding.add_argument("files", type=_whole, nargs="+", metavar="FILE", help="a picture or film")
    listing = "list what is there: its id, what it is, who shows it, what is the matter with it"
    _add_work(verbs, "list", listing, lambda keeping, _: MediaKeeping(keeping).listed())
    removing = _add_work(
        verbs,
        "remove",
        "remove a picture or film, from the playlist and from events too",
        lambda keeping, given: MediaKeeping(keeping).remove(given.id),
    )
    removing.add_argument("id", metavar="ID", help="its id, as the list says")
