"""Backups, restores and upgrades under load and killed at any moment: the old or the new, whole."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import timedelta
from multiprocessing.synchronize import Event
from pathlib import Path

import pysqlite3
import pytest

from db.backup import back_up, backups_in, verify
from db.check import look, opened, snapshot_of
from db.queries import journal
from db.restore import restore
from db.store import Store
from db.trouble import FileBroken
from db.upgrade import make_ready, upgrade
from kiosk.house_facts import PinChosen
from tests.children import CHILDREN, PATIENCE_S, dies_at, killed_after, random_moments, took_s
from tests.db.filled import NOW, large_old_database

WRITERS, BACKUPS = 4, 20
KILLS, KILLS_LONG = 17, 200
"""Of each kind (backup, restore, upgrade): 51 in all, and 600 with --long."""


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A large database of this version, not to be changed."""
    place = large_old_database(tmp_path_factory.mktemp("large") / "hub.db")
    upgrade(f"sqlite:///{place}")
    return place


@pytest.fixture
def kills(pytestconfig: pytest.Config) -> int:
    """How many random kills of each kind."""
    return KILLS_LONG if pytestconfig.getoption("--long") else KILLS


@pytest.fixture
def in_memory(tmp_path: Path) -> Iterator[Path]:
    """A folder on a disk in memory, where there is one: a kill, unlike a power cut, sees none."""
    shared = Path("/dev/shm")
    if not os.access(shared, os.W_OK):
        yield tmp_path
        return
    with tempfile.TemporaryDirectory(dir=shared) as folder:
        yield Path(folder)


# --- under load -----------------------------------------------------------------------------------


def write_pairs(url: str, number: int, stop: Event) -> None:
    """In a child: transactions that each write one row into two tables."""
    store, written = Store.open(url), 0
    while not stop.is_set():
        with store.transaction(NOW) as tx:
            tx.record(PinChosen())
            journal.put_answer(tx, f"{number}-{written}", PinChosen(), NOW)
        written += 1


@contextmanager
def four_writers(place: Path) -> Iterator[None]:
    """Four programs that write all the time."""
    stop = CHILDREN.Event()
    args = [(f"sqlite:///{place}", number, stop) for number in range(WRITERS)]
    writers = [CHILDREN.Process(target=write_pairs, args=each) for each in args]
    for writer in writers:
        writer.start()
    try:
        yield
    finally:
        stop.set()
        for writer in writers:
            writer.join(PATIENCE_S)
            assert writer.exitcode == 0


def pairs(path: Path) -> tuple[int, int]:
    """The rows that the writers wrote in each of the two tables."""
    with opened(path) as connection:
        facts = "SELECT count(*) FROM journal WHERE kind = 'PinChosen'"
        answers = "SELECT count(*) FROM answered WHERE kind = 'PinChosen'"
        return (
            connection.execute(facts).fetchone()[0],
            connection.execute(answers).fetchone()[0],
        )


def wait_for_rows(place: Path, more_than: int) -> None:
    """Look until the writers have written more than so many pairs."""
    for _ in range(10_000):
        if pairs(place)[1] > more_than:
            return
    pytest.fail("the writers write nothing")


def test_20_backups_under_four_writers_are_sound_and_of_one_moment(
    tmp_path: Path, large: Path
) -> None:
    place, folder = tmp_path / "hub.db", tmp_path / "backups"
    shutil.copyfile(large, place)
    before = pairs(place)[0]
    with four_writers(place):
        wait_for_rows(place, 0)
        made = []
        for _ in range(BACKUPS):
            made.append(back_up(place, folder, NOW))
            wait_for_rows(place, pairs(made[-1].path)[1])
        with opened(place, to_write=True) as reader:
            reader.execute("BEGIN")
            seen = snapshot_of(reader)
            wait_for_rows(place, seen.counts["answered"])
            with opened(place, to_write=True) as another:
                taken = snapshot_of(another)
            plain = tmp_path / "plain.db"
            shutil.copyfile(place, plain)
    sizes = [pairs(each.path) for each in made]
    assert all(facts - before == answers for facts, answers in sizes)
    assert sizes == sorted(sizes)
    assert sizes[0][1] < sizes[-1][1]
    assert len(backups_in(folder)) == BACKUPS
    # The control: without SQLite's backup interface a copy under load is not what was there.
    with pytest.raises(FileBroken):
        verify(plain, taken)


# --- killed at any moment -------------------------------------------------------------------------


def restore_into(source: Path, place: Path, folder: Path) -> None:
    """In a child."""
    restore(source, place, folder, NOW)


def back_up_into(place: Path, folder: Path) -> None:
    """In a child."""
    back_up(place, folder, NOW)


def make_ready_in(place: Path, folder: Path) -> None:
    """In a child."""
    lock = make_ready(f"sqlite:///{place}", folder, NOW)
    assert lock is not None
    lock.release()


def copy_in_place(source: Path, place: Path, folder: Path) -> None:
    """In a child, the fault: over the database itself, piece by piece, as cp does."""
    with source.open("rb") as old, place.open("r+b") as new:
        while piece := old.read(16 * 1024):
            new.write(piece)
            new.flush()
    shutil.copyfile(source, place)


