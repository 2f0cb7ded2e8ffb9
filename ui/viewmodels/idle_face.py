"""What QML reads of the idle screen: its two cards, its ways on, its clock and words (E3, E4)."""

from __future__ import annotations

from PySide6.QtCore import Property, QAbstractItemModel, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.answers import HubView
from ui.bridge import Bridge
from ui.film import FilmPlayer
from ui.film_screen import FilmScreen
from ui.rows import RowModel
from ui.viewmodels.idle_cards import IdleKnown
from ui.viewmodels.idle_round import Round
from ui.viewmodels.idle_slot import IdleSlot
from ui.viewmodels.idle_ways import WayRow, touch_words
from ui.viewmodels.page import PageModel
from ui.viewmodels.shell import Shell

QML_IMPORT_NAME = "HubKiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

__all__ = ["EVENT", "FilmScreen", "IdleFace"]

EVENT = "event"


@QmlElement
@QmlUncreatable("it is a part of the idle screen")
class IdleFace(PageModel):
    """The part that QML reads; whoever makes it gives it its `Round`."""

    changed = Signal()
    turned = Signal()

    _round: Round

    def __init__(self, shell: Shell, bridge: Bridge, film: FilmPlayer | None) -> None:
        super().__init__(shell, bridge)
        self._film = film
        self._known: IdleKnown | None = None
        self._slots = IdleSlot(self.shows_qr, self), IdleSlot(self.shows_qr, self)
        self._blank = IdleSlot(self.shows_qr, self)
        self._ways = RowModel(WayRow, key="page_name", parent=self)

    @property
    def _view(self) -> HubView | None:
        return self._known.view if self._known else None

    @property
    def is_whole(self) -> bool:
        """Whether all of the card can be seen, its picture too."""
        return self._slots[self._round.front].is_ready

    @property
    def is_next_whole(self) -> bool:
        """Whether the card behind it is there whole."""
        return self._slots[1 - self._round.front].is_ready

    @Property(IdleSlot, constant=True, final=True)
    def first(self) -> IdleSlot:
        """One card."""
        return self._slots[0]

    @Property(IdleSlot, constant=True, final=True)
    def second(self) -> IdleSlot:
        """The other card."""
        return self._slots[1]

    @Property(IdleSlot, constant=True, final=True)
    def blank(self) -> IdleSlot:
        """A card with nothing on it, for what is not seen."""
        return self._blank

    @Property(FilmPlayer, constant=True, final=True)
    def film(self) -> FilmPlayer | None:
        """What shows the films."""
        return self._film

    @Property(int, notify=turned, final=True)
    def front(self) -> int:
        """Which of the two is seen."""
        return self._round.front

    @Property(int, notify=turned, final=True)
    def turns(self) -> int:
        """How often they have turned: what always stands there moves by a hair with each."""
        return self._round.turns

    @Property(bool, notify=changed, final=True)
    def isStill(self) -> bool:
        """Whether nothing may move: an exam, or somebody is on air."""
        return self._known is not None and self._known.idle.still is not None

    @Property(bool, notify=changed, final=True)
    def leadsToEvents(self) -> bool:
        """Whether a card of an event leads to it."""
        return self._shell.knows(EVENT)

    @Property(str, notify=changed, final=True)
    def hubName(self) -> str:
        """The hub's name."""
        return str(self._shell.hubName)

    @Property(str, notify=changed, final=True)
    def clockText(self) -> str:
        """The time in the hub."""
        return str(self._shell.clockText)

    @Property(str, notify=changed, final=True)
    def touchWords(self) -> str:
        """That a touch helps."""
        return touch_words(self._languages, self.lang)[0]

    @Property(str, notify=changed, final=True)
    def touchOthers(self) -> str:
        """The same in the hub's other languages."""
        return touch_words(self._languages, self.lang)[1]

    @property
    def _languages(self) -> tuple[str, ...]:
        return self._view.hub.languages if self._view else ("fi", "sv", "en")

    @Property(QAbstractItemModel, constant=True, final=True)
    def ways(self) -> RowModel:
        """The ways on."""
        return self._ways
