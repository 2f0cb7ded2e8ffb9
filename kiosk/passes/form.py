"""The form of a pass: 29 bytes and a signature, and the one text that says them.

    payload    version 1 | hub number 2 | key id 1 | kind 1 | not before 4 | expires 4 | id 16
    signed     b"hubpass/1" NUL payload, by Ed25519 (RFC 8032): 64 bytes
    text       "HP1" and Base32 (RFC 4648) of payload and signature, unpadded

Numbers are big-endian and unsigned, times are minutes since the Unix epoch. 93 bytes are 149
characters of Base32, 152 with the prefix: QR version 6-M holds 154 in its alphanumeric mode.
Letters and digits only, because a scanner that types like a keyboard mangles everything else on a
Finnish layout.
"""

from __future__ import annotations

import base64
import binascii
import struct
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from enum import IntEnum

from kiosk.answers import PassNo

PassText = str

PREFIX = "HP1"
VERSION = 1
ID_BYTES = 16
SIGNATURE_BYTES = 64
LONGEST_TEXT = 512
"""What is longer was never a pass; it is refused before anything looks inside."""

_PAYLOAD = struct.Struct(">BHBBII16s")
_CONTEXT = b"hubpass/1\0"
_FAMILY = "HP"
_SHORTEST_OF_OTHER_VERSIONS = 100
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MINUTE = timedelta(minutes=1)
_LAST_MINUTE = (datetime.max.replace(tzinfo=UTC) - _EPOCH) // _MINUTE


class PassKind(IntEnum):
    """What a pass is for; a number unknown here was signed by a newer program."""

    VISITOR = 1


_KINDS = frozenset(PassKind)


@dataclass(frozen=True, slots=True)
class Pass:
    """What a pass says: an opaque id of 16 random bytes, whose it is nowhere inside (P1).

    `not_before` and `expires` are aware UTC on whole minutes, and hold as [not_before, expires).
    """

    id: bytes = field(repr=False)
    hub_number: int
    key_id: int
    kind: PassKind
    not_before: datetime
    expires: datetime


@dataclass(frozen=True, slots=True)
class Unverified:
    """A well-formed text, before anybody has looked at its signature."""

    payload: bytes = field(repr=False)
    signature: bytes = field(repr=False)
    hub_number: int
    key_id: int


def to_minute(at: datetime) -> int:
    """Whole minutes since the Unix epoch, rounded down; `at` is aware."""
    return (at - _EPOCH) // _MINUTE


def payload_of(a_pass: Pass) -> bytes:
    """The 29 bytes that are signed."""
    return _PAYLOAD.pack(
        VERSION,
        a_pass.hub_number,
        a_pass.key_id,
        a_pass.kind,
        to_minute(a_pass.not_before),
        to_minute(a_pass.expires),
        a_pass.id,
    )


def message_of(payload: bytes) -> bytes:
    """What the signature is over: a context of its own, so that it signs nothing else."""
    return _CONTEXT + payload


def text_of(payload: bytes, signature: bytes) -> PassText:
    """The one text of a signed payload."""
    return PREFIX + base64.b32encode(payload + signature).decode("ascii").rstrip("=")


def taken_apart(text: str) -> Unverified | PassNo:
    """Read what was scanned, in upper or lower case, with or without line ends after it.

    One pass has one text: what does not encode back to the same letters (other padding bits, other
    alphabets, letters that only become ASCII when folded) is no pass.
    """
    said = _folded(text)
    if said is None:
        return PassNo.NOT_A_PASS
    if not said.startswith(PREFIX):
        return PassNo.OTHER_VERSION if _is_of_the_family(said) else PassNo.NOT_A_PASS
    signed = _decoded(said)
    if signed is None:
        return PassNo.NOT_A_PASS
    payload = signed[: _PAYLOAD.size]
    version, hub_number, key_id, *_ = _PAYLOAD.unpack(payload)
    if version != VERSION:
        return PassNo.OTHER_VERSION
    return Unverified(payload, signed[_PAYLOAD.size :], hub_number, key_id)


def pass_in(payload: bytes) -> Pass | PassNo:
    """What a payload says; call it only when its signature was found good."""
    _, hub_number, key_id, kind, not_before, expires, pass_id = _PAYLOAD.unpack(payload)
    if kind not in _KINDS:
        return PassNo.OTHER_VERSION
    if max(not_before, expires) > _LAST_MINUTE:
        return PassNo.NOT_A_PASS
    first, last = _EPOCH + not_before * _MINUTE, _EPOCH + expires * _MINUTE
    return Pass(pass_id, hub_number, key_id, PassKind(kind), first, last)


def _folded(text: str) -> str | None:
    if len(text) > LONGEST_TEXT or not text.isascii():
        return None
    return text.rstrip(" \t\r\n").upper()


def _is_of_the_family(said: str) -> bool:
    return (
        said.startswith(_FAMILY)
        and said.isalnum()
        and said[2:3].isdigit()
        and len(said) >= _SHORTEST_OF_OTHER_VERSIONS
    )


def _decoded(said: str) -> bytes | None:
    body = said.removeprefix(PREFIX)
    try:
        signed = base64.b32decode(body + "=" * (-len(body) % 8))
    except binascii.Error:
        return None
    if len(signed) != _PAYLOAD.size + SIGNATURE_BYTES:
        return None
    if text_of(signed[: _PAYLOAD.size], signed[_PAYLOAD.size :]) != said:
        return None
    return signed
