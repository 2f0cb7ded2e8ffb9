"""Hears what complains while a screen is shown: QML, the log, and bugs that nobody caught."""

from __future__ import annotations

import logging
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import TracebackType


class _Ear(logging.Handler):
    """Keeps what is logged at WARNING or above, but for what was said to come."""

    def __init__(self, heard: list[str], expected: str) -> None:
        super().__init__(logging.WARNING)
        self._heard = heard
        self._expected = re.compile(expected) if expected else None

    def emit(self, record: logging.LogRecord) -> None:
        """Keep the record's words."""
        said = record.getMessage()
        if self._expected is None or not self._expected.search(said):
            self._heard.append(f"{record.levelname} {record.name}: {said}")


@contextmanager
def listening(heard: list[str], *, expected: str = "") -> Iterator[None]:
    """Add every complaint to `heard`; the log may say what matches `expected`."""
    ear, hook = _Ear(heard, expected), sys.excepthook

    def hear_bug(
        kind: type[BaseException], fault: BaseException, _trace: TracebackType | None
    ) -> None:
        heard.append(f"a bug: {kind.__name__}: {fault}")

    logging.getLogger().addHandler(ear)
    sys.excepthook = hear_bug
    try:
        yield
    finally:
        sys.excepthook = hook
        logging.getLogger().removeHandler(ear)
