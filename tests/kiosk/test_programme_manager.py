"""The manager's programme: events put on, changed, moved and cancelled, who comes (E1, O7)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from kiosk.answers import Locked
from kiosk.programme_answers import (
    EventCancelled,
    EventDraft,
    EventKind,
    EventPlan,
    EventSaved,
    EventState,
    NoEvent,
    SignUpList,
    SignUpState,
    WhyNoEvent,
)
from kiosk.texts import Text
from tests.hub import APTEEKKI, Hub
from tests.kiosk.happenings import (
    THURSDAY,
    TUESDAY,
    accept,
    at,
    change,
    draft,
    give_up,
    look,
    mine,
    names,
    put_on,
    save,
    see,
    sign_up,
    turn,
    wait,
    why,
)

SESSION = "no session"


def test_an_event_is_on_the_programme_as_it_was_written(hub: Hub) -> None:
    course = put_on(hub, space_id=APTEEKKI, place="  Iso\u202e pöytä ", organiser="Kansalaisopisto")
    assert (course.starts_at, course.ends_at) == (at("18:00", THURSDAY), at("20:00", THURSDAY))
    assert (course.title.fi, course.where.fi) == ("Savikurssi", "Iso pöytä, Apteekin puoli")
    assert names(hub, THURSDAY) == ["Savikurssi 18.00"]
    assert [day.day for day in look(hub).days if day.events] == [THURSDAY]


def test_nobody_but_the_manager_may(hub: Hub) -> None:
    desk = hub.kiosk.programme_desk
    course = put_on(hub)
    asked = (
        desk.events(SESSION, TUESDAY, 7),
        desk.check(SESSION, draft(hub)),
        desk.save(SESSION, draft(hub)),
        desk.cancel(SESSION, course.event_id, "ill"),
        desk.draft_of(SESSION, course.event_id),
        desk.list_of(SESSION, course.event_id),
        desk.take_off(SESSION, "anybody"),
    )
    assert asked == (Locked(),) * len(asked)


def test_a_draft_saved_again_changes_nothing(hub: Hub) -> None:
    course = put_on(hub, space_id=APTEEKKI, held=4, description=Text("Tule mukaan"))
    assert isinstance(change(hub, course), EventSaved)
    assert see(hub, course.event_id) == course


def test_a_cancelled_event_says_so(hub: Hub) -> None:
    course = put_on(hub)
    desk, session = hub.kiosk.programme_desk, hub.manager()
    assert desk.cancel(session, course.event_id, "Opettaja on sairas") == EventCancelled(1, 0)
    gone = see(hub, course.event_id)
    assert (gone.state, gone.reason) == (EventState.CANCELLED, "Opettaja on sairas")
    assert not gone.takes_sign_ups
    assert desk.cancel(session, course.event_id, "again") == EventCancelled(0, 0)
