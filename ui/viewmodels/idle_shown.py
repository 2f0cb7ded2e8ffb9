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

NO_BREAK = "\u00a0"
NUMBER = re.compile(r"(?<!\S)(\S{1,8}) (?=\d\S{0,5}(?!\S))")
SHORT_LAST = re.compile(r" (?=\S{1,3}$)")
"""A number stays with the short word before it, a short last word is not left alone."""


@dataclass(frozen=True, slots=True)
class IdleRow:
    """One line of a list: when, and what; `brief` where there is room for few letters."""

    when: str
    what: str
    brief: str


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


def laid(text: str) -> str:
    """Broken into lines where a reader would: "klo 8" stays together, a long word may break."""
    return breakable(SHORT_LAST.sub(NO_BREAK, NUMBER.sub(rf"\1{NO_BREAK}", text)))


def breakable(text: str) -> str:
    """Long words may break at their syllables: the letters are large, the screen may be narrow."""
    return LONG_WORD.sub(lambda found: SYLLABLE.sub(SOFT_HYPHEN, found[0]), text)
