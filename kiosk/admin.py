"""The command line `hub-kiosk-admin`, for what a screen is too late for: checking a hub file."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from kiosk.hubfile import HubFile, check
from kiosk.tomlfile import Mistake

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
