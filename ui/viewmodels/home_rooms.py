"""What the front page tells of rooms: on air, fallen free for who waited, to be begun (B2, R6)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kiosk.room_answers import OnAirNow
from kiosk.room_views import NewsOfRooms, Reminder
from ui import times
from ui.viewmodels.home_tiles import TileRow
from ui.viewmodels.reservation_when import minutes_left

translate = QCoreApplication.translate

MOST_NAMED = 2
"""Rooms that are named at once."""


def air_text(news: NewsOfRooms | None, lang: str) -> str:
    """Where somebody is on air, and for how long at the most; "" where nobody is (B2)."""
    if news is None or not news.on_air:
        return ""
    return "; ".join(_air(air, news, lang) for air in news.on_air)


def _air(air: OnAirNow, news: NewsOfRooms, lang: str) -> str:
    left = minutes_left(air.until, news.at)
    return translate("Home", "On air: %1, %n min left", None, left).replace(
        "%1", air.room.said(lang)
    )


def room_chip(news: NewsOfRooms | None, zone: str, lang: str) -> str:
    """Which room has fallen free for who waited, or which reservation begins; nobody's name."""
    if news is not None and news.offers:
        rooms = _few([offer.room.said(lang) for offer in news.offers])
        return translate("Home", "Now free for whoever waited: %1").replace("%1", rooms)
    if news is not None and news.reminders:
        return translate("Home", "Begins: %1").replace(
            "%1", _few([_begins(each, zone, lang) for each in news.reminders])
        )
    return ""


def _begins(reminder: Reminder, zone: str, lang: str) -> str:
    return f"{reminder.room.said(lang)} {times.hour(reminder.starts_at, zone, lang)}"


def _few(said: list[str]) -> str:
    once = list(dict.fromkeys(said))
    return ", ".join(once[:MOST_NAMED]) + (" …" if len(once) > MOST_NAMED else "")


def room_tiles(news: NewsOfRooms | None) -> tuple[TileRow, ...]:
    """One way on for those whose room has fallen free, or whose reservation begins."""
    if news is not None and news.offers:
        label, note = translate("Home", "A room is free"), translate("Home", "give your code")
        return (TileRow("reservation", "bell-ringing", label, note, is_call=True),)
    if news is not None and news.reminders:
        label, note = translate("Home", "My reservation"), translate("Home", "begin by its code")
        return (TileRow("reservation", "ticket", label, note),)
    return ()
