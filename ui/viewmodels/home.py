"""The front page: is there room, what is going on, and the first touch of everything."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Protocol

from PySide6.QtCore import Property, QAbstractItemModel, QCoreApplication, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.answers import HubView
from ui import times
from ui.bridge import Bridge
from ui.rows import RowModel
from ui.viewmodels.door import (
    CardRow,
    LegendRow,
    SideRow,
    card_note,
    card_rows,
    door_text,
    legend_rows,
    side_rows,
)
from ui.viewmodels.page import Manner, PageModel
from ui.viewmodels.shell import Shell

QML_IMPORT_NAME = "HubKiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


class Desk(Protocol):
    """The part of the reception that the front page asks."""

    def look(self) -> HubView: ...


@dataclass(frozen=True, slots=True)
class TileRow:
    """A big way on: where it leads, its icon, its word and a note under it."""

    page_name: str
    icon: str
    label: str
    note: str


@dataclass(frozen=True, slots=True)
class HomeState:
    """The desk's last answer (None while there is none yet) and the pages that exist."""

    view: HubView | None = None
    pages: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class HomeShown:
    """What the front page shows."""

    kind: str = "loading"
    greeting: str = ""
    number: str = ""
    words: str = ""
    limit: int = 0
    cap: int = 0
    inside: int = 0
    held: int = 0
    called: int = 0
    places_name: str = ""
    notice: str = ""
    called_title: str = ""
    called_words: str = ""
    card_title: str = ""
    card_note: str = ""
    door_text: str = ""
    contact_title: str = ""
    contact_words: str = ""
    enter_label: str = ""
    enter_note: str = ""
    may_enter: bool = False
    legend: tuple[LegendRow, ...] = ()
    sides: tuple[SideRow, ...] = ()
    card: tuple[CardRow, ...] = ()
    tiles: tuple[TileRow, ...] = ()


def derive(state: HomeState, lang: str) -> HomeShown:
    """What the front page shows of `state`, in the language of the translator in force."""
    view = state.view
    if view is None:
        return HomeShown(greeting=translate("Home", "One moment, we are looking up the places."))
    hub, called = view.places.hub, sum(party.people for party in view.called)
    shown = HomeShown(
        limit=hub.limit,
        cap=hub.limit - hub.extra,
        inside=hub.inside,
        held=max(hub.held - called, 0),
        called=called,
        places_name=_places_name(view),
        notice=_notice(view, lang),
        called_title=_called_title(view),
        called_words=_called_words(view, lang),
        card_title=translate("Home", "Today"),
        card_note=card_note(view),
        door_text=door_text(view, lang),
        enter_note=translate("Home", "or show your hub pass to the camera"),
        enter_label=translate("Home", "I come in"),
        legend=legend_rows(view),
        sides=side_rows(view, lang),
        card=card_rows(view, lang),
        tiles=_tiles(state),
    )
    return _closed(view, lang, shown) if not view.door.is_open else _open(view, shown, state)


def _open(view: HubView, shown: HomeShown, state: HomeState) -> HomeShown:
    free = view.places.hub.free
    if free == 0:
        return replace(
            shown,
            kind="full",
            greeting=translate("Home", "Welcome! It is full here right now"),
            number="0",
            words=translate("Home", "free\nplace(s)", None, 0),
            enter_label=translate("Home", "I would like to come in"),
            enter_note=translate("Home", "by the waiting line, or another hub"),
            may_enter="check_in" in state.pages,
        )
    return replace(
        shown,
        kind="open" if view.door.is_staffed else "unstaffed",
        greeting=translate("Home", "Welcome! Right now we have"),
        number=str(free),
        words=translate("Home", "free\nplace(s)", None, free),
        may_enter="check_in" in state.pages,
    )


def _closed(view: HubView, lang: str, shown: HomeShown) -> HomeShown:
    opens = view.door.opens_at
    return replace(
        shown,
        kind="closed",
        greeting=translate("Home", "We are closed now"),
        words=translate("Home", "We open\n%1").replace(
            "%1", times.moment(opens, view.at, view.hub.zone, lang)
        )
        if opens
        else translate("Home", "Welcome\nagain soon"),
        contact_title=view.hub.help_phone or view.hub.address,
        contact_words=view.hub.address if view.hub.help_phone else "",
        sides=shown.sides if view.places.hub.inside else (),
        legend=shown.legend if view.places.hub.inside else (),
        card=shown.card if view.holds or view.line else (),
        tiles=tuple(tile for tile in shown.tiles if tile.page_name != "group"),
    )


