"""What is on: own events and those of calendars together, and what the entrance tells (E1-E3)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest
from sqlalchemy import insert

from db.models.programme import feed, feed_event, medium
from db.queries.playlist import MediumRow
from kiosk.clock import SetClock
from kiosk.programme_answers import (
    EventSource,
    EventState,
    MediumKind,
    Repeat,
    SeatOffered,
    Seats,
)
from kiosk.rules.programme import days_on
from kiosk.rules.wall_time import local
from kiosk.texts import Text
from tests.hub import AUTOKOULU, HELSINKI, Hub, open_hub
from tests.kiosk.happenings import (
    THURSDAY,
    TUESDAY,
    WEEK,
    at,
    change,
    give_up,
    look,
    names,
    put_on,
    see,
    session,
    sign_up,
    turn,
    wait,
)

DAY = timedelta(days=1)
TURN = time(4)


def calendar(hub: Hub, feed_id: str = "town", *, read_at: datetime | None = None) -> str:
    """A calendar from outside, read just now unless it is said when."""
    now = hub.clock.now()
    with hub.kiosk.store.transaction(now) as tx:
        tx.connection.execute(
            insert(feed).values(
                id=feed_id,
                name="Pihtipudas",
                address="https://example.org/a.ics",
                may_be_private=False,
                space_id=AUTOKOULU if feed_id == "side" else None,
                etag="",
                modified="",
                digest="",
                tried_at=now,
                ok_at=read_at or now,
                trouble="",
                failures=0,
                skipped=0,
                made_at=now,
            )
        )
    return feed_id


def brings(hub: Hub, feed_id: str, starts_at: datetime, ends_at: datetime, **other: object) -> None:
    """The calendar has an event."""
    day, last_day = days_on(starts_at, ends_at, HELSINKI, TURN)
    row = {
        "feed_id": feed_id,
        "uid": "uid:1",
        "starts_at": starts_at,
        "ends_at": ends_at,
        "day": day,
        "last_day": last_day,
        "is_all_day": False,
        "title": "Kyläilta",
        "place": "Koulun sali",
        "link": "https://example.org/1",
    }
    with hub.kiosk.store.transaction(hub.clock.now()) as tx:
        tx.connection.execute(insert(feed_event).values({**row, **other}))


def test_own_events_and_those_of_a_calendar_are_seen_together(hub: Hub) -> None:
    put_on(hub)
    brings(hub, calendar(hub), at("17:00", THURSDAY), at("19:00", THURSDAY))
    assert names(hub, THURSDAY) == ["Kyläilta 17.00", "Savikurssi 18.00"]
    theirs = look(hub, THURSDAY, 1).events[0]
    assert (theirs.source, theirs.source_name) == (EventSource.FEED, "Pihtipudas")
    assert (theirs.where, theirs.link) == (Text.same("Koulun sali"), "https://example.org/1")
    assert (theirs.seats, theirs.takes_sign_ups) == (None, False)
    assert hub.kiosk.programme.see(theirs.event_id) == theirs


def test_an_event_of_a_calendar_that_is_gone_is_not_found(hub: Hub) -> None:
    brings(hub, calendar(hub), at("17:00", THURSDAY), at("19:00", THURSDAY))
    theirs = look(hub, THURSDAY, 1).events[0]
    assert hub.kiosk.programme.see(theirs.event_id.replace("uid:1", "uid:2")) is None
    assert hub.kiosk.programme.see("feed:town:yesterday:uid:1") is None
    assert hub.kiosk.programme.see("feed:town") is None
    assert hub.kiosk.programme.see("nothing") is None
    with hub.kiosk.store.transaction(hub.clock.now()) as tx:
        tx.connection.execute(feed.update().values(retired_at=hub.clock.now()))
    assert look(hub, THURSDAY, 1).events == ()
    assert hub.kiosk.programme.see(theirs.event_id) is None


def test_a_calendar_of_one_side_says_so(hub: Hub) -> None:
    brings(hub, calendar(hub, "side"), at("17:00", THURSDAY), at("17:00", THURSDAY), place="")
    (theirs,) = look(hub, THURSDAY, 1).events
    assert (theirs.space_id, theirs.where.fi) == (AUTOKOULU, "Autokoulun puoli")
    assert theirs.starts_at == theirs.ends_at, "a moment is an event, too"


@pytest.mark.parametrize(("hours", "is_old"), [(23, False), (24, True)])
def test_a_calendar_that_was_not_read_for_a_day_is_told(
    hub: Hub, hours: int, *, is_old: bool
) -> None:
    assert look(hub).is_old is False
    calendar(hub, "other")
    calendar(hub, read_at=hub.clock.now() - timedelta(hours=hours))
    assert look(hub).is_old is is_old


def test_seven_days_from_today_and_any_others(hub: Hub) -> None:
    put_on(hub, repeat=Repeat((3,), count=3))
    seen = look(hub)
    assert (seen.today, seen.zone, len(seen.days)) == (TUESDAY, "Europe/Helsinki", 7)
    assert [day.day for day in seen.days if day.events] == [THURSDAY]
    assert seen.last_day == THURSDAY + 2 * WEEK
    later = look(hub, THURSDAY + WEEK, 8)
    assert [day.day for day in later.days if day.events] == [THURSDAY + WEEK, THURSDAY + 2 * WEEK]
    assert len(look(hub, None, 0).days) == 1


def test_nothing_is_on_in_a_hub_that_has_just_begun(hub: Hub) -> None:
    seen = look(hub)
    assert (seen.events, seen.last_day, seen.is_old) == ((), TUESDAY, False)
    news = hub.kiosk.programme.news()
    assert (news.on_now, news.next_up, news.changed, news.offers) == ((), (), (), ())


def test_a_party_past_midnight_is_on_its_evening_alone(hub: Hub) -> None:
    put_on(hub, title=Text("Tanssit"), starts=time(20), ends=time(2))
    assert names(hub, THURSDAY) == ["Tanssit 20.00"]
    assert names(hub, THURSDAY + DAY) == []
    turn(hub, "01:00", THURSDAY + DAY)
    assert look(hub).today == THURSDAY
    assert [each.title.fi for each in hub.kiosk.programme.news().on_now] == ["Tanssit"]


def test_what_begins_after_midnight_is_of_the_new_day_and_told_in_the_evening_s_small_hours(
    hub: Hub,
) -> None:
    put_on(hub, title=Text("Kuunpimennys"), starts=time(1), ends=time(3))
    assert names(hub, THURSDAY) == ["Kuunpimennys 01.00"]
    turn(hub, "00:30", THURSDAY)
    assert [each.title.fi for each in hub.kiosk.programme.news().next_up] == ["Kuunpimennys"]


def test_days_over_the_change_of_clocks_have_their_events(hub: Hub) -> None:
    spring = date(2027, 3, 28)
    put_on(hub, first=spring - DAY, last=spring + DAY, is_all_day=True, title=Text("Näyttely"))
    put_on(hub, first=spring, starts=time(18), ends=time(20))
    assert names(hub, spring) == ["Näyttely 00.00", "Savikurssi 18.00"]
    assert [len(day.events) for day in look(hub, spring - 2 * DAY, 5).days] == [0, 1, 2, 1, 0]


def test_the_entrance_tells_what_is_on_and_what_comes(hub: Hub) -> None:
    put_on(hub, first=TUESDAY, starts=time(9), ends=time(11), title=Text("Kahvit"))
    put_on(hub, first=TUESDAY, starts=time(12), ends=time(13), title=Text("Kuoro"))
    brings(hub, calendar(hub), at("10:00"), at("10:00"))
    news = hub.kiosk.programme.news()
    assert [each.title.fi for each in news.on_now] == ["Kahvit"]
    assert [each.title.fi for each in news.next_up] == ["Kyläilta", "Kuoro"]


def test_the_entrance_tells_what_was_cancelled_or_moved_until_it_is_over(hub: Hub) -> None:
    choir = put_on(hub, first=TUESDAY, starts=time(12), ends=time(13), title=Text("Kuoro"))
    pottery = put_on(hub, first=TUESDAY, starts=time(14), ends=time(15))
    hub.kiosk.programme_desk.cancel(session(hub), choir.event_id, "Opettaja on sairas")
    change(hub, pottery, first=THURSDAY + WEEK)
    news = hub.kiosk.programme.news()
    assert [(each.title.fi, each.state) for each in news.changed] == [
        ("Kuoro", EventState.CANCELLED),
        ("Savikurssi", EventState.PLANNED),
    ]
    turn(hub, "13:00")
    assert [each.title.fi for each in hub.kiosk.programme.news().changed] == ["Savikurssi"]
    turn(hub, "09:00", TUESDAY + DAY)
    assert hub.kiosk.programme.news().changed == ()


def test_the_entrance_tells_of_an_offer_and_of_nobody(hub: Hub) -> None:
    course = put_on(hub, seats=1, first=TUESDAY)
    signed = sign_up(hub, course, name="Aino")
    wait(hub, course, name="Onni")
    assert hub.kiosk.programme.news().offers == ()
    give_up(hub, signed)
    until = hub.clock.now() + (course.starts_at - hub.clock.now()) / 4
    offered = SeatOffered(course.event_id, course.title, until)
    assert hub.kiosk.programme.news().offers == (offered,)
    hub.clock.turn_to(until)
    assert hub.kiosk.programme.news().offers == (), "though nobody tidied"


def test_an_exam_is_told_so_that_the_screen_is_still(hub: Hub) -> None:
    put_on(hub, first=TUESDAY, starts=time(12), ends=time(13), is_exam=True)
    assert not hub.kiosk.programme.news().is_exam
    turn(hub, "11:45")
    assert hub.kiosk.programme.news().is_exam
    turn(hub, "13:00")
    assert not hub.kiosk.programme.news().is_exam


def test_by_a_doubted_clock_today_is_the_day_of_who_is_here(hub: Hub) -> None:
    put_on(hub, first=TUESDAY, starts=time(18), ends=time(20))
    hub.arrive()
    clock = hub.clock
    assert isinstance(clock, SetClock)
    clock.set_trusted(False)
    clock.turn_to(at("03:00", date(2050, 1, 1)))
    seen = look(hub)
    assert seen.today == TUESDAY
    assert [each.title.fi for each in seen.days[0].events] == ["Savikurssi"]


def test_an_event_has_its_picture_until_that_is_removed(hub: Hub) -> None:
    shown = MediumRow("m", "film", "Savi", "ab.mp4", 10, 640, 360, 12_500, True, hub.clock.now())
    with hub.kiosk.store.transaction(hub.clock.now()) as tx:
        values = {name: getattr(shown, name) for name in MediumRow.__slots__}
        tx.connection.execute(insert(medium).values(values))
    course = put_on(hub, medium_id="m")
    assert course.medium is not None
    assert (course.medium.kind, course.medium.seconds) == (MediumKind.FILM, 12.5)
    assert course.medium.path == str(hub.folder / "media" / "ab.mp4")


def test_seats_are_counted_from_those_who_signed_up(hub: Hub) -> None:
    course, talk = put_on(hub, seats=3), put_on(hub, seats=None, title=Text("Luento"))
    sign_up(hub, course, 2)
    wait(hub, course, 2)
    by_title = {each.title.fi: each.seats for each in look(hub).events}
    assert by_title == {"Savikurssi": Seats(3, 2, 2), "Luento": None}
    assert see(hub, talk.event_id).seats is None
    assert local(course.starts_at, HELSINKI).hour == 18


def test_an_event_on_a_side_says_how_one_gets_there(hub: Hub) -> None:
    course, elsewhere = put_on(hub, space_id=AUTOKOULU), put_on(hub, place="Koulun sali")
    assert course.directions.fi
    assert elsewhere.directions == Text("")


@pytest.mark.postgresql
def test_on_a_server_the_same_is_seen(tmp_path: Path, new_database: Callable[[], str]) -> None:
    hub = open_hub(tmp_path, url=new_database())
    course = put_on(hub, seats=1, held=2, repeat=Repeat((3,), count=2))
    brings(hub, calendar(hub), at("17:00", THURSDAY), at("19:00", THURSDAY))
    signed = sign_up(hub, course, name="Aino")
    wait(hub, course)
    change(hub, course, starts=time(17), ends=time(19), is_rest=True)
    give_up(hub, signed)
    assert names(hub, THURSDAY) == ["Kyläilta 17.00", "Savikurssi 17.00"]
    assert look(hub).last_day == THURSDAY + WEEK
    assert [each.title.fi for each in hub.kiosk.programme.news().offers] == ["Savikurssi"]
    theirs = look(hub, THURSDAY, 1).events[0]
    assert hub.kiosk.programme.see(theirs.event_id) == theirs
    turn(hub, "04:00", THURSDAY + DAY)
    assert see(hub, course.event_id).seats == Seats(1, 0)
    hub.kiosk.close()


def test_places_are_said_to_be_kept_for_as_long_as_they_are(hub: Hub) -> None:
    """O7: what has not arrived twenty minutes after the start falls free, or with a shorter end."""
    course = put_on(hub, starts=time(12), ends=time(14), held=4)
    short = put_on(hub, starts=time(16), ends=time(16, 10), held=2)
    assert see(hub, course.event_id).held_until == at("12:20", THURSDAY)
    assert see(hub, short.event_id).held_until == at("16:10", THURSDAY)
    assert see(hub, put_on(hub).event_id).held_until is None
    turn(hub, "12:19", THURSDAY)
    assert hub.free == 6
    turn(hub, "12:20", THURSDAY)
    assert hub.free == 10
