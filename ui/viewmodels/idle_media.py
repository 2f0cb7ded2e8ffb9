"""Media that could not be shown: left alone for an hour, and told to the manager once (E4)."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from kiosk.playlist_answers import MediumWrong
from ui.viewmodels.idle_cards import IdleCard
from ui.viewmodels.idle_desks import Library

TRY_AGAIN_S = 3600.0


class BrokenMedia:
    """Which media are left alone now; `tell` has something done for which nobody waits."""

    def __init__(
        self,
        monotonic: Callable[[], float],
        library: Library | None,
        tell: Callable[[Callable[[], None]], None],
    ) -> None:
        self._monotonic, self._library, self._tell = monotonic, library, tell
        self._until: dict[str, float] = {}

    def now(self) -> frozenset[str]:
        """The ids of those that are not tried."""
        now = self._monotonic()
        return frozenset(each for each, until in self._until.items() if until > now)

    def broke(self, card: IdleCard, why: MediumWrong) -> None:
        """The picture or film of a card could not be shown."""
        if (medium := card.shown_medium) is None:
            return
        self._until[medium.medium_id] = self._monotonic() + TRY_AGAIN_S
        if self._library is not None:
            self._tell(partial(self._library.broke, medium.medium_id, why))

    def mended(self, medium_id: str) -> None:
        """It was taken in anew, or found well: it is tried again."""
        self._until.pop(medium_id, None)

    def played(self, card: IdleCard) -> None:
        """It was shown: what had been the matter with it is over."""
        medium = card.shown_medium
        if medium is None or self._library is None:
            return
        had_trouble = card.event is not None or bool(card.item and card.item.trouble)
        if self._until.pop(medium.medium_id, None) is not None or had_trouble:
            self._tell(partial(self._library.played, medium.medium_id))
