"""The round of the idle screen: which card is seen, which gets ready behind it, and when they turn.

seen     A----------------------|B--------------- film ----|C---------
behind            B gets ready--|     C gets ready---------|
                            turn when it is ready       the film has ended
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from kiosk.media.reel import Reel
from kiosk.playlist_answers import MediumWrong
from ui.viewmodels.idle_cards import FALLBACK, CardKind, IdleCard, after, place_of
from ui.viewmodels.idle_shown import CardShown
from ui.viewmodels.idle_slot import IdleSlot

READY_S = 3.0
"""So long before its turn a card gets ready."""

LATE_S = 12.0
"""A picture that is not there by then is given up."""

NEVER = float("inf")


class Film(Protocol):
    """What shows films; it tells `Round.film_shown`, `film_ended` and `film_skipped`."""

    def play(self, reel: Reel) -> None: ...
    def follow(self, reel: Reel | None) -> None: ...
    def stop(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Ends:
    """Whom the round asks and tells: what a card says, that it turned, that a medium broke."""

    monotonic: Callable[[], float]
    derive: Callable[[IdleCard], CardShown]
    turned: Callable[[], None]
    broke: Callable[[IdleCard, MediumWrong], None]
    played: Callable[[IdleCard], None]


class Round:
    """Two slots taken in turn; nothing is made anew, so a night of cards leaves nothing behind."""

    def __init__(self, slots: tuple[IdleSlot, IdleSlot], film: Film | None, ends: Ends) -> None:
        self._slots, self._film, self._ends = slots, film, ends
        self.front = 0
        self.turns = 0
        self.card: IdleCard = FALLBACK
        self._cards: tuple[IdleCard, ...] = (FALLBACK,)
        self._at = 0
        self._next: IdleCard | None = None
        self._turn_at = NEVER
        self._has_film = self._is_asked = False

    def start(self, cards: tuple[IdleCard, ...]) -> None:
        """Show the first card at once; a film comes when its first picture is there."""
        first = next((at for at, each in enumerate(cards) if each.kind is not CardKind.FILM), None)
        self._cards, self._next = cards, None
        self.card = FALLBACK if first is None else cards[first]
        self._at = 0 if first is None else first
        self._slots[self.front].show(self._ends.derive(self.card))
        self._turn_at = self._ends.monotonic() + (0 if first is None else self.card.seconds)
        self._ends.turned()
        if first is None:
            self._go()

    def stop(self) -> None:
        """No film any more, and nothing turns."""
        self._stop_film()
        self._turn_at, self._next = NEVER, None

    def clear(self) -> None:
        """Nothing is shown: the next visitor finds nothing of it."""
        self.stop()
        for slot in self._slots:
            slot.show(CardShown())

    def have(self, cards: tuple[IdleCard, ...]) -> None:
        """These are the cards from now on; one that is not among them is not seen any longer."""
        self._cards = cards
        at = place_of(cards, self.card)
        if self._next is not None:
            there = place_of(cards, self._next)
            self._drop_next() if there is None else self._renew_next(cards[there])
        if at is not None:
            was, self._at, self.card = self.card, at, cards[at]
            self._slots[self.front].show(self._ends.derive(self.card))
            if _reel(was) != _reel(self.card):
                self._change_film()
            return
        if not self._is_asked:
            self._stop_film()
            self._turn_at = self._ends.monotonic()
            self._go()

    def _change_film(self) -> None:
        """The item that is seen was given another film, or is one no more, or has become one."""
        self._stop_film()
        self._next = None
        seconds = 0 if self._is_film(self.card) else self.card.seconds
        self._turn_at = self._ends.monotonic() + seconds

    def say(self) -> None:
        """Say the same in other words: the language or the minute has changed."""
        self._slots[self.front].show(self._ends.derive(self.card))
        if self._next is not None:
            self._slots[1 - self.front].show(self._ends.derive(self._next))

    def tick(self) -> None:
        """A second has passed."""
        now = self._ends.monotonic()
        if self._is_film(self.card):
            if self._next is None:
                self._get_ready()
        elif self._has_film and not self._is_asked and self._next is None:
            self._stop_film()
        if self._next is None and now >= self._turn_at - READY_S:
            self._get_ready()
        if now >= self._turn_at:
            self._go()

    # --- what comes next ---

    def _get_ready(self) -> None:
        at = after(self._cards, self.card, self._at)
        card = self._cards[at]
        if card.key == self.card.key and not self._is_film(card):
            self._turn_at = max(self._turn_at, self._ends.monotonic()) + card.seconds
            return
        self._next = card
        self._slots[1 - self.front].show(self._ends.derive(card))
        if self._film is not None and (reel := _reel(card)) is not None:
            self._has_film = True
            self._film.follow(reel)

    def _renew_next(self, card: IdleCard) -> None:
        self._next = card
        self._slots[1 - self.front].show(self._ends.derive(card))

    def _drop_next(self) -> None:
        was_film = self._next is not None and self._is_film(self._next)
        self._next, self._is_asked = None, False
        if self._film is not None and was_film:
            if self._is_film(self.card):
                self._film.follow(None)
            else:
                self._stop_film()

    def _go(self) -> None:
        """Turn as soon as the next card is ready."""
        if self._next is None:
            self._get_ready()
        if self._next is None:
            return
        reel = _reel(self._next)
        if reel is not None and self._film is not None:
            if not self._is_asked:
                self._is_asked = self._has_film = True
                self._film.play(reel)
        elif self._slots[1 - self.front].is_ready:
            self._turn(self._next)
        elif self._ends.monotonic() >= self._turn_at + LATE_S:
            self._ends.broke(self._next, MediumWrong.BROKEN)

    def _turn(self, card: IdleCard) -> None:
        self.front = 1 - self.front
        self.card, self._next, self._is_asked = card, None, False
        self._at = place_of(self._cards, self.card) or 0
        is_film = self._is_film(self.card)
        self._turn_at = NEVER if is_film else self._ends.monotonic() + self.card.seconds
        self.turns += 1
        if is_film or self._slots[self.front].shown.picture:
            self._ends.played(self.card)
        self._ends.turned()

    # --- what films and pictures tell ---

    def film_shown(self, key: str) -> None:
        """The first picture of a film is there."""
        if self._next is not None and self._next.key == key:
            self._turn(self._next)

    def film_ended(self, key: str) -> None:
        """A film ran to its end, and stands on its last picture."""
        if self.card.key == key and self._is_film(self.card):
            self._turn_at = self._ends.monotonic()
            self._go()

    def film_skipped(self, key: str, why: MediumWrong) -> None:
        """A film was given up."""
        for card in (self.card, self._next):
            if card is not None and card.key == key and self._is_film(card):
                self._ends.broke(card, why)
                return

    def picture_read(self, slot: IdleSlot, is_there: bool) -> None:
        """A picture is there, or cannot be read."""
        card = self.card if slot is self._slots[self.front] else self._next
        if not is_there and card is not None:
            self._ends.broke(card, MediumWrong.BROKEN)

    def _stop_film(self) -> None:
        self._is_asked = self._has_film = False
        if self._film is not None:
            self._film.stop()

    @staticmethod
    def _is_film(card: IdleCard) -> bool:
        return card.kind is CardKind.FILM


def _reel(card: IdleCard) -> Reel | None:
    medium = card.medium
    if card.kind is not CardKind.FILM or medium is None:
        return None
    return Reel(card.key, medium.path)
