"""Visits and their stays, held places, the waiting line and corrections (O3-O11, V1)."""

from __future__ import annotations

from sqlalchemy import (
    CheckConstraint,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    text,
)

from db.models.schema import METADATA, MOST_PEOPLE, own_id
from db.types import Instant, Said

hold = Table(
    "hold",
    METADATA,
    own_id(),
    Column("space_id", ForeignKey("space.id"), nullable=True),
    Column("title", Said, nullable=False),
    Column("people", Integer, nullable=False),
    Column("keeps_from", Instant, nullable=False),
    Column("starts_at", Instant, nullable=False),
    Column("falls_free_at", Instant, nullable=False),
    Column("ends_at", Instant, nullable=False),
    Column("made_at", Instant, nullable=False),
    Column("released_at", Instant, nullable=True),
    Column("room_id", ForeignKey("room.id"), nullable=True),
    CheckConstraint(f"people BETWEEN 1 AND {MOST_PEOPLE}", name="people"),
    CheckConstraint("keeps_from <= starts_at AND starts_at < ends_at", name="stretch"),
)
Index(
    "ix_hold_other_ends_at",
    hold.c.ends_at,
    sqlite_where=text("room_id IS NULL"),
)
Index(
    "ix_hold_room_ends_at",
    hold.c.ends_at,
    hold.c.keeps_from,
    sqlite_where=text("room_id IS NOT NULL"),
)
"""Those of reservations are many, and none is longer than a day: they are read by a window."""

visit = Table(
    "visit",
    METADATA,
    own_id(),
    Column("day", Date, nullable=False),
    Column("code", String(4), nullable=False),
    Column("purpose", String(20), nullable=False),
    Column("people", Integer, nullable=False),
    Column("name", String(60), nullable=True),
    Column("pass_id", String(32), nullable=True),
    Column("hold_id", ForeignKey("hold.id"), nullable=True),
    Column("arrived_at", Instant, nullable=False),
    Column("left_at", Instant, nullable=True),
    CheckConstraint(f"people BETWEEN 1 AND {MOST_PEOPLE}", name="people"),
    CheckConstraint("left_at IS NULL OR left_at >= arrived_at", name="order"),
)
Index("ix_visit_day_code", visit.c.day, visit.c.code, unique=True)
Index("ix_visit_pass", visit.c.pass_id, visit.c.arrived_at)
Index("ix_visit_hold", visit.c.hold_id)
Index(
    "ix_visit_named",
    visit.c.day,
    sqlite_where=text("name IS NOT NULL"),
)
Index(
    "uq_visit_open_pass",
    visit.c.pass_id,
    unique=True,
    sqlite_where=text("left_at IS NULL AND pass_id IS NOT NULL"),
)

stay = Table(
    "stay",
    METADATA,
    own_id(),
    Column("visit_id", ForeignKey("visit.id"), nullable=False),
    Column("space_id", ForeignKey("space.id"), nullable=False),
    Column("day", Date, nullable=False),
    Column("people", Integer, nullable=False),
    Column("from_at", Instant, nullable=False),
    Column("until_at", Instant, nullable=True),
    Column("departure", String(12), nullable=True),
    CheckConstraint(f"people BETWEEN 1 AND {MOST_PEOPLE}", name="people"),
    CheckConstraint("(until_at IS NULL) = (departure IS NULL)", name="ended"),
    CheckConstraint("until_at IS NULL OR until_at >= from_at", name="order"),
)
Index("ix_stay_visit", stay.c.visit_id)
Index(
    "ix_stay_open",
    stay.c.day,
    stay.c.space_id,
    stay.c.people,
    sqlite_where=text("until_at IS NULL"),
)

correction = Table(
    "correction",
    METADATA,
    own_id(),
    Column("space_id", ForeignKey("space.id"), nullable=False),
    Column("day", Date, nullable=False),
    Column("delta", Integer, nullable=False),
    Column("reason", String(200), nullable=False),
    Column("at", Instant, nullable=False),
    Column("void_at", Instant, nullable=True),
    CheckConstraint(f"delta BETWEEN -{MOST_PEOPLE} AND {MOST_PEOPLE}", name="delta"),
)
Index("ix_correction_day", correction.c.day)

waiting = Table(
    "waiting",
    METADATA,
    own_id(),
    Column("day", Date, nullable=False),
    Column("number", Integer, nullable=False),
    Column("code", String(4), nullable=False),
    Column("people", Integer, nullable=False),
    Column("purpose", String(20), nullable=False),
    Column("name", String(60), nullable=True),
    Column("space_id", ForeignKey("space.id"), nullable=True),
    Column("visit_id", ForeignKey("visit.id"), nullable=True),
    Column("hold_id", ForeignKey("hold.id"), nullable=True),
    Column("joined_at", Instant, nullable=False),
    Column("called_at", Instant, nullable=True),
    Column("called_until", Instant, nullable=True),
    Column("ended_at", Instant, nullable=True),
    Column("outcome", String(12), nullable=True),
    CheckConstraint(f"people BETWEEN 1 AND {MOST_PEOPLE}", name="people"),
    CheckConstraint("(ended_at IS NULL) = (outcome IS NULL)", name="ended"),
)
Index("uq_waiting_day_number", waiting.c.day, waiting.c.number, unique=True)

called_place = Table(
    "called_place",
    METADATA,
    Column("waiting_id", ForeignKey("waiting.id"), primary_key=True),
    Column("space_id", ForeignKey("space.id"), primary_key=True),
    Column("people", Integer, nullable=False),
    CheckConstraint(f"people BETWEEN 1 AND {MOST_PEOPLE}", name="people"),
)
