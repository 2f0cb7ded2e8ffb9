"""Signing up at the kiosk: seats, the line for them, and what the code is good for (E1, C3, R5)."""

from __future__ import annotations

from dataclasses import replace
from datetime import time, timedelta

import pytest

from kiosk.programme_answers import (
    EventFull,
    MySignUp,
    NoSignUp,
    Repeat,
    SeatGone,
    Seats,
    SignedUp,
    SignUpState,
    UnknownSignUp,
    WhyNoEvent,
    WhyNoSignUp,
)
from tests.hub import Hub
from tests.kiosk.bookings import reserve
from tests.kiosk.happenings import (
    A_PASS,
    THURSDAY,
    TUESDAY,
    WEEK,
    accept,
    asks,
    at,
    change,
    doubted_clock,
    give_up,
    mine,
    put_on,
    refused,
    see,
    session,
    sign_up,
    turn,
    wait,
    why,
)

SIGNED, WAITING, OFFERED = SignUpState.SIGNED, SignUpState.WAITING, SignUpState.OFFERED


def test_people_sign_up_until_the_seats_are_taken(hub: Hub) -> None:
    course = put_on(hub, seats=3)
    signed = sign_up(hub, course, 2, name="  Aino  ")
    assert (signed.state, signed.people, signed.name, len(signed.code)) == (SIGNED, 2, "Aino", 6)
    assert see(hub, course.event_id).seats == Seats(3, 2)
    full = refused(hub, course, 2)
    assert isinstance(full, EventFull)
    assert (full.free, full.waiting, full.others) == (1, 0, ())
    sign_up(hub, course)
    assert see(hub, course.event_id).seats == Seats(3, 3)


def test_a_repeat_of_the_same_tap_is_one_sign_up(hub: Hub) -> None:
    course = put_on(hub, seats=3)
    asked = asks(hub, course, 2, name="Aino")
    first = hub.kiosk.sign_ups.sign_up(asked)
    assert isinstance(first, SignedUp)
    assert hub.kiosk.sign_ups.sign_up(asked) == first
    assert see(hub, course.event_id).seats == Seats(3, 2)
    waits = asks(hub, course, 2, name="Onni")
    assert hub.kiosk.sign_ups.wait(waits) == hub.kiosk.sign_ups.wait(waits)
    assert see(hub, course.event_id).seats == Seats(3, 2, 2)


@pytest.mark.parametrize("people", [0, -1, 4, 11])
def test_nobody_signs_up_for_more_people_than_there_are_seats(hub: Hub, people: int) -> None:
    course = put_on(hub, seats=3)
    told = refused(hub, course, people)
    assert isinstance(told, NoSignUp)
    assert (told.why, told.event) == (WhyNoSignUp.PEOPLE, course)


def test_every_other_no_says_why(hub: Hub) -> None:
    course, talk = put_on(hub, seats=3), put_on(hub, seats=None)
    gone = replace(course, event_id="gone")
    assert refused(hub, gone) == NoSignUp(WhyNoSignUp.GONE)
    assert refused(hub, talk) == NoSignUp(WhyNoSignUp.NONE_NEEDED, talk)
    sign_up(hub, course, holder=A_PASS)
    twice = refused(hub, course, holder=A_PASS)
    assert isinstance(twice, NoSignUp)
    assert twice.why is WhyNoSignUp.TWICE
    hub.kiosk.programme_desk.cancel(session(hub), course.event_id, "ill")
    cancelled = refused(hub, course)
    assert isinstance(cancelled, NoSignUp)
    assert cancelled.why is WhyNoSignUp.CANCELLED


def test_who_comes_late_signs_up_until_the_end_but_nobody_waits_after_the_start(hub: Hub) -> None:
    course = put_on(hub, seats=1)
    turn(hub, "19:00", THURSDAY)
    assert sign_up(hub, course).state is SIGNED
    told = hub.kiosk.sign_ups.wait(asks(hub, course))
    assert isinstance(told, NoSignUp)
    assert told.why is WhyNoSignUp.OVER
    turn(hub, "20:00", THURSDAY)
    over = refused(hub, course)
    assert isinstance(over, NoSignUp)
    assert over.why is WhyNoSignUp.OVER


def test_who_waits_where_seats_are_free_has_them_at_once(hub: Hub) -> None:
    course = put_on(hub, seats=3)
    assert isinstance(hub.kiosk.sign_ups.wait(asks(hub, course, 3)), SignedUp)


def test_a_seat_that_falls_free_is_offered_in_order_until_a_quarter_of_the_time(hub: Hub) -> None:
    course = put_on(hub, seats=1)
    signed, first, second = sign_up(hub, course), wait(hub, course), wait(hub, course)
    assert (first.place, second.place) == (1, 2)
    turn(hub, "10:00", THURSDAY)
    give_up(hub, signed)
    offered = mine(hub, first)
    assert offered.state is OFFERED
    assert offered.offered_until == hub.clock.now() + timedelta(hours=2), "a quarter of eight hours"
    assert (mine(hub, second).state, mine(hub, second).place) == (WAITING, 1)
    assert see(hub, course.event_id).seats == Seats(1, 1, 1)
    assert refused(hub, course).free == 0  # type: ignore[union-attr]
    taken = accept(hub, first)
    assert isinstance(taken, SignedUp)
    assert taken.mine.code == first.code
    assert accept(hub, first) == taken, "a repeat finds them taken"


