"""What a crash kept from a visitor is shown once, for a short while, and to nobody later (V6)."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.answers import CheckedIn, Waiting
from kiosk.room_answers import Reserved, WaitsForRoom, Wish
from tests.hub import Hub


def crashed(hub: Hub, key: str) -> None:
    """A form was opened with this key, and the kiosk died before its answer was seen."""
    hub.kiosk.unfinished.keep(key)
    hub.restart()


def test_the_answer_of_a_moment_ago_is_there_again(hub: Hub) -> None:
    came = hub.arrive(key="mine", name="Aino")
    crashed(hub, "mine")
    hub.clock.advance(timedelta(seconds=119))

    assert hub.kiosk.unfinished.left_over() == came


def test_who_waits_in_the_line_is_not_asked_again_either(hub: Hub) -> None:
    hub.fill()
    waits = hub.kiosk.line.wait(hub.asks(key="mine"))
    crashed(hub, "mine")

    assert isinstance(waits, Waiting)
    assert hub.kiosk.unfinished.left_over() == waits


def test_a_reserved_room_is_shown_again_while_it_is_theirs(hub: Hub) -> None:
    start = hub.clock.now().replace(second=0, microsecond=0) + timedelta(hours=1)
    wish = Wish("mine", "neuvotteluhuone", start, start + timedelta(hours=1))
    made = hub.kiosk.booking.reserve(wish)
    assert isinstance(made, Reserved)
    crashed(hub, "mine")
    assert hub.kiosk.unfinished.left_over() == made
    hub.kiosk.booking.cancel(made.mine.reservation_id)
    assert hub.kiosk.unfinished.left_over() is None


def test_who_waits_for_a_room_is_not_asked_again_either(hub: Hub) -> None:
    start = hub.clock.now().replace(second=0, microsecond=0) + timedelta(hours=1)
    wish = Wish("first", "neuvotteluhuone", start, start + timedelta(hours=1))
    hub.kiosk.booking.reserve(wish)
    waits = hub.kiosk.room_line.join(replace(wish, key="mine"))
    assert isinstance(waits, WaitsForRoom)
    crashed(hub, "mine")
    assert hub.kiosk.unfinished.left_over() == waits
    hub.kiosk.room_line.leave(waits.waiting_id)
    assert hub.kiosk.unfinished.left_over() is None


def test_after_two_minutes_nobody_sees_anybody_s_code(hub: Hub) -> None:
    hub.arrive(key="mine")
    crashed(hub, "mine")
    hub.clock.advance(timedelta(seconds=121))

    assert hub.kiosk.unfinished.left_over() is None


def test_a_clock_that_cannot_tell_how_long_ago_it_was_shows_nothing(hub: Hub) -> None:
    hub.arrive(key="mine")
    crashed(hub, "mine")
    hub.clock.set_trusted(False)

    assert hub.kiosk.unfinished.left_over() is None


def test_it_is_shown_once(hub: Hub) -> None:
    hub.arrive(key="mine")
    crashed(hub, "mine")
    hub.kiosk.unfinished.forget()
    hub.restart()

    assert hub.kiosk.unfinished.left_over() is None


def test_a_form_that_was_never_confirmed_and_a_visit_that_is_over_show_nothing(hub: Hub) -> None:
    crashed(hub, "not confirmed")
    assert hub.kiosk.unfinished.left_over() is None

    came = hub.arrive(key="mine")
    assert isinstance(came, CheckedIn)
    hub.kiosk.reception.leave(came.visit_id)
    crashed(hub, "mine")
    assert hub.kiosk.unfinished.left_over() is None


@pytest.mark.parametrize(
    "rubbish", [b"", b"\xff" * 64, b"x" * 10_000], ids=["empty", "bytes", "long"]
)
def test_a_file_of_rubbish_shows_nothing(hub: Hub, rubbish: bytes) -> None:
    (hub.folder / "open-form").write_bytes(rubbish)

    assert hub.kiosk.unfinished.left_over() is None


def test_where_nothing_can_be_written_the_door_goes_on(hub: Hub) -> None:
    (hub.folder / "open-form").mkdir()

    hub.kiosk.unfinished.keep("mine")

    assert hub.kiosk.unfinished.left_over() is None
    assert hub.arrive()
