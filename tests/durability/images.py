"""Disks as a power cut leaves them: what was synced is there; the rest is dropped, torn or there.

The model: a sync puts all earlier writes to that file on the disk, and a sync of the folder all
earlier names. Of what was not synced at the moment of the cut, each write and each change of length
is kept or dropped on its own, so that later ones may be there without earlier ones (which is what
reordering leaves), or is torn: of its stretches between multiples of 512 bytes some are there.
Changes of names stay in order, as on any file system with a journal: the first so many are there.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from tests.durability.recording import (
    Cut,
    Entry,
    Name,
    Recording,
    Sync,
    SyncFolder,
    Write,
)
from tests.durability.visitors import Told

SECTOR = 512

Change = Write | Cut | Name


class Fate(StrEnum):
    """What became of the changes that were not synced."""

    DROPPED = "all dropped"
    KEPT = "all kept"
    IN_ORDER = "kept up to one, which is torn"
    ANYHOW = "each kept, dropped or torn"


FATES = (Fate.DROPPED, Fate.KEPT, Fate.IN_ORDER, Fate.ANYHOW)
WEIGHTS = (15, 5, 25, 55)


@dataclass(slots=True)
class Disk:
    """What is surely on the disk, and what was written since and is not synced."""

    files: dict[int, bytearray]
    names: dict[str, int]
    pending: list[Change] = field(default_factory=list)

    @classmethod
    def at_start(cls, recording: Recording) -> Disk:
        """The disk before the first entry."""
        start = recording.start
        files = {number: bytearray(what) for number, what in enumerate(start.values())}
        return cls(files, {name: number for number, name in enumerate(start)})

    def take(self, entry: Entry) -> None:
        """Go on by one entry."""
        if isinstance(entry, Sync):
            self._put([c for c in self.pending if _is_of(c, entry.file)])
        elif isinstance(entry, SyncFolder):
            self._put([c for c in self.pending if isinstance(c, Name)])
        elif not isinstance(entry, Told):
            self.pending.append(entry)

    def _put(self, changes: list[Change]) -> None:
        gone = {id(change) for change in changes}
        for change in changes:
            apply(change, self.files, self.names)
        self.pending = [change for change in self.pending if id(change) not in gone]

    def image(self, fate: Fate, chance: random.Random) -> dict[str, bytes]:
        """The files as they are after the power cut, by name."""
        touched = {c.file for c in self.pending if isinstance(c, Write | Cut)}
        files = {n: bytearray(w) if n in touched else w for n, w in self.files.items()}
        names = dict(self.names)
        for change in survivors(self.pending, fate, chance):
            apply(change, files, names)
        return {name: bytes(files.get(number, b"")) for name, number in names.items()}


def _is_of(change: Change, file: int) -> bool:
    return not isinstance(change, Name) and change.file == file


def apply(change: Change, files: dict[int, bytearray], names: dict[str, int]) -> None:
    """Make a change."""
    if isinstance(change, Name):
        if change.file is None:
            names.pop(change.name, None)
        else:
            names[change.name] = change.file
        return
    content = files.setdefault(change.file, bytearray())
    end = change.length if isinstance(change, Cut) else change.at + len(change.what)
    if len(content) < end:
        content.extend(bytes(end - len(content)))
    if isinstance(change, Cut):
        del content[change.length :]
    else:
        content[change.at : end] = change.what


def survivors(pending: list[Change], fate: Fate, chance: random.Random) -> Iterator[Change]:
    """The changes that are on the disk after all, torn ones in their pieces."""
    if fate is Fate.KEPT:
        yield from pending
    elif fate is Fate.IN_ORDER and pending:
        last = chance.randrange(len(pending))
        yield from pending[:last]
        yield from torn(pending[last], chance)
    elif fate is Fate.ANYHOW:
        yield from _anyhow(pending, chance)


def _anyhow(pending: list[Change], chance: random.Random) -> Iterator[Change]:
    kept, tears = chance.choice((0.1, 0.5, 0.9)), chance.choice((0.0, 0.1, 0.5))
    names = sum(isinstance(change, Name) for change in pending)
    names_kept = chance.randint(0, names)
    for change in pending:
        if isinstance(change, Name):
            if names_kept:
                yield change
            names_kept = max(names_kept - 1, 0)
        elif chance.random() < tears:
            yield from torn(change, chance)
        elif chance.random() < kept:
            yield change


def torn(change: Change, chance: random.Random) -> Iterator[Change]:
    """Some of a write's stretches between sectors; anything else is there or not."""
    if not isinstance(change, Write):
        if chance.random() < 0.5:
            yield change
        return
    at, end = change.at, change.at + len(change.what)
    while at < end:
        upto = min((at // SECTOR + 1) * SECTOR, end)
        if chance.random() < 0.5:
            yield Write(change.file, at, change.what[at - change.at : upto - change.at])
        at = upto


def put(image: dict[str, bytes], folder: Path) -> None:
    """Write an image's files into an empty folder."""
    for name, content in image.items():
        (folder / name).write_bytes(content)
