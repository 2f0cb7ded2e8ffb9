"""Read aloud: what is said on which page, in which language, when it stops, and what never is."""

from __future__ import annotations

import re
import socket
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk.worker import HandWorker
from tests.driving import REFERENCE, Driver
from tests.hub import PIN, Hub
from tests.ui.test_targets import faults
from ui.door_pages import kiosk_pages
from ui.front import Front
from ui.speech import Dispatcher, Mute, open_speech


@dataclass
class FakeSpeech:
    """Notes what it was asked to say, in which language, and when it was stopped."""

    is_there: bool = True
    heard: list[tuple[str, str]] = field(default_factory=list)
    stops: int = 0

    def say(self, words: str, lang: str) -> None:
        """Note it."""
        self.heard.append((words, lang))

    def stop(self) -> None:
        """Note it."""
        self.stops += 1

    def close(self) -> None:
        """There is nothing to end."""

    def all_words(self) -> str:
        """Everything that was heard."""
        return "\n".join(words for words, _ in self.heard)


@pytest.fixture
def speech() -> FakeSpeech:
    """Whoever speaks."""
    return FakeSpeech()


@pytest.fixture
def door(hub: Hub, speech: FakeSpeech, qapp: QGuiApplication) -> Iterator[Driver]:
    """A screen that can speak."""
    worker = hub.kiosk.worker
    assert isinstance(worker, HandWorker)
    front = Front(hub.clock, worker, kiosk_pages(hub.kiosk), REFERENCE, speech)
    try:
        driver = Driver(front, hub.clock, worker)
        hub.kiosk.store.listen(front.bridge.hear)
        yield driver
    finally:
        front.close()
    assert not driver.warnings


def listen(door: Driver, *, headset: bool = False) -> None:
    """Turn it on by the hand, as a visitor does."""
    door.tap("comfort")
    door.tap("readAloud")
    if headset:
        door.tap("headset")
    door.tap("comfortDone")


def test_nothing_is_said_until_somebody_asks(door: Driver, speech: FakeSpeech) -> None:
    door.tap("tile_check_in")
    assert (speech.heard, speech.stops) == ([], 0)


def test_the_choice_is_heard_at_once(door: Driver, speech: FakeSpeech) -> None:
    door.tap("comfort")
    door.tap("readAloud")
    words, lang = speech.heard[-1]
    assert words.endswith("Lue ääneen, päällä")
    assert lang == "fi"


SCRIPT = {
    "fi": (
        "Mitä tulet tekemään?",
        "Etätyö, valinta, valittu",
        "Koodisi on näytöllä.",
        "Tervetuloa! Olet nyt sisällä.",
    ),
    "sv": (
        "Vad för dig hit?",
        "Distansarbete, val, valt",
        "Din kod står på skärmen.",
        "Välkommen! Du är inne nu.",
    ),
    "en": (
        "What brings you here?",
        "Remote work, choice, chosen",
        "Your code is on the screen.",
        "Welcome! You are inside now.",
    ),
}


@pytest.mark.parametrize("lang", SCRIPT)
def test_the_script_of_just_here(door: Driver, speech: FakeSpeech, lang: str) -> None:
    if lang != "fi":
        door.tap(f"language_{lang}")
    listen(door)
    asks, choice, code, welcome = SCRIPT[lang]
    speech.heard.clear()
    door.tap("tile_check_in")
    assert asks in speech.heard[-1][0].split("\n")
    door.tap("purpose_remote_work")
    assert choice in speech.heard[-1][0].split("\n")
    door.tap("primary")
    said = speech.heard[-1][0].split("\n")
    assert welcome in said
    assert code in said
    assert {spoken for _, spoken in speech.heard} == {lang}


def test_a_code_is_said_to_a_headset_only(door: Driver, speech: FakeSpeech) -> None:
    listen(door, headset=True)
    for name in ("tile_check_in", "purpose_study", "primary"):
        door.tap(name)
    code = " ".join(door.find("code").property("text"))
    assert code in speech.heard[-1][0]


def test_without_a_headset_no_code_is_heard(hub: Hub, door: Driver, speech: FakeSpeech) -> None:
    listen(door)
    for name in ("tile_check_in", "purpose_study", "primary"):
        door.tap(name)
    code = door.find("code").property("text")
    assert code not in speech.all_words()
    assert " ".join(code) not in speech.all_words()