def test_an_offer_lapses_and_goes_to_the_next(hub: Hub) -> None:
    course = put_on(hub, seats=1)
    signed, first, second = sign_up(hub, course), wait(hub, course), wait(hub, course)
    give_up(hub, signed)
    hub.later(hours=24)
    assert mine(hub, first).state is SignUpState.LAPSED
    assert accept(hub, first) == SeatGone()
    assert mine(hub, second).state is OFFERED


def test_an_offer_that_is_just_over_is_gone_though_nobody_tidied(hub: Hub) -> None:
    course = put_on(hub, seats=1)
    signed, first = sign_up(hub, course), wait(hub, course)
    give_up(hub, signed)
    until = mine(hub, first).offered_until
    assert until is not None
    hub.clock.turn_to(until)
    assert accept(hub, first) == SeatGone()


def test_the_first_who_fits_is_offered_and_nobody_jumps_the_line(hub: Hub) -> None:
    course = put_on(hub, seats=4)
    one, two = sign_up(hub, course, 2), sign_up(hub, course, 2)
    big, small = wait(hub, course, 4), wait(hub, course, 1)
    give_up(hub, one)
    assert (mine(hub, big).state, mine(hub, small).state) == (WAITING, OFFERED)
    assert sign_up(hub, course, 1).state is SIGNED, "nobody who waits would fit into that seat"
    give_up(hub, two)
    assert mine(hub, big).state is WAITING
    assert refused(hub, course, 3).free == 2  # type: ignore[union-attr]


def test_no_offer_is_kept_past_the_start_and_then_nobody_waits(hub: Hub) -> None:
    course = put_on(hub, seats=1)
    signed, first, second = sign_up(hub, course), wait(hub, course), wait(hub, course)
    turn(hub, "17:50", THURSDAY)
    give_up(hub, signed)
    assert mine(hub, first).offered_until == course.starts_at
    turn(hub, "18:00", THURSDAY)
    assert mine(hub, first).state is SignUpState.LAPSED
    assert mine(hub, second).state is SignUpState.OVER
    assert see(hub, course.event_id).seats == Seats(1, 0, 0)


def test_a_doubted_clock_offers_nothing_and_ends_nothing(hub: Hub) -> None:
    course = put_on(hub, seats=1)
    signed, first, second = sign_up(hub, course), wait(hub, course), wait(hub, course)
    with doubted_clock(hub):
        give_up(hub, signed)
        assert mine(hub, first).state is WAITING
        assert refused(hub, course).free == 0  # type: ignore[union-attr]
    hub.later(seconds=15)
    assert mine(hub, first).state is OFFERED
    with doubted_clock(hub):
        hub.later(days=40)
        assert mine(hub, first).state is OFFERED
        assert isinstance(accept(hub, first), SignedUp), "nobody can say that it is too late"
        assert mine(hub, second).state is WAITING


def test_a_seat_more_is_offered_at_once(hub: Hub) -> None:
    course = put_on(hub, seats=1)
    sign_up(hub, course)
    first, second = wait(hub, course), wait(hub, course)
    change(hub, course, seats=2)
    assert (mine(hub, first).state, mine(hub, second).state) == (OFFERED, WAITING)


def test_who_is_taken_off_the_list_makes_room_for_the_next(hub: Hub) -> None:
    course = put_on(hub, seats=1)
    signed, first = sign_up(hub, course), wait(hub, course)
    desk = hub.kiosk.programme_desk
    assert desk.take_off(session(hub), signed.sign_up_id) is True
    assert desk.take_off(session(hub), signed.sign_up_id) is False
    assert mine(hub, first).state is OFFERED
    assert mine(hub, signed).state is SignUpState.CANCELLED


def test_the_other_dates_of_a_series_with_seats_are_named(hub: Hub) -> None:
    first = put_on(hub, seats=1, repeat=Repeat((3,), count=3))
    sign_up(hub, first)
    full = refused(hub, first)
    assert isinstance(full, EventFull)
    assert [each.first_day for each in full.others] == [THURSDAY + WEEK, THURSDAY + 2 * WEEK]
    sign_up(hub, full.others[0])
    again = refused(hub, first)
    assert isinstance(again, EventFull)
    assert [each.first_day for each in again.others] == [THURSDAY + 2 * WEEK]


# --- the code -------------------------------------------------------------------------------------


def test_the_code_finds_the_sign_up_until_it_is_given_up(hub: Hub) -> None:
    course = put_on(hub)
    signed = sign_up(hub, course, name="Aino")
    assert hub.kiosk.sign_ups.find(signed.code) == mine(hub, signed)
    gone = give_up(hub, signed)
    assert (gone.state, gone.name) == (SignUpState.CANCELLED, None)
    assert give_up(hub, signed).state is SignUpState.CANCELLED
    assert isinstance(hub.kiosk.sign_ups.find(signed.code), UnknownSignUp)
    assert hub.kiosk.sign_ups.cancel("nobody") == UnknownSignUp()
    assert hub.kiosk.sign_ups.see("nobody") is None


