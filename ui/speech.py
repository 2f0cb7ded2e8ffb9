"""Speaks through the system's speech-dispatcher where there is one; silence elsewhere (SSIP).

No sound card was at hand: tried with a server that notes what it was asked to say.
Source: the Speech Synthesis Internet Protocol, in speech-dispatcher's documentation.
"""

from __future__ import annotations

import logging
import os
import shutil
import socket
import subprocess
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Protocol

from kiosk.worker import ThreadWorker, Worker

PROGRAM = "speech-dispatcher"
PATIENCE_S = 3.0

log = logging.getLogger(__name__)


class Speech(Protocol):
    """Whoever speaks; a new sentence takes the place of the one before."""

    @property
    def is_there(self) -> bool:
        """Whether anything can be heard."""
        ...

    def say(self, words: str, lang: str) -> None:
        """Begin to say it, in this language, and return at once."""
        ...

    def stop(self) -> None:
        """Fall silent at once."""
        ...

    def close(self) -> None:
        """Speak no more."""
        ...


class Mute:
    """A kiosk that cannot speak."""

    is_there = False

    def say(self, words: str, lang: str) -> None:
        """Nothing is heard."""

    def stop(self) -> None:
        """Nothing was heard."""

    def close(self) -> None:
        """There is nothing to end."""


class Dispatcher:
    """Speaks by SSIP over a socket, on a thread of its own; a lost sentence is no harm."""

    is_there = True

    def __init__(self, address: Path, program: str | None, worker: Worker | None = None) -> None:
        self._address, self._program = address, program
        self._worker = worker or ThreadWorker("speech")
        self._socket: socket.socket | None = None

    def say(self, words: str, lang: str) -> None:
        """Stop, and say this."""
        self._worker.submit(lambda: self._try("CANCEL SELF", f"SET SELF LANGUAGE {lang}", words))

    def stop(self) -> None:
        """Fall silent."""
        self._worker.submit(lambda: self._try("CANCEL SELF"))

    def close(self) -> None:
        """Say goodbye to the server without a word."""
        self._worker.submit(self._hang_up)
        self._worker.close()

    def _try(self, *lines: str) -> None:
        try:
            wire = self._socket or self._connect()
            for command in lines[:2]:
                _ask(wire, command)
            for words in lines[2:]:
                _ask(wire, "SPEAK")
                _ask(wire, f"{_as_text(words)}\r\n.")
        except OSError as why:
            log.info("no speech: %s", why)
            self._hang_up()

    def _connect(self) -> socket.socket:
        if self._program and not self._address.exists():
            command = [self._program, "--spawn"]
            subprocess.run(command, check=False, timeout=PATIENCE_S, capture_output=True)
        wire = socket.socket(socket.AF_UNIX)
        self._socket = wire  # so that it is closed when nobody answers
        wire.settimeout(PATIENCE_S)
        wire.connect(str(self._address))
        _ask(wire, "SET SELF CLIENT_NAME hub:kiosk:screen")
        return wire

    def _hang_up(self) -> None:
        if self._socket is not None:
            self._socket.close()
            self._socket = None


def _ask(wire: socket.socket, command: str) -> str:
    """Send a line and wait for the last line of the answer: three digits and a space."""
    wire.sendall(f"{command}\r\n".encode())
    answer = b""
    while not (answer.endswith(b"\r\n") and answer.splitlines()[-1][3:4] == b" "):
        more = wire.recv(4096)
        if not more:
            raise ConnectionError("the speech server hung up")
        answer += more
    return answer.decode(errors="replace")


def _as_text(words: str) -> str:
    """Words as lines of a message: a dot that stands alone would end it."""
    lines = words.split("\n")
    return "\r\n".join(f".{line}" if line.startswith(".") else line for line in lines)


def open_speech(
    environment: Mapping[str, str] = os.environ,
    find: Callable[[str], str | None] = shutil.which,
) -> Speech:
    """The system's speech, or none."""
    named = environment.get("SPEECHD_ADDRESS", "").removeprefix("unix_socket:")
    runtime = environment.get("XDG_RUNTIME_DIR") or f"/run/user/{os.getuid()}"
    address = Path(named or f"{runtime}/speech-dispatcher/speechd.sock")
    program = find(PROGRAM)
    return Dispatcher(address, program) if program or address.exists() else Mute()
