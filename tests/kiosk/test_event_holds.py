"""Places kept for an event: they fit or are refused, move with it, and go with it (O7, E1)."""

from __future__ import annotations

from datetime import date, time, timedelta
from typing import Any

import pytest

from db.queries import line as line_rows
from kiosk.answers import HeldFor
from kiosk.desks.event_plan import KEPT_BEFORE
from kiosk.desks.snapshot import at_door, take
from kiosk.ids import new_id
from kiosk.programme_answers import EventPlan, EventSaved, Repeat, WhyNoEvent
from kiosk.texts import Text
from tests.hub import APTEEKKI, AUTOKOULU, Hub
from tests.kiosk.happenings import (
    THURSDAY,
    TUESDAY,
    WEEK,
    at,
    change,
    draft,
    put_on,
    save,
    see,
    session,
    turn,
    why,
)

LASTS, TITLE = timedelta(hours=2), Text("Kurssi")


def kept(hub: Hub) -> list[HeldFor]:
    """What is held, now and later."""
    found = hub.kiosk.places.holds(session(hub))
    assert isinstance(found, tuple)
    return list(found)


def test_the_door_looks_at_no_holds_of_other_days(
    hub: Hub, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A hub has hundreds of them: a check-in beside a thousand took six times as long."""
    put_on(hub, held=1, first=TUESDAY, repeat=Repeat(tuple(range(7)), count=60))
    read, seen = line_rows.HoldRow, 0

    def counted(*row: Any) -> line_rows.HoldRow:
        nonlocal seen
        seen += 1
        return read(*row)

    monkeypatch.setattr("db.queries.line.HoldRow", counted)
    assert len(hub.see().holds) == 1, "that of today"
    hub.arrive()
    hub.kiosk.rooms.look()
    hub.kiosk.caretaker.tidy()
    assert seen < 20
    assert len(kept(hub)) == 60 <= seen, "the control: the manager sees them all"


@pytest.mark.parametrize("day", [TUESDAY, date(2026, 10, 24), date(2027, 3, 27)])
def test_the_door_sees_all_that_is_held_today(hub: Hub, day: date) -> None:
    """Also of a day of 25 hours, and in a night that is still yesterday's."""
    with hub.kiosk.store.transaction(hub.clock.now()) as tx:
        for hours in range(-4, 96):
            start = at("04:00", day) + timedelta(hours=hours)
            times = (start - KEPT_BEFORE, start, start + LASTS / 4, start + LASTS)
            line_rows.put_hold(tx, line_rows.HoldRow(new_id(), None, TITLE, 1, *times), start)
    walls = ("03:59", "04:00", "09:30", "23:30")
    moments = [at(wall, each) for wall in walls for each in (day, day + timedelta(days=1))]
    with hub.kiosk.store.reading() as tx:
        for now in moments:
            assert at_door(tx, now).view() == take(tx, now).view()
            assert at_door(tx, now, is_trusted=False) == take(tx, now, is_trusted=False)
            assert len(at_door(tx, now).holds) < len(take(tx, now).holds)


def test_a_course_for_twelve_keeps_eight_places_of_its_side(hub: Hub) -> None:
    course = put_on(hub, starts=time(12), ends=time(14), seats=12, held=8)
    (held,) = kept(hub)
    assert (held.title, held.people, held.space_id) == (course.title, 8, None)
    assert (held.keeps_from, held.starts_at) == (at("11:30", THURSDAY), at("12:00", THURSDAY))
    turn(hub, "11:30", THURSDAY)
    assert hub.free == 2
    turn(hub, "12:20", THURSDAY)
    assert hub.free == 10, "what has not arrived falls free"


def test_what_does_not_fit_is_refused_with_what_it_clashes_with(hub: Hub) -> None:
    put_on(hub, held=8)
    other = draft(hub, title=Text("Kuoro"), starts=time(19), ends=time(21), held=3)
    plan = save(hub, other)
    assert isinstance(plan, EventPlan)
    assert hub.kiosk.programme_desk.check(session(hub), other) == plan
    (date,) = plan.dates
    assert date.clash is not None
    assert (date.clash.fits, [held.title.fi for held in date.clash.holds]) == (2, ["Savikurssi"])
    assert len(kept(hub)) == 1, "nothing is stored"
    assert isinstance(save(hub, draft(hub, starts=time(19), ends=time(21), held=2)), EventSaved)


def test_more_than_a_side_takes_is_refused_by_that_side(hub: Hub) -> None:
    plan = save(hub, draft(hub, held=9, space_id=AUTOKOULU))
    assert isinstance(plan, EventPlan)
    assert plan.dates[0].clash is not None
    assert why(save(hub, draft(hub, held=501))) is WhyNoEvent.HELD
    assert why(save(hub, draft(hub, held=-1))) is WhyNoEvent.HELD


def test_the_places_move_with_the_event_and_go_with_it(hub: Hub) -> None:
    course = put_on(hub, held=6, space_id=APTEEKKI)
    change(hub, course, first=THURSDAY + WEEK)
    (held,) = kept(hub)
    assert held.starts_at == at("18:00", THURSDAY + WEEK)
    change(hub, course, held=5)
    assert [each.people for each in kept(hub)] == [5]
    change(hub, course, title=Text("Keramiikka"), space_id=None)
    assert [(each.title.fi, each.space_id) for each in kept(hub)] == [("Keramiikka", None)]
    change(hub, course, ends=time(21))
    assert [each.ends_at for each in kept(hub)] == [at("21:00", THURSDAY + WEEK)]
    change(hub, course, held=0)
    assert kept(hub) == []
    change(hub, course, held=4)
    assert [each.people for each in kept(hub)] == [4]
    hub.kiosk.programme_desk.cancel(session(hub), course.event_id, "ill")
    assert kept(hub) == []
    assert see(hub, course.event_id).held == 0


def test_a_move_onto_others_places_moves_nothing(hub: Hub) -> None:
    put_on(hub, held=8, first=THURSDAY + WEEK, title=Text("Kuoro"))
    course = put_on(hub, held=8)
    plan = change(hub, course, first=THURSDAY + WEEK)
    assert isinstance(plan, EventPlan)
    assert plan.dates[0].clash is not None
    assert see(hub, course.event_id) == course


def test_who_has_come_stays_counted_when_the_event_is_changed(hub: Hub) -> None:
    course = put_on(hub, starts=time(12), ends=time(14), held=8)
    turn(hub, "11:45", THURSDAY)
    (held,) = kept(hub)
    hub.arrive(3, hold_id=held.hold_id)
    assert (hub.inside, hub.free) == (3, 2)
    change(hub, course, held=9)
    assert [(each.people, each.arrived) for each in kept(hub)] == [(9, 3)]
    assert hub.free == 1
    assert isinstance(change(hub, course, held=11), EventPlan), "eleven are more than the hub takes"


def test_people_inside_are_in_the_way_of_places_kept_from_now(hub: Hub) -> None:
    hub.fill(free=2)
    now = draft(hub, first=TUESDAY, starts=time(9, 45), ends=time(11), held=3)
    plan = save(hub, now)
    assert isinstance(plan, EventPlan)
    assert plan.dates[0].clash is not None
    assert (plan.dates[0].clash.fits, plan.dates[0].clash.inside) == (2, 8)


def test_every_date_of_a_series_keeps_its_places_and_a_clash_is_left_out(hub: Hub) -> None:
    put_on(hub, held=8, first=THURSDAY + WEEK, title=Text("Kuoro"))
    weekly = draft(hub, held=8, repeat=Repeat((3,), count=3))
    plan = save(hub, weekly)
    assert isinstance(plan, EventPlan)
    assert [each.can_be for each in plan.dates] == [True, False, True]
    saved = save(hub, weekly, THURSDAY + WEEK)
    assert isinstance(saved, EventSaved)
    assert (saved.dates, saved.left_out) == (2, 1)
    assert [each.title.fi for each in kept(hub)] == ["Savikurssi", "Kuoro", "Savikurssi"]


def test_the_dates_of_a_series_are_in_each_others_way_too(hub: Hub) -> None:
    long = draft(hub, held=8, last=THURSDAY + timedelta(days=1), ends=time(23))
    plan = save(hub, draft(hub, held=8, last=long.last, repeat=Repeat((3, 4), count=4)))
    assert isinstance(plan, EventPlan)
    assert [each.can_be for each in plan.dates] == [True, False, True, False]


def test_the_rest_of_a_series_is_cancelled_with_its_places(hub: Hub) -> None:
    first = put_on(hub, held=8, repeat=Repeat((3,), count=4))
    dates = [each for day in (0, 7, 14, 21) for each in _on(hub, THURSDAY + timedelta(days=day))]
    hub.kiosk.programme_desk.cancel(session(hub), dates[1], "ill", is_rest=True)
    assert [each.starts_at for each in kept(hub)] == [first.starts_at]


def _on(hub: Hub, day: object) -> list[str]:
    seen = hub.kiosk.programme.look(day, 1)  # type: ignore[arg-type]
    return [event.event_id for event in seen.days[0].events]


def test_places_that_the_manager_gave_back_are_not_kept_by_the_event(hub: Hub) -> None:
    course = put_on(hub, held=8)
    (held,) = kept(hub)
    hub.kiosk.places.release_hold(session(hub), held.hold_id)
    assert see(hub, course.event_id).held == 0
    assert isinstance(change(hub, course, title=Text("Keramiikka")), EventSaved)
    assert kept(hub) == []


def test_an_event_of_all_day_keeps_its_places_from_when_the_hub_opens(hub: Hub) -> None:
    put_on(hub, is_all_day=True, held=6)
    (held,) = kept(hub)
    assert held.starts_at == at("08:00", THURSDAY)
    assert held.ends_at == at("00:00", THURSDAY + timedelta(days=1))


def test_who_waits_at_the_door_is_called_when_an_event_gives_its_places_back(hub: Hub) -> None:
    course = put_on(hub, first=TUESDAY, starts=time(9, 45), ends=time(12), held=8)
    hub.fill()
    waits = hub.kiosk.line.wait(hub.asks())
    assert hub.see().line[0].called_until is None
    hub.kiosk.programme_desk.cancel(session(hub), course.event_id, "ill")
    assert hub.see().line[0].called_until is not None, waits
