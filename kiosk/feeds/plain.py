"""Plain text out of what a calendar says: one line, no markup, nothing hidden or turned round."""

from __future__ import annotations

import html
import re
import unicodedata
from functools import lru_cache
from urllib.parse import urlsplit

LONGEST_TEXT, LONGEST_LINK = 120, 500
LONGEST_RAW = 4_000
"""Of what is said at such length, no more is looked at."""

ESCAPED = re.compile(r"\\([\\;,nN:\"])")
MARKUP = re.compile(r"<!--.{0,500}?-->|</?[A-Za-z!?][^<>]{0,2000}>", re.DOTALL)
BLOCK = re.compile(
    r"<(script|style)\b[^<>]{0,500}>.{0,2000}?</\1\s{0,9}>", re.DOTALL | re.IGNORECASE
)
LAYERS = 3
"""How often markup may be wrapped in entities before it is simply shown as it stands."""

JOINERS = "\u200c\u200d"
"""Invisible, but parts of how some words and signs are written."""

MOST_MARKS = 2
"""Accents on one letter; more of them climb over the lines above."""

LINK_SIGNS = re.compile(r"[!#-;=?-\[\]_a-z~]+")
"""The signs that an address is made of (RFC 3986): no spaces, quotes or brackets of markup."""


def unescaped(value: str) -> str:
    r"""A TEXT value without its backslashes (RFC 5545, 3.3.11): `\,` `\;` `\\` and `\n`."""
    return ESCAPED.sub(lambda found: " " if found[1] in "nN" else found[1], value)


@lru_cache(maxsize=256)
def plain_text(value: str) -> str:
    """A raw TEXT value as one line of at most LONGEST_TEXT characters; may be empty.

    What repeats says the same at each of its times.
    """
    text = unescaped(value[:LONGEST_RAW])
    for _ in range(LAYERS):
        text = html.unescape(_unmarked(text))
    words = " ".join(_unmarked(text).split())
    return _cut(words.strip(JOINERS))


def link(value: str) -> str:
    """An http(s) address that may be drawn, or nothing."""
    address = value.strip()
    if len(address) > LONGEST_LINK or not LINK_SIGNS.fullmatch(address):
        return ""
    try:
        parts = urlsplit(address)
        is_fine = parts.scheme in ("http", "https") and parts.hostname and "@" not in parts.netloc
        _ = parts.port
    except ValueError:
        return ""
    return address if is_fine else ""


def _unmarked(text: str) -> str:
    """Without what cannot be seen, first: it may stand in the middle of markup."""
    return MARKUP.sub(" ", BLOCK.sub(" ", _visible(unicodedata.normalize("NFC", text))))


def _visible(text: str) -> str:
    if text.isascii() and text.isprintable():
        return text
    shown: list[str] = []
    marks = 0
    for sign in text:
        kind = unicodedata.category(sign)
        marks = marks + 1 if kind in ("Mn", "Me") else 0
        if kind in ("Cc", "Zl", "Zp", "Zs"):
            shown.append(" ")
        elif marks <= MOST_MARKS and (sign in JOINERS or kind not in ("Cf", "Cs", "Co", "Cn")):
            shown.append(sign)
    return "".join(shown)


def _cut(text: str) -> str:
    return text if len(text) <= LONGEST_TEXT else text[: LONGEST_TEXT - 1].rstrip() + "…"
