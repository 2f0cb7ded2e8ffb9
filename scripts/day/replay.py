"""Replay: plays a scenario step by step, says what everybody was told, compares, draws the hub."""

from __future__ import annotations

import tempfile
import textwrap
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import assert_never

from kiosk.answers import HubView
from kiosk.clock import local
from kiosk.ids import new_id
from scripts.day import acts, drawing, expecting
from scripts.day.cast import CannotPlayError, Cast
from scripts.day.door import DoorAnswer, Form
from scripts.day.events import SeatAnswer, at_events
from scripts.day.expecting import Door
from scripts.day.happenings import presumed, sentences
from scripts.day.kinds import Mark, Told
from scripts.day.office import Managed, manage
from scripts.day.rooms import Coming, in_rooms
from scripts.day.scenario import Deed, Scenario, Step
from scripts.day.stage import Stage
from scripts.day.telling import told
from scripts.day.wall import clock, day_of

Say = Callable[[str], None]
Answer = DoorAnswer | Managed | Coming | SeatAnswer
WIDTH = 100
INDENT = " " * 9
BESIDE = 36


@dataclass(frozen=True, slots=True)
class Played:
    """A step that was played: what was seen of it, and the expectations that did not hold."""

    step: Step
    seen: Mapping[str, Mark]
    failures: tuple[str, ...]


def replay(scenario: Scenario, say: Say, url: str | None = None) -> list[Played]:
    """Play a day on a database of its own, or on the empty one at `url`."""
    with tempfile.TemporaryDirectory(prefix="hub-day-") as folder:
        stage = Stage.open(scenario, Path(folder), url)
        try:
            return _Show(scenario, stage, say).play()
        finally:
            stage.close()


