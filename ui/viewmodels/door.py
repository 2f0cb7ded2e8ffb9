"""What the places, the sides and the day look like in words, for every page that shows them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from operator import itemgetter

from PySide6.QtCore import QCoreApplication

from kiosk.answers import HeldFor, HubView, OpenDay
from ui import times

translate = QCoreApplication.translate

MOST_CARD_ROWS = 4


@dataclass(frozen=True, slots=True)
class LegendRow:
    """One kind of capsule and how many there are of it."""

    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class SideRow:
    """One side of the hub in one line."""

    name: str
    text: str
    free: int


@dataclass(frozen=True, slots=True)
class CardRow:
    """One line of today: when, what, and where or how."""

    when: str
    what: str
    where: str
    is_now: bool


Planned = list[tuple[datetime, CardRow]]
"""Lines of today, each with the time that it stands at."""


def legend_rows(view: HubView) -> tuple[LegendRow, ...]:
    """The kinds of capsule that are there now; free ones are counted by the big number."""
    hub, called = view.places.hub, sum(party.people for party in view.called)
    held = max(hub.held - called, 0)
    rows = [LegendRow("inside", translate("Door", "%n inside", None, hub.inside))]
    if held:
        rows.append(LegendRow("held", translate("Door", "%n kept", None, held)))
    if called:
        rows.append(LegendRow("called", translate("Door", "%n called in", None, called)))
    return tuple(rows)


def side_rows(view: HubView, lang: str) -> tuple[SideRow, ...]:
    """Each side with its free places."""
    return tuple(
        SideRow(
            side.name.said(lang),
            translate("Door", "%1: %n free", None, side.free).replace("%1", side.name.said(lang)),
            side.free,
        )
        for side in view.places.sides
    )


def card_rows(view: HubView, lang: str, planned: Planned | None = None) -> tuple[CardRow, ...]:
    """Today: the line, the door, what goes on and who is awaited; never empty.

    `planned` is what is on with its time, where that is told by somebody else than the holds.
    """
    first = [_door_row(view, lang)]
    if any(not party.is_called for party in view.line):
        first.insert(0, _line_row(view))
    rest = held_rows(view, lang) if planned is None else planned
    return tuple([*first, *(row for _, row in sorted(rest, key=itemgetter(0)))][:MOST_CARD_ROWS])


def held_rows(view: HubView, lang: str) -> Planned:
    """For whom places are kept, each with the time from which on."""
    return [(hold.starts_at, _hold_row(view, hold, lang)) for hold in view.holds]


def week_rows(view: HubView, lang: str) -> tuple[CardRow, ...]:
    """The opening hours of the days to come; the first open one is the one to look at."""
    first = next((each.day for each in view.week if each.hours), None)
    return tuple(_day_row(view, each, lang, is_first=each.day == first) for each in view.week)


def _day_row(view: HubView, each: OpenDay, lang: str, *, is_first: bool) -> CardRow:
    zone = view.hub.zone
    said = ", ".join(times.hours(start, end, zone, lang) for start, end in each.hours)
    return CardRow(
        times.near_day(each.day, view.day, lang),
        said or translate("Door", "closed"),
        each.reason.said(lang) if each.reason else "",
        is_first,
    )


def card_note(view: HubView) -> str:
    """What to say of a day on which nothing is planned."""
    if view.holds or view.line or not view.door.is_open:
        return ""
    return translate("Door", "No places are kept for anybody today: come in and take a seat.")


def door_text(view: HubView, lang: str) -> str:
    """Open or closed, and until when."""
    door = view.door
    if not door.is_open:
        return translate("Door", "Closed")
    if door.closes_at is None:
        return translate("Door", "Open")
    until = times.hour(door.closes_at, view.hub.zone, lang)
    return translate("Door", "Open until %1").replace("%1", until)


def _door_row(view: HubView, lang: str) -> CardRow:
    door, zone, what = view.door, view.hub.zone, door_text(view, lang)
    if not door.is_open or not view.is_time_trusted:
        return CardRow(translate("Door", "now"), what, "", is_now=True)
    where = translate("Door", "the hub manager is here")
    if not door.is_staffed:
        where = translate("Door", "on your own, no manager here")
    elif door.staffed_until and door.staffed_until != door.closes_at:
        where = translate("Door", "manager here until %1").replace(
            "%1", times.hour(door.staffed_until, zone, lang)
        )
    return CardRow(translate("Door", "now"), what, where, is_now=True)


def _line_row(view: HubView) -> CardRow:
    waiting = [party for party in view.line if not party.is_called]
    people = sum(party.people for party in waiting)
    first = translate("Door", "next is number %1").replace("%1", str(waiting[0].number))
    return CardRow(
        translate("Door", "line"), translate("Door", "%n waiting", None, people), first, is_now=True
    )


def _hold_row(view: HubView, hold: HeldFor, lang: str) -> CardRow:
    zone = view.hub.zone
    is_now = hold.starts_at <= view.at
    when = translate("Door", "now") if is_now else times.clock(hold.starts_at, zone, lang)
    places = translate("Door", "%n place(s)", None, hold.people)
    side = view.places.side(hold.space_id).name.said(lang) + ", " if hold.space_id else ""
    return CardRow(when, hold.title.said(lang), side + places, is_now)
