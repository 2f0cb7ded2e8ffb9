"""A refresh: the first time, when nothing is new, when something is, when nothing works (E2)."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from time import perf_counter

import pytest

from kiosk.feeds.events import FeedFailed, FeedRead, FeedSource, NotChanged, Seen
from kiosk.feeds.fetching import Web
from kiosk.feeds.limits import LIMITS
from kiosk.feeds.refreshing import refresh
from kiosk.playlist_answers import FeedWrong
from tests.kiosk.feeds.calendars import HELSINKI, NOW, calendar, event
from tests.kiosk.feeds.servers import Talk, serving, trust

WEB = Web(lambda _, __: ["127.0.0.1"], trust())
A_WEEK = timedelta(days=7)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A calendar in a file."""
    path = tmp_path / "kylä.ics"
    path.write_bytes(calendar(event()))
    return path


def test_a_file_is_read_then_not_changed_then_read_again(file: Path) -> None:
    source = FeedSource(str(file))
    first = refresh(source, HELSINKI, NOW)
    assert isinstance(first, FeedRead)
    assert [each.title for each in first.events] == ["Kuoro"]
    source = replace(source, seen=first.seen)
    assert refresh(source, HELSINKI, NOW) == NotChanged()
    file.write_bytes(calendar(event(SUMMARY="Kuoro ja kahvit")))
    second = refresh(source, HELSINKI, NOW)
    assert isinstance(second, FeedRead)
    assert [each.title for each in second.events] == ["Kuoro ja kahvit"]


def test_once_a_week_it_is_read_anew_so_that_the_horizon_moves_on(file: Path) -> None:
    far = event(DTSTART="20271229T160000Z")
    file.write_bytes(calendar(far))
    first = refresh(FeedSource(str(file)), HELSINKI, NOW)
    assert isinstance(first, FeedRead)
    assert first.events == ()
    later = refresh(FeedSource(str(file), seen=first.seen), HELSINKI, NOW + A_WEEK)
    assert isinstance(later, FeedRead)
    assert len(later.events) == 1


def test_a_server_is_asked_with_its_mark_in_the_same_week_and_without_it_in_the_next() -> None:
    def speak(talk: Talk) -> None:
        if b"If-None-Match" in talk.asked:
            talk.answer("304 Not Modified")
        else:
            talk.answer("200 OK", 'ETag: "a1"', body=calendar(event()))

    with serving(speak) as server:
        source = FeedSource(server.url(), may_be_private=True)
        first = refresh(source, HELSINKI, NOW, web=WEB)
        assert isinstance(first, FeedRead)
        source = replace(source, seen=first.seen)
        assert refresh(source, HELSINKI, NOW + timedelta(hours=5), web=WEB) == NotChanged()
        assert isinstance(refresh(source, HELSINKI, NOW + A_WEEK, web=WEB), FeedRead)
    assert [b"If-None-Match" in asked for asked in server.asked] == [False, True, False]


def test_a_server_without_marks_is_known_by_what_it_sends() -> None:
    with serving(lambda talk: talk.answer("200 OK", body=calendar(event()))) as server:
        source = FeedSource(server.url(), may_be_private=True)
        first = refresh(source, HELSINKI, NOW, web=WEB)
        assert isinstance(first, FeedRead)
        assert refresh(replace(source, seen=first.seen), HELSINKI, NOW, web=WEB) == NotChanged()


def test_what_is_to_be_kept_fits_its_columns(file: Path) -> None:
    found = refresh(FeedSource(str(file)), HELSINKI, NOW)
    assert isinstance(found, FeedRead)
    assert 0 < len(found.seen.digest) <= 64
    assert found.seen.digest.isascii()


@pytest.mark.parametrize(
    ("body", "why"),
    [(b"<html>", FeedWrong.NO_CALENDAR), (b"x" * (LIMITS.bytes + 1), FeedWrong.TOO_LARGE)],
)
def test_what_does_not_work_is_an_answer(body: bytes, why: FeedWrong) -> None:
    with serving(lambda talk: talk.answer("200 OK", body=body)) as server:
        source = FeedSource(server.url(), may_be_private=True, seen=Seen('"a"', "", "x"))
        assert refresh(source, HELSINKI, NOW, web=WEB) == FeedFailed(why)


def test_fetching_and_reading_share_their_seconds() -> None:
    """A server that takes most of the time leaves little of it for an endless calendar."""
    endless = [event(UID=f"n{n}", RRULE="FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30") for n in range(99)]

    def speak(talk: Talk) -> None:
        talk.over.wait(0.6)
        talk.answer("200 OK", body=calendar(*endless))

    limits = replace(LIMITS, seconds=1.0)
    with serving(speak) as server:
        began = perf_counter()
        source = FeedSource(server.url(), may_be_private=True)
        found = refresh(source, HELSINKI, NOW, limits=limits, web=WEB)
        assert found == FeedFailed(FeedWrong.TOO_HARD)
        assert perf_counter() - began < limits.seconds + 1.5


HEAVY = ("httpx", "httpcore", "icalendar", "recurring_ical_events", "certifi")


def loaded_with(module: str) -> set[str]:
    """Which of the heavy ones come in with a module."""
    code = f"import sys, {module}; print(*(set({HEAVY!r}) & set(sys.modules)))"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return set(ran.stdout.split())


def test_nothing_heavy_is_loaded_before_the_first_refresh() -> None:
    assert loaded_with("kiosk.feeds.refreshing, kiosk.feeds.child") == set()
    assert "httpx" in loaded_with("kiosk.feeds.fetching"), "the control"
