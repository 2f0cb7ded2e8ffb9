"""What may happen at the front door, and with what: the strategies of the machine."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from tests.kiosk.front_door.small_hub import SIDES

LONG_DAY = (("05:00", "23:00", True),)
DAYS = ((), LONG_DAY, (("08:00", "10:00", False),))

sides = st.sampled_from(SIDES)
any_side = st.sampled_from((None, *SIDES))
few = st.integers(1, 3)
picks = st.integers(0, 99)
Act = tuple[str, dict[str, Any]]


def act(name: str, **how: SearchStrategy[Any]) -> SearchStrategy[Act]:
    """The method of the machine that is called, and with what."""
    return st.tuples(st.just(name), st.fixed_dictionaries(how))


WALKING_IN = act("walk_in")
ARRIVING = act("arrive", side=any_side, people=few, hold=picks)
COMING_AS_A_GROUP = act("come_as_a_group", people=st.integers(2, 7), pick=picks)
WAITING = act("wait", side=any_side, people=few)
ENTERING = act("enter", pick=picks)
ENTERING_UNCALLED = act("enter_uncalled", pick=picks)
LEAVING_THE_LINE = act("leave_the_line", pick=picks)
LEAVING = act("leave", pick=picks, going=st.dictionaries(sides, st.integers(-1, 3)))
MOVING = act("move", pick=picks, side=sides)
SCANNING = act("scan", pick=picks, comes_back_to=any_side)
CORRECTING = act("correct", side=sides, counted=st.sampled_from((0, 1, 0, 2, 1, 3, 5)))
ALLOWING_OVER = act("allow_over", scope=any_side, people=few, minutes=st.integers(1, 180))
LIMITING = act(
    "set_limit",
    scope=any_side,
    places=st.integers(0, 5),
    begins=st.integers(-30, 120),
    lasts=st.sampled_from((None, 45, 200)),
)
HOLDING = act("make_hold", scope=any_side, people=few, begins=st.integers(-20, 60))
TAKING_BACK = act("take_something_back", pick=picks)
CHANGING_HOURS = act("change_hours", day=st.sampled_from(DAYS))
PASSING = act("turn_by", minutes=st.sampled_from((1, 4, 6, 25, 55)))
JUMPING = act("turn_by", minutes=st.sampled_from((-2000, -400, -40, -3, 120, 300, 900, 1440, 4800)))
OPENING = act("wait_for_opening")
TIDYING = act("tidy", is_trusted=st.sampled_from((None, False, True)))
RESTARTING = act("restart")
