"""The manager's area: the gate, now, places, forms, log and roll-call."""

from __future__ import annotations

from scripts.screens.catalogue import screen
from scripts.screens.door import Door
from tests.hub import PIN


def unlock(door: Door, *ways: str) -> None:
    """Open the area from the front page, and go on from there."""
    door.jobs_have_run()
    door.tap("help", "manager")
    door.type_digits(PIN)
    door.tap("primary", *ways)


def a_full_day(door: Door) -> None:
    """Seven people, a party in the line, and places kept for the afternoon."""
    came = door.people_are_in(8)
    door.leaves(came[1])
    door.keep(3, starts="15:00")
    door.party_waits(4)


@screen(page="manager")
def manager_gate(door: Door) -> None:
    """The PIN, and where it leads."""
    door.tap("help", "manager")
    door.type_digits("27")


@screen(page="manager")
def manager_wrong_pin(door: Door) -> None:
    """The third wrong PIN: how long to wait."""
    door.tap("help", "manager")
    for _ in range(3):
        door.pass_time(30)
        door.type_digits("111222")
        door.tap("primary")


@screen(page="now", through=["manager"])
def manager_now(door: Door) -> None:
    """Who is inside, who waits, what is kept, whether the clock is right."""
    a_full_day(door)
    unlock(door)


@screen(page="now", through=["manager"])
def manager_now_sure(door: Door) -> None:
    """Taking a party out of the line asks once more."""
    a_full_day(door)
    waits = door.party_waits(2)
    unlock(door)
    door.tap_in(f"row_party:{waits.waiting_id}", "act")


@screen(page="limits", through=["manager", "now"])
def manager_limits(door: Door) -> None:
    """The limits in force and to come."""
    unlock(door, "tab_limits")


@screen(page="holds", through=["manager", "now", "limits"])
def manager_holds(door: Door) -> None:
    """The kept places."""
    door.keep(5, starts="15:00")
    unlock(door, "tab_limits", "section_holds")


@screen(page="holds", through=["manager", "now", "limits"])
def manager_holds_empty(door: Door) -> None:
    """No places are kept."""
    unlock(door, "tab_limits", "section_holds")


@screen(page="hours", through=["manager", "now", "limits"])
def manager_hours(door: Door) -> None:
    """The week's opening hours."""
    unlock(door, "tab_limits", "section_hours")


@screen(page="new_limit", through=["manager", "now", "limits"])
def new_limit(door: Door) -> None:
    """A new limit: where and how many."""
    unlock(door, "tab_limits", "primary")


@screen(page="new_limit", through=["manager", "now", "limits"])
def new_limit_when(door: Door) -> None:
    """A new limit: from a later day and hour."""
    unlock(door, "tab_limits", "primary", "primary", "field_from_later")


@screen(page="new_limit", through=["manager", "now", "limits"])
def new_limit_why(door: Door) -> None:
    """A new limit: why, in one's own words."""
    unlock(door, "tab_limits", "primary", "primary", "primary", "primary", "field_reasonTextInput")
    door.type_on_screen("siivous")


@screen(page="new_limit", through=["manager", "now", "limits"])
def new_limit_breaks(door: Door) -> None:
    """A new limit: what it breaks, before it is saved."""
    door.people_are_in(8)
    door.keep(2, starts="15:00")
    unlock(door, "tab_limits", "primary")
    for _ in range(4):
        door.tap_in("page", "fewer")
    door.tap("primary", "primary", "primary", "field_reasonTextInput")
    door.type_on_screen("siivous")
    door.tap("keyDone", "primary")


@screen(page="new_hold", through=["manager", "now", "limits", "holds"])
def new_hold(door: Door) -> None:
    """Places to keep: the first question."""
    unlock(door, "tab_limits", "section_holds", "primary")


@screen(page="weekday_hours", through=["manager", "now", "limits", "hours"])
def weekday_hours(door: Door) -> None:
    """Another Tuesday from now on."""
    unlock(door, "tab_limits", "section_hours")
    door.tap_in("row_week:1", "act")


@screen(page="day_hours", through=["manager", "now", "limits", "hours"])
def day_hours(door: Door) -> None:
    """One day that is otherwise."""
    unlock(door, "tab_limits", "section_hours", "primary")


@screen(page="correction", through=["manager", "now"])
def correction(door: Door) -> None:
    """The manager counts another number on a side than the kiosk does."""
    door.people_are_in()
    unlock(door, "primary")


@screen(page="let_over", through=["manager", "now"])
def let_over(door: Door) -> None:
    """Letting people over the cap: how many."""
    door.people_are_in(10)
    unlock(door, "secondary")


@screen(page="let_over", through=["manager", "now"])
def let_over_pin(door: Door) -> None:
    """Letting people over the cap: the PIN again."""
    door.people_are_in(10)
    unlock(door, "secondary", "primary", "primary", "field_reasonTextInput")
    door.type_on_screen("koe")
    door.tap("keyDone", "primary")


@screen(page="log", through=["manager", "now"])
def log(door: Door) -> None:
    """What happened, newest first."""
    a_full_day(door)
    unlock(door, "tab_log")


@screen(page="roll_call", through=["manager"])
def roll_call(door: Door) -> None:
    """Who and how many are where."""
    a_full_day(door)
    door.hub.arrive(3, "autokoulu", name="Leena")
    unlock(door, "tab_roll_call")


@screen(page="roll_call", through=["manager"])
def roll_call_empty(door: Door) -> None:
    """Nobody is in."""
    door.tap("help", "manager", "leadsTo_roll_call")
    door.type_digits(PIN)
    door.tap("primary")


@screen(page="new_pin", through=["manager", "now"])
def new_pin(door: Door) -> None:
    """Another PIN: the one in force is asked first."""
    unlock(door)
    door.tap_in("row_pin:", "act")


def doubt_the_clock(door: Door) -> None:
    """The clock is years ahead of what the machine says, as after a start in 2050."""
    door.people_are_in()
    now = door.hub.clock.now()
    door.hub.clock.set_machine(now)
    door.hub.clock.set_trusted(False)
    door.turn_to(now.replace(year=2050))


@screen(page="now", through=["manager"])
def now_clock_doubted(door: Door) -> None:
    """The clock cannot be trusted: what each says, what is so meanwhile, and the way out."""
    doubt_the_clock(door)
    unlock(door)


@screen(page="set_clock", through=["manager", "now"])
def set_clock(door: Door) -> None:
    """Which clock is right, where the machine's and the kiosk's differ."""
    doubt_the_clock(door)
    unlock(door)
    door.tap_in("row_clock", "act")


@screen(page="set_clock", through=["manager", "now"])
def set_clock_time(door: Door) -> None:
    """Neither is: the day and the time by steps."""
    doubt_the_clock(door)
    unlock(door)
    door.tap_in("row_clock", "act")
    door.tap("field_which_other", "primary")


@screen(page="close_kiosk", through=["manager", "now"])
def close_kiosk(door: Door) -> None:
    """Closing the kiosk asks for the PIN once more."""
    unlock(door)
    door.tap_in("row_close:", "act")
