"""The frame around every page: where one is, in which language, and how long untouched."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from math import ceil

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.clock import Clock
from kiosk.trouble import Trouble
from ui import words
from ui.bridge import Bridge
from ui.eye import Eye
from ui.qr_image import QrImages
from ui.touches import Touches
from ui.viewmodels.comfort import Comfort
from ui.viewmodels.confirming import Confirming
from ui.viewmodels.frame import HOME, ShellState, resets_after, seconds_left, with_patience
from ui.viewmodels.hub_clock import HubClock
from ui.viewmodels.notices import Notices
from ui.viewmodels.page import Manner, PageModel

QML_IMPORT_NAME = "HubKiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

log = logging.getLogger(__name__)


def log_scan(text: str) -> None:
    """What comes of a scan where no page takes any: its length in the log, never its text."""
    log.info("a scan of %d characters, and no page for it", len(text))


@QmlElement
@QmlUncreatable("made by ui.front")
class Shell(HubClock):
    """Navigation, clock, idleness and notices; made before the pages, which it is handed.

    `tick` is the one slot that a timer calls, once a second; tests call it by hand after turning
    the clock.
    """

    pageChanged = Signal()
    warningChanged = Signal()
    wasReset = Signal()
    wasTouched = Signal()
    secondPassed = Signal()

    def __init__(self, clock: Clock, comfort: Comfort, touches: Touches) -> None:
        super().__init__(clock, comfort)
        self._touches = touches
        self.on_scan: Callable[[str], None] = log_scan
        self.on_leave: Callable[[], None] = lambda: None
        self.on_warn: Callable[[], None] = lambda: None
        self.images = QrImages()
        self.confirming = Confirming()
        self.notices = Notices(self)
        self.eye = Eye(self)
        self._models: dict[str, PageModel] = {}
        self._promised: frozenset[str] = frozenset()
        self._make_promised: Callable[[], None] = lambda: None
        self._state = ShellState(touched_at=clock.monotonic(), alone_since=clock.monotonic())
        self.timesChanged.connect(self._say_page)
        comfort.languageChanged.connect(self._say)
        touches.touched.connect(self.touch)
        touches.is_only_a_sign = lambda: self._state.seconds_left > 0

    # --- for Python ---

    def listen_to(self, bridge: Bridge) -> None:
        """Hear what happens and what goes wrong."""
        bridge.happened.connect(self._hear)
        bridge.troubled.connect(self._tell_trouble)
        bridge.broken.connect(self._tell_bug)

    def add(self, model: PageModel) -> None:
        """Take in a page's view model, under its name."""
        self._models[model.NAME] = model

    def promise(self, pages: frozenset[str], make: Callable[[], None]) -> None:
        """There will be these pages, and others behind them; `make` adds them at once."""
        self._promised, self._make_promised = pages, make

    def knows(self, page: str) -> bool:
        """Whether there is such a page, or will be."""
        return page in self._models or page in self._promised

    def _model(self, page: str) -> PageModel:
        """The page's view model, made at once where somebody came before it was."""
        if page not in self._models:
            self._make_promised()
        return self._models[page]

    @property
    def has_form(self) -> bool:
        """Whether somebody may have filled something in on the page on screen."""
        manner = self._models[self._state.page].MANNER
        return manner.warns and not manner.is_end and not self.isHome

    @property
    def untouched_s(self) -> float:
        """Seconds since somebody touched the screen."""
        return self._clock.monotonic() - self._state.touched_at

    @property
    def alone_s(self) -> float:
        """Seconds since somebody was here, or since this page came, if that was later."""
        return self._clock.monotonic() - self._state.alone_since

    def start(self, page: str = HOME, given: object = None) -> None:
        """Show the first page; until the front page is opened, there is no way around it."""
        self._swap(front=page, page=page, touched_at=self._clock.monotonic())
        self._model(page).entered(given)
        self.pageChanged.emit()

    def open(self, page: str, given: object = None) -> None:
        """Go on to `page`, remembering the way back; none leads to a page that was an end."""
        if page == HOME:
            self._swap(front=HOME)
        starts_anew = page == HOME or self._is_end(page) or self._is_end(self._state.page)
        self._turn(page, () if starts_anew else (*self._state.trail, self._state.page), given)

    def _is_end(self, page: str) -> bool:
        return self._model(page).MANNER.is_end

    def instead(self, page: str, given: object = None) -> None:
        """Show `page` in place of this one; the way back never leads through it again."""
        trail = self._state.trail
        self._turn(page, trail[: trail.index(page)] if page in trail else trail, given)

    def anew(self, page: str) -> None:
        """Show `page` as if from the front page: no way back leads to what was before."""
        self._turn(page, (self._state.front,), None)

    def tell(self, sentence: words.Sentence) -> None:
        """Say something over the page until it is read or the visitor has gone."""
        self.notices.tell(sentence)

    # --- the page ---

    @Property(str, notify=pageChanged, final=True)
    def page(self) -> str:
        """The name of the page on screen."""
        return self._state.page

    @Property(bool, notify=pageChanged, final=True)
    def isHome(self) -> bool:
        """Whether this is the front page."""
        return self._state.page == self._state.front

    @Property(bool, notify=pageChanged, final=True)
    def mayGoBack(self) -> bool:
        """Whether there is a page to go back to."""
        return bool(self._state.trail)

    @Slot(str)
    def goTo(self, page: str) -> None:
        """Open a page."""
        self.open(page)

    @Slot()
    def back(self) -> None:
        """Go back by one page."""
        self.back_with(None)

    def back_with(self, given: object) -> None:
        """Go back by one page and hand it what was filled in there."""
        if self._state.trail:
            self._turn(self._state.trail[-1], self._state.trail[:-1], given)

    @Slot()
    def goHome(self) -> None:
        """Go home; what the visitor chose of language and comfort stays."""
        self._turn(self._state.front, (), None)

    def _turn(self, page: str, trail: tuple[str, ...], given: object) -> None:
        came = self._model(page)
        gone = self._models[self._state.page]
        if came is gone and page == self._state.front:
            return
        self._touches.turn()
        self.confirming.turned(from_end=gone.MANNER.is_end)
        self._swap(page=page, trail=trail, alone_since=self._clock.monotonic())
        gone.close()
        self.images.forget_all()
        came.entered(given)
        self.pageChanged.emit()

    # --- idleness ---

    @Property(int, notify=warningChanged, final=True)
    def secondsLeft(self) -> int:
        """Seconds until everything is reset; 0 while nobody needs to be warned."""
        return self._state.seconds_left

    def resets_in(self) -> int:
        """Seconds until the page on screen resets when nobody touches it."""
        return max(0, ceil(resets_after(self._manner) - self.untouched_s))

    @property
    def _manner(self) -> Manner:
        """How the page on screen treats whoever is there."""
        is_read_aloud = bool(self._comfort.isReadAloud) and not self.isHome
        manner = self._models[self._state.page].MANNER
        return with_patience(manner, is_read_aloud=is_read_aloud)

    @Slot()
    def touch(self) -> None:
        """Somebody is here: what was about to be reset is kept."""
        now = self._clock.monotonic()
        self._swap(touched_at=now, alone_since=now)
        self._warn(0)
        self.wasTouched.emit()

    @Slot(str)
    def scan(self, text: str) -> None:
        """A code was read, whatever page is shown (V7); `on_scan` says what comes of it."""
        self.touch()
        if self._manner.is_rest:
            self.goHome()
        self.on_scan(text)

    @Slot()
    def tick(self) -> None:
        """A second has passed: the clock, the page's own time, idleness."""
        self.show_times()
        self._models[self._state.page].ticked(self._clock.now())
        self.secondPassed.emit()
        manner = self._manner
        self.confirming.ticked(is_end=manner.is_end)
        left = seconds_left(self.untouched_s, manner)
        if left is None:
            self.reset()
        else:
            self._warn(left)

    @Slot()
    def reset(self) -> None:
        """As if nobody had been here: form, language, comfort, notice, keyboard."""
        self._swap(touched_at=self._clock.monotonic())
        self._warn(0)
        self.notices.dismiss()
        self._turn(self._state.front, (), None)
        self._comfort.reset()
        self.wasReset.emit()

    def _warn(self, left: int) -> None:
        if left != self._state.seconds_left:
            if self._state.seconds_left == 0:
                self.on_warn()
            self._swap(seconds_left=left)
            self.warningChanged.emit()

    # --- inside ---

    @Slot(object)
    def _tell_trouble(self, trouble: Trouble) -> None:
        self._models[self._state.page].give_up_waiting()
        self.tell(words.trouble(trouble))

    @Slot()
    def _tell_bug(self) -> None:
        self._turn(self._state.front, (), None)
        self.tell(words.bug())

    @Slot()
    def _say(self) -> None:
        self.show_times()
        for model in self._models.values():
            model.say()

    @Slot(object)
    def _hear(self, fact: object) -> None:
        for model in self._models.values():
            model.heard(fact)

    @Slot()
    def _say_page(self) -> None:
        if self._state.page in self._models:
            self._models[self._state.page].say()

    def _swap(self, **changes: object) -> None:
        self._state = replace(self._state, **changes)  # type: ignore[arg-type]
