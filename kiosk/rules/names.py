"""Names that people give for the roll-call, made fit to be kept and shown (V1)."""

from __future__ import annotations

import unicodedata

from kiosk.answers import NotTaken, Wrong

LONGEST_NAME = 30
"""Characters; enough for a first name, a nickname or a group's name."""

LONGEST_REASON = 200
"""Characters of a reason or a title that the manager types."""


def clean(typed: str) -> str:
    """The words typed, without control, direction and invisible characters, single-spaced.

    Joiners stay between characters, where emoji and some scripts need them.
    """
    composed = unicodedata.normalize("NFC", typed.encode("utf-8", "ignore").decode("utf-8"))
    kept = (char if _may_stay(char) else " " for char in composed)
    return " ".join("".join(kept).split()).strip("\u200d\u200c ")


def _may_stay(char: str) -> bool:
    return char in "\u200c\u200d" or unicodedata.category(char)[0] != "C"


def name_of(typed: str | None) -> str | NotTaken | None:
    """The name to keep, None for "no name", or why it cannot be taken."""
    if typed is None or not typed.strip():
        return None
    if len(typed) > LONGEST_REASON:
        return NotTaken(Wrong.NAME_LONG, LONGEST_NAME)
    name = clean(typed)
    if not name:
        return NotTaken(Wrong.NAME_UNREADABLE)
    return name if len(name) <= LONGEST_NAME else NotTaken(Wrong.NAME_LONG, LONGEST_NAME)


def reason_of(typed: str) -> str | None:
    """A reason as it is kept, cut to `LONGEST_REASON`; None when nothing is left of it."""
    return clean(typed[: LONGEST_REASON * 4])[:LONGEST_REASON] or None
