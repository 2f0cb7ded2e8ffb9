"""Backups: sound under load, whole or not there, named by the instant, gone after 35 days."""

from __future__ import annotations

import errno
import os
import shutil
import stat
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from multiprocessing.synchronize import Event
from pathlib import Path
from zoneinfo import ZoneInfo

import pysqlite3
import pytest

from db import backup
from db.backup import back_up, backups_in, newest_backup, trim, verify
from db.check import look, opened, snapshot_of
from db.keeper import Keeper
from db.queries import journal
from db.restore import restore
from db.store import Store
from db.trouble import DiskFull, FileBroken, NotOurs, OutOfReach, StillOpen, TooNew
from db.upgrade import make_ready, upgrade
from kiosk.facts import PinChosen
from tests.children import CHILDREN, PATIENCE_S, dies_at, killed_after, random_moments, took_s
from tests.db.filled import NOW, add_facts, large_old_database, old_database

WRITERS, BACKUPS = 4, 20
KILLS, KILLS_LONG = 17, 200
"""Of each kind (backup, restore, upgrade): 51 in all, and 600 with --long."""


@pytest.fixture
def hub(tmp_path: Path) -> Path:
    """A database of this version with a day in it, in a folder of its own."""
    place = old_database(tmp_path / "hub.db")
    upgrade(f"sqlite:///{place}")
    return place


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


