"""Housekeeping by command line: backup, restore, check, upgrade, export, a forgotten PIN."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from db.backup import backups_in
from db.check import Snapshot, newest
from db.files import file_troubles
from db.keeper import Keeper
from db.queries import journal
from db.second_disk import copy_backups, require_other_disk, second_disk_troubles
from db.store import Store
from db.upgrade import make_ready
from kiosk.app import backups_beside, media_beside
from kiosk.clock import Clock
from kiosk.config import Settings
from kiosk.house_facts import DatabaseRestored, PinForgotten
from kiosk.keys import make_missing, open_keys
from kiosk.trouble import Trouble

A_DAY = timedelta(days=1)
KEYS_APART = "The keys are not in it: keep a copy of them in a place that locks, once."


@dataclass(frozen=True, slots=True)
class Housekeeping:
    """What a screen is too late for. Every method answers with sentences for whoever typed it."""

    settings: Settings
    clock: Clock

    @property
    def _keeper(self) -> Keeper:
        return Keeper(self.settings.database_url, backups_beside(self.settings.keys_dir))

    def back_up(self, target: Path | None) -> list[str]:
        """Back up, while the kiosk runs or not, into its folder or a file with a free name."""
        if target is not None:
            held = self._keeper.back_up_to(target)
            return [f"{target}: backed up and read back, {_said(held)}.", KEYS_APART]
        made = self._keeper.back_up(self.clock.now())
        return [f"{made.path}: backed up and read back.", *self._copies_said(), KEYS_APART]

    def restore(self, source: Path) -> list[str]:
        """Put a backup in the database's place, upgrade it if it is older, and note it."""
        held, aside = self._keeper.restore(source, self.clock.now())
        with self.opened() as store, store.transaction(self.clock.now()) as tx:
            tx.record(DatabaseRestored(source.name))
        told = [f"{source}: restored, {_said(held)}."]
        if aside is not None:
            told.append(f"What was there before is kept in {aside}, for 35 days.")
        return [*told, "The PIN is the one of that time. Start the kiosk again."]

    def check(self) -> list[str]:
        """Read everything and say what was found; Trouble when something is broken."""
        held = self._keeper.check()
        told = [f"The database is sound: {_said(held)}, version {held.revision}."]
        if held.revision != newest():
            told.append(f"It is upgraded to version {newest()} at the next start.")
        return [
            *told,
            *self._clock_said(),
            self._backups_said(),
            *self._second_disk_said(),
            self._keys_said(),
        ]

    def upgrade(self) -> list[str]:
        """Do now what the next start would do, and say which backup holds what was there."""
        before = backups_in(self._keeper.backups)
        with self.opened():
            told = [f"The database is at version {newest()}."]
        made = [each for each in backups_in(self._keeper.backups) if each not in before]
        return [*told, *(f"What was there before is kept in {each.path}." for each in made)]

    def forget_pin(self) -> list[str]:
        """Take the PIN away, and make keys where they are lost."""
        with self.opened() as store:
            with store.transaction(self.clock.now()) as tx:
                had_one = journal.forget_lock(tx)
                if had_one:
                    tx.record(PinForgotten())
            make_missing(self.settings.keys_dir)
        if not had_one:
            return ["There was no PIN. The screen asks for one at its next start."]
        return ["The PIN is forgotten. Start the kiosk again: its screen asks for a new one."]

    def export(self, folder: Path, lang: str) -> list[str]:
        """Write the calendars for others into a folder; what was there under their names goes."""
        from kiosk.desks.calendars_out import CalendarsOut  # the library is slow to load

        with self.opened() as store:
            media = media_beside(self.settings.keys_dir)
            files = CalendarsOut(store, self.clock, media).files(lang)
        with file_troubles():
            folder.mkdir(parents=True, exist_ok=True)
            for name, content in files.items():
                part = folder / f".{name}.part"
                part.write_bytes(content)
                part.replace(folder / name)
        return [f"{folder / name}: written." for name in files]

    @contextmanager
    def opened(self) -> Iterator[Store]:
        """The database as a kiosk would open it, made or upgraded as needed."""
        url = self.settings.database_url
        lock = make_ready(url, self._keeper.backups, self.clock.now())
        store = Store.open(url)
        try:
            if (stored_at := store.last_recorded_at()) is not None:
                self.clock.raise_floor(stored_at)
            yield store
        finally:
            store.close()
            if lock is not None:
                lock.release()

    def _clock_said(self) -> list[str]:
        """A clock that was once years ahead leaves its mark: the kiosk's time never goes back."""
        store = Store.open(self.settings.database_url)
        last_at, now = store.last_recorded_at(), self.clock.now()
        store.close()
        if last_at is None or last_at - now < A_DAY:
            return []
        return [
            f"The last thing that was recorded is of {last_at:%Y-%m-%d}, and now it is"
            f" {now:%Y-%m-%d}: one of the two clocks is wrong. Until they agree nobody is presumed"
            " gone and nothing old is deleted. Set the machine's clock; if it is right, say so on"
            " the kiosk's screen: Help, the PIN, Set the clock."
        ]

    def _backups_said(self) -> str:
        made = backups_in(self._keeper.backups)
        if not made:
            return "There is no backup yet. Make one: hub-kiosk-admin backup"
        days = (self.clock.now() - made[-1].made_at).days
        age = {0: "from the last 24 hours", 1: "1 day old"}.get(days, f"{days} days old")
        return f"{_counted(len(made), 'backup')}, the newest is {age}: {made[-1].path}"

    def _copies_said(self) -> list[str]:
        """Copy to the second disk as the night would; what is in the way there spoils nothing."""
        second = self.settings.backup_copy_dir
        if second is None:
            return []
        try:
            made = copy_backups(self._keeper.backups, second, self.clock.now())
        except Trouble as trouble:
            return [f"{trouble}. {trouble.what_to_do}"]
        return [f"{each}: copied, read back and compared." for each in made]

    def _second_disk_said(self) -> list[str]:
        second = self.settings.backup_copy_dir
        if second is None:
            return ["No second disk is set: backup_copy_dir in the settings names one."]
        try:
            with second_disk_troubles(second):
                require_other_disk(self._keeper.backups, second)
        except Trouble as trouble:
            return [f"{trouble}. {trouble.what_to_do}"]
        made = backups_in(second)
        newest_is = f", the newest is {made[-1].path.name}" if made else ""
        return [f"{_counted(len(made), 'backup')} on the second disk, {second}{newest_is}"]

    def _keys_said(self) -> str:
        missing = open_keys(self.settings.keys_dir, has_pin=True).missing
        if missing is None:
            return f"The keys are there: {self.settings.keys_dir}"
        return f"{missing}. {missing.what_to_do}"


def _said(held: Snapshot) -> str:
    return f"{_counted(held.rows, 'row')}, {_counted(held.counts.get('visit', 0), 'visit')}"


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
