"""The command line: a hub file is checked, and the answer can be read by people and editors."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from kiosk.admin import main
from kiosk.config import DEFAULT_HUB

BROKEN = Path(__file__).with_name("broken_hub.toml")


def test_the_default_hub_file_is_right_and_told_in_short(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["hub", "check", str(DEFAULT_HUB)]) == 0
    assert capsys.readouterr().out == (
        f"{DEFAULT_HUB}: no mistakes. HUBteekki, Pihtipudas: 10 places"
        " (Apteekin puoli 6, Autokoulun puoli 6), 7 rooms.\n"
    )


def test_every_mistake_has_its_file_line_key_and_sentence(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["hub", "check", str(BROKEN)]) == 1
    *mistakes, last = capsys.readouterr().out.splitlines()
    assert len(mistakes) >= 50
    for line in mistakes:
        assert re.fullmatch(rf"{re.escape(str(BROKEN))}:\d+ [a-z0-9_.\[\]]+: .+\.", line)
    assert last == f"{len(mistakes)} mistakes. Nothing was changed."


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (None, ": this file does not exist: write the path of a file that does."),
        (b"a = \n", ":1: no value can be read here"),
        (b"\xff", ":1: this file is not UTF-8"),
    ],
)
def test_a_file_that_is_no_hub_file_gets_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], content: bytes | None, told: str
) -> None:
    file = tmp_path / "my.toml"
    if content is not None:
        file.write_bytes(content)
    assert main(["hub", "check", str(file)]) == 1
    first, last = capsys.readouterr().out.splitlines()
    assert first.startswith(f"{file}{told}")
    assert last == "1 mistake. Nothing was changed."


@pytest.mark.parametrize("arguments", [[], ["hub"], ["hub", "check"], ["hubb", "check", "x"]])
def test_what_is_no_command_is_answered_with_how_to_write_it(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(arguments)
    assert stopped.value.code == 2
    assert "usage: hub-kiosk-admin" in capsys.readouterr().err
