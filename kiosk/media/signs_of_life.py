"""Whether a film that shows nothing new is stuck, or stands between two pictures far apart (E4).

A slide show made into a film, or what was recorded of a screen, has a new picture every few seconds
only. It still goes on in time; one that is stuck does so for a while at the most.
"""

from __future__ import annotations

MOST_LOOKS = 30
"""So often a film may be looked at that goes on without a new picture: for 15 to 30 seconds."""


class SignsOfLife:
    """Counts the signs of life of one opening of a film; looked at twice a second."""

    def __init__(self) -> None:
        self._signs = self._pictures = self._at_ms = self._looks = 0

    def seen(self, pictures: int, at_ms: int) -> int:
        """How many signs there were, now that so many pictures came and it is at this time."""
        has_moved, goes_on = pictures > self._pictures, at_ms > self._at_ms
        self._looks = 0 if has_moved else self._looks + goes_on
        self._signs += has_moved or (goes_on and self._looks <= MOST_LOOKS)
        self._pictures, self._at_ms = pictures, at_ms
        return self._signs
