"""A hub's database for the tests of what is kept."""

from __future__ import annotations

from pathlib import Path

import pytest

from db.upgrade import upgrade
from tests.db.filled import old_database


@pytest.fixture
def hub(tmp_path: Path) -> Path:
    """A database of this version with a day in it, in a folder of its own."""
    place = old_database(tmp_path / "hub.db")
    upgrade(f"sqlite:///{place}")
    return place
