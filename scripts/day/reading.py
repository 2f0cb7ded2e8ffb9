"""From a day's file to a scenario, or to every mistake in it, each with its step."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

from kiosk.hubfile import HubFile, check
from kiosk.rules.opening import DayException, Hours
from kiosk.tomlfile import Mistake, Notes, Table, TomlSource, read
from kiosk.tomlfile.values import calendar_day, day_stretch, whole, words, yes_or_no
from scripts.day import expecting
from scripts.day.acts import Happens
from scripts.day.known import Known
from scripts.day.readers import MOST, among, cast, counts
from scripts.day.scenario import Deed, Scenario, Step, changed
from scripts.day.verbs import VERBS
from scripts.day.wall import clock, moment

HUBS = Path(__file__).resolve().parents[2] / "resources" / "hubs"
TOGETHER = "at the same moment"
SOME_DAY = date(2026, 11, 24)
_STEP = re.compile(r"steps\[(\d+)\]\.?(.*)")


def scenario_of(path: Path) -> Scenario | tuple[Mistake, ...]:
    """Read a day's file, or say every mistake in it."""
    source = read(path)
    if not isinstance(source, TomlSource):
        return source
    notes = Notes(source.lines)
    top = Table(source.values, notes)
    hub = _hub(top.table("hub", is_needed=False))
    if not isinstance(hub, HubFile):
        return (*notes.mistakes, *hub)
    found = _scenario(top, hub, source)
    return notes.mistakes or found


def said(mistake: Mistake) -> str:
    """A mistake with its step and line: "step 4, line 31, does: …"."""
    in_step = _STEP.fullmatch(mistake.key)
    where = [f"step {int(in_step[1]) + 1}"] if in_step else []
    where += [f"line {mistake.line}"] if mistake.line else []
    key = in_step[2] if in_step else mistake.key
    where += [key] if key else []
    return ", ".join(where) + (": " if where else "") + mistake.said


def _hub(table: Table) -> HubFile | tuple[Mistake, ...]:
    """The hub of the day: a hub file, and what the day's file changes of it."""
    names = sorted(path.stem for path in HUBS.glob("*.toml"))
    name = table.may("file", among(names, "a hub file"), "hubteekki")
    hub = check(HUBS / f"{name}.toml")
    if not isinstance(hub, HubFile):
        return hub
    sides = [space.key for space in hub.spaces]
    cap = table.may("places", whole(0, MOST, 10), hub.limit.places)
    limits = table.may("sides", counts(sides), {})
    days = tuple(_day(one) for one in table.tables("days"))
    table.end()
    return changed(hub, cap, limits, days)


def _day(table: Table) -> DayException:
    day = table.must("date", calendar_day(SOME_DAY))
    opens, closes = table.must("open", day_stretch("18:00-23:00"))
    staffed = table.may("staffed", yes_or_no(example=True), default=True)
    table.end()
    return DayException(day, (Hours((day.weekday(),), opens, closes, staffed),))


def _scenario(top: Table, hub: HubFile, source: TomlSource) -> Scenario:
    title = top.must("title", words(80, "An ordinary Tuesday"))
    story = top.must("story", words(300, "What happens, in a sentence."))
    people = top.must("people", cast())
    if "manager" in people:
        top.wrong("people", '"manager" is the hub manager already: give this person a name.')
    kiosks = top.may("kiosks", whole(1, 2, 1), 1)
    day = top.must("date", calendar_day(SOME_DAY))
    known = _known(people, hub, kiosks, day)
    tables = top.tables("steps", least=1)
    lines = [source.lines.get(table.path, 0) for table in tables]
    steps = [_step(table, known, i + 1, lines[i]) for i, table in enumerate(tables)]
    top.end()
    return Scenario(title, story, people, hub, kiosks, tuple(step for step in steps if step))


def _known(people: dict[str, str], hub: HubFile, kiosks: int, day: date) -> Known:
    sides = tuple(space.key for space in hub.spaces)
    zone = hub.hub.zone
    rooms = tuple(room.key for room in hub.rooms)
    return Known(people, sides, zone, kiosks, day, moment(day, zone).meanwhile, rooms=rooms)


def _step(table: Table, known: Known, number: int, line: int) -> Step | None:
    _turn(table, known)
    note = table.may("note", words(300, "It rains."), "")
    deeds = _together(table, known) if "each" in table else _alone(table, known)
    if deeds is None:
        return None
    told = sum(not isinstance(deed.act, Happens) for deed in deeds)
    expect = expecting.read(table.table("expect", is_needed=False), known.sides, told)
    table.end()
    return Step(number, line, known.at, deeds, note, expect)


def _turn(table: Table, known: Known) -> None:
    """Turn to the day and time of the step; a file goes forward only."""
    day = table.may("date", calendar_day(known.day), known.day)
    if day < known.day:
        table.wrong("date", f"{day} is before {known.day}: put the steps in the order of time.")
    known.day = max(day, known.day)
    at = table.must("at", moment(known.day, known.zone))
    if not table.is_well("at"):
        return
    if at < known.at:
        before = clock(known.at, known.zone)
        table.wrong("at", f"this is before the {before} of an earlier step: put them in order.")
    known.at = max(at, known.at)


def _alone(table: Table, known: Known) -> tuple[Deed, ...] | None:
    """The one deed of a step; None where its verb is unknown, and so what belongs to it."""
    does = table.must("does", among([*VERBS, TOGETHER], "a verb"))
    kiosk = table.may("kiosk", whole(1, known.kiosks, 1), 1) - 1
    if does == TOGETHER and table.is_well("does"):
        table.wrong("does", "who does what is missing: write each = [{ who = ..., does = ... }].")
    if not table.is_well("does"):
        return None
    return (Deed(VERBS[does](table, known), kiosk),)


def _together(table: Table, known: Known) -> tuple[Deed, ...] | None:
    table.must("does", among([TOGETHER], "a verb of several people"))
    deeds: list[Deed] = []
    for one in table.tables("each"):
        deed = _alone(one, known)
        if deed:
            one.end()
            deeds += deed
        if deed and isinstance(deed[0].act, Happens):
            one.wrong("does", "this is nothing that several people do: give it a step of its own.")
    return tuple(deeds) or None
