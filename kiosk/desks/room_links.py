"""Writing rooms and what they consist of, so that no reservation is lost by it (R1, R9)."""

from __future__ import annotations

from db.queries import reservations as rows
from db.queries import rooms as room_rows
from db.store import Transaction
from kiosk.desks.room_book import RoomBook, kept_facts, open_book, room_gap
from kiosk.desks.snapshot import Snapshot
from kiosk.desks.taking import taken_since
from kiosk.room_answers import Managed, ReservationState, RoomDraft, RoomFacts, RoomWrong
from kiosk.rules.names import clean
from kiosk.texts import Text

MOST_SEATS, MOST_DAYS, MOST_MIN = 500, 366, 24 * 60
Row = rows.ReservationRow


def managed(row: Row) -> Managed:
    """A reservation as the manager sees it."""
    return Managed(
        row.id,
        row.room_id,
        row.kind,
        ReservationState(row.state),
        row.title,
        row.people,
        row.starts_at,
        row.ended_at or row.ends_at,
        row.series_id,
        row.on_air_at is not None,
    )


def wrong_with(seen: Snapshot, book: RoomBook, draft: RoomDraft) -> RoomWrong | None:
    """What of a room cannot be so."""
    if draft.room_id is not None and book.get(draft.room_id) is None:
        return RoomWrong.GONE
    rules, others = draft.rules, {r.room_id: r for r in book if r.room_id != draft.room_id}
    if not clean(draft.name.fi):
        return RoomWrong.NAME
    if not seen.has_side(draft.space_id):
        return RoomWrong.SPACE
    if not 1 <= draft.seats <= MOST_SEATS:
        return RoomWrong.SEATS
    if not 5 <= rules.shortest_min <= rules.longest_min or not 5 <= rules.grid_min <= 60:
        return RoomWrong.RULES
    numbers = (rules.before_min, rules.after_min, rules.notice_min, rules.grace_min)
    if not all(0 <= number <= MOST_MIN for number in (*numbers, rules.longest_min)):
        return RoomWrong.RULES
    if not 0 <= rules.ahead_days <= MOST_DAYS:
        return RoomWrong.RULES
    is_part = any(draft.room_id in room.parts for room in others.values())
    strange = any(part not in others or others[part].parts for part in draft.parts)
    return RoomWrong.PARTS if strange or (is_part and draft.parts) else None


def as_facts(draft: RoomDraft, room_id: str) -> RoomFacts:
    """The room that a draft describes."""
    name = Text(*(clean(words)[:40] for words in (draft.name.fi, draft.name.sv, draft.name.en)))
    return RoomFacts(
        room_id,
        name,
        draft.space_id,
        draft.seats,
        draft.noise,
        draft.is_step_free,
        draft.equipment,
        draft.rules,
        draft.parts,
        draft.is_booth,
        draft.neighbours,
    )


def write_room(tx: Transaction, room: RoomFacts) -> None:
    """Write a room, a new one last in the order."""
    known = room_rows.rooms(tx)
    row = next((row for row in known if row.id == room.room_id), None)
    position = row.position if row else max((r.position for r in known), default=-1) + 1
    new = room_rows.RoomRow(room.room_id, room.space_id, room.name, position, kept_facts(room))
    if row is None:
        room_rows.put_room(tx, new)
    else:
        room_rows.change_room(tx, new)
    room_rows.set_parts(tx, room.room_id, room.parts)


def clashes_if_linked(tx: Transaction, book: RoomBook, room: RoomFacts) -> tuple[Managed, ...]:
    """Which reservations would exclude each other, were the room linked so (R9).

    Also what is over by the clock, as long as nobody has ended it: the clock may be wrong.
    """
    before = book.get(room.room_id)
    if before is None or before.parts == room.parts:
        return ()
    after = RoomBook({**book.rooms, room.room_id: room})
    taken = set(after.atoms(room))
    concerned = {each.room_id for each in after if taken & set(after.atoms(each))}
    live = [row for room_id in concerned for row in rows.live_of_room(tx, room_id)]
    stretches = [
        (atom, taken_since(row), row.ends_at, row)
        for row in live
        for atom in after.atoms(after.rooms[row.room_id])
    ]
    clashes = {
        other.id: managed(other)
        for atom, start, end, row in stretches
        for other_atom, other_start, other_end, other in stretches
        if atom == other_atom and row.id != other.id and start < other_end and other_start < end
    }
    return tuple(clashes.values())


def retake(tx: Transaction, room_id: str) -> None:
    """Let the live reservations of a room take what it consists of now."""
    book = open_book(tx)
    live = rows.live_of_room(tx, room_id)
    for row in live:
        rows.let_go(tx, row.id)
    room = book.rooms[room_id]
    for row in live:
        _take_what_there_is(tx, book, room, row)


def _take_what_there_is(tx: Transaction, book: RoomBook, room: RoomFacts, row: Row) -> None:
    """Nobody has the room meanwhile (it was looked at), but a new gap may be longer than there is.

    Gaps before and after are as long as others' times leave them then, never a reason to lose one.
    """
    since, free_at = taken_since(row), row.ends_at + room_gap(room)
    if row.kind == "block":
        free_at = row.ends_at
    for other in rows.taken_from(tx, book.atoms(room), since, free_at):
        if other.starts_at < since:
            rows.shorten(tx, other.reservation_id, since)
        else:
            free_at = min(free_at, other.starts_at)
    rows.take_atoms(tx, row.id, book.atoms(room), since, free_at)
