"""The command line beside a kiosk's folder: words typed at it, and what it answered."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from kiosk.admin import main
from kiosk.clock import SetClock

Typed = Callable[..., tuple[int, str]]


def typed_beside(
    folder: Path,
    at: datetime,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> Typed:
    """Type `hub-kiosk-admin WORDS` at that time; the exit code and all that it said."""
    monkeypatch.setenv("HUB_KIOSK_DATA_DIR", str(folder))
    monkeypatch.setenv("HUB_KIOSK_CONFIG", "")
    monkeypatch.setattr("kiosk.admin.SystemClock", lambda: SetClock(at))

    def type_in(*words: object) -> tuple[int, str]:
        code = main([str(word) for word in words])
        said = capsys.readouterr()
        return code, said.out + said.err

    return type_in