def type_pin(door: Driver) -> None:
    """Go to the gate and type the PIN."""
    door.tap("help")
    door.tap("manager")
    for digit in PIN:
        door.tap(f"digit{digit}")


def test_digits_of_a_pin_are_never_heard(door: Driver, speech: FakeSpeech, hub: Hub) -> None:
    hub.manager()
    listen(door)
    speech.heard.clear()
    type_pin(door)
    heard = speech.all_words()
    for typed in range(1, len(PIN) + 1):
        assert f"Numeronäppäin, {typed} numero" in heard
    assert not re.search(r"\d(?! numeroa? annettu)", heard)


def test_a_headset_hears_which_key_it_is_and_never_what_was_typed(
    door: Driver, speech: FakeSpeech, hub: Hub
) -> None:
    hub.manager()
    listen(door, headset=True)
    type_pin(door)
    assert speech.heard[-1][0] == f"{PIN[-1]}, painike, {len(PIN)} numeroa annettu"
    assert PIN not in re.sub(r"\D", "", speech.heard[-1][0])


def test_the_managers_names_are_read_to_a_headset_only(
    door: Driver, speech: FakeSpeech, hub: Hub
) -> None:
    hub.arrive(name="Sylvi")
    hub.manager()
    listen(door)
    door.tap("help")
    door.tap("manager")
    door.tap("leadsTo_roll_call")
    for digit in PIN:
        door.tap(f"digit{digit}")
    door.tap("primary")
    assert door.says("Sylvi")
    assert "Sylvi" not in speech.all_words()
    assert speech.heard[-1][0].startswith("Vetäjän osio luetaan ääneen vain kuulokkeisiin.")


def test_every_action_stops_what_is_being_said(door: Driver, speech: FakeSpeech) -> None:
    listen(door)
    before = speech.stops
    door.tap("tile_group")
    after = speech.stops
    door.press(Qt.Key.Key_Tab)
    assert before < after < speech.stops


def test_a_key_says_it_again(door: Driver, speech: FakeSpeech) -> None:
    listen(door)
    door.press(Qt.Key.Key_Tab)
    said = speech.heard[-1]
    door.press(Qt.Key.Key_F16)
    assert speech.heard[-2:] == [said, said]


def test_the_three_keys_say_where_one_is(door: Driver, speech: FakeSpeech) -> None:
    listen(door)
    door.find("tile_check_in").forceActiveFocus()
    door.settle()
    assert speech.heard[-1][0].endswith("painike")
    assert "Tulen sisään" in speech.heard[-1][0]


def test_a_warning_is_heard(door: Driver, speech: FakeSpeech) -> None:
    listen(door)
    door.tap("tile_check_in")
    door.pass_time(179)
    assert "Vieläkö olet siinä?" not in speech.all_words()
    door.pass_time(2)
    assert "Vieläkö olet siinä?" in speech.all_words()


def test_who_listens_has_time_to(door: Driver) -> None:
    listen(door)
    for name in ("tile_check_in", "purpose_study", "primary"):
        door.tap(name)
    door.pass_time(55)
    assert door.page() == "welcome"
    door.pass_time(10)
    assert door.page() == "home"


def test_the_next_visitor_hears_nothing_of_the_last(door: Driver, speech: FakeSpeech) -> None:
    listen(door, headset=True)
    door.tap("tile_check_in")
    door.pass_time(180 + 21)
    speech.heard.clear()
    assert not door.front.comfort.isReadAloud
    assert not door.front.comfort.hasHeadset
    door.tap("tile_check_in")
    assert speech.heard == []
    door.press(Qt.Key.Key_F16)
    assert "Näyttö luetaan nyt ääneen." in speech.heard[-1][0]
    assert not door.front.comfort.hasHeadset


@pytest.mark.parametrize("key", [Qt.Key.Key_F13, Qt.Key.Key_F14, Qt.Key.Key_F15, Qt.Key.Key_F16])
def test_any_key_of_the_keypad_begins_it_and_does_nothing_else(
    door: Driver, speech: FakeSpeech, key: Qt.Key
) -> None:
    before = door.window.activeFocusItem()
    door.press(key)
    assert "Näyttö luetaan nyt ääneen." in speech.heard[-1][0]
    assert "Tervetuloa! Täällä on nyt" in speech.heard[-1][0]
    assert door.page() == "home"
    assert door.window.activeFocusItem() == before


