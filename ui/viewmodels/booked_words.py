"""What the page after a reservation says: room, time, code, and how to begin (R5, R6, B1)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from kiosk.answers import Closed, Full
from kiosk.calendar_entry import calendar_text
from kiosk.room_answers import (
    MyReservation,
    NotSo,
    ReservationState,
    TooEarly,
    UnknownReservation,
    WaitsForRoom,
)
from ui import times, words
from ui.room_refusals import Place
from ui.viewmodels.carried import CarriedShown
from ui.viewmodels.induction import induction_lines
from ui.viewmodels.reserve_when import said_hour, said_hours
from ui.words import Sentence

translate = QCoreApplication.translate

NotBegun = Full | Closed | NotSo | TooEarly | UnknownReservation


class Kind(StrEnum):
    """What has come of it."""

    NOTHING = ""
    RESERVED = "reserved"
    ASKED = "asked"
    STARTED = "started"
    WAITING = "waiting"
    INDUCTION = "induction"


@dataclass(frozen=True, slots=True)
class BookedState:
    """The desk's answer, and whether they are in the hub already."""

    mine: MyReservation | None = None
    waits: WaitsForRoom | None = None
    is_inside: bool = False
    is_inducting: bool = False
    seconds: int = 0

    @property
    def kind(self) -> Kind:
        """What is shown of it."""
        if self.waits is not None:
            return Kind.WAITING
        if self.mine is None:
            return Kind.NOTHING
        if self.is_inducting:
            return Kind.INDUCTION
        if self.mine.state is ReservationState.ASKED:
            return Kind.ASKED
        is_on = self.mine.state is ReservationState.STARTED
        return Kind.STARTED if is_on else Kind.RESERVED

    def may_begin(self, now: datetime) -> bool:
        """Whether they can begin by one touch."""
        mine = self.mine
        if mine is None or not mine.state.may_start:
            return False
        return mine.start_from <= now < mine.ends_at


@dataclass(frozen=True, slots=True)
class BookedShown(CarriedShown):
    """What the page shows."""

    lines: tuple[str, ...] = ()
    primary: str = ""
    primary_icon: str = "check"
    secondary: str = ""


def derive(state: BookedState, place: Place) -> BookedShown:
    """What the page shows of `state`, in the language of the translator in force."""
    footnote = translate("Booked", "The front page comes back in %n s.", None, state.seconds)
    if state.waits is not None:
        return _waiting(state.waits, place, footnote)
    if state.mine is None:
        return BookedShown()
    if state.kind is Kind.INDUCTION:
        return _induction(state.mine, place)
    primary, icon, secondary = _buttons(state, place.now)
    return BookedShown(
        kind=state.kind,
        question=_question(state, place.lang),
        when=_when(state.mine.starts_at, state.mine.ends_at, place),
        note=_note(state, place),
        code=state.mine.code,
        code_note=_code_note(state.kind),
        primary=primary,
        primary_icon=icon,
        secondary=secondary,
        footnote=footnote,
    )


def _question(state: BookedState, lang: str) -> str:
    name = state.mine.room.said(lang) if state.mine else ""
    match state.kind:
        case Kind.ASKED:
            said = translate("Booked", "Asked for: %1")
        case Kind.STARTED:
            said = translate("Booked", "The room is yours: %1")
        case _:
            said = translate("Booked", "Reserved: %1")
    return said.replace("%1", name)


def _when(start: datetime, end: datetime, place: Place) -> str:
    zone = ZoneInfo(place.zone)
    today = place.now.astimezone(zone).date()
    day = times.near_day(start.astimezone(zone).date(), today, place.lang)
    said = f"{day} {said_hours(start, end, place)}"
    return said[:1].upper() + said[1:]


def _note(state: BookedState, place: Place) -> str:
    mine = state.mine
    if mine is None:
        return ""
    match state.kind:
        case Kind.ASKED:
            return translate(
                "Booked",
                "The hub manager answers. You see the answer here with your code: “Rooms”, then "
                "“I have a code”.",
            )
        case Kind.STARTED:
            until = said_hour(mine.ends_at, place)
            return translate("Booked", "It is yours until %1.").replace("%1", until)
        case _ if mine.falls_free_at is not None:
            at = said_hour(mine.falls_free_at, place)
            said = translate("Booked", "Begin by %1 at the latest, then it goes to others.")
            return said.replace("%1", at)
        case _:
            return ""


def _code_note(kind: Kind) -> str:
    if kind is Kind.STARTED:
        return translate("Booked", "With the code you make it longer, or end it early.")
    return translate("Booked", "With the code you begin, move it or give it up.")


def _buttons(state: BookedState, now: datetime) -> tuple[str, str, str]:
    done = translate("Booked", "Done")
    if not state.may_begin(now):
        return done, "check", ""
    if state.is_inside:
        return translate("Booked", "We begin now"), "play", done
    inside = translate("Booked", "I am inside already")
    return translate("Booked", "I come in now"), "sign-in", inside


def _waiting(waits: WaitsForRoom, place: Place, footnote: str) -> BookedShown:
    name = waits.room.said(place.lang)
    ahead = translate("Booked", "You are next.")
    if waits.place > 1:
        ahead = translate("Booked", "%n party(s) before you", None, waits.place - 1)
    return BookedShown(
        kind=Kind.WAITING,
        question=translate("Booked", "You wait for: %1").replace("%1", name),
        when=_when(waits.starts_at, waits.ends_at, place),
        note=translate(
            "Booked",
            "%1 When it is your turn, this screen shows it, and the room is kept for you for ten "
            "minutes.",
        ).replace("%1", ahead if ahead.endswith(".") else ahead + "."),
        code=waits.code,
        code_note=translate("Booked", "With the code you take the room, or stop waiting."),
        primary=translate("Booked", "All right"),
        footnote=footnote,
    )


def _induction(mine: MyReservation, place: Place) -> BookedShown:
    return BookedShown(
        kind=Kind.INDUCTION,
        question=translate("Booked", "This is how it works: %1").replace(
            "%1", mine.room.said(place.lang)
        ),
        lines=induction_lines(mine, place.lang),
        primary=translate("Booked", "I know how"),
        secondary=translate("Booked", "Not yet"),
    )


def not_begun(no: NotBegun, place: Place) -> Sentence:
    """Why they cannot begin, and what to do."""
    match no:
        case Full():
            return words.full(no, place.lang)
        case Closed():
            return words.closed(no, place.now, place.zone, place.lang)
        case TooEarly(start_from):
            at = times.moment(start_from, place.now, place.zone, place.lang)
            said = translate("Booked", "It can be begun %1.").replace("%1", at)
            return Sentence(said, translate("Booked", "The room is kept for you."))
        case NotSo() | UnknownReservation():
            said = translate("Booked", "This reservation is over, or was given up.")
            return Sentence(said, translate("Booked", "Please look for another time."))


def calendar_of(mine: MyReservation, hub: tuple[str, str], lang: str) -> str:
    """The entry to carry away; `hub` is its name and its address."""
    name, address = hub
    when = (mine.starts_at, mine.ends_at)
    return calendar_text(mine.reservation_id, when, f"{mine.room.said(lang)}, {name}", address)
