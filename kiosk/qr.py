"""QR codes as plain matrices, and the text of one that joins a Wi-Fi."""

from __future__ import annotations

import qrcode
from qrcode.constants import ERROR_CORRECT_M

Matrix = tuple[tuple[bool, ...], ...]
"""Rows of modules from the top left, True where it is dark, without the quiet zone."""

QUIET_ZONE = 4
"""Light modules that a code needs on every side (ISO/IEC 18004)."""

LONGEST_TEXT = 2331
"""Bytes that version 40-M holds, whatever they are."""

_TO_ESCAPE = '\\;,:"'


def qr_matrix(text: str) -> Matrix:
    """Draw `text` as a QR code of level M, in the smallest version that holds it.

    Upper-case letters and digits alone (a pass) take the alphanumeric mode. Raises ValueError for
    nothing at all and for more than `LONGEST_TEXT` bytes of UTF-8.
    """
    if not 0 < len(text.encode()) <= LONGEST_TEXT:
        raise ValueError(f"a QR code holds 1 to {LONGEST_TEXT} bytes")
    code = qrcode.QRCode(error_correction=ERROR_CORRECT_M, border=0)
    code.add_data(text, optimize=0)
    code.make(fit=True)
    return tuple(tuple(bool(dark) for dark in row) for row in code.get_matrix())


def wifi_text(ssid: str, password: str = "", *, is_hidden: bool = False) -> str:
    """What a phone's camera joins a Wi-Fi by; without a password the network is open.

    The form is ZXing's (`WIFI:T:…;S:…;P:…;;`), with its backslashes. WPA stands for WPA2 and WPA3
    with a password, too.
    """
    parts = [f"T:{'WPA' if password else 'nopass'}", f"S:{_escaped(ssid)}"]
    if password:
        parts.append(f"P:{_escaped(password)}")
    if is_hidden:
        parts.append("H:true")
    return "WIFI:" + ";".join(parts) + ";;"


def _escaped(value: str) -> str:
    return "".join("\\" + char if char in _TO_ESCAPE else char for char in value)
