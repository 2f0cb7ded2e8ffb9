"""What the player does next, decided from its state and one message alone (E3, E4).

The next film is opened on the deck that nobody sees and stands on its first frame; only then do the
decks change over, so that nothing black comes between. A film without a new picture for three
seconds is begun anew, three times at the most, then skipped and told.
"""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from kiosk.media.kinds import MediumWrong
from kiosk.media.player import (
    FIRST_FRAME_S,
    MOST_RESTARTS,
    STALL_S,
    BeSilent,
    BeStill,
    Close,
    Command,
    Deck,
    Ended,
    Failed,
    Follow,
    FrameShown,
    Hold,
    Hush,
    KillAll,
    Message,
    Moved,
    Open,
    Phase,
    Play,
    PlayerState,
    Reel,
    Run,
    Show,
    Stop,
    TellEnded,
    TellShown,
    TellSkipped,
    Tick,
)


def step(
    state: PlayerState, message: Message, now: float
) -> tuple[PlayerState, tuple[Command, ...]]:
    """The next state, and what is to be done for it; `now` is in seconds of a monotonic clock."""
    turn = _Turn(state, now)
    turn.take(message)
    turn.load_following()
    return turn.state, tuple(turn.commands)


WORTH_ANOTHER_TRY = frozenset({MediumWrong.BROKEN, MediumWrong.STUCK})
"""What may have been the decoder's bad moment; all else is so of the file itself."""


