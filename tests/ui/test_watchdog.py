"""The sign of life: only after the worker and the interface have both done something."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from kiosk.worker import HandWorker
from ui.bridge import Bridge
from ui.watchdog import Watchdog, tell_systemd


class Dog:
    """A watchdog whose words are heard here."""

    def __init__(self) -> None:
        self.worker = HandWorker()
        self.said: list[bytes] = []
        self.watchdog = Watchdog(Bridge(self.worker), self.said.append)

    def second(self, *, worker_works: bool = True, interface_works: bool = True) -> None:
        """A second passes."""
        self.watchdog.tick()
        if worker_works:
            self.worker.drain()
        if interface_works:
            QCoreApplication.processEvents()


@pytest.fixture
def dog(qapp: QCoreApplication) -> Dog:
    """A watchdog that works."""
    return Dog()


def test_a_working_kiosk_gives_a_sign_every_second(dog: Dog) -> None:
    for _ in range(3):
        dog.second()

    assert dog.said == [b"WATCHDOG=1"] * 3


def test_a_worker_that_hangs_gives_no_sign_and_no_flood_afterwards(dog: Dog) -> None:
    for _ in range(30):
        dog.second(worker_works=False)
    assert dog.said == []

    dog.second()
    assert dog.said == [b"WATCHDOG=1"]


def test_an_interface_that_hangs_gives_no_sign(dog: Dog) -> None:
    for _ in range(30):
        dog.second(interface_works=False)

    assert dog.said == []


def test_systemd_hears_it_through_its_socket(tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as systemd:
        systemd.bind(str(tmp_path / "notify"))
        tell = tell_systemd(str(tmp_path / "notify"))
        assert tell is not None

        tell(b"READY=1")

        assert systemd.recv(100) == b"READY=1"


def test_without_systemd_there_is_nobody_to_tell(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NOTIFY_SOCKET", raising=False)

    assert tell_systemd() is None


def test_a_systemd_that_has_gone_makes_no_trouble(tmp_path: Path) -> None:
    tell = tell_systemd(str(tmp_path / "nobody"))

    assert tell is not None
    tell(b"WATCHDOG=1")
