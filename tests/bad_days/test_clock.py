"""A clock that is wrong: visitors are counted and let in all the same, and the manager mends it."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from db.queries import journal
from kiosk.answers import CheckedIn, Log
from kiosk.clock import SystemClock
from kiosk.house_facts import ClockDoubted, ClockTrusted, ClockWasSet
from tests.hub import HELSINKI, PIN, TUESDAY, Hub, default_hub, open_kiosk
from tests.journeys.office import Office, office

HOUR = timedelta(hours=1)
EPOCH = datetime(1970, 1, 1, 0, 1, tzinfo=UTC)
FUTURE = datetime(2050, 1, 3, 9, 0, tzinfo=UTC)
NEXT_MORNING = TUESDAY + timedelta(days=1)


class Machine(SystemClock):
    """The kiosk's real clock on a machine whose own clock is turned by the test."""

    def __init__(self, wall: datetime) -> None:
        self.wall, self.ticked = wall, 0.0
        super().__init__(system=lambda: self.wall, ticks=lambda: self.ticked)

    def advance(self, by: timedelta) -> None:
        """Time passes, for the machine's clock as for everybody."""
        self.wall += by
        self.ticked += by.total_seconds()


@dataclass
class House:
    """A hub that is started on a machine with a certain idea of the time, again and again."""

    folder: Path
    keys: itertools.count[int] = field(default_factory=itertools.count)

    def started(self, wall: datetime) -> Hub:
        """The kiosk on this machine, as a start finds it."""
        clock, url = Machine(wall), f"sqlite:///{self.folder}/hub.db"
        file = default_hub()
        kiosk = open_kiosk(self.folder, url, file, clock)  # type: ignore[arg-type]
        kiosk.caretaker.tidy()
        return Hub(kiosk, clock, self.folder, url, file, self.keys)  # type: ignore[arg-type]


Start = Callable[[datetime], Hub]


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    """Start the kiosk at what the machine's clock says; the one before was stopped by the power."""
    running: list[Hub] = []
    house = House(tmp_path)

    def started(wall: datetime) -> Hub:
        for each in running:
            each.kiosk.close()
        running[:] = [house.started(wall)]
        return running[0]

    yield started
    running[0].kiosk.close()


@contextmanager
def at_the_screen(hub: Hub) -> Iterator[Office]:
    """The hub's screen."""
    hub.manager()
    hub.kiosk.manager.lock()
    with office(hub) as desk:
        yield desk
        desk.settle()


def comes_in(desk: Office) -> None:
    """Three touches."""
    desk.tap("tile_check_in")
    desk.tap("purpose_study")
    desk.tap("primary")
    assert desk.page() == "welcome", desk.texts()
    desk.tap("primary")


def sets_the_clock(desk: Office, *, by_machine: bool = True) -> None:
    """Behind the PIN, the manager says that the machine's clock is right."""
    desk.come_in()
    desk.tap_in("row_clock", "act")
    if by_machine:
        desk.tap("field_which_machine")
    desk.tap("primary")
    desk.give_pin(PIN)
    desk.read("Kello on asetettu.")


def told(hub: Hub) -> list[object]:
    """The journal's facts about the clock, oldest first."""
    log = hub.kiosk.manager.log(hub.manager())
    assert isinstance(log, Log)
    kinds = ClockDoubted | ClockTrusted | ClockWasSet
    return [line.fact for line in reversed(log.lines) if isinstance(line.fact, kinds)]


def kept_names(hub: Hub) -> int:
    """Passes whose names are kept."""
    with hub.kiosk.store.reading() as tx:
        return int(tx.connection.exec_driver_sql("SELECT count(*) FROM pass_profile").scalar_one())


def yesterday_with_two(start: Start) -> list[CheckedIn]:
    """Two people came on Tuesday; one has a name that is kept; then the power went."""
    hub = start(TUESDAY)
    named = hub.arrive(name="Aino")
    hub.kiosk.scanning.remember_name(named.visit_id)
    return [named, hub.arrive()]


@pytest.mark.parametrize("wall", [EPOCH, FUTURE, TUESDAY - HOUR], ids=["1970", "2050", "an hour"])
def test_whatever_the_clock_says_visitors_come_and_go_and_nobody_is_sent_off(
    start: Start, qapp: QGuiApplication, wall: datetime
) -> None:
    came = yesterday_with_two(start)
    hub = start(wall)
    assert not hub.clock.is_trusted()
    with at_the_screen(hub) as desk:
        assert desk.says("Kelloa tarkistetaan")
        assert hub.inside == 2
        comes_in(desk)
        assert hub.inside == 3
        hub.kiosk.jobs.beat()
        desk.settle()
        hub.kiosk.reception.leave(came[1].visit_id)
        assert hub.inside == 2
    assert kept_names(hub) == 1


@pytest.mark.parametrize("wall", [EPOCH, FUTURE], ids=["1970", "2050"])
def test_after_closing_time_of_a_wrong_clock_nobody_is_told_that_it_is_closed(
    start: Start, qapp: QGuiApplication, wall: datetime
) -> None:
    start(TUESDAY.replace(hour=21))
    hub = start(wall)
    with at_the_screen(hub) as desk:
        for _ in range(7):
            comes_in(desk)
    assert hub.inside == 7


def test_a_right_clock_does_say_that_it_is_closed(start: Start, qapp: QGuiApplication) -> None:
    start(TUESDAY)
    with at_the_screen(start(TUESDAY.replace(hour=21))) as desk:
        assert not desk.sees("tile_check_in")


