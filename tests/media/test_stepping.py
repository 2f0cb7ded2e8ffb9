"""What the player decides: tables of messages first, then any messages in any order (E4)."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import pytest
from hypothesis import Phase as Part
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from kiosk.media import stepping
from kiosk.media.player import (
    FIRST_FRAME_S,
    MOST_RESTARTS,
    STALL_S,
    BeSilent,
    BeStill,
    Close,
    Command,
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
from kiosk.media.stepping import step
from kiosk.playlist_answers import MediumWrong

A, B, C = Reel("a", "/media/a"), Reel("b", "/media/b"), Reel("c", "/media/c")
STUCK, BROKEN = MediumWrong.STUCK, MediumWrong.BROKEN


@dataclass
class Booth:
    """A player's state and what it has commanded so far."""

    state: PlayerState = PlayerState()  # noqa: RUF009 -- frozen
    now: float = 100.0
    done: list[Command] = field(default_factory=list)

    def hear(self, *messages: Message) -> list[Command]:
        """Take these messages; what was commanded for them."""
        before = len(self.done)
        for message in messages:
            self.state, commands = step(self.state, message, self.now)
            self.done += commands
        return self.done[before:]

    def after(self, seconds: float, *messages: Message) -> list[Command]:
        self.now += seconds
        return self.hear(*(messages or (Tick(),)))


def playing(*following: Reel) -> Booth:
    """A is on the screen, as opening 1; what follows is opening 2 and not ready yet."""
    booth = Booth()
    booth.hear(Play(A), FrameShown(1), *(Follow(reel) for reel in following))
    booth.done.clear()
    return booth


def test_a_film_is_opened_and_shown_when_its_first_frame_is_there() -> None:
    booth = Booth()
    assert booth.hear(Play(A)) == [Open(0, 1, A)]
    assert booth.hear(FrameShown(1)) == [Show(0), Run(0), TellShown("a")]
    assert booth.hear(FrameShown(1), Moved(1, 5)) == []


def test_the_next_is_opened_while_the_present_one_runs_and_stands_on_its_first_frame() -> None:
    booth = playing()
    assert booth.hear(Follow(B)) == [Open(1, 2, B)]
    assert booth.hear(FrameShown(2)) == []
    assert booth.hear(Ended(1)) == [Show(1), Run(1), TellShown("b"), Close(0)]


def test_the_last_frame_stays_until_the_next_film_has_its_first() -> None:
    booth = playing(B)
    assert booth.hear(Ended(1)) == []
    assert booth.hear(FrameShown(2)) == [Show(1), Run(1), TellShown("b"), Close(0)]


def test_a_film_that_follows_itself_goes_round() -> None:
    booth = playing()
    for opening in range(1, 50):
        booth.hear(Follow(A), FrameShown(opening + 1))
        deck = opening % 2
        assert booth.hear(Ended(opening)) == [
            Show(deck),
            Run(deck),
            TellShown("a"),
            Close(1 - deck),
        ]


def test_when_nothing_follows_the_last_frame_stays_and_that_is_told() -> None:
    booth = playing()
    assert booth.hear(Ended(1)) == [TellEnded("a")]
    assert booth.hear(Ended(1), Tick(), Failed(1, BROKEN)) == []
    assert booth.state.front == 0
    assert booth.hear(Play(B)) == [Open(1, 2, B)]
    assert booth.hear(FrameShown(2)) == [Show(1), Run(1), TellShown("b"), Close(0)]


def test_a_film_that_waits_is_shown_at_once_when_it_is_asked_for() -> None:
    booth = Booth()
    assert booth.hear(Follow(A), FrameShown(1)) == [Open(0, 1, A)]
    assert booth.hear(Play(A)) == [Show(0), Run(0), TellShown("a")]


def test_what_was_to_follow_may_be_another_one_or_none() -> None:
    booth = playing(B)
    assert booth.hear(Follow(C)) == [Open(1, 3, C)]
    assert booth.hear(Follow(None)) == [Close(1)]
    assert booth.hear(Ended(1)) == [TellEnded("a")]


def test_what_follows_the_one_that_is_not_there_yet_waits_for_its_turn() -> None:
    booth = Booth()
    assert booth.hear(Play(A), Follow(B)) == [Open(0, 1, A)]
    shown = booth.hear(FrameShown(1))
    assert shown == [Show(0), Run(0), TellShown("a"), Open(1, 2, B)]


