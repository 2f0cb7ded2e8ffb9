"""One's reservation while it is live: how it stands in words, and what can be done with it (R5)."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from kiosk.room_answers import MyReservation
from kiosk.room_answers import ReservationState as Stands
from ui import times
from ui.viewmodels.reservation_state import ReservationShown, Step
from ui.viewmodels.reservation_when import (
    Where,
    equipment,
    minutes_left,
    stretch,
    what_breaks,
)
from ui.viewmodels.ways import WayRow

translate = QCoreApplication.translate


def may_start(mine: MyReservation, now: datetime) -> bool:
    """Whether it can be begun at this moment."""
    return mine.state.may_start and mine.start_from <= now < mine.ends_at


def live_step(mine: MyReservation, where: Where) -> ReservationShown:
    """Which room, when, how it stands, and the ways on."""
    shown = ReservationShown(
        step=Step.MINE,
        question=f"{mine.room.said(where.lang)}, {stretch(mine.starts_at, mine.ends_at, where)}",
        ways=_ways(mine, where),
        primary=translate("Reservation", "Done"),
        primary_icon="check-bold",
    )
    if mine.faults:
        broken = ", ".join(what_breaks(what, mine, where.lang) for what in mine.faults)
        said = translate("Reservation", "Out of order there: %1").replace("%1", broken)
        told = translate("Reservation", "The hub manager knows.")
        shown = replace(shown, notice=said, notice_words=told)
    match mine.state:
        case Stands.ASKED:
            return _asked(shown)
        case Stands.BOOKED:
            return _booked(mine, where, shown)
        case Stands.STARTED:
            return _started(mine, where, shown)
        case Stands.ENDED | Stands.CANCELLED | Stands.RELEASED | Stands.REFUSED:
            return shown
    assert_never(mine.state)


def _asked(shown: ReservationShown) -> ReservationShown:
    return replace(
        shown,
        mark="hourglass",
        headline=translate("Reservation", "The hub manager has not said yes yet"),
        lines=(
            translate("Reservation", "The time is kept for you meanwhile."),
            translate("Reservation", "The same code shows here what was decided."),
        ),
    )


def _booked(mine: MyReservation, where: Where, shown: ReservationShown) -> ReservationShown:
    is_now = may_start(mine, where.now)
    begins = translate("Reservation", "You can begin from %1 on.").replace(
        "%1", times.moment(mine.start_from, where.now, where.zone, where.lang)
    )
    return replace(
        shown,
        mark="door" if is_now else "calendar-check",
        headline=translate("Reservation", "You can begin now")
        if is_now
        else translate("Reservation", "It is reserved for you"),
        lines=tuple(
            line
            for line in (
                "" if is_now else begins,
                _falls_free(mine, where),
                equipment(mine, where.lang),
            )
            if line
        ),
        primary=translate("Reservation", "I come in now"),
        primary_icon="sign-in",
        is_ready=is_now,
        secondary=translate("Reservation", "I am inside already") if is_now else "",
        secondary_icon="check-bold",
        footnote="" if is_now else begins,
    )


def _falls_free(mine: MyReservation, where: Where) -> str:
    if mine.falls_free_at is None:
        return ""
    at = times.hour(mine.falls_free_at, where.zone, where.lang)
    said = translate("Reservation", "If nobody has begun by %1, others can have it.")
    said = said.replace("%1", at)
    if where.now < mine.starts_at or where.now >= mine.falls_free_at:
        return said
    left = minutes_left(mine.falls_free_at, where.now)
    return f"{said} {translate('Reservation', '%n minute(s) left.', None, left)}"


def _started(mine: MyReservation, where: Where, shown: ReservationShown) -> ReservationShown:
    until = times.hour(mine.ends_at, where.zone, where.lang)
    left = minutes_left(mine.ends_at, where.now)
    remaining = translate("Reservation", "%n minute(s) left.", None, left)
    files = translate("Reservation", "When you go: everything back to its place, files with you.")
    shown = replace(
        shown,
        mark="check-circle",
        headline=translate("Reservation", "It is yours until %1").replace("%1", until),
        lines=(remaining, files) if mine.is_booth else (remaining,),
    )
    if not mine.may_go_on_air:
        return shown
    if not mine.is_on_air:
        note = translate("Reservation", "The entrance and the rooms beside it see the sign.")
        said = translate("Reservation", "Sign on: on air")
        return replace(shown, primary=said, primary_icon="microphone", footnote=note)
    words = translate("Reservation", "%n minute(s) left, until %1", None, left)
    return replace(
        shown,
        mark="microphone",
        is_air=True,
        headline=translate("Reservation", "On air"),
        lines=(words.replace("%1", until),),
        primary=translate("Reservation", "Sign off"),
        primary_icon="microphone-slash",
    )


def _ways(mine: MyReservation, where: Where) -> tuple[WayRow, ...]:
    longer = WayRow(
        "longer", "clock-clockwise", translate("Reservation", "Longer"), _longer_note(mine, where)
    )
    fault = WayRow(
        "fault",
        "wrench",
        translate("Reservation", "Something does not work"),
        translate("Reservation", "tell the hub manager"),
    )
    if mine.state is Stands.STARTED:
        end = WayRow(
            "end",
            "flag",
            translate("Reservation", "We are done"),
            translate("Reservation", "others can have the rest of it"),
        )
        return (longer, end, fault)
    cancel = WayRow(
        "cancel",
        "x-circle",
        translate("Reservation", "Give it up"),
        translate("Reservation", "others can have the time"),
    )
    return (longer, _time_way(), _room_way(), cancel)


def _longer_note(mine: MyReservation, where: Where) -> str:
    if mine.latest_end is None:
        return translate("Reservation", "not now: see why")
    latest = times.hour(mine.latest_end, where.zone, where.lang)
    return translate("Reservation", "until %1 at the latest").replace("%1", latest)


def _time_way() -> WayRow:
    return WayRow(
        "time",
        "calendar-blank",
        translate("Reservation", "Another time"),
        translate("Reservation", "in the same room"),
    )


def _room_way() -> WayRow:
    return WayRow(
        "room",
        "arrows-left-right",
        translate("Reservation", "Another room"),
        translate("Reservation", "at the same time"),
    )
