"""Pictures and films by command line: taken in, listed, removed, each told in a sentence (E3)."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import assert_never

from kiosk.app import media_beside
from kiosk.desks.manager import Manager
from kiosk.desks.media_desk import MediaDesk
from kiosk.desks.media_watch import library_in
from kiosk.housekeeping import Housekeeping
from kiosk.media.sticks import shown_name
from kiosk.playlist_answers import MediumAdded, MediumKept, MediumWrong, NoMedium
from kiosk.programme_answers import MediumFacts, MediumKind
from kiosk.trouble import OutOfReach, Trouble


class NotAllTakenIn(Trouble):
    """Some of the files are no pictures or films; `told` says of each what became of it."""

    def __init__(self, told: list[str]) -> None:
        super().__init__("not all files were taken in")
        self.told = told


@dataclass(frozen=True, slots=True)
class MediaKeeping:
    """The library for whoever types, while the kiosk runs or not."""

    keeping: Housekeeping

    def add(self, files: list[Path]) -> list[str]:
        """Take files in one after another; what became of each."""
        with self._desk() as desk:
            answers = [_added(desk, path) for path in files]
        told = [said for said, _ in answers]
        if not all(is_in for _, is_in in answers):
            raise NotAllTakenIn(told)
        return told

    def listed(self) -> list[str]:
        """A line for each picture and film."""
        with self._desk() as desk:
            return [_line(kept) for kept in desk.kept()] or ["There is no picture or film yet."]

    def remove(self, medium_id: str) -> list[str]:
        """Remove one; Trouble where there is none of that id."""
        with self._desk() as desk:
            name = next((k.facts.name for k in desk.kept() if k.facts.medium_id == medium_id), "")
            if not desk.let_go(medium_id):
                raise OutOfReach(
                    f"there is no picture or film {shown_name(Path(medium_id))}",
                    what_to_do="hub-kiosk-admin media list says which there are.",
                )
        return [f"{name}: removed, from the playlist and from events too."]

    @contextmanager
    def _desk(self) -> Iterator[MediaDesk]:
        keys = self.keeping.settings.keys_dir
        with self.keeping.opened() as store:
            manager = Manager(store, self.keeping.clock, "")
            yield MediaDesk(store, self.keeping.clock, manager, library_in(media_beside(keys)))


def _added(desk: MediaDesk, path: Path) -> tuple[str, bool]:
    answer = desk.take_in(None, path)
    if isinstance(answer, MediumAdded):
        done = "was there already" if answer.was_there else "taken in"
        return f"{shown_name(path)}: {done}, {what(answer.medium)}.", True
    if isinstance(answer, NoMedium):
        return f"{answer.file_name}: not taken in. {why(answer.why)}.", False
    return f"{shown_name(path)}: not taken in.", False


def what(medium: MediumFacts) -> str:
    """A picture or film in a few words."""
    size = f"{medium.width} x {medium.height}"
    if medium.kind is MediumKind.PICTURE:
        return f"a picture of {size}"
    length = f", {medium.seconds:.0f} s" if medium.seconds else ""
    return f"a film of {size}{length}{'' if medium.has_sound else ', without sound'}"


def _line(kept: MediumKept) -> str:
    users = [("item", kept.items), ("event", kept.events)]
    shown = ", ".join(f"{n} {noun}{'' if n == 1 else 's'}" for noun, n in users if n)
    line = f"{kept.facts.medium_id}  {kept.facts.name}: {what(kept.facts)}"
    line += f"; shown by {shown}" if shown else "; shown by nothing"
    if kept.trouble is None:
        return line
    return f"{line}. Skipped {kept.trouble.times} times: {why(kept.trouble.what)}"


def why(wrong: MediumWrong) -> str:  # noqa: C901, PLR0911, PLR0912 -- one line a reason
    """Why a file is no picture or film for the screen, and what to do instead."""
    match wrong:
        case MediumWrong.MISSING:
            return "There is no such file"
        case MediumWrong.NOT_A_FILE:
            return "It is no file that the kiosk's user may read"
        case MediumWrong.EMPTY:
            return "There is nothing in it"
        case MediumWrong.TOO_LARGE:
            return "It is too large: at most 2 GB for a film, 60 MB for a picture"
        case MediumWrong.TOO_MANY_PIXELS:
            return "It has more dots than can be shown: make it smaller"
        case MediumWrong.TOO_LONG:
            return "The film is too long: cut it"
        case MediumWrong.PLAYLIST:
            return "It only names other files: give those themselves"
        case MediumWrong.UNKNOWN_KIND:
            return "By its content it is no picture or film that is known here"
        case MediumWrong.BROKEN:
            return "It is damaged: it could not be read to its end"
        case MediumWrong.NO_PICTURE:
            return "There is only sound in it"
        case MediumWrong.STUCK:
            return "Its picture stood still"
        case MediumWrong.NO_ROOM:
            return "There is too little room on the disk: remove something first"
        case MediumWrong.CHANGED:
            return "It changed while it was read, or since it was taken in: take it in again"
        case MediumWrong.NO_PLAYER:
            return "This machine has no VLC to show films with: install libvlc5 and vlc-plugin-base"
    assert_never(wrong)
