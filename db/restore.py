"""Restore: a backup takes the place of the database, which is kept aside, or nothing happens."""

from __future__ import annotations

import shutil
from datetime import datetime
from pathlib import Path
from typing import Any

from db.backup import ASIDE, back_up, copy_into, free_names, verify
from db.check import Snapshot, look, opened
from db.files import (
    BESIDE,
    FileLock,
    beside,
    file_troubles,
    give_to_owner,
    lock_of,
    make_folder,
    part_of,
    swap_in,
    sync,
)
from db.trouble import Busy, FileBroken, StillOpen


def restore(source: Path, place: Path, folder: Path, now: datetime) -> tuple[Snapshot, Path | None]:
    """Put a copy of the backup `source` at `place`; what it holds, and where the old one is now.

    Everything that can fail comes before the swap, and the swap is one rename: a power cut leaves
    the old database or the new, complete. Trouble when the backup is not sound or not ours, or
    when a kiosk has the database open.
    """
    wanted = look(source)
    with file_troubles():
        make_folder(place.parent)
        with FileLock.alone(lock_of(place)), part_of(place) as part:
            copy_into(source, part, is_live=False)
            verify(part, wanted)
            aside = _keep_aside(place, folder, now)
            _keep_forgotten(part, place)
            fold_away(place)
            swap_in(part, place)
    return wanted, aside


def fold_away(place: Path) -> None:
    """Leave the database at `place` as one file, so that a rename can take its place whole.

    A new database beside an old WAL would be overwritten with the old one's pages. Where the old
    one is broken its copy has been put aside, and its WAL goes.
    """
    try:
        if place.exists():
            with opened(place, to_write=True) as connection:
                connection.execute("PRAGMA journal_mode=DELETE").fetchone()
    except Busy as held:
        raise StillOpen(f"a program has {place} open") from held
    except FileBroken:
        pass
    for ending in BESIDE:
        beside(place, ending).unlink(missing_ok=True)
    sync(place.parent)


def _keep_aside(place: Path, folder: Path, now: datetime) -> Path | None:
    """A verified copy of the present database, or of its broken files as they are.

    It is looked at to read only: SQLite mends what it opens to write, and throws away a WAL that
    it cannot read.
    """
    if not place.exists():
        return None
    try:
        look(place)
    except FileBroken:
        return _keep_broken(place, folder, now)
    return back_up(place, folder, now, ASIDE).path


def _keep_broken(place: Path, folder: Path, now: datetime) -> Path:
    make_folder(folder)
    aside = next(free_names(folder, now, ASIDE))
    for ending in ("", *BESIDE):
        if beside(place, ending).exists():
            copied = beside(aside, ending)
            shutil.copyfile(beside(place, ending), copied)
            copied.chmod(0o600)
            give_to_owner(copied)
            sync(copied)
    sync(folder)
    return aside


FORGOTTEN = {
    "pass_profile": "DELETE FROM pass_profile WHERE pass_id NOT IN"
    " (SELECT pass_id FROM present.pass_profile)",
    "visit": "UPDATE visit SET name = NULL WHERE id IN"
    " (SELECT id FROM present.visit WHERE name IS NULL)",
    "revocation": "INSERT OR IGNORE INTO revocation SELECT * FROM present.revocation",
}
"""Who was forgotten since the backup stays forgotten (M5), and a revoked pass stays revoked."""


def _keep_forgotten(part: Path, place: Path) -> None:
    if not place.exists():
        return
    try:
        with opened(part, to_write=True) as connection:
            connection.execute("ATTACH DATABASE ? AS present", (str(place),))
            connection.execute("BEGIN IMMEDIATE")
            for table in FORGOTTEN.keys() & _tables(connection):
                connection.execute(FORGOTTEN[table])
            connection.execute("COMMIT")
    except FileBroken:
        return  # the present one can tell nothing any more


def _tables(connection: Any) -> set[str]:
    """The tables that are in both databases, with the same columns."""
    same = (
        "SELECT a.name FROM main.sqlite_master a JOIN present.sqlite_master b"
        " ON a.name = b.name AND a.sql = b.sql WHERE a.type = 'table'"
    )
    return {name for (name,) in connection.execute(same)}
