"""Listens to every screen as somebody who does not see it; holds it against what was written."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from zlib import crc32

import pytest
from PySide6.QtGui import QGuiApplication

from scripts.screens.catalogue import Recipe, every_recipe
from scripts.screens.door import NAMES, at_the_door
from scripts.screens.spoken import FOLDER, Heard, file_of, golden, heard_at, listened
from tests.looking.tongues import foreign

RECIPES = every_recipe()
EVERY = 4
"""A short run listens to one screen of so many, always the same ones; --long to all."""

ROLES = {
    "fi": {"painike", "valinta", "täytettävä kenttä", "täytetty", "päällä", "pois päältä"},
    "sv": {"knapp", "val", "ett fält att fylla i", "ifyllt", "på", "av"},
    "en": {"button", "choice", "to be filled in", "filled in", "on", "off"},
}
PROGRAM_WORDS = re.compile(r"[a-zåäö]_[a-z]|[a-zåäö][A-ZÅÄÖ]|%\w|undefined|[\ue000-\uf8ff]")
KEY = re.compile(r"^\d, (painike|knapp|button)")
KEPT_KEYS = ("Numeronäppäin", "En siffertangent", "A number key")


def _short(recipe: Recipe) -> bool:
    return crc32(recipe.name.encode()) % EVERY == 1


def faults(heard: Heard) -> Iterator[str]:
    """What is wrong with what is heard."""
    if not any(heard.arrival):
        yield "nothing is said on arrival"
    for line in (*heard.arrival, *heard.controls):
        if (why := foreign(line, heard.lang)) or (why := foreign(_name(line), heard.lang)):
            yield f"{line!r}: {why}, not {heard.lang}"
        if found := PROGRAM_WORDS.search(line):
            yield f"{line!r}: {found[0]!r} is not for people"
    for control in filter(None, heard.controls):
        if not ROLES[heard.lang] & set(control.split(", ")[1:]) and not _is_kept_key(control):
            yield f"{control!r}: a control needs a name and a role"
    yield from (f"{name}: a control needs a name and a role" for name in heard.unnamed)
    if not heard.has_headset:
        yield from _told_to_everybody(heard)


def _told_to_everybody(heard: Heard) -> Iterator[str]:
    said = heard.all_words()
    for word in (*heard.private, *(name for name in NAMES if name)):
        if word in said or " ".join(word) in said:
            yield f"{word!r} is for a headset only"
    for control in heard.controls:
        if KEY.match(control):
            yield f"{control!r}: everybody hears which key it is"


def _is_kept_key(control: str) -> bool:
    return control.startswith(KEPT_KEYS)


def _name(control: str) -> str:
    return control.split(", ", maxsplit=1)[0]


@pytest.mark.parametrize(
    "recipe",
    [
        pytest.param(each, id=each.name, marks=() if _short(each) else pytest.mark.long)
        for each in RECIPES
    ],
)
def test_a_screen_is_said_as_it_was_written_down(
    recipe: Recipe, qapp: QGuiApplication, expect_log: Callable[[str], None]
) -> None:
    if recipe.logs:
        expect_log(recipe.logs)
    warnings: list[str] = []
    heard = list(listened(recipe, warnings))
    wrong = dict.fromkeys(fault for each in heard for fault in faults(each))
    assert not wrong, "\n".join(("", f"{recipe.name}: {recipe.seen}", *wrong))
    assert not warnings
    assert file_of(recipe).exists(), f"listen first: scripts/spoken.py {recipe.name}"
    said_otherwise = f"it is said otherwise now; is it better? scripts/spoken.py {recipe.name}"
    assert golden(recipe, heard) == file_of(recipe).read_text(), said_otherwise


def test_every_screen_is_written_down_and_nothing_else() -> None:
    kept = {file.stem for file in FOLDER.glob("*.txt")}
    assert kept == {recipe.name for recipe in RECIPES}


# --- what must be noticed ---


def test_a_control_without_a_name_is_noticed(qapp: QGuiApplication) -> None:
    warnings: list[str] = []
    with at_the_door(warnings) as door:
        assert not list(faults(heard_at(door, "fi", has_headset=False)))
        door.driver.find("tile_group").setProperty("name", "")
        found = list(faults(heard_at(door, "fi", has_headset=False)))
    assert any("needs a name" in fault for fault in found), found


def test_a_code_on_the_loudspeaker_is_noticed(qapp: QGuiApplication) -> None:
    with at_the_door([]) as door:
        door.tap("tile_check_in", "purpose_study", "primary")
        before = heard_at(door, "fi", has_headset=False)
        assert before.private
        assert not list(faults(before))
        door.driver.find("code").setProperty("privateKind", "")
        after = replace(heard_at(door, "fi", has_headset=False), private=before.private)
        found = list(faults(after))
    assert any("for a headset only" in fault for fault in found), found


def test_a_name_on_the_loudspeaker_is_noticed(qapp: QGuiApplication) -> None:
    with at_the_door([]) as door:
        heard = heard_at(door, "fi", has_headset=False)
    told = replace(heard, arrival=(*heard.arrival, "Aino on täällä"))
    assert list(faults(told)) == ["'Aino' is for a headset only"]


def test_another_language_and_a_programs_word_are_noticed(qapp: QGuiApplication) -> None:
    with at_the_door([]) as door:
        heard = heard_at(door, "sv", has_headset=False)
    assert not list(faults(heard))
    wrong = replace(heard, controls=(*heard.controls, "Takaisin, knapp", "tile_group, knapp"))
    found = list(faults(wrong))
    assert any("it is fi, not sv" in fault for fault in found), found
    assert any("not for people" in fault for fault in found), found


def test_a_number_key_for_everybodys_ears_is_noticed(qapp: QGuiApplication) -> None:
    with at_the_door([]) as door:
        heard = heard_at(door, "fi", has_headset=False)
    found = list(faults(replace(heard, controls=("7, painike",))))
    assert found == ["'7, painike': everybody hears which key it is"]
