"""What happens by itself: calls, missed calls, departures presumed, doors that open and close."""

from __future__ import annotations

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from kiosk import facts, programme_facts, room_facts
from kiosk.answers import Departure, DoorState
from scripts.day.cast import Cast
from scripts.day.phrases import people
from scripts.day.stage import Happening
from scripts.day.wall import clock

GONE = {
    "missed": "did not come in time: the places are free again",
    "closed": "waits no longer: the day is over",
}


def sentences(happened: Sequence[Happening], cast: Cast, zone: ZoneInfo) -> list[str]:
    """A sentence, with its time, for each thing that nobody did."""
    said = ((each.at, _sentence(each.fact, cast, zone)) for each in happened)
    return [f"{clock(at, zone)}  {words}" for at, words in said if words]


def presumed(happened: Sequence[Happening]) -> int:
    """How many people were presumed to have gone."""
    return sum(
        n
        for each in happened
        if isinstance(each.fact, facts.VisitorLeft) and _is_presumed(each.fact)
        for _, n in each.fact.sides
    )


def _is_presumed(fact: facts.VisitorLeft) -> bool:
    return fact.departure == Departure.PRESUMED


def _sentence(fact: object, cast: Cast, zone: ZoneInfo) -> str:
    match fact:
        case facts.PartyCalled():
            who = cast.by_waiting(fact.waiting_id)
            until = clock(fact.until, zone)
            return f"Number {fact.number} is called: {who}, please come in by {until}."
        case facts.PartyGone() if fact.outcome in GONE:
            who = cast.by_waiting(fact.waiting_id)
            return f"Number {fact.number}, {who}, {GONE[fact.outcome]}."
        case facts.VisitorLeft() if _is_presumed(fact):
            who, count = cast.by_visit(fact.visit_id), sum(n for _, n in fact.sides)
            return f"{who} did not check out: {people(count)} counted out, and marked to look for."
        case facts.CorrectionsEnded():
            return "The day's corrections of the count end with it."
        case facts.NamesCleared():
            return "The names of the day before are deleted."
        case DoorState():
            return _door(fact)
        case _:
            return _of_room(fact, cast, zone)


def _of_room(fact: object, cast: Cast, zone: ZoneInfo) -> str:
    match fact:
        case room_facts.ReservationReleased():
            who = cast.by_reservation(fact.reservation_id)
            return f"{who} did not begin in time: {fact.room_id} is free again."
        case room_facts.RoomOffered():
            who = cast.by_room_waiting(fact.waiting_id)
            return f"{fact.room_id} is offered to {who} until {clock(fact.until, zone)}."
        case room_facts.ReservationEnded() if not fact.was_early:
            who = cast.by_reservation(fact.reservation_id)
            return f"The time of {who} in {fact.room_id} is over."
        case _:
            return _of_event(fact, cast, zone)


def _of_event(fact: object, cast: Cast, zone: ZoneInfo) -> str:
    match fact:
        case programme_facts.SeatsOffered():
            who = cast.by_sign_up(fact.sign_up_id)
            return f"A seat is kept for {who} until {clock(fact.until, zone)}."
        case programme_facts.SignUpEnded(because="lapsed"):
            return f"{cast.by_sign_up(fact.sign_up_id)} did not answer in time: the seat goes on."
        case programme_facts.SignUpNamesCleared():
            return "The nicknames of who signed up are deleted: the event's last day is over."
        case _:
            return ""


def _door(door: DoorState) -> str:
    if not door.is_open:
        return "The hub closes."
    return "The hub is open, with staff." if door.is_staffed else "The hub is open, without staff."
