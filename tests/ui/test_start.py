"""What a start loads, in which order, and what it does when its picture is up."""

from __future__ import annotations

import gc
import linecache
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from ui import settling
from ui.settling import when_it_is_up

ROOT = Path(__file__).parents[2]
NOT_NEEDED = (
    *("alembic", "apscheduler", "holidays", "sqlalchemy.dialects.postgresql", "vlc", "httpx"),
    *("recurring_ical_events", "ui.manager_pages", "ui.viewmodels.book", "ui.viewmodels.form"),
)


def said_after_loading(words: str) -> str:
    """What a Python says that has loaded the kiosk as hub-kiosk does."""
    program = f"import gc, sys; from ui import start; start.load(); {words}"
    asked = [sys.executable, "-c", program]
    return subprocess.run(asked, cwd=ROOT, capture_output=True, text=True, check=True).stdout


def test_a_start_loads_nothing_that_its_first_picture_does_without() -> None:
    assert said_after_loading(f"print([n for n in {NOT_NEEDED} if n in sys.modules])") == "[]\n"


def test_the_desks_are_loaded_before_qt_and_garbage_is_looked_for_again() -> None:
    order = "names = list(sys.modules); print(names.index('kiosk.app') < names.index('PySide6'))"
    assert said_after_loading(f"{order}; print(gc.isenabled())") == "True\nTrue\n"


@pytest.fixture
def thawed() -> None:
    """Nothing is frozen, as at a start; the tests freeze what they imported (tests/conftest.py)."""
    gc.unfreeze()


@pytest.mark.usefixtures("thawed")
def test_the_work_begins_when_the_picture_has_been_up_for_a_moment(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(settling, "SETTLE_MS", 1)
    linecache.getlines(__file__)
    parent, done = QObject(), list[str]()
    when_it_is_up(parent, lambda: done.append("the jobs"))
    assert done == []
    qtbot.waitUntil(lambda: gc.get_freeze_count() > 0)
    assert done == ["the jobs"]
    assert not linecache.cache
