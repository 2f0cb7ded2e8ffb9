"""The key ring: which hub signs with which key, and the keys that no hub may have."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

LEEWAY = timedelta(minutes=5)
"""How far two hubs' clocks may be apart."""

KEY_BYTES = 32
_P = 2**255 - 19
_Y_OF_ORDER_8 = int.from_bytes(
    bytes.fromhex("26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05"), "little"
)
_SMALL_ORDER_Y = frozenset({0, 1, _P - 1, _Y_OF_ORDER_8, _P - _Y_OF_ORDER_8})
"""The y of the eight points of order 1, 2, 4 and 8 (x comes in pairs, but for y = 1 and y = -1)."""


@dataclass(frozen=True, slots=True)
class HubKey:
    """A hub's public key (32 bytes) and when it is in force: [valid_from, valid_until)."""

    hub_number: int
    key_id: int
    public: bytes
    valid_from: datetime | None = None
    valid_until: datetime | None = None

    def is_in_force(self, now: datetime) -> bool:
        """Whether it is in force now, give or take the leeway."""
        has_begun = self.valid_from is None or self.valid_from <= now + LEEWAY
        return has_begun and (self.valid_until is None or now - LEEWAY < self.valid_until)


class KeyFault(StrEnum):
    """Why a key is not taken into the ring."""

    NOT_A_KEY = "not_a_key"
    SMALL_ORDER = "small_order"
    NOT_CANONICAL = "not_canonical"
    TWICE = "twice"


def fault_of(public: bytes) -> KeyFault | None:
    """What is wrong with a public key.

    With a key of small order anything verifies, and the library takes it; an encoding that is not
    the canonical one (y not below 2^255 - 19) would give one key two names (RFC 8032, 5.1.3).
    """
    if len(public) != KEY_BYTES:
        return KeyFault.NOT_A_KEY
    y = int.from_bytes(public, "little") & (2**255 - 1)
    if y % _P in _SMALL_ORDER_Y:
        return KeyFault.SMALL_ORDER
    if y >= _P:
        return KeyFault.NOT_CANONICAL
    return None


class KeyRing:
    """The keys last synced, by hub and key id; what was not taken is in `refused`, with why."""

    def __init__(self, keys: Iterable[HubKey]) -> None:
        self._keys: dict[tuple[int, int], tuple[HubKey, Ed25519PublicKey]] = {}
        refused: list[tuple[HubKey, KeyFault]] = []
        for key in keys:
            fault = self._take(key)
            if fault is not None:
                refused.append((key, fault))
        self.refused = tuple(refused)

    def key_for(self, hub_number: int, key_id: int, now: datetime) -> Ed25519PublicKey | None:
        """The key that this hub signs with under this id, if it is known and in force."""
        found = self._keys.get((hub_number, key_id))
        if found is None or not found[0].is_in_force(now):
            return None
        return found[1]

    def _take(self, key: HubKey) -> KeyFault | None:
        """The first key of an id stays: a later one cannot push it out."""
        fault = fault_of(key.public)
        if fault is not None:
            return fault
        place = (key.hub_number, key.key_id)
        if place in self._keys:
            return KeyFault.TWICE
        self._keys[place] = (key, Ed25519PublicKey.from_public_bytes(key.public))
        return None