def test_a_backup_that_was_cut_short_or_lacks_a_row_is_caught(hub: Path, tmp_path: Path) -> None:
    made = back_up(hub, tmp_path / "backups", NOW)
    taken = look(made.path)
    with closing(pysqlite3.connect(str(made.path))) as connection:
        connection.execute("DELETE FROM answered")
        connection.commit()
    with pytest.raises(FileBroken, match="answered has 0 rows and not 2"):
        verify(made.path, taken)
    content = made.path.read_bytes()
    made.path.write_bytes(content[: len(content) // 2])
    with pytest.raises(FileBroken):
        verify(made.path, taken)


# --- names and times ------------------------------------------------------------------------------


def test_a_backup_is_named_by_the_instant_so_that_the_doubled_hour_has_no_double(
    hub: Path, tmp_path: Path
) -> None:
    folder, helsinki = tmp_path / "backups", ZoneInfo("Europe/Helsinki")
    first = datetime(2026, 10, 25, 3, 30, tzinfo=helsinki)
    made = [back_up(hub, folder, first.replace(fold=fold)) for fold in (0, 1)]
    assert [each.path.name for each in made] == [
        "hub-20261025T003000Z.db",
        "hub-20261025T013000Z.db",
    ]
    again = back_up(hub, folder, first.replace(fold=1))
    assert again.path.name == "hub-20261025T013000Z-2.db"
    assert [each.made_at for each in backups_in(folder)] == [
        each.astimezone(UTC) for each in (first, first.replace(fold=1), first.replace(fold=1))
    ]


def test_a_backup_is_for_its_owner_only_and_one_file(hub: Path, tmp_path: Path) -> None:
    made = back_up(hub, tmp_path / "backups", NOW)
    assert stat.S_IMODE(made.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(made.path.parent.stat().st_mode) == 0o700
    assert [path.name for path in made.path.parent.iterdir()] == ["hub-20261124T001000Z.db"]


@pytest.mark.parametrize("has_links", [True, False])
def test_two_backups_of_one_instant_get_two_names(
    hub: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, has_links: bool
) -> None:
    folder = tmp_path / "backups"
    first = back_up(hub, folder, NOW)
    places = [first.path, folder / "hub-20261124T001000Z-2.db"]
    monkeypatch.setattr(backup, "free_names", lambda *_: iter(places))
    if not has_links:

        def refuse(_place: Path, _part: Path) -> None:
            raise PermissionError(errno.EPERM, "no links on this file system")

        monkeypatch.setattr(Path, "hardlink_to", refuse)
    assert back_up(hub, folder, NOW).path == places[1]
    assert sorted(folder.iterdir()) == sorted(places)


def test_a_file_that_is_there_is_never_written_over(hub: Path, tmp_path: Path) -> None:
    target = tmp_path / "mine.db"
    target.write_text("the only copy of something")
    keeper = Keeper(f"sqlite:///{hub}", tmp_path / "backups")
    with pytest.raises(OutOfReach, match="there is a file"):
        keeper.back_up_to(target)
    assert target.read_text() == "the only copy of something"
    assert keeper.back_up_to(tmp_path / "free.db") == look(tmp_path / "free.db")


def nightly(folder: Path, nights: int, why: str = "") -> list[Path]:
    """Backups of so many nights until NOW, as empty files."""
    folder.mkdir(exist_ok=True)
    made = []
    for night in range(nights):
        at = NOW - timedelta(days=nights - 1 - night)
        made.append(folder / f"hub-{at:%Y%m%dT%H%M%SZ}{why}.db")
        made[-1].touch()
    return made


def test_backups_are_kept_for_35_days_and_other_files_are_left_alone(tmp_path: Path) -> None:
    made = nightly(tmp_path, 37)
    (tmp_path / "hub-of-mine.db").touch()
    assert trim(tmp_path, NOW) == tuple(made[:1])
    assert trim(tmp_path, NOW + timedelta(days=1)) == tuple(made[1:2])
    assert (tmp_path / "hub-of-mine.db").exists()


def test_what_a_restore_or_an_upgrade_put_aside_goes_after_35_days_too(tmp_path: Path) -> None:
    old = tmp_path / "hub-20260901T001000Z-before-restore.db"
    for path in (old, tmp_path / f"{old.name}-wal"):
        path.touch()
    nightly(tmp_path, 2)
    assert trim(tmp_path, NOW) == (old,)
    assert len(list(tmp_path.iterdir())) == 2


def test_a_clock_that_is_years_ahead_takes_three_days_of_backups_at_most(tmp_path: Path) -> None:
    made = nightly(tmp_path, 30)
    assert trim(tmp_path, NOW + timedelta(days=5 * 365)) == tuple(made[:3])


def test_the_newest_backup_is_never_deleted(tmp_path: Path) -> None:
    (made,) = nightly(tmp_path, 1)
    assert trim(tmp_path, NOW + timedelta(days=400)) == ()
    assert newest_backup(tmp_path) is not None
    assert made.exists()


# --- restore --------------------------------------------------------------------------------------


def test_a_restore_keeps_the_present_database_aside_and_says_where(
    hub: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "backups"
    made, held = back_up(hub, folder, NOW), look(hub)
    add_facts(hub, 5)
    later = look(hub)
    restored, aside = restore(made.path, hub, folder, NOW + timedelta(hours=1))
    assert (restored, look(hub)) == (held, held)
    assert aside == folder / "hub-20261124T011000Z-before-restore.db"
    assert look(aside) == later
    last = newest_backup(folder)
    assert last is not None
    assert last.path == made.path, "what was put aside is not the backup to go back to"


def test_a_restore_waits_for_nobody_while_a_kiosk_has_the_database_open(
    hub: Path, tmp_path: Path
) -> None:
    made = back_up(hub, tmp_path / "backups", NOW)
    lock = make_ready(f"sqlite:///{hub}", tmp_path / "backups", NOW)
    assert lock is not None
    with pytest.raises(StillOpen) as refused:
        restore(made.path, hub, tmp_path / "backups", NOW)
    assert refused.value.what_to_do.startswith("Stop every kiosk")
    lock.release()
    restore(made.path, hub, tmp_path / "backups", NOW)


def test_a_restore_is_refused_while_any_program_is_in_the_middle_of_something(
    hub: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("db.check.BUSY_S", 0.1)
    made = back_up(hub, tmp_path / "backups", NOW)
    with closing(pysqlite3.connect(str(hub))) as other:
        other.isolation_level = None
        other.execute("PRAGMA journal_mode=WAL")
        other.execute("BEGIN")
        other.execute("SELECT count(*) FROM journal").fetchone()
        with pytest.raises(StillOpen):
            restore(made.path, hub, tmp_path / "backups", NOW)
    assert look(hub).counts == look(made.path).counts


def test_a_broken_database_is_kept_aside_as_it_is_with_its_wal(hub: Path, tmp_path: Path) -> None:
    made = back_up(hub, tmp_path / "backups", NOW)
    hub.write_bytes(b"no database at all" * 1000)
    wal = hub.with_name("hub.db-wal")
    wal.write_bytes(b"an old wal" * 1000)
    _, aside = restore(made.path, hub, tmp_path / "backups", NOW)
    assert look(hub) == look(made.path)
    assert not wal.exists()
    assert aside is not None
    assert aside.read_bytes().startswith(b"no database")
    assert aside.with_name(f"{aside.name}-wal").exists()


def test_a_lost_database_is_restored_too(hub: Path, tmp_path: Path) -> None:
    made = back_up(hub, tmp_path / "backups", NOW)
    hub.unlink()
    hub.with_name("hub.db-wal").write_bytes(b"left over" * 1000)
    assert restore(made.path, hub, tmp_path / "backups", NOW)[1] is None
    assert look(hub) == look(made.path)


def another_programs(path: Path) -> None:
    """A sound database with somebody else's tables."""
    with closing(pysqlite3.connect(str(path))) as connection:
        connection.execute("CREATE TABLE songs (title TEXT)")


def of_a_newer_version(path: Path) -> None:
    """This program's, some years from now."""
    with closing(pysqlite3.connect(str(old_database(path)))) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '0099_holograms'")
        connection.commit()


@pytest.mark.parametrize(
    ("make", "kind"),
    [
        (lambda path: None, OutOfReach),
        (lambda path: path.touch(), FileBroken),
        (lambda path: path.write_bytes(os.urandom(100_000)), FileBroken),
        (another_programs, NotOurs),
        (of_a_newer_version, TooNew),
    ],
)
def test_what_is_no_backup_of_a_hub_is_refused_and_nothing_changes(
    hub: Path, tmp_path: Path, make: Callable[[Path], None], kind: type[Exception]
) -> None:
    wrong, before = tmp_path / "wrong.db", look(hub)
    make(wrong)
    with pytest.raises(kind) as refused:
        restore(wrong, hub, tmp_path / "backups", NOW)
    assert type(refused.value) is kind
    assert look(hub) == before
    assert not (tmp_path / "backups").exists()


def test_who_was_forgotten_since_the_backup_stays_forgotten(hub: Path, tmp_path: Path) -> None:
    made = back_up(hub, tmp_path / "backups", NOW)
    with closing(pysqlite3.connect(str(hub))) as connection:
        assert connection.execute("SELECT count(*) FROM pass_profile").fetchone()[0] == 1
        connection.execute("DELETE FROM pass_profile")
        connection.execute("UPDATE visit SET name = NULL")
        connection.execute("INSERT INTO revocation VALUES ('ff', '2026-11-25 08:00:00', 'lost')")
        connection.commit()
    restore(made.path, hub, tmp_path / "backups", NOW)
    with opened(hub) as connection:
        assert connection.execute("SELECT count(*) FROM pass_profile").fetchone()[0] == 0
        named = "SELECT count(*) FROM visit WHERE name IS NOT NULL"
        assert connection.execute(named).fetchone()[0] == 0
        assert connection.execute("SELECT count(*) FROM revocation").fetchone()[0] == 2


def test_a_full_disk_leaves_the_last_backup_and_no_pieces(
    hub: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "backups"
    back_up(hub, folder, NOW)

    def full(_path: Path) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(backup, "sync", full)
    with pytest.raises(DiskFull, match="No space left"):
        back_up(hub, folder, NOW + timedelta(days=1))
    assert [path.name for path in folder.iterdir()] == ["hub-20261124T001000Z.db"]


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
    new = {**old, "job_run": 0}
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
