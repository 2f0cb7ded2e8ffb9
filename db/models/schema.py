"""What all tables share: the metadata with its naming of constraints, and common columns."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Column, MetaData, String

METADATA = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)

MOST_PEOPLE = 500
"""No party, limit, hold or correction is larger: a slip of the finger, not a hub (people)."""


def own_id() -> Column[Any]:
    """The id of a row, made by the desk (UUIDv7 as text, or a key of the hub file)."""
    return Column("id", String(64), primary_key=True)


def repeat_for_postgresql() -> None:
    """Give PostgreSQL the conditions of the partial indexes; the models say them for SQLite.

    Said in the models, they would load PostgreSQL's dialect at every start of every kiosk.
    """
    for table in METADATA.tables.values():
        for index in table.indexes:
            options = index.dialect_options
            options["postgresql"]["where"] = options["sqlite"]["where"]
