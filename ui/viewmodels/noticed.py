"""A page with a notice above what it shows, a button to go on, and one beside it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from ui.viewmodels.page import PageModel

QML_IMPORT_NAME = "HubKiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class NoticedShown:
    """What these pages show; `tone` is leaf, berry or no, and a button without a word is none."""

    notice: str = ""
    notice_words: str = ""
    tone: str = "berry"
    primary: str = ""
    primary_icon: str = ""
    secondary: str = ""
    secondary_icon: str = ""


@QmlElement
@QmlUncreatable("the page has a class of its own")
class Noticed(PageModel):
    """Base of these pages; what a page shows besides has a signal of its own."""

    _shown: NoticedShown

    changed = Signal()

    @Property(str, notify=changed, final=True)
    def notice(self) -> str:
        """What came of the last touch, or what should be known; else empty."""
        return self._shown.notice

    @Property(str, notify=changed, final=True)
    def noticeWords(self) -> str:
        """More of it."""
        return self._shown.notice_words

    @Property(str, notify=changed, final=True)
    def noticeTone(self) -> str:
        """How it is meant."""
        return self._shown.tone

    @Property(str, notify=changed, final=True)
    def primaryText(self) -> str:
        """The word of the primary button."""
        return self._shown.primary

    @Property(str, notify=changed, final=True)
    def primaryIcon(self) -> str:
        """Its icon."""
        return self._shown.primary_icon

    @Property(str, notify=changed, final=True)
    def secondaryText(self) -> str:
        """The word of the button beside it."""
        return self._shown.secondary

    @Property(str, notify=changed, final=True)
    def secondaryIcon(self) -> str:
        """Its icon."""
        return self._shown.secondary_icon
