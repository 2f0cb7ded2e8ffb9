"""The store: durable on every connection, all or nothing, facts after the commit, Trouble."""

from __future__ import annotations

import stat
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from traceback import format_exception

import pysqlite3
import pytest
from sqlalchemy import create_engine, event, insert, select, text
from sqlalchemy.exc import DBAPIError, IntegrityError

from db import store as storage
from db.models.hub import hub
from db.models.visits import visit
from db.queries import hub as hub_rows
from db.queries import journal as journal_rows
from db.store import Store, require_sound_sqlite, trouble_of
from db.trouble import Busy, DiskFull, FileBroken, OutOfReach, ReadOnly, Trouble
from db.types import Text
from db.upgrade import upgrade

NOW = datetime(2026, 11, 24, 7, 30, tzinfo=UTC)
SIDE = hub_rows.SpaceRow("apteekki", Text("Apteekin puoli"), 0, {})


@dataclass(frozen=True, slots=True)
class SomethingHappened:
    """A fact that the house does not know."""

    what: str


class PowerCut(BaseException):
    """What no use case catches."""


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    """An empty hub's database on each engine."""
    is_sqlite = request.param == "sqlite"
    url = f"sqlite:///{tmp_path}/hub.db" if is_sqlite else request.getfixturevalue("postgres_url")
    upgrade(url)
    opened = Store.open(url)
    yield opened
    opened.close()


@pytest.fixture
def on_sqlite(tmp_path: Path) -> Iterator[Store]:
    """An empty hub's database in a file."""
    upgrade(f"sqlite:///{tmp_path}/hub.db")
    opened = Store.open(f"sqlite:///{tmp_path}/hub.db")
    yield opened
    opened.close()


def sides(store: Store) -> list[str]:
    with store.reading() as tx:
        return [row.id for row in hub_rows.sides(tx)]


def facts(store: Store) -> list[str]:
    with store.reading() as tx:
        return [str(row.body["what"]) for row in journal_rows.all_facts(tx)]


# --- durable ---


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("journal_mode", "wal"),
        ("synchronous", 2),
        ("foreign_keys", 1),
        ("secure_delete", 1),
        ("busy_timeout", 10_000),
        ("mmap_size", 0),
    ],
)
def test_every_connection_is_as_durable_as_the_first(
    on_sqlite: Store, pragma: str, value: object
) -> None:
    with on_sqlite.reading() as first, on_sqlite.reading() as second:
        for tx in (first, second):
            assert tx.connection.exec_driver_sql(f"PRAGMA {pragma}").scalar() == value


@pytest.mark.parametrize(
    ("deaf_to", "instead"),
    [
        ("PRAGMA synchronous=FULL", "PRAGMA synchronous=NORMAL"),
        ("PRAGMA journal_mode=WAL", "PRAGMA journal_mode=DELETE"),
    ],
)
def test_a_database_that_would_not_be_durable_is_refused_not_used(
    tmp_path: Path, deaf_to: str, instead: str
) -> None:
    class Deaf(pysqlite3.Cursor):  # type: ignore[misc]
        """A cursor of an SQLite that does not do as it is told."""

        def execute(self, statement: str) -> None:
            super().execute(instead if statement == deaf_to else statement)

    class Connection(pysqlite3.Connection):  # type: ignore[misc]
        """Its connection."""

        def cursor(self) -> Deaf:
            return Deaf(self)

    connection = pysqlite3.connect(str(tmp_path / "hub.db"), factory=Connection)
    with pytest.raises(FileBroken, match="durable"):
        storage._prepare(connection, None)
    connection.close()


@pytest.mark.parametrize("version", [(3, 40, 1), (3, 51, 2)])
def test_an_sqlite_that_can_lose_commits_is_refused(version: tuple[int, ...]) -> None:
    with pytest.raises(FileBroken, match=r"3\.51\.3"):
        require_sound_sqlite(version)


def test_the_sqlite_that_the_house_brings_is_sound() -> None:
    require_sound_sqlite(pysqlite3.sqlite_version_info)


# --- all or nothing ---


def test_what_was_done_is_there_after_the_commit(store: Store) -> None:
    with store.transaction(NOW) as tx:
        hub_rows.put_side(tx, SIDE)
        tx.record(SomethingHappened("a side"))

    assert sides(store) == ["apteekki"]
    assert facts(store) == ["a side"]


