"""What the manager's pages of rooms derive: the week's picture, dates, rules, refusals (R1, R8)."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from kiosk.room_answers import (
    Managed,
    Noise,
    NoRoom,
    NoRoomSaved,
    NotSo,
    PlannedDate,
    ReservationState,
    RoomFacts,
    RoomHours,
    RoomRules,
    RoomWrong,
    SeriesPlan,
    WeekOfRooms,
    WhoMayBook,
    WhyNot,
)
from kiosk.texts import Text
from tests.ui.hubs import AT, view
from ui import manager_room_words as words
from ui.viewmodels import (
    asked,
    new_series_steps,
    one_room,
    room_change,
    room_entry,
    room_questions,
    room_rule_questions,
    room_week_rows,
)
from ui.viewmodels.form_state import FormState
from ui.viewmodels.room_week_rows import WeekSeen

pytestmark = pytest.mark.usefixtures("qapp")

MONDAY, TODAY = date(2026, 11, 23), date(2026, 11, 24)
START = datetime(2026, 11, 24, 12, tzinfo=UTC)
"""Two in the afternoon of the Tuesday of the hubs."""


def a_room(room_id: str, name: str, **more: object) -> RoomFacts:
    """A room of the pharmacy's side."""
    made = RoomFacts(room_id, Text.same(name), "apteekki", 6, Noise.CALLS, True, (), RoomRules())
    return replace(made, **more)  # type: ignore[arg-type]


HALL = a_room("hall", "Sali", parts=("front",))
FRONT, MEETING = a_room("front", "Etuosa"), a_room("meeting", "Neuvotteluhuone")
ROOMS = (MEETING, HALL, FRONT)


def entry(which: str = "one", room: RoomFacts = MEETING, **more: object) -> Managed:
    """A reservation of an hour."""
    made = Managed(
        which,
        room.room_id,
        "reservation",
        ReservationState.BOOKED,
        "Hallitus",
        4,
        START,
        START + timedelta(hours=1),
    )
    return replace(made, **more)  # type: ignore[arg-type]


def seen(*entries: Managed, monday: date = MONDAY) -> WeekSeen:
    """A week with these in the book."""
    return WeekSeen(WeekOfRooms(monday, ROOMS, entries), view())


# --- the week ---


def test_a_reservation_lies_where_its_time_of_day_is() -> None:
    shown = room_week_rows.derive(seen(entry()), None, "fi")
    (meeting, *_) = shown.rooms
    (piece,) = meeting.pieces
    assert (piece["day"], piece["x"], piece["w"], piece["kind"]) == (1, 0.6, 0.1, "taken")


def test_what_is_early_or_late_widens_the_picture() -> None:
    late = entry(starts_at=START + timedelta(hours=8), ends_at=START + timedelta(hours=10))
    (piece,) = room_week_rows.derive(seen(late), None, "fi").rooms[0].pieces
    assert piece["x"] + piece["w"] == 1
    assert piece["w"] == pytest.approx(2 / 16)


@pytest.mark.parametrize(
    ("changes", "kind"),
    [
        ({}, "taken"),
        ({"state": ReservationState.ASKED}, "asked"),
        ({"state": ReservationState.STARTED, "is_on_air": True}, "air"),
        ({"state": ReservationState.ENDED}, "over"),
        ({"state": ReservationState.RELEASED}, "over"),
        ({"kind": "block"}, "blocked"),
    ],
)
def test_each_state_has_a_shape_and_words(changes: dict[str, object], kind: str) -> None:
    shown = room_week_rows.derive(seen(entry(**changes)), None, "fi")
    assert [piece["kind"] for piece in shown.rooms[0].pieces] == [kind]
    assert [row.kind for row in shown.legend] == [kind]
    (line,) = shown.book.rows
    assert line.icon
    assert line.note.split(" · ")[0].strip()


def test_a_whole_that_is_taken_shows_in_its_parts_and_the_reverse() -> None:
    whole = room_week_rows.derive(seen(entry(room=HALL)), None, "fi")
    part = room_week_rows.derive(seen(entry(room=FRONT)), None, "fi")
    assert [[p["kind"] for p in row.pieces] for row in whole.rooms] == [[], ["taken"], ["linked"]]
    assert [[p["kind"] for p in row.pieces] for row in part.rooms] == [[], ["linked"], ["taken"]]


