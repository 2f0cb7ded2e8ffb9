"""Has a calendar read by a child process, and ends the child when it takes too much (F9, A13)."""

from __future__ import annotations

import json
import logging
import os
import signal
import subprocess
import sys
from dataclasses import asdict, dataclass
from datetime import date, datetime
from io import BufferedRandom
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from db.files import file_troubles
from kiosk.feeds.events import FeedEvent, FeedFailed, FeedRead
from kiosk.feeds.limits import LIMITS, NO_CALENDAR, OUR_FAULT, Limits
from kiosk.playlist_answers import FeedWrong

LOG = logging.getLogger(__name__)
HOUSE = Path(__file__).parents[2]
CHILD = "kiosk.feeds.reading"


@dataclass(frozen=True, slots=True)
class Ran:
    """What became of a child; `code` is None when it had to be ended."""

    code: int | None
    output: bytes
    last_words: str = ""


def read_feed(
    feed: bytes, hub_zone: ZoneInfo, now: datetime, limits: Limits = LIMITS
) -> FeedRead | FeedFailed:
    """The events in a calendar's bytes; returns within `limits.seconds`, whatever the bytes are.

    `now` is aware: events from a day ago till a little over a year ahead are kept.
    """
    if len(feed) > limits.bytes:
        return FeedFailed(FeedWrong.TOO_LARGE)
    ran = run(feed, [hub_zone.key, now.isoformat(), json.dumps(asdict(limits))], limits.seconds)
    if ran.code == NO_CALENDAR:
        return FeedFailed(FeedWrong.NO_CALENDAR)
    if ran.code == OUR_FAULT:
        LOG.error("The reader of calendars failed: %s", ran.last_words)
    read = understood(ran.output) if ran.code == 0 else None
    return read or FeedFailed(FeedWrong.TOO_HARD)


def run(feed: bytes, words: list[str], seconds: float) -> Ran:
    """Run the child over these bytes for at most so long, and everything it may have started.

    Trouble when this machine is too full to start it.
    """
    with (
        file_troubles(),
        _in_memory("feed", feed) as given,
        _in_memory("rows") as told,
        _in_memory("log") as said,
    ):
        process = subprocess.Popen(
            [sys.executable, "-s", "-P", "-B", "-m", CHILD, *words],
            stdin=given,
            stdout=told,
            stderr=said,
            env={"PYTHONPATH": str(HOUSE), "LC_ALL": "C.UTF-8"},
            start_new_session=True,
        )
        return Ran(_code_of(process, seconds), _whole(told), _last_line(said))


def _code_of(process: subprocess.Popen[bytes], seconds: float) -> int | None:
    try:
        return process.wait(seconds)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        return None


def _in_memory(name: str, content: bytes = b"") -> BufferedRandom:
    """A file in memory: no pipe that both sides could wait for, nothing left on the disk."""
    file: BufferedRandom = os.fdopen(os.memfd_create(name), "w+b")
    file.write(content)
    file.seek(0)
    return file


def _whole(file: BufferedRandom) -> bytes:
    file.seek(0)
    return file.read()


def _last_line(file: BufferedRandom) -> str:
    lines = _whole(file).decode(errors="replace").splitlines()
    return lines[-1][:300] if lines else ""


def understood(output: bytes) -> FeedRead | None:
    """What the child told, line by line; None when it did not come to its end."""
    *rows, last = [json.loads(line) for line in output.splitlines()] or [{}]
    if "skipped" not in last:
        return None
    LOG.debug("A calendar was read: %s", last)
    return FeedRead(tuple(_event(row) for row in rows), last["skipped"], last["hidden"])


def _event(row: dict[str, Any]) -> FeedEvent:
    for name, kind in (("starts_at", datetime), ("ends_at", datetime)):
        row[name] = kind.fromisoformat(row[name])
    for name in ("first_day", "last_day"):
        row[name] = date.fromisoformat(row[name]) if name in row else None
    return FeedEvent(**row)
