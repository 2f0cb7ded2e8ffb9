"""The verifier: tells a good pass of any hub from everything else that can be scanned (P2)."""

from __future__ import annotations

import hashlib
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from kiosk.answers import PassNo
from kiosk.passes.form import Pass, Unverified, message_of, pass_in, taken_apart
from kiosk.passes.ring import LEEWAY, KeyRing

PREFIX_BYTES = 8


@dataclass(frozen=True, slots=True)
class Refused:
    """Not taken as a pass, and why; nothing of what was scanned is repeated.

    `genuine` is the pass itself where only its time is over or not yet here, or it was revoked: its
    holder lets nobody in with it, but may leave with it (O5). `list_age` is the age of the
    revocation list, None when this hub has never had one.
    """

    reason: PassNo
    list_age: timedelta | None
    genuine: Pass | None = None


class Revocations:
    """Revoked passes, by the first 8 bytes of the SHA-256 of their ids: says no id to anybody."""

    def __init__(self, prefixes: Iterable[bytes] = ()) -> None:
        self.prefixes = tuple(sorted(set(prefixes)))
        if any(len(prefix) != PREFIX_BYTES for prefix in self.prefixes):
            raise ValueError(f"a revocation is {PREFIX_BYTES} bytes")

    @staticmethod
    def prefix_of(pass_id: bytes) -> bytes:
        """What stands in the list for a pass."""
        return hashlib.sha256(pass_id).digest()[:PREFIX_BYTES]

    @classmethod
    def of(cls, pass_ids: Iterable[bytes]) -> Revocations:
        """The list for these passes."""
        return cls(cls.prefix_of(pass_id) for pass_id in pass_ids)

    def holds(self, pass_id: bytes) -> bool:
        """Whether that pass was revoked."""
        prefix = self.prefix_of(pass_id)
        at = bisect_left(self.prefixes, prefix)
        return at < len(self.prefixes) and self.prefixes[at] == prefix


class Verifier:
    """Reads passes against the key ring and the revocation list of `list_at`, with no network."""

    def __init__(
        self, ring: KeyRing, revoked: Revocations | None = None, list_at: datetime | None = None
    ) -> None:
        self._ring = ring
        self._revoked = revoked if revoked is not None else Revocations()
        self.list_at = list_at

    def read(self, text: str, now: datetime) -> Pass | Refused:
        """The pass in `text`, or why it is none. Never raises, whatever was scanned."""
        read = self._genuine(text, now)
        age = None if self.list_at is None else max(now - self.list_at, timedelta(0))
        if isinstance(read, PassNo):
            return Refused(read, age)
        reason = self._why_not_now(read, now)
        return read if reason is None else Refused(reason, age, read)

    def _genuine(self, text: str, now: datetime) -> Pass | PassNo:
        parts = taken_apart(text)
        if isinstance(parts, PassNo):
            return parts
        key = self._ring.key_for(parts.hub_number, parts.key_id, now)
        if key is None:
            return PassNo.UNKNOWN_KEY
        if not self._is_signed(parts, key):
            return PassNo.FORGED
        return pass_in(parts.payload)

    def _is_signed(self, parts: Unverified, key: Ed25519PublicKey) -> bool:
        try:
            key.verify(parts.signature, message_of(parts.payload))
        except InvalidSignature:
            return False
        return True

    def _why_not_now(self, a_pass: Pass, now: datetime) -> PassNo | None:
        if self._revoked.holds(a_pass.id):
            return PassNo.REVOKED
        if now - LEEWAY >= a_pass.expires:
            return PassNo.EXPIRED
        if now + LEEWAY < a_pass.not_before:
            return PassNo.NOT_YET
        return None
