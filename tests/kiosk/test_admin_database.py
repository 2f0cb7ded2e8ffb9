"""The command line keeps house: backup, restore, check, upgrade and a forgotten PIN."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from db.backup import backups_in
from db.check import look, newest
from kiosk.answers import PinSet, Unlocked, WrongPin
from kiosk.house_facts import DatabaseRestored, PinForgotten
from kiosk.trouble import DiskFull
from tests.db.filled import old_database
from tests.hub import PIN, TUESDAY, Hub, open_hub
from tests.kiosk.typed import Typed, typed_beside

MINUTE = timedelta(minutes=1)


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """The folder of a kiosk."""
    folder = tmp_path / "house"
    folder.mkdir()
    return folder


@pytest.fixture
def typed(
    house: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Typed:
    return typed_beside(house, TUESDAY + MINUTE, monkeypatch, capsys)


@pytest.fixture
def hub(house: Path) -> Hub:
    """A hub that was used, and is stopped."""
    hub = open_hub(house)
    hub.manager()
    hub.kiosk.close()
    return hub


def test_a_backup_is_made_while_the_kiosk_runs_and_told_where(typed: Typed, house: Path) -> None:
    hub = open_hub(house)
    code, said = typed("backup")
    hub.kiosk.close()
    (made,) = backups_in(house / "backups")
    assert (code, said.splitlines()[0]) == (0, f"{made.path}: backed up and read back.")
    assert "keys are not in it" in said


def test_no_secret_is_in_a_backup(typed: Typed, hub: Hub, house: Path) -> None:
    typed("backup")
    (made,) = backups_in(house / "backups")
    content = made.path.read_bytes()
    for key in (house / "keys").iterdir():
        secret = key.read_bytes().strip()
        assert len(secret) > 40
        assert secret not in content
        assert all(line not in content for line in secret.splitlines() if len(line) > 40)


def test_a_backup_into_a_file_of_ones_own_is_never_over_another(
    typed: Typed, hub: Hub, tmp_path: Path
) -> None:
    mine = tmp_path / "stick.db"
    code, said = typed("backup", mine)
    assert code == 0
    assert re.match(rf"{mine}: backed up and read back, \d+ rows, 0 visits\.", said)
    code, said = typed("backup", mine)
    assert code == 1
    assert said == f"there is a file {mine} already.\nChoose a name that is free.\n"


def test_a_restore_brings_the_day_back_keeps_the_present_and_is_noted(
    typed: Typed, hub: Hub, house: Path
) -> None:
    typed("backup")
    (made,) = backups_in(house / "backups")
    hub.restart()
    hub.arrive()
    code, said = typed("restore", made.path)
    assert (code, "Stop every kiosk" in said) == (1, True)
    hub.kiosk.close()
    code, said = typed("restore", made.path)
    assert code == 0
    assert re.search(r"restored, \d+ rows, 0 visits\.", said)
    aside = house / "backups" / said.split("is kept in ")[1].split(",")[0]
    assert look(aside).counts["visit"] == 1
    hub.restart()
    assert hub.inside == 0
    (log,) = [line for line in hub_log(hub) if isinstance(line, DatabaseRestored)]
    assert log.backup == made.path.name
    hub.kiosk.close()


def hub_log(hub: Hub) -> list[object]:
    """What the manager reads of what happened."""
    hub.clock.advance(MINUTE)
    opened = hub.kiosk.manager.unlock(PIN)
    assert isinstance(opened, Unlocked)
    log = hub.kiosk.manager.log(opened.session)
    assert hasattr(log, "lines")
    return [line.fact for line in log.lines]


def test_a_backup_of_an_older_version_is_upgraded_as_it_is_restored(
    typed: Typed, hub: Hub, house: Path, tmp_path: Path
) -> None:
    old = old_database(tmp_path / "old.db")
    code, said = typed("restore", old)
    assert code == 0, said
    assert look(house / "hub.db").revision == newest()


def test_check_says_all_of_it(typed: Typed, hub: Hub, house: Path) -> None:
    code, said = typed("check")
    assert code == 0
    sound, backups, second, keys = said.splitlines()
    assert second.startswith("No second disk is set")
    assert re.fullmatch(rf"The database is sound: \d+ rows, 0 visits, version {newest()}\.", sound)
    assert backups == "There is no backup yet. Make one: hub-kiosk-admin backup"
    assert keys == f"The keys are there: {house / 'keys'}"
    typed("backup")
    (house / "keys" / "pepper").unlink()
    _, backups, _, keys = typed("check")[1].splitlines()
    assert backups.startswith("1 backup, the newest is from the last 24 hours: ")
    assert keys.startswith(
        f"pepper cannot be read in {house / 'keys'}. Put the folder of keys back"
    )


def test_check_tells_of_a_clock_that_was_years_ahead(typed: Typed, hub: Hub) -> None:
    hub.clock.advance(timedelta(days=24 * 365))
    hub.restart()
    with hub.kiosk.store.transaction(hub.clock.now()) as tx:
        tx.record(PinForgotten())
    hub.kiosk.close()
    code, said = typed("check")
    assert code == 0
    told = said.splitlines()[1]
    assert told.startswith("The last thing that was recorded is of 2050-11-18, and now it is 2026-")
    assert told.endswith("Help, the PIN, Set the clock.")


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can make a file somebody else's")
def test_what_root_types_leaves_everything_to_the_kiosks_user(
    typed: Typed, hub: Hub, house: Path
) -> None:
    for path in (house, *house.rglob("*")):
        os.chown(path, 65534, 65534)
    typed("backup")
    (made,) = backups_in(house / "backups")
    typed("restore", made.path)
    typed("pin")
    owners = {path: path.stat().st_uid for path in house.rglob("*")}
    assert set(owners.values()) == {65534}, owners


def test_check_finds_a_page_that_broke_in_the_middle(typed: Typed, hub: Hub, house: Path) -> None:
    content = bytearray((house / "hub.db").read_bytes())
    page = 4096
    for place in range(5 * page, len(content), page):
        content[place : place + 100] = os.urandom(100)
    (house / "hub.db").write_bytes(content)
    code, said = typed("check")
    assert code == 1
    assert "broken" in said or "malformed" in said
    assert "Restore the file from the last backup." in said


def test_upgrade_does_now_what_the_next_start_would(typed: Typed, house: Path) -> None:
    old_database(house / "hub.db")
    code, said = typed("upgrade")
    (kept,) = backups_in(house / "backups")
    assert (code, said.splitlines()) == (
        0,
        [
            f"The database is at version {newest()}.",
            f"What was there before is kept in {kept.path}.",
        ],
    )
    assert typed("upgrade") == (0, f"The database is at version {newest()}.\n")
    assert kept.why == "before-upgrade"


def test_a_forgotten_pin_is_chosen_anew_at_the_next_start(typed: Typed, hub: Hub) -> None:
    code, said = typed("pin")
    assert (code, said) == (
        0,
        "The PIN is forgotten. Start the kiosk again: its screen asks for a new one.\n",
    )
    assert "There was no PIN." in typed("pin")[1]
    hub.restart()
    assert not hub.kiosk.manager.has_pin()
    assert isinstance(hub.kiosk.manager.set_pin(PIN), PinSet)
    assert any(isinstance(fact, PinForgotten) for fact in hub_log(hub))
    hub.kiosk.close()


def test_when_the_keys_are_lost_people_still_come_in_and_the_manager_is_told(
    typed: Typed, hub: Hub, house: Path, expect_log: Callable[[str], None]
) -> None:
    keys, away = house / "keys", house / "elsewhere"
    keys.rename(away)
    expect_log("pepper and pass-key cannot be read in .* Put the folder of keys back")
    hub.restart()
    missing = hub.kiosk.keys_missing
    assert missing is not None
    assert "hub-kiosk-admin pin" in missing.what_to_do
    assert hub.arrive().pass_text
    assert isinstance(hub.kiosk.manager.unlock(PIN), WrongPin)
    hub.kiosk.close()
    assert not (keys / "pepper").exists(), "what is not there comes back by itself"
    away.rename(keys)
    hub.restart()
    assert hub.kiosk.keys_missing is None
    assert isinstance(hub.kiosk.manager.unlock(PIN), Unlocked)
    hub.kiosk.close()


def test_keys_lost_for_good_are_made_anew_with_a_new_pin(
    typed: Typed, hub: Hub, house: Path
) -> None:
    (house / "keys" / "pass-key").write_text("rust")
    (house / "keys" / "pepper").unlink()
    assert typed("pin")[0] == 0
    hub.restart()
    assert hub.kiosk.keys_missing is None
    assert isinstance(hub.kiosk.manager.set_pin(PIN), PinSet)
    assert isinstance(hub.kiosk.manager.unlock(PIN), Unlocked)
    assert (house / "keys" / "pass-key.broken").read_text() == "rust"
    assert stat.S_IMODE((house / "keys" / "pepper").stat().st_mode) == 0o600
    hub.kiosk.close()


def test_what_is_in_the_way_is_said_with_what_to_do(
    typed: Typed, hub: Hub, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    code, said = typed("restore", tmp_path / "nothing.db")
    assert code == 1
    assert said.startswith(f"there is no file {tmp_path}/nothing.db.\nCheck that")

    def full(*_: object) -> None:
        raise DiskFull("no space left")

    monkeypatch.setattr("db.keeper.Keeper.back_up", full)
    code, said = typed("backup")
    assert (code, said.splitlines()[0]) == (1, "no space left.")
    monkeypatch.setenv("HUB_KIOSK_DATABASE_URL", "mysql://x")
    code, said = typed("check")
    assert code == 1
    assert said.startswith("HUB_KIOSK_DATABASE_URL: this is no address of a database")
