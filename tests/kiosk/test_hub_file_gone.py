"""After the first start all of the hub is in the database: its file may go (M2)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.app import Kiosk
from kiosk.clock import SetClock
from kiosk.hubfile import check, check_bytes
from kiosk.trouble import HubFileWrong, KeysMissing
from kiosk.worker import HandWorker
from tests.hub import PIN, TUESDAY, Hub


def started_again(hub: Hub, content: bytes | None) -> Kiosk:
    """The kiosk's next start, with a hub file of this content, or none."""
    file = check_bytes(content) if content is not None else check(hub.folder / "gone.toml")
    assert isinstance(file, tuple)
    hub.kiosk.close()
    hub.kiosk = Kiosk.open(hub.url, hub.folder / "keys", file, hub.clock, HandWorker())
    return hub.kiosk


@pytest.mark.parametrize("content", [None, b"", b"[hub\n", b"\x00\xff"])
def test_a_hub_without_its_file_opens_with_what_the_database_has(
    hub: Hub, content: bytes | None, expect_log: Callable[[str], None]
) -> None:
    expect_log("A hub that has been set up goes on without it")
    came, seen = hub.arrive(), hub.see()

    kiosk = started_again(hub, content)

    again = hub.see()
    assert replace(again, at=seen.at) == seen
    assert kiosk.reception.find_code(came.code)
    assert hub.arrive().pass_text[:4] == came.pass_text[:4]
    assert [type(trouble) for trouble in kiosk.lacks] == [HubFileWrong]


def test_what_is_wrong_with_the_file_is_said_by_line_and_key(
    hub: Hub, expect_log: Callable[[str], None]
) -> None:
    expect_log("hub check FILE")
    (wrong,) = started_again(hub, b"[hub]\nkey = 3\n").lacks

    assert "line 2: hub.key: " in str(wrong)


def test_the_first_start_needs_the_file(tmp_path: Path) -> None:
    file = check(tmp_path / "none.toml")
    assert isinstance(file, tuple)

    with pytest.raises(HubFileWrong, match="this file does not exist"):
        Kiosk.open(
            f"sqlite:///{tmp_path}/hub.db", tmp_path / "keys", file, SetClock(TUESDAY), HandWorker()
        )


def test_lost_keys_are_among_what_the_manager_is_told(
    hub: Hub, expect_log: Callable[[str], None]
) -> None:
    hub.kiosk.manager.set_pin(PIN)
    assert not hub.kiosk.lacks
    (hub.folder / "keys").rename(hub.folder / "elsewhere")
    expect_log("pepper and pass-key cannot be read")

    hub.restart()

    assert [type(trouble) for trouble in hub.kiosk.lacks] == [KeysMissing]