@pytest.mark.parametrize("wrong", [ValueError, PowerCut])
def test_an_exception_leaves_no_trace_and_tells_nobody(
    store: Store, wrong: type[BaseException]
) -> None:
    heard: list[object] = []
    store.listen(heard.append)

    def fail() -> None:
        with store.transaction(NOW) as tx:
            hub_rows.put_side(tx, SIDE)
            tx.record(SomethingHappened("a side"))
            raise wrong

    with pytest.raises(wrong):
        fail()

    assert (sides(store), facts(store), heard) == ([], [], [])


def test_listeners_hear_every_fact_in_order_and_only_after_the_commit(store: Store) -> None:
    heard: list[tuple[object, int]] = []
    store.listen(lambda fact: heard.append((fact, len(facts(store)))))

    with store.transaction(NOW) as tx:
        tx.record(SomethingHappened("one"))
        tx.record(SomethingHappened("two"))
        assert heard == []

    assert heard == [(SomethingHappened("one"), 2), (SomethingHappened("two"), 2)]


def test_a_bug_in_a_listener_is_logged_and_what_was_committed_is_answered(
    store: Store, expect_log: Callable[[str], None]
) -> None:
    heard: list[object] = []
    store.listen(lambda fact: fact.no_such_thing)  # type: ignore[attr-defined]
    store.listen(heard.append)
    expect_log("a bug in who listens for SomethingHappened")

    with store.transaction(NOW) as tx:
        tx.record(SomethingHappened("one"))
        tx.record(SomethingHappened("two"))

    assert heard == [SomethingHappened("one"), SomethingHappened("two")]
    assert facts(store) == ["one", "two"]


def test_a_look_writes_nothing(store: Store) -> None:
    with store.reading() as tx:
        hub_rows.the_hub(tx)
    with pytest.raises(DBAPIError), store.reading() as tx:
        tx.connection.execute(text("SELECT nothing FROM nowhere"))

    assert facts(store) == []


def test_a_look_sees_one_state_though_somebody_writes_meanwhile(store: Store) -> None:
    with store.reading() as tx:
        before = hub_rows.sides(tx)
        with store.transaction(NOW) as other:
            hub_rows.put_side(other, SIDE)
        assert hub_rows.sides(tx) == before == ()

    assert sides(store) == ["apteekki"]


def test_who_decides_about_places_waits_for_who_decides_already(store: Store) -> None:
    order: list[str] = []
    is_asking = threading.Event()
    with store.transaction(NOW) as tx:
        tx.connection.execute(
            insert(hub).values(
                id="h", name="H", zone="Europe/Helsinki", number=1, facts={}, loaded_at=NOW
            )
        )

    def second() -> None:
        is_asking.set()
        with store.transaction(NOW) as tx:
            tx.lock_places()
            order.append("second")

    other = threading.Thread(target=second)
    with store.transaction(NOW) as tx:
        tx.lock_places()
        other.start()
        assert is_asking.wait(10)
        other.join(0.2)
        order.append("first")
    other.join(10)

    assert order == ["first", "second"]


def test_the_last_recorded_time_is_the_latest_not_the_last_written(store: Store) -> None:
    assert store.last_recorded_at() is None
    for at in (NOW, NOW + timedelta(hours=1), NOW - timedelta(days=1)):
        with store.transaction(at) as tx:
            tx.record(SomethingHappened("tick"))

    assert store.last_recorded_at() == NOW + timedelta(hours=1)


# --- what is kept, as it was given ---


def test_an_instant_comes_back_as_the_same_one_in_utc_whatever_zone_it_was_given_in(
    store: Store,
) -> None:
    given = datetime(2026, 11, 24, 12, 30, tzinfo=timezone(timedelta(hours=5, minutes=45)))
    with store.transaction(given) as tx:
        tx.record(SomethingHappened("far away"))

    with store.reading() as tx:
        (fact,) = journal_rows.all_facts(tx)
    assert fact.at == given
    assert fact.at.tzinfo is UTC


