"""The ways on from the idle screen, and the words that tell everybody that a touch helps (E4)."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from kiosk.answers import HubView

translate = QCoreApplication.translate

TOUCH = {"fi": "Kosketa näyttöä", "sv": "Rör vid skärmen", "en": "Touch the screen"}
"""Each in its own language, whichever is spoken: whoever passes reads one of them."""

WHATS_ON = "whats_on"
WAYS = ("check_in", "check_out", "rooms", WHATS_ON)


@dataclass(frozen=True, slots=True)
class WayRow:
    """A way on: where it leads, its icon and its word."""

    page_name: str
    icon: str
    label: str


def ways(pages: Container[str], view: HubView | None) -> tuple[WayRow, ...]:
    """What people come for, first of all in and out; in only while the door is open."""
    is_open = view is None or view.door.is_open
    every = (
        *([WayRow("check_in", "sign-in", translate("Idle", "I come in"))] if is_open else []),
        WayRow("check_out", "sign-out", translate("Idle", "I leave")),
        *([WayRow("rooms", "calendar-check", translate("Idle", "Rooms"))] if is_open else []),
        WayRow(WHATS_ON, "calendar-blank", translate("Idle", "What’s on")),
    )
    return tuple(way for way in every if way.page_name in pages)


def touch_words(languages: tuple[str, ...], lang: str) -> tuple[str, str]:
    """What to do: in the language on screen, and then in the hub's others."""
    others = [TOUCH[each] for each in languages if each != lang and each in TOUCH]
    return TOUCH.get(lang, TOUCH["en"]), " · ".join(others)
