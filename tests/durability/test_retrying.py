"""Whoever was checked in by a kiosk that died is told so, and not counted a second time (V6, F3).

After the crash the visitor does what anybody does: reads the screen, and taps again where it asks
again. A new form has a new key, so without the kept one the desk cannot know them.
"""

from __future__ import annotations

import random
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.durability.chances import chance_with_seed
from tests.durability.nursery import Nursery, Serve, nursery
from tests.durability.retrying import DEATHS, PLAN, serve_once, serve_once_forgetfully
from tests.durability.screens import warm_up_screens
from tests.hub import open_hub
from tests.telling import Tell

ROUNDS, ROUNDS_LONG = 1, 12
MOST_CRASHES = 2


@pytest.fixture
def cradle(tmp_path: Path) -> Iterator[Nursery]:
    """A nursery that has loaded Qt, but started no application."""
    warm = tmp_path / "warm"
    warm.mkdir()
    with nursery(warm_up_screens, warm) as tended:
        yield tended


@dataclass
class Count:
    """How often the kiosk died under its visitors, and what stood on the screen in the end."""

    crashes: int = 0
    told: list[tuple[str, str]] = field(default_factory=list)


def visit(cradle: Nursery, serve: Serve, folder: Path, deaths: list[str], count: Count) -> None:
    """One visitor, who tries until an answer stands on the screen."""
    for plan in (*deaths, "none"):
        (folder / PLAN).write_text(plan)
        words = cradle.start(serve, folder).last_words()
        count.told += [each for each in words if isinstance(each, tuple)]
        if words:
            return
        count.crashes += 1
    raise AssertionError("no answer")


def all_come(cradle: Nursery, serve: Serve, folder: Path, deaths: list[list[str]]) -> Count:
    """One visitor after another, each with the deaths that the kiosk dies under them."""
    folder.mkdir()
    open_hub(folder).kiosk.close()
    count = Count()
    for each in deaths:
        visit(cradle, serve, folder, each, count)
    return count


def inside(folder: Path) -> int:
    """How many the hub has counted."""
    hub = open_hub(folder)
    people = hub.inside
    hub.kiosk.close()
    return people


def planned(chance: random.Random, rounds: int) -> list[list[str]]:
    """Every death, each followed by none or by another one, in any order."""
    first = [death for death in DEATHS for _ in range(rounds)]
    chance.shuffle(first)
    return [[death, *chance.choices(DEATHS, k=chance.randrange(MOST_CRASHES))] for death in first]


def test_nobody_is_counted_twice_who_taps_again_after_a_crash(
    cradle: Nursery,
    tmp_path: Path,
    pytestconfig: pytest.Config,
    tell: Tell,
) -> None:
    chance, seed = chance_with_seed()
    rounds = ROUNDS_LONG if pytestconfig.getoption("--long") else ROUNDS
    came = twice = crashes = again = 0
    for number in range(rounds):
        folder = tmp_path / f"hub-{number}"
        count = all_come(cradle, serve_once, folder, planned(chance, 1))
        assert len({code for _, code in count.told}) == len(count.told) == len(DEATHS)
        came += len(count.told)
        twice += inside(folder) - len(count.told)
        crashes += count.crashes
        again += sum(how == "again" for how, _ in count.told)
        shutil.rmtree(folder)
    control = tmp_path / "forgetful"
    forgetful = all_come(cradle, serve_once_forgetfully, control, [["after the commit"]])
    tell(
        f"{came} visitors, {crashes} crashes before their welcome: {twice} counted twice,"
        f" {again} shown the answer they had. Without the kept key: {inside(control) - 1} of"
        f" {len(forgetful.told)} counted twice. Seed {seed}."
    )
    assert twice == 0, f"seed {seed}"
    assert again >= rounds
    assert inside(control) == 2, "the screen that keeps no key was not caught"
