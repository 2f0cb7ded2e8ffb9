"""Guessing: whoever tries one wrong code after another soon has to wait (R5, E1)."""

from __future__ import annotations

from datetime import datetime, timedelta
from math import ceil

from db.queries import journal
from db.store import Transaction
from kiosk.programme_facts import SignUpCodeMissed
from kiosk.room_facts import ReservationCodeMissed

FREE_GUESSES = 5
GUESSES_WITHIN = timedelta(minutes=10)
GUESS_WAIT_S = 60
ONE_TRY = timedelta(seconds=2)
"""The rooms' desk and the events' are asked for one code at once: that is one guess."""


def wait_for_guess(tx: Transaction, now: datetime) -> int:
    """Seconds until the next code may be tried: after five wrong ones in ten minutes, a minute.

    Codes of reservations and of sign-ups count together.
    """
    since = now - GUESSES_WITHIN
    rooms = journal.instants_of(tx, ReservationCodeMissed.__name__, since)
    events = journal.instants_of(tx, SignUpCodeMissed.__name__, since)
    alone = [at for at in events if not any(abs(at - other) <= ONE_TRY for other in rooms)]
    if len(rooms) + len(alone) < FREE_GUESSES:
        return 0
    waited = min(abs((now - missed[-1]).total_seconds()) for missed in (rooms, events) if missed)
    return max(0, ceil(GUESS_WAIT_S - waited))