@pytest.mark.parametrize(
    "messages",
    [
        (),
        (Play(A),),
        (Play(A), FrameShown(1)),
        (Play(A), FrameShown(1), Follow(B)),
        (Play(A), FrameShown(1), Follow(B), FrameShown(2)),
        (Play(A), FrameShown(1), Ended(1)),
        (Follow(A), FrameShown(1)),
        (BeStill(True), Play(A), FrameShown(1)),
    ],
)
def test_a_stop_is_immediate_from_everywhere_and_nothing_comes_after_it(
    messages: tuple[Message, ...],
) -> None:
    booth = Booth()
    booth.hear(*messages)
    assert booth.hear(Stop()) in ([], [KillAll(), Show(None)])
    late = [FrameShown(n) for n in range(4)] + [Ended(n) for n in range(4)]
    assert booth.hear(*late, *(Failed(n, BROKEN) for n in range(4)), Moved(1, 9)) == []
    assert booth.after(60) == []
    assert booth.hear(Stop()) == []


def test_what_an_earlier_opening_still_says_is_not_heard() -> None:
    booth = playing(B)
    booth.hear(FrameShown(2), Ended(1))
    assert booth.hear(Ended(1), Failed(1, BROKEN), FrameShown(1), Moved(1, 99)) == []
    assert booth.state.decks[1].phase is Phase.RUNNING


def test_a_film_that_stands_still_is_begun_anew_three_times_then_skipped_and_told() -> None:
    booth = playing()
    opening = 1
    for restart in range(MOST_RESTARTS):
        assert booth.after(STALL_S - 0.1) == []
        assert booth.after(0.2) == [Open(0, restart + 2, A, is_fresh=True)]
        opening = restart + 2
        assert booth.hear(FrameShown(opening)) == [Run(0)]
    last = [Close(0, is_stuck=True), TellSkipped("a", STUCK), Show(None)]
    assert booth.after(STALL_S) == last
    assert booth.state == PlayerState(openings=4)
    assert booth.after(60) == []


def test_a_film_that_moves_is_left_alone() -> None:
    booth = playing()
    for count in range(1, 100):
        assert booth.after(STALL_S - 0.5, Moved(1, count), Tick()) == []


def test_frames_that_come_without_new_pictures_are_no_sign_of_life() -> None:
    booth = playing()
    booth.hear(Moved(1, 7))
    assert booth.after(STALL_S / 2, FrameShown(1), Moved(1, 7), Tick()) == []
    assert booth.after(STALL_S / 2, FrameShown(1), Moved(1, 7), Tick()) == [
        Open(0, 2, A, is_fresh=True)
    ]


def test_a_film_that_never_shows_a_frame_is_given_up_and_what_was_seen_stays() -> None:
    booth = playing()
    booth.hear(Play(B))
    for n in range(MOST_RESTARTS):
        booth.hear(Moved(1, n + 1))
        assert booth.after(FIRST_FRAME_S, Moved(1, n + 50), Tick())[0] == Open(
            1, n + 3, B, is_fresh=True
        )
    last = booth.after(FIRST_FRAME_S, Moved(1, 999), Tick())
    assert last == [Close(1, is_stuck=True), TellSkipped("b", STUCK)]
    assert booth.state.front == 0


def test_a_film_seen_to_its_end_has_its_three_restarts_again() -> None:
    booth = playing(A)
    booth.hear(FrameShown(2), Failed(1, BROKEN), FrameShown(3), Failed(3, BROKEN), FrameShown(4))
    assert booth.state.decks[0].restarts == 2
    booth.hear(Ended(4))
    assert booth.state.decks[1].restarts == 0


def test_a_film_that_goes_round_and_breaks_is_not_tried_for_ever() -> None:
    booth = playing(A)
    booth.hear(FrameShown(2))
    for opening in (1, 3, 4, 5):
        last = booth.hear(Failed(opening, BROKEN), FrameShown(opening + 2))
    assert TellSkipped("a", BROKEN) in last
    assert booth.hear(*(FrameShown(n) for n in range(20)), Tick()) == []
    assert all(deck.phase is Phase.EMPTY for deck in booth.state.decks)


def test_when_the_present_film_breaks_the_next_one_comes() -> None:
    booth = playing(B)
    booth.hear(FrameShown(2))
    for opening in (1, 3, 4):
        booth.hear(Failed(opening, BROKEN))
    last = booth.hear(Failed(5, BROKEN))
    assert last == [Close(0), TellSkipped("a", BROKEN), Show(1), Run(1), TellShown("b")]


