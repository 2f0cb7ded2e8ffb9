"""The database that is kept with a release has something in every table, new ones too."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from db.check import look
from scripts.release_dump import dump, lived_in


def test_a_morning_in_the_newest_database_leaves_no_table_empty(
    tmp_path: Path, expect_log: Callable[[str], None]
) -> None:
    expect_log("pepper and pass-key cannot be read")
    assert lived_in(tmp_path) == []
    assert look(tmp_path / "hub.db").counts["sign_up"] > 0
    assert 'INSERT INTO "feed_event"' in dump(tmp_path / "hub.db")
