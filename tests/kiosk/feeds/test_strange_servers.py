"""Servers that babble: whatever they say, the answer is one of ours, in time and in size (T-51)."""

from __future__ import annotations

import random
import time

import pytest

from kiosk.feeds.connecting import Deadline
from kiosk.feeds.events import FeedFailed, FeedSource, NotChanged, Seen
from kiosk.feeds.fetching import Fetched, Web, fetch
from kiosk.feeds.limits import Limits
from tests.kiosk.feeds.servers import Talk, serving, trust

FEW, MANY = 150, 5_000
LITTLE = Limits(bytes=3_000)
PATIENT_S, LATE_S = 0.6, 2.0

WHOLE = (
    b'HTTP/1.1 200 OK\r\nContent-Length: 32\r\nETag: W/"a1"\r\nLast-Modified: Mon, 02 Nov 2026'
    b" 10:00:00 GMT\r\n\r\nBEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"
)
CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n10\r\nBEGIN:VCALENDAR\r\n0\r\n\r\n"
MOVED = b"HTTP/1.1 302 Found\r\nLocation: /k.ics\r\nContent-Length: 0\r\n\r\n"
OPEN = b"HTTP/1.1 200 OK\r\n\r\nBEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"
SAME = b"HTTP/1.1 304 Not Modified\r\n\r\n"
WORDS = [
    b"\r\n", b"\r\n\r\n", b"\n", b"\x00", b"\xff", b": ", b"Content-Length: 99999999999999\r\n",
    b"Content-Length: -5\r\n", b"Transfer-Encoding: gzip, chunked\r\n", b"HTTP/2 200\r\n",
    b"HTTP/1.1 100 Continue\r\n\r\n", b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\n",
    b"Content-Encoding: br\r\n", b"Location: https://[\r\n", b"Location: //\xff\r\n", b"x" * 5_000,
    b"Location: https://127.0.0.1/\r\n", b"Set-Cookie: a=b\r\n", b"Connection: upgrade\r\n",
    b"ffffffffffffffff\r\n", b"-1\r\n", b" folded\r\n", b"Content-Type: x; charset=\xe4\r\n",
]  # fmt: skip


def babble(chance: random.Random) -> bytes:
    """An answer with some of it changed."""
    said = bytearray(chance.choice((WHOLE, CHUNKED, OPEN, MOVED, SAME)))
    for _ in range(chance.randint(1, 4)):
        at = chance.randrange(len(said) + 1)
        to = min(len(said), at + chance.choice((0, 0, 1, 3, 10)))
        said[at:to] = chance.choice((b"", chance.choice(WORDS), chance.randbytes(1)))
        said = said or bytearray(b"x")
    return bytes(said)


def escapes(seed: int, number: int) -> list[str]:
    """What went otherwise than it may, of so many."""
    chance = random.Random(seed)
    said = b""
    found: list[str] = []
    with serving(lambda talk: talk.say(said)) as server:
        web = Web(lambda _, __: ["127.0.0.1"], trust())
        source = FeedSource(server.url(), True, Seen('"a1"', "", ""))
        for _ in range(number):
            said = babble(chance)
            began = time.monotonic()
            try:
                answer = fetch(source, Deadline(began + PATIENT_S), LITTLE, web)
            except Exception as why:  # noqa: BLE001 (that is what is looked for)
                found.append(f"{type(why).__name__}: {why} after {said!r}")
                continue
            is_ours = isinstance(answer, Fetched | NotChanged | FeedFailed)
            is_little = not isinstance(answer, Fetched) or len(answer.feed) <= 3_000
            if not is_ours or not is_little or time.monotonic() - began > LATE_S:
                found.append(f"{answer} after {said!r}")
    return found


def test_no_server_gets_away_with_anything() -> None:
    assert escapes(20261122, FEW) == []


@pytest.mark.long
def test_no_server_gets_away_with_anything_in_the_long_run() -> None:
    assert escapes(7, MANY) == []


def test_a_limit_that_is_taken_away_is_missed(monkeypatch: pytest.MonkeyPatch) -> None:
    """The control."""
    monkeypatch.setattr(f"{__name__}.LITTLE", Limits())
    assert escapes(20261122, FEW)


def test_one_that_says_it_right_is_understood(monkeypatch: pytest.MonkeyPatch) -> None:
    def gives(talk: Talk) -> None:
        talk.say(WHOLE)

    with serving(gives) as server:
        web = Web(lambda _, __: ["127.0.0.1"], trust())
        answer = fetch(FeedSource(server.url(), True), Deadline(time.monotonic() + 4), LITTLE, web)
        assert isinstance(answer, Fetched)
        assert len(answer.feed) == 32
