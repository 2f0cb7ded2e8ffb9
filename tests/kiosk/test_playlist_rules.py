"""Which items of the playlist are due, and which events are worth a card."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.playlist_answers import ItemKind, MediumTrouble, MediumWrong, PlaylistItem
from kiosk.programme_answers import (
    EventFacts,
    EventSource,
    EventState,
    MediumFacts,
    MediumKind,
)
from kiosk.rules.playlist import (
    TRY_AGAIN,
    due_items,
    generated,
    is_due,
    worth_a_card,
)
from kiosk.texts import Text

ZONE = ZoneInfo("Europe/Helsinki")
MON, TUE, SAT, SUN = 23, 24, 28, 29
FILM = MediumFacts("m", MediumKind.FILM, "kesä.mp4", "/media/m", 640, 360, 20.0)


def at(day: int, wall: str, month: int = 11) -> datetime:
    """A wall time in Pihtipudas, in November 2026 unless said otherwise."""
    return datetime.combine(date(2026, month, day), time.fromisoformat(wall), ZONE)


def item(**more: object) -> PlaylistItem:
    """Words that are shown always, unless said otherwise."""
    return PlaylistItem(**{"item_id": "a", "kind": ItemKind.WORDS, **more})  # type: ignore[arg-type]


WORKDAYS = item(weekdays=(0, 1, 2, 3, 4), starts=time(8), ends=time(16))
EVENINGS = item(weekdays=(4, 5), starts=time(20), ends=time(2))
CHRISTMAS = item(first_day=date(2026, 12, 1), last_day=date(2026, 12, 26))


@pytest.mark.parametrize(
    ("shown", "moment", "is_shown"),
    [
        (item(), at(MON, "03:30"), True),
        (item(is_on=False), at(MON, "12:00"), False),
        (WORKDAYS, at(MON, "07:59"), False),
        (WORKDAYS, at(MON, "08:00"), True),
        (WORKDAYS, at(MON, "15:59"), True),
        (WORKDAYS, at(MON, "16:00"), False),
        (WORKDAYS, at(SAT, "12:00"), False),
        (EVENINGS, at(SAT, "01:59"), True),
        (EVENINGS, at(SUN, "01:59"), True),
        (EVENINGS, at(SUN, "02:00"), False),
        (EVENINGS, at(SUN, "21:00"), False),
        (EVENINGS, at(MON, "01:00"), False),
        (item(starts=time(12)), at(MON, "23:59"), True),
        (item(starts=time(12)), at(MON, "11:59"), False),
        (item(ends=time(12)), at(MON, "11:59"), True),
        (item(ends=time(12)), at(MON, "12:00"), False),
        (item(starts=time(9), ends=time(9)), at(MON, "08:59"), True),
        (CHRISTMAS, at(30, "23:59"), False),
        (CHRISTMAS, at(1, "00:00", 12), True),
        (CHRISTMAS, at(26, "23:59", 12), True),
        (CHRISTMAS, at(27, "00:00", 12), False),
        (item(weekdays=()), at(MON, "12:00"), False),
        (item(kind=ItemKind.MEDIUM, medium=None), at(MON, "12:00"), False),
        (item(kind=ItemKind.MEDIUM, medium=FILM), at(MON, "12:00"), True),
    ],
)
def test_an_item_is_due_on_its_days_within_its_hours(shown, moment, is_shown):
    assert is_due(shown, moment, ZONE) is is_shown


def test_the_last_evening_of_a_season_goes_on_past_midnight():
    evening = replace(EVENINGS, last_day=date(2026, 11, SAT))
    assert is_due(evening, at(SUN, "01:30"), ZONE)
    assert not is_due(replace(evening, last_day=date(2026, 11, 27)), at(SUN, "01:30"), ZONE)


SPRING, AUTUMN = date(2026, 3, 29), date(2026, 10, 25)


@pytest.mark.parametrize(
    ("day", "starts", "ends", "hours"),
    [
        (SPRING, time(1), time(6), 4),
        (AUTUMN, time(1), time(6), 6),
        (SPRING, time(3), time(4), 0),
        (SPRING, None, None, 23),
        (AUTUMN, None, None, 25),
        (AUTUMN, time(2, 30), time(3, 30), 1),
    ],
)
def test_a_night_on_which_the_clocks_change_has_the_hours_that_it_has(day, starts, ends, hours):
    shown = item(starts=starts, ends=ends, first_day=day, last_day=day)
    midnight = datetime.combine(day, time(), ZONE).astimezone(UTC)
    minutes = [midnight + timedelta(minutes=n) for n in range(26 * 60)]
    assert sum(is_due(shown, minute, ZONE) for minute in minutes) == hours * 60


def test_what_could_not_be_shown_is_left_out_for_an_hour_and_then_tried_again():
    now = at(TUE, "12:00")
    wrong = MediumTrouble(MediumWrong.BROKEN, now, now, 1)
    broken = item(kind=ItemKind.MEDIUM, medium=FILM, trouble=wrong)
    assert not is_due(broken, now + TRY_AGAIN - timedelta(seconds=1), ZONE)
    assert is_due(broken, now + TRY_AGAIN, ZONE)


def test_what_was_broken_by_a_clock_that_ran_ahead_is_not_left_out_until_then():
    now = at(TUE, "12:00")
    ahead = now + timedelta(days=90)
    wrong = MediumTrouble(MediumWrong.BROKEN, ahead, ahead, 1)
    assert is_due(item(kind=ItemKind.MEDIUM, medium=FILM, trouble=wrong), now, ZONE)


def test_items_stand_in_the_order_of_the_playlist():
    first, second = item(item_id="z"), item(item_id="b")
    assert due_items((first, WORKDAYS, second), at(SAT, "12:00"), ZONE) == (first, second)


walls = st.none() | st.times().map(lambda t: t.replace(second=0, microsecond=0))
days = st.none() | st.dates(date(2026, 3, 20), date(2026, 4, 10))
several = st.lists(
    st.builds(
        PlaylistItem,
        item_id=st.uuids().map(str),
        kind=st.just(ItemKind.WORDS),
        weekdays=st.sets(st.integers(0, 6)).map(tuple),
        starts=walls,
        ends=walls,
        first_day=days,
        last_day=days,
        is_on=st.booleans(),
    ),
    max_size=4,
)
first_moment = datetime(2026, 3, 22, tzinfo=UTC)
moments = st.integers(0, 14 * 24 * 60).map(lambda n: first_moment + timedelta(minutes=n))


@given(shown=several, now=moments)
@settings(max_examples=120, deadline=None)
def test_on_an_ordinary_night_the_wall_clock_says_it_all(shown, now):
    here = now.astimezone(ZONE)
    if here.date() in (SPRING, SPRING + timedelta(days=1)):
        return
    for each in shown:
        wall, starts, ends = here.time(), each.starts or time(), each.ends or time()
        began = here.date() if ends > starts or wall >= starts else here.date() - timedelta(days=1)
        is_in = starts <= wall < ends if ends > starts else wall >= starts or wall < ends
        is_day = (
            (each.first_day is None or began >= each.first_day)
            and (each.last_day is None or began <= each.last_day)
            and began.weekday() in each.weekdays
        )
        assert is_due(each, now, ZONE) is (each.is_on and is_in and is_day)


def test_where_nothing_is_scheduled_the_places_are_shown_and_what_else_there_is():
    kinds = [each.kind for each in generated(has_events=True, has_rooms=True)]
    assert kinds == [ItemKind.PLACES, ItemKind.PROGRAMME, ItemKind.ROOMS]
    assert [e.kind for e in generated(has_events=False, has_rooms=False)] == [ItemKind.PLACES]


# --- events ---------------------------------------------------------------------------------------


def event(name: str, starts: datetime, hours: float = 2, **more: object) -> EventFacts:
    """An event of the hub's own."""
    ends = starts + timedelta(hours=hours)
    whole = EventFacts(
        name,
        EventSource.OWN,
        Text.same(name),
        starts,
        ends,
        starts.date(),
        (ends - timedelta(seconds=1)).date(),
    )
    return replace(whole, **more)  # type: ignore[arg-type]


