"""Choosing a picture or film of the library by seeing it, for an event or the playlist (E3)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kiosk.playlist_answers import MediumKept
from ui import media_words
from ui.viewmodels.form_state import Field, Options

translate = QCoreApplication.translate

MOST_MEDIA = 60
"""So many are shown, the newest first, and always the one that is chosen."""

Media = tuple[MediumKept, ...]


def medium_field(media: Media, chosen: str, *, none: str = "") -> Field:
    """A line each, with its picture; `none` is the word for none at all, where that is possible."""
    newest = sorted(media, key=lambda kept: kept.added_at, reverse=True)
    shown = [
        kept
        for place, kept in enumerate(newest)
        if place < MOST_MEDIA or kept.facts.medium_id == chosen
    ]
    lines: Options = [_line("", none, "minus-circle", chosen)] if none else []
    lines += [_medium(kept, chosen) for kept in shown]
    return Field("medium", "lines", options=lines)


def _medium(kept: MediumKept, chosen: str) -> dict[str, str]:
    medium, wrong = kept.facts, kept.trouble
    icon = "warning" if wrong else media_words.icon(medium.kind)
    line = _line(medium.medium_id, medium.name, icon, chosen)
    if wrong is not None:
        return {**line, "note": media_words.wrong(wrong.what).what, "tone": "berry"}
    return {**line, "picture": media_words.picture(medium)}


def _line(value: str, text: str, icon: str, chosen: str) -> dict[str, str]:
    is_chosen = value == chosen
    return {
        "value": value,
        "text": text,
        "note": "",
        "tail": translate("EventForm", "chosen") if is_chosen else "",
        "icon": "check-circle" if is_chosen else icon,
        "tone": "leaf",
        "action": "" if is_chosen else translate("EventForm", "Choose"),
    }
