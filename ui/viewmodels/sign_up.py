"""Signing up for an event: how many, a nickname if one likes, and every way where it is full."""

from __future__ import annotations

from dataclasses import replace
from typing import Protocol, assert_never

from PySide6.QtCore import Property, QAbstractItemModel, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.programme_answers import (
    LONGEST_NICKNAME,
    EventFacts,
    EventFull,
    InEventLine,
    NoSignUp,
    SignedUp,
    SignUp,
)
from ui.bridge import Bridge
from ui.event_times import When
from ui.rows import RowModel
from ui.viewmodels.event_choice import EventChosen, SignUpChosen
from ui.viewmodels.page import PageModel
from ui.viewmodels.shell import Shell
from ui.viewmodels.sign_up_state import (
    FEWER,
    HOME,
    OTHER,
    WAIT,
    SignUpShown,
    SignUpState,
    derive,
)
from ui.viewmodels.ways import WayRow

QML_IMPORT_NAME = "HubKiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


class Desk(Protocol):
    """The part of the sign-up desk that this page asks."""

    def sign_up(self, wanted: SignUp) -> SignedUp | EventFull | NoSignUp: ...
    def wait(self, wanted: SignUp) -> InEventLine | SignedUp | NoSignUp: ...


class Programme(Protocol):
    """Who knows how an event is by now."""

    def see(self, event_id: str) -> EventFacts | None: ...