def test_who_turns_it_off_is_not_read_to_by_the_next_key(door: Driver, speech: FakeSpeech) -> None:
    door.press(Qt.Key.Key_F13)
    door.tap("comfort")
    door.tap("readAloud")
    speech.heard.clear()
    door.press(Qt.Key.Key_F13)
    assert speech.heard == []


def test_an_ordinary_keyboard_begins_nothing(door: Driver, speech: FakeSpeech) -> None:
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_7):
        door.press(key)
    assert speech.heard == []


def test_hearing_it_again_keeps_the_form(door: Driver) -> None:
    listen(door)
    door.tap("tile_check_in")
    for _ in range(4):
        door.pass_time(170)
        door.press(Qt.Key.Key_F16)
    assert door.page() == "check_in"


def test_a_refusal_is_heard_with_what_to_do(door: Driver, speech: FakeSpeech) -> None:
    listen(door)
    door.tap("tile_check_out")
    for digit in "0000":
        door.tap(f"digit{digit}")
    notice = door.find("notice_card")
    assert notice.property("title") in speech.all_words()
    assert notice.property("words") in speech.all_words()


def test_a_pass_is_answered_aloud_without_the_name(
    door: Driver, speech: FakeSpeech, hub: Hub
) -> None:
    visit = hub.arrive(name="Sylvi")
    hub.kiosk.scanning.remember_name(visit.visit_id)
    hub.kiosk.reception.leave(visit.visit_id)
    hub.later(minutes=2)
    listen(door)
    door.shell.scan(visit.pass_text)
    door.settle()
    assert "Olet sisällä" in speech.heard[-1][0]
    assert "Sylvi" not in speech.all_words()


def test_the_sheet_has_room_for_it(door: Driver) -> None:
    door.tap("comfort")
    door.tap("readAloud")
    door.rest()
    assert faults(door, REFERENCE) == []


# --- speech-dispatcher ---


class Server:
    """A speech server that answers as SSIP says, and notes the lines it gets."""

    def __init__(self, path: Path, ready: str = "230 OK RECEIVING DATA") -> None:
        self._ready = ready
        self.lines: list[str] = []
        self.last_at = 0.0
        self.patience_s = 5.0
        self._seen = 0
        self._came = threading.Condition()
        self._socket = socket.socket(socket.AF_UNIX)
        self._socket.bind(str(path))
        self._socket.listen()
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    def _serve(self) -> None:
        wire, _ = self._socket.accept()
        is_text = False
        with wire, wire.makefile("rw", newline="\r\n") as lines:
            for line in lines:
                said = line.rstrip("\r\n")
                with self._came:
                    self.lines.append(said)
                    self._came.notify()
                if is_text and said != ".":
                    continue
                is_text = said == "SPEAK"
                answer = self._ready if is_text else "225-1\n225 OK MESSAGE QUEUED"
                lines.write(answer + "\n")
                lines.flush()

    def told(self, line: str) -> bool:
        """Wait until this line comes, after those that were waited for; note when that was."""
        with self._came:
            came = self._came.wait_for(lambda: line in self.lines[self._seen :], self.patience_s)
            self.last_at = time.perf_counter()
            if came:
                self._seen = self.lines.index(line, self._seen) + 1
            return came

    def close(self) -> None:
        """Wait for the last line."""
        self._thread.join(5)
        self._socket.close()


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    """A speech server."""
    made = Server(tmp_path / "s")
    yield made
    made.close()


def test_the_dispatcher_is_asked_in_its_own_words(tmp_path: Path, server: Server) -> None:
    worker = HandWorker()
    speech = Dispatcher(tmp_path / "s", None, worker)
    speech.say("Tervetuloa!\n.piste", "fi")
    worker.drain()
    speech.stop()
    speech.close()
    server.close()
    assert server.lines == [
        "SET SELF CLIENT_NAME hub:kiosk:screen",
        "CANCEL SELF",
        "SET SELF LANGUAGE fi",
        "SPEAK",
        "Tervetuloa!",
        "..piste",
        ".",
        "CANCEL SELF",
    ]


def test_only_the_newest_wish_is_sent(tmp_path: Path, server: Server) -> None:
    worker = HandWorker()
    speech = Dispatcher(tmp_path / "s", None, worker)
    for words in ("yksi", "kaksi", "kolme"):
        speech.say(words, "fi")
    worker.drain()
    speech.say("neljä", "fi")
    speech.stop()
    speech.close()
    server.close()
    said = [line for line in server.lines if line in ("yksi", "kaksi", "kolme", "neljä")]
    assert said == ["kolme"]


