"""What the screen and the night find of media: skipped, shown again, changed, unknown (E4)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from db.queries import media as rows
from db.queries import playlist as playlist_rows
from db.queries.playlist import MediumRow
from db.store import Store
from kiosk.clock import Clock
from kiosk.ids import new_id
from kiosk.media.content import content_of, first_look
from kiosk.media.shelf import Shelf
from kiosk.media.still import still_of
from kiosk.playlist_answers import MediumWrong
from kiosk.programme_facts import MediumBroke, MediumMended

ORPHANS_KEPT = timedelta(days=1)
"""A file on the shelf that nobody knows may be one that is just being taken in."""

FOUND_BY_READING = (MediumWrong.CHANGED,)
"""What was found by reading the whole file is over when the whole file was read again."""

NOT_IN_ITS_BYTES = tuple(set(MediumWrong) - {MediumWrong.CHANGED, MediumWrong.MISSING})
"""What the screen found is over when the screen has shown it, whatever its bytes are."""

SAMPLES = Path(__file__).resolve().parents[2] / "resources" / "media"


@dataclass(frozen=True, slots=True)
class Library:
    """What the library leans on: its shelf, where sticks are, what came with the program, and how
    a file is looked at first.
    """

    shelf: Shelf
    roots: tuple[Path, ...] = ()
    samples: Path = SAMPLES
    first_look: Callable[[Path], MediumWrong | None] = first_look


def library_in(folder: Path) -> Library:
    """The library of a kiosk whose media are in `folder`."""
    return Library(Shelf(folder, content_of, still_of))


class MediaWatch:
    """What is the matter with media, and what nobody needs any more."""

    def __init__(self, store: Store, clock: Clock, library: Library) -> None:
        self._store, self._clock, self.library = store, clock, library

    @property
    def _shelf(self) -> Shelf:
        return self.library.shelf

    def _discard(self, file: str) -> None:
        """Delete a file unless somebody has just taken it in again."""
        with self._store.transaction(self._clock.now()) as tx:
            tx.lock_places()
            if rows.of_file(tx, file) is None:
                self._shelf.discard(file)

    # --- what the screen tells ---

    def broke(self, medium_id: str, what: MediumWrong) -> None:
        """It was skipped: a fact the first time, counted after that (E4)."""
        now = self._clock.now()
        with self._store.transaction(now) as tx:
            tx.lock_places()
            row = playlist_rows.the_medium(tx, medium_id)
            if row is None or rows.count_trouble(tx, medium_id, what.value, now):
                return
            rows.put_trouble(tx, new_id(), medium_id, what.value, now)
            tx.record(MediumBroke(medium_id, row.name, what.value))

    def played(self, medium_id: str) -> None:
        """It was shown: what had been the matter is over; nothing is written where nothing was."""
        self._mended(medium_id, but=FOUND_BY_READING)

    def _mended(self, medium_id: str, but: tuple[MediumWrong, ...]) -> None:
        with self._store.reading() as tx:
            if not set(rows.open_troubles(tx, medium_id)) - {what.value for what in but}:
                return
        now = self._clock.now()
        with self._store.transaction(now) as tx:
            row = playlist_rows.the_medium(tx, medium_id)
            kept = tuple(what.value for what in but)
            if row and rows.clear_troubles(tx, medium_id, now, kept):
                tx.record(MediumMended(medium_id, row.name))

    # --- what runs by itself ---

    def on_shelf(self) -> tuple[MediumRow, ...]:
        """What should be on the shelf."""
        with self._store.reading() as tx:
            return playlist_rows.media(tx)

    def look_through(self, kept: tuple[MediumRow, ...]) -> dict[str, MediumWrong | None]:
        """Read every file whole: what is the matter with each medium; beside the worker."""
        return {row.id: self._shelf.wrong_with(row.file, row.size) for row in kept}

    def note(self, seen: dict[str, MediumWrong | None]) -> None:
        """Keep what `look_through` found."""
        for medium_id, wrong in seen.items():
            if wrong is None:
                self._mended(medium_id, but=NOT_IN_ITS_BYTES)
            else:
                self.broke(medium_id, wrong)

    def tidy(self) -> None:
        """Delete files that nobody knows; none while the clock may be wrong."""
        now = self._clock.now()
        if not self._clock.is_trusted():
            return
        self._shelf.clear()
        with self._store.reading() as tx:
            known = {row.file for row in playlist_rows.media(tx)}
        for file, put_at in self._shelf.files():
            if file not in known and put_at < (now - ORPHANS_KEPT).timestamp():
                self._discard(file)
