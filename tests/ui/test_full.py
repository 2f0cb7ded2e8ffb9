"""No room, or closed: why, the limit, and every way out that there is now (O4, O7, O9)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.answers import CheckedIn, Closed, Full, FullBecause, HubView, Neighbour, Purpose
from kiosk.texts import Text
from tests.driving import Driver
from tests.hub import APTEEKKI, AUTOKOULU, Hub
from tests.ui.conftest import Show
from tests.ui.hubs import AT, CLOSED, FACTS, STATES, hold, party, places, view
from ui.viewmodels.draft import Draft
from ui.viewmodels.ways_out import FullShown, FullState, derive, why_not_now

ZONE = "Europe/Helsinki"
FULL = view(shown=places(inside=10, held=0))
HELD = view(shown=places(inside=8, held=2), holds=(hold(2),))
NEIGHBOURS = (
    Neighbour("Lennätin", "Viitasaari", 35),
    Neighbour("Kivijärvi", "Kivijärvi", 40, "044 000 0000", 14, AT),
)


def crowded(side: int = 0) -> HubView:
    """One side full, the other with room."""
    seen = view(shown=places(inside=0, held=0))
    sides = list(seen.places.sides)
    sides[side] = replace(sides[side], inside=6, free=0)
    hub = replace(seen.places.hub, inside=6, free=4)
    return replace(seen, places=replace(seen.places, hub=hub, sides=tuple(sides)))


def shown(seen: HubView, asked: str | None = None) -> FullShown:
    """What the page shows when this is what the door shows."""
    no = why_not_now(seen, asked)
    return derive(FullState(no, asked, AT, is_known=True), ZONE, "fi")


@pytest.mark.parametrize(
    ("seen", "asked", "because"),
    [
        (FULL, None, FullBecause.HUB),
        (FULL, "apteekki", FullBecause.HUB),
        (HELD, None, FullBecause.HELD),
        (crowded(), "apteekki", FullBecause.SIDE),
        (crowded(), None, None),
        (STATES["quiet"], None, None),
        (STATES["called"], None, None),
    ],
)
def test_the_no_that_the_door_shows_is_the_desks_own(
    seen: HubView, asked: str | None, because: FullBecause | None
) -> None:
    no = why_not_now(seen, asked)
    assert (no.because if no else None) == because


@pytest.mark.parametrize(
    ("seen", "asked", "ways"),
    [
        (FULL, None, ["line"]),
        (HELD, None, ["hold:hold-0:00:00", "line"]),
        (crowded(), "apteekki", ["side:autokoulu"]),
        (crowded(1), "autokoulu", ["side:apteekki"]),
        (STATES["quiet"], None, ["side:"]),
    ],
)
def test_the_ways_out_are_those_that_there_are(
    seen: HubView, asked: str | None, ways: list[str]
) -> None:
    assert [way.key for way in shown(seen, asked).ways] == ways


@pytest.mark.usefixtures("screen")
def test_the_reason_is_kind_and_says_the_limit() -> None:
    assert shown(FULL).question == "Täällä on nyt täyttä"
    assert "enintään 10 ihmistä" in shown(FULL).explanation
    assert shown(crowded(), "apteekki").question == "Apteekin puoli on nyt täynnä"
    assert "enintään 6 ihmistä" in shown(crowded(), "apteekki").explanation
    assert "Kasvatustieteen kurssi" in shown(HELD).explanation


@pytest.mark.usefixtures("screen")
def test_places_of_called_parties_are_said_to_be_theirs() -> None:
    seen = view(shown=places(inside=8, held=2), line=(party(4, called=True),))
    assert "jonosta kutsutut" in shown(seen).explanation


@pytest.mark.usefixtures("screen")
def test_who_would_wait_knows_how_many_are_before() -> None:
    assert "ensimmäinen" in shown(FULL).ways[-1].note
    assert "2 seuruetta" in shown(replace(FULL, line=(party(4), party(5, 1)))).ways[-1].note


@pytest.mark.usefixtures("screen")
def test_other_hubs_are_told_with_the_age_of_that_news() -> None:
    hub = replace(FACTS, neighbours=NEIGHBOURS)
    unknown, known = shown(replace(FULL, hub=hub)).hubs
    assert unknown.title == "Lennätin, Viitasaari"
    assert "35 km" in unknown.note
    assert "14" in known.title
    assert "044 000 0000" in known.note
    assert unknown.note.count("Emme tiedä") == 1


@pytest.mark.usefixtures("screen")
def test_a_closed_door_says_when_it_opens_and_why() -> None:
    no = Closed(CLOSED.opens_at, Text("Hubi on kesälomalla."))
    said = derive(FullState(no, None, AT, is_known=True), ZONE, "fi")
    assert (said.kind, said.ways) == ("closed", ())
    assert "kesälomalla" in said.question + said.explanation
    assert "huomenna klo 9" in said.explanation


def test_a_closed_door_shows_the_hours_of_the_days_to_come() -> None:
    no = Closed(CLOSED.opens_at, None)
    said = derive(FullState(no, None, AT, view=STATES["closed"], is_known=True), ZONE, "fi")
    assert [row.what for row in said.week][1:] == ["klo 8–12, klo 13–16", "klo 8–18"]


def test_before_anything_is_known_nothing_is_shown() -> None:
    assert derive(FullState(), ZONE, "fi").kind == "loading"


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


def test_at_a_full_hub_the_ways_out_come_before_any_form(crowd: Driver) -> None:
    crowd.tap("tile_check_in")
    assert crowd.page() == "full"
    assert crowd.says("Täällä on nyt täyttä")


def test_back_from_there_is_home(crowd: Driver) -> None:
    crowd.tap("tile_check_in")
    crowd.tap("back")
    assert crowd.page() == "home"


def test_when_a_place_becomes_free_the_page_says_so_and_one_touch_goes_on(
    crowd: Driver, hub: Hub, came: list[CheckedIn]
) -> None:
    crowd.tap("tile_check_in")
    hub.kiosk.reception.leave(came[0].visit_id)
    crowd.settle()
    assert crowd.says("Paikka vapautui juuri")
    crowd.tap("way_side:")
    assert crowd.page() == "check_in"


def test_back_from_a_refusal_the_form_is_as_it_was(show: Show, hub: Hub) -> None:
    screen = show()
    screen.tap("tile_check_in")
    screen.tap("purpose_study")
    screen.tap("place_apteekki")
    screen.tap("nameInput")
    screen.type_text("Aino")
    screen.tap("keyDone")
    for _ in range(6):
        hub.arrive(side=APTEEKKI)
    screen.tap("primary")
    assert screen.page() == "full"
    screen.tap("back")
    assert screen.page() == "check_in"
    assert screen.find("nameInput").property("text") == "Aino"
    assert screen.find("purpose_study").property("isChosen")


def test_two_who_touch_for_the_last_place_get_one_yes_and_one_reasoned_no(
    show: Show, hub: Hub
) -> None:
    screen = show()
    hub.fill(free=1)
    screen.tap("tile_check_in")
    screen.tap("purpose_study")
    hub.arrive()
    screen.tap("primary")
    assert screen.page() == "full"
    assert hub.inside == 10


def test_one_who_was_promised_a_place_comes_in_past_the_full_page(show: Show, hub: Hub) -> None:
    hold_id = hub.keep(3, AUTOKOULU)
    hub.fill()
    screen = show()
    screen.tap("tile_check_in")
    assert screen.page() == "full"
    screen.tap(f"way_hold:{hold_id}")
    assert screen.page() == "check_in"
    screen.tap("purpose_event")
    screen.tap("primary")
    assert screen.page() == "welcome"
    assert hub.see().holds[0].arrived == 1


def test_what_the_desk_answers_is_shown_with_the_draft_it_answered(show: Show, hub: Hub) -> None:
    screen = show()
    hub.fill()
    no = hub.kiosk.reception.arrive(hub.asks(side=APTEEKKI))
    assert isinstance(no, Full)
    screen.shell.open("full", (no, Draft("k", Purpose.STUDY, "", APTEEKKI)))
    screen.settle()
    screen.tap("way_line")
    assert screen.page() == "waiting"
