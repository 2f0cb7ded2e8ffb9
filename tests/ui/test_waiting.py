"""In the line, and called: the number, the code, the five minutes, and a call that is over (O9)."""

from __future__ import annotations

import pytest

from kiosk.answers import CallGone, CheckedIn, Waiting
from tests.driving import Driver
from tests.hub import Hub
from tests.ui.conftest import Show
from tests.ui.hubs import STATES, party, places, view
from ui.viewmodels import called_words, waiting
from ui.viewmodels.called_words import CalledState
from ui.viewmodels.waiting import WaitingState, place_in_line

MINE = Waiting("party-5", 5, 1, "1623", 1)
TWO_CALLED = view(shown=places(inside=7, held=3), line=(party(4, called=True), party(5, 1, True)))


def test_the_place_in_the_line_is_counted_from_the_line_itself() -> None:
    line = (party(4, called=True), party(5, 1), party(6))
    assert place_in_line(line, "party-4") == (0, line[0].called_until)
    assert place_in_line(line, "party-6") == (2, None)
    assert place_in_line(line, "party-9") == (0, None)


@pytest.mark.usefixtures("screen")
def test_who_waits_is_told_number_place_code_and_rule() -> None:
    shown = waiting.derive(WaitingState(MINE, ahead=1, call_min=5, seconds=20))
    assert (shown.number, shown.code) == ("5", "1623")
    assert shown.ahead == "Edelläsi on 1 seurue"
    assert "5 minuuttia" in shown.rule
    assert waiting.derive(WaitingState(MINE)).ahead == "Olet seuraava."


@pytest.mark.usefixtures("screen")
def test_who_is_called_while_reading_it_may_come_in_at_once() -> None:
    shown = waiting.derive(WaitingState(MINE, is_called=True, until="klo 13.29"))
    assert shown.question == "Nyt on sinun vuorosi!"
    assert shown.rule == "Paikka odottaa sinua klo 13.29 asti."
    assert shown.ahead == ""
    assert shown.primary == "Tulen nyt sisään"


@pytest.mark.parametrize(
    ("state", "kind", "is_ready", "chosen"),
    [
        (CalledState(), "loading", False, []),
        (CalledState(view=STATES["called"]), "called", True, [True]),
        (CalledState(view=TWO_CALLED), "called", False, [False, False]),
        (CalledState(view=TWO_CALLED, chosen="party-5"), "called", True, [False, True]),
        (CalledState(view=TWO_CALLED, chosen="party-9"), "called", False, [False, False]),
        (CalledState(view=STATES["quiet"]), "over", True, []),
        (CalledState(view=TWO_CALLED, gone=CallGone(4)), "over", True, []),
    ],
)
def test_what_the_called_page_shows(
    state: CalledState, kind: str, is_ready: bool, chosen: list[bool]
) -> None:
    shown = called_words.derive(state, "fi")
    assert (shown.kind, shown.is_ready) == (kind, is_ready)
    assert [row.is_chosen for row in shown.parties] == chosen


@pytest.mark.usefixtures("screen")
@pytest.mark.parametrize(
    ("state", "primary", "line"),
    [
        ("quiet", "Tulen sisään", ""),
        ("full", "Liityn jonoon", "Jonossa on nyt 2 seuruetta."),
    ],
)
def test_who_comes_too_late_is_told_how_to_be_next(state: str, primary: str, line: str) -> None:
    shown = called_words.derive(CalledState(view=STATES[state], gone=CallGone(4)), "fi")
    assert (shown.primary, shown.line_note) == (primary, line)


@pytest.mark.usefixtures("screen")
def test_each_called_number_says_how_many_where_and_until_when() -> None:
    row = called_words.derive(CalledState(view=STATES["called"]), "fi").parties[0]
    assert row.title == "Numero 4"
    assert "2 henkilöä" in row.note
    assert "13.29 asti" in row.note


# --- on the screen ------------------------------------------------------------------------------


@pytest.fixture
def came(hub: Hub) -> list[CheckedIn]:
    """Those who fill the hub."""
    return hub.fill()


@pytest.fixture
def crowd(show: Show, hub: Hub, came: list[CheckedIn]) -> Driver:
    """A full hub, whose screen hears what happens."""
    screen = show()
    hub.kiosk.store.listen(screen.front.bridge.hear)
    return screen


def wait(hub: Hub, people: int = 1) -> Waiting:
    """A party joins the line."""
    answer = hub.kiosk.line.wait(hub.asks(people))
    assert isinstance(answer, Waiting)
    return answer


def test_the_waiting_page_goes_home_after_20_seconds_and_takes_the_code_along(
    crowd: Driver, hub: Hub
) -> None:
    mine = wait(hub)
    crowd.shell.open("waiting", mine)
    crowd.settle()
    assert crowd.says(mine.code)
    crowd.pass_time(20)
    assert crowd.page() == "home"
    assert not crowd.says(mine.code)


def test_a_call_that_expires_under_the_finger_is_said_kindly(
    crowd: Driver, hub: Hub, came: list[CheckedIn]
) -> None:
    wait(hub)
    hub.kiosk.reception.leave(came[0].visit_id)
    crowd.settle()
    crowd.pass_time(280)
    crowd.tap("enterCalled")
    crowd.pass_time(25)
    crowd.tap("primary")
    assert crowd.page() == "called"
    assert crowd.says("Numeron 1 vuoro ehti mennä ohi")
    crowd.tap("primary")
    assert crowd.page() == "check_in"


def test_not_today_gives_the_place_to_the_next_in_line(
    crowd: Driver, hub: Hub, came: list[CheckedIn]
) -> None:
    wait(hub)
    wait(hub)
    hub.kiosk.reception.leave(came[0].visit_id)
    crowd.settle()
    crowd.tap("enterCalled")
    crowd.tap("secondary")
    assert crowd.page() == "not_today"
    assert [party.number for party in hub.see().called] == [2]


def test_one_of_two_called_parties_chooses_its_own_number(
    crowd: Driver, hub: Hub, came: list[CheckedIn]
) -> None:
    wait(hub)
    wait(hub)
    for visit in came[:2]:
        hub.kiosk.reception.leave(visit.visit_id)
    crowd.settle()
    crowd.tap("enterCalled")
    assert not crowd.find("primary").isEnabled()
    crowd.tap("party_2")
    crowd.tap("primary")
    assert crowd.page() == "welcome"
    assert [party.number for party in hub.see().called] == [1]
