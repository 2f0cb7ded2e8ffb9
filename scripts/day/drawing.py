"""The row of capsules: who is inside, what is held and what is free, by side, in one line."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from kiosk.answers import HubView, PartyInLine, ScopePlaces
from kiosk.hubfile import HubFile
from scripts.day.phrases import LANGUAGE, listed
from scripts.day.wall import clock

INSIDE, HELD, FREE, BARRED = "●", "◐", "○", "·"
LEGEND = f"{INSIDE} inside   {HELD} held   {FREE} free   {BARRED} beyond the cap of the hub"
BETWEEN = "   "


def house(hub: HubFile) -> str:
    """The hub and its limits as the day begins."""
    sides = (f"{space.limit} on the {space.name.said(LANGUAGE)}" for space in hub.spaces)
    return f"{hub.hub.name}: at most {hub.limit.places} people, {listed(sides)}."


def capsules(side: ScopePlaces) -> str:
    """A side's places: those inside, held, free, and those that the hub's cap takes away."""
    barred = max(0, side.limit - side.inside - side.held - side.free)
    return INSIDE * side.inside + HELD * side.held + FREE * side.free + BARRED * barred


def rows(view: HubView, zone: ZoneInfo) -> list[str]:
    """The sides and the hub in one line, and the waiting line in another if there is one."""
    sides = [f"{side.name.said(LANGUAGE)} {capsules(side)}" for side in view.places.sides]
    waiting = [_party(party, zone) for party in view.line]
    line = [f"in the line: {', '.join(waiting)}"] if waiting else []
    return [BETWEEN.join([*sides, _hub(view)]), *line]


def _hub(view: HubView) -> str:
    hub = view.places.hub
    over = hub.inside - hub.limit
    said = f"hub {hub.inside} of {hub.limit}"
    said += f", {over} too many" if over > 0 else ""
    anywhere = hub.held - sum(side.held for side in view.places.sides)
    said += f", {hub.held} held" if hub.held else ""
    said += " on any side" if anywhere else ""
    return said if view.door.is_open else f"{said}, closed"


def _party(party: PartyInLine, zone: ZoneInfo) -> str:
    of = f" ({party.people})" if party.people > 1 else ""
    until = f" called until {clock(party.called_until, zone)}" if party.called_until else ""
    return f"no. {party.number}{of}{until}"
