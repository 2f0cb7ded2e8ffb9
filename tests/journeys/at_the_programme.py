"""What the journeys about events share: putting them on, signing others up, looking at one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta
from typing import Any

from kiosk.programme_answers import (
    EventCancelled,
    EventDraft,
    EventSaved,
    InEventLine,
    MySignUp,
    SignedUp,
    SignUp,
    SignUpState,
)
from kiosk.texts import Text
from tests.driving import Driver
from tests.hub import Hub

TUESDAY = date(2026, 11, 24)
KNITTING = Text("Neuleilta", "Stickkväll", "Knitting evening")


def put_on(hub: Hub, title: Text = KNITTING, ahead: int = 0, **more: Any) -> str:
    """The manager puts an event on the programme, from 17.30 to 19.30; its id."""
    day = TUESDAY + timedelta(days=ahead)
    usual: dict[str, Any] = {
        "starts": time(17, 30),
        "ends": time(19, 30),
        "space_id": "apteekki",
        "seats": 8,
    }
    draft = EventDraft(hub.key(), title, day, **{**usual, **more})
    saved = hub.kiosk.programme_desk.save(hub.manager(), draft)
    assert isinstance(saved, EventSaved), saved
    return saved.event_id


def cancel(hub: Hub, event_id: str, reason: str = "Vetäjä on sairaana.") -> None:
    """It does not take place."""
    done = hub.kiosk.programme_desk.cancel(hub.manager(), event_id, reason)
    assert isinstance(done, EventCancelled), done


def move(hub: Hub, event_id: str, **to: Any) -> None:
    """It takes place at another time, or has other seats."""
    session, desk = hub.manager(), hub.kiosk.programme_desk
    draft = desk.draft_of(session, event_id)
    assert isinstance(draft, EventDraft), draft
    saved = desk.save(session, replace(draft, key=hub.key(), **to))
    assert isinstance(saved, EventSaved), saved


def others_sign_up(hub: Hub, event_id: str, people: int = 1) -> MySignUp:
    """Somebody else has seats."""
    made = hub.kiosk.sign_ups.sign_up(SignUp(hub.key(), event_id, people))
    assert isinstance(made, SignedUp), made
    return made.mine


def others_wait(hub: Hub, event_id: str, people: int = 1) -> MySignUp:
    """Somebody else waits for seats."""
    made = hub.kiosk.sign_ups.wait(SignUp(hub.key(), event_id, people))
    assert isinstance(made, InEventLine), made
    return made.mine


def state_of(hub: Hub, mine: MySignUp) -> SignUpState:
    """How a sign-up stands."""
    seen = hub.kiosk.sign_ups.see(mine.sign_up_id)
    assert seen is not None
    return seen.state


def free(hub: Hub, event_id: str) -> int:
    """How many seats are free."""
    seen = hub.kiosk.programme.see(event_id)
    assert seen is not None
    assert seen.seats is not None
    return seen.seats.free


def look_at(door: Driver, event_id: str) -> None:
    """From the front page to one event."""
    door.tap("tile_whats_on")
    door.tap(f"event_{event_id}")


def by_code(door: Driver, code: str) -> None:
    """From the front page to what belongs to a code."""
    door.tap("tile_whats_on")
    door.tap("mine")
    for digit in code:
        door.tap(f"digit{digit}")


def code_on(door: Driver) -> str:
    """The code on the screen."""
    return str(door.find("code").property("text"))
