"""Events that repeat: all dates seen first, one or the rest changed, 18.00 is 18.00 (E1, R8)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from db.queries import events as rows
from kiosk.programme_answers import (
    EventCancelled,
    EventDraft,
    EventFacts,
    EventPlan,
    EventSaved,
    EventState,
    Repeat,
    WhyNoEvent,
)
from kiosk.rules.series import MOST_DATES
from kiosk.rules.wall_time import local
from kiosk.texts import Text
from tests.hub import HELSINKI, Hub
from tests.kiosk.happenings import (
    THURSDAY,
    WEEK,
    at,
    change,
    draft,
    look,
    mine,
    put_on,
    save,
    see,
    session,
    sign_up,
    turn,
    why,
)

THURSDAYS = Repeat((3,), count=3)


def dates(hub: Hub, weeks: int = 6) -> list[EventFacts]:
    """Every date that is on, in order."""
    return list(look(hub, THURSDAY - timedelta(days=3), weeks * 7).events)


def walls(hub: Hub) -> list[str]:
    return [f"{local(each.starts_at, HELSINKI):%d.%m. %H:%M}" for each in dates(hub)]


def test_a_course_is_on_the_programme_every_week(hub: Hub) -> None:
    first = put_on(hub, repeat=THURSDAYS)
    assert walls(hub) == ["26.11. 18:00", "03.12. 18:00", "10.12. 18:00"]
    assert len({each.series_id for each in dates(hub)}) == 1
    assert dates(hub)[0] == first


def test_twice_a_week_every_other_week(hub: Hub) -> None:
    put_on(hub, repeat=Repeat((1, 3), every=2, until=date(2026, 12, 10)))
    assert walls(hub) == ["26.11. 18:00", "08.12. 18:00", "10.12. 18:00"]


def test_a_date_is_left_out_by_the_manager(hub: Hub) -> None:
    course = draft(hub, repeat=THURSDAYS)
    saved = save(hub, course, THURSDAY + WEEK)
    assert isinstance(saved, EventSaved)
    assert (saved.dates, saved.left_out) == (2, 1)
    assert save(hub, course, THURSDAY + WEEK) == saved, "a repeat of the key saves nothing twice"
    assert walls(hub) == ["26.11. 18:00", "10.12. 18:00"]


def test_nothing_is_saved_where_every_date_is_left_out(hub: Hub) -> None:
    course = draft(hub, repeat=replace(THURSDAYS, count=1))
    assert isinstance(save(hub, course, THURSDAY), EventPlan)
    assert dates(hub) == []


@pytest.mark.parametrize(
    ("again", "reason"),
    [
        (Repeat((3,)), WhyNoEvent.TOO_MANY_DATES),
        (Repeat((3,), count=MOST_DATES + 1), WhyNoEvent.TOO_MANY_DATES),
        (Repeat((3,), count=0), WhyNoEvent.TIMES),
        (Repeat((), count=3), WhyNoEvent.TIMES),
        (Repeat((7,), count=3), WhyNoEvent.TIMES),
        (Repeat((3,), every=0, count=3), WhyNoEvent.TIMES),
        (Repeat((3,), until=THURSDAY - WEEK), WhyNoEvent.TIMES),
        (Repeat((3,), until=THURSDAY + WEEK, count=2), WhyNoEvent.TIMES),
        (Repeat((3,), every=40, count=30), WhyNoEvent.TOO_FAR),
    ],
)
def test_what_is_no_series_is_refused(hub: Hub, again: Repeat, reason: WhyNoEvent) -> None:
    assert why(save(hub, draft(hub, repeat=again))) is reason


def test_eighteen_stays_eighteen_when_clocks_change(hub: Hub) -> None:
    put_on(hub, first=date(2027, 3, 18), repeat=Repeat((3,), count=3))
    seen = look(hub, date(2027, 3, 18), 21).events
    assert [f"{local(e.starts_at, HELSINKI):%H:%M}" for e in seen] == ["18:00"] * 3
    assert [f"{e.starts_at:%H:%M}" for e in seen] == ["16:00", "16:00", "15:00"]


def test_a_date_at_an_hour_that_is_not_there_says_so_and_can_be_left_out(hub: Hub) -> None:
    night = draft(
        hub,
        first=date(2027, 3, 21),
        starts=time(3, 30),
        ends=time(5),
        repeat=Repeat((6,), count=3),
    )
    plan = save(hub, night)
    assert isinstance(plan, EventPlan)
    nowhere = WhyNoEvent.NO_SUCH_TIME
    assert [each.why_not for each in plan.dates] == [None, nowhere, None]
    saved = save(hub, night, date(2027, 3, 28))
    assert isinstance(saved, EventSaved)
    assert saved.dates == 2


def test_one_date_is_changed_and_the_others_stay(hub: Hub) -> None:
    put_on(hub, repeat=THURSDAYS)
    second = dates(hub)[1]
    change(hub, second, first=second.first_day + timedelta(days=1), starts=time(17), ends=time(19))
    change(hub, second, title=Text("Lasikurssi"))
    assert walls(hub) == ["26.11. 18:00", "04.12. 17:00", "10.12. 18:00"]
    titles = [each.title.fi for each in dates(hub)]
    assert titles == ["Savikurssi", "Lasikurssi", "Savikurssi"]


def test_the_rest_is_changed_from_a_date_on(hub: Hub) -> None:
    put_on(hub, repeat=THURSDAYS)
    second = dates(hub)[1]
    signed = sign_up(hub, dates(hub)[2], 2)
    day_before = second.first_day - timedelta(days=1)
    saved = change(hub, second, first=day_before, starts=time(17), ends=time(19), is_rest=True)
    assert isinstance(saved, EventSaved)
    assert (saved.dates, saved.told) == (2, 2)
    assert walls(hub) == ["26.11. 18:00", "02.12. 17:00", "09.12. 17:00"]
    assert mine(hub, signed).event.moved_from == at("18:00", THURSDAY + 2 * WEEK)


def test_fewer_seats_than_are_taken_on_one_date_change_none(hub: Hub) -> None:
    put_on(hub, repeat=THURSDAYS, seats=12)
    sign_up(hub, dates(hub)[2], 4)
    first = dates(hub)[0]
    answer = change(hub, first, seats=3, is_rest=True)
    assert (why(answer), answer.most) == (WhyNoEvent.SEATS_TAKEN, 4)  # type: ignore[union-attr]
    assert [each.seats.total for each in dates(hub) if each.seats] == [12, 12, 12]
    assert isinstance(change(hub, first, seats=4, is_rest=True), EventSaved)


def test_the_rest_is_cancelled_once(hub: Hub) -> None:
    put_on(hub, repeat=THURSDAYS)
    second, third = dates(hub)[1:]
    sign_up(hub, third, 2)
    desk, open_session = hub.kiosk.programme_desk, session(hub)
    assert desk.cancel(open_session, second.event_id, "ill", is_rest=True) == EventCancelled(2, 2)
    states = [each.state for each in dates(hub)]
    assert states == [EventState.PLANNED, EventState.CANCELLED, EventState.CANCELLED]
    assert desk.cancel(open_session, second.event_id, "ill", is_rest=True) == EventCancelled(0, 0)
    with hub.kiosk.store.reading() as tx:
        kept = rows.the_series(tx, second.series_id or "")
    assert kept is not None
    assert "UNTIL=20261126" in kept.rule, "the rule says no more dates than there are"


def test_what_is_over_is_not_changed_with_the_rest(hub: Hub) -> None:
    first = put_on(hub, repeat=THURSDAYS)
    turn(hub, "21:00", THURSDAY)
    assert why(change(hub, first, title=Text("Lasikurssi"), is_rest=True)) is WhyNoEvent.PAST
    assert isinstance(
        change(hub, dates(hub)[1], title=Text("Lasikurssi"), is_rest=True), EventSaved
    )
    assert see(hub, first.event_id).title.fi == "Savikurssi"


def test_an_event_that_is_alone_has_no_rest(hub: Hub) -> None:
    alone = put_on(hub)
    put_on(hub, first=THURSDAY + WEEK)
    assert isinstance(change(hub, alone, starts=time(17), ends=time(19), is_rest=True), EventSaved)
    assert walls(hub) == ["26.11. 17:00", "03.12. 18:00"]
    desk = hub.kiosk.programme_desk
    cancelled = desk.cancel(session(hub), alone.event_id, "", is_rest=True)
    assert cancelled == EventCancelled(1, 0)


def test_two_hundred_dates_are_kept_in_one_go(hub: Hub) -> None:
    saved = save(hub, draft(hub, repeat=Repeat((3,), count=MOST_DATES)))
    assert isinstance(saved, EventSaved)
    assert saved.dates == MOST_DATES
    written = hub.kiosk.programme_desk.draft_of(session(hub), saved.event_id)
    assert isinstance(written, EventDraft)
    assert written.repeat is None
