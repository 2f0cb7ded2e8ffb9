"""A film to be shown, as those know it who only ask for it: known without the player (E3)."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Reel:
    """A film to be shown: a key of the caller's own, and the absolute path of its file."""

    key: str
    path: str