NOON = at(TUE, "12:00")


def told(*events: EventFacts, now: datetime = NOON) -> list[str]:
    """The cards' events by name."""
    return [each.event_id for each in worth_a_card(events, now, ZONE)]


def test_the_soonest_event_is_told_first_and_what_is_over_not_at_all():
    over, now_on = event("over", at(TUE, "09:00")), event("on", at(TUE, "11:00"))
    tonight, friday = event("tonight", at(TUE, "18:00")), event("friday", at(27, "10:00"))
    assert told(friday, tonight, over, now_on) == ["on", "tonight", "friday"]


def test_an_exhibition_that_goes_on_for_weeks_stands_behind_what_is_on_today():
    long = event("exhibition", at(2, "00:00"), hours=24 * 40, is_all_day=True)
    assert told(
        long, event("tonight", at(TUE, "18:00")), event("thu", at(26, "9:00".zfill(5)))
    ) == [
        "tonight",
        "exhibition",
        "thu",
    ]


def test_what_is_more_than_a_week_away_waits():
    assert told(event("far", at(1, "12:01", 12))) == []
    assert told(event("near", at(1, "11:59", 12))) == ["near"]


def test_a_weekly_course_is_told_once_by_its_next_date():
    dates = [event(f"course-{n}", at(TUE + n, "18:00"), series_id="s") for n in (0, 2, 5)]
    assert told(*dates) == ["course-0"]


def test_a_cancelled_date_is_told_today_and_the_day_before_and_so_is_the_next_one():
    off = event("off", at(TUE, "10:00"), state=EventState.CANCELLED, series_id="s")
    nxt = event("next", at(26, "10:00"), series_id="s")
    assert told(off, nxt) == ["off", "next"]
    later = replace(off, starts_at=at(26, "10:00"), first_day=date(2026, 11, 26))
    later = replace(later, last_day=date(2026, 11, 26), ends_at=at(26, "12:00"))
    assert told(later) == []
    assert told(later, now=at(25, "08:00")) == ["off"]


def test_a_few_events_are_enough():
    assert len(told(*(event(f"e{n}", at(TUE, "13:00")) for n in range(30)))) == 6
