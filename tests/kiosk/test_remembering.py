"""A name on a pass: kept on its holder's word, taken back on it (P3); and the way to each side."""

from __future__ import annotations

from kiosk.answers import Forgotten, NothingToRemember, PassIn, PassOut, Remembered
from tests.hub import AUTOKOULU, Hub


def test_a_name_that_was_remembered_greets_its_holder_the_next_time(hub: Hub) -> None:
    came = hub.arrive(name="Aino")
    assert isinstance(hub.kiosk.scanning.remember_name(came.visit_id), Remembered)
    hub.later(hours=1)
    assert isinstance(hub.kiosk.scanning.scan(came.pass_text), PassOut)
    hub.later(days=1)

    again = hub.kiosk.scanning.scan(came.pass_text)

    assert isinstance(again, PassIn)
    assert (again.checked_in.name, again.checked_in.is_remembered) == ("Aino", True)


def test_remember_my_name_can_be_taken_back_at_once_and_the_visit_keeps_its_name(hub: Hub) -> None:
    came = hub.arrive(name="Aino")
    hub.kiosk.scanning.remember_name(came.visit_id)

    assert hub.kiosk.scanning.forget_name(came.visit_id) == Forgotten(had_name=True)
    assert hub.kiosk.scanning.forget_name(came.visit_id) == Forgotten(had_name=False)
    assert isinstance(hub.kiosk.scanning.remember_name(came.visit_id), Remembered)


def test_where_no_name_was_given_there_is_nothing_to_remember(hub: Hub) -> None:
    came = hub.arrive()
    assert hub.kiosk.scanning.remember_name(came.visit_id) == NothingToRemember()


def test_who_comes_in_is_told_the_way_to_the_side(hub: Hub) -> None:
    stay = hub.arrive(side=AUTOKOULU).stays[0]
    assert stay.directions is not None
    assert stay.directions.said("en") == "The next door, the former driving school."
