"""Somebody who does not see uses the whole front door: keys and what is heard, nothing else (C-06).

What to do next is found by its spoken words only; no step looks at the screen.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from kiosk.config import THREE_KEYS
from kiosk.worker import HandWorker
from scripts.screens.spoken import Ear
from tests.driving import REFERENCE, Driver
from tests.hub import PIN, Hub
from ui.door_pages import kiosk_pages
from ui.front import Front
from ui.narrator import AGAIN

MOST = 60
KEYBOARD = (Qt.Key.Key_Tab, Qt.Key.Key_Return, AGAIN)
KEYPAD = (*(Qt.Key[f"Key_{name}"] for name in (THREE_KEYS[0], THREE_KEYS[2])), AGAIN)


@dataclass
class Visitor:
    """Presses keys and listens."""

    driver: Driver
    ear: Ear
    forth: Qt.Key
    act: Qt.Key
    again: Qt.Key
    heard_since: list[str] = field(default_factory=list)

    def press(self, key: Qt.Key) -> list[str]:
        """Press a key; the lines that were heard of it."""
        self.ear.heard.clear()
        self.driver.press(key)
        lines = [line for words, _ in self.ear.heard for line in words.split("\n")]
        self.heard_since += lines
        return lines

    def go(self, *words: str) -> None:
        """Go on from control to control until one of these is heard last."""
        over = []
        for _ in range(MOST):
            said = self.press(self.forth)
            assert said, f"a key was pressed, and nothing was heard after {over[-1:]}"
            over.append(said[-1])
            if over[-1].startswith(words):
                return
        raise AssertionError(f"{words} is never heard; there are {list(dict.fromkeys(over))}")

    def do(self, *words: str) -> None:
        """Go to this and do it; what is heard then is remembered."""
        self.go(*words)
        self.heard_since = []
        self.press(self.act)

    def hears(self, *words: str) -> None:
        """All this was heard of what was done last."""
        said = "\n".join(self.heard_since)
        for each in words:
            assert each in said, f"{each!r} was not heard, but {said!r}"

    def code(self) -> str:
        """The code that was heard, digit by digit."""
        found = re.search(r"^\d(?: \d){3}$", "\n".join(self.heard_since), re.MULTILINE)
        assert found, self.heard_since
        return found[0].replace(" ", "")

    def type_code(self, digits: str) -> None:
        """Press one number key after another, each found by its number."""
        for digit in digits:
            said = [self.ear.heard[-1][0].split("\n")[-1]] if self.ear.heard else [""]
            if not said[0].startswith(f"{digit}, "):
                self.go(f"{digit}, painike")
            self.heard_since = []
            self.press(self.act)

    def takes_a_headset(self) -> None:
        """Begin, and say that there is a headset."""
        self.press(self.again)
        self.hears("Näyttö luetaan nyt ääneen.")
        self.do("Esteettömyys, painike")
        self.hears("Sovita näyttö itsellesi")
        self.do("Minulla on kuulokkeet")
        self.hears("päällä")
        self.do("Valmis, painike")


@pytest.fixture
def ear() -> Ear:
    """What is heard."""
    return Ear()


@pytest.fixture
def door(hub: Hub, ear: Ear, qapp: QGuiApplication) -> Iterator[Driver]:
    """A screen that can speak."""
    worker = hub.kiosk.worker
    assert isinstance(worker, HandWorker)
    front = Front(hub.clock, worker, kiosk_pages(hub.kiosk), REFERENCE, ear)
    try:
        driver = Driver(front, hub.clock, worker)
        hub.kiosk.store.listen(front.bridge.hear)
        yield driver
        driver.settle()
    finally:
        front.close()
    assert not driver.warnings


@pytest.fixture(params=[KEYBOARD, KEYPAD], ids=["keyboard", "three keys"])
def visitor(request: pytest.FixtureRequest, door: Driver, ear: Ear) -> Visitor:
    """Somebody with a keyboard, then somebody with three keys and a fourth to hear it again."""
    return Visitor(door, ear, *request.param)


def comes_in(visitor: Visitor) -> str:
    """Come in, just so; the code that was heard."""
    visitor.do("Tulen sisään")
    visitor.hears("Mitä tulet tekemään?", "Missä haluat olla?")
    visitor.do("Etätyö, valinta")
    visitor.hears("Etätyö, valinta, valittu")
    visitor.do("Tulen terveenä – sisään, painike")
    visitor.hears("Tervetuloa! Olet nyt sisällä.", "Apteekin puoli")
    return visitor.code()


def shows_the_code(visitor: Visitor, code: str) -> None:
    """Say that one leaves, and type the code."""
    visitor.do("Lähden, ")
    visitor.hears("Mikä on päiväkoodisi?")
    visitor.type_code(code)
    visitor.hears("Lähdetkö vai vaihdatko puolta?", "Olet täällä: Apteekin puoli.")


def test_in_and_out(hub: Hub, visitor: Visitor) -> None:
    visitor.takes_a_headset()
    code = comes_in(visitor)
    assert hub.inside == 1
    visitor.do("Valmis, painike")
    shows_the_code(visitor, code)
    visitor.do("Lähden, ")
    visitor.hears("Kiitos käynnistä!", "Sinut on kirjattu ulos")
    assert hub.inside == 0


def test_to_the_other_side(hub: Hub, visitor: Visitor) -> None:
    visitor.takes_a_headset()
    code = comes_in(visitor)
    visitor.do("Valmis, painike")
    shows_the_code(visitor, code)
    visitor.do("Vaihdan puolta, ")
    visitor.hears("Autokoulun puoli")
    assert [side.inside for side in hub.see().places.sides] == [0, 1]


def test_with_a_name_by_a_keyboard(hub: Hub, door: Driver, ear: Ear) -> None:
    visitor = Visitor(door, ear, *KEYBOARD)
    visitor.takes_a_headset()
    visitor.do("Tulen sisään")
    visitor.do("Etätyö, valinta")
    visitor.go("Nimi, jos haluat")
    door.type_text("Aino")
    visitor.do("Tulen terveenä – sisään, painike")
    visitor.hears("Tervetuloa, Aino!")
    assert hub.inside == 1


def test_a_group_of_twelve(hub: Hub, visitor: Visitor) -> None:
    visitor.takes_a_headset()
    visitor.do("Tulemme ryhmänä")
    visitor.hears("Montako teitä on?")
    visitor.do("12, valinta")
    visitor.hears("Teitä on 12. Nyt mahtuu 10.")
    visitor.go("10 sisään nyt, 2 jonoon")
    visitor.do("Jatka, painike")
    visitor.hears("Mitä tulette tekemään?")
    visitor.do("Opiskelu, valinta")
    visitor.do("Tulemme terveinä – sisään, painike")
    visitor.hears("Tervetuloa! Teitä on nyt sisällä 10.", "Teistä 2 odottaa numerolla 1.")
    view = hub.see()
    assert (view.places.hub.inside, [party.people for party in view.line]) == (10, [2])


def test_full_then_the_line_then_called(hub: Hub, visitor: Visitor) -> None:
    came = [hub.arrive() for _ in range(10)]
    visitor.driver.settle()
    visitor.takes_a_headset()
    visitor.do("Haluan sisään, jonoon tai toiseen hubiin")
    visitor.hears("Täällä on nyt täyttä", "kaikki paikat ovat käytössä")
    visitor.do("Odotan jonossa")
    visitor.do("Etätyö, valinta")
    visitor.do("Liityn jonoon, painike")
    visitor.hears("Olet jonossa", "Numerosi", "1")
    visitor.driver.pass_time(6)
    visitor.ear.heard.clear()
    hub.kiosk.reception.leave(came[0].visit_id)
    visitor.driver.pass_time(1)
    assert "Nyt on sinun vuorosi!" in visitor.ear.heard[-1][0]
    visitor.do("Tulen nyt sisään, painike")
    if visitor.driver.page() == "called":
        visitor.do("Tulen terveenä – sisään, painike")
    visitor.hears("Tervetuloa! Olet nyt sisällä.")
    assert hub.inside == 10


def test_the_roll_call_behind_the_pin(hub: Hub, visitor: Visitor) -> None:
    hub.manager()
    hub.arrive(name="Sylvi")
    visitor.takes_a_headset()
    visitor.do("Apua, painike")
    visitor.hears("Miten voimme auttaa?")
    visitor.do("Nimenhuuto, painike")
    visitor.hears("PIN-koodi")
    visitor.type_code(PIN)
    visitor.hears("6 numeroa annettu")
    visitor.do("Avaa, painike")
    visitor.hears("1 sisällä", "Sylvi")


def test_lost_words_are_heard_again(visitor: Visitor) -> None:
    visitor.takes_a_headset()
    visitor.do("Tulen sisään")
    first = list(visitor.heard_since)
    visitor.press(visitor.again)
    assert visitor.heard_since == first + first


def test_esc_takes_back_by_ear(door: Driver, ear: Ear) -> None:
    visitor = Visitor(door, ear, *KEYBOARD)
    visitor.takes_a_headset()
    visitor.do("Tulen sisään")
    said = visitor.press(Qt.Key.Key_Escape)
    assert any(line.startswith("Tervetuloa! Täällä on nyt") for line in said)


def test_a_control_that_says_nothing_is_noticed(visitor: Visitor) -> None:
    visitor.takes_a_headset()
    visitor.driver.find("tile_group").setProperty("name", "")
    visitor.driver.find("tile_group").setProperty("description", "")
    with pytest.raises(AssertionError, match="is never heard"):
        visitor.go("Tulemme ryhmänä")