def test_a_server_that_is_gone_is_no_harm(tmp_path: Path) -> None:
    worker = HandWorker()
    speech = Dispatcher(tmp_path / "nobody", None, worker)
    speech.say("Moi", "fi")
    worker.drain()
    speech.stop()
    worker.drain()


def test_where_only_an_address_is_left_a_server_is_started(tmp_path: Path) -> None:
    left = socket.socket(socket.AF_UNIX)
    left.bind(str(tmp_path / "s"))
    left.close()
    program = tmp_path / "program"
    program.write_text(f'#!/bin/sh\necho "$@" >{tmp_path}/asked\n')
    program.chmod(0o755)
    worker = HandWorker()
    Dispatcher(tmp_path / "s", str(program), worker).say("Moi", "fi")
    worker.drain()
    assert (tmp_path / "asked").read_text() == "--spawn\n"


def test_a_server_that_refuses_hears_no_words(tmp_path: Path) -> None:
    server = Server(tmp_path / "s", ready="300 ERR INTERNAL")
    worker = HandWorker()
    speech = Dispatcher(tmp_path / "s", None, worker)
    speech.say("Tervetuloa!", "fi")
    worker.drain()
    speech.close()
    server.close()
    assert server.lines[-1] == "SPEAK"


def test_where_there_is_no_program_there_is_no_choice(hub: Hub, screen: Driver) -> None:
    found = open_speech({"XDG_RUNTIME_DIR": "/nowhere"}, lambda _: None)
    assert isinstance(found, Mute)
    screen.tap("comfort")
    assert not screen.sees("readAloud")


# --- how soon it is silent ---

STOPS_S = 0.2
"""Speech is silent so long after any action of the visitor (C-08)."""


def stopped_after(door: Driver, server: Server, act: Callable[[], None]) -> float:
    """Let something long be said, act, and wait for the server to be told to be silent."""
    front = door.front
    front.speech.say("Kerron tässä pitkään.", "fi")
    assert server.told("Kerron tässä pitkään.")
    began = time.perf_counter()
    act()
    assert server.told("CANCEL SELF"), "it speaks on"
    return server.last_at - began


@pytest.fixture
def talking(hub: Hub, qapp: QGuiApplication, tmp_path: Path) -> Iterator[tuple[Driver, Server]]:
    """A screen that speaks by a server over a socket, on a thread of its own, as the real one."""
    server = Server(tmp_path / "speech")
    speech = Dispatcher(tmp_path / "speech", None)
    worker = hub.kiosk.worker
    assert isinstance(worker, HandWorker)
    front = Front(hub.clock, worker, kiosk_pages(hub.kiosk), REFERENCE, speech)
    driver = Driver(front, hub.clock, worker)
    driver.tap("tile_check_in")
    front.comfort.setReadAloud(True)
    driver.settle()
    yield driver, server
    front.close()
    speech.close()
    server.close()


def test_any_action_stops_it_within_200_ms(talking: tuple[Driver, Server]) -> None:
    door, server = talking
    keys = [
        *(Qt.Key[f"Key_{name}"] for name in ("Tab", "Backtab", "Return", "Space", "Escape")),
        *(Qt.Key[f"Key_{name}"] for name in ("F13", "F14", "F15", "F16", "7", "A", "Down")),
    ]
    took = [stopped_after(door, server, partial(QTest.keyClick, door.window, key)) for key in keys]
    point = QPoint(5, door.window.height() // 2)
    took.append(stopped_after(door, server, lambda: door.tap_at(point)))
    took.append(
        stopped_after(
            door,
            server,
            lambda: QTest.mouseClick(door.window, Qt.MouseButton.LeftButton, pos=point),
        )
    )
    assert max(took) <= STOPS_S, took


def test_speech_that_is_not_stopped_is_noticed(talking: tuple[Driver, Server]) -> None:
    door, server = talking
    server.patience_s = 0.3
    narrator = door.front.narrator
    assert narrator is not None
    door.window.removeEventFilter(narrator)
    with pytest.raises(AssertionError, match="it speaks on"):
        stopped_after(door, server, lambda: QTest.keyClick(door.window, Qt.Key.Key_Shift))
