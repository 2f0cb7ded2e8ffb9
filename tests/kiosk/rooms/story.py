"""The story of the rooms that the journal tells, to be held against the tables."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime

from sqlalchemy import select

from db.models.rooms import reservation, room_waiting
from db.queries import journal
from db.store import Store, Transaction
from kiosk import facts as door_facts
from kiosk import room_facts as facts


@dataclass(frozen=True, slots=True)
class Told:
    """A reservation as far as anybody was told of it."""

    room_id: str
    state: str
    starts_at: datetime
    ends_at: datetime
    is_on_air: bool = False


@dataclass
class Story:
    """Reservations by id, and who waits for a room: whether something is offered to them."""

    reservations: dict[str, Told] = field(default_factory=dict)
    waits: dict[str, bool] = field(default_factory=dict)

    def hear(self, fact: object) -> None:  # noqa: C901 -- a line for each kind
        """Take in one fact."""
        match fact:
            case facts.RoomReserved(reservation_id=mine, room_id=room, state=state):
                self.reservations[mine] = Told(room, state, fact.starts_at, fact.ends_at)
            case facts.ReservationMoved(reservation_id=mine, room_id=room):
                times = {"starts_at": fact.starts_at, "ends_at": fact.ends_at}
                self._now(mine, room_id=room, state=fact.state, **times)
            case facts.ReservationStarted(reservation_id=mine):
                self._now(mine, state="started")
            case facts.ReservationEnded(reservation_id=mine):
                self._now(mine, state="ended", is_on_air=False)
            case facts.ReservationReleased(reservation_id=mine):
                self._now(mine, state="released")
            case facts.ReservationCancelled(reservation_id=mine, by=by):
                self._now(mine, state="refused" if by == "nobody" else "cancelled")
            case facts.ReservationDecided(reservation_id=mine, is_yes=is_yes):
                self._now(mine, state="booked" if is_yes else "refused")
            case facts.OnAirTurned(reservation_id=mine, is_on=is_on):
                self._now(mine, is_on_air=is_on)
            case _:
                self._hear_of_the_line(fact)

    def _hear_of_the_line(self, fact: object) -> None:
        match fact:
            case facts.RoomWaitJoined(waiting_id=waits):
                self.waits[waits] = False
            case facts.RoomOffered(waiting_id=waits):
                self.waits[waits] = True
            case facts.RoomWaitEnded(waiting_id=waits):
                del self.waits[waits]

    def _now(self, reservation_id: str, **what: object) -> None:
        before = self.reservations[reservation_id]
        self.reservations[reservation_id] = replace(before, **what)  # type: ignore[arg-type]


def the_story(store: Store) -> Story:
    """Read the whole journal."""
    story = Story()
    with store.reading() as tx:
        for row in journal.all_facts(tx):
            story.hear(door_facts.fact_of(row.kind, row.body))
    return story


def kept(tx: Transaction) -> Story:
    """What the tables say."""
    columns = (
        reservation.c.id,
        reservation.c.room_id,
        reservation.c.state,
        reservation.c.starts_at,
        reservation.c.ends_at,
        reservation.c.on_air_at,
    )
    waits = select(room_waiting.c.id, room_waiting.c.offered_until).where(
        room_waiting.c.outcome.is_(None)
    )
    return Story(
        {
            row[0]: Told(*row[1:5], is_on_air=row[5] is not None)
            for row in tx.connection.execute(select(*columns))
        },
        {row[0]: row[1] is not None for row in tx.connection.execute(waits)},
    )
