"""What may happen to rooms, each by three small numbers, and what each must be answered with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from hypothesis import strategies as st
from hypothesis.stateful import rule

from kiosk.answers import CheckedIn, Closed, Full
from kiosk.desks.booking import Booking
from kiosk.room_answers import (
    Changed,
    InductionFirst,
    NoRoom,
    NotSo,
    OfferGone,
    Reserved,
    Started,
    TooEarly,
    WaitsForRoom,
    WhyNot,
    Wish,
)
from tests.hub import Hub
from tests.kiosk.rooms.keeper import TheKeeper
from tests.kiosk.rooms.machine import (
    QUARTER,
    ROOMS,
)

AGAIN = (WhyNot.TAKEN, WhyNot.BUFFER, WhyNot.BLOCKED)


OFTEN: dict[str, int] = {
    "reserve": 9,
    "reserve_now": 5,
    "move": 4,
    "extend": 4,
    "end": 2,
    "cancel": 2,
    "start": 8,
    "leave": 2,
    "on_air": 2,
    "arrive": 1,
    "course": 2,
    "end_of_course": 1,
    "move_of_course": 2,
    "link": 1,
    "set_gap": 1,
    "block": 2,
    "managers_own": 2,
    "managers_no": 1,
    "answer": 2,
    "accept": 2,
    "tidy": 7,
    "nearly_released": 2,
    "jump": 1,
    "restart": 1,
}
NAMES: list[str] = [name for name, often in OFTEN.items() for _ in range(often)]
"""Each act as often as it comes."""


class Rooms(TheKeeper):
    """Everything that is done with rooms; `a`, `b` and `c` are 0 to 99."""

    def reserve(self, a: int, b: int, c: int) -> None:
        self.ask(self.wish(a, b, c))

    def reserve_now(self, a: int, b: int, c: int) -> None:
        now = self.now.replace(second=0, microsecond=0)
        length = timedelta(minutes=15 + b % 50)
        self.ask(replace(self.wish(a, b, c), starts_at=now, ends_at=now + length, is_now=True))

    def ask(self, wish: Wish) -> None:
        """What may be had is had; what is offered instead may be had; a repeat changes nothing."""
        desk = self.hub.kiosk.booking
        no, answer = desk.may(wish), desk.reserve(wish)
        if isinstance(answer, Reserved):
            assert no is None
            assert desk.reserve(wish) == answer
            assert self.hub.kiosk.my_room.find(answer.mine.code) == answer.mine
            return
        assert answer == no
        self.ways_out_are_open(desk, wish, answer)

    def ways_out_are_open(self, desk: Booking, wish: Wish, no: NoRoom) -> None:
        for room_id in no.instead.other_rooms:
            assert desk.may(replace(wish, room_id=room_id)) is None, "no such way out"
        if (start := no.instead.next_free) is not None and no.because in AGAIN and not wish.is_now:
            length = wish.ends_at - wish.starts_at
            later = desk.may(replace(wish, starts_at=start, ends_at=start + length))
            assert later is None or later.because not in AGAIN, (no, later)
        if no.instead.may_wait and no.because in AGAIN:
            joined = self.hub.kiosk.room_line.join(replace(wish, key=self.hub.key()))
            assert isinstance(joined, WaitsForRoom), joined

    def move(self, a: int, b: int, c: int) -> None:
        if (row := self.someone(a, "asked", "booked", "started")) is not None:
            start = self.start_of(b)
            to = (ROOMS[c % 5], start, start + (row.ends_at - row.starts_at))
            answer = self.hub.kiosk.booking.move(self.hub.key(), row.id, to)
            assert isinstance(answer, Changed | NoRoom | NotSo)

    def extend(self, a: int, b: int, _c: int) -> None:
        if (row := self.someone(a, "asked", "booked", "started")) is not None:
            mine = self.hub.kiosk.my_room.see(row.id)
            assert mine is not None
            end = row.ends_at + timedelta(minutes=(15, 30, 60, 7, 0, -15)[b % 6])
            is_furthest = b > 60 and mine.latest_end is not None and row.kind == "reservation"
            if is_furthest and mine.latest_end:
                end = mine.latest_end
            answer = self.hub.kiosk.booking.extend(self.hub.key(), row.id, end)
            assert isinstance(answer, Changed | NoRoom)
            if is_furthest and isinstance(answer, NoRoom):
                assert answer.because is WhyNot.PLACES, answer

    def end(self, a: int, _b: int, _c: int) -> None:
        if (row := self.someone(a, "started", "booked")) is not None:
            answer = self.hub.kiosk.booking.end(row.id)
            assert isinstance(answer, Changed) == (row.state == "started")

    def cancel(self, a: int, _b: int, _c: int) -> None:
        if (row := self.someone(a, "asked", "booked", "started", "ended")) is not None:
            answer = self.hub.kiosk.booking.cancel(row.id)
            assert isinstance(answer, Changed) == (row.state in ("asked", "booked"))

    def start(self, a: int, b: int, _c: int) -> None:
        if (row := self.someone(a, "booked", "booked", "asked", "released")) is not None:
            if b % 3 and row.starts_at - QUARTER > self.now:
                self.hub.clock.turn_to(row.starts_at - b % 16 * timedelta(minutes=1))
                self.hub.kiosk.caretaker.tidy()
            key, desk = self.hub.key(), self.hub.kiosk.booking
            answer = desk.start(key, row.id, is_inside=bool(b % 2))
            assert isinstance(answer, Started | Full | Closed | NotSo | TooEarly | InductionFirst)
            if isinstance(answer, Started):
                assert desk.start(key, row.id, is_inside=bool(b % 2)) == answer
            else:
                assert not isinstance(answer, Closed) or self.hub.clock.is_trusted()

    def leave(self, a: int, _b: int, _c: int) -> None:
        if (row := self.someone(a, "started")) is not None and row.visit_id:
            self.hub.kiosk.reception.leave(row.visit_id)
            assert self.rows_by_id(row.id).state == "ended", "leaving ends it"

    def on_air(self, a: int, b: int, _c: int) -> None:
        if (row := self.someone(a, "started", "started", "booked")) is not None:
            booth = self.hub.kiosk.booth
            (booth.go_off_air if b % 3 == 0 else booth.go_on_air)(row.id)

    def arrive(self, _a: int, _b: int, c: int) -> None:
        answer = self.hub.kiosk.reception.arrive(self.hub.asks(1 + c % 3))
        assert isinstance(answer, CheckedIn | Full | Closed)

    def accept(self, a: int, b: int, _c: int) -> None:
        if waits := list(self.story.waits):
            desk, mine = self.hub.kiosk.room_line, waits[a % len(waits)]
            if b % 4 == 0:
                assert desk.leave(mine)
            else:
                answer = desk.accept(mine)
                assert isinstance(answer, OfferGone if not answer else Changed | OfferGone)

    def tidy(self, a: int, b: int, _c: int) -> None:
        """Time passes; now and then the clock is not to be believed."""
        self.hub.clock.set_trusted(a % 5 > 0)
        self.hub.clock.advance(timedelta(minutes=(0, 1, 1, 5, 14, 15, 16, 25, 60)[b % 9]))
        self.hub.kiosk.caretaker.tidy()

    def nearly_released(self, a: int, b: int, _c: int) -> None:
        """The last minute in which somebody may still come, and now and then the one after it."""
        if (row := self.someone(a, "booked")) is not None and row.kind == "reservation":
            rules = self.rows().book.rooms[row.room_id].rules
            last = row.starts_at + timedelta(minutes=rules.grace_min - 1 + b % 3 // 2)
            self.hub.clock.set_trusted(b % 4 > 0)
            self.hub.clock.turn_to(max(self.now, last))
            self.hub.kiosk.caretaker.tidy()

    def jump(self, a: int, b: int, _c: int) -> None:
        self.hub.clock.set_trusted(b % 2 > 0)
        by = (-60, -60, -5, 180, 720, 1440)[a % 6]
        self.hub.clock.turn_to(self.now + timedelta(minutes=by))

    def restart(self, _a: int, _b: int, _c: int) -> None:
        keys, self.hub = self.hub.keys, self.closed_and_opened()
        self.hub.keys = keys
        self.listen()

    def closed_and_opened(self) -> Hub:
        trusted, now = self.hub.clock.is_trusted(), self.now
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
