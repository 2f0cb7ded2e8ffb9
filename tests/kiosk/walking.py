"""Walks of a machine whose acts take three small numbers: the same acts, by even chance."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random
from typing import Protocol


class Walks(Protocol):
    """A machine of Hypothesis that is walked by hand."""

    def open(self) -> None: ...
    def something_happens(self, name: str, a: int, b: int, c: int) -> None: ...
    def the_laws_hold(self) -> None: ...
    def teardown(self) -> None: ...


def walk(machine: Walks, names: Sequence[str], seed: str, steps: int) -> None:
    """Let so many things happen; an error says which they were."""
    chance, done = Random(seed), []
    machine.open()
    try:
        for _ in range(steps):
            name, numbers = chance.choice(names), [chance.randint(0, 99) for _ in range(3)]
            done.append(f"{name}{tuple(numbers)}")
            machine.something_happens(name, *numbers)
            machine.the_laws_hold()
    except BaseException as wrong:
        wrong.add_note(f"walk {seed}, step {len(done)}:\n  " + "\n  ".join(done[-12:]))
        raise
    finally:
        machine.teardown()
