"""The group page: how many they are, what fits now, and one action for all of them (O8)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Protocol

from PySide6.QtCore import Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.answers import (
    Arrival,
    CheckedIn,
    Closed,
    Full,
    GroupPlan,
    HubView,
    NotTaken,
    Purpose,
    Waiting,
    Wrong,
)
from ui.bridge import Bridge
from ui.viewmodels import party
from ui.viewmodels.group_face import MOST, GroupFace
from ui.viewmodels.group_state import GroupState, chosen, chosen_key
from ui.viewmodels.page import Manner
from ui.viewmodels.shell import Shell
from ui.words import Sentence

QML_IMPORT_NAME = "HubKiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

LEAST = 1
STALE = timedelta(seconds=20)


class Desk(Protocol):
    """The part of the reception that this page asks."""

    def look(self) -> HubView: ...
    def plan_group(
        self, people: int, hold_id: str | None = None
    ) -> GroupPlan | Closed | NotTaken: ...
    def arrive(self, wanted: Arrival) -> CheckedIn | Full | Closed | NotTaken: ...


class Line(Protocol):
    """The part of the waiting line that this page asks."""

    def wait(self, wanted: Arrival) -> Waiting | Closed | NotTaken: ...


@QmlElement
@QmlUncreatable("made by ui.door_pages")
class Group(GroupFace):
    """The group page; plans anew at every change of its own and of the hub."""

    NAME = "group"
    MANNER = Manner()

    def __init__(self, shell: Shell, bridge: Bridge, reception: Desk, line: Line) -> None:
        super().__init__(shell, bridge)
        self._reception, self._line = reception, line
        self._asked = 0
        self._asked_at = shell.clock.now()

    # --- coming and going ---

    def entered(self, given: object) -> None:
        """A new group: nothing of the last one."""
        self._swap(GroupState(key=self._shell.confirming.new_key()))
        self._plan()

    def left(self) -> None:
        """Forget the group."""
        self._asked += 1
        self._swap(GroupState())

    def heard(self, fact: object) -> None:
        """Whatever happened, the places may be others now."""
        if self._state.key:
            self._plan()

    def ticked(self, now: datetime) -> None:
        """Kept places fall free by the clock alone: look again now and then."""
        if now - self._asked_at >= STALE:
            self._plan()

    # --- asking ---

    def _plan(self) -> None:
        """Ask what fits; of several questions under way only the last one's answer counts."""
        self._asked += 1
        self._asked_at = self._shell.clock.now()
        mine, people, hold = self._asked, self._state.people, self._state.hold_id or None
        desk = self._reception
        self._bridge.ask(
            lambda: (desk.look(), desk.plan_group(people, hold)),
            self._planned,
            lambda: mine == self._asked,
        )

    def _planned(self, seen: tuple[HubView, GroupPlan | Closed | NotTaken]) -> None:
        view, plan = seen
        self._shell.meet(view.hub)
        self._swap(replace(self._state, view=view, plan=plan))

    @Slot()
    def goOn(self) -> None:
        """The primary button: on to who they are, in, or away to the other hub."""
        if chosen_key(self._state).startswith(party.HUB):
            self._go_to_other_hub()
        elif self._state.is_telling_who:
            self._come()
        elif self._shown.is_ready:
            self._swap(replace(self._state, is_telling_who=True, fewer_than=None))

    def _come(self) -> None:
        choice, wanted = chosen(self._state), self._wanted()
        if choice is None or wanted is None:
            return
        ask: Callable[[], CheckedIn | Full | Closed | NotTaken | Waiting] = (
            (lambda: self._reception.arrive(wanted))
            if choice.sides
            else (lambda: self._line.wait(wanted))
        )
        self.ask(ask, self._answered)

    def _wanted(self) -> Arrival | None:
        state, choice = self._state, chosen(self._state)
        if choice is None or state.purpose is None:
            return None
        return Arrival(
            key=state.key,
            purpose=state.purpose,
            sides=choice.sides,
            people=choice.now or choice.waiting,
            name=state.name or None,
            hold_id=state.hold_id or None,
            waiting=choice.waiting if choice.sides else 0,
        )

    def _answered(self, answer: CheckedIn | Full | Closed | NotTaken | Waiting) -> None:
        match answer:
            case CheckedIn():
                self.open("welcome", answer)
            case Waiting():
                self.open("waiting", answer)
            case Full():
                self._look_again()
            case Closed():
                self._swap(replace(self._state, plan=answer, is_telling_who=False))
            case NotTaken(Wrong.NAME_LONG | Wrong.NAME_UNREADABLE):
                self._swap(replace(self._state, no=answer))
            case NotTaken():
                self._look_again()

    def _look_again(self) -> None:
        """The places went to others between plan and word: say so, and plan anew."""
        before = self._state.plan.free if isinstance(self._state.plan, GroupPlan) else 0
        self._swap(replace(self._state, is_telling_who=False, fewer_than=before, no=None))
        self._plan()

    def _go_to_other_hub(self) -> None:
        row = next(row for row in self._shown.options if row.is_chosen)
        self.home()
        self._shell.tell(Sentence(row.title, row.note))

    # --- what the leader says ---

    @Slot(int)
    def setPeople(self, people: int) -> None:
        """So many they are."""
        self._swap(replace(self._state, people=min(max(people, LEAST), MOST), fewer_than=None))
        self._plan()

    @Slot(str)
    def comeFor(self, hold_id: str) -> None:
        """They are the people for whom these places are kept, or ("") for whom none are."""
        awaited = [h for h in self._state.view.holds if h.awaited] if self._state.view else []
        hold = next((h for h in awaited if h.hold_id == hold_id), None)
        people = hold.awaited if hold else self._state.people
        self._swap(replace(self._state, hold_id=hold_id if hold else "", people=people))
        self._plan()

    @Slot(str)
    def pick(self, key: str) -> None:
        """They want it this way."""
        self._swap(replace(self._state, picked=key))

    @Slot(str)
    def setPurpose(self, why: str) -> None:
        """Why they come."""
        self._swap(replace(self._state, purpose=Purpose(why)))

    @Slot(str)
    def setName(self, name: str) -> None:
        """What the leader is called."""
        self._swap(replace(self._state, name=name, no=None))

    @Slot()
    def notToday(self) -> None:
        """They are not healthy: a kind end, and nothing is kept (V3)."""
        self.open("not_today")

    @Slot()
    def goBack(self) -> None:
        """Back to the numbers, or off the page."""
        if self._state.is_telling_who:
            self._swap(replace(self._state, is_telling_who=False))
        else:
            self.back()