def test_wrong_codes_soon_have_to_wait_together_with_those_of_rooms(hub: Hub) -> None:
    signed = sign_up(hub, put_on(hub))
    for _ in range(2):
        hub.kiosk.my_room.find("000000")
        hub.clock.advance(timedelta(seconds=5))
        hub.kiosk.sign_ups.find("000000")
        hub.clock.advance(timedelta(seconds=5))
    assert hub.kiosk.sign_ups.find("000000") == UnknownSignUp(60)
    assert hub.kiosk.sign_ups.find(signed.code) == UnknownSignUp(60)
    hub.later(seconds=61)
    assert isinstance(hub.kiosk.sign_ups.find(signed.code), MySignUp)


def test_one_code_asked_of_both_desks_is_one_guess(hub: Hub) -> None:
    signed = sign_up(hub, put_on(hub))
    for _ in range(4):
        hub.kiosk.my_room.find("000000")
        hub.kiosk.sign_ups.find("000000")
        hub.clock.advance(timedelta(seconds=20))
    assert isinstance(hub.kiosk.sign_ups.find(signed.code), MySignUp)


def test_a_code_of_a_room_is_no_wrong_guess_at_an_event_nor_the_reverse(hub: Hub) -> None:
    signed, room = sign_up(hub, put_on(hub)), reserve(hub, "12:00", "13:00")
    for _ in range(8):
        assert hub.kiosk.sign_ups.find(room.code) == UnknownSignUp()
        hub.kiosk.my_room.find(signed.code)
    assert isinstance(hub.kiosk.sign_ups.find(signed.code), MySignUp)


def test_no_two_live_codes_are_the_same(hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    room = reserve(hub, "12:00", "13:00")
    course = put_on(hub)
    drawn = iter([int(room.code), 7, 7, 8, 7, 8, 9])
    monkeypatch.setattr("kiosk.desks.taking.secrets.randbelow", lambda _: next(drawn))
    assert [sign_up(hub, course).code for _ in range(2)] == ["000007", "000008"]
    assert reserve(hub, "14:00", "15:00").code == "000009"


def test_a_moved_event_keeps_its_people_and_says_when_it_should_have_been(hub: Hub) -> None:
    course = put_on(hub)
    signed = sign_up(hub, course, 2)
    change(hub, course, first=THURSDAY + WEEK)
    moved = mine(hub, signed).event
    assert (moved.first_day, moved.moved_from) == (THURSDAY + WEEK, course.starts_at)
    change(hub, moved, first=THURSDAY)
    assert mine(hub, signed).event.moved_from is None, "it is where it was"


def test_an_offer_ends_with_the_start_that_came_nearer(hub: Hub) -> None:
    course = put_on(hub, first=THURSDAY + WEEK, seats=1)
    signed, first = sign_up(hub, course), wait(hub, course)
    give_up(hub, signed)
    change(hub, course, first=THURSDAY - timedelta(days=1), starts=time(8), ends=time(9))
    assert mine(hub, first).offered_until == see(hub, course.event_id).starts_at


def test_a_cancelled_event_has_no_offers_and_its_people_read_why(hub: Hub) -> None:
    course = put_on(hub, seats=1)
    signed, first = sign_up(hub, course), wait(hub, course)
    change(hub, course, seats=2)
    with doubted_clock(hub):
        hub.kiosk.programme_desk.cancel(session(hub), course.event_id, "Opettaja on sairas")
        assert accept(hub, first) == SeatGone()
    told = hub.kiosk.sign_ups.find(signed.code)
    assert isinstance(told, MySignUp)
    assert (told.state, told.event.reason) == (SIGNED, "Opettaja on sairas")
    assert mine(hub, first).state is WAITING


def test_what_was_closed_stays_closed_by_a_clock_that_was_turned_back(hub: Hub) -> None:
    course = put_on(hub)
    turn(hub, "04:00", THURSDAY + timedelta(days=1))
    hub.clock.turn_to(course.starts_at - timedelta(days=1))
    with doubted_clock(hub):
        told = refused(hub, course)
        assert isinstance(told, NoSignUp)
        assert told.why is WhyNoSignUp.OVER
        assert why(change(hub, course, first=THURSDAY + WEEK)) is WhyNoEvent.PAST
        cancelled = hub.kiosk.programme_desk.cancel(session(hub), course.event_id, "ill")
        assert why(cancelled) is WhyNoEvent.PAST


def test_an_offer_is_not_lost_behind_a_closed_door(hub: Hub) -> None:
    course = put_on(hub, seats=1)
    signed, first = sign_up(hub, course), wait(hub, course)
    turn(hub, "15:00", TUESDAY)
    give_up(hub, signed)
    assert mine(hub, first).offered_until == at("09:00", TUESDAY + timedelta(days=1))
    turn(hub, "08:59", TUESDAY + timedelta(days=1))
    assert isinstance(accept(hub, first), SignedUp)
