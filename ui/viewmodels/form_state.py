"""The fields and steps of the manager’s forms, and what is filled in so far."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from kiosk.answers import HubView
from kiosk.rules.wall_time import at_wall_or_after
from ui.words import Sentence

translate = QCoreApplication.translate


Options = list[dict[str, str]]


@dataclass(frozen=True, slots=True)
class Field:
    """One thing to fill in, or to read.

    `kind` is choice, choices (any number, parted by commas), number, day, time, text, pin, told or
    lines; `value` is what is filled in, `text` the same in words where that is another thing. The
    options of lines are {value, text, note, icon, tone, action} and maybe a picture and a tail; a
    touch fills in the value. `keys` are those of the on-screen keyboard that fit a text: letters,
    or address.
    """

    key: str
    kind: str
    label: str = ""
    value: str = ""
    text: str = ""
    hint: str = ""
    options: Options = field(default_factory=list)
    least: int = 0
    most: int = 0
    tone: str = "leaf"
    keys: str = "letters"


@dataclass(frozen=True, slots=True)
class Step:
    """One question of a form, and its fields."""

    question: str
    fields: tuple[Field, ...]
    explanation: str = ""
    primary: str = ""


@dataclass(frozen=True, slots=True)
class FormState:
    """What is filled in so far; `found` is what a desk said before the last step."""

    values: Mapping[str, str] = field(default_factory=dict)
    at: int = 0
    view: HubView | None = None
    problem: Sentence | None = None
    found: object = None

    def number(self, key: str) -> int:
        """A number that was filled in."""
        return int(self.values[key])

    def scope(self) -> str | None:
        """The side that was chosen; None is the whole hub."""
        return self.values["scope"] or None

    def instant(self, key: str) -> datetime:
        """The instant of a day and a wall time of the hub."""
        day = date.fromisoformat(self.values[key + "_day"])
        at = time.fromisoformat(self.values[key + "_time"])
        return at_wall_or_after(day, at, ZoneInfo(self.the_view.hub.zone))

    @property
    def the_view(self) -> HubView:
        """The hub; asked for only after it was seen."""
        if self.view is None:
            raise LookupError("the form has not seen the hub yet")
        return self.view


def no_steps() -> tuple[Step, ...]:
    """What a form shows before the hub was seen."""
    return (Step(translate("Form", "One moment …"), ()),)
