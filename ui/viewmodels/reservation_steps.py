"""The further questions about one's reservation: until when, when, where, what is broken."""

from __future__ import annotations

from datetime import date, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from kiosk.room_answers import MyReservation, NoRoom
from kiosk.room_views import OtherRoom, OtherTime, OtherTimes
from kiosk.rules.room_choices import Choice
from ui import times
from ui.room_refusals import Place, no_room
from ui.viewmodels.induction import induction_lines
from ui.viewmodels.reservation_state import (
    DayRow,
    ReservationShown,
    ReservationState,
    Step,
    TimeRow,
)
from ui.viewmodels.reservation_when import Where, stretch, what_breaks
from ui.viewmodels.room_words import kind_words, length_words
from ui.viewmodels.ways import WayRow

translate = QCoreApplication.translate

OTHER = "other"
HALF_HOUR = 30
DAYS = 7
"""That can be moved to by one touch more."""


def induction_step(mine: MyReservation, where: Where) -> ReservationShown:
    """What one should know of the room, confirmed once (B1)."""
    return ReservationShown(
        step=Step.INDUCTION,
        question=translate("Reservation", "Before you begin: %1").replace(
            "%1", mine.room.said(where.lang)
        ),
        explanation=translate("Reservation", "Not sure? The hub manager shows you, or call."),
        mark="chalkboard-teacher",
        headline=translate("Reservation", "Do you know how it works?"),
        lines=induction_lines(mine, where.lang),
        primary=translate("Reservation", "I know how: begin"),
        primary_icon="check-bold",
    )


def longer_step(mine: MyReservation, choices: tuple[Choice, ...], where: Where) -> ReservationShown:
    """Until when instead, each with why not."""
    until = times.hour(mine.ends_at, where.zone, where.lang)
    return ReservationShown(
        step=Step.LONGER,
        question=translate("Reservation", "Until when?"),
        explanation=translate("Reservation", "Now it is yours until %1.").replace("%1", until),
        ways=tuple(_longer_way(choice, where) for choice in choices),
    )


def _longer_way(choice: Choice, where: Where) -> WayRow:
    title = translate("Reservation", "until %1").replace(
        "%1", times.hour(choice.ends_at, where.zone, where.lang)
    )
    if choice.why_not is not None:
        note = no_room(choice.why_not, _place(where)).what
    elif choice.minutes is None:
        note = translate("Reservation", "as long as it can be had")
    else:
        note = translate("Reservation", "%1 more").replace("%1", length_words(choice.minutes))
    key = f"longer:{choice.minutes or 0}"
    return WayRow(key, "clock-clockwise", title, note, choice.why_not is None)


def time_step(mine: MyReservation, state: ReservationState, where: Where) -> ReservationShown:
    """When instead: a day, and a start on it."""
    found, chosen = state.times, state.chosen
    if found is None:
        return ReservationShown(step=Step.TIME)
    shown = shown_times(found, where)
    explanation = translate("Reservation", "Now it is %1.").replace(
        "%1", stretch(mine.starts_at, mine.ends_at, where)
    )
    if not shown:
        explanation = translate("Reservation", "There are no times on this day.")
    return ReservationShown(
        step=Step.TIME,
        question=translate("Reservation", "When instead?"),
        explanation=explanation,
        days=_days(found, where.lang),
        times=tuple(_time_row(each, chosen, where) for each in shown),
        primary=translate("Reservation", "Move it"),
        primary_icon="check-bold",
        is_ready=chosen is not None,
        footnote=""
        if chosen is None
        else translate("Reservation", "Then it is %1.").replace(
            "%1", stretch(chosen.starts_at, chosen.ends_at, where)
        ),
    )


def shown_times(found: OtherTimes, where: Where) -> tuple[OtherTime, ...]:
    """The half hours, and of the others those at which something falls free."""
    zone, shown = ZoneInfo(where.zone), []
    was_free = False
    for each in found.times:
        is_free = each.why_not is None
        is_half = each.starts_at.astimezone(zone).minute % HALF_HOUR == 0
        if is_half or (is_free and not was_free):
            shown.append(each)
        was_free = is_free
    return tuple(shown)


def why_not_then(each: OtherTime, where: Where) -> str:
    """Why nothing can begin then; empty where it can."""
    return "" if each.why_not is None else no_room(NoRoom(each.why_not), _place(where)).what


def _time_row(each: OtherTime, chosen: OtherTime | None, where: Where) -> TimeRow:
    when = stretch(each.starts_at, each.ends_at, where)
    return TimeRow(
        each.starts_at.astimezone(ZoneInfo(where.zone)).isoformat(),
        times.clock(each.starts_at, where.zone, where.lang),
        f"{when}. {why_not_then(each, where)}".strip(),
        each.why_not is None,
        chosen is not None and chosen.starts_at == each.starts_at,
    )


def _days(found: OtherTimes, lang: str) -> tuple[DayRow, ...]:
    first = found.today
    days = (first + timedelta(days=ahead) for ahead in range(DAYS))
    return tuple(
        DayRow(day.isoformat(), _day_label(day, first, lang), day == found.day)
        for day in days
        if day <= found.last_day
    )


def _day_label(day: date, today: date, lang: str) -> str:
    said = times.near_day(day, today, lang) if day == today else times.day(day, lang)
    return said[:1].upper() + said[1:]


def room_step(mine: MyReservation, rooms: tuple[OtherRoom, ...], where: Where) -> ReservationShown:
    """Where instead, at the same time."""
    names = {each.facts.room_id: each.facts.name for each in rooms}
    place = Place(where.now, where.zone, where.lang, names)
    return ReservationShown(
        step=Step.ROOM,
        question=translate("Reservation", "Where instead?"),
        explanation=f"{translate('Reservation', 'The time stays:')} "
        f"{stretch(mine.starts_at, mine.ends_at, where)}.",
        ways=tuple(
            WayRow(
                f"room:{each.facts.room_id}",
                "door",
                each.facts.name.said(where.lang),
                no_room(each.why_not, place).what if each.why_not else kind_words(each.facts),
                each.why_not is None,
            )
            for each in rooms
        ),
    )


def cancel_step(mine: MyReservation, where: Where) -> ReservationShown:
    """The one question before it is given up."""
    what = f"{mine.room.said(where.lang)}, {stretch(mine.starts_at, mine.ends_at, where)}."
    return ReservationShown(
        step=Step.CANCEL,
        question=translate("Reservation", "Give the reservation up?"),
        explanation=f"{what} {translate('Reservation', 'Others can have the time then.')}",
        primary=translate("Reservation", "Yes, give it up"),
        primary_icon="x-circle",
        secondary=translate("Reservation", "No, I keep it"),
        secondary_icon="check-bold",
    )


def fault_step(mine: MyReservation, where: Where) -> ReservationShown:
    """Which piece, or something else: the second of two touches (B1)."""
    pieces = [*(piece.fi for piece in mine.equipment), OTHER]
    return ReservationShown(
        step=Step.FAULT,
        question=translate("Reservation", "What does not work?"),
        explanation=translate(
            "Reservation", "The hub manager hears of it, and whoever comes next is warned."
        ),
        ways=tuple(
            WayRow(
                f"fault:{place}",
                "wrench",
                _upper(what_breaks(what, mine, where.lang)),
                translate("Reservation", "known already") if what in mine.faults else "",
            )
            for place, what in enumerate(pieces)
        ),
    )


def _upper(said: str) -> str:
    return said[:1].upper() + said[1:]


def _place(where: Where) -> Place:
    return Place(where.now, where.zone, where.lang, {})
