"""One of the two cards of the idle screen: one is seen, on the other the next one gets ready."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QAbstractItemModel, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from ui.rows import RowModel
from ui.viewmodels.idle_shown import CardShown, IdleRow

QML_IMPORT_NAME = "HubKiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the idle page")
class IdleSlot(QObject):
    """What one card shows; the picture in it tells whether it could be read."""

    changed = Signal()
    pictureRead = Signal(bool)

    def __init__(self, shows_qr: Callable[[str], str], parent: QObject) -> None:
        super().__init__(parent)
        self._shows_qr = shows_qr
        self._shown = CardShown()
        self._qr = ""
        self._is_read = False
        self._rows = RowModel(IdleRow, parent=self)

    @property
    def shown(self) -> CardShown:
        """What it shows."""
        return self._shown

    @property
    def is_ready(self) -> bool:
        """Whether all of it can be seen: the picture, too."""
        return not self._shown.picture or self._is_read

    def show(self, shown: CardShown) -> None:
        """Show this from now on."""
        if shown == self._shown:
            return
        self._is_read = self._is_read and shown.picture == self._shown.picture
        self._shown = shown
        self._qr = self._shows_qr(shown.link)
        self._rows.show(shown.rows)
        self.changed.emit()

    @Slot(bool)
    def tellPicture(self, is_there: bool) -> None:
        """The picture is there, or it cannot be read."""
        self._is_read = is_there
        self.pictureRead.emit(is_there)

    @Property(str, notify=changed, final=True)
    def kind(self) -> str:
        """How it looks; "" is nothing at all."""
        return self._shown.kind

    @Property(str, notify=changed, final=True)
    def lead(self) -> str:
        """The day, or what comes before the time."""
        return self._shown.lead

    @Property(str, notify=changed, final=True)
    def big(self) -> str:
        """The time or the number, read first."""
        return self._shown.big

    @Property(str, notify=changed, final=True)
    def title(self) -> str:
        """What it is."""
        return self._shown.title

    @Property(str, notify=changed, final=True)
    def shortTitle(self) -> str:
        """What it is, where there is room for few letters."""
        return self._shown.short or self._shown.title

    @Property(str, notify=changed, final=True)
    def place(self) -> str:
        """Where it is."""
        return self._shown.place

    @Property(str, notify=changed, final=True)
    def note(self) -> str:
        """What else there is to know."""
        return self._shown.note

    @Property(str, notify=changed, final=True)
    def stateText(self) -> str:
        """That it is not as planned."""
        return self._shown.state

    @Property(bool, notify=changed, final=True)
    def isOff(self) -> bool:
        """Whether it does not take place."""
        return self._shown.is_off

    @Property(str, notify=changed, final=True)
    def icon(self) -> str:
        """The picture beside the words."""
        return self._shown.icon

    @Property(str, notify=changed, final=True)
    def name(self) -> str:
        """All of it in a line, for who does not see it."""
        return self._shown.name

    @Property(QUrl, notify=changed, final=True)
    def picture(self) -> QUrl:
        """The file of the picture."""
        return QUrl.fromLocalFile(self._shown.picture) if self._shown.picture else QUrl()

    @Property(float, notify=changed, final=True)
    def shape(self) -> float:
        """The picture's width by its height."""
        return self._shown.picture_width / max(1, self._shown.picture_height)

    @Property(str, notify=changed, final=True)
    def qr(self) -> str:
        """The address of the picture of its link."""
        return self._qr

    @Property(str, notify=changed, final=True)
    def eventId(self) -> str:
        """The event that it tells of."""
        return self._shown.event_id

    @Property(int, notify=changed, final=True)
    def limit(self) -> int:
        """How many may be inside now."""
        return self._shown.limit

    @Property(int, notify=changed, final=True)
    def cap(self) -> int:
        """How many may be inside without an override."""
        return self._shown.cap

    @Property(int, notify=changed, final=True)
    def inside(self) -> int:
        """How many are inside."""
        return self._shown.inside

    @Property(int, notify=changed, final=True)
    def held(self) -> int:
        """How many places are kept."""
        return self._shown.held

    @Property(int, notify=changed, final=True)
    def called(self) -> int:
        """How many places are kept for who is called."""
        return self._shown.called

    @Property(QAbstractItemModel, constant=True, final=True)
    def rows(self) -> RowModel:
        """The lines of a list."""
        return self._rows
