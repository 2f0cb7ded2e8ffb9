"""What the manager does with rooms: courses, links, gaps, blocked times, yes and no."""

from __future__ import annotations

from dataclasses import replace
from datetime import time, timedelta

from kiosk.room_answers import Changed, PlannedDate, RoomFacts, SeriesDraft, SeriesPlan, SeriesSaved
from kiosk.rules.wall_time import local
from tests.hub import HELSINKI
from tests.kiosk.rooms.machine import (
    ASKED,
    BACK,
    BOOTH,
    FRONT,
    QUARTER,
    ROOMS,
    SESSION,
    WHOLE,
    RoomsHouse,
    draft_of,
)


class TheKeeper(RoomsHouse):
    """`a`, `b` and `c` are 0 to 99."""

    def room(self, room_id: str) -> RoomFacts:
        """A room as it is now."""
        return self.rows().book.rooms[room_id]

    def course(self, a: int, b: int, c: int) -> None:
        first = local(self.now, HELSINKI).date() + timedelta(days=b % 3)
        times = (time(10 + c % 7, 0), time(11 + c % 9, 30))
        days = ((0, 1, 2, 3, 4, 5, 6), (1, 3), (2,))[a % 3]
        people = (1, 2, 13)[c % 3]
        draft = SeriesDraft(
            self.hub.key(), ROOMS[a % 5], first, *times, days, "A course", people, count=2 + b % 3
        )
        plan = self.hub.kiosk.series.check(SESSION, draft)
        assert isinstance(plan, SeriesPlan), plan
        out = frozenset(each.day for each in plan.dates if each.why_not)
        saved = self.hub.kiosk.series.save(SESSION, draft, out)
        assert isinstance(saved, SeriesSaved) == bool(plan.possible), (plan, saved)

    def one_of_a_course(self, pick: int) -> str | None:
        found = [row.id for row in self.rows().live if row.series_id]
        return found[pick % len(found)] if found else None

    def end_of_course(self, a: int, _b: int, _c: int) -> None:
        if (mine := self.one_of_a_course(a)) is not None:
            assert self.hub.kiosk.series.cancel_rest(SESSION, mine)

    def move_of_course(self, a: int, b: int, c: int) -> None:
        if (mine := self.one_of_a_course(a)) is not None:
            if b % 2:
                times = (time(9 + c % 12, 0), time(8 + a % 14, 30))
                moved = self.hub.kiosk.series.move_rest(SESSION, mine, *times)
                assert isinstance(moved, int) or all(isinstance(x, PlannedDate) for x in moved)  # type: ignore[union-attr]
            else:
                start = self.start_of(b)
                self.hub.kiosk.series.move(
                    SESSION, mine, (ROOMS[c % 5], start, start + 4 * QUARTER)
                )

    def link(self, a: int, _b: int, _c: int) -> None:
        """The whole loses its halves, or some of them, or gets another part."""
        parts = ((), (FRONT, BACK), (FRONT,), (FRONT, BACK, ASKED))[a % 4]
        draft = draft_of(self.room(WHOLE), parts=parts)
        self.rules_change(lambda: self.hub.kiosk.rooms_desk.save(SESSION, draft))

    def set_gap(self, a: int, b: int, _c: int) -> None:
        room = self.room((BOOTH, FRONT, WHOLE)[a % 3])
        rules = replace(room.rules, after_min=(0, 10, 30)[b % 3])
        draft = draft_of(room, rules=rules)
        self.rules_change(lambda: self.hub.kiosk.rooms_desk.save(SESSION, draft))

    def block(self, a: int, b: int, c: int) -> None:
        start = self.start_of(b)
        stretch = (start, start + (1 + c % 9) * QUARTER)
        self.hub.kiosk.rooms_desk.block(SESSION, ROOMS[a % 5], stretch, "cleaning")

    def managers_own(self, a: int, b: int, c: int) -> None:
        self.hub.kiosk.rooms_desk.reserve(SESSION, self.wish(a, b, c))

    def managers_no(self, a: int, _b: int, _c: int) -> None:
        if (row := self.someone(a, "asked", "booked", "started")) is not None:
            assert isinstance(self.hub.kiosk.rooms_desk.cancel(SESSION, row.id), Changed)

    def answer(self, a: int, b: int, _c: int) -> None:
        if (row := self.someone(a, "asked")) is not None:
            answer = self.hub.kiosk.rooms_desk.answer(SESSION, row.id, is_yes=bool(b % 3))
            assert isinstance(answer, Changed)