def test_who_came_while_the_clock_was_dead_is_inside_when_it_is_right_again(
    start: Start, qapp: QGuiApplication
) -> None:
    yesterday_with_two(start)
    hub = start(EPOCH)
    with at_the_screen(hub) as desk:
        comes_in(desk)
        code = hub.arrive(2).code
        hub.clock.wall = NEXT_MORNING + 2 * HOUR  # type: ignore[attr-defined]
        hub.kiosk.caretaker.tidy()
        desk.settle()
        assert hub.clock.is_trusted()
        assert hub.inside == 3, "yesterday's two have gone, today's three have not"
        assert hub.see().day == NEXT_MORNING.date()
        desk.tap("tile_check_out")
        for digit in code:
            desk.tap(f"digit{digit}")
        desk.tap("primary")
        assert desk.page() == "thanks"
    assert hub.inside == 1
    assert [type(fact) for fact in told(hub)] == [ClockDoubted, ClockTrusted]


def test_one_start_in_2050_leaves_no_trace_of_2050(start: Start) -> None:
    yesterday_with_two(start)
    start(FUTURE).arrive()
    hub = start(NEXT_MORNING)
    assert hub.clock.is_trusted()
    assert hub.inside == 1
    last = hub.kiosk.store.last_recorded_at()
    assert last is not None
    assert last < NEXT_MORNING + HOUR


def test_a_first_day_in_2050_is_mended_on_the_screen_and_who_is_inside_stays_inside(
    start: Start, qapp: QGuiApplication
) -> None:
    start(FUTURE).arrive()
    hub = start(NEXT_MORNING)
    assert not hub.clock.is_trusted()
    with at_the_screen(hub) as desk:
        comes_in(desk)
        desk.come_in()
        assert desk.sees_row("Kelloon ei voi luottaa")
        assert desk.says("ma 3.1.2050")
        assert desk.says("ke 25.11.2026")
        desk.tap("lock")
        sets_the_clock(desk)
        assert desk.sees_row("Kello on oikeassa")
        assert hub.inside == 2
        desk.tap("lock")
        comes_in(desk)
        assert isinstance(told(hub)[-1], ClockWasSet)
    assert hub.clock.is_trusted()
    assert hub.inside == 3
    hub = start(NEXT_MORNING + HOUR)
    assert hub.clock.is_trusted(), "2050 is no longer what the clock is held to"
    assert hub.inside == 3


def test_a_dead_clock_without_a_network_is_set_by_hand_and_goes_on(
    start: Start, qapp: QGuiApplication
) -> None:
    yesterday_with_two(start)
    hub = start(EPOCH)
    with at_the_screen(hub) as desk:
        comes_in(desk)
        desk.come_in()
        desk.tap_in("row_clock", "act")
        desk.tap("primary")
        desk.tap_in("field_now_day", "dayOn")
        desk.tap("primary")
        desk.give_pin(PIN)
        desk.read("Kello on asetettu.")
    now = hub.clock.now().astimezone(HELSINKI)
    assert now.date() == NEXT_MORNING.date()
    assert hub.clock.is_trusted()
    assert hub.inside == 1
    hub.clock.advance(HOUR)
    assert hub.clock.is_trusted()
    assert hub.clock.now() - now == HOUR
    hub.clock.wall = now + HOUR  # type: ignore[attr-defined]  # the network came, and knows
    assert hub.clock.is_trusted()


def test_without_the_pin_nobody_sets_the_clock(start: Start) -> None:
    start(FUTURE).arrive()
    hub = start(NEXT_MORNING)
    session = hub.manager()
    answer = hub.kiosk.timekeeper.set_clock(session, "111222", None)
    assert type(answer).__name__ == "WrongPin"
    assert not hub.clock.is_trusted()
    assert type(hub.kiosk.timekeeper.set_clock("", PIN, None)).__name__ == "Locked"


def test_a_clock_an_hour_back_is_no_reason_to_send_anybody_out(
    start: Start, qapp: QGuiApplication
) -> None:
    hub = start(TUESDAY)
    with at_the_screen(hub) as desk:
        comes_in(desk)
        hub.clock.wall -= HOUR  # type: ignore[attr-defined]
        hub.kiosk.caretaker.tidy()
        desk.settle()
        comes_in(desk)
        assert hub.inside == 2
        hub.clock.advance(HOUR + timedelta(minutes=1))
        hub.kiosk.caretaker.tidy()
        assert hub.clock.is_trusted(), "it is past all that was written"
        assert hub.inside == 2
    assert [type(fact) for fact in told(hub)] == [ClockDoubted, ClockTrusted]


def test_a_clock_that_was_an_hour_ahead_is_set_back_and_everybody_can_leave(
    start: Start, qapp: QGuiApplication
) -> None:
    hub = start(TUESDAY + HOUR)
    with at_the_screen(hub) as desk:
        came = hub.arrive()
        hub.clock.wall -= HOUR  # type: ignore[attr-defined]
        hub.kiosk.caretaker.tidy()
        desk.settle()
        sets_the_clock(desk)
        assert hub.clock.now() < TUESDAY + HOUR
        left = hub.kiosk.reception.leave(came.visit_id)
        assert left
    assert hub.inside == 0


def test_a_clock_that_believed_2050_at_once_would_be_seen_here(start: Start) -> None:
    """The control: without doubt about the far future a single fact would reach it."""
    yesterday_with_two(start)
    hub = start(FUTURE)
    hub.clock._is_known = False  # type: ignore[attr-defined]
    hub.arrive()
    with hub.kiosk.store.reading() as tx:
        newest = journal.newest_facts(tx, None, 1)[0]
    assert newest.at > FUTURE - HOUR
    assert not start(NEXT_MORNING).clock.is_trusted()
