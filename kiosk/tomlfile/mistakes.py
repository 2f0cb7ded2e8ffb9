"""Mistakes in a file that a person wrote, collected until all of them can be told."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

Path = tuple[str | int, ...]
"""Where a value stands: ("spaces", 1, "limit") is `limit` in the second [[spaces]]."""


@dataclass(frozen=True, slots=True)
class Mistake:
    """What is wrong at a line and key, and what to write instead; `line` counts from 1."""

    line: int | None
    key: str
    said: str

    def __str__(self) -> str:
        where = (f"line {self.line}" if self.line else "", self.key, self.said)
        return ": ".join(part for part in where if part)


def spelled(path: Path) -> str:
    """A path as people read it: `spaces[1].limit`, counted from 0 as programs do."""
    words = ""
    for part in path:
        words += f"[{part}]" if isinstance(part, int) else f".{part}" if words else part
    return words


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word that somebody who wrote `word` most likely meant, if any is near."""
    found = difflib.get_close_matches(word, list(known), n=1, cutoff=0.6)
    return found[0] if found else None


class Notes:
    """The mistakes found so far in one file."""

    def __init__(self, lines: Mapping[Path, int] | None = None) -> None:
        self._lines = lines or {}
        self._found: list[tuple[Path, Mistake]] = []

    def add(self, path: Path, said: str) -> None:
        """Note a mistake where `path` stands, or where the table stands that lacks it."""
        self._found.append((path, Mistake(self._line(path), spelled(path), said)))

    def has(self, path: Path) -> bool:
        """Whether `path`, or anything in it, is known to be wrong: then it is no use to compare."""
        return any(found[: len(path)] == path for found, _ in self._found)

    @property
    def mistakes(self) -> tuple[Mistake, ...]:
        """All of them, in the order of the file."""
        found = (mistake for _, mistake in self._found)
        return tuple(sorted(found, key=lambda mistake: (mistake.line or 0, mistake.key)))

    def _line(self, path: Path) -> int | None:
        for length in range(len(path), 0, -1):
            if path[:length] in self._lines:
                return self._lines[path[:length]]
        return None
