"""Room verbs: how each word about rooms after `does =` is read from its step."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, timedelta

from kiosk.clock import local
from kiosk.tomlfile import Table
from kiosk.tomlfile.values import calendar_day, whole, words, yes_or_no
from scripts.day import acts
from scripts.day.known import Known, Reading, by_manager, people_of, who_of
from scripts.day.readers import among
from scripts.day.room_acts import (
    BlocksRoom,
    ChangesRoom,
    KeepsCourse,
    UsesCode,
    WantsRoom,
    WithCode,
)
from scripts.day.wall import moment


def _room(table: Table, known: Known) -> str:
    return table.must("room", among(known.rooms, "a room"))


def _day(table: Table, known: Known) -> date:
    return table.may("day", calendar_day(known.day), known.day)


def _stretch(table: Table, known: Known) -> tuple[datetime, datetime]:
    """From one time to another of the step's day, or of another `day`."""
    at = moment(_day(table, known), known.zone)
    return table.must("from", at), table.must("until", at)


def _takes(table: Table, known: Known) -> acts.Act:
    who = who_of(table, known)
    known.reserved.add(who)
    known.came.add(who)
    length = timedelta(minutes=table.must("minutes", whole(1, 1440, 30)))
    room, people = _room(table, known), people_of(table)
    return WantsRoom(who, room, known.at, known.at + length, people, is_now=True)


def _wants(table: Table, known: Known, *, waits: bool = False) -> acts.Act:
    who = who_of(table, known)
    known.reserved.add(who)
    known.came.add(who)
    stretch = _stretch(table, known)
    return WantsRoom(who, _room(table, known), *stretch, people_of(table), waits=waits)


def _who_reserved(table: Table, known: Known) -> str:
    who = who_of(table, known)
    if table.is_well("who") and who not in known.reserved:
        table.wrong("who", f"{who} has no room: let {who} reserve one in an earlier step.")
    return who


def _uses(does: WithCode) -> Reading:
    def read(table: Table, known: Known) -> acts.Act:
        is_inside = False
        if does is WithCode.START:
            is_inside = table.may("inside", yes_or_no(example=True), default=False)
        return UsesCode(_who_reserved(table, known), does, is_inside)

    return read


def _extends(table: Table, known: Known) -> acts.Act:
    until = table.must("until", moment(_day(table, known), known.zone))
    return ChangesRoom(_who_reserved(table, known), until)


def _moves(table: Table, known: Known) -> acts.Act:
    start, end = _stretch(table, known)
    return ChangesRoom(_who_reserved(table, known), end, start, _room(table, known))


def _blocks(table: Table, known: Known) -> acts.Act:
    by_manager(table)
    title = table.must("title", words(60, "Floors are washed"))
    return BlocksRoom(_room(table, known), *_stretch(table, known), title)


def _keeps(table: Table, known: Known) -> acts.Act:
    by_manager(table)
    start, end = (local(at, known.zone) for at in _stretch(table, known))
    title, people = table.must("title", words(60, "Finnish course")), people_of(table)
    dates = table.must("dates", whole(1, 500, 4))
    room = _room(table, known)
    return KeepsCourse(room, start.date(), start.time(), end.time(), title, people, dates)


ROOM_VERBS: Mapping[str, Reading] = {
    "takes room": _takes,
    "reserves": _wants,
    "waits for room": lambda table, known: _wants(table, known, waits=True),
    "extends room": _extends,
    "moves room": _moves,
    **{str(does): _uses(does) for does in WithCode},
    "blocks room": _blocks,
    "keeps course": _keeps,
}
"""The verbs of rooms."""
