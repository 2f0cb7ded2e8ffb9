"""A limit is lowered with people inside, in Swedish: what breaks is shown first (O2, O12)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.desks.holding import NewHold
from kiosk.texts import Text
from tests.hub import TUESDAY, Hub
from tests.journeys.office import Office, office


@pytest.fixture
def desk(hub: Hub, qapp: QGuiApplication) -> Iterator[Office]:
    """Eight people inside, places kept for the afternoon; the manager reads Swedish."""
    session = hub.manager()
    start = TUESDAY.replace(hour=14, minute=0)
    course = Text("Kurssi", "Kursen i pedagogik", "Course")
    hub.kiosk.places.make_hold(session, NewHold(None, course, 7, start, start + timedelta(hours=2)))
    hub.kiosk.manager.lock()
    hub.fill(free=2)
    with office(hub) as made:
        made.tap("language_sv")
        yield made


def ask_for_six(desk: Office) -> None:
    """The form, filled in up to its last question."""
    desk.come_in()
    desk.tap("tab_limits")
    desk.tap("primary")
    desk.tap_in("field_places", "fewer", times=4)
    desk.tap("primary")
    desk.tap("primary")
    desk.tap("primary")
    desk.tap("field_reason_Hälsoanvisningar")
    desk.tap("primary")


def test_what_the_limit_breaks_is_shown_before_it_is_saved(desk: Office) -> None:
    ask_for_six(desk)
    assert desk.says("Hela hubben: högst 6 personer")
    assert desk.says("2 fler är inne. Ingen skickas ut")
    assert desk.says("Kursen i pedagogik")
    assert desk.hub.see().places.hub.limit == 10


def test_nobody_is_sent_out_and_free_is_none_until_enough_have_left(desk: Office) -> None:
    inside = desk.hub.inside
    ask_for_six(desk)
    desk.tap("primary")
    desk.read("Maxantalet är sparat.")
    assert desk.says("högst 6 personer")
    assert (desk.hub.inside, desk.hub.free) == (inside, 0)
    assert desk.hub.see().places.hub.limit == 6


def test_a_reason_is_asked_for_and_all_else_stays(desk: Office) -> None:
    desk.come_in()
    desk.tap("tab_limits")
    desk.tap("primary")
    desk.tap_in("field_places", "fewer")
    for _ in range(4):
        desk.tap("primary")
    assert desk.says("En kort orsak saknas.")
    desk.tap("back")
    desk.tap("back")
    desk.tap("back")
    assert desk.find("field_places").property("value") == "9"


def test_the_limit_that_is_alone_cannot_be_removed_and_a_later_one_can(desk: Office) -> None:
    ask_for_six(desk)
    desk.tap("primary")
    desk.read("Maxantalet är sparat.")
    row = desk.row("högst 6 personer")
    desk.tap_in(row, "act")
    desk.tap_in(row, "doIt")
    assert desk.hub.see().places.hub.limit == 10
    assert not any(
        item.objectName() == "act" for item in desk.items(desk.find(desk.row("högst 10")))
    )
