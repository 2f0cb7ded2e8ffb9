"""Answers, troubles, bugs and facts: what reaches the interface thread, and what never does."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QThread
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QSignalSpy

from kiosk.trouble import DiskFull
from kiosk.worker import HandWorker, ThreadWorker
from ui.bridge import Bridge


@pytest.fixture
def worker() -> HandWorker:
    return HandWorker()


@pytest.fixture
def bridge(worker: HandWorker, qapp: QGuiApplication) -> Bridge:
    return Bridge(worker)


def deliver(worker: HandWorker) -> None:
    worker.drain()
    QCoreApplication.processEvents()


def full() -> None:
    raise DiskFull("no room")


def mistaken() -> None:
    raise ZeroDivisionError


def test_an_answer_comes_back_only_when_the_worker_has_worked(
    bridge: Bridge, worker: HandWorker
) -> None:
    answers: list[int] = []
    bridge.ask(lambda: 7, answers.append)
    QCoreApplication.processEvents()
    assert answers == []
    deliver(worker)
    assert answers == [7]


def test_an_answer_that_nobody_wants_any_more_is_dropped(
    bridge: Bridge, worker: HandWorker
) -> None:
    answers: list[int] = []
    bridge.ask(lambda: 7, answers.append, lambda: False)
    deliver(worker)
    assert answers == []


def test_trouble_is_told_and_is_no_bug(
    bridge: Bridge, worker: HandWorker, expect_log: Callable[[str], None]
) -> None:
    expect_log("DiskFull")
    told, broken = QSignalSpy(bridge.troubled), QSignalSpy(bridge.broken)
    bridge.ask(full, lambda _: None)
    deliver(worker)
    assert isinstance(told.at(0)[0], DiskFull)
    assert broken.count() == 0


def test_the_trouble_of_an_abandoned_form_is_only_logged(
    bridge: Bridge, worker: HandWorker, expect_log: Callable[[str], None]
) -> None:
    expect_log("DiskFull")
    told = QSignalSpy(bridge.troubled)
    bridge.ask(full, lambda _: None, lambda: False)
    deliver(worker)
    assert told.count() == 0


def test_a_bug_is_logged_and_told_as_one(
    bridge: Bridge, worker: HandWorker, expect_log: Callable[[str], None]
) -> None:
    expect_log("a bug behind the screen")
    told, broken = QSignalSpy(bridge.troubled), QSignalSpy(bridge.broken)
    bridge.ask(mistaken, lambda _: None)
    deliver(worker)
    assert (told.count(), broken.count()) == (0, 1)


def test_a_fact_from_the_workers_thread_arrives_on_the_interface_thread(
    qapp: QGuiApplication,
) -> None:
    worker = ThreadWorker()
    bridge = Bridge(worker)
    heard: list[tuple[object, QThread]] = []
    bridge.happened.connect(lambda fact: heard.append((fact, QThread.currentThread())))
    worker.submit(lambda: bridge.hear("somebody came")).result()
    worker.close()
    assert heard == []
    QCoreApplication.processEvents()
    assert heard == [("somebody came", qapp.thread())]
