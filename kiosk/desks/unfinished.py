"""What was confirmed and perhaps never shown: the open form's key is kept through a crash (V6)."""

from __future__ import annotations

import logging
import os
from datetime import timedelta
from pathlib import Path

from db.files import sync
from db.queries import journal
from db.queries import line as line_rows
from db.queries import reservations as reservation_rows
from db.queries import room_waits as wait_rows
from db.queries import visits as visit_rows
from db.store import Store, Transaction
from kiosk.answers import CheckedIn, Waiting
from kiosk.clock import Clock
from kiosk.desks.repeats import first_answer
from kiosk.room_answers import ReservationState, Reserved, Started, WaitsForRoom

Shown = CheckedIn | Waiting | Reserved | WaitsForRoom
FRESH = timedelta(minutes=2)
"""How long after its check-in a visitor is believed to be still at the screen."""

BYTES = 64
NOTHING = b" " * BYTES

log = logging.getLogger(__name__)


class Unfinished:
    """The key of the form on one screen, in a file of that screen's own.

    It is written before anything can be confirmed with it, and wiped once the answer has been
    seen. Only a kiosk that was killed, or whose power failed, in between finds one at its start.
    The file is written in place, at its full size from the beginning: one sync, and a full disk
    does not mind. Where it cannot be written the door goes on without.
    """

    def __init__(self, store: Store, clock: Clock, file: Path) -> None:
        self._store, self._clock, self._file = store, clock, file

    def keep(self, key: str) -> None:
        """A form was opened: remember its key in place of any other."""
        self._write(key.encode("ascii").ljust(BYTES))

    def forget(self) -> None:
        """The visitor has seen the answer: the next crash is none of theirs."""
        self._write(NOTHING)

    def left_over(self) -> Shown | None:
        """What the visitor was answered whom a crash has cut off a moment ago, if anybody.

        Nothing when it is longer ago than `FRESH`, the clock cannot tell, or they have gone again.
        """
        key, now = self._read(), self._clock.now()
        if not key or not self._clock.is_trusted():
            return None
        with self._store.reading() as tx:
            at = journal.answered_at(tx, key)
            if at is None or not timedelta(0) <= now - at <= FRESH:
                return None
            answer = first_answer(tx, key)
            if isinstance(answer, Started):
                answer = answer.checked_in
            if isinstance(answer, Shown) and _still_stands(tx, answer):
                return answer
            return None

    def _read(self) -> str:
        try:
            return self._file.read_bytes()[:BYTES].decode("ascii", "replace").strip()
        except OSError:
            return ""

    def _write(self, line: bytes) -> None:
        try:
            is_new = not self._file.exists()
            descriptor = os.open(self._file, os.O_WRONLY | os.O_CREAT | os.O_CLOEXEC, 0o600)
            try:
                os.pwrite(descriptor, line, 0)
                os.fdatasync(descriptor)
            finally:
                os.close(descriptor)
            if is_new:
                sync(self._file.parent)
        except OSError as wrong:
            log.info("the open form's key was not kept: %s", wrong)


def _still_stands(tx: Transaction, answer: Shown) -> bool:
    if isinstance(answer, Reserved):
        mine = reservation_rows.the_reservation(tx, answer.mine.reservation_id)
        return mine is not None and ReservationState(mine.state).may_change
    if isinstance(answer, WaitsForRoom):
        waits = wait_rows.the_wait(tx, answer.waiting_id)
        return waits is not None and waits.outcome is None
    if isinstance(answer, Waiting):
        party = line_rows.the_party(tx, answer.waiting_id)
        return party is not None and party.outcome is None
    row = visit_rows.the_visit(tx, answer.visit_id)
    return row is not None and row.left_at is None
