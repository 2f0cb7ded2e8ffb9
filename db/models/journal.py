"""The journal of facts, the answers already given, and the manager's lock."""

from __future__ import annotations

from sqlalchemy import JSON, BigInteger, Column, Index, Integer, String, Table

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
