"""Readers of the values that only a day's file has: people, sides, counts by side, expectations."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypeVar

from kiosk.tomlfile import Reader, Wrong
from kiosk.tomlfile.mistakes import nearest
from kiosk.tomlfile.values import shown, whole, words

T = TypeVar("T")
MOST = 500


def among(known: Iterable[str], what: str) -> Reader[str]:
    """One of the `known` words; `what` they are, in words."""
    names = list(known)

    def take(value: object) -> str | Wrong:
        if isinstance(value, str) and value in names:
            return value
        if not names:
            return Wrong(f"{shown(value)} is not {what} known here: make it in an earlier step")
        near = nearest(value, names) if isinstance(value, str) else None
        meant = f'did you mean "{near}"? Write' if near else "write"
        return Wrong(f"{shown(value)} is not {what} known here: {meant} one of {', '.join(names)}")

    example = names[0] if names else "..."
    return Reader(take, f'"{example}"', example)


def counts(known: Iterable[str], least: int = 0) -> Reader[dict[str, int]]:
    """People by side, as `{ apteekki = 4, autokoulu = 2 }`."""
    sides, people = list(known), whole(least, MOST, 4)
    example = f"{{ {sides[0]} = 4 }}"

    def take(value: object) -> dict[str, int] | Wrong:
        if not isinstance(value, Mapping):
            return Wrong(f"{shown(value)} is not people by side: write it as {example}")
        strange = [side for side in value if side not in sides]
        if strange:
            return Wrong(f"{shown(strange[0])} is no side: write one of {', '.join(sides)}")
        taken = {side: people.take(n) for side, n in value.items()}
        wrong = next((n for n in taken.values() if isinstance(n, Wrong)), None)
        return wrong or {side: n for side, n in taken.items() if isinstance(n, int)}

    return Reader(take, example, {})


def cast() -> Reader[dict[str, str]]:
    """The people of the day and a word on each, as `Aino = "works remotely"`."""
    said = words(120, "works remotely")

    def take(value: object) -> dict[str, str] | Wrong:
        if not isinstance(value, Mapping) or not value:
            return Wrong('nobody is here: write a line for each, as Aino = "works remotely"')
        taken = {name: said.take(about) for name, about in value.items()}
        wrong = next((s for s in taken.values() if isinstance(s, Wrong)), None)
        return wrong or {name: s for name, s in taken.items() if isinstance(s, str)}

    return Reader(take, '{ Aino = "works remotely" }', {})


def several(reader: Reader[T], example: str) -> Reader[tuple[T, ...]]:
    """A list of what `reader` takes; it may be empty."""

    def take(value: object) -> tuple[T, ...] | Wrong:
        if not isinstance(value, list):
            return Wrong(f"{shown(value)} is not a list: write it as {example}")
        found: list[T] = []
        for one in value:
            taken = reader.take(one)
            if isinstance(taken, Wrong):
                return taken
            found.append(taken)
        return tuple(found)

    return Reader(take, example, ())