class _Show:
    """One performance."""

    def __init__(self, scenario: Scenario, stage: Stage, say: Say) -> None:
        self._scenario, self._stage, self._say = scenario, stage, say
        self._zone = scenario.zone
        self._cast = Cast.of(scenario.people)
        self._day = ""

    def play(self) -> list[Played]:
        """Every step, or those until one can no longer be played."""
        self._open()
        played: list[Played] = []
        for step in self._scenario.steps:
            try:
                played.append(self._step(step))
            except CannotPlayError as why:
                said = f"it cannot be played: {why}"
                self._fail(said)
                return [*played, Played(step, {}, (said,))]
        return played

    def _open(self) -> None:
        self._say(f"{self._scenario.title}\n{'=' * len(self._scenario.title)}")
        self._wrapped(self._scenario.story, "")
        self._say("")
        for name, about in self._scenario.people.items():
            self._wrapped(f"{name}: {about}", "  ")
        self._say("")
        self._wrapped(drawing.house(self._scenario.hub), "  ")
        self._say(f"  {drawing.LEGEND}")

    def _step(self, step: Step) -> Played:
        self._stage.turn_to(step.at)
        passed = self._stage.took_place()
        self._by_itself(sentences(passed, self._cast, self._zone))
        self._head(step)
        tolds = self._act(step)
        followed = self._stage.took_place()
        view = self._stage.look()
        self._lines(step, tolds)
        self._by_itself(sentences(followed, self._cast, self._zone))
        for row in drawing.rows(view, self._zone):
            self._wrapped(row, INDENT)
        seen = {**_state(view), **_of_answers(tolds), "presumed": presumed([*passed, *followed])}
        failures = expecting.failures(step.expect, seen)
        for failure in failures:
            self._fail(failure)
        return Played(step, seen, failures)

    def _head(self, step: Step) -> None:
        day = day_of(local(step.at, self._zone).date())
        if day != self._day:
            self._say(f"\n{day}")
            self._day = day
        self._say("")
        if step.note:
            self._wrapped(f"{step.note}", INDENT)

    def _act(self, step: Step) -> list[Told]:
        if isinstance(step.deeds[0].act, acts.Happens):
            self._happen(step.deeds[0].act)
            return []
        works = [(deed.kiosk, self._work(deed)) for deed in step.deeds]
        answers = self._stage.at_once(works)
        for deed, answer in zip(step.deeds, answers, strict=True):
            self._cast.keep(deed.act, answer)
        view = self._stage.look()
        return [told(answer, view, self._zone) for answer in answers]

    def _happen(self, act: acts.Happens) -> None:
        match act:
            case acts.Restarts():
                return self._stage.restart()
            case acts.LosesPower():
                return self._stage.lose_power()
            case acts.TimePasses():
                return None
        assert_never(act)

    def _work(self, deed: Deed) -> Callable[[], Answer]:
        kiosk, act, key = self._stage.kiosks[deed.kiosk], deed.act, new_id()
        if isinstance(act, acts.TapsAgain):
            person = self._cast.people[act.who]
            if person.last is None:
                raise CannotPlayError(f"{act.who} has sent no form yet")
            act, key = person.last
        if isinstance(act, acts.Comes | acts.Stays | acts.InRooms | acts.AtEvents):
            self._cast.people[act.who].last = (act, key)
            if isinstance(act, acts.InRooms):
                return in_rooms(kiosk, self._cast, key, act)
            if isinstance(act, acts.AtEvents):
                return at_events(kiosk, self._cast, key, act)
            form = Form(kiosk, self._cast, key)
            return form.come(act) if isinstance(act, acts.Comes) else form.stay_or_go(act)
        if isinstance(act, acts.Manages):
            managed = act
            return lambda: manage(kiosk, self._cast, managed)
        raise CannotPlayError("only people can do things at the same moment")

    def _lines(self, step: Step, tolds: list[Told]) -> None:
        at = clock(step.at, self._zone)
        for i, deed in enumerate(step.deeds):
            kiosk = f", kiosk {deed.kiosk + 1}" if self._scenario.kiosks > 1 and tolds else ""
            self._line(f"  {at if not i else '     '}  {deed.act}{kiosk}", tolds[i : i + 1])

    def _line(self, act: str, tolds: list[Told]) -> None:
        """An act, and what was said: beside it where there is room, else below."""
        words = f'"{tolds[0].words}"' if tolds else ""
        beside = f"{act:<{BESIDE}}  {words}".rstrip()
        if len(beside) <= WIDTH:
            self._say(beside)
        else:
            self._say(act)
            self._wrapped(words, INDENT)
        for line in tolds[0].lines if tolds else ():
            self._say(f"{INDENT}  {line}")

    def _by_itself(self, said: list[str]) -> None:
        for sentence in said:
            self._wrapped(f"~ {sentence}", INDENT)

    def _fail(self, failure: str) -> None:
        self._wrapped(f"NOT AS EXPECTED: {failure}", INDENT)

    def _wrapped(self, words: str, indent: str) -> None:
        self._say(textwrap.fill(words, WIDTH, initial_indent=indent, subsequent_indent=indent))


def _state(view: HubView) -> dict[str, Mark]:
    """What can be expected of the hub."""
    hub, door = view.places.hub, view.door
    opened = Door.OPEN if door.is_staffed else Door.UNSTAFFED
    return {
        "inside": hub.inside,
        "free": hub.free,
        "held": hub.held,
        "over": max(0, hub.inside - hub.limit),
        "waiting": len(view.line) - len(view.called),
        "called": len(view.called),
        "inside_at": {str(side.space_id): side.inside for side in view.places.sides},
        "free_at": {str(side.space_id): side.free for side in view.places.sides},
        "held_at": {str(side.space_id): side.held for side in view.places.sides},
        "door": (opened if door.is_open else Door.CLOSED).value,
    }


def _of_answers(tolds: list[Told]) -> dict[str, Mark]:
    """What can be expected of one answer; of several only of which kinds they were."""
    if len(tolds) == 1:
        return {"told": tolds[0].kind.value, **tolds[0].marks}
    return {"told": tuple(sorted(each.kind.value for each in tolds))}
