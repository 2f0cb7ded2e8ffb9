"""What a group can do now, in words and in capsules (O8)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from kiosk.answers import GroupChoice, GroupPlan, HeldFor, HubView, Neighbour, Places, ScopePlaces
from ui import times

translate = QCoreApplication.translate

HUB = "hub:"
WAIT = "wait"


@dataclass(frozen=True, slots=True)
class OptionRow:
    """One thing that the group can do; `key` stays while the numbers in it change."""

    key: str
    icon: str
    title: str
    note: str
    is_chosen: bool = False


@dataclass(frozen=True, slots=True)
class SideShare:
    """One side with the group on it: inside, theirs, kept and free then; `side` says it."""

    key: str
    side: str
    inside: int
    yours: int
    held: int
    free: int


def choice_key(choice: GroupChoice) -> str:
    """What a choice is, whatever its numbers are by now."""
    if not choice.sides:
        return WAIT
    if choice.waiting:
        return "part"
    return "both" if len(choice.sides) > 1 else f"side:{choice.sides[0][0]}"


def title_of(plan: GroupPlan) -> str:
    """How many they are and how many fit, in one breath."""
    if plan.free >= plan.people:
        return translate("Group", "You are %n. There is room for all of you.", None, plan.people)
    if plan.free == 0:
        return translate("Group", "You are %n. It is full right now.", None, plan.people)
    return translate(
        "Group", "You are %n. Right now there is room for %1.", None, plan.people
    ).replace("%1", str(plan.free))


def why_of(plan: GroupPlan, view: HubView, lang: str) -> str:
    """Why not all of them fit; empty when they do."""
    if plan.free >= plan.people:
        return ""
    said = [_limit_words(plan.places)]
    if plan.places.hub.held:
        said.append(_kept_words(plan.places.hub.held, view.holds, lang))
    if plan.line_length:
        said.append(
            translate("Group", "%n parties are waiting before you.", None, plan.line_length)
        )
    if left_over(plan):
        said.append(_left_over_words(plan))
    else:
        said.append(translate("Group", "What shall we do?"))
    return " ".join(said)


def _limit_words(places: Places) -> str:
    """How many may be here at a time; the sides may take fewer together than the hub may."""
    limit = min(places.hub.limit, sum(side.limit for side in places.sides))
    if places.hub.inside:
        words = translate(
            "Group",
            "%1 people may be here at a time, and %n are inside already.",
            None,
            places.hub.inside,
        )
        return words.replace("%1", str(limit))
    return translate("Group", "%n people may be here at a time.", None, limit)


def _kept_words(held: int, holds: tuple[HeldFor, ...], lang: str) -> str:
    keeping = [hold for hold in holds if hold.awaited]
    if len(keeping) == 1:
        return translate("Group", "%n places are kept: %1.", None, held).replace(
            "%1", keeping[0].title.said(lang)
        )
    return translate("Group", "%n places are kept for others.", None, held)


def left_over(plan: GroupPlan) -> int:
    """For how many there is no room at one time even if all others were to leave."""
    if not plan.choices:
        return plan.people
    best = plan.choices[0]
    return plan.people - best.now - best.waiting


def _left_over_words(plan: GroupPlan) -> str:
    """What those may do for whom there will be no room at the same time."""
    return translate(
        "Group",
        "%n of you can come in a second wave, join remotely or go to another hub.",
        None,
        left_over(plan),
    )


def option_rows(plan: GroupPlan, at: datetime, lang: str, chosen: str) -> tuple[OptionRow, ...]:
    """What they can do, best first; other hubs where not all of them fit."""
    rows = [_option(choice, plan, lang) for choice in plan.choices]
    if plan.free < plan.people:
        rows.extend(neighbour_row(hub, at) for hub in plan.neighbours)
    return tuple(
        OptionRow(row.key, row.icon, row.title, row.note, row.key == chosen) for row in rows
    )


def _option(choice: GroupChoice, plan: GroupPlan, lang: str) -> OptionRow:
    if not choice.sides:
        return _wait_option(choice, plan)
    if choice.waiting:
        return _part_option(choice)
    if len(choice.sides) > 1:
        return _both_option(choice, plan, lang)
    return _side_option(choice, plan, lang)


def _side_option(choice: GroupChoice, plan: GroupPlan, lang: str) -> OptionRow:
    side = plan.places.side(choice.sides[0][0])
    left = min(side.free, plan.places.hub.free) - choice.now
    return OptionRow(
        choice_key(choice),
        "door",
        translate("Group", "%1: all %n of you", None, choice.now).replace(
            "%1", side.name.said(lang)
        ),
        translate("Group", "%n places are left there after you.", None, left)
        if left
        else translate("Group", "That side is full then."),
    )


def _both_option(choice: GroupChoice, plan: GroupPlan, lang: str) -> OptionRow:
    return OptionRow(
        choice_key(choice),
        "arrows-left-right",
        translate("Group", "All %n in now, on both sides", None, choice.now),
        ", ".join(_split_words(choice, plan, lang)),
    )


def _part_option(choice: GroupChoice) -> OptionRow:
    return OptionRow(
        choice_key(choice),
        "users-three",
        translate("Group", "%n in now, %1 in the waiting line", None, choice.now).replace(
            "%1", str(choice.waiting)
        ),
        translate("Group", "We call the rest on this screen as places become free."),
    )


def _wait_option(choice: GroupChoice, plan: GroupPlan) -> OptionRow:
    more = plan.people - choice.waiting
    if more:
        title = translate(
            "Group", "%n in the waiting line together, %1 from elsewhere", None, choice.waiting
        ).replace("%1", str(more))
    else:
        title = translate("Group", "All %n in the waiting line together", None, choice.waiting)
    return OptionRow(
        WAIT,
        "hourglass",
        title,
        translate("Group", "We call you on this screen when %n fit at once.", None, choice.waiting),
    )


def neighbour_row(hub: Neighbour, at: datetime) -> OptionRow:
    """Another hub: its places with the age of that news, how far it is, whom to ring."""
    title = f"{hub.name}, {hub.town}"
    if hub.free is not None:
        title = translate("Group", "%1: %n free", None, hub.free).replace("%1", title)
    said = [translate("Group", "%n km from here.", None, hub.km)]
    if hub.free is not None and hub.known_at is not None:
        said.append(age_words(at - hub.known_at))
    else:
        said.append(translate("Group", "How full it is there is not known here."))
    if hub.phone:
        said.append(translate("Group", "Phone %1").replace("%1", hub.phone))
    return OptionRow(HUB + hub.name, "map-pin", title, " ".join(said))


def age_words(age: timedelta) -> str:
    """How old a piece of news is."""
    minutes = max(0, round(age.total_seconds() / 60))
    if minutes < 60:
        return translate("Group", "This was so %n minutes ago.", None, minutes)
    return translate("Group", "This was so %n hours ago.", None, round(minutes / 60))


def share_rows(plan: GroupPlan, choice: GroupChoice | None, lang: str) -> tuple[SideShare, ...]:
    """The sides as capsules; places that nobody could take then are left out."""
    going = dict(choice.sides) if choice else {}
    left = plan.places.hub.free - sum(going.values())
    return tuple(
        _share(side, going.get(str(side.space_id), 0), left, lang) for side in plan.places.sides
    )


def _share(side: ScopePlaces, yours: int, left: int, lang: str) -> SideShare:
    free = max(0, min(side.free - yours, left))
    name = side.name.said(lang)
    if yours:
        words = translate("Group", "%1: %n of you", None, yours)
    elif free:
        words = translate("Group", "%1: %n free", None, free)
    else:
        words = translate("Group", "%1: full")
    return SideShare(
        str(side.space_id), words.replace("%1", name), side.inside, yours, side.held, free
    )


def wait_words(choice: GroupChoice | None) -> str:
    """How many of them wait; empty when nobody does."""
    if choice is None or not choice.waiting:
        return ""
    return translate("Group", "%n wait a moment", None, choice.waiting)


def summary_of(choice: GroupChoice, plan: GroupPlan, lang: str) -> str:
    """The choice in a line, for the page on which it is confirmed."""
    said = _split_words(choice, plan, lang)
    if choice.waiting:
        said.append(translate("Group", "Waiting line: %n", None, choice.waiting))
    return ", ".join(said)


def _split_words(choice: GroupChoice, plan: GroupPlan, lang: str) -> list[str]:
    """Who goes where, in the hub's own order of its sides."""
    going = dict(choice.sides)
    return [
        f"{side.name.said(lang)}: {going[str(side.space_id)]}"
        for side in plan.places.sides
        if str(side.space_id) in going
    ]


def hold_words(hold: HeldFor, view: HubView, lang: str) -> str:
    """Places that are kept, as the people for whom they are would know them."""
    start = times.hour(hold.starts_at, view.hub.zone, lang)
    return f"{hold.title.said(lang)}, {start}"
