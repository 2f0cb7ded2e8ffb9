"""The library: pictures and films are taken in, kept, found broken, removed (E3, E4)."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from db.queries import media as rows
from db.queries import playlist as playlist_rows
from db.queries.playlist import MediumRow
from db.store import Store
from kiosk.answers import Locked
from kiosk.clock import Clock
from kiosk.desks.manager import Manager
from kiosk.desks.media_watch import Library, MediaWatch
from kiosk.desks.playlist_rows import medium_facts, troubles_in
from kiosk.ids import new_id
from kiosk.media import sticks
from kiosk.media.copying import Copying
from kiosk.media.shelf import Shelved
from kiosk.playlist_answers import (
    FolderFound,
    FolderSeen,
    MediumAdded,
    MediumKept,
    MediumWrong,
    NoMedium,
)
from kiosk.programme_answers import MediumFacts, MediumKind
from kiosk.programme_facts import MediumMended, MediumRemoved, MediumTakenIn


class MediaDesk(MediaWatch):
    """Media. What reads whole files (`places`, `found`, `copy_in`, `look_through`) touches no
    database and is done beside the worker; all else is a use case like any other.
    """

    def __init__(self, store: Store, clock: Clock, manager: Manager, library: Library) -> None:
        super().__init__(store, clock, library)
        self._manager = manager

    def look_in(self, roots: tuple[Path, ...]) -> None:
        """Look for files in these folders and what is mounted in them."""
        self.library = replace(self.library, roots=roots)

    # --- what is there ---

    def media(self, session: str) -> tuple[MediumKept, ...] | Locked:
        """Every picture and film, who shows it, and what is the matter with it."""
        return self.kept() if self._manager.is_open(session) else Locked()

    def kept(self) -> tuple[MediumKept, ...]:
        """The same for the command line, where who types is who may."""
        with self._store.reading() as tx:
            uses = rows.uses(tx, self._clock.now())
            troubles = troubles_in(tx)
            kept = playlist_rows.media(tx)
        return tuple(
            MediumKept(
                self._facts(row),
                row.size,
                row.added_at,
                uses.get(row.id, rows.UseRow()).items,
                uses.get(row.id, rows.UseRow()).events,
                troubles.get(row.id),
            )
            for row in kept
        )

    def _facts(self, row: MediumRow) -> MediumFacts:
        return medium_facts(row, self._shelf.folder)

    # --- taking in ---

    def known(self, session: str) -> dict[int, frozenset[str]] | Locked:
        """The SHA-256 of what is kept, by size: for `found`."""
        if not self._manager.is_open(session):
            return Locked()
        by_size: defaultdict[int, set[str]] = defaultdict(set)
        with self._store.reading() as tx:
            for row in playlist_rows.media(tx):
                by_size[row.size].add(Path(row.file).stem)
        return {size: frozenset(files) for size, files in by_size.items()}

    def places(self) -> tuple[FolderFound, ...]:
        """The memory sticks and folders that have anything in them; beside the worker."""
        return sticks.places(self.library.roots)

    def found(self, folder: str, kept: sticks.Kept) -> FolderSeen | None:
        """What is in a folder of one of them, None where it is gone; beside the worker."""
        library = self.library
        roots = (*library.roots, library.samples)
        return sticks.look_into(folder, roots, library.first_look, kept)

    @property
    def samples(self) -> str:
        """The folder of what came with the program, for `found`."""
        return str(self.library.samples)

    def copy_in(self, path: Path, copying: Copying) -> Shelved | NoMedium:
        """Copy a file and check the copy; beside the worker. Raises when stopped (`Shelf.take`)."""
        taken = self._shelf.take(path, copying)
        return NoMedium(sticks.shown_name(path), taken) if isinstance(taken, MediumWrong) else taken

    def keep(self, shelved: Shelved) -> MediumAdded | NoMedium:
        """Put what `copy_in` copied into the library; the same file again is the same medium.

        Who began the copy was asked then: a long film may outlast the manager's session.
        """
        now = self._clock.now()
        with self._store.transaction(now) as tx:
            tx.lock_places()
            if not self._shelf.has(shelved.file, shelved.size):
                return NoMedium(shelved.name, MediumWrong.MISSING)
            if there := rows.of_file(tx, shelved.file):
                if rows.clear_troubles(tx, there.id, now):
                    tx.record(MediumMended(there.id, there.name))
                return MediumAdded(self._facts(there), was_there=True)
            row = _row(shelved, now)
            rows.put(tx, row)
            tx.record(MediumTakenIn(row.id, row.name, row.kind))
            return MediumAdded(self._facts(row))

    def take_in(self, session: str | None, path: Path) -> MediumAdded | NoMedium | Locked:
        """Copy, check and keep in one go, where nobody waits; no session on the command line."""
        if session is not None and not self._manager.is_open(session):
            return Locked()
        taken = self.copy_in(path, Copying())
        return taken if isinstance(taken, NoMedium) else self.keep(taken)

    # --- removing ---

    def remove(self, session: str, medium_id: str) -> bool | Locked:
        """Let a medium go, from the playlist and events too; False when it was gone."""
        return self.let_go(medium_id) if self._manager.is_open(session) else Locked()

    def let_go(self, medium_id: str) -> bool:
        """The same for the command line: the row first, then the file."""
        now = self._clock.now()
        with self._store.transaction(now) as tx:
            tx.lock_places()
            row = playlist_rows.the_medium(tx, medium_id)
            if row is None:
                return False
            rows.retire(tx, medium_id, now)
            rows.clear_troubles(tx, medium_id, now)
            tx.record(MediumRemoved(row.id, row.name))
        self._discard(row.file)
        return True


def _row(shelved: Shelved, now: datetime) -> MediumRow:
    length = max(1, round((shelved.seconds or 0) * 1000))
    return MediumRow(
        new_id(),
        shelved.kind.value,
        shelved.name,
        shelved.file,
        shelved.size,
        shelved.width,
        shelved.height,
        length if shelved.kind is MediumKind.FILM else None,
        shelved.has_sound,
        now,
    )
