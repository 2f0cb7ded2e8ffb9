"""What the page of one's sign-up knows, and what it shows of it (E1)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kiosk.programme_answers import MySignUp


class Step(StrEnum):
    """The one question that the page asks now."""

    MINE = "mine"
    CANCEL = "cancel"


class Came(StrEnum):
    """What came of the last touch."""

    TAKEN = "taken"
    GONE = "gone"
    STILL_HERE = "still_here"


@dataclass(frozen=True, slots=True)
class MySignUpState:
    """What belongs to the code, and how far its holder has come; nothing of it stays."""

    mine: MySignUp | None = None
    step: Step = Step.MINE
    came: Came | None = None
