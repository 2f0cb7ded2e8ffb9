"""The page of the programme, in tables: today and what comes, the week, and why nothing (E3)."""

from __future__ import annotations

import pytest

from kiosk.programme_answers import EventFacts, EventSource, EventState, ProgrammeSeen, Seats
from kiosk.texts import Text
from tests.ui.programme import TODAY, at, days, event, seen, when
from ui.viewmodels.event_rows import EventRow, row_of
from ui.viewmodels.whats_on_state import View, WhatsOnShown, WhatsOnState, derive, span

SIDE = Text("Apteekin puoli")


def shown(of: ProgrammeSeen | None, view: View = View.TODAY, **more: object) -> WhatsOnShown:
    """What the page shows, in Finnish times and English words."""
    return derive(WhatsOnState(of, view, **more), "fi")  # type: ignore[arg-type]


def lines(of: WhatsOnShown) -> list[tuple[str, str, str]]:
    """Heading, time and title (or note) of each line."""
    return [(row.heading, row.when, row.title or row.note) for row in of.rows]


def test_today_says_now_later_and_the_next_days() -> None:
    on, later, gone = event("13:00", "15:00"), event("17:00", "18:00"), event("09:00", "10:00")
    week, tomorrow = days(-1, 3, title=Text("Yritysviikko")), event("09:00", "10:00", 1)
    assert lines(shown(seen(on, later, gone, week, tomorrow))) == [
        ("Now", "now", "Neuleilta"),
        ("", "until pe 27.11.", "Yritysviikko"),
        ("Later today", "17–18", "Neuleilta"),
        ("Huomenna", "9–10", "Neuleilta"),
    ]


def test_a_full_day_needs_no_other_days() -> None:
    today = [event(f"{hour}:00", "20:00") for hour in range(14, 18)]
    assert len(shown(seen(*today, event("09:00", "10:00", 1))).rows) == 4


@pytest.mark.parametrize(
    ("earlier", "said"),
    [((), "Nothing is on today."), ((event("09:00", "10:00"),), "Nothing more today.")],
)
def test_a_day_without_anything_says_what_comes(earlier: tuple[EventFacts, ...], said: str) -> None:
    assert lines(shown(seen(*earlier, event("09:00", "10:00", 2)))) == [
        ("Today", "", said),
        ("To 26.11.", "9–10", "Neuleilta"),
    ]


@pytest.mark.parametrize("view", list(View))
def test_after_midnight_the_night_and_the_new_day_are_both_today(view: View) -> None:
    party, over = event("21:00", "02:00", 0, 1, last_day=TODAY), event("09:00", "10:00")
    of = seen(party, over, event("17:00", "18:00", 1))
    found = derive(WhatsOnState(of, view, now=at("00:30", 1)), "fi")
    assert [(row.when, row.when_note, row.is_now) for row in found.rows[:2]] == [
        ("now", "until klo 2", True),
        ("17–18", "", False),
    ]
    assert "Eilen" not in [row.heading for row in found.rows]


def test_the_week_puts_empty_days_together_and_says_what_lasts_days_once() -> None:
    week = days(0, 2, title=Text("Yritysviikko"))
    found = lines(shown(seen(week, event("09:00", "10:00", 1)), View.WEEK))
    assert found == [
        ("Tänään", "ti–to", "Yritysviikko"),
        ("Huomenna", "9–10", "Neuleilta"),
        ("To 26.11.", "last day", "Yritysviikko"),
        ("Pe–ma", "", "Nothing on the programme."),
    ]


def test_only_so_many_lines_are_made_and_the_rest_is_known() -> None:
    many = seen(*(event(f"{14 + n // 6}:{10 * (n % 6):02}", "23:00") for n in range(40)))
    assert (len(shown(many).rows), shown(many).has_more) == (12, True)
    assert (len(shown(many, most=40).rows), shown(many, most=40).has_more) == (40, False)


@pytest.mark.parametrize(
    ("known", "ahead", "earlier", "later"),
    [(6, 0, False, False), (7, 0, False, True), (30, 7, True, True), (13, 7, True, False)],
)
def test_weeks_are_turned_as_far_as_anything_is_known(
    known: int, ahead: int, earlier: bool, later: bool
) -> None:
    of = seen(event("09:00", "10:00", ahead + 1), ahead=ahead, known=known)
    found = shown(of, View.WEEK)
    assert (found.may_earlier, found.may_later) == (earlier, later)


def test_nothing_is_said_kindly_and_whether_there_is_more_later() -> None:
    assert shown(seen()).kind == "empty"
    assert "work in peace" in shown(seen()).words
    assert "then the arrow" in shown(seen(known=20)).words
    assert shown(seen(known=20), View.WEEK).words == "There is something later: touch the arrow."
    assert shown(seen(ahead=7), View.WEEK).title == "Nothing is on the programme these days."


def test_loading_broken_and_old_are_states_of_their_own() -> None:
    assert shown(None).kind == "loading"
    assert shown(None, is_stale=True).kind == "broken"
    old = seen(event("14:00", "15:00"), is_old=True)
    assert shown(old).note == "The other calendars have not been reached today."
    assert shown(old, is_stale=True).note.startswith("This may be a little old")


@pytest.mark.parametrize(
    ("lang", "said"), [("fi", "28.11.–4.12."), ("sv", "28.11–4.12"), ("en", "28 Nov–4 Dec")]
)
def test_a_week_over_two_months(lang: str, said: str) -> None:
    assert span(at("12:00", 4).date(), at("12:00", 10).date(), lang) == said


def row(each: EventFacts) -> EventRow:
    """Its line today."""
    return row_of(each, when().today, when())


@pytest.mark.parametrize(
    ("more", "note", "tag"),
    [
        ({"where": SIDE}, "Apteekin puoli", ""),
        ({"where": SIDE, "seats": Seats(8, 3)}, "Apteekin puoli, 5 seat(s) free", ""),
        ({"seats": Seats(8, 8)}, "full, you may wait", ""),
        ({"seats": Seats(8, 3), "state": EventState.CANCELLED}, "", "Cancelled"),
        ({"moved_from": at("12:00")}, "", "Moved"),
        ({"is_exam": True}, "", "Exam"),
        ({"source": EventSource.FEED, "source_name": "Lennätin"}, "Lennätin", ""),
    ],
)
def test_a_line_says_where_whose_and_what_is_otherwise(
    more: dict[str, object], note: str, tag: str
) -> None:
    found = row(event("14:00", "15:00", **more))
    assert (found.note, found.tag) == (note, tag)


def test_nobody_is_told_to_wait_for_what_has_begun() -> None:
    assert (
        row(event("13:00", "15:00", where=SIDE, seats=Seats(8, 8))).note == "Apteekin puoli, full"
    )


def test_another_day_is_heard_with_the_line() -> None:
    found = row_of(event("09:00", "10:00", 1, where=SIDE), when().today.replace(day=25), when())
    assert found.told == "huomenna, 9–10, Apteekin puoli"
