"""The front door as a machine: what may happen in any order, and what holds after every step."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime

from hypothesis import strategies as st
from hypothesis.stateful import invariant, precondition, rule
from sqlalchemy import func, select

from db.models.visits import stay, visit
from db.store import Store, Transaction
from kiosk.answers import Left, Places
from kiosk.desks.reception import Reception
from tests.kiosk.front_door.acts import (
    ALLOWING_OVER,
    ARRIVING,
    CHANGING_HOURS,
    COMING_AS_A_GROUP,
    CORRECTING,
    ENTERING,
    ENTERING_UNCALLED,
    HOLDING,
    JUMPING,
    LEAVING,
    LEAVING_THE_LINE,
    LIMITING,
    MOVING,
    OPENING,
    PASSING,
    RESTARTING,
    SCANNING,
    TAKING_BACK,
    TIDYING,
    WAITING,
    WALKING_IN,
    Act,
    picks,
)
from tests.kiosk.front_door.arithmetic import Count
from tests.kiosk.front_door.house import pick_of
from tests.kiosk.front_door.keepers import TheClock, TheManager
from tests.kiosk.front_door.small_hub import SCOPES, SIDES
from tests.kiosk.front_door.visitors import Visitors
from tests.kiosk.story import kept

ODD_VISITS = select(visit.c.id).where(
    (visit.c.left_at.is_(None))
    != (
        select(func.count())
        .select_from(stay)
        .where(stay.c.visit_id == visit.c.id, stay.c.until_at.is_(None))
        .scalar_subquery()
        > 0
    )
)
"""Visits that are open with nobody inside, or over with somebody inside."""

NEEDED = {
    "enter": "parties",
    "enter_uncalled": "parties",
    "leave_the_line": "parties",
    "leave": "visits",
    "move": "visits",
    "scan": "visits",
    "say_it_again": "done",
}
"""What there must be before something can be done."""


class Undone(Exception):
    """The rehearsal is over; nothing of it stays."""


class Rehearsal(Store):
    """A store on which everything is tried and nothing is kept."""

    @contextmanager
    def transaction(self, now: datetime | None = None) -> Iterator[Transaction]:
        """A transaction that is always rolled back."""
        try:
            with super().transaction(now) as tx:
                yield tx
                raise Undone  # noqa: TRY301 -- it is how a transaction leaves no trace
        except Undone:
            pass


class FrontDoor(Visitors, TheManager, TheClock):
    """Hypothesis leaves some of the rules out of a run altogether, so each has several acts."""

    @rule(act=st.one_of(WALKING_IN, ARRIVING, ARRIVING, COMING_AS_A_GROUP, WAITING))
    def somebody_comes(self, act: Act) -> None:
        self.do(act)

    @precondition(lambda self: self.parties)
    @rule(act=st.one_of(ENTERING, ENTERING, ENTERING_UNCALLED, LEAVING_THE_LINE))
    def a_party_stirs(self, act: Act) -> None:
        self.do(act)

    @precondition(lambda self: self.visits)
    @rule(act=st.one_of(LEAVING, LEAVING, MOVING, SCANNING, SCANNING))
    def somebody_goes(self, act: Act) -> None:
        self.do(act)

    @precondition(lambda self: self.done)
    @rule(pick=picks)
    def somebody_touches_again(self, pick: int) -> None:
        self.say_it_again(pick)

    @rule(act=st.one_of(CORRECTING, ALLOWING_OVER, LIMITING, HOLDING, TAKING_BACK, CHANGING_HOURS))
    def the_manager_acts(self, act: Act) -> None:
        self.do(act)

    @rule(act=st.one_of(PASSING, PASSING, JUMPING, OPENING, TIDYING, TIDYING, RESTARTING))
    def time_passes(self, act: Act) -> None:
        self.do(act)

    def may(self, name: str) -> bool:
        """Whether there is anybody, or anything, to do it with."""
        needed = NEEDED.get(name)
        return needed is None or bool(getattr(self, needed))

    def do(self, act: Act) -> None:
        name, how = act
        getattr(self, name)(**how)

    @invariant()
    def the_rules_hold(self) -> None:
        view = self.see()
        with self.hub.kiosk.store.reading() as tx:
            after = self.counted(tx, view)
            tables = kept(tx)
            odd = tx.connection.execute(ODD_VISITS).all()
        self.the_cap_holds(after)
        self.what_is_shown_is_so(view.places, after)
        assert not odd, "a visit is open as long as somebody is inside"
        assert not self.misheard, self.misheard
        assert self.story.told() == tables, "the journal tells the whole story"
        self.own_hold, self.is_corrected, self.before = None, False, after
        self.steps += 1

    def the_cap_holds(self, after: Count) -> None:
        """No scope has more people than before and is over its limit, but by a correction.

        That is the manager's, or the clock's: who came by a wrong one counts for today in the
        step in which the time is known again, and nobody is sent away for it (O10).
        """
        assert all(after.inside[scope] >= 0 for scope in SCOPES)
        if self.is_corrected:
            return
        for scope in SCOPES:
            if after.inside[scope] > self.before.inside[scope]:
                assert after.room(scope) >= 0, f"{scope} is over: {self.before}, {after}"
        if after.inside[None] > self.before.inside[None]:
            rooms = sum(max(0, after.room(side)) for side in SIDES)
            assert after.kept_anywhere <= rooms, "what is kept in the hub is on no side"

    def what_is_shown_is_so(self, places: Places, count: Count) -> None:
        for scope in (places.hub, *places.sides):
            assert scope.inside == count.inside[scope.space_id]
            assert 0 <= scope.free <= max(0, count.room(scope.space_id))

    @invariant()
    def anybody_could_leave_now(self) -> None:
        if self.visits:
            kiosk = self.hub.kiosk
            desk = Reception(Rehearsal(kiosk.store.engine), self.hub.clock, None)  # type: ignore[arg-type]
            left = desk.leave(pick_of(list(self.visits), self.steps))
            assert isinstance(left, Left), left
            assert not left.still_inside
