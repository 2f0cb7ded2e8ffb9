"""A hub on a real database for the desks' tests."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.hub import Hub, open_hub


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[Hub]:
    """The default hub, on an ordinary Tuesday morning."""
    opened = open_hub(tmp_path)
    yield opened
    opened.kiosk.close()
