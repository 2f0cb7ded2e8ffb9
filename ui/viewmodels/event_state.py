"""What the page of one event knows, and what it shows of it (E1)."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.programme_answers import EventFacts
from ui.viewmodels.noticed import NoticedShown


@dataclass(frozen=True, slots=True)
class FactRow:
    """One thing to know, with its icon; berry where it asks for attention."""

    icon: str
    title: str
    tone: str = "leaf"


@dataclass(frozen=True, slots=True)
class EventPageState:
    """What was chosen, and how it is by now; `is_gone` where there is none any more.

    `may_watch` where there is a player. `is_still` while an exam is on or somebody is on air:
    nothing moves then. `is_watching` while the film runs, `is_broken` where it could not.
    """

    event: EventFacts | None = None
    is_gone: bool = False
    is_still: bool = False
    is_watching: bool = False
    may_watch: bool = False
    is_broken: bool = False


@dataclass(frozen=True, slots=True)
class SeatsShown:
    """The seats: capsules where they are few, always in words."""

    total: int = 0
    taken: int = 0
    words: str = ""
    waiting: str = ""
    are_drawn: bool = False


@dataclass(frozen=True, slots=True)
class EventShown(NoticedShown):
    """What the page shows; `kind` is loading, gone or open."""

    kind: str = "loading"
    title: str = ""
    facts: tuple[FactRow, ...] = ()
    description: str = ""
    seats: SeatsShown = SeatsShown()
    picture: str = ""
    ratio: float = 1.5
    has_film: bool = False
    film_note: str = ""
    link_caption: str = ""
    home_caption: str = ""
    is_home_first: bool = False
    primary_icon: str = "ticket"
