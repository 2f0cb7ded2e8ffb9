"""The face of one event: what its page shows of the state, for QML to bind to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import Property, QAbstractItemModel, QCoreApplication, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from ui.bridge import Bridge
from ui.event_times import When
from ui.film import FilmPlayer
from ui.rows import RowModel
from ui.viewmodels.event_state import EventPageState, EventShown, FactRow
from ui.viewmodels.event_words import comes_freely, derive
from ui.viewmodels.noticed import Noticed
from ui.viewmodels.shell import Shell

QML_IMPORT_NAME = "HubKiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class QrRow:
    """One picture to carry away, and what it is for."""

    key: str
    address: str
    caption: str


@QmlElement
@QmlUncreatable("the page has a class of its own")
class EventFace(Noticed):
    """Derives what is shown whenever the state is swapped, the language or the minute changes."""

    _shown: EventShown

    eventChanged = Signal()

    def __init__(self, shell: Shell, bridge: Bridge, film: FilmPlayer | None) -> None:
        super().__init__(shell, bridge)
        self._film = film
        self._state = EventPageState()
        self._shown = EventShown()
        self._codes: dict[str, str] = {}
        self._facts = RowModel(FactRow, key="icon", parent=self)
        self._pictures = RowModel(QrRow, key="key", parent=self)

    def say(self) -> None:
        """Derive what is shown and tell the page."""
        self._shown = derive(self._state, self._when)
        self._facts.show(self._shown.facts)
        self._pictures.show(tuple(self._qr_rows()))
        self.changed.emit()
        self.eventChanged.emit()

    @property
    def _when(self) -> When:
        return When(self._shell.clock.now(), self.zone, self.lang)

    def _qr_rows(self) -> Iterator[QrRow]:
        captions = {
            "link": self._shown.link_caption,
            "home": self._shown.home_caption,
            "calendar": translate("Event", "Into your calendar"),
        }
        order = ("home", "link") if self._shown.is_home_first else ("link", "home")
        for key in (*order, "calendar"):
            if address := self._codes.get(key, ""):
                yield QrRow(key, address, captions[key])

    @Property(str, notify=eventChanged, final=True)
    def kind(self) -> str:
        """loading, gone or open."""
        return self._shown.kind

    @Property(str, notify=eventChanged, final=True)
    def title(self) -> str:
        """What it is called."""
        return self._shown.title

    @Property(str, notify=eventChanged, final=True)
    def description(self) -> str:
        """What it is about."""
        return self._shown.description

    @Property(bool, notify=eventChanged, final=True)
    def isFree(self) -> bool:
        """Whether one may simply come."""
        event = self._state.event
        return event is not None and comes_freely(event, self._when)

    @Property(int, notify=eventChanged, final=True)
    def seats(self) -> int:
        """How many seats there are, where they are few enough to be drawn."""
        return self._shown.seats.total if self._shown.seats.are_drawn else 0

    @Property(int, notify=eventChanged, final=True)
    def taken(self) -> int:
        """How many of them are taken."""
        return self._shown.seats.taken

    @Property(str, notify=eventChanged, final=True)
    def seatsWords(self) -> str:
        """How many are free; empty where nobody signs up."""
        return self._shown.seats.words

    @Property(str, notify=eventChanged, final=True)
    def waitingWords(self) -> str:
        """How many wait; empty where nobody does."""
        return self._shown.seats.waiting

    @Property(str, notify=eventChanged, final=True)
    def picture(self) -> str:
        """The address of its picture; empty where there is none."""
        return self._shown.picture

    @Property(float, notify=eventChanged, final=True)
    def ratio(self) -> float:
        """How wide its picture or film is for its height."""
        return self._shown.ratio

    @Property(bool, notify=eventChanged, final=True)
    def hasFilm(self) -> bool:
        """Whether there is a film."""
        return self._shown.has_film

    @Property(str, notify=eventChanged, final=True)
    def filmNote(self) -> str:
        """Why the film stands still; else empty."""
        return self._shown.film_note

    @Property(bool, notify=eventChanged, final=True)
    def isWatching(self) -> bool:
        """Whether the film runs."""
        return self._state.is_watching

    @Property(FilmPlayer, constant=True, final=True)
    def film(self) -> FilmPlayer | None:
        """What shows the film."""
        return self._film

    @Property(int, notify=eventChanged, final=True)
    def codes(self) -> int:
        """How many codes there are to carry away."""
        return len(self._pictures.rows)

    @Property(QAbstractItemModel, constant=True, final=True)
    def facts(self) -> RowModel:
        """When, where, who, in which language."""
        return self._facts

    @Property(QAbstractItemModel, constant=True, final=True)
    def pictures(self) -> RowModel:
        """The codes to carry away."""
        return self._pictures
