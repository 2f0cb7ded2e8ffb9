"""Speaks through the system's speech-dispatcher where there is one; silence elsewhere (SSIP).

No sound card was at hand: tried with Debian's speech-dispatcher and its espeak-ng module, whose
sound went into a file. Source: the Speech Synthesis Internet Protocol, in its documentation.
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
    """Speaks by SSIP over a socket, on a thread of its own; a lost sentence is no harm.

    Only the newest wish counts: what came before it and still waits is never sent.
    """

    is_there = True

    def __init__(self, address: Path, program: str | None, worker: Worker | None = None) -> None:
        self._address, self._program = address, program
        self._worker = worker or ThreadWorker("speech")
        self._socket: socket.socket | None = None
        self._wish = 0

    def say(self, words: str, lang: str) -> None:
        """Stop, and say this; where the server has gone meanwhile, by the next one."""
        self._submit(lambda wish: self._speak(wish, words, lang))

    def stop(self) -> None:
        """Fall silent."""
        self._submit(lambda _: self._fall_silent())

    def close(self) -> None:
        """Fall silent and say goodbye to the server."""
        self._submit(lambda _: self._end())
        self._worker.close()

    def _submit(self, work: Callable[[int], None]) -> None:
        self._wish += 1
        wish = self._wish
        self._worker.submit(lambda: work(wish) if wish == self._wish else None)

    def _speak(self, wish: int, words: str, lang: str) -> None:
        had_server = self._socket is not None
        is_said = self._try(words, lang)
        if not is_said and had_server and wish == self._wish:
            self._try(words, lang)

    def _try(self, words: str, lang: str) -> bool:
        try:
            wire = self._socket or self._connect()
            for line in ("CANCEL SELF", f"SET SELF LANGUAGE {lang}", "SPEAK", _as_message(words)):
                _ask(wire, line)
        except (OSError, subprocess.SubprocessError) as why:
            log.info("no speech: %s", why)
            self._hang_up()
            return False
        return True

    def _fall_silent(self) -> None:
        try:
            if self._socket is not None:
                _ask(self._socket, "CANCEL SELF")
        except OSError as why:
            log.info("no speech to stop: %s", why)
            self._hang_up()

    def _end(self) -> None:
        self._fall_silent()
        self._hang_up()

    def _connect(self) -> socket.socket:
        try:
            wire = self._reach()
        except (FileNotFoundError, ConnectionRefusedError):  # none yet, or only its address is left
            if self._program is None:
                raise
            self._start(self._program)
            wire = self._reach()
        _ask(wire, "SET SELF CLIENT_NAME hub:kiosk:screen")
        return wire

    def _reach(self) -> socket.socket:
        self._hang_up()
        self._socket = socket.socket(socket.AF_UNIX)  # kept, so that it is closed in any case
        self._socket.settimeout(PATIENCE_S)
        self._socket.connect(str(self._address))
        return self._socket

    def _start(self, program: str) -> None:
        subprocess.run(
            [program, "--spawn"],
            check=False,
            timeout=PATIENCE_S,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def _hang_up(self) -> None:
        if self._socket is not None:
            self._socket.close()
            self._socket = None


def _ask(wire: socket.socket, command: str) -> str:
    """Send a line and wait for the last line of the answer: three digits and a space.

    Whatever is not a 2xx is a ConnectionError: the rest would be taken for something else.
    """
    wire.sendall(f"{command}\r\n".encode())
    answer = b""
    while not (answer.endswith(b"\r\n") and answer.splitlines()[-1][3:4] == b" "):
        more = wire.recv(4096)
        if not more:
            raise ConnectionError("the speech server hung up")
        answer += more
    last = answer.splitlines()[-1].decode(errors="replace")
    if not last.startswith("2"):
        raise ConnectionError(f"the speech server says {last}")
    return last


def _as_message(words: str) -> str:
    """Words as lines of a message, and the dot that ends it."""
    lines = words.split("\n")
    return "\r\n".join([*(f".{line}" if line.startswith(".") else line for line in lines), "."])


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
