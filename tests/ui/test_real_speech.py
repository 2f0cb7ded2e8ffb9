"""The system's own speech-dispatcher with espeak-ng, where it is installed; its sound goes nowhere,
by an ALSA that takes everything, and its log tells how much of it there was."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from ui.speech import Dispatcher, open_speech

PROGRAM = shutil.which("speech-dispatcher")
VOICE = shutil.which("espeak-ng")
MODULES = Path("/usr/lib/speech-dispatcher-modules")
CONFIGURATION = Path("/etc/speech-dispatcher")

pytestmark = pytest.mark.skipif(
    not (PROGRAM and VOICE and (MODULES / "sd_espeak-ng").exists()),
    reason="no speech-dispatcher here. Debian: apt-get install --no-install-recommends "
    "speech-dispatcher speech-dispatcher-espeak-ng espeak-ng",
)

WELCOME = {
    "fi": "Tervetuloa! Olet nyt sisällä.",
    "sv": "Välkommen! Du är inne nu.",
    "en": "Welcome! You are inside now.",
}
HEADER = 44
"""Bytes before the sound in a WAV file."""
NEAR = 0.025
"""The server's own pauses; the wrong language is further off than this."""
PATIENT_S = 15
STOPS_S = 0.2
"""Speech is silent so long after any action (C-08)."""

SENT = re.compile(rb"Sending (\d+) samples to audio")

ALSA = """
pcm.!default { type null }
ctl.!default { type null }
"""
SERVER = """
LogLevel 4
AudioOutputMethod "alsa"
AddModule "espeak-ng" "sd_espeak-ng" "espeak-ng.conf"
DefaultModule espeak-ng
DefaultLanguage "en"
"""
START = """#!/bin/sh
echo started >>"{here}/starts"
HOME="{here}" XDG_RUNTIME_DIR="{here}" exec "{program}" -d -t 0 -C "{here}/conf" \
    -L "{here}" -P "{here}/pid" -S "{here}/speechd.sock"
"""


def until(is_so: Callable[[], bool]) -> None:
    """Wait for what another process does."""
    never = threading.Event()
    for _ in range(PATIENT_S * 100):
        if is_so():
            return
        never.wait(0.01)
    raise AssertionError("it never came to be so")


@dataclass
class Room:
    """Where the server speaks: its socket, its process and its sound."""

    here: Path
    _read: int = 0
    _heard: int = 0

    def prepare(self) -> None:
        """Its settings, and a program that starts it."""
        (self.here / "conf").mkdir()
        shutil.copytree(CONFIGURATION / "modules", self.here / "conf" / "modules")
        (self.here / "conf" / "speechd.conf").write_text(SERVER)
        (self.here / ".asoundrc").write_text(ALSA)
        self.program.write_text(START.format(here=self.here, program=PROGRAM))
        self.program.chmod(0o755)

    @property
    def log(self) -> Path:
        """What the server notes."""
        return self.here / "speech-dispatcher.log"

    @property
    def program(self) -> Path:
        """What starts the server."""
        return self.here / "start"

    @property
    def socket(self) -> Path:
        """Where it is asked."""
        return self.here / "speechd.sock"

    @property
    def starts(self) -> int:
        """How often it was started."""
        return (self.here / "starts").read_text().count("started")

    def heard(self) -> int:
        """The samples that were heard so far, of all servers."""
        if self.log.exists():
            with self.log.open("rb") as notes:
                notes.seek(self._read)
                new = notes.read()
            whole = new[: new.rfind(b"\n") + 1]
            self._read += len(whole)
            self._heard += sum(int(found) for found in SENT.findall(whole))
        return self._heard

    def pid(self) -> int:
        """The server's process."""
        return int((self.here / "pid").read_text())

    def end(self, how: signal.Signals) -> None:
        """End the server, and wait until it has gone."""
        pid = self.pid()
        os.kill(pid, how)
        until(lambda: _has_gone(pid))


def _has_gone(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0]
    except FileNotFoundError:
        return True
    return state == "Z"


