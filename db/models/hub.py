"""The hub and its sides, rooms, opening hours and dated limits (O1, O2, M2)."""

from __future__ import annotations

from sqlalchemy import (
    JSON,
    Boolean,
    CheckConstraint,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
)

from db.models.schema import METADATA, MOST_PEOPLE, own_id
from db.types import Instant, Said

hub = Table(
    "hub",
    METADATA,
    own_id(),
    Column("name", String(120), nullable=False),
    Column("zone", String(64), nullable=False),
    Column("number", Integer, nullable=False),
    Column("facts", JSON, nullable=False),
    Column("loaded_at", Instant, nullable=False),
)

space = Table(
    "space",
    METADATA,
    own_id(),
    Column("name", Said, nullable=False),
    Column("position", Integer, nullable=False),
    Column("facts", JSON, nullable=False),
)

room = Table(
    "room",
    METADATA,
    own_id(),
    Column("space_id", ForeignKey("space.id"), nullable=False),
    Column("name", Said, nullable=False),
    Column("position", Integer, nullable=False),
    Column("facts", JSON, nullable=False),
)

opening_stretch = Table(
    "opening_stretch",
    METADATA,
    own_id(),
    Column("weekday", Integer, nullable=False),
    Column("opens", String(5), nullable=False),
    Column("closes", String(5), nullable=False),
    Column("staffed", Boolean, nullable=False),
    CheckConstraint("weekday BETWEEN 0 AND 6", name="weekday"),
)

day_off = Table(
    "day_off",
    METADATA,
    Column("day", Date, primary_key=True),
    Column("stretches", JSON, nullable=False),
    Column("reason", Said, nullable=True),
)

limit_rule = Table(
    "limit_rule",
    METADATA,
    own_id(),
    Column("space_id", ForeignKey("space.id"), nullable=True),
    Column("places", Integer, nullable=False),
    Column("starts_at", Instant, nullable=False),
    Column("ends_at", Instant, nullable=True),
    Column("reason", Said, nullable=True),
    Column("set_by", String(60), nullable=False),
    Column("set_at", Instant, nullable=False),
    Column("removed_at", Instant, nullable=True),
    CheckConstraint(f"places BETWEEN 0 AND {MOST_PEOPLE}", name="places"),
    CheckConstraint("ends_at IS NULL OR ends_at > starts_at", name="stretch"),
)
Index("ix_limit_rule_scope", limit_rule.c.space_id, limit_rule.c.starts_at)

override = Table(
    "override",
    METADATA,
    own_id(),
    Column("space_id", ForeignKey("space.id"), nullable=True),
    Column("people", Integer, nullable=False),
    Column("starts_at", Instant, nullable=False),
    Column("ends_at", Instant, nullable=False),
    Column("reason", String(200), nullable=False),
    Column("removed_at", Instant, nullable=True),
    CheckConstraint(f"people BETWEEN 1 AND {MOST_PEOPLE}", name="people"),
    CheckConstraint("ends_at > starts_at", name="stretch"),
)
Index("ix_override_ends_at", override.c.ends_at)