def test_a_time_without_a_zone_is_refused_not_guessed(store: Store) -> None:
    with pytest.raises(Exception, match="time zone"), store.transaction(datetime(2026, 1, 1)) as tx:  # noqa: DTZ001
        tx.record(SomethingHappened("some time"))

    assert facts(store) == []


def test_texts_come_back_in_their_languages(store: Store) -> None:
    name = Text("Äijö 🌲", "Ölandssidan", 'The "side"')
    with store.transaction(NOW) as tx:
        hub_rows.put_side(tx, hub_rows.SpaceRow("s", name, 0, {"a": [1, None]}))
    with store.reading() as tx:
        (row,) = hub_rows.sides(tx)

    assert (row.name, row.facts) == (name, {"a": [1, None]})
    assert name.said("sv") == "Ölandssidan"
    assert Text("Vain suomeksi").said("en") == "Vain suomeksi"


# --- the second guard ---


def _visit(**more: object) -> dict[str, object]:
    return {
        "id": "v",
        "day": NOW.date(),
        "code": "0001",
        "purpose": "study",
        "people": 1,
        "arrived_at": NOW,
        **more,
    }


@pytest.mark.parametrize(
    "rows",
    [
        [_visit(people=0)],
        [_visit(people=501)],
        [_visit(left_at=NOW - timedelta(seconds=1))],
        [_visit(hold_id="no such hold")],
        [_visit(), _visit(id="w")],
        [_visit(pass_id="p"), _visit(id="w", code="0002", pass_id="p")],
    ],
    ids=["nobody", "too many", "left before coming", "no hold", "one code twice", "one pass twice"],
)
def test_the_database_itself_refuses_what_cannot_be(
    store: Store, rows: list[dict[str, object]]
) -> None:
    def put_them() -> None:
        with store.transaction(NOW) as tx:
            for row in rows:
                tx.connection.execute(insert(visit).values(row))

    with pytest.raises(IntegrityError):
        put_them()

    with store.reading() as tx:
        assert not tx.connection.execute(select(visit.c.id)).all()


# --- what the world breaks ---


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("database or disk is full", DiskFull),
        ("disk I/O error", DiskFull),
        ("cannot rollback - no transaction is active", DiskFull),
        ('could not extend file "base/1": No space left on device', DiskFull),
        ("database is locked", Busy),
        ("database table is locked: visit", Busy),
        ("canceling statement due to lock timeout", Busy),
        ("deadlock detected", Busy),
        ("could not serialize access due to concurrent update", Busy),
        ("connection failed: FATAL:  sorry, too many clients already", Busy),
        ("file is not a database", FileBroken),
        ("database disk image is malformed", FileBroken),
        ("attempt to write a readonly database", ReadOnly),
        ("unable to open database file", OutOfReach),
        ("connection failed: Connection refused", OutOfReach),
        ("server closed the connection unexpectedly", OutOfReach),
        ("terminating connection due to administrator command", OutOfReach),
        ("no such table: visit", None),
        ("UNIQUE constraint failed: visit.day, visit.code", None),
        ('column "nothing" does not exist', None),
    ],
)
def test_what_the_engines_say_of_a_broken_world_is_trouble_and_our_own_mistakes_are_not(
    said: str, kind: type[Trouble] | None
) -> None:
    assert trouble_of(said) is kind


def test_what_goes_wrong_tells_the_log_no_names(on_sqlite: Store) -> None:
    """A statement is given names, codes and passes, and a log is kept for months (V1)."""

    def bring_nobody() -> None:
        with on_sqlite.transaction(NOW) as tx:
            row = _visit(name="Zacharias", people=0)
            tx.connection.execute(insert(visit).values(row))

    with pytest.raises(IntegrityError) as wrong:
        bring_nobody()
    logged = "".join(format_exception(wrong.value))
    assert "Zacharias" not in logged
    assert "INSERT INTO visit" in logged, "the control: it says what was done"


def test_our_own_mistake_passes_as_it_is(store: Store) -> None:
    with pytest.raises(DBAPIError), store.transaction(NOW) as tx:
        tx.connection.execute(text("INSERT INTO nowhere VALUES (1)"))


