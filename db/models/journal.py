"""The journal of facts, the answers already given, the manager's lock, and the jobs that ran."""

from __future__ import annotations

from sqlalchemy import (
    JSON,
    BigInteger,
    CheckConstraint,
    Column,
    Index,
    Integer,
    String,
    Table,
    text,
)

from db.models.schema import METADATA
from db.types import Instant

journal = Table(
    "journal",
    METADATA,
    Column(
        "seq", BigInteger().with_variant(Integer, "sqlite"), primary_key=True, autoincrement=True
    ),
    Column("at", Instant, nullable=False),
    Column("kind", String(60), nullable=False),
    Column("body", JSON, nullable=False),
    sqlite_autoincrement=True,
)
Index("ix_journal_at", journal.c.at)
IS_ABOUT_TRUST = "kind IN ('ClockDoubted', 'ClockTrusted', 'ClockWasSet')"
Index(
    "ix_journal_trust",
    journal.c.seq,
    sqlite_where=text(IS_ABOUT_TRUST),
)
"""The few facts that say whether the clock is believed: they are asked for at every beat."""

answered = Table(
    "answered",
    METADATA,
    Column("key", String(64), primary_key=True),
    Column("at", Instant, nullable=False),
    Column("kind", String(60), nullable=False),
    Column("body", JSON, nullable=False),
)
Index("ix_answered_at", answered.c.at)

manager_lock = Table(
    "manager_lock",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("pin_hash", String(200), nullable=False),
    Column("set_at", Instant, nullable=False),
    Column("failures", Integer, nullable=False),
)

job_run = Table(
    "job_run",
    METADATA,
    Column("name", String(40), primary_key=True),
    Column("due_at", Instant, primary_key=True),
    Column("started_at", Instant, nullable=False),
    Column("ended_at", Instant),
    Column("outcome", String(12)),
    Column("trouble", String(400), nullable=False),
    CheckConstraint("(ended_at IS NULL) = (outcome IS NULL)", name="ended"),
)
"""A job at the moment it was due: the key keeps it from ever being done twice for that moment."""
