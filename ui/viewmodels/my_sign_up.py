"""My sign-up, found by its code: how it stands, give it up, take a seat that fell free (E1)."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Protocol, assert_never

from PySide6.QtCore import Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.programme_answers import (
    EventState,
    MySignUp,
    SeatGone,
    SignedUp,
    SignUpState,
    UnknownSignUp,
)
from kiosk.rules.grid import minute_of
from ui.bridge import Bridge
from ui.event_times import When
from ui.viewmodels.event_choice import EventChosen
from ui.viewmodels.mine import Mine, MineShown
from ui.viewmodels.my_sign_up_state import Came, MySignUpState, Step
from ui.viewmodels.my_sign_up_words import derive
from ui.viewmodels.shell import Shell

QML_IMPORT_NAME = "HubKiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

LOOK_EVERY_S = 15.0


class Desk(Protocol):
    """The part of the sign-up desk that this page asks."""

    def see(self, sign_up_id: str) -> MySignUp | None: ...
    def accept(self, sign_up_id: str) -> SignedUp | SeatGone: ...
    def cancel(self, sign_up_id: str) -> MySignUp | UnknownSignUp: ...


@QmlElement
@QmlUncreatable("made by ui.door_pages")
class OneSignUp(Mine):
    """Opened with the `MySignUp` that a code stands for; forgets it when left."""

    NAME = "my_sign_up"

    def __init__(self, shell: Shell, bridge: Bridge, desk: Desk) -> None:
        super().__init__(shell, bridge)
        self._desk = desk
        self._state = MySignUpState()
        self._shown = MineShown()
        self._looked_at = float("-inf")
        self._now: datetime | None = None

    # --- coming and going ---

    def entered(self, given: object) -> None:
        """Show what the code stands for; who comes back from the event sees how it is by now."""
        if not isinstance(given, MySignUp):
            raise TypeError(f"my_sign_up is opened with a MySignUp, not {type(given).__name__}")
        self._swap(MySignUpState(given))
        self._look()

    def left(self) -> None:
        """Forget the sign-up."""
        self._swap(MySignUpState())

    def heard(self, fact: object) -> None:
        """A seat may have fallen free, or the event may be moved."""
        if self._state.mine is not None:
            self._look()

    def ticked(self, now: datetime) -> None:
        """The minutes left, and what the clock does by itself."""
        if self._now is None or minute_of(self._now) != minute_of(now):
            self._now = now
            self.say()
        if self._shell.clock.monotonic() - self._looked_at >= LOOK_EVERY_S:
            self._look()

    def say(self) -> None:
        """Derive what is shown and tell the page."""
        when = When(self._shell.clock.now(), self.zone, self.lang)
        self._shown = derive(self._state, when)
        self.tell()

    def _swap(self, state: MySignUpState) -> None:
        self._state = state
        self.say()

    def _look(self) -> None:
        """Look again, by its id, so that no code is guessed."""
        self._looked_at = self._shell.clock.monotonic()
        mine = self._state.mine
        if mine is not None:
            self.glance(lambda: self._desk.see(mine.sign_up_id), self._seen)

    def _seen(self, mine: MySignUp | None) -> None:
        if mine is None or self._state.mine is None:
            return
        is_as_it_was = mine.state is self._state.mine.state
        step = self._state.step if is_as_it_was else Step.MINE
        self._swap(replace(self._state, mine=mine, step=step))

    # --- what can be touched ---

    @Slot(str)
    def take(self, way: str) -> None:
        """One of the ways was chosen."""
        mine = self._state.mine
        if mine is None:
            return
        if way == "cancel":
            self._swap(replace(self._state, step=Step.CANCEL, came=None))
        elif way == "event":
            self.open("event", EventChosen(mine.event, back=mine))
        else:
            self.open_anew("whats_on")

    @Slot()
    def goOn(self) -> None:
        """The primary button."""
        mine = self._state.mine
        if mine is None or self.busy:
            return
        if self._state.step is Step.CANCEL:
            self.ask(lambda: self._desk.cancel(mine.sign_up_id), self._cancelled)
        elif self._is_offer(mine):
            self.ask(lambda: self._desk.accept(mine.sign_up_id), self._accepted)
        else:
            self.home()

    @Slot()
    def goBeside(self) -> None:
        """The button beside it."""
        mine = self._state.mine
        if mine is None or self.busy:
            return
        if self._state.step is Step.CANCEL:
            self._swap(replace(self._state, step=Step.MINE))
        elif self._is_offer(mine):
            self._swap(replace(self._state, step=Step.CANCEL, came=None))

    @Slot()
    def goBack(self) -> None:
        """Back to the sign-up, or off the page."""
        if self._state.step is Step.CANCEL:
            self._swap(replace(self._state, step=Step.MINE))
        else:
            self.back()

    def _is_offer(self, mine: MySignUp) -> bool:
        is_planned = mine.event.state is EventState.PLANNED
        return mine.state is SignUpState.OFFERED and is_planned

    def _cancelled(self, answer: MySignUp | UnknownSignUp) -> None:
        match answer:
            case MySignUp():
                self._swap(MySignUpState(answer))
            case UnknownSignUp():
                self._swap(replace(self._state, step=Step.MINE, came=Came.STILL_HERE))
                self._look()
            case _:
                assert_never(answer)

    def _accepted(self, answer: SignedUp | SeatGone) -> None:
        match answer:
            case SignedUp(mine):
                self._swap(MySignUpState(mine, came=Came.TAKEN))
            case SeatGone():
                self._swap(replace(self._state, came=Came.GONE))
                self._look()
            case _:
                assert_never(answer)
