"""The journal: every fact can be read again, tells the whole story, and names nobody."""

from __future__ import annotations

import dataclasses
import types
import typing
from datetime import UTC, date, datetime, timedelta

import msgspec
import pytest

from db.queries import journal
from kiosk import facts, house_facts
from kiosk.answers import Mood, PassOut
from kiosk.desks.holding import NewHold
from kiosk.desks.places import NewLimit, NewOverride
from kiosk.facts import UnknownFact, fact_of
from kiosk.texts import Text
from tests.hub import APTEEKKI, AUTOKOULU, PIN, Hub
from tests.kiosk.story import kept, the_story

BOTH_ENGINES = True
KINDS = [
    kind
    for kind in (*vars(facts).values(), *vars(house_facts).values())
    if isinstance(kind, type) and dataclasses.is_dataclass(kind) and kind is not UnknownFact
]
SAMPLES: dict[object, object] = {
    str: "x",
    int: 3,
    bool: True,
    date: date(2026, 11, 24),
    datetime: datetime(2026, 11, 24, 9, 30, tzinfo=UTC),
    facts.Sides: ((APTEEKKI, 2), (AUTOKOULU, 1)),
}


def sample(kind: type) -> object:
    """A fact of that kind with every field filled in."""
    hints = typing.get_type_hints(kind)
    return kind(**{field.name: _value(hints[field.name]) for field in dataclasses.fields(kind)})


def _value(hint: object) -> object:
    if isinstance(hint, types.UnionType):
        return _value(typing.get_args(hint)[0])
    return SAMPLES[hint]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_every_fact_is_read_as_it_was_written(kind: type) -> None:
    fact = sample(kind)

    assert fact_of(kind.__name__, msgspec.to_builtins(fact)) == fact


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_no_fact_has_room_for_a_name_a_code_or_a_pin(kind: type) -> None:
    fields = {field.name for field in dataclasses.fields(kind)}

    assert not fields & {"name", "code", "pin", "pass_id", "pass_text", "text", "session"}


def test_a_fact_of_a_newer_version_is_kept_and_said_to_be_unknown() -> None:
    assert fact_of("CoffeeMade", {"cups": 3}) == UnknownFact("CoffeeMade")
    assert fact_of("annotations", {}) == UnknownFact("annotations")


def a_day(hub: Hub) -> list[str]:
    """All that may happen in a day; the words that people typed are given back."""
    kiosk, session = hub.kiosk, hub.manager()
    aino = hub.arrive(name="Aino", side=APTEEKKI)
    group = hub.arrive(5, sides=((APTEEKKI, 2), (AUTOKOULU, 3)), name="Sosionomit", waiting=3)
    kiosk.reception.move(hub.key(), aino.visit_id, AUTOKOULU)
    now = hub.clock.now()
    kiosk.places.make_hold(
        session, NewHold(None, Text.same("Kurssi"), 2, now, now + timedelta(hours=1))
    )
    kiosk.places.correct(session, APTEEKKI, 1, "laskin")
    kiosk.places.allow_over(session, PIN, NewOverride(None, 1, now + timedelta(hours=1), "syy"))
    hub.later(minutes=1)
    kiosk.places.set_limit(session, NewLimit(None, 4, hub.clock.now(), None, "ohje"))
    hub.fill()
    kiosk.reception.arrive(hub.asks(name="Eino"))
    kiosk.line.wait(hub.asks(2, name="Veikko"))
    kiosk.scanning.remember_name(aino.visit_id)
    assert isinstance(kiosk.scanning.scan(aino.pass_text), PassOut)
    kiosk.reception.leave(group.visit_id, {APTEEKKI: 2})
    kiosk.reception.tell_feeling(Mood.GOOD)
    hub.later(minutes=6)
    kiosk.scanning.forget_me(aino.visit_id)
    hub.later(hours=24)
    return ["Aino", "Sosionomit", "Eino", "Veikko", aino.code, aino.pass_text, PIN, group.code]


def test_the_facts_of_a_day_fold_into_what_the_tables_say(hub: Hub) -> None:
    a_day(hub)
    hub.fill(free=1)
    hub.kiosk.line.wait(hub.asks(3))

    with hub.kiosk.store.reading() as tx:
        tables = kept(tx)
    assert the_story(hub.kiosk.store).told() == tables
    assert tables["inside"]
    assert tables["line"]


def test_nothing_that_people_typed_or_carry_is_in_the_journal(hub: Hub) -> None:
    typed = a_day(hub)
    with hub.kiosk.store.reading() as tx:
        told = repr([fact.body for fact in journal.all_facts(tx)])

    assert not [word for word in typed if f"'{word}'" in told]
    assert "laskin" in told


def test_a_refusal_is_counted_and_nothing_of_the_person_is_kept(hub: Hub) -> None:
    hub.fill()
    hub.kiosk.reception.arrive(hub.asks(3, name="Eino"))

    with hub.kiosk.store.reading() as tx:
        last = journal.newest_facts(tx, None, 1)[0]
        held = tx.connection.exec_driver_sql("SELECT count(*) FROM visit WHERE name = 'Eino'")
        assert held.scalar() == 0
    assert (last.kind, last.body) == ("VisitorRefused", {"people": 3, "because": "hub"})


def test_facts_are_numbered_in_the_order_in_which_they_happened(hub: Hub) -> None:
    a_day(hub)
    with hub.kiosk.store.reading() as tx:
        numbers = [fact.seq for fact in journal.all_facts(tx)]
        newest = [fact.seq for fact in journal.newest_facts(tx, None, 5)]

    assert numbers == sorted(set(numbers))
    assert newest == numbers[:-6:-1]
