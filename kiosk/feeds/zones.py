"""Which time zone a calendar means by a TZID: only names that we know, never a path."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

MOST_PARTS = 3
"""America/Argentina/Ushuaia: no zone's name has more."""


@cache
def known_names() -> frozenset[str]:
    """The names of the IANA time zones."""
    return frozenset((files("tzdata") / "zones").read_text().split())


@cache
def _windows() -> dict[str, str]:
    from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

    return WINDOWS_TO_OLSON


def zone_name(tzid: str, locations: dict[str, str]) -> str | None:
    """The IANA name for a TZID, or None where nobody knows: such an event is skipped, not guessed.

    `locations` is what the calendar's own definitions say about where their zones are
    (X-LIC-LOCATION); their rules are not believed. A TZID that begins with a slash is a global
    name that ends with the zone's (RFC 5545, 3.8.3.1). Windows has names of its own.
    """
    for name in (tzid, _windows().get(tzid, ""), locations.get(tzid, "")):
        if name in known_names():
            return name
    return _global(tzid) if tzid.startswith("/") else None


def _global(tzid: str) -> str | None:
    parts = tzid.split("/")
    endings = ("/".join(parts[-many:]) for many in range(MOST_PARTS, 0, -1))
    return next((each for each in endings if each in known_names()), None)
