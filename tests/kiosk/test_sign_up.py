"""Signing up at the kiosk: seats, the line for them, and what the code is good for (E1, C3, R5)."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.programme_answers import (
    EventFull,
    MySignUp,
    NoSignUp,
    SeatGone,
    Seats,
    SignedUp,
    SignUpState,
    UnknownSignUp,
    WhyNoSignUp,
)
from tests.hub import Hub
from tests.kiosk.happenings import (
    A_PASS,
    THURSDAY,
    WEEK,
    accept,
    asks,
    change,
    doubted_clock,
    give_up,
    mine,
    put_on,
    refused,
    see,
    sign_up,
    turn,
    wait,
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
