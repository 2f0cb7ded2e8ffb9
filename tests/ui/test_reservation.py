"""The page of one's reservation: what is shown of what is known, by a table (R5-R7, B1, B2)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from kiosk.room_answers import (
    MyReservation,
    Noise,
    NoRoom,
    OnAirNow,
    RoomFacts,
    RoomRules,
    WaitsForRoom,
    WayOut,
    WhyNot,
)
from kiosk.room_answers import ReservationState as Stands
from kiosk.room_views import NewsOfRooms, OtherRoom, OtherTime, OtherTimes, Reminder
from kiosk.rules.room_choices import Choice
from kiosk.texts import Text
from tests.ui.hubs import AT
from ui.viewmodels.home_rooms import air_text, room_chip, room_tiles
from ui.viewmodels.reservation_state import (
    Came,
    ReservationShown,
    ReservationState,
    Said,
    Step,
)
from ui.viewmodels.reservation_words import derive

ZONE = "Europe/Helsinki"
MINUTE = timedelta(minutes=1)
MIC = Text("Mikrofonit", "Mikrofoner", "Microphones")
ROOM = Text("Neuvotteluhuone", "Mötesrummet", "Meeting room")


def mine(starts_in: int = 6, minutes: int = 60, **what: object) -> MyReservation:
    """A reservation that begins in so many minutes (AT is 13.24)."""
    start = AT + starts_in * MINUTE
    made = MyReservation(
        reservation_id="r",
        room_id="meeting",
        room=ROOM,
        space_id="apteekki",
        state=Stands.BOOKED,
        code="123456",
        people=2,
        starts_at=start,
        ends_at=start + minutes * MINUTE,
        start_from=start - 15 * MINUTE,
        falls_free_at=start + 15 * MINUTE,
        latest_end=start + 120 * MINUTE,
    )
    return replace(made, **what)  # type: ignore[arg-type]


def shown(
    step: Step = Step.MINE, held: MyReservation | None = None, **what: object
) -> ReservationShown:
    """What the page shows in English."""
    state = ReservationState(step=step, at=AT, mine=held, **what)  # type: ignore[arg-type]
    return derive(state, ZONE, "en")


AIR = {"is_booth": True, "may_go_on_air": True, "state": Stands.STARTED}


@pytest.mark.parametrize(
    ("held", "headline", "primary", "is_ready", "secondary"),
    [
        (mine(), "You can begin now", "I come in now", True, "I am inside already"),
        (mine(60), "It is reserved for you", "I come in now", False, ""),
        (mine(state=Stands.ASKED), "The hub manager has not said yes yet", "Done", True, ""),
        (mine(-10, state=Stands.STARTED), "It is yours until 14:14", "Done", True, ""),
        (mine(-10, **AIR), "It is yours until 14:14", "Sign on: on air", True, ""),
        (mine(-10, is_on_air=True, **AIR), "On air", "Sign off", True, ""),
    ],
)
def test_how_it_stands_and_the_one_thing_to_do(
    held: MyReservation, headline: str, primary: str, is_ready: bool, secondary: str
) -> None:
    page = shown(held=held)
    assert (page.headline, page.primary, page.is_ready, page.secondary) == (
        headline,
        primary,
        is_ready,
        secondary,
    )


@pytest.mark.parametrize(
    ("held", "ways"),
    [
        (mine(), ["longer", "time", "room", "cancel"]),
        (mine(state=Stands.ASKED), ["longer", "time", "room", "cancel"]),
        (mine(state=Stands.STARTED), ["longer", "end", "fault"]),
    ],
)
def test_only_what_can_be_done_now_is_a_way(held: MyReservation, ways: list[str]) -> None:
    assert [way.key for way in shown(held=held).ways] == ways


def test_the_code_is_never_shown() -> None:
    for step in Step:
        page = shown(step, mine())
        assert "123456" not in repr(page)


def test_it_says_when_it_falls_free_and_how_long_that_is() -> None:
    line = shown(held=mine(-4)).lines[0]
    assert line.startswith("If nobody has begun by 13:35, others can have it.")
    assert "11 minute" in line


def test_a_reservation_that_is_never_released_says_nothing_of_it() -> None:
    page = shown(held=mine(falls_free_at=None))
    assert not any("others can have it" in line for line in page.lines)


def test_what_is_broken_there_is_said_before_one_goes_in() -> None:
    page = shown(held=mine(equipment=(MIC,), faults=("Mikrofonit", "other")))
    assert page.notice == "Out of order there: Microphones, something else"


def test_a_last_minute_that_has_begun_is_a_minute_left() -> None:
    held = mine(-60, is_on_air=True, **AIR)
    held = replace(held, ends_at=AT + timedelta(seconds=20))
    assert shown(held=held).lines[0].startswith("1 minute")


@pytest.mark.parametrize(
    ("stands", "question"),
    [
        (Stands.ENDED, "Thank you!"),
        (Stands.CANCELLED, "It is given up. Thank you for saying so!"),
        (Stands.RELEASED, "This reservation has fallen free"),
        (Stands.REFUSED, "The hub manager could not say yes"),
    ],
)
def test_how_it_ended(stands: Stands, question: str) -> None:
    page = shown(Step.OVER, mine(state=stands))
    assert (page.question, page.primary, page.secondary) == (question, "Done", "To the rooms")


def test_the_equipment_is_told_at_the_end() -> None:
    page = shown(Step.OVER, mine(state=Stands.ENDED, equipment=(MIC,), is_booth=True))
    assert page.headline == "Take your files with you"
    assert page.lines == ("In the room: Microphones.",)


def waits(offered: int | None) -> WaitsForRoom:
    """Second in the line, or offered for so many minutes more."""
    until = AT + offered * MINUTE if offered is not None else None
    start = AT + 60 * MINUTE
    return WaitsForRoom("w", "m", ROOM, start, start + 60 * MINUTE, 2, "654321", 2, until)


@pytest.mark.parametrize(
    ("offered", "headline", "primary"),
    [
        (None, "You are number 2 in the line for this room", "I wait on"),
        (8, "The room has fallen free for you", "I take the room"),
        (0, "You are number 2 in the line for this room", "I wait on"),
    ],
)
def test_who_waits(offered: int | None, headline: str, primary: str) -> None:
    page = shown(Step.WAITS, waits=waits(offered))
    assert (page.headline, page.primary) == (headline, primary)
    assert "654321" not in repr(page)


def test_a_wrong_code_is_told_calmly_and_the_wait_counts() -> None:
    wrong = shown(Step.CODE, is_unknown=True)
    assert (wrong.notice, wrong.may_type) == ("Nothing belongs to that code now.", True)
    slowed = shown(Step.CODE, is_unknown=True, pause_s=12.2)
    assert slowed.notice_words.startswith("Try again in 13 second")
    assert not slowed.may_type


def test_longer_says_the_new_end_and_why_not_more() -> None:
    end = AT + 90 * MINUTE
    no = NoRoom(WhyNot.TAKEN, WayOut(fits=30))
    ways = shown(
        Step.LONGER, mine(), choices=(Choice(30, end, None), Choice(60, end + 30 * MINUTE, no))
    ).ways
    assert [(way.key, way.title, way.is_open) for way in ways] == [
        ("longer:30", "until 14:54", True),
        ("longer:60", "until 15:24", False),
    ]
    assert ways[1].note == "Somebody has the room then."


def other_times(*free: bool) -> OtherTimes:
    """Quarters from 14.00 on."""
    first = AT + 36 * MINUTE
    times = tuple(
        OtherTime(
            first + n * 15 * MINUTE,
            first + (n + 4) * 15 * MINUTE,
            None if is_free else WhyNot.TAKEN,
        )
        for n, is_free in enumerate(free)
    )
    return OtherTimes(date(2026, 11, 24), date(2026, 11, 24), date(2026, 11, 26), times)


def test_half_hours_are_shown_and_the_moment_at_which_it_falls_free() -> None:
    page = shown(Step.TIME, mine(), times=other_times(True, True, False, True, True))
    assert [(row.label, row.is_open) for row in page.times] == [
        ("14:00", True),
        ("14:30", False),
        ("14:45", True),
        ("15:00", True),
    ]
    assert [day.key for day in page.days] == ["2026-11-24", "2026-11-25", "2026-11-26"]
    assert not page.is_ready


def test_a_chosen_start_says_what_it_will_be() -> None:
    found = other_times(True, True)
    page = shown(Step.TIME, mine(), times=found, chosen=found.times[0])
    assert page.is_ready
    assert page.footnote == "Then it is today 14:00–15:00."


def test_another_room_says_why_it_cannot_be() -> None:
    facts = RoomFacts("q", Text.same("Quiet"), "apteekki", 1, Noise.SILENT, True, (), RoomRules())
    page = shown(Step.ROOM, mine(), rooms=(OtherRoom(facts, NoRoom(WhyNot.SEATS, WayOut(fits=1))),))
    (way,) = page.ways
    assert (way.key, way.title, way.is_open) == ("room:q", "Quiet", False)
    assert "seat" in way.note


@pytest.mark.parametrize(
    ("came", "tone"), [(Came.BEGUN, "leaf"), (Came.FAULT_TOLD, "leaf"), (Came.NOT_SO, "berry")]
)
def test_what_came_of_a_touch_is_said_well_or_with_care(came: Came, tone: str) -> None:
    page = shown(held=mine(), said=Said(came))
    assert page.notice
    assert page.tone == tone


def test_every_outcome_has_a_sentence() -> None:
    for came in Came:
        said = Said(came, NoRoom(WhyNot.TAKEN), AT)
        assert shown(held=mine(), said=said).notice, came


# --- the front page ---


def news(**what: object) -> NewsOfRooms:
    """What the rooms have to say."""
    return replace(NewsOfRooms(AT), **what)  # type: ignore[arg-type]


def test_the_front_page_says_where_somebody_is_on_air_and_how_long() -> None:
    air = OnAirNow("booth", Text.same("Booth"), AT + 24 * MINUTE)
    assert air_text(news(on_air=(air,)), "en") == "On air: Booth, 24 min left"
    assert air_text(news(), "en") == air_text(None, "en") == ""


def test_an_offer_comes_before_a_reminder_and_calls() -> None:
    reminder = Reminder("m", ROOM, AT + 6 * MINUTE, None)
    both = news(offers=(waits(8),), reminders=(reminder,))
    (tile,) = room_tiles(both)
    assert (tile.page_name, tile.is_call) == ("reservation", True)
    assert room_chip(both, ZONE, "en") == "Now free for whoever waited: Meeting room"
    (tile,) = room_tiles(news(reminders=(reminder,)))
    assert not tile.is_call
    assert room_chip(news(reminders=(reminder,)), ZONE, "en") == "Begins: Meeting room 13:30"


def test_nothing_new_is_no_tile() -> None:
    assert room_tiles(None) == room_tiles(news()) == ()
    assert room_chip(None, ZONE, "en") == room_chip(news(), ZONE, "en") == ""
