"""A calm word over the page: one notice at a time, until it is read or its visitor has gone."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from ui.words import Sentence

QML_IMPORT_NAME = "HubKiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the shell")
class Notices(QObject):
    """The notice that is shown now, if there is one."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = Sentence("")

    def tell(self, sentence: Sentence) -> None:
        """Show this one."""
        if sentence != self._now:
            self._now = sentence
            self.changed.emit()

    @Property(str, notify=changed, final=True)
    def title(self) -> str:
        """What is the matter; empty when nothing is."""
        return self._now.what

    @Property(str, notify=changed, final=True)
    def words(self) -> str:
        """What to do about it."""
        return self._now.instead

    @Slot()
    def dismiss(self) -> None:
        """It has been read."""
        self.tell(Sentence(""))
