"""One event: what it is, when and where, its film, what to carry away, and the way to a seat."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Protocol

from PySide6.QtCore import Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.answers import HubView
from kiosk.media.reel import Reel
from kiosk.playlist_answers import MediumWrong
from kiosk.programme_answers import EventFacts, EventState, NewsOfProgramme
from kiosk.room_views import NewsOfRooms
from ui.bridge import Bridge
from ui.event_times import is_over
from ui.film import FilmPlayer
from ui.viewmodels.event_choice import EventChosen, SignUpChosen
from ui.viewmodels.event_entry import entry_of
from ui.viewmodels.event_face import EventFace
from ui.viewmodels.event_state import EventPageState
from ui.viewmodels.page import Manner
from ui.viewmodels.shell import Shell

QML_IMPORT_NAME = "HubKiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

LOOK_EVERY_S = 30.0
FILM = "event:"
"""What the keys of this page's films begin with: the idle screen shows others."""


class Programme(Protocol):
    """The part of the programme desk that this page asks."""

    def see(self, event_id: str) -> EventFacts | None: ...
    def news(self) -> NewsOfProgramme: ...


class News(Protocol):
    """Who tells whether somebody is on air."""

    def look(self) -> NewsOfRooms: ...


class Reception(Protocol):
    """Who knows the hub's name and address."""

    def look(self) -> HubView: ...


class Media(Protocol):
    """Who is told of films that could not be shown, and of those that could."""

    def broke(self, medium_id: str, what: MediumWrong) -> None: ...
    def played(self, medium_id: str) -> None: ...


@dataclass(frozen=True, slots=True)
class EventDesks:
    """Whom the page of an event asks, and tells of films that could not be shown."""

    programme: Programme
    rooms: News
    reception: Reception
    media: Media


@QmlElement
@QmlUncreatable("made by ui.door_pages")
class Event(EventFace):
    """Opened with an `EventChosen`, or an event's id; looks again whenever something happened."""

    NAME = "event"
    MANNER = Manner(idle_s=90, warns=False)

    def __init__(
        self, shell: Shell, bridge: Bridge, desks: EventDesks, film: FilmPlayer | None = None
    ) -> None:
        super().__init__(shell, bridge, film)
        self._desks = desks
        self._event_id = ""
        self._back: object = None
        self._hub: tuple[str, str] = ("", "")
        self._looked_at = float("-inf")
        if film is not None:
            film.shown.connect(self._film_shown)
            film.ended.connect(self._film_ended)
            film.skipped.connect(self._film_skipped)

    # --- coming and going ---

    def entered(self, given: object) -> None:
        """Show what was touched, and look how it is by now."""
        match given:
            case EventChosen(event, back):
                self._event_id, self._back = event.event_id, back
                self._state = EventPageState(event, may_watch=self._film is not None)
            case str(event_id):
                self._event_id, self._back = event_id, None
                self._state = EventPageState(may_watch=self._film is not None)
            case _:
                raise TypeError(f"event is opened with an event, not {type(given).__name__}")
        self.say()
        self.glance(self._desks.reception.look, self._hub_seen)
        self._look()

    def left(self) -> None:
        """Forget the event; its film stops."""
        self._event_id, self._back = "", None
        self._stop_film()
        self._state = EventPageState()
        self.say()

    def heard(self, fact: object) -> None:
        """Its seats, its time or the quiet may be others now."""
        if self._event_id:
            self._look()

    def ticked(self, now: datetime) -> None:
        """It begins and ends by the clock; who watches its film is there, without touching."""
        if self._state.is_watching:
            self._shell.touch()
        if self._shell.clock.monotonic() - self._looked_at >= LOOK_EVERY_S:
            self._look()

    def _look(self) -> None:
        wanted, desks = self._event_id, self._desks
        self._looked_at = self._shell.clock.monotonic()
        ask = self.watch if self._state.event is None else self.glance
        ask(
            lambda: (desks.programme.see(wanted), desks.programme.news(), desks.rooms.look()),
            self._seen,
        )

    def _seen(self, seen: tuple[EventFacts | None, NewsOfProgramme, NewsOfRooms]) -> None:
        event, news, rooms = seen
        is_still = news.is_exam or bool(rooms.on_air)
        if is_still or event is None:
            self._stop_film()
        self._state = replace(self._state, event=event, is_gone=event is None, is_still=is_still)
        self.say()

    def _hub_seen(self, view: HubView) -> None:
        self._hub = (view.hub.name, view.hub.address)
        self.say()

    def say(self) -> None:
        """The codes, too, are in the language on screen, and go when it is over."""
        self._draw_codes()
        super().say()

    def _draw_codes(self) -> None:
        """What is carried away on a phone: the link, the way from home, the calendar entry."""
        event = self._state.event
        if event is None or not self._hub[0]:
            self._codes = {}
            return
        is_on = event.state is EventState.PLANNED and not is_over(event, self._when.now)
        self._codes = {
            "link": self.shows_qr(event.link),
            "home": self.shows_qr(event.home_link) if is_on else "",
            "calendar": self.shows_qr(entry_of(event, self._hub, self.lang)) if is_on else "",
        }

    # --- what can be touched ---

    @Slot()
    def goOn(self) -> None:
        """The primary button: to a seat."""
        if self._state.event is not None:
            self.open("sign_up", SignUpChosen(self._state.event, self._back))

    @Slot()
    def goBeside(self) -> None:
        """The button beside it: the film begins or stops."""
        if self._state.is_watching:
            self._stop_film()
        elif not self._state.is_still:
            self._start_film()
        self.say()

    # --- the film ---

    def _start_film(self) -> None:
        medium = self._state.event.medium if self._state.event else None
        if medium is None or self._film is None:
            return
        self._state = replace(self._state, is_watching=True)
        self.say()  # so that it is known how large it is shown
        self._film.be_silent(True)
        self._film.play(Reel(FILM + medium.medium_id, medium.path))

    def _stop_film(self) -> None:
        if self._state.is_watching and self._film is not None:
            self._film.stop()
        self._state = replace(self._state, is_watching=False)

    def _is_ours(self, key: str) -> bool:
        return self._state.is_watching and key.startswith(FILM)

    def _film_shown(self, key: str) -> None:
        """What had been the matter with it is over."""
        if self._is_ours(key):
            wanted, media = key.removeprefix(FILM), self._desks.media
            self.glance(lambda: media.played(wanted), lambda _: None)

    def _film_ended(self, key: str) -> None:
        if self._is_ours(key):
            self._stop_film()
            self.say()

    def _film_skipped(self, key: str, why: MediumWrong) -> None:
        """It could not be shown: the visitor is told calmly, the manager what it was."""
        if self._is_ours(key):
            self._stop_film()
            self._state = replace(self._state, is_broken=True)
            wanted, media = key.removeprefix(FILM), self._desks.media
            self.glance(lambda: media.broke(wanted, why), lambda _: None)
            self.say()

    @Slot()
    def goBack(self) -> None:
        """Back to the days that were looked at."""
        self.back(self._back)
