"""From a file on the disk to parsed TOML with line numbers, or to what is wrong with the file."""

from __future__ import annotations

import pathlib
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from kiosk.tomlfile.lines import lines_of
from kiosk.tomlfile.mistakes import Mistake, Path

MOST_BYTES = 1024 * 1024
MOST_DOTS = 200

_PLACE = re.compile(r" \(at (?:line (\d+), column \d+|end of document)\)$")
_MEANINGS: tuple[tuple[str, str], ...] = (
    ("Cannot overwrite a value", "this key stands twice in its table: delete one of the two lines"),
    (
        "Cannot declare",
        "this table stands twice: put the keys of both under one heading,"
        " or write [[double]] brackets if there may be several",
    ),
    ("Cannot mutate", "this key is already something else: give one of the two another name"),
    ("Invalid value", "no value can be read here: write texts in double quotes, yes as true"),
    ("Expected '='", "a key needs its value: write key = value on one line"),
    ("Invalid statement", "this line is none of key = value, [table] or # comment"),
    ("Expected newline", "something is left over after the value: delete it or put # before it"),
    ("Unterminated string", "a text is not closed: write double quotes at its end"),
    ("Illegal character", "a text is not closed on its line: write double quotes at its end"),
    ("Unescaped", "a backslash stands in a text: write two of them, \\\\"),
    ("Unclosed", "a bracket is not closed: write the missing ] or }"),
    ("Expected ']", "a heading is not closed: write [table] or [[tables]]"),
)


@dataclass(frozen=True, slots=True)
class TomlSource:
    """A parsed file: its values as `tomllib` gives them, and the line of every path."""

    values: Mapping[str, Any]
    lines: Mapping[Path, int]


def read(path: pathlib.Path, *, most_bytes: int = MOST_BYTES) -> TomlSource | tuple[Mistake, ...]:
    """Read a TOML file of at most `most_bytes`, or say why it cannot be read."""
    try:
        if not path.is_file():
            return _whole("this file does not exist: write the path of a file that does")
        with path.open("rb") as file:
            content = file.read(most_bytes + 1)
    except (OSError, ValueError) as trouble:
        why = getattr(trouble, "strerror", None) or trouble
        return _whole(f"this file cannot be opened ({why}): choose one that you may read")
    if len(content) > most_bytes:
        return _whole(
            f"this file is larger than {most_bytes // 1024} KiB: give the settings file itself"
        )
    return parse(content)


def parse(content: bytes) -> TomlSource | tuple[Mistake, ...]:
    """Parse the bytes of a TOML file in UTF-8, or say what is wrong with them."""
    try:
        source = content.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as trouble:
        line = content.count(b"\n", 0, trouble.start) + 1
        return _at(line, "this file is not UTF-8: save it again with the encoding UTF-8")
    if "\0" in source:
        line = source.count("\n", 0, source.index("\0")) + 1
        return _at(line, "there is a NUL character here: save the file again as plain text")
    try:
        _refuse_endless_keys(source)
        return TomlSource(tomllib.loads(source), lines_of(source))
    except tomllib.TOMLDecodeError as trouble:
        return _syntax(str(trouble), source)
    except RecursionError:
        return _whole(
            "keys or brackets are nested too deep: write it as the default file is written"
        )
    except ValueError:
        return _whole("a number or date in this file has no meaning: look for one with many digits")


def _refuse_endless_keys(source: str) -> None:
    """The standard reader takes minutes for a key with a hundred thousand dots."""
    if any(line.count(".") > MOST_DOTS and line.lstrip()[0] != "#" for line in source.split("\n")):
        raise RecursionError("keys are nested too deep")


def _syntax(message: str, source: str) -> tuple[Mistake, ...]:
    place = _PLACE.search(message)
    line = int(place[1]) if place and place[1] else len(source.rstrip("\n").split("\n"))
    bare = _PLACE.sub("", message)
    told = next((told for start, told in _MEANINGS if bare.startswith(start)), None)
    said = told or f"this line is not TOML: {bare}"
    return _at(line, f"{said}. The rest is checked when this is right")


def _whole(said: str) -> tuple[Mistake, ...]:
    return (Mistake(None, "", f"{said}."),)


def _at(line: int, said: str) -> tuple[Mistake, ...]:
    return (Mistake(line, "", f"{said}."),)
