"""Gets a calendar's bytes, from a server or a file, within limits of size, time and place (A13)."""

from __future__ import annotations

import os
import ssl
import stat
from dataclasses import dataclass

import certifi
import httpcore
import httpx

from kiosk.feeds.addresses import is_file, right_address
from kiosk.feeds.connecting import Deadline, Refusal, Resolve, resolved
from kiosk.feeds.events import FeedFailed, FeedSource, NotChanged, Seen
from kiosk.feeds.limits import LIMITS, Limits
from kiosk.feeds.transport import FeedTransport
from kiosk.playlist_answers import FeedWrong

MOST_REDIRECTS = 2
REDIRECTS = (301, 302, 303, 307, 308)
STATUS = {401: FeedWrong.NOT_ALLOWED, 403: FeedWrong.NOT_ALLOWED}
STATUS |= {404: FeedWrong.NOT_FOUND, 410: FeedWrong.NOT_FOUND}


@dataclass(frozen=True, slots=True)
class Fetched:
    """The bytes of what the address led to, whatever they are, and what to ask with next time."""

    feed: bytes
    seen: Seen


@dataclass(frozen=True, slots=True)
class Web:
    """How servers are found and believed: the system's way; tests bring their own."""

    resolve: Resolve = resolved
    trust: ssl.SSLContext | None = None


WEB = Web()


def fetch(
    source: FeedSource, deadline: Deadline, limits: Limits = LIMITS, web: Web = WEB
) -> Fetched | NotChanged | FeedFailed:
    """Get the calendar's bytes before the deadline."""
    address = right_address(source.address)
    if address is None:
        return FeedFailed(FeedWrong.ADDRESS)
    try:
        if is_file(address):
            return Fetched(_file(address, limits), Seen())
        return _fetched(source, address, deadline, limits, web)
    except Refusal as refusal:
        return FeedFailed(refusal.why)


# --- a file ---------------------------------------------------------------------------------------


def _file(path: str, limits: Limits) -> bytes:
    try:
        opened = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC | os.O_NOCTTY)
    except FileNotFoundError as why:
        raise Refusal(FeedWrong.NOT_FOUND) from why
    except OSError as why:
        raise Refusal(FeedWrong.NOT_ALLOWED) from why
    try:
        if not stat.S_ISREG(os.fstat(opened).st_mode):
            raise Refusal(FeedWrong.NO_CALENDAR)
        with os.fdopen(opened, "rb", closefd=False) as file:
            feed = file.read(limits.bytes + 1)
    except OSError as why:
        raise Refusal(FeedWrong.UNREACHABLE) from why
    finally:
        os.close(opened)
    if len(feed) > limits.bytes:
        raise Refusal(FeedWrong.TOO_LARGE)
    return feed


# --- a server -------------------------------------------------------------------------------------


def _fetched(
    source: FeedSource, address: str, deadline: Deadline, limits: Limits, web: Web
) -> Fetched | NotChanged:
    transport = FeedTransport(
        deadline, web.resolve, web.trust or trusted(), may_be_private=source.may_be_private
    )
    try:
        with httpx.Client(transport=transport, trust_env=False, headers=HEADERS) as client:
            return _followed(client, httpx.URL(address), source.seen, limits)
    except httpcore.TimeoutException as why:
        raise Refusal(FeedWrong.TOO_SLOW) from why
    except httpcore.ConnectError as why:
        is_tls = isinstance(why.__cause__ or why.__context__, ssl.SSLError)
        raise Refusal(FeedWrong.CERTIFICATE if is_tls else FeedWrong.UNREACHABLE) from why
    except (httpcore.NetworkError, httpcore.ProtocolError, httpx.HTTPError) as why:
        raise Refusal(FeedWrong.UNREACHABLE) from why
    except (httpx.InvalidURL, UnicodeError) as why:
        raise Refusal(FeedWrong.ADDRESS) from why


HEADERS = {
    "Accept": "text/calendar, */*;q=0.1",
    "Accept-Encoding": "identity",
    "User-Agent": "hub-kiosk",
}


def trusted() -> ssl.SSLContext:
    """Whom to believe: the authorities of the package certifi, and those of this machine."""
    context = ssl.create_default_context()
    context.load_verify_locations(certifi.where())
    return context


def _followed(
    client: httpx.Client, url: httpx.URL, seen: Seen, limits: Limits
) -> Fetched | NotChanged:
    """Ask, and ask again where the same server says that it has moved the calendar."""
    for _ in range(MOST_REDIRECTS + 1):
        with client.stream("GET", url, headers=_conditions(seen)) as response:
            if response.status_code not in REDIRECTS:
                return _answer(response, seen, limits)
            there = url.join(response.headers.get("location", ""))
        if (there.scheme, there.host, there.port) != (url.scheme, url.host, url.port):
            raise Refusal(FeedWrong.REDIRECT)
        if there.userinfo:
            raise Refusal(FeedWrong.REDIRECT)
        url = there
    raise Refusal(FeedWrong.REDIRECT)


def _conditions(seen: Seen) -> dict[str, str]:
    asked = {"If-None-Match": seen.etag, "If-Modified-Since": seen.modified}
    return {name: value for name, value in asked.items() if value}


def _answer(response: httpx.Response, seen: Seen, limits: Limits) -> Fetched | NotChanged:
    if response.status_code == 304 and _conditions(seen):
        return NotChanged()
    if response.status_code != 200:
        raise Refusal(STATUS.get(response.status_code, FeedWrong.UNREACHABLE))
    if response.headers.get("content-encoding", "identity").lower() != "identity":
        raise Refusal(FeedWrong.NO_CALENDAR)
    feed = _body(response, limits)
    etag = _kept(response.headers.get("etag", ""), 200)
    modified = _kept(response.headers.get("last-modified", ""), 100)
    return Fetched(feed, Seen(etag, modified))


def _body(response: httpx.Response, limits: Limits) -> bytes:
    """The body as it is sent, never unpacked, and never as long as a header likes it to be."""
    body = bytearray()
    for some in response.iter_raw():
        body += some
        if len(body) > limits.bytes:
            raise Refusal(FeedWrong.TOO_LARGE)
    return bytes(body)


def _kept(value: str, longest: int) -> str:
    """A header to send back the next time, or nothing where it is strange."""
    is_plain = len(value) <= longest and value.isascii() and value.isprintable()
    return value if is_plain else ""
