"""What is on the programme before a manager's journey begins, and what is on it afterwards."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, time, timedelta
from typing import cast

from kiosk.desks.manager import Manager
from kiosk.desks.programme_desk import ProgrammeDesk
from kiosk.programme_answers import (
    EventDraft,
    EventFacts,
    EventSaved,
    InEventLine,
    MySignUp,
    Repeat,
    SignedUp,
    SignUp,
)
from kiosk.texts import Text
from tests.hub import TUESDAY, Hub
from tests.journeys.office import Office, TestPrinter, office
from tests.journeys.rooms_desk import AlwaysOpen

TODAY = TUESDAY.date()
DAY = timedelta(days=1)


def desk_of(hub: Hub) -> ProgrammeDesk:
    """The manager's desk, without a session."""
    media = hub.folder / "media"
    return ProgrammeDesk(hub.kiosk.store, hub.clock, cast("Manager", AlwaysOpen()), media)


def put_on(hub: Hub, title: str, days: int, start: int, end: int, **other: object) -> str:
    """An event so many days after the Tuesday; its id."""
    draft = EventDraft(
        hub.key(),
        Text(title),
        TODAY + days * DAY,
        time(start),
        time(end),
        **other,  # type: ignore[arg-type]
    )
    saved = desk_of(hub).save("", draft)
    assert isinstance(saved, EventSaved), saved
    return saved.event_id


def weekly(hub: Hub, times: int = 4, **other: object) -> list[EventFacts]:
    """A course on Tuesdays 18-20, so many times; its dates."""
    put_on(hub, "Suomea", 0, 18, 20, repeat=Repeat((1,), count=times), **other)
    return on(hub, "Suomea")


def everything(hub: Hub) -> tuple[EventFacts, ...]:
    """The programme of the coming weeks."""
    return hub.kiosk.programme.look(TODAY, 90).events


def on(hub: Hub, title: str) -> list[EventFacts]:
    """The dates of what is called so, in their order."""
    return [event for event in everything(hub) if event.title.fi.lower() == title.lower()]


def sign_up(hub: Hub, event_id: str, people: int = 1, name: str | None = None) -> MySignUp:
    """Somebody signs up."""
    made = hub.kiosk.sign_ups.sign_up(SignUp(hub.key(), event_id, people, name))
    assert isinstance(made, SignedUp), made
    return made.mine


def wait(hub: Hub, event_id: str, people: int = 1, name: str | None = None) -> MySignUp:
    """Somebody waits for a seat."""
    made = hub.kiosk.sign_ups.wait(SignUp(hub.key(), event_id, people, name))
    assert isinstance(made, InEventLine), made
    return made.mine


def mine(hub: Hub, sign_up_id: str) -> MySignUp:
    """A sign-up as who has its code sees it."""
    seen = hub.kiosk.sign_ups.see(sign_up_id)
    assert seen is not None
    return seen


def wall(days: int, hour: int) -> datetime:
    """A wall time so many days after the Tuesday."""
    return TUESDAY.replace(hour=hour, minute=0) + days * DAY


@contextmanager
def programme_open(
    hub: Hub, lang: str = "fi", printer: TestPrinter | None = None
) -> Iterator[Office]:
    """The manager's programme, open, in a language."""
    hub.manager()
    hub.kiosk.manager.lock()
    with office(hub, printer=printer) as made:
        if lang != "fi":
            made.tap(f"language_{lang}")
        made.come_in()
        made.tap("tab_programme")
        yield made


def open_event(desk: Office, event_id: str, *lines: str) -> None:
    """Open an event from the list, and go where its lines lead."""
    desk.tap_in(f"row_event:{event_id}", "act")
    for line in lines:
        desk.tap_in(f"row_{line}", "act")


def name_it(desk: Office, title: str) -> None:
    """Begin a new event and say what it is called."""
    desk.tap("primary")
    desk.tap("field_title_fiTextInput")
    desk.type_on_screen(title)
    desk.tap("keyDone")
    desk.tap("primary")


def ask_for(desk: Office, what: str, *ways: str) -> None:
    """Open one of the things that can be added or changed, and touch what it asks."""
    desk.tap_in(f"field_open_{what}", "act")
    for way in ways:
        desk.tap(way)
