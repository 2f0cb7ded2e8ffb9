"""The text in the QR code of a reservation: its six-digit code, told apart from every pass (R5)."""

from __future__ import annotations

import re

PREFIX = "HUBR:"
"""Upper case: a QR code of it takes the alphanumeric mode and stays small."""

_CODE = re.compile("[0-9]{6}")
_SCANNED = re.compile("HUBR[^0-9]([0-9]{6})", re.IGNORECASE | re.ASCII)
"""A scanner that believes in another keyboard types another sign for the colon."""


def text_of(code: str) -> str:
    """What is drawn for a reservation's `code`; raises ValueError for what is no code."""
    if not _CODE.fullmatch(code):
        raise ValueError("a reservation's code has six digits")
    return PREFIX + code


def code_of(text: str) -> str | None:
    """The code in a scanned text, however the scanner types letters; None: no reservation's."""
    found = _SCANNED.fullmatch(text.strip())
    return found[1] if found else None
