"""Days at the hub: each shipped file plays as it says, and cannot pass when it says otherwise."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from kiosk.answers import PassNo, Wrong
from kiosk.desks.snapshot import Snapshot
from scripts import replay_day
from scripts.day.expecting import failures
from scripts.day.program import GOOD, MISTAKES, NOT_AS_EXPECTED, run
from scripts.day.reading import scenario_of
from scripts.day.replay import Played, replay
from scripts.day.scenario import Expected, Scenario
from scripts.day.telling_coming import NOT_TAKEN
from scripts.day.telling_going import NO_PASS
from scripts.day.verbs import VERBS

DAYS = sorted((Path(__file__).parents[2] / "resources" / "days").glob("*.toml"))
WITH_MISTAKES = Path(__file__).with_name("day_with_mistakes.toml")
CLASS = next(day for day in DAYS if "class-of-twelve" in day.name)
TWO_KIOSKS = next(day for day in DAYS if "two-kiosks" in day.name)


@dataclass
class Performance:
    """A day as it was played, and what was said of it."""

    file: Path
    scenario: Scenario
    played: list[Played] = field(default_factory=list)
    said: list[str] = field(default_factory=list)


def read(file: Path) -> Scenario:
    """A day's file without mistakes."""
    found = scenario_of(file)
    assert isinstance(found, Scenario), found
    return found


@pytest.fixture(scope="module", params=DAYS, ids=lambda day: day.stem)
def day(request: pytest.FixtureRequest) -> Performance:
    """Each shipped day, played once on SQLite."""
    shown = Performance(request.param, read(request.param))
    shown.played = replay(shown.scenario, shown.said.append)
    return shown


def falsified(value: Expected) -> Expected:
    """Another thing of the same kind, which was not."""
    if isinstance(value, bool):
        return not value
    if isinstance(value, int):
        return value + 1
    if isinstance(value, Mapping):
        return {side: people + 1 for side, people in value.items()}
    return (*value, "more") if isinstance(value, tuple) else f"not {value}"


def spoiled(file: Path, folder: Path, wrong: tuple[str, str]) -> Path:
    """A copy of a day's file in which the last such words are others."""
    before, found, after = file.read_text().rpartition(wrong[0])
    assert found
    copy = folder / file.name
    copy.write_text(before + wrong[1] + after)
    return copy


def test_the_shipped_days_are_those_that_were_promised() -> None:
    wanted = [
        "tuesday",
        "class",
        "limit",
        "two-kiosks",
        "forgotten",
        "forward",
        "back",
        "rooms",
        "seats",
    ]
    assert [word for word in wanted if not any(word in day.name for day in DAYS)] == []


def test_everything_goes_as_the_file_says(day: Performance) -> None:
    assert [f"step {p.step.number}: {f}" for p in day.played for f in p.failures] == []
    assert len(day.played) == len(day.scenario.steps)


def test_every_step_expects_something(day: Performance) -> None:
    assert [step.number for step in day.scenario.steps if not step.expect] == []


def test_no_expectation_could_be_otherwise(day: Performance) -> None:
    for played in day.played:
        for key, wanted in played.step.expect:
            (failure,) = failures([(key, falsified(wanted))], played.seen)
            assert failure.startswith(f"expected {key} = "), played.step


def test_the_program_fails_when_one_expectation_is_wrong(day: Performance, tmp_path: Path) -> None:
    text = day.file.read_text()
    people = re.findall(r"inside = (\d+)", text)[-1]
    copy = spoiled(day.file, tmp_path, (f"inside = {people}", f"inside = {int(people) + 90}"))
    said: list[str] = []

    assert run([copy], None, said.append) == NOT_AS_EXPECTED

    (line,) = [line for line in said if line.startswith(f"{copy}, step ")]
    assert re.search(r", step \d+, line \d+ \(.+\): expected inside = ", line)
    assert line.endswith(f"expected inside = {int(people) + 90}, was {people}")


def test_a_day_reads_well(day: Performance) -> None:
    story = "\n".join(day.said)
    assert day.scenario.title in story
    assert re.search(r"[●◐○·]{6}", story)
    assert max(len(line) for line in story.splitlines()) <= 100
    assert not re.search(r"None|Text\(|[0-9a-f]{8}-[0-9a-f]{4}|HP1:", story)


def test_no_verb_is_left_unplayed() -> None:
    story = "\n".join(day.read_text() for day in DAYS)
    assert [verb for verb in VERBS if f'does = "{verb}"' not in story] == []


@pytest.mark.postgresql
def test_two_kiosks_share_the_last_place_on_postgresql_too(postgres_url: str) -> None:
    said: list[str] = []
    assert run([TWO_KIOSKS], postgres_url, said.append) == GOOD, said[-5:]