class Rounds:
    """Rounds of one piece of work, each on a fresh copy, cut off and looked at."""

    def __init__(
        self, folder: Path, start: Path | None, work: Callable[..., None], *, source: Path | None
    ):
        self.folder, self.start, self.work, self.source = folder, start, work, source
        self.number = 0

    def fresh(self) -> tuple[Path, ...]:
        """A copy to work on, and the work's words."""
        self.number += 1
        place = self.folder / str(self.number) / "hub.db"
        place.parent.mkdir()
        if self.start is not None:
            shutil.copyfile(self.start, place)
        words = (place, place.parent / "backups")
        return words if self.source is None else (self.source, *words)

    def random(self, seed: int, rounds: int) -> Iterator[Path]:
        """Each round killed at a random moment."""
        longest_s = took_s(self.work, *self.fresh())
        for moment in random_moments(seed, rounds, longest_s):
            words = self.fresh()
            killed_after(moment, self.work, *words)
            yield words[-2]

    def every_point(self) -> Iterator[Path]:
        """Each round killed at the next call that could cut the work in two."""
        for point in range(1, 100):
            words = self.fresh()
            is_cut = dies_at(point, self.work, *words)
            yield words[-2]
            if not is_cut:
                assert point > 3, "the work has hardly any steps: the test sees nothing"
                return
        pytest.fail("the work has no end")


def is_sound(path: Path, counts: list[dict[str, int]]) -> bool:
    """Whether the database is one of those, complete."""
    try:
        return look_through(path) in counts
    except FileBroken:
        return False


def look_through(path: Path) -> dict[str, int]:
    """Its rows, with the WAL that a killed program left taken in."""
    with opened(path, to_write=True) as connection:
        connection.execute("PRAGMA journal_mode=DELETE").fetchone()
    return look(path).counts


def test_a_backup_that_is_killed_leaves_whole_backups_and_the_database_as_it_was(
    large: Path, in_memory: Path, kills: int
) -> None:
    counts = [look(large).counts]
    rounds = Rounds(in_memory, large, back_up_into, source=None)
    places = [*rounds.random(seed=1, rounds=kills), *rounds.every_point()]
    for place in places:
        assert is_sound(place, counts)
        assert all(is_sound(each.path, counts) for each in backups_in(place.parent / "backups"))
    left = [part.parent for place in places for part in place.parent.glob("backups/.*.part")]
    assert left
    back_up(large, left[0], NOW + timedelta(days=1))
    assert not list(left[0].glob(".*")), "what a killed backup left is cleared by the next"


def test_a_restore_that_is_killed_leaves_the_old_database_or_the_backup(
    large: Path, hub: Path, in_memory: Path, kills: int
) -> None:
    old, new = look(hub).counts, look(large).counts
    source = back_up(large, in_memory / "source", NOW).path
    rounds = Rounds(in_memory, hub, restore_into, source=source)
    found = []
    for place in (*rounds.random(seed=2, rounds=kills), *rounds.every_point()):
        assert is_sound(place, [old, new])
        found.append(look(place).counts == new)
        assert all(is_sound(each.path, [old]) for each in backups_in(place.parent / "backups"))
    assert any(found)
    assert not all(found)


def test_an_upgrade_that_is_killed_leaves_the_old_database_or_the_new(
    in_memory: Path, kills: int
) -> None:
    start = large_old_database(in_memory / "old.db")
    with closing(pysqlite3.connect(str(start))) as connection:
        connection.execute("PRAGMA journal_mode=DELETE")
    old = look(start).counts
    uncut = in_memory / "uncut.db"
    shutil.copyfile(start, uncut)
    upgrade(f"sqlite:///{uncut}")
    new = look(uncut).counts
    rounds = Rounds(in_memory, start, make_ready_in, source=None)
    places = [*rounds.random(seed=3, rounds=kills), *rounds.every_point()]
    assert all(is_sound(place, [old, new]) for place in places)
    not_done = [place for place in places if look(place).counts == old]
    assert 0 < len(not_done) < len(places)
    for place in not_done[-3:]:
        make_ready_in(place, place.parent / "backups")
        assert is_sound(place, [new])


def test_a_first_start_that_is_killed_leaves_no_database_or_a_whole_one(in_memory: Path) -> None:
    found = []
    for place in Rounds(in_memory, None, make_ready_in, source=None).every_point():
        found.append(place.exists())
        assert not place.exists() or look_through(place)["alembic_version"] == 1
        make_ready_in(place, place.parent / "backups")
    assert any(found)
    assert not all(found)


def test_the_kills_would_catch_a_copy_over_the_database_itself(
    large: Path, hub: Path, in_memory: Path, kills: int
) -> None:
    counts = [look(hub).counts, look(large).counts]
    rounds = Rounds(in_memory, hub, copy_in_place, source=large)
    caught = [not is_sound(place, counts) for place in rounds.random(seed=4, rounds=kills)]
    assert any(caught)
