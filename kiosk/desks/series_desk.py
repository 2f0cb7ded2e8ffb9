"""The manager's series: every date seen before it is saved, one date or the rest changed (R8)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time

from db.queries import reservations as rows
from db.queries import series as series_rows
from db.store import Transaction
from kiosk.answers import Locked
from kiosk.desks.mine import mine_of
from kiosk.desks.refusing import refusal, wish_of
from kiosk.desks.repeats import first_answer, keep_answer
from kiosk.desks.room_book import RoomBook
from kiosk.desks.room_entries import take_out
from kiosk.desks.rooms_desk import RoomsDesk
from kiosk.desks.series_plan import plan_of, rule_from
from kiosk.desks.snapshot import Snapshot
from kiosk.desks.taking import Taken, planning, rewrite, write_reservation
from kiosk.ids import new_id
from kiosk.room_answers import (
    Changed,
    Meant,
    NoRoom,
    NotSo,
    PlannedDate,
    ReservationState,
    SeriesDraft,
    SeriesPlan,
    SeriesSaved,
    Wish,
)
from kiosk.room_facts import SeriesEnded, SeriesMade
from kiosk.rules.meant import instants_of
from kiosk.rules.names import clean
from kiosk.rules.series import ended_before, rrule_of, rule_of

LONGEST_TITLE = 60
Row = rows.ReservationRow


class SeriesDesk:
    """Weekly courses; every method asks for an open session first."""

    def __init__(self, rooms: RoomsDesk) -> None:
        self._rooms = rooms

    def check(self, session: str, draft: SeriesDraft) -> SeriesPlan | NoRoom | Locked:
        """Every date with what is in its way; nothing is saved."""
        return self._rooms.decide(session, lambda tx, seen, book: plan_of(tx, seen, book, draft))

    def save(
        self, session: str, draft: SeriesDraft, leave_out: frozenset[date] = frozenset()
    ) -> SeriesSaved | SeriesPlan | NoRoom | Locked:
        """Save all dates but those left out; the plan again when another one clashes by now."""

        def do(
            tx: Transaction, seen: Snapshot, book: RoomBook
        ) -> SeriesSaved | SeriesPlan | NoRoom:
            if isinstance(again := first_answer(tx, draft.key), SeriesSaved):
                return again
            plan = plan_of(tx, seen, book, draft)
            if isinstance(plan, NoRoom):
                return plan
            wanted = [each for each in plan.dates if each.day not in leave_out]
            if not wanted or any(each.why_not for each in wanted):
                return plan
            saved = _save(tx, seen, book, draft, wanted)
            answer = replace(saved, left_out=len(plan.dates) - len(wanted))
            keep_answer(tx, draft.key, answer, seen.now)
            return answer

        return self._rooms.decide(session, do)

    def cancel_rest(self, session: str, reservation_id: str) -> int | Locked:
        """Take this date of a series and all later ones out of the book; how many they were."""

        def do(tx: Transaction, seen: Snapshot, book: RoomBook) -> int:
            row = rows.the_reservation(tx, reservation_id)
            if row is None or row.series_id is None:
                return 0
            rest = _live_from(tx, row.series_id, row.starts_at)
            for each in rest:
                take_out(tx, seen, book, each)
            _end_rule(tx, seen, row.series_id, row.day)
            tx.record(SeriesEnded(row.series_id, len(rest)))
            return len(rest)

        return self._rooms.decide(session, do)

    def move(
        self, session: str, reservation_id: str, to: tuple[str, datetime, datetime]
    ) -> Changed | NoRoom | NotSo | Locked:
        """Have one date, or any reservation, in another room or at another time (R8)."""

        def do(tx: Transaction, seen: Snapshot, book: RoomBook) -> Changed | NoRoom | NotSo:
            row = rows.the_reservation(tx, reservation_id)
            if row is None or not ReservationState(row.state).may_change:
                return NotSo(ReservationState(row.state) if row else ReservationState.CANCELLED)
            moved = _moved(tx, seen, book, row, to)
            return moved if isinstance(moved, NoRoom) else Changed(mine_of(tx, seen, book, moved))

        return self._rooms.decide(session, do)

    def move_rest(
        self, session: str, reservation_id: str, starts: time, ends: time
    ) -> int | tuple[PlannedDate, ...] | Locked:
        """Have this date and all later ones at another time of day: all of them, or none.

        How many were moved, or the dates that cannot be, with why.
        """

        def do(tx: Transaction, seen: Snapshot, book: RoomBook) -> int | tuple[PlannedDate, ...]:
            row = rows.the_reservation(tx, reservation_id)
            if row is None or row.series_id is None:
                return 0
            live = _live_from(tx, row.series_id, row.starts_at)
            rest = [each for each in live if ReservationState(each.state).may_change]
            clashes = _clashes_if_moved(tx, seen, book, rest, (starts, ends))
            if clashes:
                return clashes
            for each in _in_order_of_moving(rest, starts):
                moved = _moved(tx, seen, book, each, _at(seen, each, starts, ends))
                if isinstance(moved, NoRoom):
                    raise AssertionError(f"a date that had no clash could not be moved: {moved}")  # noqa: TRY004
            series_rows.change_times(tx, row.series_id, f"{starts:%H:%M}", f"{ends:%H:%M}")
            return len(rest)

        return self._rooms.decide(session, do)


def _save(
    tx: Transaction,
    seen: Snapshot,
    book: RoomBook,
    draft: SeriesDraft,
    wanted: list[PlannedDate],
) -> SeriesSaved:
    room, title = book.rooms[draft.room_id], clean(draft.title)[:LONGEST_TITLE]
    series = series_rows.SeriesRow(
        new_id(),
        draft.room_id,
        rrule_of(rule_from(draft), seen.zone),
        draft.first,
        f"{draft.starts:%H:%M}",
        f"{draft.ends:%H:%M}",
        seen.hub.zone,
        title,
        draft.people,
        seen.now,
    )
    series_rows.put_series(tx, series)
    for each in wanted:
        if each.starts_at is None or each.ends_at is None:
            raise AssertionError("a date without a time cannot be had")
        wish = Wish("", room.room_id, each.starts_at, each.ends_at, draft.people, title=title)
        taken = Taken(
            room,
            replace(wish, by_manager=True),
            ReservationState.BOOKED,
            made_by="manager",
            series_id=series.id,
            keeps_places=draft.keeps_places,
        )
        write_reservation(tx, seen, book, taken)
    tx.record(SeriesMade(series.id, room.room_id, len(wanted)))
    return SeriesSaved(series.id, len(wanted), 0)


def _live_from(tx: Transaction, series_id: str, start: datetime) -> list[Row]:
    found = rows.of_series(tx, series_id)
    return [row for row in found if row.starts_at >= start and ReservationState(row.state).is_live]


def _end_rule(tx: Transaction, seen: Snapshot, series_id: str, day: date) -> None:
    """The rule of a series says no more dates than it has."""
    kept = series_rows.the_series(tx, series_id)
    if kept is None:
        return
    times = (time.fromisoformat(kept.wall_start), time.fromisoformat(kept.wall_end))
    rule = ended_before(rule_of(kept.rule, kept.first_day, times, seen.zone), day)
    text = rrule_of(rule, seen.zone) if rule else kept.rule
    series_rows.end_series(tx, series_id, text, seen.now)


def _moved(
    tx: Transaction,
    seen: Snapshot,
    book: RoomBook,
    row: Row,
    to: tuple[str, datetime, datetime] | NoRoom,
) -> Row | NoRoom:
    if isinstance(to, NoRoom):
        return to
    wish = replace(wish_of(row, "", to), by_manager=True)
    if no := refusal(tx, planning(tx, seen, wish.starts_at, wish.ends_at), book, wish, row):
        return no
    return rewrite(tx, seen, book, row, wish)


def _at(
    seen: Snapshot, row: Row, starts: time, ends: time
) -> tuple[str, datetime, datetime] | NoRoom:
    """Where that date would be, or that there is no such time on it (R2)."""
    when = instants_of(Meant(row.day, starts, ends), seen.zone)
    return when if isinstance(when, NoRoom) else (row.room_id, when.start, when.end)


def _clashes_if_moved(
    tx: Transaction,
    seen: Snapshot,
    book: RoomBook,
    rest: list[Row],
    times: tuple[time, time],
) -> tuple[PlannedDate, ...]:
    found = []
    for row in rest:
        to = _at(seen, row, *times)
        if isinstance(to, NoRoom):
            found.append(PlannedDate(row.day, None, None, to))
            continue
        room_id, start, end = to
        wish = replace(wish_of(row, "", (room_id, start, end)), by_manager=True)
        if no := refusal(tx, planning(tx, seen, start, end), book, wish, row):
            found.append(PlannedDate(row.day, start, end, no))
    return tuple(found)


def _in_order_of_moving(rest: list[Row], starts: time) -> list[Row]:
    """Later first when they move later, so that none runs into the next one's old time."""
    moves_later = bool(rest) and f"{starts:%H:%M}" > rest[0].wall_start
    return sorted(rest, key=lambda row: row.starts_at, reverse=moves_later)
