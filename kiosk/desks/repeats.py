"""Repeats: the same key again gives the first answer again, and nothing twice (V6)."""

from __future__ import annotations

from datetime import datetime, timedelta

import msgspec

from db.queries import journal
from db.store import Transaction
from kiosk import answers, playlist_answers, programme_answers, room_answers

KEPT_FOR = timedelta(hours=1)
"""How long a repeat may come after its first: a crash, a restart and a second try."""


def first_answer(tx: Transaction, key: str) -> object | None:
    """What was answered to this key before, or None."""
    found = journal.the_answer(tx, key)
    if found is None:
        return None
    kind, body = found
    homes = (answers, room_answers, programme_answers, playlist_answers)
    meant = next(getattr(home, kind) for home in homes if hasattr(home, kind))
    return msgspec.convert(body, type=meant)  # type: ignore[no-any-return]


def keep_answer(tx: Transaction, key: str, answer: object, now: datetime) -> None:
    """Keep a yes for a repeat of its key; a no changes nothing and may change."""
    journal.put_answer(tx, key, answer, now)


def forget_old(tx: Transaction, now: datetime) -> None:
    """Let go of answers that no repeat will ask for."""
    journal.forget_answers(tx, now - KEPT_FOR)