def length(words: str, lang: str, folder: Path) -> int:
    """How many samples these words are in this language, by the synthesiser alone."""
    file = folder / "alone.wav"
    subprocess.run([str(VOICE), "-v", lang, "-s", "170", "-w", str(file), words], check=True)
    return (file.stat().st_size - HEADER) // 2


def is_near(heard: int, meant: int) -> bool:
    """Whether it is as long as it should be."""
    return abs(heard - meant) <= NEAR * meant


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    """A server that is not started yet, and is ended afterwards."""
    made = Room(tmp_path)
    made.prepare()
    yield made
    if (tmp_path / "pid").exists() and not _has_gone(made.pid()):
        made.end(signal.SIGTERM)


@pytest.fixture
def speech(room: Room) -> Iterator[Dispatcher]:
    """What the kiosk speaks by."""
    made = Dispatcher(room.socket, str(room.program))
    yield made
    made.close()


def says(room: Room, speech: Dispatcher, words: str, lang: str) -> int:
    """Say it, wait until it was heard whole, and tell how long that was."""
    before = room.heard()
    meant = length(words, lang, room.here)
    speech.say(words, lang)
    until(lambda: is_near(room.heard() - before, meant))
    return room.heard() - before


def test_all_three_languages_are_spoken_as_themselves(room: Room, speech: Dispatcher) -> None:
    for lang, words in WELCOME.items():
        heard = says(room, speech, words, lang)
        others = [length(words, other, room.here) for other in WELCOME if other != lang]
        assert not any(is_near(heard, other) for other in others), f"{lang} sounds like another"
    assert room.starts == 1


def silence(room: Room, since: Path) -> float:
    """Wait until nothing is heard any more; the seconds from then until that was so."""
    never, heard, quiet = threading.Event(), -1, 0
    while quiet < 30:
        if room.heard() != heard:
            heard, quiet = room.heard(), 0
            (room.here / "last").touch()
        quiet += 1
        never.wait(0.01)
    return ((room.here / "last").stat().st_mtime_ns - since.stat().st_mtime_ns) / 1e9


def test_it_is_silent_within_200_ms_and_the_rest_is_never_said(
    room: Room, speech: Dispatcher
) -> None:
    long_words = " ".join([WELCOME["fi"]] * 60)
    speech.say(long_words, "fi")
    until(lambda: room.heard() > 0)
    stopped = room.here / "stopped"
    stopped.touch()
    speech.stop()
    assert silence(room, stopped) <= STOPS_S
    assert room.heard() < length(long_words, "fi", room.here) / 2
    says(room, speech, WELCOME["sv"], "sv")


def test_what_is_never_stopped_is_noticed(room: Room, speech: Dispatcher) -> None:
    speech.say(" ".join([WELCOME["fi"]] * 20), "fi")
    until(lambda: room.heard() > 0)
    begun = room.here / "begun"
    begun.touch()
    assert silence(room, begun) > STOPS_S


def test_the_same_is_said_again_in_full(room: Room, speech: Dispatcher) -> None:
    first = says(room, speech, WELCOME["fi"], "fi")
    assert is_near(says(room, speech, WELCOME["fi"], "fi"), first)


def test_a_server_killed_in_the_middle_is_started_anew_and_says_the_next_sentence_whole(
    room: Room, speech: Dispatcher
) -> None:
    speech.say(" ".join([WELCOME["fi"]] * 60), "fi")
    until(lambda: room.heard() > 0)
    room.end(signal.SIGKILL)
    assert room.socket.exists()  # only its address is left
    says(room, speech, WELCOME["sv"], "sv")
    assert room.starts == 2


def test_a_server_that_was_ended_in_peace_comes_back_too(room: Room, speech: Dispatcher) -> None:
    says(room, speech, WELCOME["en"], "en")
    room.end(signal.SIGTERM)
    says(room, speech, WELCOME["en"], "en")
    assert room.starts == 2


def test_the_kiosk_finds_it_here() -> None:
    assert open_speech().is_there
