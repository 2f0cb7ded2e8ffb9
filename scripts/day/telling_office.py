"""What the manager is told."""

from __future__ import annotations

from typing import assert_never
from zoneinfo import ZoneInfo

from kiosk.answers import (
    Corrected,
    Done,
    HeldFor,
    HoldClash,
    HoldMade,
    HubView,
    Locked,
    MustWait,
    NotTaken,
    OverAllowed,
    Places,
    PresentVisit,
    RollCall,
    WrongPin,
)
from scripts.day.kinds import Kind, Mark, Told
from scripts.day.office import LimitTold, OfficeAnswer, PlacesAnswer
from scripts.day.phrases import LANGUAGE, listed, people
from scripts.day.telling_coming import not_taken
from scripts.day.wall import clock, near


def office(answer: OfficeAnswer, view: HubView, zone: ZoneInfo) -> Told:
    """The answer to the manager."""
    match answer:
        case RollCall():
            return _roll_call(answer, zone)
        case Locked():
            return Told(Kind.LOCKED, "The PIN is asked for again.")
        case WrongPin() | MustWait():
            return Told(Kind.LOCKED, f"Not the PIN. Wait {answer.wait_s} seconds.")
        case _:
            return _of_places(answer, view, zone)


def _of_places(answer: PlacesAnswer, view: HubView, zone: ZoneInfo) -> Told:
    match answer:
        case LimitTold():
            return _limit(answer)
        case HoldMade():
            return Told(Kind.HOLD_MADE, "The places will be kept.")
        case HoldClash():
            return _clash(answer, view, zone)
        case Corrected():
            return _corrected(answer, view)
        case OverAllowed():
            words = f"They may come in over the cap, until {clock(answer.until, zone)}."
            return Told(Kind.OVER_ALLOWED, words)
        case Done():
            return Told(Kind.DONE, "It is done.")
        case NotTaken():
            return not_taken(answer)
    assert_never(answer)


def _limit(answer: LimitTold) -> Told:
    effect = answer.effect
    said = [f"At most {answer.places} from then on."]
    if effect.over_now:
        said.append(f"{people(effect.over_now)} too many now: nobody is sent out.")
    if effect.holds:
        said.append(f"It breaks what is kept for {_titles(effect.holds)}.")
    marks: dict[str, Mark] = {
        "too_many": effect.over_now,
        "breaks": tuple(hold.title.said(LANGUAGE) for hold in effect.holds),
    }
    return Told(Kind.LIMIT_SET, " ".join(said), marks)


def _clash(answer: HoldClash, view: HubView, zone: ZoneInfo) -> Told:
    reasons = [f"{people(answer.inside)} inside"] if answer.inside else []
    reasons += [_titles(answer.holds)] if answer.holds else []
    why = f", because of {listed(reasons)}" if reasons else f" within a limit of {answer.limit}"
    words = (
        f"That cannot fit: {near(answer.at, view.at, zone)} there is room for {answer.fits}{why}."
    )
    in_the_way = tuple(hold.title.said(LANGUAGE) for hold in answer.holds)
    return Told(Kind.HOLD_CLASH, words, {"fits": answer.fits, "in_the_way": in_the_way})


def _titles(holds: tuple[HeldFor, ...]) -> str:
    return listed(f"{hold.title.said(LANGUAGE)} ({hold.people})" for hold in holds)


def _corrected(answer: Corrected, view: HubView) -> Told:
    side = view.places.side(answer.space_id).name.said(LANGUAGE)
    more = f"{abs(answer.delta)} {'more' if answer.delta > 0 else 'fewer'} than was known"
    said = f"{people(answer.inside)} on the {side}: {more if answer.delta else 'as was known'}."
    return Told(Kind.CORRECTED, said, {"difference": answer.delta})


def _roll_call(answer: RollCall, zone: ZoneInfo) -> Told:
    here = [visit for visit in answer.visits if not visit.is_presumed_gone]
    gone = [visit for visit in answer.visits if visit.is_presumed_gone]
    words = f"Inside: {people(sum(visit.people for visit in here))}."
    if gone:
        words += f" Look for {people(sum(visit.people for visit in gone))}."
    lines = [_line(visit, answer.places, zone) for visit in (*here, *gone)]
    lines += [_correction(*each, answer.places) for each in answer.corrections if each[1]]
    marks: dict[str, Mark] = {
        "listed": sum(visit.people for visit in here),
        "look_for": sum(visit.people for visit in gone),
        "names": tuple(visit.name for visit in answer.visits if visit.name),
    }
    return Told(Kind.ROLL_CALL, words, marks, tuple(lines))


def _line(visit: PresentVisit, places: Places, zone: ZoneInfo) -> str:
    many = f", {visit.people} people" if visit.people > 1 else ""
    side = places.side(visit.space_id).name.said(LANGUAGE)
    look = "  LOOK FOR" if visit.is_presumed_gone else ""
    return f"{clock(visit.arrived_at, zone)}  {side}  {visit.name or 'no name'}{many}{look}"


def _correction(side: str, delta: int, places: Places) -> str:
    return f"Corrected by {delta:+} on the {places.side(side).name.said(LANGUAGE)}."
