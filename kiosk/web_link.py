"""Web addresses that the manager types for people's phones: made whole, or refused (E1)."""

from __future__ import annotations

from urllib.parse import urlsplit

LONGEST_LINK = 500
"""Characters."""


def as_link(typed: str) -> str | None:
    """A web address as it is kept, "" for none; None when it is not one that a phone opens."""
    said = typed.strip()
    if not said:
        return ""
    if "://" not in said:
        said = f"https://{said}"
    try:
        parts = urlsplit(said)
        host = parts.hostname or ""
    except ValueError:
        return None
    is_whole = said.isprintable() and not any(char.isspace() or char in '<>"\\' for char in said)
    is_web = parts.scheme in ("http", "https") and "." in host.strip(".")
    return said if is_whole and is_web and len(said) <= LONGEST_LINK else None
