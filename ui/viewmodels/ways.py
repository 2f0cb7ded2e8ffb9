"""A way on: one thing to do with one touch, for every page that offers some."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class WayRow:
    """One way; where `is_open` is false the note says why not."""

    key: str
    icon: str
    title: str
    note: str
    is_open: bool = True
