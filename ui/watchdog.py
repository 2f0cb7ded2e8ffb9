"""Tells systemd that the screen is alive: after real work on both threads, or not at all."""

from __future__ import annotations

import os
import socket
from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QObject, Slot

from ui.bridge import Bridge

Tell = Callable[[bytes], None]


def tell_systemd(address: str | None = None) -> Tell | None:
    """How to speak to the service manager, or None where nobody listens (sd_notify(3)).

    `address` is the path of a datagram socket, "@" first for an abstract one; by default what
    the service manager gave in NOTIFY_SOCKET.
    """
    path = address or os.environ.get("NOTIFY_SOCKET", "")
    if not path:
        return None
    place = "\0" + path[1:] if path.startswith("@") else path

    def tell(word: bytes) -> None:
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC) as mouth:
            mouth.setblocking(False)
            # A manager that does not listen restarts us: nothing is to be done about it here.
            with suppress(OSError):
                mouth.sendto(word, place)

    return tell


class Watchdog(QObject):
    """Sends a sign of life only when a question to the worker has come back to the interface.

    So a hanging screen, a hanging worker and a hanging database all end in a restart; a helper
    thread that goes on signing while the screen stands still is just what this is not.
    """

    def __init__(self, bridge: Bridge, tell: Tell) -> None:
        super().__init__()
        self._bridge, self._tell = bridge, tell
        self._is_asking = False

    @Slot()
    def ready(self) -> None:
        """The first picture is up."""
        self._tell(b"READY=1")

    @Slot()
    def tick(self) -> None:
        """Ask the worker for nothing; called once a second."""
        if not self._is_asking:
            self._is_asking = True
            self._bridge.ask(_nothing, self._came_back)

    def _came_back(self, _: None) -> None:
        self._is_asking = False
        self._tell(b"WATCHDOG=1")

    def stopping(self) -> None:
        """The kiosk goes down in order."""
        self._tell(b"STOPPING=1")


def _nothing() -> None:
    return None
