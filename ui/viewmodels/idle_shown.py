"""What one card of the idle screen shows, as a value; and its words, made short enough (E3)."""

from __future__ import annotations

import re
from dataclasses import dataclass

LONGEST, SHORT, MOST_WORDS = 64, 26, 160
"""Letters of a title that are read in passing; in a list or on a small screen fewer."""

SOFT_HYPHEN = "\u00ad"
LONG_WORD = re.compile(r"\w{14,}")
SYLLABLE = re.compile(r"(?<=\w{3})(?=[bcdfghjklmnpqrstvwxz][aeiouyåäö]\w{2})", re.IGNORECASE)
"""Where Finnish breaks a word: before a consonant with a vowel after it."""


@dataclass(frozen=True, slots=True)
class IdleRow:
    """One line of a list: when, and what."""

    when: str
    what: str
    is_now: bool = False


@dataclass(frozen=True, slots=True)
class CardShown:
    """What one card shows; what is empty is not there.

    `lead` and `big` say when or how many, `title` what, `place` where, `note` what else; `state`
    with its `icon` that it is not as planned. `picture` is a file, `is_whole` whether it would lose
    too much by filling the screen.
    """

    kind: str = ""
    lead: str = ""
    big: str = ""
    title: str = ""
    short: str = ""
    place: str = ""
    note: str = ""
    state: str = ""
    icon: str = ""
    name: str = ""
    picture: str = ""
    picture_width: int = 0
    picture_height: int = 0
    link: str = ""
    event_id: str = ""
    is_off: bool = False
    limit: int = 0
    cap: int = 0
    inside: int = 0
    held: int = 0
    called: int = 0
    rows: tuple[IdleRow, ...] = ()


def shortened(text: str, most: int) -> str:
    """At most so many letters, cut between words where there is a place to."""
    text = " ".join(text.split())
    if len(text) <= most:
        return text
    cut = text[: most - 1]
    whole = cut.rsplit(" ", 1)[0] if " " in cut[most // 2 :] else cut
    return whole.rstrip(" ,.:;–-") + "…"


def breakable(text: str) -> str:
    """Long words may break at their syllables: the letters are large, the screen may be narrow."""
    return LONG_WORD.sub(lambda found: SYLLABLE.sub(SOFT_HYPHEN, found[0]), text)
