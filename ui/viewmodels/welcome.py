"""The welcome page: where one is, code, pass and Wi-Fi, and what one may still wish (V4, P3)."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Protocol

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.answers import (
    CheckedIn,
    Forgotten,
    Full,
    HubView,
    Moved,
    NothingToRemember,
    NotTaken,
    Remembered,
)
from kiosk.ids import new_id
from kiosk.qr import wifi_text
from ui import words
from ui.bridge import Bridge
from ui.viewmodels.page import Manner, PageModel
from ui.viewmodels.shell import Shell
from ui.viewmodels.welcome_words import Again, WelcomeShown, WelcomeState, derive

QML_IMPORT_NAME = "HubKiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


class Desk(Protocol):
    """The part of the reception that this page asks."""

    def look(self) -> HubView: ...
    def move(self, key: str, visit_id: str, to_side: str) -> Moved | Full | NotTaken: ...


class PassDesk(Protocol):
    """The part of the scanning desk that this page asks."""

    def remember_name(self, visit_id: str) -> Remembered | NothingToRemember: ...
    def forget_name(self, visit_id: str) -> Forgotten: ...


@QmlElement
@QmlUncreatable("made by ui.door_pages")
class Welcome(PageModel):
    """Opened with a `CheckedIn`, or after a crash with one `Again`; goes home by itself, and takes
    code and pictures along.
    """

    NAME = "welcome"
    MANNER = Manner(idle_s=20, warns=False, is_end=True)

    changed = Signal()

    def __init__(self, shell: Shell, bridge: Bridge, desk: Desk, pass_desk: PassDesk) -> None:
        super().__init__(shell, bridge)
        self._desk, self._pass_desk = desk, pass_desk
        self._state = WelcomeState()
        self._shown = WelcomeShown()

    def entered(self, given: object) -> None:
        """Show what the desk answered, and look at the rest."""
        came = given.came if isinstance(given, Again) else given
        if not isinstance(came, CheckedIn):
            raise TypeError(f"welcome is opened with a CheckedIn, not {type(given).__name__}")
        self._state = WelcomeState(
            came=came,
            is_again=isinstance(given, Again),
            move_key=new_id(),
            stays=came.stays,
            pass_address=self.shows_qr(came.pass_text),
            is_remembered=came.is_remembered,
            seconds=int(self.MANNER.idle_s),
        )
        self.watch(self._desk.look, self._seen)
        self.say()

    def left(self) -> None:
        """Forget code, name and pass."""
        self._state = WelcomeState()
        self.say()

    def heard(self, fact: object) -> None:
        """The other side may have got or lost its room."""
        if self._state.came is not None:
            self.watch(self._desk.look, self._seen)

    def ticked(self, now: datetime) -> None:
        """Count down to the front page."""
        self._swap(seconds=self._shell.resets_in())

    def say(self) -> None:
        """Derive what is shown and tell the page."""
        self._shown = derive(self._state, self.zone, self.lang)
        self.changed.emit()

    def _swap(self, **changes: object) -> None:
        self._state = replace(self._state, **changes)  # type: ignore[arg-type]
        self.say()

    def _seen(self, view: HubView) -> None:
        hub = view.hub
        address = self._state.wifi_address
        if hub.wifi_name and not address:
            text = wifi_text(hub.wifi_name, hub.wifi_password, is_hidden=hub.is_wifi_hidden)
            address = self.shows_qr(text)
        self._swap(view=view, wifi_address=address)

    # --- what is shown ---

    @Property(str, notify=changed, final=True)
    def title(self) -> str:
        """The welcome, by name if one was given."""
        return self._shown.title

    @Property(str, notify=changed, final=True)
    def greeting(self) -> str:
        """The hub's own word at the door."""
        return self._shown.greeting

    @Property(str, notify=changed, final=True)
    def where(self) -> str:
        """The side, or the sides with how many are on each."""
        return self._shown.where

    @Property(str, notify=changed, final=True)
    def directions(self) -> str:
        """How one gets there."""
        return self._shown.directions

    @Property(str, notify=changed, final=True)
    def code(self) -> str:
        """The day code."""
        return self._shown.code

    @Property(str, notify=changed, final=True)
    def waits(self) -> str:
        """What the rest of a divided group is told."""
        return self._shown.waits

    @Property(str, notify=changed, final=True)
    def waitsOpenly(self) -> str:
        """The same without their code, for everybody's ears."""
        return self._shown.waits_openly

    @Property(bool, notify=changed, final=True)
    def isNamed(self) -> bool:
        """Whether a name is in the title."""
        return self._shown.is_named

    @Property(str, notify=changed, final=True)
    def passAddress(self) -> str:
        """The picture of the pass; empty when there is none to show."""
        return self._state.pass_address

    @Property(str, notify=changed, final=True)
    def passNote(self) -> str:
        """What the pass is for."""
        return self._shown.pass_note

    @Property(str, notify=changed, final=True)
    def wifiAddress(self) -> str:
        """The picture that joins the Wi-Fi; empty when the hub has none."""
        return self._state.wifi_address

    @Property(str, notify=changed, final=True)
    def wifiCaption(self) -> str:
        """The name of the Wi-Fi."""
        return self._shown.wifi_caption

    @Property(bool, notify=changed, final=True)
    def mayRemember(self) -> bool:
        """Whether there is a name that could be remembered."""
        return self._shown.may_remember

    @Property(bool, notify=changed, final=True)
    def isRemembered(self) -> bool:
        """Whether the name is kept with the pass."""
        return self._state.is_remembered

    @Property(str, notify=changed, final=True)
    def rememberNote(self) -> str:
        """For how long, and how to be forgotten."""
        return self._shown.remember_note

    @Property(str, notify=changed, final=True)
    def moveLabel(self) -> str:
        """The other side, when there is room; empty when not."""
        return self._shown.move_label

    @Property(str, notify=changed, final=True)
    def footnote(self) -> str:
        """How long this stays on the screen."""
        return self._shown.footnote

    # --- what is done ---

    @Slot(bool)
    def remember(self, is_on: bool) -> None:
        """Keep the name with the pass, or do not (P3)."""
        came = self._state.came
        if came is None:
            return
        if is_on:
            self.ask(lambda: self._pass_desk.remember_name(came.visit_id), self._remembered)
        else:
            self.ask(lambda: self._pass_desk.forget_name(came.visit_id), self._forgotten)

    @Slot()
    def move(self) -> None:
        """Go to the other side after all (O6)."""
        came, to = self._state.came, self._shown.move_to
        if came is not None and to:
            key = self._state.move_key
            self.ask(lambda: self._desk.move(key, came.visit_id, to), self._moved)

    @Slot()
    def done(self) -> None:
        """Read and photographed: the next one, please."""
        self.home()

    def _remembered(self, answer: Remembered | NothingToRemember) -> None:
        if isinstance(answer, Remembered):
            self._swap(is_remembered=True, remembered_until=answer.until)

    def _forgotten(self, answer: Forgotten) -> None:
        self._swap(is_remembered=False, remembered_until=None)

    def _moved(self, answer: Moved | Full | NotTaken) -> None:
        if isinstance(answer, Moved):
            self._swap(stays=(answer.to,), move_key=new_id())
            return
        said = (
            words.full(answer, self.lang) if isinstance(answer, Full) else words.not_taken(answer)
        )
        self._shell.tell(said)
