"""Not today: a kind word, what to do instead, and no trace of it anywhere (V3)."""

from __future__ import annotations

import pysqlite3
import pytest

from tests.driving import Driver
from tests.hub import Hub


def written(hub: Hub) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table."""
    connection = pysqlite3.connect(f"file:{hub.folder}/hub.db?mode=ro", uri=True)
    try:
        tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        names = [name for (name,) in tables]
        return {name: connection.execute(f'SELECT * FROM "{name}"').fetchall() for name in names}
    finally:
        connection.close()


@pytest.mark.parametrize(
    ("lang", "word"),
    [
        ("fi", "Kiitos! Nähdään toisena päivänä."),
        ("sv", "Tack! Vi ses en annan dag."),
        ("en", "Thank you. See you another day!"),
    ],
)
def test_not_today_ends_kindly_and_stores_nothing(
    hub: Hub, door: Driver, caplog: pytest.LogCaptureFixture, lang: str, word: str
) -> None:
    caplog.set_level("DEBUG")
    if lang != "fi":
        door.tap(f"language_{lang}")
    before = written(hub)
    caplog.clear()

    door.tap("tile_check_in")
    door.tap("purpose_study")
    door.tap("nameInput")
    door.type_on_screen("jo")
    door.tap("keyDone")
    door.tap("secondary")
    assert word in door.texts()
    door.tap("primary")

    assert door.page() == "home"
    assert written(hub) == before
    assert not [record for record in caplog.records if record.name.startswith(("ui", "kiosk"))]


def test_the_check_sees_what_a_check_in_writes(hub: Hub, door: Driver) -> None:
    before = written(hub)
    door.tap("tile_check_in")
    door.tap("purpose_study")
    door.tap("primary")
    assert written(hub) != before


def test_it_goes_home_by_itself(door: Driver) -> None:
    door.tap("tile_check_in")
    door.tap("secondary")
    assert not door.sees("back")
    door.pass_time(20)
    assert door.page() == "home"


def test_whom_to_call_is_said_where_the_hub_says_it(hub: Hub, door: Driver) -> None:
    door.tap("tile_check_in")
    door.tap("secondary")
    assert not door.says("Hubin vetäjä auttaa")
