"""When a hold keeps its places, whether a new one fits, what a new limit breaks: pure (O7, O12)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest

from kiosk.rules.holding import (
    Calendar,
    awaited,
    broken_by,
    clashing,
    held_by_scope,
    is_keeping,
    tightest,
)

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
A, B = "a", "b"


@dataclass(frozen=True)
class Hold:
    """A hold that starts at noon plus `start` minutes and keeps from half an hour before."""

    id: str
    people: int
    space_id: str | None = None
    start: int = 0
    lasts: int = 120
    arrived: int = 0

    @property
    def keeps_from(self) -> datetime:
        return NOON + (self.start - 30) * MINUTE

    @property
    def falls_free_at(self) -> datetime:
        return NOON + (self.start + 20) * MINUTE

    @property
    def ends_at(self) -> datetime:
        return NOON + (self.start + self.lasts) * MINUTE


@dataclass(frozen=True)
class Rule:
    """A dated limit in minutes from noon."""

    places: int
    space_id: str | None = None
    begins: int = -10_000
    ends: int | None = None

    @property
    def starts_at(self) -> datetime:
        return NOON + self.begins * MINUTE

    @property
    def ends_at(self) -> datetime | None:
        return None if self.ends is None else NOON + self.ends * MINUTE

    @property
    def set_at(self) -> datetime:
        return NOON


ORDINARY = (Rule(10), Rule(6, A), Rule(6, B))


def calendar(*more: Rule) -> Calendar:
    return Calendar((*ORDINARY, *more), (A, B))


def at(minutes: int) -> datetime:
    return NOON + minutes * MINUTE


@pytest.mark.parametrize(
    ("minutes", "keeps"), [(-31, False), (-30, True), (0, True), (19, True), (20, False)]
)
def test_a_hold_keeps_from_its_lead_until_its_grace_is_over(minutes: int, keeps: bool) -> None:
    assert is_keeping(Hold("h", 4), at(minutes)) is keeps
    assert awaited(Hold("h", 4), at(minutes)) == (4 if keeps else 0)


@pytest.mark.parametrize(("arrived", "left"), [(0, 4), (3, 1), (4, 0), (7, 0)])
def test_who_has_arrived_is_awaited_no_more(arrived: int, left: int) -> None:
    assert awaited(Hold("h", 4, arrived=arrived), NOON) == left


def test_held_places_add_up_by_side_and_one_hold_can_be_left_out() -> None:
    holds = [Hold("x", 4, A), Hold("y", 2, A, arrived=1), Hold("z", 3), Hold("late", 9, start=90)]

    assert held_by_scope(holds, NOON) == {A: 5, None: 3}
    assert held_by_scope(holds, NOON, without="x") == {A: 1, None: 3}


@pytest.mark.parametrize(
    ("more", "minutes", "hub", "side"),
    [
        ((), 0, 10, 6),
        ((Rule(3, A),), 0, 9, 3),
        ((Rule(4, begins=60),), 59, 10, 6),
        ((Rule(4, begins=60),), 60, 4, 6),
        ((Rule(4, begins=60, ends=90),), 90, 10, 6),
    ],
)
def test_the_hub_takes_no_more_than_its_sides_together(
    more: tuple[Rule, ...], minutes: int, hub: int, side: int
) -> None:
    assert calendar(*more).limit_at(None, at(minutes)) == hub
    assert calendar(*more).limit_at(A, at(minutes)) == side


@pytest.mark.parametrize(
    ("scope", "holds", "more", "fits", "minutes", "limit", "tight_scope"),
    [
        (None, [], (), 10, 0, 10, None),
        (A, [], (), 6, 0, 6, A),
        (None, [Hold("x", 7)], (), 3, 0, 10, None),
        (None, [Hold("x", 7, start=60)], (), 3, 30, 10, None),
        (None, [Hold("x", 7, start=150)], (), 10, 0, 10, None),
        (None, [Hold("x", 7, start=149)], (), 3, 119, 10, None),
        (None, [Hold("x", 7, start=-120)], (), 10, 0, 10, None),
        (A, [Hold("x", 5, B)], (), 5, 0, 10, None),
        (A, [Hold("x", 5, A)], (), 1, 0, 6, A),
        (B, [Hold("x", 5, A)], (), 5, 0, 10, None),
        (None, [Hold("x", 4, A), Hold("y", 4, B, start=40)], (), 2, 10, 10, None),
        (None, [], (Rule(2, begins=60, ends=70),), 2, 60, 2, None),
        (None, [], (Rule(2, begins=120),), 10, 0, 10, None),
        (None, [], (Rule(1, A),), 7, 0, 7, None),
    ],
)
def test_the_tightest_moment_of_two_hours_from_noon(
    scope: str | None,
    holds: list[Hold],
    more: tuple[Rule, ...],
    fits: int,
    minutes: int,
    limit: int,
    tight_scope: str | None,
) -> None:
    scopes = [None] if scope is None else [scope, None]

    tight = tightest((NOON, at(120)), scopes, holds, calendar(*more))

    assert (tight.fits, tight.at, tight.limit, tight.space_id) == (
        fits,
        at(minutes),
        limit,
        tight_scope,
    )


@pytest.mark.parametrize(
    ("scope", "clashes"),
    [(None, ("hub", "a", "b")), (A, ("hub", "a")), (B, ("hub", "b"))],
)
def test_holds_clash_where_they_share_time_and_places(
    scope: str | None, clashes: tuple[str, ...]
) -> None:
    holds = [
        Hold("hub", 1),
        Hold("a", 1, A),
        Hold("b", 1, B),
        Hold("before", 1, start=-120),
        Hold("after", 1, start=150),
    ]

    assert clashing(NOON, at(120), scope, holds) == clashes


@pytest.mark.parametrize(
    ("new", "holds", "broken"),
    [
        (Rule(5, begins=0), [], ()),
        (Rule(5, begins=0), [Hold("x", 5)], ()),
        (Rule(5, begins=0), [Hold("x", 6)], ("x",)),
        (Rule(5, begins=0), [Hold("x", 3, A), Hold("y", 3, B)], ("x", "y")),
        (Rule(5, begins=0), [Hold("x", 3), Hold("y", 3, start=200)], ()),
        (Rule(5, begins=0, ends=60), [Hold("x", 6, start=90)], ()),
        (Rule(5, begins=0, ends=61), [Hold("x", 6, start=90)], ("x",)),
        (Rule(5, begins=200), [Hold("x", 6)], ()),
        (Rule(12, begins=0), [Hold("x", 11)], ()),
        (Rule(2, A, begins=0), [Hold("x", 3, A), Hold("y", 3, B)], ("x",)),
        (Rule(2, A, begins=0), [Hold("x", 9)], ("x",)),
        (Rule(2, A, begins=0), [Hold("x", 8)], ()),
    ],
)
def test_a_new_limit_breaks_the_holds_that_no_longer_fit_while_it_is_in_force(
    new: Rule, holds: list[Hold], broken: tuple[str, ...]
) -> None:
    stretch = (new.starts_at, new.ends_at)

    assert broken_by(stretch, calendar(), calendar(new), holds) == broken


def test_a_new_limit_that_a_later_one_hides_breaks_nothing() -> None:
    later = Rule(10, begins=-20)
    new = Rule(5, begins=-40)

    assert (
        broken_by((at(-40), None), calendar(later), calendar(later, new), [Hold("x", 6, start=20)])
        == ()
    )