def test_a_block_over_days_is_drawn_on_each_day_of_this_week_only() -> None:
    long = entry(kind="block", starts_at=START - timedelta(days=4), ends_at=START)
    pieces = room_week_rows.derive(seen(long), None, "fi").rooms[0].pieces
    assert [(piece["day"], piece["x"]) for piece in pieces] == [(0, 0), (1, 0)]


def test_what_ends_at_midnight_is_not_on_the_next_day() -> None:
    late = entry(starts_at=START + timedelta(hours=9), ends_at=START + timedelta(hours=10))
    shown = room_week_rows.derive(seen(late), date(2026, 11, 25), "fi")
    assert not shown.book.rows
    assert [piece["day"] for piece in shown.rooms[0].pieces] == [1]


@pytest.mark.parametrize(
    ("day", "monday", "chosen"),
    [
        (None, MONDAY, "2026-11-24"),
        (date(2026, 11, 27), MONDAY, "2026-11-27"),
        (None, date(2026, 11, 30), "2026-11-30"),
    ],
)
def test_the_day_is_hers_or_today_or_the_first(day: date | None, monday: date, chosen: str) -> None:
    shown = room_week_rows.derive(seen(monday=monday), day, "fi")
    assert [head.key for head in shown.heads if head.is_chosen] == [chosen]
    assert [head.key for head in shown.heads if head.is_today] == (
        ["2026-11-24"] if monday == MONDAY else []
    )
    assert shown.is_this_week is (monday == MONDAY)


def test_the_days_count_what_is_in_the_book() -> None:
    shown = room_week_rows.derive(seen(entry(), entry("two", HALL)), None, "fi")
    assert [head.count for head in shown.heads] == ["", "2", "", "", "", "", ""]


# --- one reservation ---


@pytest.mark.parametrize(
    ("changes", "keys"),
    [
        ({}, ["what", "move", "cancel"]),
        ({"state": ReservationState.ASKED}, ["what", "answer", "move", "cancel"]),
        ({"state": ReservationState.STARTED}, ["what", "cancel"]),
        ({"state": ReservationState.ENDED}, ["what", "over"]),
        ({"kind": "block"}, ["what", "move", "cancel"]),
        (
            {"series_id": "s"},
            ["what", "this", "move", "cancel", "rest", "move_rest", "cancel_rest"],
        ),
        ({"series_id": "s", "state": ReservationState.RELEASED}, ["what", "over"]),
    ],
)
def test_what_can_be_done_depends_on_where_it_stands(
    changes: dict[str, object], keys: list[str]
) -> None:
    shown = room_entry.derive(room_entry.EntrySeen(entry(**changes), ROOMS, view()), "fi")
    assert [row.key for row in shown.rows] == keys


def test_whatever_takes_away_asks_once_more() -> None:
    shown = room_entry.derive(room_entry.EntrySeen(entry(series_id="s"), ROOMS, view()), "fi")
    assert all(row.sure and row.yes for row in shown.rows if row.key.startswith("cancel"))


def test_who_asks_is_a_card_with_yes_and_no() -> None:
    wants = entry(state=ReservationState.ASKED)
    (row,) = asked.derive(asked.AskedSeen((wants,), ROOMS, view()), "fi").rows
    assert row.action
    assert row.other
    assert not row.sure
    assert asked.derive(asked.AskedSeen((), ROOMS, view()), "fi").empty


# --- a course ---


def planned(days: int, why: WhyNot | None = None) -> PlannedDate:
    """A date so many days on."""
    start = START + timedelta(days=days)
    no = NoRoom(why) if why else None
    return PlannedDate(start.date(), start, start + timedelta(hours=2), no)


def course(out: str = "", **more: str) -> FormState:
    """The form at its dates: one of three clashes."""
    values = {
        "room": "meeting",
        "start_day": "2026-11-24",
        "start_time": "14:00",
        "end_time": "16:00",
        "weekdays": "1",
        "last": "count",
        "count": "3",
        "until_day": "2026-12-24",
        "people": "9",
        "reason": " Suomea ",
        "keeps": "yes",
        "out": out,
        **more,
    }
    plan = SeriesPlan((planned(0), planned(7, WhyNot.TAKEN), planned(14)))
    return FormState(values, at=5, view=view(), found=plan)


def test_what_clashes_is_left_out_and_the_rest_is_counted() -> None:
    place = words.place_of(view(), ROOMS, "fi")
    last = new_series_steps.derive(course(), ROOMS, place)[-1]
    lines = last.fields[-1].options
    assert [line["tone"] for line in lines] == ["leaf", "berry", "leaf"]
    assert [bool(line["action"]) for line in lines] == [True, False, True]
    assert "2" in last.primary
    assert lines[1]["note"]


