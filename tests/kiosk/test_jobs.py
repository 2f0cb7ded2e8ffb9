"""Jobs: each once for each moment it was due, through restarts, odd nights and wrong clocks."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from threading import Event
from zoneinfo import ZoneInfo

import pytest

from db.backup import backups_in
from db.check import look
from kiosk.answers import JobOutcome, JobState
from kiosk.app import Kiosk
from kiosk.beat import BEAT, FromNow, SteadyScheduler
from kiosk.desks import upkeep as upkeep_desk
from kiosk.desks.upkeep import Upkeep
from kiosk.house_facts import PinChosen
from kiosk.rules.due import Daily, due_last, due_next
from kiosk.timetable import TIMETABLE
from kiosk.trouble import DiskFull
from kiosk.worker import HandWorker, ThreadWorker
from tests.hub import HELSINKI, Hub, open_hub

NIGHTLY = Daily(time(2, 10))
WEEKLY = Daily(time(4, 20), 2)


def at(*when: int, fold: int = 0) -> datetime:
    """A wall time in Helsinki."""
    return datetime(*when, tzinfo=HELSINKI, fold=fold)  # type: ignore[arg-type,misc]


# --- when something is due ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("when", "now", "last", "coming"),
    [
        (NIGHTLY, at(2026, 11, 24, 9), at(2026, 11, 24, 2, 10), at(2026, 11, 25, 2, 10)),
        (NIGHTLY, at(2026, 11, 24, 2, 9), at(2026, 11, 23, 2, 10), at(2026, 11, 24, 2, 10)),
        (NIGHTLY, at(2026, 11, 24, 2, 10), at(2026, 11, 24, 2, 10), at(2026, 11, 25, 2, 10)),
        # The night of 25 hours: both times at 03.30, and the day after.
        (NIGHTLY, at(2026, 10, 25, 3, 30), at(2026, 10, 25, 2, 10), at(2026, 10, 26, 2, 10)),
        (
            NIGHTLY,
            at(2026, 10, 25, 3, 30, fold=1),
            at(2026, 10, 25, 2, 10),
            at(2026, 10, 26, 2, 10),
        ),
        # The night of 23 hours.
        (NIGHTLY, at(2027, 3, 28, 4, 30), at(2027, 3, 28, 2, 10), at(2027, 3, 29, 2, 10)),
        (WEEKLY, at(2026, 11, 25, 4, 19), at(2026, 11, 18, 4, 20), at(2026, 11, 25, 4, 20)),
        (WEEKLY, at(2026, 11, 25, 4, 20), at(2026, 11, 25, 4, 20), at(2026, 12, 2, 4, 20)),
    ],
)
def test_what_was_due_last_and_is_due_next(
    when: Daily, now: datetime, last: datetime, coming: datetime
) -> None:
    assert due_last(when, now.astimezone(UTC), HELSINKI) == last.astimezone(UTC)
    assert due_next(when, now.astimezone(UTC), HELSINKI) == coming.astimezone(UTC)


def test_a_day_has_one_due_moment_through_ten_years_of_odd_nights() -> None:
    now, end = at(2026, 1, 1).astimezone(UTC), at(2036, 1, 1).astimezone(UTC)
    days = []
    while (now := due_next(NIGHTLY, now, HELSINKI)) < end:
        days.append(now.astimezone(HELSINKI).date())
    first = date(2026, 1, 1)
    assert days == [first + timedelta(days=n) for n in range((date(2036, 1, 1) - first).days)]


def test_in_another_zone_a_moment_that_is_doubled_is_due_once() -> None:
    zone = ZoneInfo("America/New_York")
    fold_1 = datetime(2026, 11, 1, 1, 30, tzinfo=zone, fold=1)
    when = Daily(time(1, 20))
    assert due_last(when, fold_1.astimezone(UTC), zone) == datetime(
        2026, 11, 1, 1, 20, tzinfo=zone
    ).astimezone(UTC)


def test_nothing_can_be_put_into_the_hour_that_is_missing_or_doubled() -> None:
    with pytest.raises(ValueError, match=r"03\.00 and 03\.59"):
        Daily(time(3, 30))
    assert all(line.when is None or line.when.at.hour != 3 for line in TIMETABLE)


# --- at a hub -------------------------------------------------------------------------------------


def beat(hub: Hub) -> None:
    """One look at the timetable, and all that follows from it."""
    worker = hub.kiosk.worker
    assert isinstance(worker, HandWorker)
    hub.kiosk.jobs.beat()
    worker.drain()


def go_to(hub: Hub, *when: int) -> None:
    """Turn the clock to a wall time, and look at the timetable."""
    hub.clock.turn_to(at(*when))
    beat(hub)


def made(hub: Hub) -> list[str]:
    """The names of the nightly backups."""
    return [each.path.name for each in backups_in(hub.folder / "backups")]


def state(hub: Hub, name: str) -> JobState:
    """What the manager is shown of a job."""
    return next(each for each in hub.kiosk.upkeep.state() if each.name == name)


def test_the_first_start_makes_the_first_backup_and_one_is_made_each_night(hub: Hub) -> None:
    beat(hub)
    beat(hub)
    assert made(hub) == ["hub-20261124T073000Z.db"]
    go_to(hub, 2026, 11, 25, 4, 9)
    assert len(made(hub)) == 1
    go_to(hub, 2026, 11, 25, 4, 10)
    go_to(hub, 2026, 11, 25, 4, 11)
    assert made(hub)[1:] == ["hub-20261125T021000Z.db"]
    assert look(hub.folder / "backups" / made(hub)[1]).counts["visit"] == 0


@pytest.mark.parametrize("is_off", [False, True])
def test_the_backup_of_a_night_holds_no_name_of_the_day(hub: Hub, *, is_off: bool) -> None:
    """V1; also where the kiosk was off that night, and the backup is made up in the morning."""
    name = "Zacharias"
    hub.arrive(name=name)
    beat(hub)
    files = hub.folder / "backups"
    assert name.encode() in (files / made(hub)[0]).read_bytes()
    if not is_off:
        go_to(hub, 2026, 11, 25, 3, 59)
    go_to(hub, 2026, 11, 25, 4, 10)
    assert name.encode() not in (files / made(hub)[1]).read_bytes()


def test_a_backup_that_was_missed_is_made_at_the_next_start_and_only_once(hub: Hub) -> None:
    beat(hub)
    hub.clock.turn_to(at(2026, 11, 28, 8))
    hub.restart()
    beat(hub)
    assert made(hub)[1:] == ["hub-20261128T060000Z.db"]
    hub.restart()
    beat(hub)
    assert len(made(hub)) == 2


def test_no_odd_night_is_done_twice_or_left_out(hub: Hub) -> None:
    """The nights on which the clocks change, and those before and after them."""
    for day in (date(2026, 10, 25), date(2027, 3, 28), date(2027, 10, 31), date(2028, 3, 26)):
        hub.clock.turn_to(datetime.combine(day - timedelta(days=1), time(1), HELSINKI))
        beat(hub)
        before, seen = set(made(hub)), set[str]()
        for _ in range(3):
            for _ in range(10):
                hub.clock.advance(timedelta(minutes=30))
                beat(hub)
                seen |= {*made(hub)} - before
            hub.clock.advance(timedelta(hours=19))
        assert len(seen) == 3


def test_two_kiosks_of_one_hub_make_one_backup(hub: Hub) -> None:
    another = open_hub(hub.folder, at=hub.clock.now())
    beat(hub)
    beat(another)
    another.kiosk.close()
    assert len(made(hub)) == 1


def test_a_job_that_was_killed_in_the_middle_is_done_again_after_its_lease(hub: Hub) -> None:
    line = next(line for line in TIMETABLE if line.name == "backup")
    assert hub.kiosk.upkeep.begin(line) is not None
    hub.restart()
    beat(hub)
    assert made(hub) == []
    hub.clock.advance(upkeep_desk.LEASE)
    beat(hub)
    assert len(made(hub)) == 1


def test_a_clock_that_goes_back_does_nothing_a_second_time(hub: Hub) -> None:
    go_to(hub, 2026, 11, 25, 4, 30)
    first = made(hub)
    go_to(hub, 2026, 11, 25, 3, 30)
    go_to(hub, 2026, 11, 25, 4, 10)
    go_to(hub, 2026, 11, 25, 5, 10)
    assert made(hub) == first


def test_a_clock_five_years_ahead_runs_each_job_once_and_comes_back(hub: Hub) -> None:
    beat(hub)
    go_to(hub, 2031, 11, 25, 9, 30)
    beat(hub)
    assert len(made(hub)) == 2
    go_to(hub, 2026, 11, 25, 9, 30)
    assert len(made(hub)) == 3, "what ran in a wrong year does not keep the right one from running"


# --- what is in the way ---------------------------------------------------------------------------


def full(_upkeep: Upkeep) -> None:
    """The disk takes nothing."""
    raise DiskFull("no space left")


def test_a_trouble_is_told_backed_off_from_and_over_when_it_is_over(
    hub: Hub, monkeypatch: pytest.MonkeyPatch, expect_log: Callable[[str], None]
) -> None:
    expect_log("the job backup has to wait: no space left. Free at least 100 MB")
    tries = []

    def fails(upkeep: Upkeep) -> None:
        tries.append(1)
        full(upkeep)

    monkeypatch.setattr(Upkeep, "back_up", fails)
    for _ in range(8):
        beat(hub)
        hub.clock.advance(timedelta(seconds=15))
    assert len(tries) == 4  # at 0, 15, 45 and 105 seconds
    told = state(hub, "backup")
    assert told.last_outcome is JobOutcome.TROUBLE
    assert told.trouble.startswith("no space left. Free at least 100 MB")
    monkeypatch.undo()
    hub.clock.advance(timedelta(minutes=2))
    beat(hub)
    assert len(made(hub)) == 1
    assert (state(hub, "backup").last_outcome, state(hub, "backup").trouble) == (
        JobOutcome.DONE,
        "",
    )


def test_a_bug_in_one_job_is_logged_and_the_others_go_on(
    hub: Hub, monkeypatch: pytest.MonkeyPatch, expect_log: Callable[[str], None]
) -> None:
    expect_log("a bug in the job backup")
    tries = []

    def bug(_upkeep: Upkeep) -> None:
        tries.append(1)
        raise ZeroDivisionError

    monkeypatch.setattr(Upkeep, "back_up", bug)
    beat(hub)
    hub.clock.advance(timedelta(hours=2))
    beat(hub)
    assert tries == [1], "a bug would only be one again, until the next night"
    assert state(hub, "backup").last_outcome is JobOutcome.BUG
    assert state(hub, "trim").last_outcome is JobOutcome.DONE
    assert state(hub, "tidy").last_outcome is JobOutcome.DONE


def test_a_database_that_takes_nothing_is_told_and_waits(
    hub: Hub, monkeypatch: pytest.MonkeyPatch, expect_log: Callable[[str], None]
) -> None:
    expect_log("the job tidy has to wait")
    expect_log("the job backup has to wait")
    expect_log("the job trim has to wait")
    hub.clock.turn_to(at(2026, 11, 25, 9))
    expect_log("the job check has to wait")
    expect_log("the job media has to wait")
    monkeypatch.setattr("db.store.Store.transaction", lambda *_: full(hub.kiosk.upkeep))
    beat(hub)
    states = {each.name: each.last_outcome for each in hub.kiosk.upkeep.state()}
    assert states.pop("feeds") is JobOutcome.DONE, "no calendar is on the list: nothing to write"
    assert set(states.values()) == {JobOutcome.TROUBLE}
    monkeypatch.undo()
    hub.clock.advance(timedelta(minutes=1))
    beat(hub)
    assert {each.last_outcome for each in hub.kiosk.upkeep.state()} == {JobOutcome.DONE}


# --- what the manager sees ------------------------------------------------------------------------


def test_the_manager_sees_when_each_job_ran_and_runs_next(hub: Hub) -> None:
    beat(hub)
    told = state(hub, "backup")
    assert told.last_at == hub.clock.now()
    assert told.next_at == at(2026, 11, 25, 4, 10)
    assert state(hub, "check").next_at == at(2026, 11, 25, 4, 20)
    assert state(hub, "tidy").next_at == hub.clock.now() + BEAT
    for each in hub.kiosk.upkeep.state():
        assert all(text.fi and text.sv and text.en for text in (each.title, each.why))
        assert not each.is_late


def test_a_job_that_is_late_raises_a_card_and_one_that_is_done_takes_it_away(
    hub: Hub, monkeypatch: pytest.MonkeyPatch, expect_log: Callable[[str], None]
) -> None:
    expect_log("the job backup has to wait")
    beat(hub)
    monkeypatch.setattr(Upkeep, "back_up", full)
    go_to(hub, 2026, 11, 25, 4, 10)
    assert not state(hub, "backup").is_late
    go_to(hub, 2026, 11, 25, 6, 11)
    assert state(hub, "backup").is_late
    assert state(hub, "backup").last_outcome is JobOutcome.TROUBLE
    monkeypatch.undo()
    go_to(hub, 2026, 11, 25, 8, 0)
    assert not state(hub, "backup").is_late


def test_when_the_timetable_stands_still_the_tidying_is_late(hub: Hub) -> None:
    beat(hub)
    hub.clock.advance(timedelta(minutes=4))
    assert not state(hub, "tidy").is_late
    hub.clock.advance(timedelta(minutes=2))
    assert state(hub, "tidy").is_late


def test_what_ran_is_known_after_a_restart(hub: Hub) -> None:
    beat(hub)
    ran_at = hub.clock.now()
    hub.clock.advance(timedelta(hours=1))
    hub.restart()
    assert (state(hub, "backup").last_at, state(hub, "backup").last_outcome) == (
        ran_at,
        JobOutcome.DONE,
    )


# --- trimming -------------------------------------------------------------------------------------


def facts(hub: Hub) -> int:
    """How many facts the journal holds."""
    made = hub.kiosk.upkeep._keeper.check()
    return made.counts["journal"]


def test_what_happened_is_kept_for_a_year(hub: Hub) -> None:
    hub.arrive()
    old = facts(hub)
    hub.clock.advance(timedelta(days=300))
    hub.arrive()
    assert facts(hub) > old
    hub.clock.advance(timedelta(days=64))
    hub.kiosk.upkeep.trim()
    kept = facts(hub)
    hub.clock.advance(timedelta(days=2))
    hub.kiosk.upkeep.trim()
    assert facts(hub) == kept - old


def test_nothing_is_deleted_while_the_clock_may_be_wrong(hub: Hub) -> None:
    hub.arrive()
    hub.clock.advance(timedelta(days=1))
    beat(hub)
    before = facts(hub)
    hub.clock.set_trusted(False)
    go_to(hub, 2030, 1, 1, 9, 0)
    assert facts(hub) == before + 1, "all of them, and that the clock is doubted"
    assert len(made(hub)) == 2
    assert state(hub, "trim").is_waiting_for_clock
    hub.kiosk.upkeep.trim()
    assert facts(hub) == before + 1
    hub.clock.set_trusted(True)
    beat(hub)
    assert not state(hub, "trim").is_waiting_for_clock
    assert facts(hub) < before


def test_a_clock_years_ahead_takes_three_days_of_the_story_at_most(hub: Hub) -> None:
    for _ in range(10):
        hub.clock.advance(timedelta(days=1))
        with hub.kiosk.store.transaction(hub.clock.now()) as tx:
            tx.record(PinChosen())
    before = facts(hub)
    hub.clock.advance(timedelta(days=5 * 365))
    hub.kiosk.upkeep.trim()
    assert facts(hub) == before - 3


def test_the_newest_fact_is_kept_because_the_clock_goes_by_it(hub: Hub) -> None:
    hub.clock.advance(timedelta(days=5 * 365))
    for _ in range(3):
        hub.kiosk.upkeep.trim()
    assert facts(hub) == 1


def test_old_log_files_go_after_90_days(hub: Hub) -> None:
    logs = hub.folder / "log"
    logs.mkdir()
    for days, name in ((0, "kiosk.log"), (89, "kiosk.log.1"), (91, "kiosk.log.2")):
        written = (hub.clock.now() - timedelta(days=days)).timestamp()
        (logs / name).touch()
        os.utime(logs / name, (written, written))
    os.utime(logs / "kiosk.log", (0, 0))
    hub.kiosk.upkeep.trim()
    assert sorted(path.name for path in logs.iterdir()) == ["kiosk.log", "kiosk.log.1"]


# --- the scheduler --------------------------------------------------------------------------------


def test_the_beat_comes_from_now_however_far_the_clock_was_set_ahead() -> None:
    trigger = FromNow()
    first = trigger.get_next_fire_time(None, at(2026, 11, 24, 9))
    assert first == at(2026, 11, 24, 9)
    later = at(2031, 11, 24, 9)
    assert trigger.get_next_fire_time(first, later) == later + BEAT


def test_the_timetable_starts_at_once_on_its_own_thread_and_stops(tmp_path: Path) -> None:
    hub = open_hub(tmp_path)
    hub.kiosk.close()
    kiosk = Kiosk.open(hub.url, tmp_path / "keys", hub.file, hub.clock, ThreadWorker())
    kiosk.jobs.start()
    for _ in range(3000):
        if Event().wait(0.01) or backups_in(tmp_path / "backups"):
            break
    assert backups_in(tmp_path / "backups")
    kiosk.close()
    assert kiosk.jobs._scheduler is not None
    assert not kiosk.jobs._scheduler.running


@pytest.fixture
def scheduler() -> Iterator[SteadyScheduler]:
    """A scheduler that is driven by hand."""
    made = SteadyScheduler(timezone="UTC", job_defaults={"misfire_grace_time": None})
    yield made
    if made.running:
        made.shutdown(wait=True)


def test_a_clock_that_was_set_back_or_ahead_neither_stops_nor_storms_the_beat(
    scheduler: SteadyScheduler, expect_log: Callable[[str], None]
) -> None:
    ran = Event()
    job = scheduler.add_job(ran.set, FromNow(), id="beat")
    scheduler.start()
    assert ran.wait(5)
    for year in (2050, 1990):
        ran.clear()
        job.modify(next_run_time=datetime(year, 1, 1, tzinfo=UTC))
        scheduler.wakeup()
        assert ran.wait(5), year
        assert scheduler._process_jobs() <= BEAT.total_seconds()
    assert logging.getLogger("apscheduler").isEnabledFor(logging.WARNING)
