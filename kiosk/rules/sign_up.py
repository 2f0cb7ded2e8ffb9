"""Signing up: whether seats can be had, who is offered what fell free, and until when (E1).

    in line   3   1   2        two seats are free: who needs one or two fits, and the first of
    free      2   ^            them is offered; who needs three goes on waiting, as at the door (O9)

Nobody gets seats that somebody before them waits for and could take.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime, timedelta

LONGEST_OFFER = timedelta(hours=24)
SHORTEST_OFFER = timedelta(minutes=15)
PART_OF_WHAT_IS_LEFT = 4
AFTER_OPENING = timedelta(hours=1)
"""How long an offer that would end behind a closed door is kept when it has opened."""


def may_have(people: int, free: int, waiting: Iterable[int]) -> bool:
    """Whether so many can have seats now, with parties of those sizes waiting before them."""
    return people <= free and not any(each <= free for each in waiting)


def next_offer(waiting: Sequence[tuple[str, int]], free: int) -> str | None:
    """Who is offered seats: the first of (id, people) in the line who fits; None when nobody."""
    return next((key for key, people in waiting if people <= free), None)


def offer_until(
    now: datetime, starts_at: datetime, opens_after: Callable[[datetime], datetime | None]
) -> datetime | None:
    """Until when an offer made now is kept: a quarter of what is left until the start.

    At least a quarter of an hour, at most a day; where the hub is closed by then, until a while
    after it opens (`opens_after` says when, None for open), for nobody can answer at a closed
    door. Never past the start; None when that is over.
    """
    left = starts_at - now
    if left <= timedelta(0):
        return None
    until = now + min(LONGEST_OFFER, max(SHORTEST_OFFER, left / PART_OF_WHAT_IS_LEFT))
    if (opens_at := opens_after(until)) is not None:
        until = max(until, opens_at + AFTER_OPENING)
    return min(until, starts_at)
