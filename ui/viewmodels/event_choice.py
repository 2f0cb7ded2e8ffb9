"""What pages of the programme hand on: the event that was touched, and where one came from."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.programme_answers import EventFacts


@dataclass(frozen=True, slots=True)
class EventChosen:
    """An event that was touched; `back` is what the page before wants to have again."""

    event: EventFacts
    back: object = None


@dataclass(frozen=True, slots=True)
class SignUpChosen:
    """The event that somebody wants a seat for; `back` as its page has it."""

    event: EventFacts
    back: object = None
