"""The manager's programme: events put on, changed, moved and cancelled, who comes (E1, O7)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from kiosk.answers import Locked
from kiosk.programme_answers import (
    EventCancelled,
    EventDraft,
    EventKind,
    EventPlan,
    EventSaved,
    EventState,
    MySignUp,
    NoEvent,
    SignUpList,
    SignUpState,
    WhyNoEvent,
)
from kiosk.programme_facts import EventChanged, EventMoved, EventWasCancelled
from kiosk.texts import Text
from kiosk.web_link import as_link
from tests.hub import APTEEKKI, Hub
from tests.kiosk.happenings import (
    THURSDAY,
    TUESDAY,
    accept,
    at,
    change,
    draft,
    give_up,
    look,
    mine,
    names,
    put_on,
    save,
    see,
    session,
    sign_up,
    turn,
    wait,
    why,
)

SESSION = "no session"


def test_an_event_is_on_the_programme_as_it_was_written(hub: Hub) -> None:
    course = put_on(hub, space_id=APTEEKKI, place="  Iso\u202e pöytä ", organiser="Kansalaisopisto")
    assert (course.starts_at, course.ends_at) == (at("18:00", THURSDAY), at("20:00", THURSDAY))
    assert (course.title.fi, course.where.fi) == ("Savikurssi", "Iso pöytä, Apteekin puoli")
    assert names(hub, THURSDAY) == ["Savikurssi 18.00"]
    assert [day.day for day in look(hub).days if day.events] == [THURSDAY]


def test_nobody_but_the_manager_may(hub: Hub) -> None:
    desk = hub.kiosk.programme_desk
    course = put_on(hub)
    asked = (
        desk.events(SESSION, TUESDAY, 7),
        desk.check(SESSION, draft(hub)),
        desk.save(SESSION, draft(hub)),
        desk.cancel(SESSION, course.event_id, "ill"),
        desk.draft_of(SESSION, course.event_id),
        desk.list_of(SESSION, course.event_id),
        desk.take_off(SESSION, "anybody"),
    )
    assert asked == (Locked(),) * len(asked)


def test_a_draft_saved_again_changes_nothing(hub: Hub) -> None:
    course = put_on(hub, space_id=APTEEKKI, held=4, description=Text("Tule mukaan"))
    assert isinstance(change(hub, course), EventSaved)
    assert see(hub, course.event_id) == course


def test_a_cancelled_event_says_so(hub: Hub) -> None:
    course = put_on(hub)
    desk, open_session = hub.kiosk.programme_desk, session(hub)
    assert desk.cancel(open_session, course.event_id, "Opettaja on sairas") == EventCancelled(1, 0)
    gone = see(hub, course.event_id)
    assert (gone.state, gone.reason) == (EventState.CANCELLED, "Opettaja on sairas")
    assert not gone.takes_sign_ups
    assert desk.cancel(open_session, course.event_id, "again") == EventCancelled(0, 0)


# --- what is refused ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("other", "reason"),
    [
        ({"title": Text(" \u200b ")}, WhyNoEvent.TITLE),
        ({"last": THURSDAY - timedelta(days=1)}, WhyNoEvent.TIMES),
        ({"first": date(2027, 3, 28), "starts": time(3, 30)}, WhyNoEvent.NO_SUCH_TIME),
        ({"first": TUESDAY, "starts": time(8), "ends": time(9, 30)}, WhyNoEvent.PAST),
        ({"first": date(2031, 1, 2)}, WhyNoEvent.TOO_FAR),
        ({"seats": 0}, WhyNoEvent.SEATS),
        ({"seats": 501}, WhyNoEvent.SEATS),
        ({"held": -1}, WhyNoEvent.HELD),
        ({"space_id": "kellari"}, WhyNoEvent.PLACES),
        ({"link": "javascript:alert(1)"}, WhyNoEvent.LINK),
        ({"home_link": "https://"}, WhyNoEvent.LINK),
        ({"kind": EventKind.STUDY, "test": time(21)}, WhyNoEvent.TEST),
        ({"medium_id": "gone"}, WhyNoEvent.MEDIUM),
        ({"event_id": "gone"}, WhyNoEvent.GONE),
    ],
)
def test_what_cannot_be_kept_says_why_before_and_when_saving(
    hub: Hub, other: dict[str, object], reason: WhyNoEvent
) -> None:
    wrong = draft(hub, **other)
    assert why(hub.kiosk.programme_desk.check(session(hub), wrong)) is reason
    assert why(save(hub, wrong)) is reason
    assert look(hub).events == ()


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("", ""),
        ("  hubteekki.fi/kurssi ", "https://hubteekki.fi/kurssi"),
        ("http://example.org/a?b=ä#c", "http://example.org/a?b=ä#c"),
        ("https://example.org:8443/a", "https://example.org:8443/a"),
        ("https://[broken", None),
        ("ftp://example.org/a", None),
        ("file:///etc/passwd", None),
        ("https://exa mple.org", None),
        ("https://example.org/\u202egpj", None),
        ("localhost", None),
        ("https://example.org/" + "a" * 500, None),
    ],
)
def test_only_a_web_address_is_kept_as_a_link(typed: str, kept: str | None) -> None:
    assert as_link(typed) == kept


def test_words_are_cut_and_cleaned_before_they_are_kept(hub: Hub) -> None:
    long = "ä" * 3000
    course = put_on(
        hub,
        title=Text(f"A\u202eB\n{long}"),
        description=Text(long, long),
        language=long,
        organiser=long,
        place=long,
    )
    assert course.title.fi.startswith("A B ä")
    assert [len(said) for said in (course.title.fi, course.description.sv)] == [120, 2000]
    assert [len(s) for s in (course.language, course.organiser, course.where.fi)] == [20, 80, 120]


# --- changing -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "other",
    [
        {},
        {"starts": time(20), "ends": time(2)},
        {"starts": time(18), "ends": time(18)},
        {"last": THURSDAY + timedelta(days=2)},
        {"is_all_day": True},
        {"is_all_day": True, "last": THURSDAY + timedelta(days=2)},
        {"kind": EventKind.STUDY, "test": time(18, 30), "is_exam": True, "home_link": "a.fi"},
        {"seats": None, "place": "Koulun sali", "link": "https://example.org"},
    ],
)
def test_a_draft_gives_back_what_was_written(hub: Hub, other: dict[str, object]) -> None:
    course = put_on(hub, **other)
    assert isinstance(change(hub, course), EventSaved)
    assert see(hub, course.event_id) == course


def test_a_change_is_told_as_what_it_is(hub: Hub) -> None:
    course = put_on(hub)
    sign_up(hub, course, 2)
    told: list[object] = []
    hub.kiosk.store.listen(told.append)
    change(hub, course, title=Text("Lasikurssi"))
    change(hub, course, starts=time(17), ends=time(19))
    hub.kiosk.programme_desk.cancel(session(hub), course.event_id, "ill")
    start = at("17:00", THURSDAY)
    assert [each for each in told if type(each).__module__ == "kiosk.programme_facts"] == [
        EventChanged(course.event_id, "Lasikurssi"),
        EventMoved(course.event_id, "Lasikurssi", start, 2),
        EventWasCancelled(course.event_id, "Lasikurssi", start, 2),
    ]


def test_a_repeat_of_saving_gives_the_first_answer(hub: Hub) -> None:
    written = draft(hub)
    first = save(hub, written)
    assert save(hub, written) == first
    assert len(look(hub).events) == 1


def test_what_is_over_or_cancelled_is_not_changed(hub: Hub) -> None:
    course, other = put_on(hub), put_on(hub)
    desk = hub.kiosk.programme_desk
    desk.cancel(session(hub), other.event_id, "ill")
    assert why(change(hub, other)) is WhyNoEvent.GONE
    turn(hub, "20:00", THURSDAY)
    assert why(change(hub, course)) is WhyNoEvent.PAST
    assert why(desk.cancel(session(hub), course.event_id, "")) is WhyNoEvent.PAST
    assert why(desk.cancel(session(hub), "gone", "")) is WhyNoEvent.GONE
    assert why(desk.draft_of(session(hub), "gone")) is WhyNoEvent.GONE
    assert why(desk.list_of(session(hub), "gone")) is WhyNoEvent.GONE


def test_seats_are_not_taken_from_who_has_them(hub: Hub) -> None:
    course = put_on(hub, seats=6)
    sign_up(hub, course, 4)
    for seats in (3, None):
        assert change(hub, course, seats=seats) == NoEvent(WhyNoEvent.SEATS_TAKEN, 4)
    assert isinstance(change(hub, course, seats=4), EventSaved)


def test_a_line_is_not_left_without_an_event_to_wait_for(hub: Hub) -> None:
    course = put_on(hub, seats=1)
    signed = sign_up(hub, course)
    waits = wait(hub, course)
    give_up(hub, signed)
    accept(hub, waits)
    assert why(change(hub, course, seats=None)) is WhyNoEvent.SEATS_TAKEN
    give_up(hub, waits)
    assert isinstance(change(hub, course, seats=None), EventSaved)


# --- who comes ------------------------------------------------------------------------------------


def test_the_list_says_who_comes_and_who_waits_in_the_order_of_signing_up(hub: Hub) -> None:
    course = put_on(hub, seats=3)
    gone = sign_up(hub, course, name="Eero")
    sign_up(hub, course, 2, name="Aino")
    wait(hub, course)
    give_up(hub, gone)
    found = hub.kiosk.programme_desk.list_of(session(hub), course.event_id)
    assert isinstance(found, SignUpList)
    assert [(row.number, row.name, row.people, row.state) for row in found.rows] == [
        (1, "Aino", 2, SignUpState.SIGNED),
        (2, None, 1, SignUpState.OFFERED),
    ]
    assert found.rows[1].offered_until == mine(hub, wait_of(hub, found)).offered_until


def wait_of(hub: Hub, found: SignUpList) -> MySignUp:
    told = hub.kiosk.sign_ups.see(found.rows[1].sign_up_id)
    assert told is not None
    return told


def test_before_saving_it_is_said_how_many_have_signed_up(hub: Hub) -> None:
    course = put_on(hub, seats=3)
    sign_up(hub, course, 3)
    wait(hub, course)
    written = hub.kiosk.programme_desk.draft_of(session(hub), course.event_id)
    assert isinstance(written, EventDraft)
    later = replace(written, first=THURSDAY + timedelta(days=1))
    plan = hub.kiosk.programme_desk.check(session(hub), later)
    assert isinstance(plan, EventPlan)
    assert (plan.signed_up, plan.is_clear) == (4, True)


@pytest.mark.parametrize(
    ("other", "is_closed"),
    [
        ({"starts": time(17), "ends": time(20)}, False),
        ({}, True),
        ({"place": "Koulun sali"}, False),
        ({"place": "Koulun sali", "held": 2}, True),
        ({"is_all_day": True}, False),
        ({"is_all_day": True, "first": date(2026, 12, 25)}, True),
        ({"first": date(2026, 12, 24), "starts": time(12), "ends": time(14)}, True),
    ],
)
def test_it_is_said_before_saving_when_the_door_is_closed_at_the_start(
    hub: Hub, other: dict[str, object], *, is_closed: bool
) -> None:
    plan = hub.kiosk.programme_desk.check(session(hub), draft(hub, **other))
    assert isinstance(plan, EventPlan)
    assert [each.is_closed for each in plan.dates] == [is_closed]
    assert plan.is_clear, "it is the manager's to know"
