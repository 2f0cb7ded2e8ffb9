"""One refresh of a calendar from outside: fetch, compare with what is known, read (E2)."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import datetime
from hashlib import blake2b
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from kiosk.feeds.addresses import right_address
from kiosk.feeds.events import FeedFailed, FeedRead, FeedSource, NotChanged, Seen
from kiosk.feeds.limits import LIMITS, Limits

if TYPE_CHECKING:
    from kiosk.feeds.fetching import Web

__all__ = ["refresh", "right_address"]


def refresh(
    source: FeedSource,
    hub_zone: ZoneInfo,
    now: datetime,
    *,
    limits: Limits = LIMITS,
    web: Web | None = None,
) -> FeedRead | NotChanged | FeedFailed:
    """Get the calendar and what is on in it, within `limits.seconds` for all of it.

    Blocks: to be called beside the worker. What the calendar, its server or its file do is an
    answer, never an exception. What has not changed is read anew once a week all the same, so that
    the horizon moves on.
    """
    from kiosk.feeds.child import read_feed
    from kiosk.feeds.connecting import Deadline
    from kiosk.feeds.fetching import WEB, fetch

    deadline = Deadline(time.monotonic() + limits.seconds)
    week = f"{now:%G-W%V}:"
    if not source.seen.digest.startswith(week):
        source = replace(source, seen=Seen())
    fetched = fetch(source, deadline, limits, web or WEB)
    if isinstance(fetched, (NotChanged, FeedFailed)):
        return fetched
    digest = week + blake2b(fetched.feed, digest_size=20).hexdigest()
    if digest == source.seen.digest:
        return NotChanged()
    rest = replace(limits, seconds=max(0.1, deadline.at - time.monotonic()))
    read = read_feed(fetched.feed, hub_zone, now, rest)
    if isinstance(read, FeedFailed):
        return read
    return replace(read, seen=replace(fetched.seen, digest=digest))
