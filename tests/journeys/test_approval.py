"""Who asks for a room is answered by one touch, and "Now" says that somebody waits (R1)."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.room_answers import ReservationState
from tests.hub import Hub
from tests.journeys.rooms_desk import FRONT, MEETING, QUIET, ask, on, rooms_open, week


def states(hub: Hub) -> dict[str, ReservationState]:
    """How the reservations of the week stand."""
    return {entry.reservation_id: entry.state for entry in week(hub)}


def test_yes_and_no_are_one_touch_each(hub: Hub, qapp: QGuiApplication) -> None:
    first = ask(hub, MEETING, on(0, 12), "Kerhoilta")
    second = ask(hub, FRONT, on(1, 12))
    with rooms_open(hub) as desk:
        desk.tap("section_asked")
        assert desk.says("Neuvotteluhuone, tänään klo 12–13")
        assert desk.says("1 henkilö · Kerhoilta")
        desk.tap_in(f"row_{first}", "act")
        assert not desk.sees(f"row_{first}")
        desk.tap_in(f"row_{second}", "other")
        assert desk.says("Kukaan ei odota lupaa.")
    assert states(hub) == {first: ReservationState.BOOKED}


def test_now_says_who_waits_and_leads_there(hub: Hub, qapp: QGuiApplication) -> None:
    ask(hub, MEETING, on(0, 12))
    ask(hub, QUIET, on(0, 12))
    with rooms_open(hub) as desk:
        desk.tap("tab_now")
        assert desk.says("2 pyytää huonetta")
        desk.tap_in("row_asked:", "act")
        assert desk.page() == "asked"
        desk.tap("tab_now")
        assert desk.says("2 pyytää huonetta")


def test_nobody_asks_and_now_has_no_card(hub: Hub, qapp: QGuiApplication) -> None:
    with rooms_open(hub) as desk:
        desk.tap("tab_now")
        assert not desk.sees("row_asked:")


@pytest.mark.parametrize(("button", "state"), [("act", "booked"), ("other", None)])
def test_the_answer_is_given_from_the_week_too(
    hub: Hub, button: str, state: str | None, qapp: QGuiApplication
) -> None:
    asked = ask(hub, MEETING, on(0, 12))
    with rooms_open(hub) as desk:
        assert desk.says("odottaa lupaasi")
        desk.tap_in(f"row_{asked}", "act")
        desk.tap_in("row_answer", button)
        assert desk.page() == "room_week"
    assert states(hub).get(asked) == state


def test_who_gave_up_meanwhile_is_told_so(hub: Hub, qapp: QGuiApplication) -> None:
    asked = ask(hub, MEETING, on(0, 12))
    with rooms_open(hub) as desk:
        desk.tap("section_asked")
        page = desk.front.models["asked"]
        hub.kiosk.store.listen(lambda _: None)
        hub.kiosk.booking.cancel(asked)
        page._answer(asked, is_yes=True)  # type: ignore[attr-defined]
        desk.settle()
        desk.read("Se ei enää onnistu.")
        assert desk.says("Kukaan ei odota lupaa.")


def test_a_yes_in_swedish(hub: Hub, qapp: QGuiApplication) -> None:
    asked = ask(hub, MEETING, on(0, 12))
    with rooms_open(hub, "sv") as desk:
        desk.tap("tab_now")
        assert desk.says("1 ber om ett rum")
        desk.tap_in("row_asked:", "act")
        desk.tap_in(f"row_{asked}", "act")
        assert desk.says("Ingen väntar på svar.")


def test_a_no_in_english(hub: Hub, qapp: QGuiApplication) -> None:
    asked = ask(hub, MEETING, on(0, 12))
    with rooms_open(hub, "en") as desk:
        desk.tap("section_asked")
        assert desk.says("Meeting room, today 12:00–13:00")
        desk.tap_in(f"row_{asked}", "other")
        assert desk.says("Nobody waits for a yes.")
    assert not states(hub)
