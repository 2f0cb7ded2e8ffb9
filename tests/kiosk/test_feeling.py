"""How a visit felt: one touch on leaving, kept with nobody's visit."""

from __future__ import annotations

from kiosk.answers import Log, Mood
from kiosk.facts import FeedbackGiven
from tests.hub import Hub


def test_a_mood_is_in_the_book_and_nothing_says_whose_it_was(hub: Hub) -> None:
    visit = hub.arrive()
    hub.kiosk.reception.leave(visit.visit_id)
    hub.kiosk.reception.tell_feeling(Mood.FAIR)

    log = hub.kiosk.manager.log(hub.manager())
    assert isinstance(log, Log)
    told = [line.fact for line in log.lines if isinstance(line.fact, FeedbackGiven)]
    assert told == [FeedbackGiven("fair")]
