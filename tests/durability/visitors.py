"""Visitors who come and go at the real desks, one after another, and what each was told.

Visitor `n` does what `next_step` says, which follows from what was told before: so whoever saw what
was told also knows what was under way when the process died.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk.answers import Arrival, CheckedIn, Left, Purpose
from kiosk.worker import ThreadWorker
from tests.hub import Hub, open_hub

CAP = 10


@dataclass(frozen=True, slots=True)
class Step:
    """What one visitor does: come with a key, or (`leaves` is a visit) go."""

    number: int
    key: str
    people: int
    leaves: str | None = None


@dataclass(frozen=True, slots=True)
class Told:
    """What a visitor was told: the OK. `visit_id` is the visit that began or ended."""

    step: Step
    visit_id: str
    code: str = ""

    @property
    def is_in(self) -> bool:
        """Whether it was a check-in; else a departure."""
        return self.step.leaves is None

    @property
    def coming(self) -> int:
        """By how many people this made the hub fuller."""
        return self.step.people if self.is_in else -self.step.people


def next_step(told: Sequence[Told]) -> Step:
    """People come alone or in twos while they fit; else those who came first go."""
    number = len(told)
    gone = {each.visit_id for each in told if not each.is_in}
    inside = [each for each in told if each.is_in and each.visit_id not in gone]
    people = 2 if number % 5 == 3 else 1
    if sum(each.coming for each in told) + people > CAP:
        oldest = inside[0]
        return Step(number, "", oldest.step.people, oldest.visit_id)
    return Step(number, f"visitor-{number}", people)


def take(hub: Hub, step: Step) -> Told:
    """Take this step at the desk; an AssertionError when it is refused."""
    reception = hub.kiosk.reception
    if step.leaves is not None:
        left = reception.leave(step.leaves)
        assert isinstance(left, Left), left
        return Told(step, step.leaves)
    came = reception.arrive(Arrival(step.key, Purpose.STUDY, (), step.people))
    assert isinstance(came, CheckedIn), came
    return Told(step, came.visit_id, came.code)


def all_day(hub: Hub, told: list[Told]) -> Iterator[Told]:
    """Visitors at the desk on the worker thread, as in the product, with no end."""
    worker = ThreadWorker()
    while True:
        step = next_step(told)
        told.append(worker.submit(lambda: take(hub, step)).result())  # noqa: B023 -- waited for
        yield told[-1]


def warm_up(folder: Path) -> None:
    """Load all that a kiosk needs, once for all that are forked afterwards."""
    hub = open_hub(folder)
    told: list[Told] = []
    while all(each.is_in for each in told):
        told.append(take(hub, next_step(told)))
    hub.kiosk.close()


def serve(folder: Path, tell: Callable[[object], None]) -> None:
    """Be a kiosk that tells of each check-in only after the desk's answer."""
    hub = open_hub(folder)
    tell("open")
    for each in all_day(hub, []):
        tell(each)
