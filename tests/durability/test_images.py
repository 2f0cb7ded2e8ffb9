"""The images themselves: what was synced is always there, the rest in pieces of 512 bytes."""

from __future__ import annotations

import random

import pytest

from tests.durability.images import SECTOR, Disk, Fate
from tests.durability.recording import Cut, Entry, Name, Recording, Sync, SyncFolder, Write

SEEDS = range(60)
OLD, NEW = b"o" * 4096, b"n" * 4096


def images(entries: list[Entry], fate: Fate) -> list[dict[str, bytes]]:
    """What may be found after these entries, with one chance after another."""
    disk = Disk.at_start(Recording({"hub.db": OLD}, entries))
    for entry in entries:
        disk.take(entry)
    return [disk.image(fate, random.Random(seed)) for seed in SEEDS]


@pytest.mark.parametrize("fate", Fate)
def test_what_was_synced_is_there_whatever_happens(fate: Fate) -> None:
    assert all(i == {"hub.db": NEW} for i in images([Write(0, 0, NEW), Sync(0)], fate))


def test_what_was_not_synced_is_there_or_not_or_torn_between_sectors() -> None:
    found = {i["hub.db"] for i in images([Write(0, 0, NEW)], Fate.ANYHOW)}
    assert {OLD, NEW} < found
    for content in found:
        sectors = [content[at : at + SECTOR] for at in range(0, len(content), SECTOR)]
        assert set(sectors) <= {OLD[:SECTOR], NEW[:SECTOR]}


def test_a_later_write_may_be_there_without_an_earlier_one() -> None:
    entries: list[Entry] = [Write(0, 0, b"1" * 512), Write(0, 512, b"2" * 512)]
    found = {i["hub.db"][:1024:512] for i in images(entries, Fate.ANYHOW)}
    assert found >= {b"oo", b"1o", b"o2", b"12"}


def test_in_order_nothing_is_there_without_what_came_before() -> None:
    entries: list[Entry] = [Write(0, at * 512, b"n" * 512) for at in range(8)]
    for image in images(entries, Fate.IN_ORDER):
        assert b"on" not in image["hub.db"]


def test_a_sync_of_one_file_says_nothing_of_another() -> None:
    entries: list[Entry] = [Name("hub.db-wal", 1), SyncFolder(), Write(1, 0, NEW), Sync(0)]
    assert {i["hub.db-wal"] for i in images(entries, Fate.DROPPED)} == {b""}


def test_a_new_file_is_nowhere_before_its_folder_was_synced() -> None:
    entries: list[Entry] = [Name("hub.db-wal", 1), Write(1, 0, NEW), Sync(1)]
    assert all("hub.db-wal" not in image for image in images(entries, Fate.DROPPED))
    entries.append(SyncFolder())
    assert all(i["hub.db-wal"] == NEW for i in images(entries, Fate.DROPPED))


def test_names_change_in_order() -> None:
    entries: list[Entry] = [
        *(Name("hub.db-wal", 1), Write(1, 0, OLD), Sync(1), SyncFolder()),
        *(Name("hub.db-wal", None), Name("hub.db-wal", 2), Write(2, 0, NEW), Sync(2)),
    ]
    found = {i.get("hub.db-wal") for i in images(entries, Fate.ANYHOW)}
    assert found == {OLD, None, NEW}


def test_a_file_may_be_cut_or_not() -> None:
    found = {len(i["hub.db"]) for i in images([Cut(0, 512)], Fate.ANYHOW)}
    assert found == {512, 4096}
