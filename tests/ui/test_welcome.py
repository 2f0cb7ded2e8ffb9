"""The welcome: where, code, pass and Wi-Fi; what may still be wished; and that it forgets."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from kiosk.answers import CheckedIn, HubView, Stay, Waiting
from tests.driving import Driver
from tests.hub import APTEEKKI, AUTOKOULU, Hub
from tests.ui.conftest import Show
from tests.ui.hubs import AT, FACTS, PHARMACY, SCHOOL, UNSTAFFED, places, view
from ui.viewmodels.welcome_words import WelcomeState, derive, other_side

HERE = Stay("apteekki", PHARMACY, 1)
CAME = CheckedIn("visit", AT, "4815", 1, (HERE,), 3, "HP1TEXT", name="Aino")


def state(came: CheckedIn = CAME, seen: HubView | None = None) -> WelcomeState:
    """The page after its look at the hub."""
    return WelcomeState(
        came=came,
        view=seen or view(shown=places(inside=6, held=0)),
        stays=came.stays,
        pass_address="image://qr/1",
        wifi_address="image://qr/2",
        seconds=20,
    )


def test_the_welcome_says_side_code_wifi_places_left_and_how_long_it_stays() -> None:
    shown = derive(state(), "Europe/Helsinki", "en")
    assert (shown.where, shown.code) == ("Pharmacy side", "4815")
    assert "Aino" in shown.title
    assert FACTS.wifi_name in shown.wifi_caption
    assert "4" in shown.footnote
    assert "20" in shown.footnote


@pytest.mark.parametrize(
    ("inside", "held", "people", "side"),
    [(6, 0, 1, "autokoulu"), (10, 0, 1, None), (9, 0, 2, None), (8, 0, 2, "autokoulu")],
)
def test_the_other_side_is_offered_while_all_of_them_fit_there(
    inside: int, held: int, people: int, side: str | None
) -> None:
    came = replace(CAME, people=people, stays=(replace(HERE, people=people),))
    there = other_side(state(came, view(shown=places(inside=inside, held=held))))
    assert (there.space_id if there else None) == side


def test_a_divided_group_is_told_where_who_is_and_who_waits() -> None:
    came = replace(
        CAME,
        people=9,
        name=None,
        stays=(replace(HERE, people=5), Stay("autokoulu", SCHOOL, 4)),
        waits=Waiting("w", 7, 3, "1623", 0),
    )
    shown = derive(state(came), "Europe/Helsinki", "en")
    assert shown.where == "Pharmacy side: 5\nDriving school side: 4"
    assert "7" in shown.waits
    assert "1623" in shown.waits
    assert shown.move_label == ""


@pytest.mark.parametrize(
    ("name", "pass_text", "may"),
    [("Aino", "HP1TEXT", True), (None, "HP1TEXT", False), ("Aino", "", False)],
)
def test_a_name_can_be_remembered_where_there_is_one_and_a_pass(
    name: str | None, pass_text: str, may: bool
) -> None:
    came = replace(CAME, name=name, pass_text=pass_text)
    assert derive(state(came), "Europe/Helsinki", "fi").may_remember is may


def test_in_unstaffed_hours_the_hub_says_what_that_means() -> None:
    shown = derive(state(seen=view(door=UNSTAFFED)), "Europe/Helsinki", "fi")
    assert FACTS.unstaffed.fi in shown.greeting
    assert FACTS.unstaffed.fi not in derive(state(), "Europe/Helsinki", "fi").greeting


def test_an_empty_page_shows_nothing() -> None:
    shown = derive(WelcomeState(), "Europe/Helsinki", "fi")
    assert (shown.title, shown.code, shown.footnote) == ("", "", "")


# --- on the screen ------------------------------------------------------------------------------


@pytest.fixture
def welcomed(show: Show, hub: Hub) -> Driver:
    """Aino has just come in on the pharmacy's side."""
    screen = show()
    hub.kiosk.store.listen(screen.front.bridge.hear)
    screen.shell.open("welcome", hub.arrive(side=APTEEKKI, name="Aino"))
    screen.settle()
    return screen


def test_it_goes_home_by_itself_after_20_seconds_without_a_warning(welcomed: Driver) -> None:
    welcomed.pass_time(19)
    assert welcomed.page() == "welcome"
    assert welcomed.says("1 s kuluttua")
    assert welcomed.shell.secondsLeft == 0
    welcomed.pass_time(1)
    assert welcomed.page() == "home"


def test_a_touch_gives_another_20_seconds(welcomed: Driver) -> None:
    welcomed.pass_time(19)
    welcomed.tap("remember")
    welcomed.pass_time(15)
    assert welcomed.page() == "welcome"


def test_there_is_no_way_back_to_the_form(welcomed: Driver) -> None:
    assert not welcomed.sees("back")


def test_code_name_and_pictures_are_gone_with_the_page(welcomed: Driver) -> None:
    model = welcomed.front.models["welcome"]
    address = model.property("passAddress")
    assert not is_blank(welcomed, address)
    code = welcomed.find("code").property("text")
    welcomed.tap("primary")
    assert model.property("passAddress") == ""
    assert model.property("wifiAddress") == ""
    assert is_blank(welcomed, address)
    assert not welcomed.says(code)
    assert not welcomed.says("Aino")


def test_remember_my_name_is_kept_until_it_is_taken_back(welcomed: Driver) -> None:
    welcomed.tap("remember")
    assert welcomed.says("Muistamme sen su 23.5. asti.")
    welcomed.tap("remember")
    assert not welcomed.says("Muistamme sen")


def test_to_the_other_side_after_all_is_one_touch(welcomed: Driver, hub: Hub) -> None:
    welcomed.tap("move")
    assert welcomed.find("where").property("text") == "Autokoulun puoli"
    assert [side.inside for side in hub.see().places.sides] == [0, 1]
    welcomed.tap("move")
    assert [side.inside for side in hub.see().places.sides] == [1, 0]


def test_the_other_side_is_no_longer_offered_when_it_fills(welcomed: Driver, hub: Hub) -> None:
    assert welcomed.sees("move")
    for _ in range(6):
        hub.arrive(side=AUTOKOULU)
    welcomed.settle()
    assert not welcomed.sees("move")


def is_blank(screen: Driver, address: str) -> bool:
    """Whether the provider draws nothing but white for an address."""
    handle = address.removeprefix("image://qr/")
    image = screen.shell.images.requestImage(handle, QSize(), QSize(100, 100))
    white = QImage(image.size(), image.format())
    white.fill(0xFFFFFFFF)
    return image == white
