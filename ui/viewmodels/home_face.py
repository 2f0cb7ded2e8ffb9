"""What QML sees of the front page: one property for each thing it shows."""

from __future__ import annotations

from PySide6.QtCore import Property, QAbstractItemModel, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from ui.bridge import Bridge
from ui.rows import RowModel
from ui.viewmodels.door import CardRow, LegendRow, SideRow
from ui.viewmodels.home_tiles import TileRow
from ui.viewmodels.home_words import HomeState, derive
from ui.viewmodels.page import PageModel
from ui.viewmodels.shell import Shell

QML_IMPORT_NAME = "HubKiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("the page has a class of its own")
class HomeFace(PageModel):
    """Derives what is shown whenever the state is swapped, the language or the minute changes."""

    changed = Signal()

    def __init__(self, shell: Shell, bridge: Bridge) -> None:
        super().__init__(shell, bridge)
        self._state = HomeState()
        self._shown = derive(self._state, self.lang)
        self._legend = RowModel(LegendRow, key="kind", parent=self)
        self._sides = RowModel(SideRow, key="name", parent=self)
        self._card = RowModel(CardRow, parent=self)
        self._tiles = RowModel(TileRow, key="page_name", parent=self)

    def say(self) -> None:
        """Derive what is shown and tell the page."""
        self._shown = shown = derive(self._state, self.lang)
        self._legend.show(shown.legend)
        self._sides.show(shown.sides)
        self._card.show(shown.card)
        self._tiles.show(shown.tiles)
        self.changed.emit()

    @Property(str, notify=changed, final=True)
    def kind(self) -> str:
        """loading, open, unstaffed, full or closed."""
        return self._shown.kind

    @Property(str, notify=changed, final=True)
    def greeting(self) -> str:
        """The line over the number."""
        return self._shown.greeting

    @Property(str, notify=changed, final=True)
    def number(self) -> str:
        """How many places are free; empty when that is not the point."""
        return self._shown.number

    @Property(str, notify=changed, final=True)
    def words(self) -> str:
        """The words beside the number."""
        return self._shown.words

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
        """How many places are kept for somebody."""
        return self._shown.held

    @Property(int, notify=changed, final=True)
    def called(self) -> int:
        """How many places are kept for parties that are called now."""
        return self._shown.called

    @Property(str, notify=changed, final=True)
    def placesName(self) -> str:
        """The row of capsules in words."""
        return self._shown.places_name

    @Property(str, notify=changed, final=True)
    def notice(self) -> str:
        """What is not as usual today; empty when all is."""
        return self._shown.notice

    @Property(str, notify=changed, final=True)
    def calledTitle(self) -> str:
        """Whose turn it is; empty when nobody's."""
        return self._shown.called_title

    @Property(str, notify=changed, final=True)
    def calledWords(self) -> str:
        """Until when their places are kept."""
        return self._shown.called_words

    @Property(str, notify=changed, final=True)
    def cardTitle(self) -> str:
        """The heading of what goes on."""
        return self._shown.card_title

    @Property(str, notify=changed, final=True)
    def cardNote(self) -> str:
        """What to say where nothing goes on."""
        return self._shown.card_note

    @Property(str, notify=changed, final=True)
    def doorText(self) -> str:
        """Whether the door is open, where there is no room for more."""
        return self._shown.door_text

    @Property(str, notify=changed, final=True)
    def airText(self) -> str:
        """Where somebody is on air, and how long at the most; empty where nobody is."""
        return self._shown.air

    @Property(str, notify=changed, final=True)
    def roomNews(self) -> str:
        """A room that fell free for who waited, or a reservation that begins; else empty."""
        return self._shown.room_news

    @Property(bool, notify=changed, final=True)
    def isOffer(self) -> bool:
        """Whether it is a room that fell free."""
        return self._shown.is_offer

    @Property(str, notify=changed, final=True)
    def eventNews(self) -> str:
        """A seat that fell free, or an event that is cancelled or moved; else empty."""
        return self._shown.event_news

    @Property(bool, notify=changed, final=True)
    def isSeatOffer(self) -> bool:
        """Whether it is a seat that fell free."""
        return self._shown.is_seat_offer

    @Property(bool, notify=changed, final=True)
    def hasCard(self) -> bool:
        """Whether there is anything to say of today."""
        return bool(self._shown.card)

    @Property(str, notify=changed, final=True)
    def contactTitle(self) -> str:
        """Where the hub is, while it is closed."""
        return self._shown.contact_title

    @Property(str, notify=changed, final=True)
    def contactWords(self) -> str:
        """Whom to call while the hub is closed."""
        return self._shown.contact_words

    @Property(str, notify=changed, final=True)
    def enterLabel(self) -> str:
        """The word of the primary tile."""
        return self._shown.enter_label

    @Property(str, notify=changed, final=True)
    def enterNote(self) -> str:
        """The note of the primary tile."""
        return self._shown.enter_note

    @Property(bool, notify=changed, final=True)
    def mayEnter(self) -> bool:
        """Whether there is a way in now."""
        return self._shown.may_enter

    @Property(bool, notify=changed, final=True)
    def hasManager(self) -> bool:
        """Whether there is a way to the manager's pages."""
        return self._shell.knows("manager")

    @Property(QAbstractItemModel, constant=True, final=True)
    def legend(self) -> RowModel:
        """What the capsules mean, and how many of each."""
        return self._legend

    @Property(QAbstractItemModel, constant=True, final=True)
    def sides(self) -> RowModel:
        """The sides with their free places."""
        return self._sides

    @Property(QAbstractItemModel, constant=True, final=True)
    def card(self) -> RowModel:
        """What goes on now and next."""
        return self._card

    @Property(QAbstractItemModel, constant=True, final=True)
    def tiles(self) -> RowModel:
        """The ways on, but for the primary one."""
        return self._tiles
