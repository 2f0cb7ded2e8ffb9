"""Who has signed up, before the manager: names, who waits, one taken off, on paper (E1, V1)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.programme_answers import SignUpState
from tests.hub import Hub
from tests.journeys.office import Office, TestPrinter
from tests.journeys.programme_office import (
    desk_of,
    mine,
    open_event,
    programme_open,
    put_on,
    sign_up,
    wait,
)
from tests.journeys.test_roll_call import words_of


@pytest.fixture
def printer() -> TestPrinter:
    """A printer that remembers its papers."""
    return TestPrinter()


@pytest.fixture
def event(hub: Hub) -> str:
    """A course for four: Aino and a friend, somebody, Väinö; two wait."""
    made = put_on(hub, "Savikurssi", 0, 18, 20, seats=4)
    sign_up(hub, made, 2, "Aino")
    sign_up(hub, made, 1)
    sign_up(hub, made, 1, "Väinö")
    return made


@pytest.fixture
def desk(hub: Hub, event: str, printer: TestPrinter, qapp: QGuiApplication) -> Iterator[Office]:
    """The list of the course, open."""
    wait(hub, event, 1, "Helmi")
    wait(hub, event, 2)
    with programme_open(hub, printer=printer) as made:
        open_event(made, event, "list")
        yield made


def papers(desk: Office) -> list[Path]:
    """The papers that are kept."""
    return sorted((desk.hub.folder / "papers").glob("*"))


def test_who_comes_and_who_waits_in_their_order(desk: Office) -> None:
    assert desk.says("Savikurssi: 4/4 ilmoittautunut, 3 jonossa")
    assert desk.says("Tulossa: 4 henkilöä")
    assert desk.says("Jonossa: 3 henkilöä")
    titles = [
        str(item.property("title"))
        for item in desk.items()
        if item.objectName().startswith("row_sign_up:")
    ]
    assert titles == ["Aino", "Numero 2", "Väinö", "Helmi", "Numero 5"]


def test_one_is_taken_off_after_asking_and_the_next_is_offered_the_seat(
    desk: Office, hub: Hub, event: str
) -> None:
    row = desk.row("Väinö")
    desk.tap_in(row, "act")
    assert desk.says("Poistetaanko? Paikka menee seuraavalle.")
    desk.tap_in(row, "keepIt")
    assert desk.sees_row("Väinö")
    desk.tap_in(row, "act")
    desk.tap_in(row, "doIt")
    assert not desk.sees_row("Väinö")
    assert desk.says("Paikkaa tarjotaan: 1 henkilö")
    helmi = desk.row("Helmi").partition(":")[2]
    assert mine(hub, helmi).state is SignUpState.OFFERED


def test_the_list_is_printed_with_its_names(desk: Office, printer: TestPrinter) -> None:
    desk.tap("primary")
    desk.read("Lista tulostuu.")
    (paper,) = papers(desk)
    assert printer.printed == [paper]
    words = words_of(paper.read_bytes())
    for said in ("Savikurssi", "Aino", "Väinö", "Helmi", "4/4ilmoittautunut", "ti24.11.2026klo18"):
        assert said in words
    assert paper.stat().st_mode & 0o077 == 0


def test_the_list_is_saved_and_goes_with_its_day(desk: Office) -> None:
    desk.tap("secondary")
    desk.read("Lista on tallennettu.")
    desk.tap("lock")
    assert papers(desk)
    desk.hub.later(days=1)
    desk.settle()
    assert papers(desk) == []


@pytest.mark.long
def test_after_it_was_left_no_name_is_left(desk: Office) -> None:
    assert desk.says("Aino")
    desk.tap("lock")
    assert not desk.says("Aino")
    assert desk.front.models["event_list"].rows.rows == ()  # type: ignore[attr-defined]


def test_visitors_never_see_a_name_of_the_list(desk: Office, event: str) -> None:
    desk.tap("back")
    desk.tap_in("row_show", "act")
    assert desk.page() == "event"
    said = " ".join(desk.texts())
    assert "Savikurssi" in said
    assert not any(name in said for name in ("Aino", "Väinö", "Helmi"))


@pytest.mark.long
def test_nobody_yet_says_so(hub: Hub, qapp: QGuiApplication) -> None:
    made = put_on(hub, "Savikurssi", 0, 18, 20, seats=4)
    with programme_open(hub) as desk:
        open_event(desk, made, "list")
        assert desk.says("Kukaan ei ole vielä ilmoittautunut.")
        assert not desk.sees("primary")


def test_the_list_of_what_was_cancelled_says_so(
    desk: Office, printer: TestPrinter, event: str
) -> None:
    row = desk.row("Helmi")
    desk.tap_in(row, "act")
    assert desk.says("Poistetaanko listalta?")
    desk.tap_in(row, "keepIt")
    desk_of(desk.hub).cancel("", event, "Ohjaaja on sairaana")
    desk.settle()
    assert desk.says("Peruttu, ilmoittautuneet: 4 henkilöä")
    assert not desk.says("Tulossa")
    desk.tap("primary")
    desk.read("Lista tulostuu.")
    (paper,) = printer.printed
    assert "peruttu" in words_of(paper.read_bytes())
