"""The rooms in a hub file: what they are, what they consist of, and their rules (R1, R9, B1)."""

from __future__ import annotations

from collections.abc import Iterable

from kiosk.hubfile.house import MOST_PLACES, note_repeated_keys
from kiosk.hubfile.shape import Room, Space
from kiosk.room_answers import Noise, RoomRules, WhoMayBook
from kiosk.tomlfile.tables import Table
from kiosk.tomlfile.values import key_name, one_of, shown, whole, yes_or_no

USUAL = RoomRules()
DAY_MIN = 24 * 60


def read_rooms(top: Table, languages: tuple[str, ...], spaces: Iterable[Space]) -> tuple[Room, ...]:
    """The [[rooms]], each in a space that exists."""
    tables = top.tables("rooms")
    known = list(dict.fromkeys(space.key for space in spaces))
    rooms = tuple(_room(table, languages) for table in tables)
    note_repeated_keys(tables, [room.key for room in rooms], "room")
    for table, room in zip(tables, rooms, strict=True):
        if table.is_well("space") and known and room.space not in known:
            table.wrong(
                "space",
                f"there is no side {shown(room.space)}: write one of {', '.join(known)}.",
            )
    _note_strange_parts(tables, rooms)
    return rooms


def _room(table: Table, languages: tuple[str, ...]) -> Room:
    room = Room(
        key=table.must("key", key_name("neuvotteluhuone")),
        name=table.said("name", languages, 40),
        space=table.must("space", key_name("apteekki")),
        seats=table.must("seats", whole(1, MOST_PLACES, 6)),
        noise=table.must("noise", one_of(Noise, Noise.TALKING_GROUP)),
        is_step_free=table.must("step_free", yes_or_no(example=True)),
        equipment=table.said_list("equipment", languages, 60),
        rules=_rules(table),
        parts=table.many_if_any("parts", key_name("hiljainen-1")),
        next_to=table.many_if_any("next_to", key_name("hiljainen-1")),
        is_booth=table.may("booth", yes_or_no(example=True), default=False),
    )
    table.end()
    return room


def _rules(table: Table) -> RoomRules:
    """Whatever is left out is as the product has it."""
    rules = RoomRules(
        shortest_min=table.may("shortest_minutes", whole(5, DAY_MIN, 15), USUAL.shortest_min),
        longest_min=table.may("longest_minutes", whole(15, DAY_MIN, 240), USUAL.longest_min),
        grid_min=table.may("start_every_minutes", whole(5, 60, 15), USUAL.grid_min),
        ahead_days=table.may("days_ahead", whole(0, 400, 60), USUAL.ahead_days),
        notice_min=table.may("notice_minutes", whole(0, 10_080, 60), USUAL.notice_min),
        before_min=table.may("minutes_before", whole(0, 240, 10), USUAL.before_min),
        after_min=table.may("minutes_after", whole(0, 240, 10), USUAL.after_min),
        who=table.may("who", one_of(WhoMayBook, WhoMayBook.EVERYBODY), USUAL.who),
        needs_approval=table.may("approval", yes_or_no(example=True), USUAL.needs_approval),
        grace_min=table.may("grace_minutes", whole(5, 240, 15), USUAL.grace_min),
        most_hours_a_week=table.may_be_none("hours_a_week", whole(1, 168, 10)),
        most_a_week=table.may_be_none("times_a_week", whole(1, 100, 5)),
        needs_induction=table.may("induction", yes_or_no(example=True), USUAL.needs_induction),
    )
    if table.is_well("shortest_minutes", "longest_minutes") and _is_upside_down(rules):
        table.wrong(
            "longest_minutes",
            f"{rules.longest_min} minutes are less than the shortest time of {rules.shortest_min}:"
            " write at least as many.",
        )
    return rules


def _is_upside_down(rules: RoomRules) -> bool:
    return rules.longest_min < rules.shortest_min


def _note_strange_parts(tables: Iterable[Table], rooms: tuple[Room, ...]) -> None:
    """Parts and neighbours are other rooms; a part has no parts of its own."""
    known = {room.key: room for room in rooms}
    for table, room in zip(tables, rooms, strict=True):
        for key, named in (("parts", room.parts), ("next_to", room.next_to)):
            strange = [name for name in named if name not in known or name == room.key]
            if strange and table.is_well(key):
                others = ", ".join(name for name in known if name != room.key)
                table.wrong(key, f"there is no other room {shown(strange[0])}: write of {others}.")
        deep = [name for name in room.parts if name in known and known[name].parts]
        if deep and table.is_well("parts"):
            table.wrong("parts", f'"{deep[0]}" consists of parts itself: name those parts here.')
