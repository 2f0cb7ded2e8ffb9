"""What the page of one's reservation knows, and what it shows: a step, a card, ways on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from kiosk.room_answers import MyReservation, NoRoom, WaitsForRoom
from kiosk.room_views import OtherRoom, OtherTime, OtherTimes
from kiosk.rules.room_choices import Choice
from ui.viewmodels.mine import MineShown


class Step(StrEnum):
    """The one question that the page asks now."""

    CODE = "code"
    MINE = "mine"
    WAITS = "waits"
    INDUCTION = "induction"
    LONGER = "longer"
    TIME = "time"
    ROOM = "room"
    CANCEL = "cancel"
    FAULT = "fault"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class DayRow:
    """A day to move to."""

    key: str
    label: str
    is_chosen: bool


@dataclass(frozen=True, slots=True)
class TimeRow:
    """A start to move to; one that is not open says why when it is touched."""

    key: str
    label: str
    told: str
    is_open: bool
    is_chosen: bool


class Came(StrEnum):
    """What came of the last touch."""

    BEGUN = "begun"
    LONGER = "longer"
    MOVED = "moved"
    MOVED_ROOM = "moved_room"
    FAULT_TOLD = "fault_told"
    OFFER_TAKEN = "offer_taken"
    OFFER_GONE = "offer_gone"
    LEFT_LINE = "left_line"
    NOT_SO = "not_so"
    TOO_EARLY = "too_early"
    NO_ROOM = "no_room"


@dataclass(frozen=True, slots=True)
class Said:
    """The same with what its sentence needs: the refusal, or from when on it goes."""

    came: Came
    no: NoRoom | None = None
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class ReservationState:
    """What was typed and found, and how far its holder has come; nothing of it stays.

    `turn` counts what was changed already, so that each change has a key of its own. `pause_s` is
    how long the next code has to wait. `said` is what came of the last touch.
    """

    key: str = ""
    turn: int = 0
    step: Step = Step.CODE
    digits: str = ""
    is_unknown: bool = False
    pause_s: float = 0.0
    at: datetime | None = None
    mine: MyReservation | None = None
    waits: WaitsForRoom | None = None
    is_inside: bool = False
    choices: tuple[Choice, ...] = ()
    times: OtherTimes | None = None
    chosen: OtherTime | None = None
    rooms: tuple[OtherRoom, ...] = ()
    said: Said | None = None


@dataclass(frozen=True, slots=True)
class ReservationShown(MineShown):
    """What the page shows; `is_air` gives the card its loud disc."""

    step: Step = Step.CODE
    is_air: bool = False
    days: tuple[DayRow, ...] = ()
    times: tuple[TimeRow, ...] = ()
    primary_icon: str = "arrow-right"
    is_ready: bool = True
    footnote: str = ""
    may_type: bool = True