def test_a_day_is_not_played_on_a_database_that_was_used(
    tmp_path: Path, expect_log: Callable[[str], None]
) -> None:
    expect_log("pepper and pass-key cannot be read")  # it is another day's hub
    url = f"sqlite:///{tmp_path}/hub.db"
    said: list[str] = []
    assert run([CLASS], url, said.append) == GOOD

    assert run([CLASS], url, said.append) == MISTAKES

    assert said[-1] == "Nothing was played: the database is not empty: name one that is."


def test_a_hub_without_its_cap_does_not_go_as_it_should(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Snapshot, "_hub_limit", lambda _: 500)
    said: list[str] = []

    assert run([TWO_KIOSKS], None, said.append) == NOT_AS_EXPECTED

    assert any('expected told = ["full", "in"], was ["in", "in"]' in line for line in said)


def test_a_step_that_can_no_longer_be_played_ends_the_day_and_says_why(tmp_path: Path) -> None:
    copy = spoiled(CLASS, tmp_path, ("choice = 1", "choice = 7"))
    said: list[str] = []

    assert run([copy], None, said.append) == NOT_AS_EXPECTED

    assert any("it cannot be played: Maija was not offered 7 choices" in line for line in said)


MISTAKEN = [
    ("line 4, story", "the text is empty"),
    ("line 7, people", '"manager" is the hub manager already'),
    ("line 12, hub.sides", '"cellar" is no side'),
    ("step 1, line 16, who", 'did you mean "Aino"?'),
    ("step 2, line 22, does", 'did you mean "arrives"?'),
    ("step 3, line 25, at", "the wall never shows 03.30 on 2027-03-28"),
    ("step 4, line 30, at", '"25.00" is not a time of day'),
    ("step 4, line 33, side", '"attic" is not a side'),
    ("step 5, line 36, at", "this is before the 09.05 of an earlier step"),
    ("step 6, line 41, at", "the wall shows 10.00 only once"),
    ("step 6, line 44, people", "0 is too small"),
    ("step 6, line 45, purpose", '"sleep" is not known'),
    ("step 6, line 46, colour", '"colour" is not known here'),
    ("step 7, line 50, who", 'write who = "manager"'),
    ("step 8, line 58, title", '"Nothing" is not a hold known here'),
    ("step 9, line 60, to", "this is missing"),
    ("step 9, line 64, kiosk", "2 is too big"),
    ("step 9, line 65, expect.free", '"many" is not a whole number'),
    ("step 9, line 65, expect.insde", '"insde" is not known here'),
    ("step 9, line 65, expect.told", 'did you mean "in"?'),
    ("step 10, line 69, who", "Aino is in no line"),
    ("step 10, line 71, expect.where", 'only together with told = "in" or told = "moved"'),
    ("step 11, line 78, each[1].choice", "this is missing"),
    ("step 11, line 78, each[1].who", '"Nobody" is not a person'),
    ("step 11, line 80, expect.told", "write a list of 2 words"),
    ("step 12, line 84, does", "who does what is missing"),
    ("step 13, line 86, at", "this is missing"),
    ("step 13, line 89, sides", "0 is too small"),
    ("step 14, line 94, expect.told", "nobody is told anything here"),
    ("step 15, line 99, each[1].does", "nothing that several people do"),
]


def test_all_mistakes_of_a_file_are_told_with_their_steps_and_nothing_is_played() -> None:
    said: list[str] = []

    assert run([CLASS, WITH_MISTAKES], None, said.append) == MISTAKES

    assert len(said) == len(MISTAKEN), said
    for line, (where, what) in zip(said, MISTAKEN, strict=True):
        assert line.startswith(f"{WITH_MISTAKES}: {where}: ")
        assert what in line


def test_a_file_that_is_not_there_is_a_mistake(capsys: pytest.CaptureFixture[str]) -> None:
    assert replay_day.main(["no-such-day.toml"]) == MISTAKES
    assert "no-such-day.toml: this file does not exist" in capsys.readouterr().out


def test_a_database_out_of_reach_is_said_calmly(capsys: pytest.CaptureFixture[str]) -> None:
    asked = ["--database", "sqlite:////no/such/folder/hub.db", str(CLASS)]
    assert replay_day.main(asked) == MISTAKES
    assert "no folder /no/such/folder" in capsys.readouterr().out


def test_one_database_is_for_one_day() -> None:
    said: list[str] = []
    assert run(DAYS[:2], "sqlite:///unused.db", said.append) == MISTAKES
    assert said == ["Give one file with --database: every day begins with an empty one."]


def test_every_no_has_a_sentence() -> None:
    assert set(NOT_TAKEN) == set(Wrong)
    assert set(NO_PASS) == set(PassNo)
