"""Expectations: what a step may expect, read from its file, and compared with what was."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum
from typing import TypeVar

from kiosk.answers import FullBecause, PassNo, Wrong
from kiosk.programme_answers import SignUpState, WhyNoEvent, WhyNoSignUp
from kiosk.room_answers import ReservationState, WhyNot
from kiosk.tomlfile import Reader, Table
from kiosk.tomlfile.values import matching, one_of, whole, words, yes_or_no
from scripts.day.kinds import MARKS, Kind, Mark
from scripts.day.readers import MOST, among, counts, several
from scripts.day.scenario import Expected

T = TypeVar("T", bound=Expected)
REASONS = (*FullBecause, *Wrong, *PassNo, *WhyNot, *WhyNoSignUp, *WhyNoEvent)


OF_ROOMS = ("place", "clashes", "dates", "left_out")
OF_EVENTS = ("seats_free", "told_people")
STATES = tuple(dict.fromkeys(str(state) for state in (*ReservationState, *SignUpState)))


class Door(StrEnum):
    """How the hub's door is."""

    OPEN = "open"
    UNSTAFFED = "unstaffed"
    CLOSED = "closed"


def _people(least: int = 0) -> Reader[int]:
    return whole(least, MOST, 4)


def _of_state(sides: Sequence[str]) -> Mapping[str, Reader[Expected]]:
    """What may be expected of the hub after any step."""
    state: dict[str, Reader[Expected]] = {
        name: _any(_people())
        for name in ("inside", "free", "held", "over", "waiting", "called", "presumed")
    }
    for name in ("inside_at", "free_at", "held_at"):
        state[name] = _any(counts(sides))
    state["door"] = _any(one_of(Door, Door.OPEN))
    return state


def _of_answers(sides: Sequence[str]) -> Mapping[str, Reader[Expected]]:
    """What may be expected of one answer, by the name of its mark."""
    names = several(words(80, "Aino"), '["Aino"]')
    numbers = ("rest_waits", "choices", "number", "ahead", "people", "still_inside", "too_many")
    marks: dict[str, Reader[Expected]] = {
        name: _any(_people())
        for name in (*numbers, "fits", "listed", "look_for", *OF_ROOMS, *OF_EVENTS)
    }
    marks["difference"] = _any(_people(-MOST))
    marks["where"] = _any(counts(sides, 1))
    marks["because"] = _any(among(REASONS, "a reason"))
    marks["known_as"] = _any(words(40, "Aino"))
    for name in ("opens", "until", "next_free", "start_from"):
        marks[name] = _any(
            matching(r"\d{4}-\d\d-\d\d \d\d\.\d\d", "a day and a time", "2026-11-25 08.00")
        )
    marks["state"] = _any(among(STATES, "a state"))
    marks["event_is"] = _any(among(("on", "moved", "cancelled"), "how an event is"))
    marks["room"] = _any(words(60, "neuvotteluhuone"))
    marks["other_sides"] = _any(several(among(sides, "a side"), f'["{sides[0]}"]'))
    marks.update({name: _any(names) for name in ("breaks", "in_the_way", "names", "other_rooms")})
    marks.update(
        {name: _any(yes_or_no(example=True)) for name in ("was_out", "had_name", "on_air")}
    )
    return marks


def _any(reader: Reader[T]) -> Reader[Expected]:
    return Reader(reader.take, reader.example, reader.meanwhile)


def read(table: Table, sides: Sequence[str], deeds: int) -> tuple[tuple[str, Expected], ...]:
    """The expectations of a step in which so many deeds are done at once."""
    found = list(_told(table, deeds))
    state, answers = _of_state(sides), _of_answers(sides)
    found += [(key, table.may(key, state[key], 0)) for key in state if key in table]
    said = [str(kind) for kind, marks in MARKS.items() if ("told", kind.value) in found and marks]
    for key in (key for key in answers if key in table):
        found.append((key, table.may(key, answers[key], 0)))
        kinds = [str(kind) for kind, marks in MARKS.items() if key in marks]
        if not set(said) & set(kinds):
            where = " or ".join(f'told = "{kind}"' for kind in kinds)
            table.wrong(key, f"this can be expected only together with {where}.")
    table.end()
    return tuple(found)


def _told(table: Table, deeds: int) -> Iterator[tuple[str, Expected]]:
    if "told" not in table:
        return
    kind = one_of(Kind, Kind.IN)
    if deeds == 0:
        table.may("told", kind, Kind.IN)
        table.wrong("told", "nobody is told anything here: delete it.")
        return
    if deeds == 1:
        yield "told", table.may("told", kind, Kind.IN).value
        return
    kinds = table.may("told", several(kind, '["in", "full"]'), ())
    if len(kinds) != deeds:
        table.wrong("told", f"{deeds} people were told something: write a list of {deeds} words.")
    yield "told", tuple(sorted(kinds))


def failures(expected: Sequence[tuple[str, Expected]], seen: Mapping[str, Mark]) -> tuple[str, ...]:
    """A sentence for each expectation that does not hold."""
    return tuple(
        f"expected {key} = {_written(wanted)}, was {_written(_asked(wanted, seen.get(key)))}"
        for key, wanted in expected
        if not _holds(wanted, _asked(wanted, seen.get(key)))
    )


def _asked(wanted: Expected, was: Mark | None) -> Mark | None:
    """Of people by side only the sides that were asked for."""
    if isinstance(wanted, Mapping) and isinstance(was, Mapping):
        return {side: was.get(side, 0) for side in wanted}
    return was


def _holds(wanted: Expected, was: Mark | None) -> bool:
    if isinstance(wanted, tuple) and isinstance(was, tuple):
        return sorted(wanted) == sorted(was)
    return wanted == was and isinstance(wanted, bool) == isinstance(was, bool)


def _written(value: Expected | Mark | None) -> str:
    if value is None:
        return "nothing of the kind"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Mapping):
        return "{ " + ", ".join(f"{side} = {people}" for side, people in value.items()) + " }"
    if isinstance(value, tuple):
        return "[" + ", ".join(f'"{one}"' for one in value) + "]"
    return str(value) if isinstance(value, int) else f'"{value}"'
