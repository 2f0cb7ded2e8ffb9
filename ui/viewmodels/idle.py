"""The screen that nobody touches: cards in turn, until the first touch, key or scan (E3, E4)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import QTimer, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.facts import VisitorArrived
from kiosk.playlist_answers import MediumWrong, PlaylistItem
from kiosk.programme_facts import MediumMended
from kiosk.trouble import Trouble
from ui.bridge import Bridge
from ui.film import FilmPlayer
from ui.viewmodels.frame import HOME
from ui.viewmodels.idle_cards import FALLBACK, IdleCard, IdleKnown, cards_of, one_card
from ui.viewmodels.idle_desks import IdleDesks
from ui.viewmodels.idle_face import EVENT, IdleFace
from ui.viewmodels.idle_media import BrokenMedia
from ui.viewmodels.idle_round import Ends, Round
from ui.viewmodels.idle_shown import CardShown
from ui.viewmodels.idle_ways import WAYS, ways
from ui.viewmodels.idle_words import derive_card
from ui.viewmodels.looks import Looks
from ui.viewmodels.page import Manner
from ui.viewmodels.shell import Shell

QML_IMPORT_NAME = "HubKiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

__all__ = ["Idle", "IdleDesks"]

LOOK_EVERY_S = 15.0
LINE_S = 60.0
"""Two who come within this time are the beginning of a line: others may want the screen."""
CALM_S = 300.0
"""So long after that no film is shown (field 26)."""
FORGOTTEN_S = 5.0
"""A touch that led nowhere leads to the front page after so long."""
PREVIEW_S = 60.0
LONE_S = 60


@QmlElement
@QmlUncreatable("made by ui.door_pages")
class Idle(IdleFace):
    """Opens itself when the front page was left alone; the desks are asked before, so that it is
    there whole. Given a `PlaylistItem`, it shows that alone, and goes back when it is touched.
    """

    NAME = "idle"
    MANNER = Manner(idle_s=float("inf"), warns=False, is_rest=True)

    def __init__(
        self, shell: Shell, bridge: Bridge, desks: IdleDesks, film: FilmPlayer | None = None
    ) -> None:
        super().__init__(shell, bridge, film)
        self._desks = desks
        self._preview: PlaylistItem | None = None
        self._media = BrokenMedia(self._monotonic, desks.library, self._tell)
        self._looks = Looks(self._ask, self._monotonic, LOOK_EVERY_S)
        self._calm_until = self._came_at = float("-inf")
        self._is_opening = self._is_hushed = False
        ends = Ends(self._monotonic, self._derive, self._turned, self._broke, self._media.played)
        self._round = Round(self._slots, film, ends)
        if film is not None:
            film.shown.connect(self._round.film_shown)
            film.ended.connect(self._round.film_ended)
            film.skipped.connect(self._round.film_skipped)
        for slot in self._slots:
            slot.pictureRead.connect(partial(self._round.picture_read, slot))
        shell.secondPassed.connect(self._watch)
        shell.wasTouched.connect(self._hush)
        bridge.broken.connect(self._give_up)
        shell.comfort.changed.connect(self._listened)

    # --- coming and going ---

    def entered(self, given: object) -> None:
        """Show the first card."""
        self._preview = given if isinstance(given, PlaylistItem) else None
        self._is_hushed = False
        self._round.start(self._cards())
        self.say()
        self.look_again()

    def left(self) -> None:
        """Nothing moves or sounds any more, and nothing of it is kept."""
        self._preview = None
        self._round.clear()

    def say(self) -> None:
        """Say everything again."""
        if self._is_here:
            self._ways.show(ways(self._pages(), self._view))
            self._round.say()
            self.changed.emit()

    def heard(self, fact: object) -> None:
        """Something has happened: the places may be others, or somebody else wants the screen."""
        if isinstance(fact, VisitorArrived):
            now = self._monotonic()
            if now - self._came_at <= LINE_S:
                self._calm_until = now + CALM_S
            self._came_at = now
        elif isinstance(fact, MediumMended):
            self._media.mended(fact.medium_id)
        if self._is_here:
            self.look_again()

    def ticked(self, now: datetime) -> None:
        """A second has passed while it is on screen."""
        if self._is_hushed and self._shell.untouched_s >= FORGOTTEN_S:
            self.wake()
        elif self._preview is not None and self._shell.untouched_s >= PREVIEW_S:
            self.home()
        else:
            if self._looks.are_old:
                self.look_again()
            self._round.tick()

    def _watch(self) -> None:
        """Open, when the front page was left alone for long enough."""
        if self._looks.are_old and self._is_home_alone:
            self._is_opening = True
            self.look_again()

    @property
    def _is_home_alone(self) -> bool:
        """Whether the front page is there, and nobody at it."""
        wait = max(self._view.hub.idle_s if self._view else LONE_S, LONE_S)
        return str(self._shell.page) == HOME and self._shell.alone_s >= wait

    def _open_now(self) -> None:
        """What the last visitor chose goes; then this page comes."""
        if self._is_opening and self._is_home_alone and not self._is_called:
            self._shell.reset()
            self.open(self.NAME)
        self._is_opening = False

    # --- what is known ---

    def look_again(self) -> None:
        """Ask the desks."""
        self._looks.again()

    def _ask(self) -> None:
        self._bridge.ask(self._look, self._seen, failed=self._not_seen)

    def _look(self) -> IdleKnown:
        desks = self._desks
        return IdleKnown(desks.idle.look(), desks.reception.look(), desks.rooms.look())

    def _seen(self, known: IdleKnown) -> None:
        self._known = known
        self._shell.meet(known.view.hub)
        self._settle()

    def _not_seen(self, trouble: Trouble) -> None:
        """The last list goes on."""
        self._settle()

    def _give_up(self) -> None:
        """A bug somewhere: the answer that is waited for may never come."""
        self._is_opening = False
        self._looks.forget()

    def _settle(self) -> None:
        if self._is_here and self._is_called and self._preview is None:
            self.wake()
        elif self._is_here and not self._is_hushed:
            self.say()  # first of all whether anything may still move
            self._round.have(self._cards())
        self._open_now()
        self._looks.done()

    @property
    def _is_here(self) -> bool:
        return str(self._shell.page) == self.NAME

    @property
    def _is_called(self) -> bool:
        """Whose turn it is reads it on the front page (O9)."""
        return self._view is not None and bool(self._view.called)

    def _cards(self) -> tuple[IdleCard, ...]:
        if self._preview is not None:
            return (one_card(self._preview),)
        if self._known is None:
            return (FALLBACK,)
        is_wanted = bool(self._known.view.line) or self._monotonic() < self._calm_until
        may_play = self._film is not None and not is_wanted
        now, broken = self._shell.clock.now(), self._media.now()
        return cards_of(self._known, now, broken, may_play=may_play)

    def _pages(self) -> frozenset[str]:
        return frozenset(page for page in WAYS if self._shell.knows(page))

    def _monotonic(self) -> float:
        return self._shell.clock.monotonic()

    # --- the round ---

    def _derive(self, card: IdleCard) -> CardShown:
        now, broken = self._shell.clock.now(), self._media.now()
        return derive_card(card, self._known, now, self.lang, broken)

    def _turned(self) -> None:
        self.turned.emit()

    def _broke(self, card: IdleCard, why: MediumWrong) -> None:
        """It is skipped."""
        self._media.broke(card, why)
        if self._preview is None:
            self._round.have(self._cards())

    def _tell(self, work: Callable[[], None]) -> None:
        self._bridge.ask(work, lambda _: None, failed=lambda _: None)

    # --- the first touch ---

    def _hush(self) -> None:
        """Somebody has touched the screen: picture and sound stop before the finger is up (E4)."""
        if self._is_here and not self._is_hushed:
            self._is_hushed = True
            self._round.stop()

    def _listened(self) -> None:
        """Who asks by a key to be read to is led to the front page."""
        if self._is_here and self._shell.comfort.isReadAloud and self._is_hushed:
            self.wake()

    @Slot()
    def released(self) -> None:
        """The finger is up; where it took none of the ways, this is the way to the front page."""
        visit = self._visit
        QTimer.singleShot(0, self, lambda: self.wake() if visit == self._visit else None)

    @Slot()
    def wake(self) -> None:
        """Make way for whoever is there."""
        if not self._is_here:
            return
        if self._preview is not None:
            self.back()
        else:
            self.home()

    @Slot(str)
    def go(self, page: str) -> None:
        """Take one of the ways on."""
        self._go(page, None)

    @Slot()
    def goToEvent(self) -> None:
        """The card that is seen tells of an event: see it."""
        event_id = self._slots[self._round.front].shown.event_id
        if event_id and self._shell.knows(EVENT):
            self._go(EVENT, event_id)
        else:
            self.wake()

    def _go(self, page: str, given: object) -> None:
        if self._preview is not None:
            self.back()
        else:
            self._shell.instead(page, given)
