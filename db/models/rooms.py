"""Reservations of rooms, what they take, series, the rooms' waiting list, inductions and faults.

`room_taking` holds what is taken now or later and nothing else: one row for each *atom* of a live
reservation. A room that consists of parts (R9) takes the atoms of its parts, any other takes its
own. Two takings of one atom never overlap (R3): the database itself refuses it.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    DDL,
    CheckConstraint,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    event,
    text,
)

from db.models.schema import METADATA, MOST_PEOPLE, own_id
from db.types import Instant

IS_LIVE = "state IN ('asked', 'booked', 'started')"
IS_ASKED = "state = 'asked'"

room_part = Table(
    "room_part",
    METADATA,
    Column("whole_id", ForeignKey("room.id"), primary_key=True),
    Column("part_id", ForeignKey("room.id"), primary_key=True),
    CheckConstraint("whole_id <> part_id", name="other"),
)
Index("ix_room_part_part", room_part.c.part_id)

room_series = Table(
    "room_series",
    METADATA,
    own_id(),
    Column("room_id", ForeignKey("room.id"), nullable=False),
    Column("rule", String(300), nullable=False),
    Column("first_day", Date, nullable=False),
    Column("wall_start", String(5), nullable=False),
    Column("wall_end", String(5), nullable=False),
    Column("zone", String(64), nullable=False),
    Column("title", String(60), nullable=False),
    Column("people", Integer, nullable=False),
    Column("made_at", Instant, nullable=False),
    Column("ended_at", Instant, nullable=True),
    CheckConstraint(f"people BETWEEN 1 AND {MOST_PEOPLE}", name="people"),
)

reservation = Table(
    "reservation",
    METADATA,
    own_id(),
    Column("room_id", ForeignKey("room.id"), nullable=False),
    Column("series_id", ForeignKey("room_series.id"), nullable=True),
    Column("kind", String(12), nullable=False),
    Column("state", String(10), nullable=False),
    Column("code", String(6), nullable=True),
    Column("people", Integer, nullable=False),
    Column("title", String(60), nullable=False),
    Column("holder", String(32), nullable=True),
    Column("starts_at", Instant, nullable=False),
    Column("ends_at", Instant, nullable=False),
    Column("day", Date, nullable=False),
    Column("wall_start", String(5), nullable=False),
    Column("wall_end", String(5), nullable=False),
    Column("zone", String(64), nullable=False),
    Column("hold_id", ForeignKey("hold.id"), nullable=True),
    Column("visit_id", ForeignKey("visit.id"), nullable=True),
    Column("made_by", String(10), nullable=False),
    Column("made_at", Instant, nullable=False),
    Column("started_at", Instant, nullable=True),
    Column("ended_at", Instant, nullable=True),
    Column("on_air_at", Instant, nullable=True),
    CheckConstraint("starts_at < ends_at", name="stretch"),
    CheckConstraint(f"people BETWEEN 1 AND {MOST_PEOPLE}", name="people"),
    CheckConstraint("kind IN ('reservation', 'block')", name="kind"),
    CheckConstraint(
        "state IN ('asked', 'booked', 'started', 'ended', 'cancelled', 'released', 'refused')",
        name="state",
    ),
)
Index("ix_reservation_room", reservation.c.room_id, reservation.c.starts_at)
Index(
    "ix_reservation_live",
    reservation.c.starts_at,
    sqlite_where=text(IS_LIVE),
)
Index(
    "ix_reservation_asked",
    reservation.c.starts_at,
    sqlite_where=text(IS_ASKED),
)
Index(
    "uq_reservation_live_code",
    reservation.c.code,
    unique=True,
    sqlite_where=text(IS_LIVE),
)
Index(
    "ix_reservation_holder",
    reservation.c.holder,
    reservation.c.starts_at,
    sqlite_where=text("holder IS NOT NULL"),
)
Index(
    "ix_reservation_series",
    reservation.c.series_id,
    sqlite_where=text("series_id IS NOT NULL"),
)
Index(
    "ix_reservation_visit",
    reservation.c.visit_id,
    sqlite_where=text("visit_id IS NOT NULL"),
)

room_taking = Table(
    "room_taking",
    METADATA,
    Column("reservation_id", ForeignKey("reservation.id"), primary_key=True),
    Column("atom_id", ForeignKey("room.id"), primary_key=True),
    Column("starts_at", Instant, nullable=False),
    Column("free_at", Instant, nullable=False),
    CheckConstraint("starts_at < free_at", name="stretch"),
)
Index("ix_room_taking_atom", room_taking.c.atom_id, room_taking.c.starts_at)
Index("ix_room_taking_free_at", room_taking.c.free_at)

_ALONE = """
CREATE TRIGGER room_taking_alone_on_{what} BEFORE {what} ON room_taking
WHEN EXISTS (
    SELECT 1 FROM (
        SELECT free_at FROM room_taking
        WHERE atom_id = NEW.atom_id AND starts_at < NEW.free_at
            AND reservation_id <> NEW.reservation_id
        ORDER BY starts_at DESC LIMIT 1
    ) WHERE free_at > NEW.starts_at
)
BEGIN SELECT RAISE(ABORT, 'room_taking_alone'); END
"""
"""As takings of an atom never overlap, the one that starts last before the new one ends is the only
one that can be in its way: one step in the index, however many there are.
"""

_EXCLUDE = """
ALTER TABLE room_taking ADD CONSTRAINT room_taking_alone EXCLUDE USING gist
(atom_id WITH =, tstzrange(starts_at, free_at) WITH &&)
"""


def _guard(when: str, dialect: str, statement: str) -> None:
    ddl: Any = DDL(statement)  # type: ignore[no-untyped-call]
    event.listen(room_taking, when, ddl.execute_if(dialect=dialect))


_guard("after_create", "sqlite", _ALONE.format(what="INSERT"))
_guard("after_create", "sqlite", _ALONE.format(what="UPDATE"))
_guard("before_create", "postgresql", "CREATE EXTENSION IF NOT EXISTS btree_gist")
_guard("after_create", "postgresql", _EXCLUDE)

room_waiting = Table(
    "room_waiting",
    METADATA,
    own_id(),
    Column("room_id", ForeignKey("room.id"), nullable=False),
    Column("code", String(6), nullable=False),
    Column("people", Integer, nullable=False),
    Column("holder", String(32), nullable=True),
    Column("starts_at", Instant, nullable=False),
    Column("ends_at", Instant, nullable=False),
    Column("joined_at", Instant, nullable=False),
    Column("offered_until", Instant, nullable=True),
    Column("reservation_id", ForeignKey("reservation.id"), nullable=True),
    Column("ended_at", Instant, nullable=True),
    Column("outcome", String(12), nullable=True),
    CheckConstraint("starts_at < ends_at", name="stretch"),
    CheckConstraint(f"people BETWEEN 1 AND {MOST_PEOPLE}", name="people"),
    CheckConstraint("(ended_at IS NULL) = (outcome IS NULL)", name="ended"),
)
Index(
    "ix_room_waiting_open",
    room_waiting.c.room_id,
    room_waiting.c.joined_at,
    sqlite_where=text("outcome IS NULL"),
)
Index(
    "uq_room_waiting_open_code",
    room_waiting.c.code,
    unique=True,
    sqlite_where=text("outcome IS NULL"),
)

induction = Table(
    "induction",
    METADATA,
    Column("holder", String(32), primary_key=True),
    Column("room_id", ForeignKey("room.id"), primary_key=True),
    Column("at", Instant, nullable=False),
)

room_fault = Table(
    "room_fault",
    METADATA,
    own_id(),
    Column("room_id", ForeignKey("room.id"), nullable=False),
    Column("what", String(60), nullable=False),
    Column("told_at", Instant, nullable=False),
    Column("mended_at", Instant, nullable=True),
)
Index(
    "ix_room_fault_open",
    room_fault.c.room_id,
    sqlite_where=text("mended_at IS NULL"),
)
