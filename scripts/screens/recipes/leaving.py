"""Going out: by the day code, alone or as a group, and the pass card over any page."""

from __future__ import annotations

from scripts.screens.catalogue import screen
from scripts.screens.door import Door


@screen(page="check_out")
def check_out(door: Door) -> None:
    """The day code is asked for; without it one may just go."""
    door.people_are_in()
    door.tap("tile_check_out")


@screen(page="check_out")
def check_out_unknown(door: Door) -> None:
    """Nobody here today has that code."""
    codes = {visit.code for visit in door.people_are_in()}
    door.tap("tile_check_out")
    door.type_digits(next(code for code in ("1234", "4321", "2580") if code not in codes))


@screen(page="check_out")
def check_out_found(door: Door) -> None:
    """The code is found: leave, or change sides."""
    code = door.people_are_in()[0].code
    door.tap("tile_check_out")
    door.type_digits(code)


@screen(page="check_out")
def check_out_group(door: Door) -> None:
    """A group: how many leave, and how many stay."""
    came = door.hub.arrive(5, sides=(("apteekki", 2), ("autokoulu", 3)))
    door.tap("tile_check_out")
    door.type_digits(came.code)
    door.tap_in("going_autokoulu", "fewer")


@screen(page="check_out")
def check_out_waiting(door: Door) -> None:
    """The code of a party in the line: wait on, or leave the line."""
    door.people_are_in(10)
    waits = door.party_waits(2)
    door.tap("tile_check_out")
    door.type_digits(waits.code)


@screen(page="thanks", through=["check_out"])
def thanks(door: Door) -> None:
    """They are out: thank you, and one touch about how it felt."""
    code = door.people_are_in()[0].code
    door.tap("tile_check_out")
    door.type_digits(code)
    door.tap("way_leave")


@screen(page="thanks", through=["check_out"])
def thanks_told(door: Door) -> None:
    """They have said how it felt."""
    thanks(door)
    door.tap("face_good")


@screen(page="thanks", through=["check_out"])
def thanks_no_code(door: Door) -> None:
    """Somebody went without a code."""
    door.people_are_in()
    door.tap("tile_check_out", "justGo")


@screen(page="home", through=["scan"])
def scan_in(door: Door) -> None:
    """A pass on the front page: in, as the same person as the last time."""
    visit = door.people_are_in()[0]
    door.leaves(visit)
    door.hub.later(minutes=2)
    door.scan(visit.pass_text)


@screen(page="check_in", through=["scan"])
def scan_out(door: Door) -> None:
    """A pass while somebody else fills in the form: out, and the form stays as it is."""
    visit = door.people_are_in()[0]
    door.tap("tile_check_in", "purpose_study")
    door.scan(visit.pass_text)


@screen(page="home", through=["scan"])
def scan_refused(door: Door) -> None:
    """A code that is no pass: a calm word, and what to do instead."""
    door.people_are_in()
    door.scan("https://example.org/not-a-pass")
