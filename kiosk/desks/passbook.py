"""The pass book: new passes of this hub for visits, and the reading of any pass (P1, P2)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from db.queries import journal
from db.queries import visits as visit_rows
from db.store import Transaction
from kiosk import passes
from kiosk.answers import PassNo
from kiosk.desks.admission import Pass

VALID_DAYS = 365


@dataclass(frozen=True, slots=True)
class Reading:
    """A scanned text: the genuine pass in it, if any, and why it opens nothing, if so."""

    held: Pass | None
    no: PassNo | None
    known_at: datetime | None


class PassBook:
    """Makes and reads passes with the hub's own key; `list_at` is the age of what is revoked."""

    def __init__(self, signer: passes.Signer, verifier: passes.Verifier) -> None:
        self._signer, self._verifier = signer, verifier

    def new(self, now: datetime) -> Pass:
        """A new pass for somebody who came without one."""
        made, text = self._signer.issue(now, VALID_DAYS)
        return Pass(made.id.hex(), text)

    def of(self, visit: visit_rows.VisitRow) -> Pass:
        """The pass that a visit goes by already; its text was shown when it was new."""
        return Pass(visit.pass_id or "", "", is_known=True)

    def read(self, tx: Transaction, text: str, now: datetime) -> Reading:
        """What a scanned text is. A genuine pass that is over, not yet valid or revoked has both
        a `held` and a `no`: its holder may still leave with it (O5).
        """
        found = self._verifier.read(text, now)
        if isinstance(found, passes.Refused):
            known_at = None if found.list_age is None else now - found.list_age
            return Reading(
                _held(found.genuine, text) if found.genuine else None, found.reason, known_at
            )
        held = _held(found, text)
        is_revoked = journal.is_revoked(tx, held.id)
        return Reading(held, PassNo.REVOKED if is_revoked else None, now)


def _held(genuine: passes.Pass, text: str) -> Pass:
    return Pass(genuine.id.hex(), text.strip().upper(), is_known=True)
