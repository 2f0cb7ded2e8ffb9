"""What the manager may give as a calendar's address: https, webcal (the same), or a whole path."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import urlsplit

LONGEST = 500
SIGNS = re.compile(r"[^\s\x00-\x1f\x7f\\<>\"{}|^`]+")


def right_address(text: str) -> str | None:
    """The address as it is kept, or None where it is none.

    `webcal://` is what calendars write for https. No http: anybody on the way could change it. No
    password in it: it would be shown.
    """
    address = text.strip()
    if len(address) > LONGEST or "\0" in address:
        return None
    if address.startswith("/"):
        return address if address.isprintable() and Path(address).name else None
    scheme, found, rest = address.partition("://")
    if not found or scheme.lower() not in ("https", "webcal", "webcals"):
        return None
    return _checked(f"https://{rest}")


def _checked(address: str) -> str | None:
    """The address, if it names a server and nothing that only looks like one."""
    try:
        parts = urlsplit(address)
        is_right = bool(parts.hostname) and parts.port != 0
    except ValueError:
        return None
    if not is_right or "@" in parts.netloc or not SIGNS.fullmatch(address):
        return None
    return address.partition("#")[0]


def is_file(address: str) -> bool:
    """Whether a kept address is a file's path."""
    return address.startswith("/")
