"""Projectors with nothing real in them: a test says what they show, and when they break."""

from __future__ import annotations

from kiosk.media.frames import Frame
from kiosk.media.player import Ended, Failed, FrameShown, Moved, Reel
from kiosk.media.projector import Said
from kiosk.playlist_answers import MediumWrong

SIDE = 16


class FakeProjector:
    """One deck: what it was told is in `done`, what it says comes with the player's next tick."""

    def __init__(self) -> None:
        self.done: list[str] = []
        self.reel: Reel | None = None
        self.opening = 0
        self.says: list[Said] = []
        self._frame: Frame | None = None
        self._shown = 0

    def open(self, opening: int, reel: Reel, box: tuple[int, int], *, with_sound: bool) -> None:
        """Take a film; its first frame comes when the test shows it."""
        self.opening, self.reel = opening, reel
        self.done.append(f"open {reel.key}{' with sound' if with_sound else ''}")

    def run(self) -> None:
        """Note it."""
        self.done.append("run")

    def hold(self) -> None:
        """Note it."""
        self.done.append("hold")

    def hush(self) -> None:
        """Note it."""
        self.done.append("hush")

    def close(self) -> None:
        """Note it."""
        self.done.append("close")
        self.reel = None

    def kill(self) -> None:
        """Note it."""
        self.done.append("kill")
        self.reel, self.says = None, []

    def fileno(self) -> int:
        """There is nothing to listen to: the player asks at its ticks."""
        return -1

    def hear(self) -> list[Said]:
        """What the test has had it say."""
        said, self.says = self.says, []
        return said

    def frame(self) -> Frame | None:
        """The frame that was shown last."""
        return self._frame

    def has_left(self) -> bool:
        """Nothing is ever left."""
        return True

    def dispose(self) -> None:
        """Nothing is kept."""
        self.kill()

    def show(self, colour: int) -> None:
        """A frame of one colour (0xRRGGBB) is there."""
        pixels = (0xFF000000 | colour).to_bytes(4, "little") * (SIDE * SIDE)
        self._shown += 1
        self._frame = Frame(self.opening, self._shown, SIDE, SIDE, memoryview(pixels))
        self.says.append(FrameShown(self.opening))


class FakeProjectors:
    """Gives a player its two decks; films are then spoken of by their keys."""

    def __init__(self) -> None:
        self.decks: list[FakeProjector] = []

    def __call__(self) -> FakeProjector:
        """Another deck."""
        self.decks.append(FakeProjector())
        return self.decks[-1]

    def has(self, key: str) -> bool:
        """Whether this film is on a deck."""
        return any(deck.reel is not None and deck.reel.key == key for deck in self.decks)

    def show(self, key: str, colour: int = 0x0B5D4B) -> None:
        """A frame of this film is there."""
        self._deck(key).show(colour)

    def move(self, key: str, pictures: int) -> None:
        """So many of its pictures were decoded."""
        self._deck(key).says.append(Moved(self._deck(key).opening, pictures))

    def end(self, key: str) -> None:
        """It ran to its end."""
        self._deck(key).says.append(Ended(self._deck(key).opening))

    def break_(self, key: str, why: MediumWrong = MediumWrong.BROKEN) -> None:
        """It broke."""
        self._deck(key).says.append(Failed(self._deck(key).opening, why))

    def _deck(self, key: str) -> FakeProjector:
        """The deck with this film; of two, the one that was given it first."""
        found = [deck for deck in self.decks if deck.reel is not None and deck.reel.key == key]
        return min(found, key=lambda deck: deck.opening)