class _Turn:
    """One step: the state as it becomes, and the commands so far."""

    def __init__(self, state: PlayerState, now: float) -> None:
        self.state = state
        self.now = now
        self.commands: list[Command] = []

    def take(self, message: Message) -> None:
        match message:
            case Play(reel):
                self._play(reel)
            case Follow(reel):
                self.state = replace(self.state, following=reel)
            case Stop():
                self._stop()
            case BeStill(is_still):
                self._be_still(is_still=is_still)
            case BeSilent(is_silent):
                self._be_silent(is_silent=is_silent)
            case Tick():
                self._tick()
            case FrameShown() | Moved() | Ended() | Failed():
                self._hear(message)
            case _:
                assert_never(message)

    def load_following(self) -> None:
        """See to it that the deck at the back has what follows, and nothing that does not."""
        if self.state.is_due:
            return
        back, deck = self.state.back, self.state.decks[self.state.back]
        wanted = self.state.following
        if wanted is None and deck.reel is not None:
            self._clear(back)
        elif wanted is not None and deck.reel != wanted:
            self._open(back, wanted)

    # --- what people and desks ask for

    def _play(self, reel: Reel) -> None:
        back = self.state.back
        self.state = replace(self.state, is_due=True, following=None)
        if self.state.decks[back].reel != reel:
            self._open(back, reel)
        self._come_forward()

    def _stop(self) -> None:
        if any(deck.reel is not None for deck in self.state.decks):
            self.commands += [KillAll(), Show(None)]
        self.state = PlayerState(
            openings=self.state.openings,
            is_still=self.state.is_still,
            is_silent=self.state.is_silent,
        )

    def _be_still(self, *, is_still: bool) -> None:
        if is_still == self.state.is_still:
            return
        self.state = replace(self.state, is_still=is_still)
        front = self.state.front
        if front is not None and self.state.decks[front].phase is Phase.RUNNING:
            self._put(front, alive_at=self.now)
            self.commands.append(Hold(front) if is_still else Run(front))

    def _be_silent(self, *, is_silent: bool) -> None:
        if is_silent and not self.state.is_silent:
            loaded = [n for n, deck in enumerate(self.state.decks) if deck.reel is not None]
            self.commands += [Hush(deck) for deck in loaded]
        self.state = replace(self.state, is_silent=is_silent)

    # --- what the decks say

    def _hear(self, message: FrameShown | Moved | Ended | Failed) -> None:
        said_by = self._deck_of(message.opening)
        if said_by is None:
            return
        match message:
            case FrameShown():
                self._has_frame(said_by)
            case Moved(_, pictures):
                if pictures > self.state.decks[said_by].pictures:
                    self._put(said_by, pictures=pictures, alive_at=self.now)
            case Ended():
                self._has_ended(said_by)
            case Failed(_, why):
                self._has_failed(said_by, why)

    def _deck_of(self, opening: int) -> int | None:
        """The deck that is at this opening; None for what is stale."""
        for number, deck in enumerate(self.state.decks):
            if deck.opening == opening and deck.reel is not None and deck.phase is not Phase.OVER:
                return number
        return None

    def _has_frame(self, number: int) -> None:
        if self.state.decks[number].phase is not Phase.OPENING:
            return
        self._put(number, phase=Phase.READY, alive_at=self.now)
        if number == self.state.front:
            self._run(number)
        else:
            self._come_forward()

    def _has_ended(self, number: int) -> None:
        match self.state.decks[number].phase:
            case Phase.OPENING:
                self._has_failed(number, MediumWrong.NO_PICTURE)
            case Phase.READY:
                self._put(number, has_ended=True)
            case _:
                self._put(number, phase=Phase.OVER, restarts=0)
                self._go_on()

    def _has_failed(self, number: int, why: MediumWrong) -> None:
        deck = self.state.decks[number]
        may_try = why in WORTH_ANOTHER_TRY and deck.restarts < MOST_RESTARTS
        if deck.reel is not None and may_try:
            is_fresh = why is MediumWrong.STUCK
            self._open(number, deck.reel, restarts=deck.restarts + 1, is_fresh=is_fresh)
        else:
            self._skip(number, why)

    def _tick(self) -> None:
        for number, deck in enumerate(self.state.decks):
            quiet_s = self.now - deck.alive_at
            if deck.phase is Phase.OPENING and quiet_s >= FIRST_FRAME_S:
                self._has_failed(number, MediumWrong.STUCK)
            elif deck.phase is Phase.RUNNING and not self.state.is_still:
                if deck.has_ended:
                    self._has_ended(number)
                elif quiet_s >= STALL_S:
                    self._has_failed(number, MediumWrong.STUCK)

    # --- what comes of it

    def _go_on(self) -> None:
        """The film in front is over: what follows comes, now or when it is ready; or nothing."""
        if self.state.is_due:
            return
        over = self.state.decks[self.state.front or 0]
        if self.state.following is None:
            self.commands.append(TellEnded(over.reel.key if over.reel else ""))
            return
        self.load_following()
        self.state = replace(self.state, is_due=True, following=None)
        self._come_forward()

    def _come_forward(self) -> None:
        """Change the decks over, if the one at the back is due and ready."""
        old, back = self.state.front, self.state.back
        deck = self.state.decks[back]
        if not self.state.is_due or deck.phase is not Phase.READY or deck.reel is None:
            return
        self.state = replace(self.state, front=back, is_due=False)
        self.commands.append(Show(back))
        self._run(back)
        self.commands.append(TellShown(deck.reel.key))
        if old is not None:
            self._clear(old)

    def _skip(self, number: int, why: MediumWrong) -> None:
        """Give a film up: on this deck, and on the other where the same is to be shown again."""
        reel = self.state.decks[number].reel
        self._clear(number, is_stuck=why is MediumWrong.STUCK)
        if reel is not None:
            self.commands.append(TellSkipped(reel.key, why))
        if self.state.following == reel:
            self.state = replace(self.state, following=None)
        if number != self.state.front:
            self._miss_back()
        elif not self.state.is_due and self.state.following is not None:
            self._go_on()
        elif not self.state.is_due:
            self._hide()

    def _miss_back(self) -> None:
        """What was to come will not: go on with what follows it, or say that nothing does."""
        was_due, front = self.state.is_due, self.state.front
        self.state = replace(self.state, is_due=False)
        if not was_due:
            return
        if front is None or self.state.decks[front].phase in {Phase.OVER, Phase.EMPTY}:
            self._go_on_without(front)

    def _go_on_without(self, front: int | None) -> None:
        if self.state.following is not None:
            self._go_on()
        elif front is not None and (over := self.state.decks[front].reel) is not None:
            self.commands.append(TellEnded(over.key))
        elif front is not None:
            self._hide()

    def _hide(self) -> None:
        self._clear(0)
        self._clear(1)
        self.state = replace(self.state, front=None)
        self.commands.append(Show(None))

    # --- the decks

    def _open(self, number: int, reel: Reel, restarts: int = 0, *, is_fresh: bool = False) -> None:
        opening = self.state.openings + 1
        self.state = replace(self.state, openings=opening)
        deck = Deck(Phase.OPENING, opening, reel, restarts, alive_at=self.now)
        self._replace(number, deck)
        with_sound = not (self.state.is_silent or self.state.is_still)
        self.commands.append(Open(number, opening, reel, with_sound, is_fresh))

    def _run(self, number: int) -> None:
        self._put(number, phase=Phase.RUNNING, alive_at=self.now)
        if not self.state.is_still:
            self.commands.append(Run(number))

    def _clear(self, number: int, *, is_stuck: bool = False) -> None:
        if self.state.decks[number].reel is not None:
            self.commands.append(Close(number, is_stuck))
        self._replace(number, Deck())

    def _put(self, number: int, **changes: object) -> None:
        self._replace(number, replace(self.state.decks[number], **changes))  # type: ignore[arg-type]

    def _replace(self, number: int, deck: Deck) -> None:
        first, second = self.state.decks
        decks = (deck, second) if number == 0 else (first, deck)
        self.state = replace(self.state, decks=decks)
