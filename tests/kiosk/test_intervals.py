"""Intervals as they are drawn: half-open, so that two in a row touch and do not overlap (R2)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.rules.grid import down_to_grid, is_on_grid, up_to_grid
from kiosk.rules.intervals import Interval, free_between, merged
from tests.kiosk.a_room import HELSINKI, MINUTE, at

pytestmark = pytest.mark.usefixtures("process_zone")
NOON = at("12:00")


def read(picture: str) -> tuple[Interval, ...]:
    """The stretches of a picture, a minute a sign: `.` is nothing, a letter is a stretch."""
    return tuple(
        Interval(NOON + picture.index(sign) * MINUTE, NOON + (picture.rindex(sign) + 1) * MINUTE)
        for sign in sorted(set(picture) - {".", " "})
    )


TABLE = [
    # a          b           what they share
    ("aaa.....", "...bbb..", ""),
    ("...aaa..", "aaa.....", ""),
    ("aaa.....", "....bbb.", ""),
    ("aaaa....", "...bbb..", "...x...."),
    ("..aaaa..", "..bbbb..", "..xxxx.."),
    ("aaaaaaaa", "..bb....", "..xx...."),
    ("..a.....", "bbbbbbbb", "..x....."),
    ("aaaa....", "bb......", "xx......"),
    ("aaaa....", "..bb....", "..xx...."),
]


def check_table(overlaps: Callable[[Interval, Interval], bool]) -> None:
    for a, b, shared in TABLE:
        (first,), (second,) = read(a), read(b)
        assert overlaps(first, second) == bool(shared), (a, b)


def test_two_in_a_row_touch_and_two_in_one_minute_overlap() -> None:
    check_table(Interval.overlaps)
    check_table(lambda a, b: b.overlaps(a))
    check_table(lambda a, b: a.within(b) is not None)


def test_the_table_catches_an_end_that_is_counted_in() -> None:
    with pytest.raises(AssertionError):
        check_table(lambda a, b: a.start <= b.end and b.start <= a.end)


@pytest.mark.parametrize(("a", "b", "shared"), TABLE)
def test_what_two_share_is_drawn(a: str, b: str, shared: str) -> None:
    (first,), (second,) = read(a), read(b)
    assert (first.within(second),) == (read(shared) or (None,))


@pytest.mark.parametrize(
    ("stretch", "there", "free"),
    [
        ("ssssssss", "........", "aaaaaaaa"),
        ("ssssssss", "..t.....", "aa.bbbbb"),
        ("..ssss..", "tt....uu", "..aaaa.."),
        ("..ssss..", "ttt..uuu", "...aa..."),
        ("..ssss..", "tttttttt", "........"),
        ("ssssssss", ".tt.uu..", "a..b..cc"),
        ("ssssssss", ".tt uu..", "a..b..cc"),
        ("ssssssss", ".ttuu...", "a....bbb"),
        ("ssssssss", "ttuuvvww", "........"),
    ],
)
def test_what_is_free_is_drawn(stretch: str, there: str, free: str) -> None:
    assert free_between(read(stretch)[0], read(there)) == read(free)


def test_stretches_that_touch_are_one() -> None:
    assert merged(read("aabbb.cc")) == read("aaaaa.cc")
    assert merged(read("aa..bb..")) == read("aa..bb..")
    assert merged((*read(".aaaa..."), *read("..bb...."))) == read(".aaaa...")


def test_there_is_no_empty_stretch_and_none_without_a_zone() -> None:
    with pytest.raises(ValueError, match="after it starts"):
        Interval(NOON, NOON)
    with pytest.raises(ValueError, match="after it starts"):
        Interval(NOON, NOON - MINUTE)
    with pytest.raises(ValueError, match="zone"):
        Interval(NOON.replace(tzinfo=None), NOON)


def test_the_end_is_not_in_it() -> None:
    stretch = Interval(NOON, NOON + MINUTE)
    assert stretch.contains(NOON)
    assert not stretch.contains(NOON + MINUTE)
    assert stretch.length == MINUTE


def intervals(most: int = 200) -> st.SearchStrategy[Interval]:
    pair = st.tuples(st.integers(0, most), st.integers(1, 60))
    return pair.map(lambda p: Interval(NOON + p[0] * MINUTE, NOON + (p[0] + p[1]) * MINUTE))


@given(intervals(), st.lists(intervals(), max_size=12))
def test_free_and_taken_make_up_the_stretch(stretch: Interval, there: list[Interval]) -> None:
    free = free_between(stretch, there)
    held = [piece for run in merged(there) if (piece := run.within(stretch)) is not None]
    assert merged((*free, *held)) == (stretch,)
    assert sum((p.length for p in (*free, *held)), timedelta()) == stretch.length
    assert not any(each.overlaps(other) for each in free for other in there)


GRID = [
    # the wall clock, the grid, the point before, the point after
    ("09:00", 15, "09:00", "09:00"),
    ("09:01", 15, "09:00", "09:15"),
    ("09:59", 15, "09:45", "10:00"),
    ("09:26", 25, "09:25", "09:50"),
    ("09:51", 25, "09:50", "10:00"),  # every full hour begins anew
    ("09:01", 60, "09:00", "10:00"),
    ("09:01", 90, "09:00", "10:00"),
    ("23:55", 30, "23:30", "2026-11-25 00:00"),
    ("2027-03-28 02:50", 15, "2027-03-28 02:45", "2027-03-28 04:00"),
]


@pytest.mark.parametrize(("shown", "grid_min", "before", "after"), GRID)
def test_the_grid_is_counted_from_the_full_hour(
    shown: str, grid_min: int, before: str, after: str
) -> None:
    assert down_to_grid(at(shown), grid_min, HELSINKI) == at(before)
    assert up_to_grid(at(shown), grid_min, HELSINKI) == at(after)
    assert is_on_grid(at(shown), grid_min, HELSINKI) == (before == after)


def test_a_second_past_is_off_the_grid() -> None:
    late = at("09:00") + timedelta(seconds=1)
    assert not is_on_grid(late, 15, HELSINKI)
    assert up_to_grid(late, 15, HELSINKI) == at("09:15")
    assert down_to_grid(late, 15, HELSINKI) == at("09:00")


@given(
    st.integers(0, 3 * 365 * 24 * 3600).map(
        lambda s: at("2026-01-01 00:00") + timedelta(seconds=s)
    ),
    st.sampled_from([5, 7, 10, 15, 25, 30, 45, 60]),
)
def test_a_point_of_the_grid_is_near_on_either_side(instant: datetime, grid_min: int) -> None:
    before = down_to_grid(instant, grid_min, HELSINKI)
    after = up_to_grid(instant, grid_min, HELSINKI)
    assert before <= instant <= after
    assert is_on_grid(before, grid_min, HELSINKI)
    assert is_on_grid(after, grid_min, HELSINKI)
    assert after - before <= grid_min * MINUTE
