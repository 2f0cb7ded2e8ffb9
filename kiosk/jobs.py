"""The timetable: what runs by itself, when, and why (APScheduler)."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime

from apscheduler.schedulers.background import BackgroundScheduler

from kiosk.trouble import Trouble
from kiosk.worker import Worker

log = logging.getLogger(__name__)

TIDY_EVERY_S = 15
"""Seconds between looks at calls, kept places and closing time: a person waits no longer."""


class Jobs:
    """Runs the caretaker every few seconds, on the worker thread like every use case."""

    def __init__(self, worker: Worker, tidy: Callable[[], None]) -> None:
        self._worker, self._tidy = worker, tidy
        self._scheduler = BackgroundScheduler(
            job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": 60}
        )
        self.last_tidied_at: datetime | None = None

    def start(self) -> None:
        """Tidy at once, because the power may have been away, and then by the timetable."""
        self._ask()
        self._scheduler.add_job(self._ask, "interval", seconds=TIDY_EVERY_S, id="tidy")
        self._scheduler.start()

    def _ask(self) -> None:
        self._worker.submit(self._run)

    def _run(self) -> None:
        try:
            self._tidy()
        except Trouble as trouble:
            log.warning("tidying has to wait: %s. %s", trouble, trouble.what_to_do)

    def stop(self) -> None:
        """Run nothing more."""
        if self._scheduler.running:
            self._scheduler.shutdown(wait=True)