def test_a_database_that_another_holds_is_busy(
    on_sqlite: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(storage, "BUSY_MS", 1)
    impatient = Store.open(str(on_sqlite.engine.url))

    with on_sqlite.transaction(NOW):
        with pytest.raises(Busy) as trouble, impatient.transaction(NOW):
            pass
        with impatient.reading() as tx:
            assert hub_rows.the_hub(tx) is None

    assert isinstance(trouble.value.__cause__, DBAPIError)
    impatient.close()


@pytest.mark.postgresql
def test_a_place_that_another_kiosk_decides_about_too_long_is_busy(
    postgres_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(storage, "BUSY_MS", 50)
    upgrade(postgres_url)
    one, other = Store.open(postgres_url), Store.open(postgres_url)
    with one.transaction(NOW) as tx:
        row = {"id": "h", "name": "H", "zone": "UTC", "number": 1, "facts": {}, "loaded_at": NOW}
        tx.connection.execute(insert(hub).values(row))

    with one.transaction(NOW) as tx:
        tx.lock_places()
        with pytest.raises(Busy), other.transaction(NOW) as waiting:
            waiting.lock_places()

    one.close()
    other.close()


@pytest.mark.parametrize("content", [b"not a database, but quite long enough" * 200, b"\0" * 4096])
def test_a_file_that_is_no_database_is_broken(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "hub.db").write_bytes(content)
    store = Store.open(f"sqlite:///{tmp_path}/hub.db")

    with pytest.raises(FileBroken), store.reading() as tx:
        hub_rows.the_hub(tx)
    store.close()


def test_a_folder_that_is_not_there_is_out_of_reach(tmp_path: Path) -> None:
    with pytest.raises(OutOfReach):
        Store.open(f"sqlite:///{tmp_path}/nowhere/hub.db")


def test_a_folder_in_place_of_the_file_is_out_of_reach(tmp_path: Path) -> None:
    (tmp_path / "hub.db").mkdir(stat.S_IRWXU)
    store = Store.open(f"sqlite:///{tmp_path}/hub.db")

    with pytest.raises(OutOfReach), store.reading():
        pass
    store.close()


def test_a_server_is_out_of_reach_where_what_speaks_to_it_is_not_installed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "psycopg", None)
    with pytest.raises(OutOfReach, match="psycopg is not installed"):
        Store.open("postgresql+psycopg://hub@/hub")


def test_a_server_that_is_not_there_is_out_of_reach(tmp_path: Path) -> None:
    store = Store.open(f"postgresql+psycopg://hub@/hub?host={tmp_path}")

    with pytest.raises(OutOfReach), store.reading():
        pass
    store.close()


@pytest.mark.postgresql
def test_a_server_that_hangs_up_is_out_of_reach_and_the_next_try_works(postgres_url: str) -> None:
    upgrade(postgres_url)
    store = Store.open(postgres_url)
    killer = create_engine(postgres_url)

    def lose_the_server() -> None:
        with store.transaction(NOW) as tx:
            tx.record(SomethingHappened("lost"))
            pid = tx.connection.exec_driver_sql("SELECT pg_backend_pid()").scalar()
            with killer.connect() as connection:
                connection.execute(text("SELECT pg_terminate_backend(:pid)"), {"pid": pid})
            tx.record(SomethingHappened("lost as well"))

    with pytest.raises(OutOfReach):
        lose_the_server()
    killer.dispose()

    with store.transaction(NOW) as tx:
        tx.record(SomethingHappened("kept"))
    assert facts(store) == ["kept"]
    store.close()


def test_a_disk_that_is_full_is_trouble_and_keeps_what_was_there(on_sqlite: Store) -> None:
    with on_sqlite.transaction(NOW) as tx:
        tx.record(SomethingHappened("before"))

    def small(connection: object, _record: object, _proxy: object) -> None:
        pages = connection.execute("PRAGMA page_count").fetchone()[0]  # type: ignore[attr-defined]
        connection.execute(f"PRAGMA max_page_count={pages}")  # type: ignore[attr-defined]

    def fill() -> None:
        with on_sqlite.transaction(NOW) as tx:
            for _ in range(200):
                tx.record(SomethingHappened("x" * 1000))

    event.listen(on_sqlite.engine, "checkout", small)
    with pytest.raises(DiskFull):
        fill()
    event.remove(on_sqlite.engine, "checkout", small)

    assert facts(on_sqlite) == ["before"]
