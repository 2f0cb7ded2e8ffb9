"""On which line each key of a TOML source stands, which the standard reader does not tell."""

from __future__ import annotations

import re
import tomllib
from bisect import bisect_right

from kiosk.tomlfile.mistakes import Path

_BLANK = re.compile(r"(?:[ \t\n]|#[^\n]*)*")
_SPACE = re.compile(r"[ \t]*")
_KEY = re.compile(r"""[A-Za-z0-9_-]+|"(?:[^"\\\n]|\\.)*"|'[^'\n]*'""")
_STRING = re.compile(
    r'''"""(?:[^\\]|\\.)*?"{3,5}|\'\'\'.*?'{3,5}|"(?:[^"\\\n]|\\.)*"|'[^'\n]*\'''', re.DOTALL
)
_PLAIN = re.compile(r"[^,\]}#\n]*")


DEEPEST = 32
"""How many keys and brackets may stand in each other."""


def lines_of(source: str) -> dict[Path, int]:
    """The line, from 1, of every key, table and array element of a *valid* TOML source.

    Line ends are single newlines. A table that is only implied stands where it is first implied.
    What is nested deeper than `DEEPEST` is a RecursionError.
    """
    return _Scan(source).lines


class _Scan:
    """One walk over the source; it is valid, so things are only measured here, never judged."""

    def __init__(self, source: str) -> None:
        self.lines: dict[Path, int] = {}
        self._source = source
        self._at = 0
        self._starts = [0, *(match.end() for match in re.finditer("\n", source))]
        self._arrays: dict[Path, int] = {}
        self._walk()

    def _walk(self) -> None:
        table: Path = ()
        self._skip(_BLANK)
        while self._at < len(self._source):
            table = self._header() if self._source[self._at] == "[" else self._pair(table)
            self._skip(_BLANK)

    def _skip(self, pattern: re.Pattern[str]) -> str:
        match = pattern.match(self._source, self._at)
        if match is None:
            raise ValueError(f"no valid TOML at character {self._at}")
        self._at = match.end()
        return match.group()

    def _note(self, path: Path, at: int) -> None:
        if len(path) > DEEPEST:
            raise RecursionError("keys are nested too deep")
        self.lines.setdefault(path, bisect_right(self._starts, at))

    def _header(self) -> Path:
        start = self._at
        brackets = 2 if self._source.startswith("[[", start) else 1
        self._at += brackets
        *outer, last = self._key()
        self._at += brackets
        path: Path = ()
        for part in outer:
            path = self._table((*path, part), start)
        path = (*path, last)
        if brackets == 2:
            self._note(path, start)
            self._arrays[path] = self._arrays.get(path, 0) + 1
        return self._table(path, start)

    def _table(self, path: Path, at: int) -> Path:
        if path in self._arrays:
            path = (*path, self._arrays[path] - 1)
        self._note(path, at)
        return path

    def _key(self) -> list[str]:
        parts: list[str] = []
        while True:
            self._skip(_SPACE)
            parts.append(_unquoted(self._skip(_KEY)))
            self._skip(_SPACE)
            if self._source[self._at] != ".":
                return parts
            self._at += 1

    def _pair(self, table: Path) -> Path:
        start, path = self._at, table
        for part in self._key():
            path = (*path, part)
            self._note(path, start)
        self._at += 1
        self._value(path)
        return table

    def _value(self, path: Path) -> None:
        self._skip(_SPACE)
        first = self._source[self._at]
        if first == "[":
            self._array(path)
        elif first == "{":
            self._inline_table(path)
        else:
            self._skip(_STRING if first in "\"'" else _PLAIN)

    def _array(self, path: Path) -> None:
        self._at += 1
        index = 0
        while not self._ends("]"):
            self._note((*path, index), self._at)
            self._value((*path, index))
            index += 1

    def _inline_table(self, path: Path) -> None:
        self._at += 1
        while not self._ends("}"):
            self._pair(path)

    def _ends(self, bracket: str) -> bool:
        self._skip(_BLANK)
        if self._source[self._at] == ",":
            self._at += 1
            self._skip(_BLANK)
        if self._source[self._at] != bracket:
            return False
        self._at += 1
        return True


def _unquoted(key: str) -> str:
    if key[0] not in "\"'":
        return key
    (name,) = tomllib.loads(f"{key} = 0")
    return name
