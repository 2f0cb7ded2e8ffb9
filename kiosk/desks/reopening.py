"""Reopening: when the hub opens again, asked of a moment at which nobody can come to its screen."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import msgspec

from db.queries import hub as hub_rows
from db.store import Transaction
from kiosk.desks.hub_rules import HubRules, opening_of
from kiosk.rules.day import hub_day
from kiosk.rules.opening import Open, state_at
from kiosk.trouble import NotSetUp

WEEK = timedelta(days=7)


def reopening(tx: Transaction, now: datetime) -> Callable[[datetime], datetime | None]:
    """Give a function that says of a moment when the hub opens after it; None when it is open."""
    row = hub_rows.the_hub(tx)
    if row is None:
        raise NotSetUp("no hub is loaded")
    zone, rules = ZoneInfo(row.zone), msgspec.convert(row.facts["rules"], type=HubRules)
    since = hub_day(now, zone, rules.turn) - WEEK
    opening = opening_of(hub_rows.week(tx), hub_rows.days_off(tx, since), rules)

    def opens_after(at: datetime) -> datetime | None:
        state = state_at(at, opening, zone)
        return None if isinstance(state, Open) else state.opens_at

    return opens_after