def test_when_the_next_film_breaks_after_the_end_of_the_present_one_that_is_told() -> None:
    booth = playing(B)
    booth.hear(Ended(1), Failed(2, BROKEN), Failed(3, BROKEN), Failed(4, BROKEN))
    last = booth.hear(Failed(5, BROKEN))
    assert last == [Close(1), TellSkipped("b", BROKEN), TellEnded("a")]


def test_a_film_with_no_picture_in_it_is_skipped() -> None:
    booth = Booth()
    booth.hear(Play(A))
    assert booth.hear(Ended(1)) == [Close(0), TellSkipped("a", MediumWrong.NO_PICTURE)]


def test_a_file_that_is_no_film_is_not_tried_again() -> None:
    booth = playing()
    booth.hear(Play(B))
    last = booth.hear(Failed(2, MediumWrong.PLAYLIST))
    assert last == [Close(1), TellSkipped("b", MediumWrong.PLAYLIST)]


def test_only_what_does_not_answer_any_more_is_begun_anew_in_another_process() -> None:
    booth = playing()
    assert booth.hear(Failed(1, BROKEN)) == [Open(0, 2, A)]
    assert booth.hear(Failed(2, STUCK)) == [Open(0, 3, A, is_fresh=True)]


def test_a_film_of_one_picture_is_shown_until_the_next_tick() -> None:
    """Else one that goes round would be opened as fast as the machine can."""
    booth = playing(B)
    assert booth.hear(FrameShown(2), Ended(2)) == []
    assert booth.hear(Ended(1)) == [Show(1), Run(1), TellShown("b"), Close(0)]
    assert booth.after(0.5) == [TellEnded("b")]


def test_a_film_stands_still_when_asked_and_goes_on_where_it_was() -> None:
    booth = playing()
    assert booth.hear(BeStill(True), BeStill(True)) == [Hold(0)]
    assert booth.after(3600) == []
    assert booth.hear(BeStill(False)) == [Run(0)]
    assert booth.after(STALL_S - 0.5) == []


def test_a_film_that_comes_while_all_is_still_shows_its_first_frame_and_waits() -> None:
    booth = Booth()
    booth.hear(BeStill(True), BeSilent(False))
    assert booth.hear(Play(A), FrameShown(1)) == [Open(0, 1, A), Show(0), TellShown("a")]
    assert booth.hear(BeStill(False)) == [Run(0)]


def test_sound_comes_with_the_next_film_and_goes_at_once() -> None:
    booth = playing()
    booth.hear(BeSilent(False))
    assert booth.hear(Play(B)) == [Open(1, 2, B, with_sound=True)]
    assert booth.hear(BeSilent(True)) == [Hush(0), Hush(1)]
    assert booth.hear(FrameShown(2), Play(A))[-1] == Open(0, 3, A)


# --- any messages in any order --------------------------------------------------------------------


