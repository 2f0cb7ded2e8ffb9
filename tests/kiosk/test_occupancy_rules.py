"""How many places are free, who may enter, how a party divides: pure tables (O2, O3, O8, O9)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.answers import FullBecause, GroupChoice, Places
from kiosk.rules.occupancy import (
    NO_LIMIT,
    Scope,
    Split,
    always_covered,
    as_many_as_fit,
    group_choices,
    in_force,
    limit_of,
    merge,
    next_call,
    places_of,
    spread,
    what_is_in_the_way,
)
from kiosk.texts import Text

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)
A, B = "a", "b"


@dataclass(frozen=True)
class Rule:
    """A dated limit; hours from noon."""

    places: int
    begins: float
    ends: float | None = None
    set_later: float = 0
    space_id: str | None = None

    @property
    def starts_at(self) -> datetime:
        return NOON + self.begins * HOUR

    @property
    def ends_at(self) -> datetime | None:
        return None if self.ends is None else NOON + self.ends * HOUR

    @property
    def set_at(self) -> datetime:
        return NOON + self.set_later * HOUR


def side(key: str, limit: int = 6, inside: int = 0, held: int = 0, extra: int = 0) -> Scope:
    return Scope(key, Text.same(key), limit, inside, held, extra)


def hub(*sides: Scope, limit: int = 10, held: int = 0, extra: int = 0) -> Places:
    """The places of a hub; `held` and `extra` are on no side in particular."""
    whole = Scope(
        None,
        Text.same("hub"),
        limit,
        sum(each.inside for each in sides),
        held + sum(each.held for each in sides),
        extra + sum(each.extra for each in sides),
    )
    return places_of(whole, sides)


def free(places: Places) -> tuple[int, ...]:
    """Free places of the hub and of each side."""
    return (places.hub.free, *(each.free for each in places.sides))


# --- which limit is in force ---


@pytest.mark.parametrize(
    ("rules", "places"),
    [
        ([], None),
        ([Rule(10, 0)], 10),
        ([Rule(10, 0.1)], None),
        ([Rule(10, -2, 0)], None),
        ([Rule(10, -2, 0.1)], 10),
        ([Rule(10, -9), Rule(6, -1)], 6),
        ([Rule(6, -1), Rule(10, -9)], 6),
        ([Rule(10, -9), Rule(6, -1, 0)], 10),
        ([Rule(10, -9), Rule(6, -1, set_later=1), Rule(7, -1, set_later=2)], 7),
        ([Rule(10, -9), Rule(7, -1, set_later=2), Rule(6, -1, set_later=1)], 7),
        ([Rule(6, -1), Rule(7, -1)], 7),
    ],
)
def test_the_rule_with_the_latest_start_that_covers_now_is_in_force(
    rules: list[Rule], places: int | None
) -> None:
    found = in_force(rules, NOON)

    assert (found and found.places) == places


@pytest.mark.parametrize(
    ("rules", "places"),
    [
        ([], NO_LIMIT),
        ([Rule(4, 1)], 4),
        ([Rule(4, 2), Rule(5, 1)], 5),
        ([Rule(4, 0, space_id=B)], NO_LIMIT),
        ([Rule(4, -1), Rule(3, 0, space_id=A)], 4),
    ],
)
def test_before_the_first_rule_of_a_scope_that_one_holds_already(
    rules: list[Rule], places: int
) -> None:
    assert limit_of(rules, None, NOON) == places


@pytest.mark.parametrize(
    ("rules", "covered"),
    [
        ([], False),
        ([Rule(1, 0)], True),
        ([Rule(1, 1)], False),
        ([Rule(1, 0, 5)], False),
        ([Rule(1, 0, 5), Rule(1, 5)], True),
        ([Rule(1, 0, 5), Rule(1, 6)], False),
        ([Rule(1, 0, 5), Rule(1, 4, 8)], False),
        ([Rule(1, 0, 5), Rule(1, 4, 8), Rule(1, 8)], True),
    ],
)
def test_whether_there_is_always_a_rule(rules: list[Rule], covered: bool) -> None:
    assert always_covered(rules, NOON) is covered


# --- free places ---


@pytest.mark.parametrize(
    ("places", "expected"),
    [
        (hub(side(A), side(B)), (10, 6, 6)),
        (hub(side(A, inside=3), side(B, inside=3)), (4, 3, 3)),
        (hub(side(A, inside=6), side(B, inside=4)), (0, 0, 0)),
        (hub(side(A, inside=6), side(B)), (4, 0, 4)),
        (hub(side(A, inside=9), side(B)), (1, 0, 1)),
        (hub(side(A, inside=9), side(B, inside=9)), (0, 0, 0)),
        (hub(side(A, held=2), side(B)), (8, 4, 6)),
        (hub(side(A), side(B), held=7), (3, 3, 3)),
        (hub(side(A, inside=2, held=4), side(B, inside=2)), (2, 0, 2)),
        (hub(side(A), side(B), limit=0), (0, 0, 0)),
        (hub(side(A, limit=0), side(B)), (6, 0, 6)),
        (hub(side(A, limit=3), side(B, limit=3)), (6, 3, 3)),
        (hub(side(A, limit=4), side(B, limit=4), held=3), (5, 4, 4)),
        (hub(side(A, limit=4, inside=4), side(B, limit=4), held=3), (1, 0, 1)),
        (hub(side(A, limit=4, inside=4), side(B, limit=4, inside=2), held=3), (0, 0, 0)),
    ],
)
def test_free_is_the_smaller_of_side_and_hub_and_never_below_zero(
    places: Places, expected: tuple[int, ...]
) -> None:
    assert free(places) == expected


@pytest.mark.parametrize(
    ("places", "expected"),
    [
        (hub(side(A, inside=6), side(B, inside=4), extra=2), (2, 0, 2)),
        (hub(side(A, inside=6), side(B, inside=6), extra=2), (0, 0, 0)),
        (hub(side(A, inside=6), side(B, inside=4), extra=3), (3, 1, 3)),
        (hub(side(A, inside=6), side(B, inside=6), extra=3), (1, 1, 1)),
        (hub(side(A, inside=7), side(B, inside=6), extra=3), (0, 0, 0)),
        (hub(side(A, inside=6, extra=2), side(B, inside=4)), (2, 2, 2)),
        (hub(side(A, inside=8, extra=2), side(B, inside=4)), (0, 0, 0)),
        (hub(side(A, limit=3), side(B, limit=3), extra=2), (8, 5, 5)),
        (hub(side(A, limit=3, inside=5), side(B, limit=3), extra=2), (3, 0, 3)),
        (hub(side(A, limit=3, inside=5), side(B, limit=3, inside=3), extra=2), (0, 0, 0)),
    ],
)
def test_so_many_come_over_the_cap_as_the_manager_said_and_no_more(
    places: Places, expected: tuple[int, ...]
) -> None:
    assert free(places) == expected


scopes = st.builds(
    side,
    st.just(A),
    st.integers(0, 8),
    st.integers(0, 12),
    st.integers(0, 5),
    st.integers(0, 4),
)


@given(
    a=scopes,
    b=scopes.map(lambda s: side(B, s.limit, s.inside, s.held, s.extra)),
    limit=st.integers(0, 16),
    held=st.integers(0, 5),
    extra=st.integers(0, 4),
    people=st.integers(1, 12),
)
def test_whoever_is_let_in_leaves_every_limit_and_every_promise_whole(
    a: Scope, b: Scope, limit: int, held: int, extra: int, people: int
) -> None:
    places = hub(a, b, limit=limit, held=held, extra=extra)
    split = spread(places, people)
    if split is None:
        assert people > places.hub.free
        return
    assert sum(n for _, n in split) == people
    assert what_is_in_the_way(places, split) is None
    came = dict(split)
    total = a.inside + b.inside + people
    assert total + held + a.held + b.held <= limit + extra + a.extra + b.extra
    for each in (a, b):
        if came.get(str(each.space_id)):
            own = each.inside + came[str(each.space_id)] + each.held
            assert own <= each.limit + each.extra + extra
    over = sum(
        max(0, s.inside + came.get(str(s.space_id), 0) + s.held - s.limit - s.extra) for s in (a, b)
    )
    was_over = sum(max(0, -s.room) for s in (a, b))
    assert over <= max(was_over, extra)


# --- what is in the way ---


@pytest.mark.parametrize(
    ("places", "split", "because"),
    [
        (hub(side(A), side(B)), ((A, 6), (B, 4)), None),
        (hub(side(A), side(B)), ((A, 6), (B, 5)), FullBecause.HUB),
        (hub(side(A), side(B)), ((A, 7),), FullBecause.SIDE),
        (hub(side(A, held=1), side(B)), ((A, 6),), FullBecause.HELD),
        (hub(side(A, held=1), side(B)), ((A, 7),), FullBecause.SIDE),
        (hub(side(A), side(B), held=3), ((A, 6), (B, 2)), FullBecause.HELD),
        (hub(side(A, inside=9), side(B, inside=3), held=2), ((B, 1),), FullBecause.HUB),
        (hub(side(A, limit=3), side(B, limit=3)), ((A, 3), (B, 4)), FullBecause.HUB),
        (hub(side(A, limit=3), side(B, limit=3), held=2), ((A, 3), (B, 2)), FullBecause.HELD),
    ],
)
def test_the_reason_is_the_one_that_really_is_in_the_way(
    places: Places, split: Split, because: FullBecause | None
) -> None:
    assert what_is_in_the_way(places, split) is because


# --- dividing a party ---


@pytest.mark.parametrize(
    ("places", "people", "first", "split"),
    [
        (hub(side(A), side(B)), 1, None, ((A, 1),)),
        (hub(side(A), side(B)), 1, B, ((B, 1),)),
        (hub(side(A, inside=1), side(B)), 1, None, ((B, 1),)),
        (hub(side(A, inside=5), side(B, inside=4)), 1, None, ((B, 1),)),
        (hub(side(A, inside=6), side(B)), 1, A, ((B, 1),)),
        (hub(side(A, inside=1), side(B, inside=3)), 4, B, ((A, 4),)),
        (hub(side(A), side(B)), 8, None, ((A, 6), (B, 2))),
        (hub(side(A, inside=1), side(B)), 8, A, ((B, 6), (A, 2))),
        (hub(side(A), side(B)), 11, None, None),
        (hub(side(A, inside=6), side(B, inside=4)), 1, None, None),
    ],
)
def test_a_party_is_kept_together_where_it_can_be_and_fills_the_roomier_side_first(
    places: Places, people: int, first: str | None, split: Split | None
) -> None:
    assert spread(places, people, first) == split


@pytest.mark.parametrize(
    ("places", "people", "split"),
    [
        (hub(side(A), side(B)), 12, ((A, 6), (B, 4))),
        (hub(side(A, inside=6), side(B)), 12, ((B, 4),)),
        (hub(side(A, inside=6), side(B, inside=4)), 12, ()),
        (hub(side(A), side(B)), 3, ((A, 3),)),
    ],
)
def test_as_many_as_fit(places: Places, people: int, split: Split) -> None:
    assert as_many_as_fit(places, people) == split


@pytest.mark.parametrize(
    ("places", "people", "choices"),
    [
        (hub(side(A), side(B)), 12, [(((A, 6), (B, 4)), 2), ((), 10)]),
        (hub(side(A), side(B)), 6, [(((A, 6),), 0), (((B, 6),), 0)]),
        (hub(side(A), side(B)), 7, [(((A, 6), (B, 1)), 0)]),
        (hub(side(A, inside=2), side(B)), 6, [(((B, 6),), 0)]),
        (hub(side(A, inside=6), side(B, inside=4)), 3, [((), 3)]),
        (hub(side(A, limit=0), side(B, limit=0)), 3, []),
        (hub(side(A), side(B)), 40, [(((A, 6), (B, 4)), 10), ((), 10)]),
    ],
)
def test_what_a_group_can_do_best_first(
    places: Places, people: int, choices: list[tuple[Split, int]]
) -> None:
    most = min(places.hub.limit, sum(each.limit for each in places.sides))

    assert group_choices(places, people, most) == tuple(
        GroupChoice(split, waiting) for split, waiting in choices
    )


@pytest.mark.parametrize(
    ("parties", "called"),
    [
        ([], None),
        ([("x", 1, None)], ("x", ((A, 1),))),
        ([("x", 3, None), ("y", 2, None), ("z", 1, None)], ("y", ((A, 2),))),
        ([("x", 2, B)], ("x", ((B, 2),))),
        ([("x", 3, None)], None),
    ],
)
def test_the_first_in_order_that_fits_is_called(
    parties: list[tuple[str, int, str | None]], called: tuple[str, Split] | None
) -> None:
    assert next_call(parties, hub(side(A, inside=4), side(B, inside=4))) == called


@pytest.mark.parametrize(("a", "b"), list(product([{}, {A: 1}, {None: 2}], repeat=2)))
def test_counts_add_up_by_scope(a: dict[str | None, int], b: dict[str | None, int]) -> None:
    total = merge(a, b)

    assert all(total[key] == a.get(key, 0) + b.get(key, 0) for key in {*a, *b})
    assert set(total) == {*a, *b}
