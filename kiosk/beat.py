"""The beat of the jobs (APScheduler): steady, whatever happens to the system's clock."""

from __future__ import annotations

from datetime import datetime, timedelta, tzinfo

from apscheduler.schedulers.background import BackgroundScheduler
from apscheduler.triggers.base import BaseTrigger

from kiosk.timetable import BEAT_S

BEAT = timedelta(seconds=BEAT_S)


class FromNow(BaseTrigger):  # type: ignore[misc]
    """Fires a beat from now, never from the last time: a clock set years ahead fires it once."""

    def get_next_fire_time(self, previous: datetime | None, now: datetime) -> datetime:
        """The next beat; the first is at once."""
        return now if previous is None else now + BEAT


class SteadyScheduler(BackgroundScheduler):  # type: ignore[misc]
    """Wakes every beat by the monotonic clock, also after the system's clock was set back."""

    timezone: tzinfo

    def _process_jobs(self) -> float:
        self._forget_far_future()
        wait: float | None = super()._process_jobs()
        return min(wait if wait is not None else BEAT_S, BEAT_S)

    def _forget_far_future(self) -> None:
        now = datetime.now(self.timezone)  # noqa: TID251 -- APScheduler's own time, not the hub's
        for job in self.get_jobs():
            if job.next_run_time and job.next_run_time > now + 2 * BEAT:
                job.modify(next_run_time=now)
