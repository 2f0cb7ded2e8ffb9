"""Walks: the same acts by even chance. Hypothesis likes extremes; a walk goes where people go."""

from __future__ import annotations

from collections.abc import Callable
from random import Random
from typing import Any

from tests.kiosk.front_door.acts import DAYS
from tests.kiosk.front_door.machine import FrontDoor
from tests.kiosk.front_door.small_hub import CAP, SCOPES, SIDES

How = Callable[[Random], dict[str, Any]]


def _pick(chance: Random) -> int:
    return chance.randint(0, 99)


def _people(chance: Random) -> int:
    return chance.randint(1, 3)


ACTS: dict[str, tuple[int, How]] = {
    "walk_in": (6, lambda _: {}),
    "arrive": (
        8,
        lambda c: {"side": c.choice(SCOPES), "people": _people(c), "hold": _pick(c)},
    ),
    "come_as_a_group": (5, lambda c: {"people": c.randint(2, 7), "pick": _pick(c)}),
    "wait": (5, lambda c: {"side": c.choice(SCOPES), "people": _people(c)}),
    "enter": (8, lambda c: {"pick": _pick(c)}),
    "enter_uncalled": (1, lambda c: {"pick": _pick(c)}),
    "leave_the_line": (2, lambda c: {"pick": _pick(c)}),
    "leave": (
        8,
        lambda c: {
            "pick": _pick(c),
            "going": {side: c.randint(-1, 3) for side in SIDES if c.random() < 0.4},
        },
    ),
    "move": (5, lambda c: {"pick": _pick(c), "side": c.choice(SIDES)}),
    "scan": (8, lambda c: {"pick": _pick(c), "comes_back_to": c.choice(SCOPES)}),
    "say_it_again": (3, lambda c: {"pick": _pick(c)}),
    "correct": (3, lambda c: {"side": c.choice(SIDES), "counted": c.choice((0, 0, 1, 1, 2, 3, 5))}),
    "allow_over": (
        2,
        lambda c: {"scope": c.choice(SCOPES), "people": _people(c), "minutes": c.randint(1, 180)},
    ),
    "set_limit": (
        3,
        lambda c: {
            "scope": c.choice(SCOPES),
            "places": c.randint(0, 5),
            "begins": c.choice((0, 0, -10, 5, 60, 120)),
            "lasts": c.choice((None, 5, 45, 200)),
        },
    ),
    "make_hold": (
        4,
        lambda c: {"scope": c.choice(SCOPES), "people": _people(c), "begins": c.randint(-20, 60)},
    ),
    "take_something_back": (4, lambda c: {"pick": _pick(c)}),
    "change_hours": (2, lambda c: {"day": c.choice(DAYS)}),
    "turn_by": (
        7,
        lambda c: {
            "minutes": c.choice((1, 1, 4, 6, 6, 25, 55, 55, 300, 900, 1440, -3, -40, -400, -2000))
        },
    ),
    "wait_for_opening": (4, lambda _: {}),
    "tidy": (4, lambda c: {"is_trusted": c.choice((None, None, False, True, True))}),
    "restart": (1, lambda _: {}),
}
"""How often each comes, and with what."""

NAMES = [name for name, (often, _) in ACTS.items() for _ in range(often)]


def walk(machine: FrontDoor, seed: str, steps: int) -> None:
    """Let so many things happen; an AssertionError says which they were."""
    chance = Random(seed)
    machine.open(inside=chance.randint(0, CAP))
    done: list[str] = []
    try:
        for _ in range(steps):
            _step(machine, chance, done)
        machine.teardown()
    except BaseException as wrong:
        wrong.add_note(f"walk {seed}, after step {len(done)}:\n  " + "\n  ".join(done[-25:]))
        raise
    finally:
        machine.mutation.close()


def _step(machine: FrontDoor, chance: Random, done: list[str]) -> None:
    name = chance.choice(NAMES)
    how = ACTS[name][1](chance)
    if not machine.may(name):
        return
    done.append(f"{name}({how})")
    machine.do((name, how))
    machine.the_rules_hold()
    machine.anybody_could_leave_now()
