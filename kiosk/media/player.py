"""The player's state, what it is told, and what it tells others to do: plain values (E3, E4).

There are two decks, as there are two projectors in a cinema: one is in front, on the other the next
film waits on its first frame. `kiosk.media.stepping.step` is the only one who changes a state.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kiosk.media.kinds import MediumWrong
from kiosk.media.reel import Reel as Reel  # noqa: PLC0414 -- its home for others

STALL_S = 3.0
"""A film that runs and gives no sign of life for so long is stuck."""

FIRST_FRAME_S = 8.0
"""A film that is being opened shows its first frame by then, on a slow machine too."""

MOST_RESTARTS = 3
"""For one film, until it has been seen to its end."""


class Phase(StrEnum):
    """How far a deck is: READY stands on its first frame, OVER on its last."""

    EMPTY = "empty"
    OPENING = "opening"
    READY = "ready"
    RUNNING = "running"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class Deck:
    """One of the two: `opening` numbers what it was given last; what others say of it is stale."""

    phase: Phase = Phase.EMPTY
    opening: int = 0
    reel: Reel | None = None
    restarts: int = 0
    pictures: int = 0
    alive_at: float = 0.0
    has_ended: bool = False
    """It ran out before it was let run: a film of one picture."""


@dataclass(frozen=True, slots=True)
class PlayerState:
    """Everything the player knows. `front` is the deck on the screen, None where there is none.

    `is_due`: the other deck comes to the front as soon as it is ready. `following` is what comes
    after the film that is in front, or after the one that is due.
    """

    decks: tuple[Deck, Deck] = (Deck(), Deck())
    front: int | None = None
    is_due: bool = False
    following: Reel | None = None
    openings: int = 0
    is_still: bool = False
    is_silent: bool = True

    @property
    def back(self) -> int:
        """The deck that is not on the screen."""
        return 1 - self.front if self.front is not None else 0


# --- what it is told ------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Play:
    """Show this film as soon as its first frame is there; until then what is seen stays."""

    reel: Reel


@dataclass(frozen=True, slots=True)
class Follow:
    """Have this film ready for when the present one ends; None: nothing comes after it."""

    reel: Reel | None


@dataclass(frozen=True, slots=True)
class Stop:
    """No picture and no sound, at once."""


@dataclass(frozen=True, slots=True)
class BeStill:
    """Let the present frame stand, without sound; or go on from there (E1, B2)."""

    is_still: bool


@dataclass(frozen=True, slots=True)
class BeSilent:
    """No sound from now on; or sound again from the next film on."""

    is_silent: bool


@dataclass(frozen=True, slots=True)
class FrameShown:
    """A frame of this opening is there to be painted."""

    opening: int


@dataclass(frozen=True, slots=True)
class Moved:
    """There were so many signs of life of this opening: pictures that did not come too late."""

    opening: int
    pictures: int


@dataclass(frozen=True, slots=True)
class Ended:
    """This opening ran to its end."""

    opening: int


@dataclass(frozen=True, slots=True)
class Failed:
    """This opening will show nothing more, and why."""

    opening: int
    why: MediumWrong


@dataclass(frozen=True, slots=True)
class Tick:
    """Time has passed: what should move must have moved."""


Message = Play | Follow | Stop | BeStill | BeSilent | FrameShown | Moved | Ended | Failed | Tick


# --- what it tells others to do -------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Open:
    """Open this film on the deck and stand on its first frame; `is_fresh`: by a new process."""

    deck: int
    opening: int
    reel: Reel
    with_sound: bool = False
    is_fresh: bool = False


@dataclass(frozen=True, slots=True)
class Run:
    """Let the deck run."""

    deck: int


@dataclass(frozen=True, slots=True)
class Hold:
    """Let the deck stand on the frame where it is, without sound."""

    deck: int


@dataclass(frozen=True, slots=True)
class Hush:
    """Take the deck's sound away."""

    deck: int


@dataclass(frozen=True, slots=True)
class Close:
    """The deck is not needed for now; `is_stuck`: it would not hear this, and is ended."""

    deck: int
    is_stuck: bool = False


@dataclass(frozen=True, slots=True)
class KillAll:
    """End whatever both decks do, this instant."""


@dataclass(frozen=True, slots=True)
class Show:
    """Paint this deck's frames from now on; None: paint nothing."""

    deck: int | None


@dataclass(frozen=True, slots=True)
class TellShown:
    """Tell whoever asked that this film is on the screen."""

    key: str


@dataclass(frozen=True, slots=True)
class TellEnded:
    """Tell that this film ran to its end, and that nothing follows."""

    key: str


@dataclass(frozen=True, slots=True)
class TellSkipped:
    """Tell that this film was given up, and why."""

    key: str
    why: MediumWrong


Command = Open | Run | Hold | Hush | Close | KillAll | Show | TellShown | TellEnded | TellSkipped
