"""Power cuts planned, made into disks one after another, opened with the real store and judged."""

from __future__ import annotations

import pickle
import random
import shutil
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from tests.durability.images import FATES, WEIGHTS, Disk, Fate, put
from tests.durability.keeping import Verdict, folder_url, judge, judged, stored_in
from tests.durability.recording import Recording
from tests.durability.visitors import Told, next_step, take
from tests.hub import open_hub

RIGHT_AFTER_AN_OK = 0.25
WHOLE_KIOSK_EVERY = 50


@dataclass(frozen=True, slots=True)
class Planned:
    """One image: cut after so many entries, with this fate and seed for what was not synced."""

    cut: int
    fate: Fate
    seed: int
    opens_kiosk: bool


@dataclass(slots=True)
class Figures:
    """What a number of images showed."""

    images: int = 0
    with_loss: int = 0
    broken: int = 0
    fates: Counter[str] = field(default_factory=Counter)
    examples: list[str] = field(default_factory=list)

    def __iadd__(self, other: Figures) -> Figures:
        self.images += other.images
        self.with_loss += other.with_loss
        self.broken += other.broken
        self.fates += other.fates
        self.examples += other.examples
        return self

    def count(self, planned: Planned, verdict: Verdict) -> None:
        """Add one image."""
        self.images += 1
        self.with_loss += bool(verdict.lost)
        self.broken += bool(verdict.broken)
        self.fates[planned.fate] += 1
        if not verdict.is_good and len(self.examples) < 3:
            self.examples.append(f"{planned}: {verdict}")


def sum_of(parts: list[Figures]) -> Figures:
    """All together."""
    whole = Figures()
    for part in parts:
        whole += part
    return whole


def said_of(figures: Figures) -> str:
    """One line of figures."""
    bound = "" if figures.with_loss + figures.broken else f" (95 %: below {3 / figures.images:.2%})"
    return (
        f"{figures.images} images, {figures.with_loss} lost something confirmed,"
        f" {figures.broken} broken{bound}"
    )


def plan(recording: Recording, images: int, chance: random.Random) -> list[Planned]:
    """Moments of the cut, in their order."""
    oks = [at + 1 for at, entry in enumerate(recording.entries) if isinstance(entry, Told)]
    made = []
    for number in range(images):
        is_after_ok = chance.random() < RIGHT_AFTER_AN_OK
        cut = chance.choice(oks) if is_after_ok else chance.randrange(len(recording.entries) + 1)
        (fate,) = chance.choices(FATES, WEIGHTS)
        seed = chance.randrange(10**9)
        made.append(Planned(cut, fate, seed, number % WHOLE_KIOSK_EVERY == 0))
    return sorted(made, key=lambda planned: planned.cut)


def judge_images(saved: Path, keys: Path, plans: list[Planned]) -> Figures:
    """Make these images of a saved recording one after another, open and judge them."""
    recording: Recording = pickle.loads(saved.read_bytes())
    folder = Path(f"{saved}-{plans[0].seed}")
    shutil.copytree(keys, folder / "keys")
    figures = Figures()
    for planned, disk, told in disks(recording, plans):
        for name in folder.glob("hub.db*"):
            name.unlink()
        put(disk.image(planned.fate, random.Random(planned.seed)), folder)
        verdict = judged(folder_url(folder), told, next_step(told))
        if planned.opens_kiosk and verdict.is_good:
            verdict = with_repeats(folder, told)
        figures.count(planned, verdict)
    return figures


def disks(recording: Recording, plans: list[Planned]) -> Iterator[tuple[Planned, Disk, list[Told]]]:
    """The disk at each cut, and what had been confirmed by then."""
    disk, told, at = Disk.at_start(recording), list[Told](), 0
    for planned in plans:
        for entry in recording.entries[at : planned.cut]:
            disk.take(entry)
            if isinstance(entry, Told):
                told.append(entry)
        at = planned.cut
        yield planned, disk, told


def with_repeats(folder: Path, told: list[Told]) -> Verdict:
    """Open the whole kiosk; everybody tries again with the same key, then somebody new comes."""
    hub = open_hub(folder)
    try:
        for each in told:
            if each.is_in and take(hub, each.step) != each:
                return Verdict(broken=[f"a repeat of {each} was answered differently"])
        after = [*told, take(hub, next_step(told))]
        after.append(take(hub, next_step(after)))
        return judge(stored_in(hub.kiosk.store), after, None)
    finally:
        hub.kiosk.close()
