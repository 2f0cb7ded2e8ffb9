"""A calm word over the page: one notice at a time, until it is read or its visitor has gone."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from ui.words import Sentence

QML_IMPORT_NAME = "HubKiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class Notice:
    """What is the matter, and what to do."""

    title: str
    words: str = ""


@QmlElement
@QmlUncreatable("made by ui.app")
class Notices(QObject):
    """The notice that is shown now, if there is one."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = Notice("")

    def tell(self, notice: Notice) -> None:
        """Show this one."""
        if notice != self._now:
            self._now = notice
            self.changed.emit()

    def say(self, sentence: Sentence) -> None:
        """Show a sentence of `ui.words`."""
        self.tell(Notice(sentence.what, sentence.instead))

    @Property(str, notify=changed, final=True)
    def title(self) -> str:
        """What is the matter; empty when nothing is."""
        return self._now.title

    @Property(str, notify=changed, final=True)
    def words(self) -> str:
        """What to do about it."""
        return self._now.words

    @Slot()
    def dismiss(self) -> None:
        """It has been read."""
        self.tell(Notice(""))
