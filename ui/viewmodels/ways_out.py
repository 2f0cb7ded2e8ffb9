"""What a person alone can do when there is no room, best first, from what the door shows (O4)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from kiosk.answers import (
    Closed,
    Full,
    FullBecause,
    HeldFor,
    HubView,
    ScopePlaces,
)
from kiosk.rules.occupancy import what_is_in_the_way
from ui import times, words
from ui.viewmodels.door import CardRow, week_rows
from ui.viewmodels.draft import EMPTY, Draft
from ui.viewmodels.party import neighbour_row
from ui.viewmodels.ways import WayRow

translate = QCoreApplication.translate

SIDE, HOLD, LINE = "side:", "hold:", "line"


@dataclass(frozen=True, slots=True)
class FullState:
    """Why there is no room, how the door is now, and what had been filled in already.

    `no` None means that a place has become free meanwhile.
    """

    no: Full | Closed | None = None
    asked: str | None = None
    at: datetime | None = None
    draft: Draft = EMPTY
    key: str = ""
    view: HubView | None = None
    is_known: bool = False


@dataclass(frozen=True, slots=True)
class HubRow:
    """Another hub to go to: to be read, not touched."""

    icon: str
    title: str
    note: str


@dataclass(frozen=True, slots=True)
class FullShown:
    """What the page shows; `kind` is loading, full, room or closed."""

    kind: str = "loading"
    question: str = ""
    explanation: str = ""
    limit: int = 0
    inside: int = 0
    held: int = 0
    places_name: str = ""
    ways: tuple[WayRow, ...] = ()
    hubs: tuple[HubRow, ...] = ()
    week: tuple[CardRow, ...] = ()


def why_not_now(view: HubView, asked: str | None, people: int = 1) -> Full | None:
    """The no that the desk would give by what the door shows; None when one could come in."""
    sides = [s for s in view.places.sides if asked is None or s.space_id == asked]
    reasons = [what_is_in_the_way(view.places, ((str(s.space_id), people),)) for s in sides]
    if None in reasons or not reasons:
        return None
    because = FullBecause.HELD if FullBecause.HELD in reasons else reasons[0]
    return Full(
        because=because or FullBecause.HUB,
        people=people,
        places=view.places,
        asked=asked,
        other_sides=tuple(s for s in view.places.sides if s.free >= people),
        line_length=len(view.line),
        holds=tuple(hold for hold in view.holds if hold.awaited),
        neighbours=view.hub.neighbours,
    )


def derive(state: FullState, zone: str, lang: str) -> FullShown:
    """What the page shows of `state`, in the language of the translator in force."""
    if state.at is None or not state.is_known:
        return FullShown()
    if isinstance(state.no, Closed):
        said = words.closed(state.no, state.at, zone, lang)
        week = week_rows(state.view, lang) if state.view else ()
        return FullShown("closed", said.what, said.instead, week=week)
    if state.no is None:
        return FullShown(
            "room",
            translate("Full", "A place has just become free"),
            translate("Full", "First come, first served."),
            ways=(_room_way(),),
        )
    return _full(state.no, state.at, (zone, lang))


def _full(no: Full, at: datetime, here: tuple[str, str]) -> FullShown:
    zone, lang = here
    said = words.full(no, lang)
    scope = no.places.side(no.asked) if no.asked else no.places.hub
    return FullShown(
        kind="full",
        question=said.what,
        explanation=said.instead,
        limit=scope.limit,
        inside=scope.inside,
        held=scope.held,
        places_name=places_name(scope),
        ways=way_rows(no, zone, lang),
        hubs=tuple(
            HubRow(row.icon, row.title, row.note)
            for row in (neighbour_row(hub, at) for hub in no.neighbours)
        ),
    )


def places_name(scope: ScopePlaces) -> str:
    """A row of capsules in words."""
    return ", ".join(
        (
            translate("Full", "%n place(s) in all", None, scope.limit),
            translate("Full", "%n inside", None, scope.inside),
            translate("Full", "%n kept", None, scope.held),
        )
    )


def way_rows(no: Full, zone: str, lang: str) -> tuple[WayRow, ...]:
    """The ways out that there are now, best first.

    Where another side has room nobody needs to wait: the line would call at once (O9).
    """
    sides = [_side_way(side, lang) for side in no.other_sides]
    holds = [_hold_way(h, zone, lang) for h in no.holds if h.is_keeping and not h.is_of_room]
    line = [] if sides else [_line_way(no)]
    return (*sides, *holds, *line)


def _room_way() -> WayRow:
    return WayRow(
        SIDE, "sign-in", translate("Full", "Come in"), translate("Full", "There is room now.")
    )


def _side_way(side: ScopePlaces, lang: str) -> WayRow:
    title = translate("Full", "%1: %n free", None, side.free).replace("%1", side.name.said(lang))
    note = translate("Full", "One touch, and you are in.")
    return WayRow(f"{SIDE}{side.space_id}", "door", title, note)


def _hold_way(hold: HeldFor, zone: str, lang: str) -> WayRow:
    title = translate("Full", "I come to: %1").replace("%1", hold.title.said(lang))
    kept = translate("Full", "%n place(s) kept for those promised", None, hold.awaited)
    when = times.hours(hold.starts_at, hold.ends_at, zone, lang)
    return WayRow(HOLD + hold.hold_id, "ticket", title, f"{kept}, {when}")


def _line_way(no: Full) -> WayRow:
    note = translate("Full", "You get a number and are first in line.")
    if no.line_length:
        note = translate("Full", "You get a number. %n party(s) before you.", None, no.line_length)
    return WayRow(LINE, "hourglass", translate("Full", "I wait in line"), note)


def chosen_side(draft: Draft, side: str) -> Draft:
    """The draft with another side, for nobody's kept place."""
    return replace(draft, side=side or None, hold_id=None, waits=False)


def chosen_hold(draft: Draft, hold: HeldFor) -> Draft:
    """The draft of one who was promised a place."""
    return replace(draft, side=hold.space_id, hold_id=hold.hold_id, waits=False)
