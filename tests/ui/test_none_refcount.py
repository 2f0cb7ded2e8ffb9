"""The installed PySide6 is not the one that loses references to None (PYSIDE-3474, 6.12.0)."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject

CALLS = 500


def test_calls_that_return_none_do_not_use_up_none() -> None:
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        thing.setObjectName("name")
    assert sys.getrefcount(None) > before - CALLS // 5, (
        "This PySide6 aborts Python after some thousand calls: install the one in requirements.lock"
    )
