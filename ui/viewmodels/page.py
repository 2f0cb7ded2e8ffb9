"""What every page's view model is: entered with nothing, left without a trace."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, TypeVar

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

if TYPE_CHECKING:
    from ui.bridge import Bridge
    from ui.viewmodels.shell import Shell

QML_IMPORT_NAME = "HubKiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

A = TypeVar("A")


@dataclass(frozen=True, slots=True)
class Manner:
    """How a page idles: untouched for `idle_s` seconds it warns and counts down, or resets.

    What `is_end` has nothing to go back to: what was asked for is done. On a page that `is_rest`
    nobody is there: it makes way for whatever happens at the screen.
    """

    idle_s: float = 60.0
    warns: bool = True
    is_end: bool = False
    is_rest: bool = False


@QmlElement
@QmlUncreatable("a page has a class of its own")
class PageModel(QObject):
    """Base of the pages' view models; `busy` while an answer is awaited.

    What `IS_OFFICE` is the manager's or the first start's: OfficePages.qml has it, not Main.qml.
    """

    NAME: ClassVar[str] = ""
    MANNER: ClassVar[Manner] = Manner()
    IS_OFFICE: ClassVar[bool] = False

    busyChanged = Signal()

    def __init__(self, shell: Shell, bridge: Bridge) -> None:
        super().__init__()
        self._shell = shell
        self._bridge = bridge
        self._visit = 0
        self._awaited = 0

    @Property(bool, notify=busyChanged, final=True)
    def busy(self) -> bool:
        """Whether an answer is awaited."""
        return self._awaited > 0

    @property
    def lang(self) -> str:
        """The language on screen."""
        return self._shell.lang

    @property
    def zone(self) -> str:
        """The hub's time zone."""
        return self._shell.zone

    # --- what a page does when it comes and goes; override what it needs ---

    def entered(self, given: object) -> None:
        """The page is on screen; `given` is what the page before handed over."""

    def left(self) -> None:
        """The page is gone: forget all that belonged to its visitor."""

    def say(self) -> None:
        """Derive what is shown again: the language or the minute has changed."""

    def heard(self, fact: object) -> None:
        """Something has happened in the hub."""

    def ticked(self, now: datetime) -> None:
        """A second has passed while the page is on screen."""

    # --- what a page may do ---

    def watch(self, work: Callable[[], A], then: Callable[[A], None]) -> None:
        """Ask a desk for what is only to be seen: nobody waits for it, so the page is not busy."""
        visit = self._visit
        self._bridge.ask(work, then, lambda: visit == self._visit)

    def glance(self, work: Callable[[], A], then: Callable[[A], None]) -> None:
        """Look again unasked: where that cannot be, what is known stays and nobody is bothered."""
        visit = self._visit
        self._bridge.ask(work, then, lambda: visit == self._visit, failed=lambda _: None)

    def ask(self, work: Callable[[], A], then: Callable[[A], None]) -> None:
        """Ask a desk; `then` gets the answer unless the page has been left by that time."""
        visit = self._visit
        self._await(1)

        def settle(answer: A) -> None:
            self._await(-1)
            then(answer)

        self._bridge.ask(work, settle, lambda: visit == self._visit)

    def open(self, page: str, given: object = None) -> None:
        """Go on to another page."""
        self._shell.open(page, given)

    def open_anew(self, page: str) -> None:
        """Go on to something else: what was done here is done with."""
        self._shell.anew(page)

    def home(self) -> None:
        """Go home."""
        self._shell.goHome()

    def back(self, given: object = None) -> None:
        """Go back by one page, and hand it what had been filled in there."""
        self._shell.back_with(given)

    def shows_qr(self, text: str) -> str:
        """The address of the picture of `text`, until the page is left; "" for ""."""
        return self._shell.images.show(text)

    def close(self) -> None:
        """Called by the shell when the page goes: answers that are under way are dropped."""
        self.drop_answers()
        self.left()

    def drop_answers(self) -> None:
        """Whatever was asked, nobody waits for it any more."""
        self._visit += 1
        self._await(-self._awaited)

    def give_up_waiting(self) -> None:
        """Called by the shell when trouble came instead of an answer."""
        self._await(-self._awaited)

    def _await(self, more: int) -> None:
        was = self._awaited
        self._awaited += more
        if (was > 0) != (self._awaited > 0):
            self.busyChanged.emit()
