"""Before an event is saved the manager reads that the door is closed when it begins (E1, M2)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time, timedelta

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.programme_answers import EventDate, EventDraft, EventPlan
from kiosk.texts import Text
from tests.ui.hubs import AT, view
from ui.language import Language
from ui.viewmodels.event_steps import Asked, derive
from ui.viewmodels.event_values import Begun, first_values
from ui.viewmodels.form_state import FormState

DAY = date(2026, 11, 24)
CLOSED = EventDate(DAY, AT, AT, is_closed=True)
OPEN = EventDate(DAY + timedelta(days=7), AT, AT)


@pytest.fixture
def finnish(qapp: QGuiApplication) -> Iterator[None]:
    """Finnish on screen."""
    language = Language("fi")
    yield
    language.fall_silent()


def told(*dates: EventDate) -> list[str]:
    """What is told above the question whether it is saved so."""
    begun = Begun(EventDraft("k", Text("Savikurssi"), DAY, time(18), time(20), event_id="e"))
    state = FormState(first_values(begun, view()), view=view())
    sure = derive(replace(state, found=EventPlan(dates)), Asked(begun, (), "fi"))[-1]
    return [field.label for field in sure.fields if field.key == "closed"]


def test_one_that_begins_behind_a_closed_door_is_told(finnish: None) -> None:
    assert told(CLOSED) == ["Hubi on kiinni, kun se alkaa."]
    assert told(OPEN) == []


def test_of_several_it_is_told_how_many(finnish: None) -> None:
    assert told(CLOSED, OPEN) == ["Hubi on kiinni 1 kerran alkaessa."]
    assert told(OPEN, OPEN) == []
