"""Opening hours as the manager sets them: the week, single days, and what the door says then."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from kiosk.answers import CheckedIn, Closed, DayHours, DayOff, Done, Locked, NotTaken, Wrong
from kiosk.desks.hours import Stretches, are_in_order
from kiosk.texts import Text
from tests.hub import HELSINKI, Hub

BOTH_ENGINES = True
TODAY = date(2026, 11, 24)
EVENING: Stretches = (("08:00", "16:00", True), ("16:00", "21:30", False))


def at(hub: Hub, hour: int, minute: int = 0) -> object:
    hub.clock.turn_to(datetime(2026, 11, 24, hour, minute, tzinfo=HELSINKI))
    return hub.kiosk.reception.arrive(hub.asks())


def days_off(hub: Hub) -> tuple[DayOff, ...]:
    found = hub.kiosk.hours.days_off(hub.manager())
    assert isinstance(found, tuple)
    return found


def test_the_week_is_as_in_the_hub_file(hub: Hub) -> None:
    week = hub.kiosk.hours.week(hub.manager())

    assert isinstance(week, tuple)
    assert [len(day.stretches) for day in week] == [3, 3, 3, 3, 2, 1, 0]
    assert week[1] == DayHours(
        1, (("08:00", "09:00", False), ("09:00", "16:00", True), ("16:00", "18:00", False))
    )


def test_the_manager_changes_a_weekday_and_the_door_follows(hub: Hub) -> None:
    assert hub.kiosk.hours.set_weekday(hub.manager(), 1, EVENING) == Done()

    door = hub.see().door
    assert door.closes_at == datetime(2026, 11, 24, 21, 30, tzinfo=HELSINKI)
    assert door.staffed_until == datetime(2026, 11, 24, 16, 0, tzinfo=HELSINKI)
    assert isinstance(at(hub, 21), CheckedIn)
    assert isinstance(at(hub, 21, 30), Closed)


def test_a_weekday_can_be_closed(hub: Hub) -> None:
    hub.kiosk.hours.set_weekday(hub.manager(), 1, ())

    assert hub.kiosk.reception.arrive(hub.asks()) == Closed(
        datetime(2026, 11, 25, 8, 0, tzinfo=HELSINKI), None
    )


def test_a_single_day_goes_before_the_week_and_says_why(hub: Hub) -> None:
    session = hub.manager()
    assert hub.kiosk.hours.set_day_off(session, TODAY, (), "Vesivahinko") == Done()

    assert hub.kiosk.reception.arrive(hub.asks()) == Closed(
        datetime(2026, 11, 25, 8, 0, tzinfo=HELSINKI), Text.same("Vesivahinko")
    )
    assert days_off(hub) == (DayOff(TODAY, True, (), Text.same("Vesivahinko")),)

    assert hub.kiosk.hours.clear_day_off(hub.manager(), TODAY) == Done()
    assert hub.see().door.is_open
    assert days_off(hub) == ()


def test_a_single_day_is_set_anew_not_twice(hub: Hub) -> None:
    session = hub.manager()
    hub.kiosk.hours.set_day_off(session, TODAY, (), "Vesivahinko")
    hub.kiosk.hours.set_day_off(session, TODAY, EVENING, "Iltakurssi")

    (day,) = days_off(hub)
    assert (day.is_closed, day.stretches) == (False, EVENING)
    assert hub.see().door.is_open


def test_a_public_holiday_is_closed_and_can_be_opened(hub: Hub) -> None:
    independence_day = datetime(2026, 12, 6, 12, 0, tzinfo=HELSINKI)
    hub.clock.turn_to(independence_day)
    assert not hub.see().door.is_open
    assert hub.see().door.reason is not None

    hub.kiosk.hours.set_day_off(hub.manager(), independence_day.date(), EVENING, "Linnan juhlat")

    assert hub.see().door.is_open


def test_days_that_are_past_are_not_listed(hub: Hub) -> None:
    session = hub.manager()
    hub.kiosk.hours.set_day_off(session, date(2026, 11, 23), (), "eilen")
    hub.kiosk.hours.set_day_off(session, date(2026, 12, 23), (), "joulu")

    assert [day.day for day in days_off(hub)] == [date(2026, 12, 23)]


@pytest.mark.parametrize(
    "stretches",
    [
        (("16:00", "08:00", True),),
        (("08:00", "08:00", True),),
        (("08:00", "12:00", True), ("11:00", "16:00", True)),
        (("12:00", "16:00", True), ("08:00", "12:00", True)),
        (("18:00", "24:00", True),),
        (("8:00", "16:00", True),),
        (("08:00:30", "16:00", True),),
        (("08:00+02:00", "16:00", True),),
        (("25:00", "26:00", True),),
        (("", "", True),),
        (("kahdeksan", "16:00", True),),
    ],
)
def test_hours_that_cannot_be_are_refused_and_change_nothing(
    hub: Hub, stretches: Stretches
) -> None:
    session = hub.manager()

    assert not are_in_order(stretches)
    assert hub.kiosk.hours.set_weekday(session, 1, stretches) == NotTaken(Wrong.TIMES)
    assert hub.kiosk.hours.set_day_off(session, TODAY, stretches, "x") == NotTaken(Wrong.TIMES)
    assert hub.see().door.is_open


def test_there_are_seven_weekdays_and_a_day_needs_a_reason(hub: Hub) -> None:
    session = hub.manager()

    assert hub.kiosk.hours.set_weekday(session, 7, EVENING) == NotTaken(Wrong.TIMES)
    assert hub.kiosk.hours.set_weekday(session, -1, EVENING) == NotTaken(Wrong.TIMES)
    assert hub.kiosk.hours.set_day_off(session, TODAY, (), " ") == NotTaken(Wrong.REASON_MISSING)


def test_hours_are_the_manager_s(hub: Hub) -> None:
    hours = hub.kiosk.hours

    assert hours.week("x") == hours.days_off("x") == hours.set_weekday("x", 1, ()) == Locked()
    assert hours.set_day_off("x", TODAY, (), "y") == hours.clear_day_off("x", TODAY) == Locked()
    assert hub.see().door.is_open


def test_a_closed_door_tells_the_week_to_come_with_its_exceptions_and_holidays(hub: Hub) -> None:
    session, friday, sunday = hub.manager(), date(2026, 12, 4), date(2026, 12, 6)
    assert hub.kiosk.hours.set_day_off(session, friday, (), "Muutto") == Done()
    hub.clock.turn_to(datetime(2026, 11, 30, 18, 30, tzinfo=HELSINKI))

    week = {each.day: each for each in hub.see().week}

    assert list(week) == [date(2026, 12, day) for day in range(1, 8)]
    assert [
        (s.astimezone(HELSINKI).hour, e.astimezone(HELSINKI).hour) for s, e in week[min(week)].hours
    ] == [(8, 18)]
    assert (week[friday].hours, week[friday].reason) == ((), Text.same("Muutto"))
    holiday = week[sunday].reason
    assert holiday is not None
    assert holiday.said("fi") == "Itsenäisyyspäivä"


def test_before_the_door_opens_today_is_the_first_day_told(hub: Hub) -> None:
    hub.clock.turn_to(datetime(2026, 11, 24, 7, 10, tzinfo=HELSINKI))
    assert hub.see().week[0].day == TODAY
    hub.clock.turn_to(datetime(2026, 11, 24, 9, 0, tzinfo=HELSINKI))
    assert hub.see().week == ()
