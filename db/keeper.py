"""Keeper: backs up, checks and restores one database, whichever engine it is on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from db import postgres
from db.backup import Backup, back_up, copy_verified, database_file
from db.check import Snapshot, opened, require_ours, require_sound, snapshot_of
from db.restore import restore
from db.trouble import NameTaken


@dataclass(frozen=True, slots=True)
class Keeper:
    """A database and the folder of its backups."""

    url: str
    backups: Path

    def back_up(self, now: datetime, why: str = "") -> Backup:
        """A backup under the name of this instant, read back; the kiosk may go on meanwhile."""
        place = database_file(self.url)
        if place is None:
            return postgres.back_up(self.url, self.backups, now, why)
        return back_up(place, self.backups, now, why)

    def back_up_to(self, target: Path) -> Snapshot:
        """A backup under a name that somebody chose; a file that is there is never overwritten."""
        place = database_file(self.url)
        if target.exists():
            raise NameTaken(f"there is a file {target} already")
        if place is None:
            return postgres.dump_verified(self.url, target)
        return copy_verified(place, target)

    def check(self) -> Snapshot:
        """Read all of the database, also while it is in use; Trouble says what is broken."""
        place = database_file(self.url)
        if place is None:
            return postgres.look(self.url)
        with opened(place, to_write=True) as connection:
            require_ours(place, connection)
            connection.execute("BEGIN")
            require_sound(place, connection)
            return snapshot_of(connection)

    def restore(self, source: Path, now: datetime) -> tuple[Snapshot, Path | None]:
        """Put a backup in the database's place; what it holds, and where the old one is kept."""
        place = database_file(self.url)
        if place is None:
            return postgres.restore(self.url, source, self.backups, now)
        return restore(source, place, self.backups, now)
