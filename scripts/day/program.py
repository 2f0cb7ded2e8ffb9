"""The program: checks all files before any of them is played, and sums up what went otherwise."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from scripts.day.reading import said, scenario_of
from scripts.day.replay import Played, Say, replay
from scripts.day.scenario import Scenario
from scripts.day.stage import UsedDatabaseError

GOOD, NOT_AS_EXPECTED, MISTAKES = 0, 1, 2


def run(files: Sequence[Path], url: str | None, say: Say) -> int:
    """Play the files; 0 when all was as expected, 1 when not, 2 when nothing could be played."""
    read = {file: scenario_of(file) for file in files}
    mistaken = {file: found for file, found in read.items() if not isinstance(found, Scenario)}
    for file, mistakes in mistaken.items():
        for mistake in mistakes:
            say(f"{file}: {said(mistake)}")
    if mistaken:
        return MISTAKES
    if url is not None and len(files) > 1:
        say("Give one file with --database: every day begins with an empty one.")
        return MISTAKES
    scenarios = {file: found for file, found in read.items() if isinstance(found, Scenario)}
    try:
        return _play(scenarios, url, say)
    except UsedDatabaseError as why:
        say(f"Nothing was played: {why}.")
        return MISTAKES


def _play(scenarios: dict[Path, Scenario], url: str | None, say: Say) -> int:
    failed: list[str] = []
    steps = 0
    for file, scenario in scenarios.items():
        played = replay(scenario, say, url)
        say("")
        steps += len(played)
        failed += [line for each in played for line in _failed(file, each)]
    for line in failed:
        say(line)
    count = f"{len(scenarios)} day{'s' if len(scenarios) > 1 else ''}, {steps} steps"
    say(f"{count}: " + (f"{len(failed)} not as expected." if failed else "all as expected."))
    return NOT_AS_EXPECTED if failed else GOOD


def _failed(file: Path, played: Played) -> list[str]:
    step = played.step
    where = f"{file}, step {step.number}, line {step.line} ({step})"
    return [f"{where}: {failure}" for failure in played.failures]
