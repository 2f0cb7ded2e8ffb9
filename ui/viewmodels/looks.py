"""Looks of a page at its desk: one at a time, one more for what happened meanwhile."""

from __future__ import annotations

from collections.abc import Callable


class Looks:
    """When a page asks: `ask` begins one look, at whose end the page says `done`.

    After `every_s` seconds a look is old.
    """

    def __init__(
        self, ask: Callable[[], None], monotonic: Callable[[], float], every_s: float
    ) -> None:
        self._ask, self._monotonic, self._every_s = ask, monotonic, every_s
        self._is_going_on = self._is_late = False
        self._began_at = float("-inf")

    @property
    def are_old(self) -> bool:
        """Whether the last one is long ago."""
        return self._monotonic() - self._began_at >= self._every_s

    def again(self) -> None:
        """Look, or look once more when the look that goes on is done."""
        self._is_late = self._is_going_on
        if not self._is_going_on:
            self._is_going_on, self._began_at = True, self._monotonic()
            self._ask()

    def done(self) -> None:
        """The answer is here, or there is none."""
        self._is_going_on = False
        if self._is_late:
            self.again()

    def forget(self) -> None:
        """The page is left: no answer will come."""
        self._is_going_on = self._is_late = False