class AnyEvening(RuleBasedStateMachine):
    """Two projectors that do what they are told, sometimes break, and a player between them."""

    def __init__(self) -> None:
        super().__init__()
        self.state, self.now = PlayerState(), 0.0
        self.openings: dict[int, Open] = {}
        self.has_frame: set[int] = set()
        self.on_deck: dict[int, int] = {}
        self.shown: int | None = None
        self.restarts: dict[int, int] = {}
        self.was_stopped = self.is_asked = False

    def hear(self, message: Message) -> None:
        self.is_asked = isinstance(message, Play | Follow | Stop)
        self.state, commands = stepping.step(self.state, message, self.now)
        for command in commands:
            self.do(command)

    def do(self, command: Command) -> None:
        match command:
            case Open(deck, opening, reel):
                assert opening not in self.openings
                self.count_restart(deck, reel)
                self.openings[opening] = command
                self.on_deck[deck] = opening
            case Show(None):
                self.shown = None
            case Show(int(deck)):
                assert self.on_deck[deck] in self.has_frame, "something black was shown"
                self.shown = deck
            case Run(deck) | Hold(deck) | Hush(deck):
                assert deck in self.on_deck
            case Close(deck):
                assert deck != self.shown or self.state.front != deck or self.state.is_due
                self.on_deck.pop(deck, None)
            case KillAll():
                self.on_deck.clear()
            case _:
                assert not self.was_stopped, "a word of what was stopped"

    def count_restart(self, deck: int, reel: Reel) -> None:
        before = self.on_deck.get(deck)
        is_again = before is not None and self.openings[before].reel == reel
        count = self.restarts.get(deck, 0) + 1 if is_again and not self.is_asked else 0
        self.restarts[deck] = count
        assert count <= MOST_RESTARTS

    @rule(reel=st.sampled_from([A, B, C]))
    def play(self, reel: Reel) -> None:
        self.was_stopped = False
        self.hear(Play(reel))

    @rule(reel=st.sampled_from([A, B, C, None]))
    def follow(self, reel: Reel | None) -> None:
        self.was_stopped = self.was_stopped and reel is None
        self.hear(Follow(reel))

    @rule()
    def stop(self) -> None:
        self.hear(Stop())
        assert self.shown is None
        assert not self.on_deck
        self.was_stopped = True

    @rule(is_still=st.booleans())
    def be_still(self, is_still: bool) -> None:
        self.hear(BeStill(is_still))

    @rule(is_silent=st.booleans())
    def be_silent(self, is_silent: bool) -> None:
        self.hear(BeSilent(is_silent))

    @rule(seconds=st.sampled_from([0.5, 2.9, 3.0, 9.0]))
    def wait(self, seconds: float) -> None:
        self.now += seconds
        self.hear(Tick())

    @precondition(lambda self: self.openings)
    @rule(pick=st.integers(0, 5), what=st.sampled_from(["frame", "frame", "end", "fail", "move"]))
    def say(self, pick: int, what: str) -> None:
        """Something is said of one of the last openings, most of them gone by now."""
        opening = max(self.openings) - pick % len(self.openings)
        if opening not in self.openings:
            return
        match what:
            case "frame":
                self.has_frame.add(opening)
                self.hear(FrameShown(opening))
            case "end":
                self.hear(Ended(opening))
            case "fail":
                self.hear(Failed(opening, BROKEN))
            case "move":
                self.hear(Moved(opening, int(self.now * 10)))

    @precondition(lambda self: self.openings)
    @rule()
    def the_newest_breaks(self) -> None:
        self.hear(Failed(max(self.openings), BROKEN))

    @invariant()
    def what_is_shown_is_in_front(self) -> None:
        assert self.shown == self.state.front

    @invariant()
    def decks_are_as_they_were_told(self) -> None:
        for number, deck in enumerate(self.state.decks):
            if deck.reel is not None:
                assert self.on_deck[number] == deck.opening
            assert deck.restarts <= MOST_RESTARTS

    @invariant()
    def nothing_is_loaded_that_nobody_waits_for(self) -> None:
        back = self.state.decks[self.state.back]
        if not self.state.is_due:
            assert back.reel == self.state.following

    @invariant()
    def whoever_waits_is_waited_for(self) -> None:
        """What is due is being opened: it comes, or is given up in time."""
        if self.state.is_due:
            assert self.state.decks[self.state.back].phase is Phase.OPENING


TestAnyEvening = AnyEvening.TestCase
UNTIL_FOUND = settings(
    max_examples=2000, stateful_step_count=40, database=None, phases=[Part.generate]
)
IS_LONG = settings.default is not None and settings.default.max_examples > 100
TestAnyEvening.settings = settings(max_examples=5000 if IS_LONG else 100, stateful_step_count=30)


def too_early(
    state: PlayerState, message: Message, now: float
) -> tuple[PlayerState, tuple[Command, ...]]:
    """A player that changes over as soon as the next film is asked for: black comes between."""
    if isinstance(message, Play) and not state.is_due:
        state, commands = step(state, message, now)
        if state.is_due:
            state = replace(state, front=state.back, is_due=False)
            return state, (*commands, Show(state.front))
        return state, commands
    return step(state, message, now)


def never_tires(
    state: PlayerState, message: Message, now: float
) -> tuple[PlayerState, tuple[Command, ...]]:
    """A player that counts no restarts."""
    decks = tuple(replace(deck, restarts=min(deck.restarts, 1)) for deck in state.decks)
    return step(replace(state, decks=decks), message, now)  # type: ignore[arg-type]


def hears_all(
    state: PlayerState, message: Message, now: float
) -> tuple[PlayerState, tuple[Command, ...]]:
    """A player that takes what an earlier opening says for the present one's."""
    if isinstance(message, FrameShown):
        message = FrameShown(max(deck.opening for deck in state.decks))
    return step(state, message, now)


@pytest.mark.parametrize("fault", [too_early, never_tires, hears_all])
def test_the_evening_finds_a_faulty_player(fault: object, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stepping, "step", fault)
    with pytest.raises(AssertionError):
        run_state_machine_as_test(AnyEvening, settings=UNTIL_FOUND)
