"""The page of one's reservation in words: the code, a place in the line, what is live or over."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from math import ceil
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from kiosk.room_answers import MyReservation, WaitsForRoom
from kiosk.room_answers import ReservationState as Stands
from ui.viewmodels.reservation_mine import live_step
from ui.viewmodels.reservation_said import GOOD, sentence
from ui.viewmodels.reservation_state import ReservationShown, ReservationState, Step
from ui.viewmodels.reservation_steps import (
    cancel_step,
    fault_step,
    induction_step,
    longer_step,
    room_step,
    time_step,
)
from ui.viewmodels.reservation_when import Where, equipment, minutes_left, stretch
from ui.viewmodels.ways import WayRow

translate = QCoreApplication.translate

CODE_DIGITS = 6


def derive(state: ReservationState, zone: str, lang: str) -> ReservationShown:
    """What the page shows of `state`, in the language of the translator in force."""
    where = Where(state.at, zone, lang) if state.at else None
    shown = _of_step(state, where)
    if state.said is None or where is None:
        return shown
    said = sentence(state.said, state, where)
    tone = "leaf" if state.said.came in GOOD else "berry"
    return replace(shown, notice=said.what, notice_words=said.instead, tone=tone)


def _of_step(  # noqa: C901, PLR0911 -- one line a step
    state: ReservationState, where: Where | None
) -> ReservationShown:
    mine = state.mine
    if where is None or state.step is Step.CODE:
        return _code(state)
    if state.step is Step.WAITS:
        return _waits(state.waits, where) if state.waits else _code(state)
    if mine is None:
        return _code(state)
    is_live = mine.state.is_live
    match state.step:
        case Step.MINE:
            return live_step(mine, where) if is_live else over_step(mine, where)
        case Step.INDUCTION:
            return induction_step(mine, where)
        case Step.LONGER:
            return longer_step(mine, state.choices, where)
        case Step.TIME:
            return time_step(mine, state, where)
        case Step.ROOM:
            return room_step(mine, state.rooms, where)
        case Step.CANCEL:
            return cancel_step(mine, where)
        case Step.FAULT:
            return fault_step(mine, where)
        case Step.OVER:
            return over_step(mine, where)
    assert_never(state.step)


# --- the code ---


def _code(state: ReservationState) -> ReservationShown:
    notice, more = "", ""
    if state.pause_s > 0:
        notice = translate("Reservation", "Nothing belongs to that code.")
        more = translate("Reservation", "Try again in %n seconds.", None, ceil(state.pause_s))
    elif state.is_unknown:
        notice = translate("Reservation", "Nothing belongs to that code now.")
        more = translate(
            "Reservation",
            "Look at the six digits once more. Or is it over, or gone to somebody else?",
        )
    return ReservationShown(
        question=translate("Reservation", "What is your code?"),
        explanation=translate("Reservation", "The six digits of your reservation or sign-up."),
        notice=notice,
        notice_words=more,
        may_type=state.pause_s <= 0,
    )


# --- who waits ---


def _waits(waits: WaitsForRoom, where: Where) -> ReservationShown:
    what = f"{waits.room.said(where.lang)}, {stretch(waits.starts_at, waits.ends_at, where)}"
    until = waits.offered_until
    if until is not None and until > where.now:
        return _offer(what, until, where)
    leave = WayRow(
        "leave_line",
        "sign-out",
        translate("Reservation", "I wait no longer"),
        translate("Reservation", "your turn goes to the next"),
    )
    return ReservationShown(
        step=Step.WAITS,
        question=what,
        mark="hourglass",
        headline=translate("Reservation", "You are number %1 in the line for this room").replace(
            "%1", str(waits.place)
        ),
        lines=(
            translate("Reservation", "When it falls free for you, the front page says so."),
            translate("Reservation", "Come back with the same code then: you have 10 minutes."),
        ),
        ways=(leave,),
        primary=translate("Reservation", "I wait on"),
        primary_icon="hourglass",
    )


def _offer(what: str, until: datetime, where: Where) -> ReservationShown:
    left = minutes_left(until, where.now)
    return ReservationShown(
        step=Step.WAITS,
        question=what,
        mark="bell-ringing",
        headline=translate("Reservation", "The room has fallen free for you"),
        lines=(
            translate("Reservation", "It is kept for you for %n minute(s) more.", None, left),
            translate("Reservation", "After that it is offered to the next."),
        ),
        primary=translate("Reservation", "I take the room"),
        primary_icon="check-bold",
        secondary=translate("Reservation", "I do not need it"),
        secondary_icon="x",
    )


# --- when it is over ---


def over_step(mine: MyReservation, where: Where) -> ReservationShown:
    """How it ended, and what to take along."""
    question, line = _over_words(mine, where)
    shown = ReservationShown(
        step=Step.OVER,
        question=question,
        explanation=line,
        primary=translate("Reservation", "Done"),
        primary_icon="check-bold",
        secondary=translate("Reservation", "To the rooms"),
        secondary_icon="calendar-check",
    )
    if mine.state is not Stands.ENDED or not (mine.equipment or mine.is_booth):
        return shown
    return replace(
        shown,
        mark="hand-waving",
        headline=translate("Reservation", "Take your files with you")
        if mine.is_booth
        else translate("Reservation", "Everything back to its place?"),
        lines=(equipment(mine, where.lang),) if mine.equipment else (),
    )


def _over_words(mine: MyReservation, where: Where) -> tuple[str, str]:
    what = f"{mine.room.said(where.lang)}, {stretch(mine.starts_at, mine.ends_at, where)}."
    match mine.state:
        case Stands.ENDED:
            free = translate("Reservation", "The room is free for others now.")
            return translate("Reservation", "Thank you!"), free
        case Stands.CANCELLED:
            return translate("Reservation", "It is given up. Thank you for saying so!"), what
        case Stands.RELEASED:
            free = translate("Reservation", "Nobody had begun in time, and others can have it now.")
            return translate("Reservation", "This reservation has fallen free"), free
        case _:
            ask = translate("Reservation", "Please ask the hub manager, or take another time.")
            return translate("Reservation", "The hub manager could not say yes"), ask
