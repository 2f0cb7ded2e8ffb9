"""The group page: how many they are, what fits now, and one action for all of them (O8)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any, Protocol

from PySide6.QtCore import Property, QAbstractItemModel, Signal, Slot
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
from ui.rows import RowModel
from ui.viewmodels import party
from ui.viewmodels.check_in_form import PurposeRow
from ui.viewmodels.group_state import GroupState, chosen, chosen_key, derive
from ui.viewmodels.page import Manner, PageModel
from ui.viewmodels.party import OptionRow, SideShare
from ui.viewmodels.shell import Shell
from ui.words import Sentence

QML_IMPORT_NAME = "HubKiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

LEAST, MOST = 1, 60
QUICK = (3, 5, 10, 12, 20)
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
@QmlUncreatable("made by ui.app")
class Group(PageModel):
    """The group page; plans anew at every change of its own and of the hub."""

    NAME = "group"
    MANNER = Manner()

    changed = Signal()

    def __init__(self, shell: Shell, bridge: Bridge, reception: Desk, line: Line) -> None:
        super().__init__(shell, bridge)
        self._reception, self._line = reception, line
        self._state = GroupState()
        self._shown = derive(self._state, self.lang)
        self._asked = 0
        self._asked_at = shell.clock.now()
        self._shares = RowModel(SideShare, key="key", parent=self)
        self._options = RowModel(OptionRow, key="key", parent=self)
        self._purposes = RowModel(PurposeRow, key="key", parent=self)

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

    def say(self) -> None:
        """Derive what is shown and tell the page."""
        self._shown = shown = derive(self._state, self.lang)
        self._shares.show(shown.shares)
        self._options.show(shown.options)
        self._purposes.show(shown.purposes)
        self.changed.emit()

    def _swap(self, state: GroupState) -> None:
        self._state = state
        self.say()

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

    # --- what the page shows ---

    @Property(str, notify=changed, final=True)
    def question(self) -> str:
        """The title: how many fit, or what they come for."""
        return self._shown.question

    @Property(str, notify=changed, final=True)
    def explanation(self) -> str:
        """Why not all of them fit."""
        return self._shown.explanation

    @Property(str, notify=changed, final=True)
    def notice(self) -> str:
        """What has changed since they last looked."""
        return self._shown.notice

    @Property(int, notify=changed, final=True)
    def waiting(self) -> int:
        """How many of them would wait."""
        return self._shown.waiting

    @Property(str, notify=changed, final=True)
    def waitingWords(self) -> str:
        """The same in words."""
        return self._shown.waiting_words

    @Property(str, notify=changed, final=True)
    def summary(self) -> str:
        """The choice in a line."""
        return self._shown.summary

    @Property(str, notify=changed, final=True)
    def problem(self) -> str:
        """What is the matter with the nickname."""
        return self._shown.problem

    @Property(str, notify=changed, final=True)
    def primaryText(self) -> str:
        """The word of the primary button; empty when there is nothing to do."""
        return self._shown.primary

    @Property(str, notify=changed, final=True)
    def primaryIcon(self) -> str:
        """Its icon."""
        return self._shown.primary_icon

    @Property(bool, notify=changed, final=True)
    def isReady(self) -> bool:
        """Whether the primary button may be touched."""
        return self._shown.is_ready

    @Property(bool, notify=changed, final=True)
    def isTellingWho(self) -> bool:
        """Whether the second of the two questions is asked."""
        return self._state.is_telling_who

    @Property(int, notify=changed, final=True)
    def people(self) -> int:
        """How many they are."""
        return self._state.people

    @Property(str, notify=changed, final=True)
    def holdId(self) -> str:
        """The kept places that are theirs."""
        return self._state.hold_id

    @Property(str, notify=changed, final=True)
    def name(self) -> str:
        """What the leader is called."""
        return self._state.name

    @Property(list, notify=changed, final=True)
    def holds(self) -> list[dict[str, Any]]:
        """The kept places to choose from, as pills; empty when none are kept."""
        return [{"value": value, "text": text} for value, text in self._shown.holds]

    @Property(list, constant=True, final=True)
    def quick(self) -> list[dict[str, Any]]:
        """Numbers in one touch, as pills."""
        return [{"value": str(number), "text": str(number)} for number in QUICK]

    @Property(int, constant=True, final=True)
    def most(self) -> int:
        """The largest group."""
        return MOST

    @Property(QAbstractItemModel, constant=True, final=True)
    def shares(self) -> RowModel:
        """The sides with the places that would be theirs."""
        return self._shares

    @Property(QAbstractItemModel, constant=True, final=True)
    def options(self) -> RowModel:
        """What they can do."""
        return self._options

    @Property(QAbstractItemModel, constant=True, final=True)
    def purposes(self) -> RowModel:
        """Why one comes."""
        return self._purposes

    @Property(str, notify=changed, final=True)
    def footnote(self) -> str:
        """What is still missing for the primary button."""
        return self._shown.footnote
