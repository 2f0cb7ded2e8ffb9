"""Kiosks killed at random moments during check-ins: what was confirmed is there, once (V6).

The oracle is what the visitor was told: each kiosk writes to a pipe only after the desk's answer,
and what is in the pipe when it dies counts as confirmed. Which states are legal says `keeping`.
"""

from __future__ import annotations

import random
import shutil
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from kiosk.answers import CheckedIn
from kiosk.desks import reception, repeats
from tests.durability.chances import chance_with_seed
from tests.durability.keeping import Verdict, judge, stored_in
from tests.durability.nursery import Child, Nursery, Serve, nursery
from tests.durability.visitors import Told, next_step, serve, take, warm_up
from tests.hub import open_hub
from tests.telling import Tell

KILLS, KILLS_LONG = 60, 500
AT_ONCE, AT_ONCE_LONG = 15, 100
MOST_HASTY = 200
SOONEST_S, LATEST_S = 0.005, 0.120
MOST_OKS = 12
AFTER_THE_FIRST = 0.75

Way = Callable[[Child, random.Random], list[object]]


def serve_hastily(folder: Path, tell: Callable[[object], None]) -> None:
    """The negative control: a kiosk that says OK before the commit."""
    keep_answer = repeats.keep_answer
    told: list[Told] = []

    def keep_and_tell(tx: object, key: str, answer: CheckedIn, now: object) -> None:
        keep_answer(tx, key, answer, now)  # type: ignore[arg-type]
        tell(Told(next_step(told), answer.visit_id, answer.code))

    reception.keep_answer = keep_and_tell  # type: ignore[assignment, attr-defined]
    hub = open_hub(folder)
    tell("open")
    while True:
        told.append(take(hub, next_step(told)))
        if not told[-1].is_in:
            tell(told[-1])


def at_a_random_moment(child: Child, chance: random.Random) -> list[object]:
    """Kill 5-120 ms after the kiosk has opened, or, mostly, after its first visitor is in."""
    if chance.random() < AFTER_THE_FIRST:
        child.hear()
    threading.Event().wait(chance.uniform(SOONEST_S, LATEST_S))
    return child.kill()


def the_instant_after_an_ok(child: Child, chance: random.Random) -> list[object]:
    """Kill as soon as a certain OK has been read."""
    for _ in range(chance.randint(1, MOST_OKS)):
        assert child.hear() is not None
    return child.kill()


@dataclass
class Killing:
    """A series of kiosks that are killed and judged, and its figures."""

    cradle: Nursery
    template: Path
    folder: Path
    chance: random.Random
    kills: int = 0
    confirmed: int = 0
    in_doubt: int = 0
    verdict: Verdict = field(default_factory=Verdict)

    def kill_one(self, serving: Serve, way: Way) -> None:
        """Start a kiosk in a folder of its own, kill it, reopen and judge."""
        shutil.copytree(self.template, self.folder)
        child = self.cradle.start(serving, self.folder)
        assert child.hear() == "open"
        told = [each for each in way(child, self.chance) if isinstance(each, Told)]
        self.kills += 1
        self.confirmed += len(told)
        self._judge(told)
        shutil.rmtree(self.folder)

    def _judge(self, told: list[Told]) -> None:
        hub = open_hub(self.folder)
        try:
            under_way = next_step(told)
            stored = stored_in(hub.kiosk.store)
            self.in_doubt += stored.has(under_way)
            before = judge(stored, told, under_way)
            self.verdict += before
            if not before.is_good:
                return
            again = [take(hub, each.step) for each in told if each.is_in]
            assert again == [each for each in told if each.is_in]
            after = [*told, take(hub, under_way)]
            take(hub, under_way)
            self.verdict += judge(stored_in(hub.kiosk.store), after, None)
            assert hub.inside == sum(each.coming for each in after)
        finally:
            hub.kiosk.close()


@pytest.fixture(scope="module")
def running_hub(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the default hub after its first start, to be copied."""
    folder = tmp_path_factory.mktemp("running")
    open_hub(folder).kiosk.close()
    return folder


@pytest.fixture
def cradle(tmp_path: Path) -> Iterator[Nursery]:
    """One nursery for all kills."""
    warm = tmp_path / "warm"
    warm.mkdir()
    with nursery(warm_up, warm) as tended:
        yield tended


def test_a_killed_kiosk_keeps_every_confirmed_check_in_and_counts_a_repeat_once(
    cradle: Nursery,
    running_hub: Path,
    tmp_path: Path,
    pytestconfig: pytest.Config,
    tell: Tell,
) -> None:
    is_long = pytestconfig.getoption("--long")
    chance, seed = chance_with_seed()
    place = (cradle, running_hub, tmp_path / "hub", chance)

    real = Killing(*place)
    for _ in range(KILLS_LONG if is_long else KILLS):
        real.kill_one(serve, at_a_random_moment)
    for _ in range(AT_ONCE_LONG if is_long else AT_ONCE):
        real.kill_one(serve, the_instant_after_an_ok)
    hasty = Killing(*place)
    while hasty.verdict.is_good and hasty.kills < MOST_HASTY:
        ways = (the_instant_after_an_ok, at_a_random_moment)
        hasty.kill_one(serve_hastily, ways[hasty.kills % 2])

    tell(
        f"{real.kills} kills, {real.confirmed} steps confirmed, {real.in_doubt} stored before"
        f" they were: {len(real.verdict.lost)} lost, {len(real.verdict.broken)} broken or twice"
        f" (95 %: below {3 / real.kills:.1%} of kills). OK before the commit:"
        f" {'caught' if hasty.verdict.lost else 'NOT caught'} by kill {hasty.kills}."
        f" Seed {seed}."
    )
    assert real.verdict.is_good, real.verdict
    assert hasty.verdict.lost, "the kiosk that says OK before the commit was not caught"
