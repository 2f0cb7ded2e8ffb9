"""How the jobs went that run by themselves (M3)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from kiosk.texts import Text


class JobOutcome(StrEnum):
    """How a job ended: done, or the world or a bug was in the way."""

    DONE = "done"
    TROUBLE = "trouble"
    BUG = "bug"


@dataclass(frozen=True, slots=True)
class JobState:
    """A job for the manager: when it ran last, how that ended, and when it runs next (M3).

    `trouble` is the sentence of the last one that did not end well, with what to do; empty
    otherwise. `is_late` means that it should have been done by now, and raises a card.
    `is_waiting_for_clock` means that it deletes, and nothing is deleted by a clock that may be
    wrong.
    """

    name: str
    title: Text
    why: Text
    last_at: datetime | None
    last_outcome: JobOutcome | None
    trouble: str
    next_at: datetime
    is_late: bool
    is_waiting_for_clock: bool = False