def _places_name(view: HubView) -> str:
    hub = view.places.hub
    return ", ".join(
        (
            translate("Home", "%n place(s) in all", None, hub.limit),
            translate("Home", "%n inside", None, hub.inside),
            translate("Home", "%n kept", None, hub.held),
            translate("Home", "%n free", None, hub.free),
        )
    )


def _notice(view: HubView, lang: str) -> str:
    """The one thing about today that is not as usual, the weightiest first."""
    hub = view.places.hub
    if not view.is_time_trusted:
        return translate("Home", "The clock is being checked; times may be wrong.")
    if view.over:
        until = times.hour(min(over.until for over in view.over), view.hub.zone, lang)
        return translate("Home", "With the hub manager's leave %n may be here", None, hub.limit) + (
            ", " + translate("Home", "until %1").replace("%1", until)
        )
    if hub.inside > hub.limit:
        return translate(
            "Home", "More people are inside than the %n there is room for.", None, hub.limit
        )
    if view.door.is_open and not view.door.is_staffed:
        return view.hub.unstaffed.said(lang)
    if not view.door.is_open and view.door.reason:
        return view.door.reason.said(lang)
    return ""


def _called_title(view: HubView) -> str:
    if not view.called:
        return ""
    numbers = ", ".join(str(party.number) for party in view.called)
    return translate("Home", "It is your turn, number(s) %1", None, len(view.called)).replace(
        "%1", numbers
    )


def _called_words(view: HubView, lang: str) -> str:
    ends = [party.called_until for party in view.called if party.called_until]
    if not ends:
        return ""
    until = times.hour(min(ends), view.hub.zone, lang)
    return translate("Home", "Your places are kept until %1.").replace("%1", until)


def _tiles(state: HomeState) -> tuple[TileRow, ...]:
    every = (
        TileRow(
            "check_out",
            "sign-out",
            translate("Home", "I leave"),
            translate("Home", "or change sides"),
        ),
        TileRow(
            "group",
            "users-three",
            translate("Home", "We are a group"),
            translate("Home", "all at once"),
        ),
    )
    return tuple(tile for tile in every if tile.page_name in state.pages)


@QmlElement
@QmlUncreatable("made by ui.app")
class Home(PageModel):
    """The front page; looks again whenever something has happened."""

    NAME = "home"
    MANNER = Manner(idle_s=60, warns=False)

    changed = Signal()

    def __init__(self, shell: Shell, bridge: Bridge, reception: Desk) -> None:
        super().__init__(shell, bridge)
        self._reception = reception
        self._state = HomeState()
        self._shown = derive(self._state, self.lang)
        self._is_looking = False
        self._legend = RowModel(LegendRow, key="kind", parent=self)
        self._sides = RowModel(SideRow, key="name", parent=self)
        self._card = RowModel(CardRow, parent=self)
        self._tiles = RowModel(TileRow, key="page_name", parent=self)

    def entered(self, given: object) -> None:
        """Show what was known last, and look."""
        self.look_again()

    def heard(self, fact: object) -> None:
        """Whatever happened, the places may be others now."""
        self.look_again()

    def look_again(self) -> None:
        """Ask the desk, once at a time; the answer is nobody's secret, so it is always wanted."""
        if not self._is_looking:
            self._is_looking = True
            self._bridge.ask(self._reception.look, self._seen)

    def _seen(self, view: HubView) -> None:
        self._is_looking = False
        pages = frozenset(page for page in PAGES_FROM_HERE if self._shell.knows(page))
        self._state = HomeState(view, pages)
        self._shell.meet(view.hub)
        self.say()

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

    @Property(bool, notify=changed, final=True)
    def hasCard(self) -> bool:
        """Whether there is anything to say of today."""
        return bool(self._shown.card)

    @Property(str, notify=changed, final=True)
    def contactTitle(self) -> str:
        """Whom to call while the hub is closed."""
        return self._shown.contact_title

    @Property(str, notify=changed, final=True)
    def contactWords(self) -> str:
        """Where the hub is."""
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

    @Property(bool, notify=changed, final=True)
    def hasCalled(self) -> bool:
        """Whether called parties have a page to come in by."""
        return self._shell.knows("called")

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

    @Slot(str)
    def go(self, page: str) -> None:
        """Take one of the ways on."""
        self.open(page)


PAGES_FROM_HERE = ("check_in", "check_out", "group", "called", "manager")