@QmlElement
@QmlUncreatable("made by ui.door_pages")
class SignUpForm(PageModel):
    """Opened with a `SignUpChosen`; its key is made then, so that a second tap is the first."""

    NAME = "sign_up"

    changed = Signal()

    def __init__(self, shell: Shell, bridge: Bridge, desk: Desk, programme: Programme) -> None:
        super().__init__(shell, bridge)
        self._desk, self._programme = desk, programme
        self._state = SignUpState()
        self._shown = SignUpShown()
        self._ways = RowModel(WayRow, key="key", parent=self)

    # --- coming and going ---

    def entered(self, given: object) -> None:
        """An empty form for one; where an event is full, that is said before anything is typed."""
        if not isinstance(given, SignUpChosen):
            raise TypeError(f"sign_up is opened with a SignUpChosen, not {type(given).__name__}")
        key = self._shell.confirming.new_key()
        self._state = SignUpState(given.event, key, back=given.back)
        self.say()

    def left(self) -> None:
        """Forget what was filled in."""
        self._swap(SignUpState())

    def heard(self, fact: object) -> None:
        """Other people sign up meanwhile."""
        event = self._state.event
        if event is not None and not self.busy:
            self.glance(lambda: self._programme.see(event.event_id), self._seen)

    def _seen(self, event: EventFacts | None) -> None:
        if event is not None and self._state.event is not None:
            self._swap(replace(self._state, event=event))

    def say(self) -> None:
        """Derive what is shown and tell the page."""
        self._shown = derive(self._state, When(self._shell.clock.now(), self.zone, self.lang))
        self._ways.show(self._shown.ways)
        self.changed.emit()

    def _swap(self, state: SignUpState) -> None:
        self._state = state
        self.say()

    # --- what is filled in ---

    @Slot(int)
    def setPeople(self, people: int) -> None:
        """So many come."""
        kept = max(1, min(people, self._state.most))
        self._swap(replace(self._state, people=kept))

    @Slot(str)
    def setName(self, name: str) -> None:
        """A nickname, for the hub manager only."""
        self._swap(replace(self._state, name=name[:LONGEST_NICKNAME]))

    # --- what is done ---

    @Slot()
    def signUp(self) -> None:
        """The primary button."""
        wanted = self._wanted()
        if wanted is not None and not self.busy:
            self.ask(lambda: self._desk.sign_up(wanted), self._answered)

    @Slot(str)
    def take(self, way: str) -> None:
        """One of the ways where it is full."""
        verb, _, which = way.partition(":")
        if self.busy:
            return
        if verb == FEWER:
            self._only_so_many()
        elif verb == OTHER:
            self._another_date(which)
        elif verb == WAIT:
            self._wait()
        elif verb == HOME:
            self._to_the_event()
        else:
            self.open_anew("whats_on")

    def _wanted(self) -> SignUp | None:
        state = self._state
        if state.event is None:
            return None
        key = f"{state.key}-{state.turn}"
        return SignUp(key, state.event.event_id, state.people, state.name.strip() or None)

    def _next_turn(self, **changes: object) -> None:
        """What is asked now is another thing than before: it has a key of its own."""
        changes = {"no": None, "turn": self._state.turn + 1, **changes}
        self._state = replace(self._state, **changes)  # type: ignore[arg-type]

    def _only_so_many(self) -> None:
        if isinstance(self._state.no, EventFull):
            self._next_turn(people=self._state.no.free)
            self.signUp()

    def _another_date(self, event_id: str) -> None:
        others = self._state.no.others if isinstance(self._state.no, EventFull) else ()
        other = next((each for each in others if each.event_id == event_id), None)
        if other is not None:
            self._next_turn(event=other)
            self.say()

    def _wait(self) -> None:
        self._next_turn(no=self._state.no)
        wanted = self._wanted()
        if wanted is not None:
            self.ask(lambda: self._desk.wait(wanted), self._answered)

    def _answered(self, answer: SignedUp | InEventLine | EventFull | NoSignUp) -> None:
        match answer:
            case SignedUp() | InEventLine():
                self.open("signed_up", answer)
            case EventFull() | NoSignUp():
                event = answer.event or self._state.event
                self._next_turn(no=answer, event=event)
                self.say()
            case _:
                assert_never(answer)

    @Slot()
    def goBack(self) -> None:
        """Back to the form where there is still something to fill in, else to the event."""
        if isinstance(self._state.no, EventFull):
            self._swap(replace(self._state, no=None))
        else:
            self._to_the_event()

    def _to_the_event(self) -> None:
        """The page of the event, as it is by now."""
        if self._state.event is not None:
            self.back(EventChosen(self._state.event, self._state.back))

    # --- what is shown ---

    @Property(str, notify=changed, final=True)
    def step(self) -> str:
        """Ask or no."""
        return self._shown.step

    @Property(str, notify=changed, final=True)
    def question(self) -> str:
        """The title."""
        return self._shown.question

    @Property(str, notify=changed, final=True)
    def explanation(self) -> str:
        """Which event, or what instead."""
        return self._shown.explanation

    @Property(str, notify=changed, final=True)
    def peopleNote(self) -> str:
        """How many seats are free."""
        return self._shown.people_note

    @Property(str, notify=changed, final=True)
    def primary(self) -> str:
        """The word of the primary button; empty where there is none."""
        return self._shown.primary

    @Property(int, notify=changed, final=True)
    def people(self) -> int:
        """How many come."""
        return self._state.people

    @Property(int, notify=changed, final=True)
    def most(self) -> int:
        """How many can sign up at once."""
        return self._state.most

    @Property(int, notify=changed, final=True)
    def seats(self) -> int:
        """How many seats there are, where they are few enough to be drawn."""
        return self._shown.seats

    @Property(int, notify=changed, final=True)
    def taken(self) -> int:
        """How many others have."""
        return self._shown.taken

    @Property(int, notify=changed, final=True)
    def fits(self) -> int:
        """How many of them find one."""
        return self._shown.fits

    @Property(str, notify=changed, final=True)
    def name(self) -> str:
        """The nickname that was typed."""
        return self._state.name

    @Property(int, constant=True, final=True)
    def longestName(self) -> int:
        """How long a nickname may be."""
        return LONGEST_NICKNAME

    @Property(QAbstractItemModel, constant=True, final=True)
    def ways(self) -> RowModel:
        """What can be done where it is full."""
        return self._ways
