"""Door acts: what visitors do at the screen by the door."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.answers import Purpose

Sides = tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Arrives:
    """Comes in at the screen; `hold` is the title of kept places, `waiting` more join the line."""

    who: str
    people: int = 1
    sides: Sides = ()
    purpose: Purpose = Purpose.REMOTE_WORK
    name: str | None = None
    hold: str | None = None
    waiting: int = 0

    def __str__(self) -> str:
        return f"{self.who} arrives{_party(self.people)}"


@dataclass(frozen=True, slots=True)
class Scans:
    """Shows a pass, or `shows` instead; whether that is in or out the desk decides."""

    who: str
    does: str = "shows a pass"
    shows: str | None = None

    def __str__(self) -> str:
        return f"{self.who} {self.does}"


@dataclass(frozen=True, slots=True)
class Asks:
    """Asks what a group can do now."""

    who: str
    people: int
    hold: str | None = None

    def __str__(self) -> str:
        return f"{self.who} asks what {self.people} can do"


@dataclass(frozen=True, slots=True)
class Chooses:
    """Takes one of the choices that the screen has just offered, counted from 1."""

    who: str
    choice: int
    purpose: Purpose = Purpose.STUDY

    def __str__(self) -> str:
        return f"{self.who} takes choice {self.choice}"


@dataclass(frozen=True, slots=True)
class Waits:
    """Joins the waiting line, for one side or for any."""

    who: str
    people: int = 1
    side: str | None = None
    purpose: Purpose = Purpose.REMOTE_WORK

    def __str__(self) -> str:
        return f"{self.who} joins the line{_party(self.people)}"


@dataclass(frozen=True, slots=True)
class EntersOnCall:
    """Comes in on the places that are kept for the called party."""

    who: str

    def __str__(self) -> str:
        return f"{self.who} answers the call"


@dataclass(frozen=True, slots=True)
class LeavesLine:
    """Does not wait any longer."""

    who: str

    def __str__(self) -> str:
        return f"{self.who} leaves the line"


@dataclass(frozen=True, slots=True)
class Leaves:
    """Types the day code, or `code` instead, and leaves: all of the party, or some by side."""

    who: str
    sides: Sides = ()
    code: str | None = None

    def __str__(self) -> str:
        some = sum(people for _, people in self.sides)
        some_leave = "1 leaves by code" if some == 1 else f"{some} leave by code"
        return f"{self.who}: {some_leave}" if some else f"{self.who} leaves by code"


@dataclass(frozen=True, slots=True)
class Moves:
    """Types the day code and goes to the other side."""

    who: str
    to: str

    def __str__(self) -> str:
        return f"{self.who} changes sides"


@dataclass(frozen=True, slots=True)
class ComesBack:
    """Was read out by a pass a moment ago, but only goes to the other side."""

    who: str
    to: str

    def __str__(self) -> str:
        return f"{self.who} only changes sides"


@dataclass(frozen=True, slots=True)
class Remembers:
    """Asks for the name to be kept with the pass."""

    who: str

    def __str__(self) -> str:
        return f"{self.who} asks to be remembered"


@dataclass(frozen=True, slots=True)
class Forgets:
    """Asks for everything behind the pass to be forgotten."""

    who: str

    def __str__(self) -> str:
        return f"{self.who} asks to be forgotten"


@dataclass(frozen=True, slots=True)
class TapsAgain:
    """Taps the same button of the same form a second time."""

    who: str

    def __str__(self) -> str:
        return f"{self.who} taps again"


def _party(people: int) -> str:
    return f", a party of {people}" if people > 1 else ""
