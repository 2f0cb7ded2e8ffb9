"""Words that several answers share: why somebody comes, how they left, how they liked it."""

from __future__ import annotations

from enum import StrEnum


class Purpose(StrEnum):
    """Why somebody comes (V2)."""

    REMOTE_WORK = "remote_work"
    STUDY = "study"
    MEETING = "meeting"
    EVENT = "event"
    CORNER = "corner"
    COMPANY_WEEK = "company_week"
    OTHER = "other"


class Departure(StrEnum):
    """How we know that somebody left (O10); MOVED ends a stay on one side only (O6)."""

    SCANNED = "scanned"
    TOLD = "told"
    PRESUMED = "presumed"
    CORRECTED = "corrected"
    MOVED = "moved"


class Mood(StrEnum):
    """How a visit felt, by one touch on leaving; it is kept with nobody's visit."""

    GOOD = "good"
    FAIR = "fair"
    POOR = "poor"
