"""What people are told who want to come in."""

from __future__ import annotations

from typing import assert_never
from zoneinfo import ZoneInfo

from kiosk.answers import (
    CallGone,
    CheckedIn,
    Closed,
    Full,
    FullBecause,
    GroupChoice,
    GroupPlan,
    HubView,
    Neighbour,
    NotTaken,
    Places,
    Waiting,
    Wrong,
)
from scripts.day.door import ComingAnswer
from scripts.day.kinds import Kind, Mark, Told
from scripts.day.phrases import LANGUAGE, listed, on_sides, people, places_left, split, where
from scripts.day.wall import day_and_clock, near

NOT_TAKEN = {
    Wrong.NAME_LONG: "That name is too long",
    Wrong.NAME_UNREADABLE: "That name cannot be read",
    Wrong.PEOPLE: "That many cannot come or wait together",
    Wrong.SPLIT: "The people on the sides are not the people who come",
    Wrong.SIDE: "There is no such side",
    Wrong.REASON_MISSING: "A reason is needed",
    Wrong.TITLE_MISSING: "A title is needed",
    Wrong.TIMES: "These times cannot be",
    Wrong.PLACES: "That many places cannot be",
    Wrong.GONE: "That is over already",
}


def coming(answer: ComingAnswer, view: HubView, zone: ZoneInfo) -> Told:
    """The answer to somebody at the door."""
    match answer:
        case CheckedIn():
            return checked_in(answer)
        case Full():
            return full(answer)
        case Closed():
            return _closed(answer, view, zone)
        case NotTaken():
            return not_taken(answer)
        case GroupPlan():
            return _plan(answer)
        case Waiting():
            return _waiting(answer)
        case CallGone():
            return Told(Kind.CALL_GONE, "That call is over. You may join the line again.")
    assert_never(answer)


def checked_in(answer: CheckedIn) -> Told:
    """Where they are, the code, the places left, and who of them waits."""
    said = [f"Welcome, {answer.name}."] if answer.name else []
    said += [f"You are in: {on_sides(answer.stays)}.", f"Code {answer.code}."]
    if answer.waits:
        rest = "The other one waits" if answer.waits.people == 1 else "The others wait"
        said.append(f"{rest} as number {answer.waits.number}.")
    marks: dict[str, Mark] = {
        "where": where(answer.stays),
        "known_as": answer.name or "nobody",
        "rest_waits": answer.waits.people if answer.waits else 0,
    }
    return Told(Kind.IN, " ".join([*said, places_left(answer.free_after)]), marks)


def stays(answer: Full) -> Told:
    """Why there is no room on the other side; they stay where they are."""
    marks: dict[str, Mark] = {"because": answer.because.value, "other_sides": ()}
    return Told(Kind.FULL, f"{in_the_way(answer)} You stay where you are.", marks)


def full(answer: Full) -> Told:
    """Why there is no room, and every way out that there is."""
    ways = [f"the {s.name.said(LANGUAGE)} has room for {s.free}" for s in answer.other_sides]
    ways += ["you can wait in the line" + _before(answer.line_length)]
    ways += [_hub(hub) for hub in answer.neighbours]
    said = f"{in_the_way(answer)} But {', or '.join(ways)}."
    sides = tuple(str(side.space_id) for side in answer.other_sides)
    return Told(Kind.FULL, said, {"because": answer.because.value, "other_sides": sides})


def in_the_way(answer: Full) -> str:
    """What bars it: a side, the hub, or places that are kept."""
    asked = answer.places.side(answer.asked) if answer.asked else None
    party = "" if answer.people == 1 else f" for {answer.people}"
    match answer.because:
        case FullBecause.SIDE:
            scope = asked or answer.places.hub
            return f"There is no room{party} on the {scope.name.said(LANGUAGE)}."
        case FullBecause.HUB:
            return f"There is no room{party}: {people(answer.places.hub.inside)} are inside."
        case FullBecause.HELD:
            kept = listed(f"{h.title.said(LANGUAGE)} ({h.awaited})" for h in answer.holds)
            whom = kept if answer.holds else "those who were called"
            return f"There is no room{party}: places are kept for {whom}."
    assert_never(answer.because)


def _before(line_length: int) -> str:
    return f", {line_length} before you" if line_length else ""


def _hub(hub: Neighbour) -> str:
    return f"there is {hub.name} in {hub.town}, {hub.km} km"


def _closed(answer: Closed, view: HubView, zone: ZoneInfo) -> Told:
    why = f": {answer.reason.said(LANGUAGE)}" if answer.reason else ""
    opens = answer.opens_at
    when = f" We open {near(opens, view.at, zone)}." if opens else ""
    marks = {"opens": day_and_clock(opens, zone) if opens else ""}
    return Told(Kind.CLOSED, f"The hub is closed now{why}.{when}", marks)


def not_taken(answer: NotTaken) -> Told:
    """What in the form cannot be."""
    most = "" if answer.limit is None else f": {answer.limit} at most"
    return Told(
        Kind.NOT_TAKEN, f"{NOT_TAKEN[answer.wrong]}{most}.", {"because": answer.wrong.value}
    )


def _plan(answer: GroupPlan) -> Told:
    said = [
        f"({i}) {_choice(c, answer.people, answer.places)}" for i, c in enumerate(answer.choices, 1)
    ]
    words = f"You are {answer.people}, {answer.free} fit. {'; '.join(said)}."
    return Told(Kind.CHOICES, words, {"choices": len(answer.choices)})


def _choice(choice: GroupChoice, party: int, places: Places) -> str:
    if not choice.now:
        return "all wait" if choice.waiting == party else f"{choice.waiting} of you wait"
    waits = f", {choice.waiting} in the line" if choice.waiting else ""
    return f"now {split(choice.sides, places)}{waits}"


def _waiting(answer: Waiting) -> Told:
    ahead = f"{answer.ahead} before you" if answer.ahead else "nobody before you"
    words = f"You are number {answer.number} in the line, {ahead}. Code {answer.code}."
    return Told(Kind.WAITING, words, {"number": answer.number, "ahead": answer.ahead})
