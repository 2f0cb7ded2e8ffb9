"""Reserving a room: now and later, every question, the no, and what is carried away."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC

from kiosk.room_answers import RoomDraft, RoomSaved
from scripts.screens.catalogue import screen
from scripts.screens.door import Door, expected
from scripts.screens.recipes.rooms import BOOTH, FRONT, MEETING, a_day_of_rooms, at, reserve


def cell(wall: str) -> str:
    """The name of the cell that begins, or ends, then."""
    return f"cell_{at(wall).astimezone(UTC).isoformat()}"


def needs_a_yes(door: Door, room_id: str) -> None:
    """The manager wants to answer herself for this room."""
    desk, session = door.hub.kiosk.rooms_desk, door.session()
    facts = next(r.facts for r in door.hub.kiosk.rooms.look().rooms if r.facts.room_id == room_id)
    draft = RoomDraft(
        facts.room_id,
        facts.name,
        facts.space_id,
        facts.seats,
        facts.noise,
        facts.is_step_free,
        facts.equipment,
        replace(facts.rules, needs_approval=True),
        facts.parts,
        facts.is_booth,
        facts.neighbours,
    )
    expected(desk.save(session, draft), RoomSaved)


@screen(page="reserve", through=["rooms"])
def reserve_now(door: Door) -> None:
    """A room for six, from now on: until when, how many, whether they are inside already."""
    a_day_of_rooms(door)
    door.tap("tile_rooms", "name_sali-takaosa", "now_30")


@screen(page="reserve", through=["rooms"])
def reserve_now_fault(door: Door) -> None:
    """Something in the room does not work: they are warned before they take it."""
    door.hub.kiosk.booth.tell_fault(MEETING, "Videoneuvottelulaitteet")
    door.tap("tile_rooms", f"name_{MEETING}", "now_30")


@screen(page="reserve", through=["rooms"])
def reserve_later_day(door: Door) -> None:
    """Another time is wanted: the days to choose from."""
    a_day_of_rooms(door)
    door.tap("tile_rooms", f"name_{MEETING}", "otherTime")


@screen(page="reserve", through=["rooms"])
def reserve_later_time(door: Door) -> None:
    """When does it begin? What is taken is crossed out; one that was touched says why."""
    a_day_of_rooms(door)
    door.tap("tile_rooms", f"name_{BOOTH}", "otherTime", "cell_2026-11-24", cell("15:30"))


@screen(page="reserve", through=["rooms"])
def reserve_later_time_tomorrow(door: Door) -> None:
    """When does it begin? A whole day to choose from."""
    a_day_of_rooms(door)
    door.tap("tile_rooms", f"name_{MEETING}", "otherTime", "cell_2026-11-25")


@screen(page="reserve", through=["rooms"])
def reserve_later_length(door: Door) -> None:
    """For how long? Only what fits, and why not for longer."""
    a_day_of_rooms(door)
    door.tap("tile_rooms", f"name_{MEETING}", "otherTime", "cell_2026-11-24", cell("15:00"))


@screen(page="reserve", through=["rooms"])
def reserve_later_people(door: Door) -> None:
    """For how many, and all that was chosen."""
    a_day_of_rooms(door)
    door.tap("tile_rooms", f"name_{MEETING}", "otherTime", "cell_2026-11-24", cell("15:00"))
    door.tap(cell("16:00"), "more")


@screen(page="reserve", through=["rooms"])
def reserve_no(door: Door) -> None:
    """Somebody was quicker: why, and every way out."""
    a_day_of_rooms(door)
    door.tap("tile_rooms", f"name_{MEETING}", "otherTime", "cell_2026-11-24", cell("15:00"))
    door.tap(cell("16:00"))
    reserve(door, MEETING, "15:30", 60)
    door.tap("primary")


@screen(page="reserve", through=["rooms"])
def reserve_ways(door: Door) -> None:
    """A time that is not free was touched: what can be done."""
    a_day_of_rooms(door)
    door.tap("tile_rooms", f"name_{FRONT}", "otherTime", "cell_2026-11-24", cell("14:30"), "ways")


@screen(page="reserved", through=["rooms", "reserve"])
def reserved(door: Door) -> None:
    """The room is theirs from now on: code, pictures to carry away, and coming in at once."""
    reserve_now(door)
    door.tap("primary")


@screen(page="reserved", through=["rooms", "reserve"])
def reserved_later(door: Door) -> None:
    """A room for this afternoon."""
    reserve_later_people(door)
    door.tap("primary")


@screen(page="reserved", through=["rooms", "reserve"])
def reserved_started(door: Door) -> None:
    """They were inside already, and have begun."""
    reserve_now(door)
    door.tap("inside", "primary", "primary")


@screen(page="reserved", through=["rooms", "reserve"])
def reserved_asked(door: Door) -> None:
    """The manager answers before it is theirs."""
    needs_a_yes(door, MEETING)
    reserve_later_people(door)
    door.tap("primary")


@screen(page="reserved", through=["rooms", "reserve"])
def room_waiting(door: Door) -> None:
    """In the room's waiting list, with a code."""
    reserve_ways(door)
    door.tap("way_wait", cell("15:30"), "primary")


@screen(page="reserved", through=["rooms", "reserve"])
def induction(door: Door) -> None:
    """How the booth works, before it is begun for the first time."""
    door.tap("tile_rooms", f"name_{BOOTH}", "now_30", "primary", "primary")
