"""Hostile calendars are done or ended within five seconds and 256 MB, each of them (T-51, G-32)."""

from __future__ import annotations

import json
from dataclasses import asdict, replace
from time import perf_counter

import pytest

from kiosk.feeds import child
from kiosk.feeds.child import read_feed, run
from kiosk.feeds.events import FeedFailed, FeedRead
from kiosk.feeds.limits import LIMITS, MEGABYTE
from kiosk.playlist_answers import FeedWrong
from tests.kiosk.feeds.calendars import HELSINKI, NOW, calendar, event
from tests.kiosk.feeds.hostile import HOSTILE, KEEPS_THE_GOOD

SOON = replace(LIMITS, seconds=0.5, series_seconds=0.1)
"""For those that are ended: no need to wait for the real limit each time."""

FOR_ALL_S, TO_END_IT_S = 5.0, 1.5
UNGUARDED = "tests.kiosk.feeds.unguarded"


def words(limits: object = LIMITS) -> list[str]:
    """What the child is started with."""
    return ["Europe/Helsinki", NOW.isoformat(), json.dumps(asdict(limits))]  # type: ignore[call-overload]


def test_there_are_thirty_of_them() -> None:
    assert len(HOSTILE) >= 30


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_calendar_is_done_or_ended_in_time(name: str) -> None:
    feed = HOSTILE[name]()
    limits = replace(LIMITS, series_seconds=0.1) if name in KEEPS_THE_GOOD else SOON
    began = perf_counter()
    found = read_feed(feed, HELSINKI, NOW, limits)
    assert perf_counter() - began < limits.seconds + TO_END_IT_S
    if name in KEEPS_THE_GOOD:
        assert isinstance(found, FeedRead)
        assert "good" in [each.uid for each in found.events]
    if isinstance(found, FeedRead):
        assert len(found.events) <= LIMITS.events
        assert len({(each.uid, each.starts_at) for each in found.events}) == len(found.events)


@pytest.mark.long
@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_calendar_keeps_to_the_real_limits(name: str) -> None:
    began = perf_counter()
    ran = run(HOSTILE[name]()[: LIMITS.bytes], words(), LIMITS.seconds)
    assert perf_counter() - began < FOR_ALL_S
    last = ran.output.splitlines()[-1] if ran.output else b"{}"
    assert json.loads(last).get("peak", 0) * 1024 <= LIMITS.memory


@pytest.mark.long
def test_the_real_limit_ends_one_within_five_seconds() -> None:
    began = perf_counter()
    found = read_feed(HOSTILE["a hundred series that never are"](), HELSINKI, NOW)
    assert perf_counter() - began < FOR_ALL_S
    assert found == FeedFailed(FeedWrong.TOO_HARD)


# --- controls: without the guards it goes wrong ---------------------------------------------------


@pytest.mark.parametrize(
    "name", ["every second for ever", "a step of nothing", "dense parts, once"]
)
def test_without_the_guards_the_same_calendar_runs_on_and_on(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(child, "CHILD", UNGUARDED)
    assert run(HOSTILE[name](), words(), 0.7).code is None


def test_the_unguarded_reader_can_read_what_is_harmless(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(child, "CHILD", UNGUARDED)
    ran = run(calendar(event(SUMMARY="<b>Kuoro</b>")), words(), 4.0)
    assert (ran.code, b"<b>Kuoro</b>" in ran.output) == (0, True)


def test_the_child_is_held_to_its_memory_and_needs_far_less_than_it_may_have() -> None:
    feed = HOSTILE["as many events as fit"]()
    few = replace(LIMITS, memory=48 * MEGABYTE)
    assert read_feed(feed, HELSINKI, NOW, few) == FeedFailed(FeedWrong.TOO_HARD)
    ran = run(feed, words(), LIMITS.seconds)
    peak = json.loads(ran.output.splitlines()[-1])["peak"] * 1024
    assert 10 * MEGABYTE < peak < 128 * MEGABYTE


def test_a_child_that_breaks_down_is_told_of_and_costs_nothing_else(
    monkeypatch: pytest.MonkeyPatch, expect_log: object
) -> None:
    assert callable(expect_log)
    expect_log("reader of calendars failed: .*no_such_module")
    monkeypatch.setattr(child, "CHILD", "kiosk.feeds.no_such_module")
    assert read_feed(calendar(), HELSINKI, NOW) == FeedFailed(FeedWrong.TOO_HARD)


@pytest.mark.parametrize(
    ("feed", "why"),
    [
        (b"", FeedWrong.NO_CALENDAR),
        (b"<!doctype html><title>Kirjaudu</title>", FeedWrong.NO_CALENDAR),
        (calendar(event())[:-17], FeedWrong.NO_CALENDAR),
        (b"x" * (LIMITS.bytes + 1), FeedWrong.TOO_LARGE),
    ],
)
def test_what_is_no_whole_calendar_is_said_to_be_none(feed: bytes, why: FeedWrong) -> None:
    assert read_feed(feed, HELSINKI, NOW) == FeedFailed(why)
