"""What the manager's pages about the programme say, in tables: weeks, refusals, a form's values."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.answers import HoldClash
from kiosk.playlist_answers import FeedState, FeedWrong
from kiosk.programme_answers import (
    EventDate,
    EventDraft,
    EventFacts,
    EventKind,
    EventPlan,
    EventSource,
    EventState,
    NoEvent,
    ProgrammeDay,
    ProgrammeSeen,
    Repeat,
    Seats,
    SignUpState,
    WhyNoEvent,
)
from kiosk.texts import Text
from tests.ui.hubs import AT, view
from ui import event_refusals, feed_words, programme_manager_words
from ui.language import Language
from ui.programme_manager_words import Here
from ui.viewmodels.event_series import left_out
from ui.viewmodels.event_values import Begun, draft_of, first_values, starts_at, values_of
from ui.viewmodels.now_programme import event_rows, feed_rows
from ui.viewmodels.programme_book import (
    DAYS,
    MOST_ROWS,
    BookSeen,
    derive,
    page_of,
)

TUESDAY = date(2026, 11, 24)


@pytest.fixture(params=["fi", "sv", "en"])
def lang(request: pytest.FixtureRequest, qapp: QGuiApplication) -> Iterator[str]:
    """A language on screen."""
    language = Language(request.param)
    yield request.param
    language.fall_silent()


@pytest.fixture
def finnish(qapp: QGuiApplication) -> Iterator[None]:
    """Finnish on screen."""
    language = Language("fi")
    yield
    language.fall_silent()


def event(days: int = 0, start: int = 16, **other: object) -> EventFacts:
    """An event of two hours, so many days after the Tuesday."""
    starts = datetime(2026, 11, 24, start, tzinfo=UTC) + timedelta(days=days)
    day = TUESDAY + timedelta(days=days)
    made = EventFacts(
        f"e{days}-{start}",
        EventSource.OWN,
        Text("Savikurssi", "Lerkurs", "Pottery"),
        starts,
        starts + timedelta(hours=2),
        day,
        day,
        where=Text("Apteekin puoli"),
    )
    return replace(made, **other)  # type: ignore[arg-type]


def seen(*events: EventFacts, last_day: date = TUESDAY) -> BookSeen:
    """Four weeks from the Tuesday."""
    days = [TUESDAY + timedelta(days=n) for n in range(DAYS)]
    programme = ProgrammeSeen(
        AT,
        TUESDAY,
        "Europe/Helsinki",
        tuple(
            ProgrammeDay(day, tuple(e for e in events if e.first_day <= day <= e.last_day))
            for day in days
        ),
        last_day,
    )
    return BookSeen(TUESDAY, programme, view())


# --- no ---


@pytest.mark.parametrize("why", list(WhyNoEvent))
def test_every_no_about_an_event_has_its_words_and_a_way_out(why: WhyNoEvent, lang: str) -> None:
    said = event_refusals.no_event(NoEvent(why, 12))
    assert said.what
    assert said.instead
    assert "%" not in said.what + said.instead


@pytest.mark.parametrize("state", list(SignUpState))
def test_every_state_of_a_sign_up_has_its_word(state: SignUpState, lang: str) -> None:
    assert programme_manager_words.sign_up_state(state)


def test_places_that_cannot_be_kept_name_what_they_meet_and_the_ways_out(finnish: None) -> None:
    clash = HoldClash(2, AT, 6, 0, (), "apteekki")
    said = event_refusals.in_the_way(EventDate(TUESDAY, AT, AT, clash=clash), here())
    assert said is not None
    assert "enimmäismäärä on 6" in said.what
    assert "toinen aika tai puoli" in said.instead


def here(lang: str = "fi") -> Here:
    """The hub at 13.24."""
    return Here(view(), lang)


# --- the weeks ---


def test_each_event_stands_under_its_day_with_all_that_is_so(finnish: None) -> None:
    course = event(1, seats=Seats(12, 8, 2), held=8, series_id="s")
    off = event(2, state=EventState.CANCELLED, reason="Ohjaaja sairastui", held=0)
    shown = derive(seen(course, off), "fi")
    day, row, _, cancelled = shown.rows
    assert day.title == "Huomenna, keskiviikko 25.11."
    assert row.title == "klo 18–20 Savikurssi"
    assert row.note == (
        "Apteekin puoli · 8/12 ilmoittautunut, 2 jonossa · 8 paikkaa pidetty · toistuu"
    )
    assert (row.icon, row.action) == ("repeat", "Avaa")
    assert (cancelled.tail, cancelled.tone) == ("peruttu", "berry")


def test_what_comes_from_a_calendar_names_it_and_is_only_shown(finnish: None) -> None:
    market = event(source=EventSource.FEED, source_name="Kunta", where=Text(""))
    row = derive(seen(market), "fi").rows[1]
    assert (row.tail, row.action) == ("Kunta", "Näytä")


def test_what_lasts_for_days_is_told_once_with_its_last_day(finnish: None) -> None:
    show = event(last_day=TUESDAY + timedelta(days=3))
    rows = [row for row in derive(seen(show), "fi").rows if not row.is_heading]
    assert [row.title for row in rows] == ["klo 18, pe 27.11. asti: Savikurssi"]


def test_a_full_page_ends_with_a_whole_day_and_leads_on_from_the_next(finnish: None) -> None:
    many = [event(day, hour) for day in range(10) for hour in range(8, 18)]
    page = page_of(seen(*many))
    assert sum(len(events) for _, events in page.days) == MOST_ROWS
    assert page.more_from == TUESDAY + timedelta(days=4)
    last = derive(seen(*many), "fi").rows[-1]
    assert (last.key, last.title) == ("later", "la 28.11. alkaen")


def test_an_empty_programme_says_so_and_leads_to_what_is_later(finnish: None) -> None:
    assert derive(seen(), "fi").empty == "Tuleville viikoille ei ole vielä ohjelmaa."
    later = derive(seen(last_day=date(2027, 3, 1)), "fi")
    assert [row.key for row in later.rows] == ["none", "later"]


# --- the form's values ---

WHOLE = EventDraft(
    "k",
    Text("Tentti", "Tent", "Exam"),
    TUESDAY,
    time(9),
    time(13, 30),
    event_id="e",
    description=Text("Ota kynä."),
    language="fi",
    organiser="JYU",
    space_id="apteekki",
    seats=12,
    held=8,
    medium_id="m",
    link="https://a.fi",
    home_link="https://b.fi",
    kind=EventKind.STUDY,
    is_exam=True,
    test=time(9, 15),
)

DRAFTS = {
    "whole": WHOLE,
    "all day": replace(
        WHOLE, is_all_day=True, starts=time(0), ends=time(0), last=TUESDAY, test=None
    ),
    "days": replace(WHOLE, last=date(2026, 11, 27)),
    "elsewhere": replace(WHOLE, space_id=None, place="Tori", held=0, seats=None),
    "plain": EventDraft("k", Text("Kahvit"), TUESDAY, time(18), time(2), event_id="e"),
}


@pytest.mark.parametrize("draft", DRAFTS.values(), ids=DRAFTS)
def test_a_draft_that_is_filled_in_and_read_again_is_the_same(draft: EventDraft) -> None:
    assert draft_of(values_of(draft), "k", Begun(draft)) == draft


def test_a_new_event_begins_with_the_next_hour_on_the_first_side() -> None:
    values = first_values(Begun(), view())
    assert (values["start_day"], values["start_time"], values["end_time"]) == (
        "2026-11-24",
        "14:00",
        "16:00",
    )
    assert values["where"] == view().places.sides[0].space_id


def test_a_copy_is_a_week_later_and_a_new_event() -> None:
    begun = Begun(WHOLE, is_copy=True)
    draft = draft_of(first_values(begun, view()), "k", begun)
    assert (draft.event_id, draft.first) == (None, TUESDAY + timedelta(weeks=1))
    days = Begun(replace(WHOLE, last=TUESDAY + timedelta(days=2)), is_copy=True)
    copied = draft_of(first_values(days, view()), "k", days)
    assert copied.last == TUESDAY + timedelta(days=9)


def test_a_weekly_one_has_its_days_and_its_end() -> None:
    values = values_of(WHOLE) | {"repeats": "yes", "weekdays": "3,1", "count": "8", "every": "2"}
    assert draft_of(values, "k", Begun()).repeat == Repeat((1, 3), 2, count=8)
    until = values | {"ends_by": "day", "until_day": "2027-01-05"}
    assert draft_of(until, "k", Begun()).repeat == Repeat((1, 3), 2, until=date(2027, 1, 5))


def test_what_cannot_be_is_left_out_with_what_was_left_out_by_hand() -> None:
    clash = HoldClash(0, AT, 6, 0, (), None)
    days = [TUESDAY + timedelta(weeks=n) for n in range(3)]
    plan = EventPlan(
        (
            EventDate(days[0], AT, AT),
            EventDate(days[1], AT, AT, clash=clash),
            EventDate(days[2], AT, AT),
        )
    )
    assert left_out(plan, days[2].isoformat()) == {days[1], days[2]}


# --- under Now ---


def feed(hours: int, trouble: FeedWrong | None = None, name: str = "Kunta") -> FeedState:
    """A calendar that was last read so long ago."""
    at = AT - timedelta(hours=hours)
    return FeedState(name, name, "https://a.fi", ok_at=at, tried_at=AT, trouble=trouble)


def test_now_tells_of_calendars_that_are_a_day_old_and_of_no_others(finnish: None) -> None:
    silent = FeedWrong.UNREACHABLE
    assert feed_rows((feed(1), feed(23, silent)), view()) == ()
    (row,) = feed_rows((feed(25, silent), feed(1), feed(40, silent, "Kuoro")), view())
    assert row.title == "2 kalenteria ei ole saatu luettua vuorokauteen"
    assert (row.note, row.action) == ("Kunta, Kuoro", "Katso")


def test_now_tells_of_what_is_still_on_today(finnish: None) -> None:
    over, off = event(0, 8), event(0, 14, state=EventState.CANCELLED)
    market = event(0, 15, source=EventSource.FEED)
    found = event_rows(seen(over, off, market, event(0, 16)).programme, view(), "fi")
    assert [row.title for row in found] == ["klo 18–20 Savikurssi"]


# --- calendars ---


@pytest.mark.parametrize("why", list(FeedWrong))
def test_every_trouble_with_a_calendar_has_its_words_and_a_way_out(
    why: FeedWrong, lang: str
) -> None:
    said = feed_words.wrong(why)
    assert said.what
    assert said.instead
    assert "%" not in said.what + said.instead


def test_a_calendar_that_never_came_is_looked_for_in_its_address(finnish: None) -> None:
    silent = FeedWrong.UNREACHABLE
    new = replace(feed(0, silent), ok_at=None)
    assert "kirjain kirjaimelta" in feed_words.trouble(new, silent).instead
    assert "mitään ei tarvitse tehdä" in feed_words.trouble(feed(1, silent), silent).instead


def test_a_later_start_takes_the_end_and_the_start_test_along() -> None:
    values = values_of(DRAFTS["plain"])
    moved = starts_at({**values, "start_time": "21:30", "end_time": "23:00"}, "22:45")
    assert (moved["start_time"], moved["end_time"]) == ("22:45", "00:15")
    days = starts_at({**values, "span": "days", "end_time": "12:00"}, "09:00")
    assert days["end_time"] == "12:00"


def test_a_calendar_says_when_it_was_read_and_what_is_in_it(finnish: None) -> None:
    well = replace(feed(0), events=34, skipped=2)
    assert feed_words.state(well, view(), "fi") == (
        "luettu tänään klo 13.24 · 34 tapahtumaa · 2 ei voitu lukea"
    )
    new = FeedState("f", "Kunta", "https://a.fi")
    assert feed_words.state(new, view(), "fi") == "luetaan ensimmäistä kertaa"
    never = replace(new, trouble=FeedWrong.NOT_FOUND)
    assert feed_words.state(never, view(), "fi") == "ei ole vielä luettu"
