"""Ids of records: made here, unique everywhere, and nothing is ordered by them."""

from __future__ import annotations

import uuid_utils


def new_id() -> str:
    """A fresh UUIDv7 (RFC 9562) as its 36 lower-case characters."""
    return str(uuid_utils.uuid7())
