"""What the frame around the pages knows and how it is derived: time, idleness, where one is."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from math import ceil

from ui import times
from ui.viewmodels.page import Manner

HOME = "home"
COUNTDOWN_S = 20.0
LISTENING = 3
"""Who listens needs so many times as long as who reads."""


@dataclass(frozen=True, slots=True)
class ShellState:
    """Where one is and how one came there; `front` is where Home leads.

    `alone_since` is when somebody did something last or another page came; no reset changes it.
    """

    front: str = HOME
    page: str = HOME
    trail: tuple[str, ...] = ()
    touched_at: float = 0.0
    alone_since: float = 0.0
    seconds_left: int = 0


@dataclass(frozen=True, slots=True)
class Times:
    """What the frame's clock shows."""

    clock: str
    date: str


def derive_times(at: datetime, zone: str, lang: str) -> Times:
    """The clock and the date in the hub's zone, as people say them."""
    return Times(times.clock(at, zone, lang), times.date_of(at, zone, lang))


def with_patience(manner: Manner, *, is_read_aloud: bool) -> Manner:
    """A page's manner for whoever listens to it."""
    return replace(manner, idle_s=manner.idle_s * LISTENING) if is_read_aloud else manner


def resets_after(manner: Manner) -> float:
    """Seconds without a touch after which a page resets."""
    return manner.idle_s + (COUNTDOWN_S if manner.warns else 0.0)


def seconds_left(untouched_s: float, manner: Manner) -> int | None:
    """Seconds until a page resets: 0 while it does not warn yet, None when it is time."""
    over = resets_after(manner)
    if untouched_s >= over:
        return None
    return ceil(over - untouched_s) if manner.warns and untouched_s >= manner.idle_s else 0
