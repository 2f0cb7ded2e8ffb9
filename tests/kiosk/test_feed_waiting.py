"""Nobody at the screen waits for the desks while a long calendar comes in (E2, M6)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from threading import Event
from time import perf_counter

import pytest

from kiosk.app import Kiosk
from kiosk.clock import SetClock
from kiosk.desks import feed_rounds
from kiosk.playlist_answers import FeedDraft, FeedKept
from kiosk.worker import ThreadWorker
from tests.hub import PIN, TUESDAY, default_hub
from tests.kiosk.feeds.calendars import calendar, event

EVENTS, ROUNDS, LOOKS = 5_000, 4, 150
LATE_S = 0.1


@pytest.fixture
def kiosk(tmp_path: Path) -> Iterator[Kiosk]:
    """A kiosk with its real threads, and a long calendar on its list."""
    worker = ThreadWorker()
    url = f"sqlite:///{tmp_path}/hub.db"
    made = Kiosk.open(url, tmp_path / "keys", default_hub(), SetClock(TUESDAY), worker)

    def put_on() -> object:
        made.manager.set_pin(PIN)
        session = getattr(made.manager.unlock(PIN), "session")  # noqa: B009
        draft = FeedDraft("key", "Kunta", str(tmp_path / "kunta.ics"))
        return made.feed_desk.save(session, draft)

    assert isinstance(worker.submit(put_on).result(), FeedKept)
    yield made
    made.close()


def write(path: Path, number: int) -> None:
    """The whole calendar, with all of it new."""
    path.write_bytes(
        calendar(
            *(
                event(
                    UID=f"{number}-{n}",
                    SUMMARY=f"Tapahtuma {n}",
                    DTSTART=f"2027{n % 12 + 1:02}{n % 28 + 1:02}T{8 + n % 12:02}0000",
                    DURATION="PT1H",
                )
                for n in range(EVENTS)
            )
        )
    )


def waits(kiosk: Kiosk, file: Path) -> list[float]:
    """How long each look took while the calendar came in again and again, the longest last."""
    assert isinstance(kiosk.clock, SetClock)
    took: list[float] = []
    for number in range(ROUNDS):
        write(file, number)
        kiosk.clock.advance(timedelta(minutes=61))
        kiosk.jobs.beat()
        for _ in range(LOOKS):
            began = perf_counter()
            kiosk.worker.submit(kiosk.reception.look).result()
            took.append(perf_counter() - began)
            Event().wait(0.01)  # as people do
    return sorted(took)


@pytest.mark.long
def test_a_look_is_not_late_while_a_long_calendar_comes_in_and_is_when_it_comes_in_one_piece(
    kiosk: Kiosk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    took = waits(kiosk, tmp_path / "kunta.ics")
    assert took[int(len(took) * 0.99)] < LATE_S
    monkeypatch.setattr(feed_rounds, "BATCH", 10 * EVENTS)
    at_once = waits(kiosk, tmp_path / "kunta.ics")
    assert at_once[-1] > took[-1], "the control"
    assert kiosk.worker.submit(kiosk.programme.look).result() is not None
