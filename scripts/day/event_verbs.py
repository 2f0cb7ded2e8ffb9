"""Event verbs: how each word about events after `does =` is read from its step."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime

from kiosk.tomlfile import Table
from kiosk.tomlfile.values import calendar_day, whole, words
from scripts.day import acts
from scripts.day.event_acts import (
    CancelsEvent,
    ChangesEvent,
    PutsOn,
    TakesOff,
    UsesSeat,
    WantsSeats,
    WithSeat,
)
from scripts.day.known import Known, Reading, by_manager, people_of, who_of
from scripts.day.readers import MOST, among
from scripts.day.wall import moment


def _title(table: Table, known: Known) -> str:
    return table.must("title", among(sorted(known.events), "an event"))


def _stretch(table: Table, known: Known) -> tuple[datetime, datetime]:
    """From one time to another of the step's day, or of another `day`."""
    day: date = table.may("day", calendar_day(known.day), known.day)
    at = moment(day, known.zone)
    return table.must("from", at), table.must("until", at)


def _wants(*, waits: bool) -> Reading:
    def read(table: Table, known: Known) -> acts.Act:
        who = who_of(table, known)
        known.signed.add(who)
        known.came.add(who)
        name = table.may("name", words(60, "Aino"), "") or None
        return WantsSeats(who, _title(table, known), people_of(table), name, waits)

    return read


def _uses(does: WithSeat) -> Reading:
    def read(table: Table, known: Known) -> acts.Act:
        who = who_of(table, known)
        if table.is_well("who") and who not in known.signed:
            table.wrong("who", f"{who} has signed up for nothing: let {who} do so before.")
        return UsesSeat(who, does)

    return read


def _puts_on(table: Table, known: Known) -> acts.Act:
    by_manager(table)
    title = table.must("title", words(60, "Pottery course"))
    known.events.add(title)
    start, end = _stretch(table, known)
    seats = table.may("seats", whole(1, MOST, 12), 0) or None
    held, dates = table.may("held", whole(0, MOST, 8), 0), table.may("dates", whole(1, 200, 4), 1)
    if held:
        known.holds.add(title)
    side = table.may("side", among(known.sides, "a side"), "") or None
    return PutsOn(title, start, end, seats, held, side, dates)


def _moves(table: Table, known: Known) -> acts.Act:
    by_manager(table)
    start, end = _stretch(table, known)
    return ChangesEvent(_title(table, known), None, start, end)


def _sets_seats(table: Table, known: Known) -> acts.Act:
    by_manager(table)
    seats = table.must("seats", whole(1, MOST, 12))
    return ChangesEvent(_title(table, known), seats)


def _cancels(table: Table, known: Known) -> acts.Act:
    by_manager(table)
    reason = table.may("reason", words(200, "The teacher is ill"), "")
    return CancelsEvent(_title(table, known), reason)


def _takes_off(table: Table, known: Known) -> acts.Act:
    by_manager(table)
    return TakesOff(table.must("whom", among(sorted(known.signed), "somebody on a list")))


EVENT_VERBS: Mapping[str, Reading] = {
    "signs up": _wants(waits=False),
    "waits for a seat": _wants(waits=True),
    **{str(does): _uses(does) for does in WithSeat},
    "puts on event": _puts_on,
    "moves event": _moves,
    "sets seats": _sets_seats,
    "cancels event": _cancels,
    "takes off the list": _takes_off,
}
"""The verbs of events."""
