"""What the manager sees of media under Now: what could not be shown, and the way out (E4)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kiosk.answers import HubView
from kiosk.playlist_answers import MediumKept
from kiosk.programme_answers import MediumKind
from ui import media_words
from ui.viewmodels.book import BookRow

translate = QCoreApplication.translate


def media_rows(media: tuple[MediumKept, ...], view: HubView, lang: str) -> tuple[BookRow, ...]:
    """A line for each that was skipped and is still somewhere to be shown."""
    return tuple(
        _row(kept, view, lang)
        for kept in media
        if kept.trouble is not None and (kept.items or kept.events)
    )


def _row(kept: MediumKept, view: HubView, lang: str) -> BookRow:
    title = translate("Now", "The film %1 could not be shown")
    if kept.facts.kind is MediumKind.PICTURE:
        title = translate("Now", "The picture %1 could not be shown")
    trouble = kept.trouble
    note = media_words.skipped(trouble, (view.at, view.hub.zone, lang)) if trouble else ""
    return BookRow(
        key=f"media:{kept.facts.medium_id}",
        title=title.replace("%1", kept.facts.name),
        note=note,
        icon="warning",
        tone="berry",
        action=translate("Now", "See"),
    )
