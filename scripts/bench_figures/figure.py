"""A figure: what was measured, with its goal, and the table in which it is printed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import ceil
from statistics import median
from typing import Any


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure; `goal` is the most that it may be, None where nothing was promised."""

    name: str
    value: float
    unit: str
    n: int
    least: float | None = None
    most: float | None = None
    goal: float | None = None
    note: str = ""

    @property
    def is_met(self) -> bool | None:
        """Whether the goal is met; None where there is none."""
        return None if self.goal is None else self.value <= self.goal

    def as_json(self) -> dict[str, Any]:
        """The figure in plain values."""
        return {
            "name": self.name,
            "value": self.value,
            "unit": self.unit,
            "n": self.n,
            "least": self.least,
            "most": self.most,
            "goal": self.goal,
            "met": self.is_met,
            "note": self.note,
        }


def middle(
    name: str, values: Sequence[float], unit: str, goal: float | None = None, note: str = ""
) -> Figure:
    """The median of several measurements, with the least and the most."""
    return Figure(
        name, median(values), unit, len(values), min(values), max(values), goal=goal, note=note
    )


def share(values: Sequence[float], part: float) -> float:
    """The value that `part` of the values are not above (nearest rank)."""
    ordered = sorted(values)
    return ordered[max(0, ceil(part * len(ordered)) - 1)]


def table(figures: Iterable[Figure]) -> str:
    """The figures as lines for people, no more exact than they were measured."""
    head = ("figure", "measured", "least", "most", "n", "goal", "")
    rows = [head, *(_row(figure) for figure in figures)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(head) - 1)]
    return "\n".join(
        "  ".join([*(cell.ljust(width) for cell, width in zip(row, widths, strict=False)), row[-1]])
        for row in rows
    )


def _row(figure: Figure) -> tuple[str, ...]:
    verdict = {True: "met", False: "NOT MET", None: ""}[figure.is_met]
    said = ": ".join(part for part in (verdict, figure.note) if part)
    return (
        figure.name,
        f"{_short(figure.value)} {figure.unit}".strip(),
        "" if figure.least is None else _short(figure.least),
        "" if figure.most is None else _short(figure.most),
        str(figure.n),
        "" if figure.goal is None else f"≤ {_short(figure.goal)}",
        said,
    )


def _short(value: float) -> str:
    """Two or three digits that mean something."""
    size = abs(value)
    if size >= 100:
        return f"{value:.0f}"
    return f"{value:.1f}" if size >= 10 else f"{value:.2f}"
