"""Jobs: looks at the timetable every few seconds and runs what is due, once (APScheduler)."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from kiosk.answers import JobOutcome
from kiosk.clock import Clock
from kiosk.desks.upkeep import Run
from kiosk.timetable import BEAT_S, TIMETABLE, Desks, Errand, Line
from kiosk.trouble import Trouble
from kiosk.worker import Worker

if TYPE_CHECKING:
    from kiosk.beat import SteadyScheduler

log = logging.getLogger(__name__)

T = TypeVar("T")
LONGEST_WAIT_S = 60 * 60
LONGEST_WAIT_OF_BEAT_S = 60
BREATH_S = 0.05
"""Between two pieces of what an errand tells: a touch asks the desks several times in a row, and
would wait for a piece at each if they came one after the other."""


class Jobs:
    """Runs the timetable on the worker thread, and its long lines on a thread beside it.

    A Trouble is logged, backed off from and tried again; a bug is logged and left for the next
    due moment; the other lines go on.
    """

    def __init__(self, worker: Worker, clock: Clock, desks: Desks) -> None:
        self._worker, self._clock, self._desks = worker, clock, desks
        self._beside = worker.beside()
        self._scheduler: SteadyScheduler | None = None
        self._failures: dict[str, int] = {}
        self._not_before: dict[str, float] = {}
        self._running: set[str] = set()

    def start(self) -> None:
        """Look at once, because the power may have been away, and then at every beat."""
        from kiosk.beat import FromNow, SteadyScheduler  # APScheduler waits for the picture

        self._scheduler = SteadyScheduler(
            timezone="UTC",
            job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None},
        )
        self._scheduler.add_job(self.beat, FromNow(), id="beat")
        self._scheduler.start()

    def stop(self) -> None:
        """Begin nothing more, and wait for what is running."""
        if self._scheduler is not None and self._scheduler.running:
            self._scheduler.shutdown(wait=True)
        self._beside.close()

    def beat(self) -> None:
        """Have the worker look at the timetable."""
        self._worker.submit(self._look)

    def _look(self) -> None:
        for line in TIMETABLE:
            if self._is_free(line):
                self._begin(line)

    def _is_free(self, line: Line) -> bool:
        waits_until = self._not_before.get(line.name, 0.0)
        return line.name not in self._running and self._clock.monotonic() >= waits_until

    def _begin(self, line: Line) -> None:
        run, outcome, said = self._tried(line, lambda: self._desks.upkeep.begin(line))
        if run is None:
            if outcome is not JobOutcome.DONE:
                self._desks.upkeep.note(line, outcome, said)
        elif line.errand is not None:
            self._begin_errand(run, line.errand)
        elif line.is_aside:
            self._running.add(line.name)
            self._beside.submit(lambda: self._work_aside(run))
        else:
            self._end(run, *self._work(run))

    def _begin_errand(self, run: Run, errand: Errand) -> None:
        found, outcome, said = self._tried(run.line, lambda: errand.ask(self._desks))
        if outcome is not JobOutcome.DONE or found is None:
            self._end(run, outcome, said)
            return
        self._running.add(run.line.name)
        self._beside.submit(lambda: self._go_errand(run, errand, found))

    def _go_errand(self, run: Run, errand: Errand, found: object) -> None:
        result, outcome, said = self._tried(run.line, lambda: errand.work(self._desks, found))
        self._worker.submit(lambda: self._end_errand(run, errand, (result, outcome, said)))

    def _end_errand(self, run: Run, errand: Errand, came: tuple[object, JobOutcome, str]) -> None:
        result, outcome, said = came
        if outcome is JobOutcome.DONE:
            came = self._tried(run.line, lambda: errand.tell(self._desks, result))
            rest, outcome, said = came
            if rest is not None:  # who touches the screen meanwhile has the desks, and the machine
                self._worker.later(BREATH_S, lambda: self._end_errand(run, errand, came))
                return
        self._end(run, outcome, said)

    def _work_aside(self, run: Run) -> None:
        outcome, said = self._work(run)
        self._worker.submit(lambda: self._end(run, outcome, said))

    def _work(self, run: Run) -> tuple[JobOutcome, str]:
        return self._tried(run.line, lambda: run.line.work(self._desks))[1:]

    def _end(self, run: Run, outcome: JobOutcome, said: str) -> None:
        self._running.discard(run.line.name)
        if outcome is JobOutcome.DONE:
            self._failures.pop(run.line.name, None)
        self._tried(run.line, lambda: self._desks.upkeep.end(run, outcome, said))

    def _tried(self, line: Line, work: Callable[[], T]) -> tuple[T | None, JobOutcome, str]:
        try:
            return work(), JobOutcome.DONE, ""
        except Trouble as trouble:
            self._back_off(line)
            log.warning("the job %s has to wait: %s. %s", line.name, trouble, trouble.what_to_do)
            return None, JobOutcome.TROUBLE, f"{trouble}. {trouble.what_to_do}"
        except Exception as bug:  # one job's bug must not stop the others
            self._back_off(line)
            log.critical("a bug in the job %s", line.name, exc_info=bug)
            return None, JobOutcome.BUG, f"A mistake in the program: {type(bug).__name__}."

    def _back_off(self, line: Line) -> None:
        """Wait a beat, then twice as long each time, to a minute for what cannot wait longer."""
        failures = self._failures[line.name] = self._failures.get(line.name, 0) + 1
        longest = LONGEST_WAIT_OF_BEAT_S if line.when is None else LONGEST_WAIT_S
        wait_s = min(longest, BEAT_S * 2 ** min(failures - 1, 10))
        self._not_before[line.name] = self._clock.monotonic() + wait_s
