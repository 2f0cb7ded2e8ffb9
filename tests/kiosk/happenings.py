"""Short words for what the tests of events ask of the desks."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from kiosk.programme_answers import (
    EventDraft,
    EventFacts,
    EventFull,
    EventPlan,
    EventSaved,
    InEventLine,
    MySignUp,
    NoEvent,
    NoSignUp,
    ProgrammeSeen,
    SeatGone,
    SignedUp,
    SignUp,
    WhyNoEvent,
)
from kiosk.rules.wall_time import local
from kiosk.texts import Text
from tests.hub import HELSINKI, Hub

THURSDAY = date(2026, 11, 26)
TUESDAY = date(2026, 11, 24)
WEEK = timedelta(days=7)
A_PASS = "a1" * 16
OPEN = "the manager's, in these tests"
POTTERY = Text("Savikurssi", "Lerkurs", "Pottery course")


def at(wall: str, day: date = TUESDAY, *, fold: int = 0) -> datetime:
    """An instant by the clock on the wall; without a day it is the Tuesday."""
    moment = datetime.combine(day, time.fromisoformat(wall))
    return moment.replace(tzinfo=HELSINKI, fold=fold).astimezone(UTC)


def draft(hub: Hub, **other: object) -> EventDraft:
    """A course on Thursday evening for twelve."""
    pottery = EventDraft(hub.key(), POTTERY, THURSDAY, time(18), time(20), seats=12)
    return replace(pottery, **other)  # type: ignore[arg-type]


def session(hub: Hub) -> str:
    """The manager's open session, without the PIN: that is slow by design, and tried elsewhere."""
    manager = hub.kiosk.manager
    really = manager.is_open
    if not really(OPEN):
        manager.is_open = lambda session: session == OPEN or really(session)  # type: ignore[method-assign]
    return OPEN


def put_on(hub: Hub, **other: object) -> EventFacts:
    """It is on the programme, and it is a failure when not."""
    saved = save(hub, draft(hub, **other))
    assert isinstance(saved, EventSaved), saved
    return see(hub, saved.event_id)


def save(hub: Hub, drafted: EventDraft, *leave_out: date) -> EventSaved | EventPlan | NoEvent:
    """The manager saves it."""
    answer = hub.kiosk.programme_desk.save(session(hub), drafted, frozenset(leave_out))
    assert isinstance(answer, EventSaved | EventPlan | NoEvent), answer
    return answer


def change(hub: Hub, event: EventFacts, **other: object) -> EventSaved | EventPlan | NoEvent:
    """The manager writes an event otherwise."""
    written = hub.kiosk.programme_desk.draft_of(session(hub), event.event_id)
    assert isinstance(written, EventDraft), written
    return save(hub, replace(written, key=hub.key(), **other))  # type: ignore[arg-type]


def why(answer: object) -> WhyNoEvent:
    """The reason of a no to the manager."""
    assert isinstance(answer, NoEvent), answer
    return answer.why


def see(hub: Hub, event_id: str) -> EventFacts:
    """An event as it is by now."""
    event = hub.kiosk.programme.see(event_id)
    assert event is not None
    return event


def look(hub: Hub, first: date | None = None, days: int = 7) -> ProgrammeSeen:
    """What is on."""
    return hub.kiosk.programme.look(first, days)


def names(hub: Hub, day: date) -> list[str]:
    """What is on, on one day, by title and wall time."""
    found = look(hub, day, 1).days[0].events
    return [f"{e.title.fi} {local(e.starts_at, HELSINKI):%H.%M}" for e in found]


def asks(hub: Hub, event: EventFacts, people: int = 1, **other: object) -> SignUp:
    """A sign-up with a fresh key."""
    return replace(SignUp(hub.key(), event.event_id, people), **other)  # type: ignore[arg-type]


def sign_up(hub: Hub, event: EventFacts, people: int = 1, **other: object) -> MySignUp:
    """They have seats, and it is a failure when not."""
    answer = hub.kiosk.sign_ups.sign_up(asks(hub, event, people, **other))
    assert isinstance(answer, SignedUp), answer
    return answer.mine


def refused(hub: Hub, event: EventFacts, people: int = 1, **other: object) -> EventFull | NoSignUp:
    """They have none, and why."""
    answer = hub.kiosk.sign_ups.sign_up(asks(hub, event, people, **other))
    assert isinstance(answer, EventFull | NoSignUp), answer
    return answer


def wait(hub: Hub, event: EventFacts, people: int = 1, **other: object) -> MySignUp:
    """They wait, and it is a failure when not."""
    answer = hub.kiosk.sign_ups.wait(asks(hub, event, people, **other))
    assert isinstance(answer, InEventLine), answer
    return answer.mine


def mine(hub: Hub, sign_up: MySignUp) -> MySignUp:
    """A sign-up as it is by now."""
    now = hub.kiosk.sign_ups.see(sign_up.sign_up_id)
    assert now is not None
    return now


def accept(hub: Hub, sign_up: MySignUp) -> SignedUp | SeatGone:
    """They take what is offered."""
    return hub.kiosk.sign_ups.accept(sign_up.sign_up_id)


def give_up(hub: Hub, sign_up: MySignUp) -> MySignUp:
    """They give it up."""
    gone = hub.kiosk.sign_ups.cancel(sign_up.sign_up_id)
    assert isinstance(gone, MySignUp), gone
    return gone


def turn(hub: Hub, wall: str, day: date = TUESDAY) -> None:
    """It is that late, and the caretaker has been there."""
    hub.clock.turn_to(at(wall, day))
    hub.kiosk.caretaker.tidy()


@contextmanager
def doubted_clock(hub: Hub) -> Iterator[None]:
    """Meanwhile nobody knows what time it is."""
    hub.clock.set_trusted(False)
    yield
    hub.clock.set_trusted(True)
