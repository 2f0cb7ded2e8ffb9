"""The child that reads a calendar: bytes in, one JSON line per event out; it may be ended anytime.

Run as `python -m kiosk.feeds.reading ZONE NOW LIMITS`; see kiosk/feeds/child.py.
"""

from __future__ import annotations

import json
import re
import sys
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from hashlib import blake2b
from zoneinfo import ZoneInfo

from kiosk.feeds.limits import (
    AHEAD,
    BEHIND,
    NO_CALENDAR,
    NO_MEMORY,
    Limits,
    hold_back,
    peak_memory,
)
from kiosk.feeds.meaning import (
    NotUnderstood,
    Stretch,
    Zones,
    is_cancelled,
    is_hidden,
    stretch_of,
)
from kiosk.feeds.plain import link, plain_text
from kiosk.feeds.series import Found, TooLong, is_series, occurrences, processor_time
from kiosk.feeds.sieve import NoCalendar, Part, decoded, sift

SHORT_UID = re.compile(r"[!-~]{1,64}")
SOON = timedelta(microseconds=1)
"""So that an event without an end is in a window that begins with it."""

Row = dict[str, str]


@dataclass(slots=True)
class Reading:
    """A calendar being read: what was found, by uid and start, and what was left out."""

    zones: Zones
    window: tuple[datetime, datetime]
    limits: Limits
    rows: dict[tuple[str, str], Row] = field(default_factory=dict)
    skipped: int = 0
    hidden: int = 0

    def read(self, parts: list[Part]) -> None:
        """Take in all events of a calendar."""
        by_uid: dict[str, list[Part]] = defaultdict(list)
        for part in parts:
            by_uid[uid_of(part)].append(part)
        for uid, same in by_uid.items():
            for part, stretch in self._times(same):
                self._keep(uid, part, stretch)

    def _times(self, same: list[Part]) -> Iterator[Found]:
        """When the events of one uid are on: each alone, or a series with its changed dates."""
        bases = [part for part in same if "RECURRENCE-ID" not in part.lines]
        changes = [part for part in same if "RECURRENCE-ID" in part.lines]
        repeat = [part for part in bases if is_series(part)]
        for part in [each for each in bases if not is_series(each)] + ([] if repeat else changes):
            try:
                yield part, stretch_of(part, self.zones)
            except NotUnderstood:
                self.skipped += 1
        for base in repeat:
            yield from self._series(base, changes)

    def _series(self, base: Part, changes: list[Part]) -> list[Found]:
        if is_cancelled(base):
            return []
        if is_hidden(base):
            self.hidden += 1
            return []
        margin = timedelta(days=1)
        try:
            with processor_time(self.limits.series_seconds):
                wide = (self.window[0] - margin, self.window[1] + margin)
                return occurrences(base, changes, self.zones, wide)
        except MemoryError:
            raise
        except (Exception, TooLong):  # noqa: BLE001 (what libraries make of hostile lines has no end)
            self.skipped += 1
            return []

    def _keep(self, uid: str, part: Part, stretch: Stretch) -> None:
        began, ended = stretch.instants(self.zones.hub)
        if not (began < self.window[1] and max(ended, began + SOON) > self.window[0]):
            return
        if is_cancelled(part):
            return
        if is_hidden(part):
            self.hidden += 1
            return
        title = plain_text(part.value("SUMMARY"))
        if part.is_broken or not title:
            self.skipped += 1
            return
        row = {"uid": uid, "title": title, "starts_at": told(began), "ends_at": told(ended)}
        row |= days(stretch)
        row |= {"place": plain_text(part.value("LOCATION")), "link": link(part.value("URL"))}
        self.rows.setdefault((row["starts_at"], uid), row)
        if len(self.rows) > 2 * self.limits.events:
            self._cut()

    def _cut(self) -> None:
        soonest = sorted(self.rows)[: self.limits.events]
        self.skipped += len(self.rows) - len(soonest)
        self.rows = {key: self.rows[key] for key in soonest}

    def told(self) -> Iterator[str]:
        """The lines for the parent, the soonest event first; the last line is the end."""
        self._cut()
        for row in self.rows.values():
            yield json.dumps(row, separators=(",", ":"))
        yield json.dumps({"skipped": self.skipped, "hidden": self.hidden, "peak": peak_memory()})


def uid_of(part: Part) -> str:
    """The event's name, made short where it is long and made up where there is none."""
    uid = part.value("UID").strip()
    if SHORT_UID.fullmatch(uid):
        return uid
    said = uid or f"{part.value('DTSTART')} {part.value('SUMMARY')}"
    return blake2b(said.encode(errors="replace"), digest_size=16).hexdigest()


def told(moment: datetime) -> str:
    """An instant as text, which sorts by time."""
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")


def days(stretch: Stretch) -> Row:
    """First and last day of whole days, the last included."""
    first, after = stretch.start, stretch.end
    if isinstance(first, datetime) or isinstance(after, datetime):
        return {}
    last: date = max(first, after - timedelta(days=1))
    return {"first_day": first.isoformat(), "last_day": last.isoformat()}


def read_here(feed: bytes, hub: ZoneInfo, now: datetime, limits: Limits) -> Reading:
    """Read a calendar in this process, which nobody holds back; NoCalendar when it is none."""
    sifted = sift(decoded(feed))
    reading = Reading(Zones(hub, sifted.locations), (now - BEHIND, now + AHEAD), limits)
    reading.read(sifted.parts)
    return reading


def main(words: list[str]) -> int:
    """Read standard input within the limits and write what was found."""
    hub, now = ZoneInfo(words[0]), datetime.fromisoformat(words[1])
    limits = Limits(**json.loads(words[2]))
    hold_back(limits)
    try:
        reading = read_here(sys.stdin.buffer.read(limits.bytes), hub, now, limits)
        sys.stdout.write("\n".join([*reading.told(), ""]))
    except NoCalendar:
        return NO_CALENDAR
    except MemoryError:
        return NO_MEMORY
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
