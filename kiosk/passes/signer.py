"""The signer: makes this hub's passes."""

from __future__ import annotations

import secrets
from datetime import UTC, datetime, timedelta

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.passes.form import (
    ID_BYTES,
    Pass,
    PassKind,
    PassText,
    message_of,
    payload_of,
    text_of,
)
from kiosk.passes.ring import HubKey


class Signer:
    """Signs passes as hub `hub_number` (0 to 65535) with its key `key_id` (0 to 255)."""

    def __init__(self, private_key: Ed25519PrivateKey, hub_number: int, key_id: int) -> None:
        self._private_key = private_key
        self._hub_number = hub_number
        self._key_id = key_id

    def hub_key(self) -> HubKey:
        """The public half, for the key ring."""
        public = self._private_key.public_key().public_bytes_raw()
        return HubKey(self._hub_number, self._key_id, public)

    def issue(
        self, now: datetime, days_valid: int, kind: PassKind = PassKind.VISITOR
    ) -> tuple[Pass, PassText]:
        """Make a new pass, good from this minute for `days_valid` days of 24 hours."""
        if days_valid < 1:
            raise ValueError("a pass is good for a day at least")
        minute = now.astimezone(UTC).replace(second=0, microsecond=0)
        made = Pass(
            id=secrets.token_bytes(ID_BYTES),
            hub_number=self._hub_number,
            key_id=self._key_id,
            kind=kind,
            not_before=minute,
            expires=minute + timedelta(days=days_valid),
        )
        payload = payload_of(made)
        return made, text_of(payload, self._private_key.sign(message_of(payload)))
