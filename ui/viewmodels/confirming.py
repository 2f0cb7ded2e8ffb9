"""The key of the form on screen, from its opening until its visitor has seen the answer (V6)."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.ids import new_id

SEEN_S = 2
"""Ticks after which an answer on the screen has been painted, and seen."""


class Confirming:
    """Makes the keys of forms; `keep` and `forget` have them kept where a crash leaves them."""

    def __init__(self) -> None:
        self.keep: Callable[[str], None] = lambda _key: None
        self.forget: Callable[[], None] = lambda: None
        self._is_kept = False
        self._shown_s = 0

    def new_key(self) -> str:
        """The key of a form that opens."""
        key = new_id()
        self._is_kept = True
        self.keep(key)
        return key

    def left_over(self) -> None:
        """An answer is shown whose key was kept by a kiosk that was killed."""
        self._is_kept = True

    def turned(self, *, from_end: bool) -> None:
        """Another page comes; the one that goes was an answer, or not."""
        self._shown_s = 0
        if from_end:
            self._seen()

    def ticked(self, *, is_end: bool) -> None:
        """A second has passed on a page that is an answer, or is not."""
        self._shown_s += 1
        if is_end and self._shown_s >= SEEN_S:
            self._seen()

    def _seen(self) -> None:
        if self._is_kept:
            self._is_kept = False
            self.forget()
