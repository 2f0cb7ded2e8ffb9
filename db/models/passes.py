"""What is kept of passes: remembered names and revocations, never the pass itself (P1-P3)."""

from __future__ import annotations

from sqlalchemy import Column, String, Table

from db.models.schema import METADATA
from db.types import Instant

pass_profile = Table(
    "pass_profile",
    METADATA,
    Column("pass_id", String(32), primary_key=True),
    Column("name", String(60), nullable=False),
    Column("asked_at", Instant, nullable=False),
    Column("last_visit_at", Instant, nullable=False),
)

revocation = Table(
    "revocation",
    METADATA,
    Column("pass_id", String(32), primary_key=True),
    Column("at", Instant, nullable=False),
    Column("reason", String(60), nullable=False),
)