def test_a_date_left_out_by_hand_counts_less() -> None:
    plan = course().found
    assert isinstance(plan, SeriesPlan)
    out = new_series_steps.left_out(plan, "2026-11-24")
    assert out == {date(2026, 11, 24), date(2026, 12, 1)}


def test_the_draft_is_what_was_filled_in() -> None:
    draft = new_series_steps.draft_of(course(weekdays="1,3"), ROOMS, "key")
    assert (draft.weekdays, draft.count, draft.until, draft.title) == ((1, 3), 3, None, "Suomea")
    assert draft.people == MEETING.seats
    until = new_series_steps.draft_of(course(last="day"), ROOMS, "key")
    assert (until.count, until.until) == (None, date(2026, 12, 24))


# --- a room ---


def test_a_room_that_is_only_looked_at_is_saved_as_it_is() -> None:
    hours = (RoomHours((0, 2), time(9), time(15)),)
    rules = RoomRules(
        30, 120, 30, 14, 60, 10, 5, WhoMayBook.PASS_HOLDERS, True, 20, 5, 2, True, hours
    )
    room = replace(
        a_room("booth", "Koppi", rules=rules, is_booth=True, neighbours=("front", "meeting")),
        name=Text("Koppi", "", "Booth"),
        equipment=(Text("Mikki", "Mick", "Mic"),),
    )
    draft = room_questions.drafted(room, room_questions.filled(room))
    assert draft.rules == rules
    assert (draft.name, draft.equipment) == (room.name, room.equipment)
    assert (draft.is_booth, draft.neighbours, draft.parts) == (True, room.neighbours, ())


def test_a_rule_out_of_the_ordinary_is_among_its_choices() -> None:
    room = a_room("odd", "Outo", rules=RoomRules(longest_min=100))
    state = FormState(room_questions.filled(room), view=view())
    longest = room_rule_questions.length_step(state).fields[1]
    assert longest.value in {option["value"] for option in longest.options}


@pytest.mark.parametrize(
    "what",
    [
        "name",
        "place",
        "noise",
        "booth",
        "parts",
        "piece",
        "length",
        "ahead",
        "gap",
        "who",
        "release",
        "quota",
        "hours",
    ],
)
def test_everything_that_can_be_changed_is_a_question(what: str) -> None:
    state = FormState(room_questions.filled(HALL), view=view())
    (step,) = room_change.derive(what, state, ROOMS, HALL, "fi")
    assert step.question
    assert step.primary
    shown = one_room.derive((HALL, ROOMS, view()), "fi")
    assert what in {row.key for row in shown.rows}


def test_a_room_that_has_parts_is_offered_as_no_part() -> None:
    state = FormState(room_questions.filled(MEETING), view=view())
    (step,) = room_change.derive("parts", state, ROOMS, MEETING, "fi")
    assert [option["value"] for option in step.fields[0].options] == ["front"]


@pytest.mark.parametrize(
    ("own", "days", "closes", "is_right"),
    [
        ("no", "", "08:00", True),
        ("yes", "", "16:00", False),
        ("yes", "1", "08:00", False),
        ("yes", "1", "16:00", True),
    ],
)
def test_hours_of_ones_own_need_a_day_and_an_end(
    own: str, days: str, closes: str, is_right: bool
) -> None:
    values = {"own": own, "own_days": days, "opens_time": "09:00", "closes_time": closes}
    assert room_change.is_in_order("hours", values) is is_right


# --- no ---


@pytest.mark.parametrize("wrong", list(RoomWrong))
def test_every_no_about_a_room_has_words(wrong: RoomWrong) -> None:
    place = words.place_of(view(), ROOMS, "fi")
    assert words.not_saved(NoRoomSaved(wrong), place).what


def test_what_is_in_the_way_is_named_up_to_three() -> None:
    place = words.place_of(view(), ROOMS, "fi")
    four = tuple(entry(str(number)) for number in range(4))
    said = words.not_saved(NoRoomSaved(RoomWrong.TIMES, four), place)
    assert said.what.count("Hallitus") == 3
    assert "…" in said.what
    assert said.instead


@pytest.mark.parametrize("state", list(ReservationState))
def test_what_cannot_be_done_any_more_says_so(state: ReservationState) -> None:
    assert words.not_so(NotSo(state)).what
    assert words.state(entry(state=state), AT)
    assert words.icon(entry(state=state))
