"""What may happen to events and seats, each by three small numbers, and what must be answered."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from hypothesis import strategies as st
from hypothesis.stateful import initialize, rule

from kiosk.programme_answers import (
    EventCancelled,
    EventDraft,
    EventFull,
    EventPlan,
    EventSaved,
    InEventLine,
    MySignUp,
    NoEvent,
    NoSignUp,
    Repeat,
    SeatGone,
    SignedUp,
    SignUp,
)
from tests.hub import Hub
from tests.kiosk.seats.machine import HOLDERS, SESSION, SeatsHouse

OFTEN: dict[str, int] = {
    "put_on": 3,
    "sign_up": 9,
    "wait": 9,
    "accept": 5,
    "give_up": 5,
    "take_off": 2,
    "move": 3,
    "set_seats": 4,
    "set_held": 2,
    "cancel": 2,
    "release": 1,
    "tidy": 7,
    "nearly_too_late": 4,
    "jump": 1,
    "restart": 1,
}
NAMES: list[str] = [name for name, often in OFTEN.items() for _ in range(often)]
"""Each act as often as it comes."""


class Seats(SeatsHouse):
    """Everything that is done with events and their seats; `a`, `b` and `c` are 0 to 99."""

    @initialize()
    def open(self) -> None:
        """A hub with two courses that are full, and people who wait."""
        super().open()
        for number in range(2):
            self.put_on(1, 20 + 25 * number, 0)
            self.before = self.look()
            for people in (1, 2, 1, 2):
                self.sign_up(number, 0, people - 1)
                self.wait(number, 0, people - 1)
        self.before = self.look()

    def put_on(self, a: int, b: int, c: int) -> None:
        drafted = self.draft(a, b, c)
        if b % 4 == 0:
            drafted = replace(drafted, repeat=Repeat((drafted.first.weekday(),), count=2))
        answer = self.save(drafted)
        if isinstance(answer, EventPlan):
            out = frozenset(each.day for each in answer.dates if not each.can_be)
            kept = self.hub.kiosk.programme_desk.save(SESSION, drafted, out)
            assert isinstance(kept, EventSaved) == (len(out) < len(answer.dates))

    def save(self, drafted: EventDraft) -> EventSaved | EventPlan | NoEvent:
        """What the check says is what saving does, and a repeat changes nothing."""
        desk = self.hub.kiosk.programme_desk
        plan, answer = desk.check(SESSION, drafted), desk.save(SESSION, drafted)
        assert isinstance(answer, EventSaved | EventPlan | NoEvent)
        assert isinstance(answer, EventSaved) == (isinstance(plan, EventPlan) and plan.is_clear)
        if isinstance(answer, EventSaved):
            assert desk.save(SESSION, drafted) == answer
        return answer

    def asked(self, a: int, b: int, c: int) -> SignUp | None:
        its = self.an_event(a)
        if its is None:
            return None
        return SignUp(self.hub.key(), its.id, 1 + c % 3, "Aino", HOLDERS[b % 5])

    def sign_up(self, a: int, b: int, c: int) -> None:
        if (asked := self.asked(a, b, c)) is not None:
            desk = self.hub.kiosk.sign_ups
            answer = desk.sign_up(asked)
            assert isinstance(answer, SignedUp | EventFull | NoSignUp)
            if isinstance(answer, SignedUp):
                assert desk.sign_up(asked) == answer
                assert desk.find(answer.mine.code) == answer.mine
            if isinstance(answer, EventFull):
                assert answer.free < asked.people or answer.waiting

    def wait(self, a: int, b: int, c: int) -> None:
        if (asked := self.asked(a, b, c)) is not None:
            answer = self.hub.kiosk.sign_ups.wait(asked)
            assert isinstance(answer, SignedUp | InEventLine | NoSignUp)

    def accept(self, a: int, b: int, _c: int) -> None:
        states = ("offered",) if b % 4 else ("offered", "waiting", "lapsed", "signed")
        if (mine := self.somebody(a, *states)) is not None:
            self.answer_of(mine)

    def answer_of(self, mine: str) -> None:
        """Somebody wants the seats that are offered: not too late, not refused too early."""
        row = self.before.sign_ups[mine]
        answer = self.hub.kiosk.sign_ups.accept(mine)
        if row.state == "offered" and isinstance(answer, SeatGone):
            until = row.offered_until
            assert self.is_trusted, "refused by a doubted clock"
            assert until is not None
            assert until <= self.now, "refused before its time"
        if isinstance(answer, SignedUp) and row.offered_until and self.is_trusted:
            assert row.offered_until > self.now, "taken after its time"

    def give_up(self, a: int, b: int, _c: int) -> None:
        states = ("signed",) if b % 2 else ("signed", "waiting", "offered", "lapsed")
        if (mine := self.somebody(a, *states)) is not None:
            gone = self.hub.kiosk.sign_ups.cancel(mine)
            assert isinstance(gone, MySignUp)
            assert not gone.state.is_live

    def take_off(self, a: int, _b: int, _c: int) -> None:
        if (mine := self.somebody(a, "signed", "waiting", "offered", "cancelled")) is not None:
            is_live = self.before.sign_ups[mine].state != "cancelled"
            assert self.hub.kiosk.programme_desk.take_off(SESSION, mine) is is_live

    def changed(self, a: int, **other: object) -> EventSaved | EventPlan | NoEvent | None:
        """The manager writes an event otherwise, now and then with the rest of its series."""
        its = self.an_event(a, planned=True)
        if its is None:
            return None
        written = self.hub.kiosk.programme_desk.draft_of(SESSION, its.id)
        assert isinstance(written, EventDraft)
        more = {"key": self.hub.key(), "is_rest": a % 3 == 0, **other}
        return self.save(replace(written, **more))  # type: ignore[arg-type]

    def move(self, a: int, b: int, c: int) -> None:
        to = self.draft(a, b, c)
        self.changed(a, first=to.first, starts=to.starts, ends=to.ends)

    def set_seats(self, a: int, b: int, _c: int) -> None:
        self.changed(a, seats=1 + b % 7)

    def set_held(self, a: int, _b: int, c: int) -> None:
        self.changed(a, held=(0, 2, 5, 9, 12)[c % 5])

    def cancel(self, a: int, b: int, _c: int) -> None:
        if (its := self.an_event(a)) is not None:
            desk = self.hub.kiosk.programme_desk
            answer = desk.cancel(SESSION, its.id, "ill", is_rest=b % 3 == 0)
            assert isinstance(answer, EventCancelled | NoEvent)

    def release(self, a: int, _b: int, _c: int) -> None:
        """The manager gives the places of an event back by hand."""
        if holds := list(self.before.holds):
            self.hub.kiosk.places.release_hold(SESSION, holds[a % len(holds)])

    def tidy(self, a: int, b: int, _c: int) -> None:
        """Time passes; now and then the clock is not to be believed."""
        self.hub.clock.set_trusted(a % 4 > 0)
        self.hub.clock.advance(timedelta(minutes=(0, 1, 5, 14, 15, 15, 60, 240, 900)[b % 9]))
        self.tidied()

    def tidied(self) -> None:
        self.hub.kiosk.caretaker.tidy()
        self.was_tidied = True

    def nearly_too_late(self, a: int, b: int, c: int) -> None:
        """The last second of an offer, and the one after; then the caretaker, or the answer."""
        if (mine := self.somebody(a, "offered")) is not None:
            until = self.before.sign_ups[mine].offered_until
            assert until is not None
            self.hub.clock.set_trusted(b % 4 > 0)
            self.hub.clock.turn_to(max(self.now, until - timedelta(seconds=1 - c % 2)))
            if b % 3 == 0:
                self.tidied()
            elif b % 3 == 1:
                self.answer_of(mine)

    def jump(self, a: int, b: int, _c: int) -> None:
        self.hub.clock.set_trusted(b % 2 > 0)
        by = (-60, -5, 180, 720, 1440)[a % 5]
        self.hub.clock.turn_to(self.now + timedelta(minutes=by))

    def restart(self, _a: int, _b: int, _c: int) -> None:
        keys, self.hub = self.hub.keys, self.closed_and_opened()
        self.hub.keys = keys
        self.listen()

    def closed_and_opened(self) -> Hub:
        trusted, now = self.is_trusted, self.now
        self.hub.kiosk.close()
        hub = self.opened(now)
        hub.clock.set_trusted(trusted)
        return hub

    @rule(
        name=st.sampled_from(NAMES),
        a=st.integers(0, 99),
        b=st.integers(0, 99),
        c=st.integers(0, 99),
    )
    def something_happens(self, name: str, a: int, b: int, c: int) -> None:
        act: Callable[[int, int, int], None] = getattr(self, name)
        act(a, b, c)
