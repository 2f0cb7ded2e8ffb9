"""The tables, one module for each noun; `METADATA` has all of them."""

from db.models import hub, journal, passes, programme, rooms, visits
from db.models.schema import METADATA

__all__ = ["METADATA", "hub", "journal", "passes", "programme", "rooms", "visits"]
