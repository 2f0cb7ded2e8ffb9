"""Readers of single values: each takes what TOML gave and says the value, or what to write."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from typing import Generic, TypeVar

from kiosk.tomlfile.mistakes import nearest

T = TypeVar("T")
E = TypeVar("E", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class Wrong:
    """Why a value cannot be taken, and what to write instead: one sentence without its stop."""

    said: str


@dataclass(frozen=True, slots=True)
class Reader(Generic[T]):
    """How to take one value: `example` as it may stand in the file, `meanwhile` if it is wrong.

    With `meanwhile` the reading goes on after a mistake; it never leaves a reading that failed.
    """

    take: Callable[[object], T | Wrong]
    example: str
    meanwhile: T


def shown(value: object) -> str:
    """A value as it is named in a sentence, short and without control characters."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Mapping):
        return "a table"
    if isinstance(value, list):
        return "a list"
    text = "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in str(value))
    text = text if len(text) <= 40 else f"{text[:40]}…"
    return f'"{text}"' if isinstance(value, str) else text


def words(most: int, example: str) -> Reader[str]:
    """A text on one line of 1 to `most` characters, without anything invisible in it."""

    def take(value: object) -> str | Wrong:
        if not isinstance(value, str):
            return Wrong(f'{shown(value)} is not a text: write it in quotes, as "{example}"')
        text = unicodedata.normalize("NFC", value.strip())
        if not text:
            return Wrong(f'the text is empty: write something, as "{example}"')
        if len(text) > most:
            return Wrong(f"the text has {len(text)} characters: write at most {most}")
        if any(_is_invisible(character) for character in text):
            return Wrong("the text has invisible characters or several lines: type it anew")
        return text

    return Reader(take, f'"{example}"', example)


def _is_invisible(character: str) -> bool:
    return unicodedata.category(character) in {"Cc", "Zl", "Zp"} or (
        unicodedata.bidirectional(character)
        in {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}
    )


def matching(pattern: str, what: str, example: str, most: int = 60) -> Reader[str]:
    """A text that the whole of `pattern` fits; `what` says in words what is meant."""
    text, form = words(most, example), re.compile(pattern)

    def take(value: object) -> str | Wrong:
        found = text.take(value)
        if isinstance(found, Wrong) or form.fullmatch(found):
            return found
        return Wrong(f'{shown(value)} is not {what}: write it as "{example}"')

    return Reader(take, text.example, example)


def key_name(example: str) -> Reader[str]:
    """A short name for programs: small letters a-z, digits and hyphens."""
    what = "a key of small letters a-z, digits and hyphens that begins with a letter"
    return matching(r"[a-z][a-z0-9-]{0,31}", what, example)


def phone(example: str) -> Reader[str]:
    """A telephone number as people write it."""
    return matching(r"\+?[0-9][0-9 ()-]{1,24}", "a telephone number", example)


def email(example: str) -> Reader[str]:
    """An e-mail address, checked for its form only."""
    return matching(r"[^@\s]+@[^@\s]+\.[^@\s.]+", "an e-mail address", example, most=120)


def whole(least: int, most: int, example: int) -> Reader[int]:
    """A whole number from `least` to `most`."""
    wanted = f"write a whole number from {least} to {most} without quotes, as {example}"

    def take(value: object) -> int | Wrong:
        if isinstance(value, bool) or not isinstance(value, int):
            return Wrong(f"{shown(value)} is not a whole number: {wanted}")
        if not least <= value <= most:
            return Wrong(f"{shown(value)} is too {'small' if value < least else 'big'}: {wanted}")
        return value

    return Reader(take, str(example), example)


def number(least: float, most: float, example: float) -> Reader[float]:
    """A number from `least` to `most`, whole or not."""

    def take(value: object) -> float | Wrong:
        if (
            isinstance(value, int | float)
            and not isinstance(value, bool)
            and least <= value <= most
        ):
            return float(value)
        return Wrong(
            f"{shown(value)} is not a number from {least} to {most}: write it as {example}"
        )

    return Reader(take, str(example), example)


def yes_or_no(*, example: bool) -> Reader[bool]:
    """True or false."""

    def take(value: object) -> bool | Wrong:
        if isinstance(value, bool):
            return value
        return Wrong(f"{shown(value)} is neither true nor false: write one of them without quotes")

    return Reader(take, "true" if example else "false", example)


def one_of(kinds: type[E], example: E) -> Reader[E]:
    """One word of a fixed list."""

    def take(value: object) -> E | Wrong:
        known = [kind.value for kind in kinds]
        if isinstance(value, str) and value in known:
            return kinds(value)
        near = nearest(value, known) if isinstance(value, str) else None
        meant = f'did you mean "{near}"? Write' if near else "write"
        return Wrong(f"{shown(value)} is not known here: {meant} one of {', '.join(known)}")

    return Reader(take, f'"{example.value}"', example)


def calendar_day(example: date) -> Reader[date]:
    """A date as TOML has it."""

    def take(value: object) -> date | Wrong:
        if isinstance(value, date) and not isinstance(value, datetime):
            return value
        return Wrong(f"{shown(value)} is not a date: write it without quotes, as {example}")

    return Reader(take, str(example), example)


_TIME = re.compile(r"(\d{1,2})(?:[.:](\d{2})(?::00)?)?")


def time_in(words: str) -> time | None:
    """The time of day in "8", "8.00", "08:00"; "24:00" is midnight. None if there is none."""
    form = _TIME.fullmatch(words.strip())
    if form is None:
        return None
    hour, minute = int(form[1]), int(form[2] or 0)
    if (hour, minute) == (24, 0):
        return time(0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


def clock_time(example: str) -> Reader[time]:
    """A time of day in quotes, or as TOML has it."""

    def take(value: object) -> time | Wrong:
        at = value if isinstance(value, time) else time_in(str(value))
        if at is not None and isinstance(value, str | time):
            return at.replace(second=0, microsecond=0)
        return Wrong(f'{shown(value)} is not a time of day: write it as "{example}"')

    return Reader(take, f'"{example}"', time_in(example) or time(0))


def day_stretch(example: str) -> Reader[tuple[time, time]]:
    """A stretch of a day, from and until, in quotes."""
    start, end = example.split("-")

    def take(value: object) -> tuple[time, time] | Wrong:
        halves = re.split(r"\s*[-–—]\s*", value) if isinstance(value, str) else []
        times = [time_in(half) for half in halves]
        if len(times) == 2 and times[0] is not None and times[1] is not None:
            return times[0], times[1]
        return Wrong(f'{shown(value)} is not a stretch of the day: write it as "{example}"')

    return Reader(take, f'"{example}"', (time_in(start) or time(0), time_in(end) or time(0)))
