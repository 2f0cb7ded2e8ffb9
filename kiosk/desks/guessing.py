"""Guessing: whoever tries one wrong code after another soon has to wait (R5)."""

from __future__ import annotations

from datetime import datetime, timedelta
from math import ceil

from db.queries import journal
from db.store import Transaction
from kiosk.room_facts import ReservationCodeMissed

FREE_GUESSES = 5
GUESSES_WITHIN = timedelta(minutes=10)
GUESS_WAIT_S = 60


def wait_for_guess(tx: Transaction, now: datetime) -> int:
    """Seconds until the next code may be tried: after five wrong ones in ten minutes, a minute."""
    missed = journal.instants_of(tx, ReservationCodeMissed.__name__, now - GUESSES_WITHIN)
    if len(missed) < FREE_GUESSES:
        return 0
    waited = abs((now - missed[-1]).total_seconds())
    return max(0, ceil(GUESS_WAIT_S - waited))
