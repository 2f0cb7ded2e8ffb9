"""What the places, the sides and the day look like in words, for every page that shows them."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from kiosk.answers import HeldFor, HubView
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


def legend_rows(view: HubView, lang: str) -> tuple[LegendRow, ...]:
    """The kinds of capsule that are there now; free ones are counted by the big number."""
    hub, called = view.places.hub, sum(party.people for party in view.called)
    held = max(hub.held - called, 0)
    rows = [LegendRow("inside", translate("Door", "%n inside", None, hub.inside))]
    if held:
        rows.append(LegendRow("held", _held_words(view, held, lang)))
    if called:
        rows.append(LegendRow("called", translate("Door", "%n called in", None, called)))
    return tuple(rows)


def _held_words(view: HubView, held: int, lang: str) -> str:
    keeping = [hold for hold in view.holds if hold.is_keeping and hold.awaited]
    if len(keeping) == 1:
        return translate("Door", "%n kept: %1", None, held).replace(
            "%1", keeping[0].title.said(lang)
        )
    return translate("Door", "%n kept for those promised", None, held)


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


def card_rows(view: HubView, lang: str) -> tuple[CardRow, ...]:
    """Today: the door, who is awaited, the line; never empty."""
    rows = [_door_row(view, lang), *(_hold_row(view, hold, lang) for hold in view.holds)]
    if any(not party.is_called for party in view.line):
        rows.insert(1, _line_row(view))
    return tuple(rows[:MOST_CARD_ROWS])


def _door_row(view: HubView, lang: str) -> CardRow:
    door, zone = view.door, view.hub.zone
    if not door.is_open:
        return CardRow(translate("Door", "now"), translate("Door", "Closed"), "", is_now=True)
    until = times.hour(door.closes_at, zone, lang) if door.closes_at else ""
    what = (
        translate("Door", "Open until %1").replace("%1", until)
        if until
        else translate("Door", "Open")
    )
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
