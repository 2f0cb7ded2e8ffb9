"""The class of twelve at a hub where ten may be: one action for all of them (O8)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from kiosk.answers import Arrival, HoldMade
from kiosk.desks.holding import NewHold
from kiosk.texts import Text
from tests.driving import Driver
from tests.hub import APTEEKKI, AUTOKOULU, Hub


def keep_for_a_course(hub: Hub, people: int) -> str:
    """The manager keeps places for a course that begins in ten minutes."""
    starts = hub.clock.now() + timedelta(minutes=10)
    course = NewHold(
        None, Text.same("Avoin yliopisto"), people, starts, starts + timedelta(hours=2)
    )
    made = hub.kiosk.places.make_hold(hub.manager(), course)
    assert isinstance(made, HoldMade), made
    return made.hold_id


def twelve(door: Driver) -> None:
    """Come to the door with eleven behind."""
    door.tap("tile_group")
    door.tap("quick_12")


def test_the_class_of_twelve_comes_in_with_nine_and_three_wait(hub: Hub, door: Driver) -> None:
    hub.arrive(1, APTEEKKI)
    door.settle()
    twelve(door)

    assert door.says("Teitä on 12. Nyt mahtuu 9.")
    assert door.says("Täällä saa olla 10 ihmistä kerrallaan, ja 1 on jo sisällä.")
    assert door.says("Apteekin puoli: 3 teistä")
    assert door.says("Autokoulun puoli: 6 teistä")
    assert door.says("3 odottaa hetken")
    assert door.says("9 sisään nyt, 3 jonoon")
    assert door.says("Lennätin, Viitasaari")

    door.tap("primary")
    assert door.says("Mitä tulette tekemään?")
    door.tap("purpose_study")
    door.tap("primary")

    assert door.page() == "welcome"
    view = hub.see()
    assert (view.places.hub.inside, view.places.hub.free) == (10, 0)
    (rest,) = view.line
    assert rest.people == 3
    assert door.says(f"{rest.number}")


@pytest.mark.parametrize(
    ("lang", "title", "best", "sides"),
    [
        (
            "fi",
            "Teitä on 12. Nyt mahtuu 9.",
            "9 sisään nyt, 3 jonoon",
            ["Apteekin puoli: 3 teistä", "Autokoulun puoli: 6 teistä", "3 odottaa hetken"],
        ),
        (
            "sv",
            "Ni är 12. Nu ryms 9.",
            "9 in nu, 3 i kön",
            ["Apotekssidan: 3 av er", "Bilskolesidan: 6 av er", "3 väntar en stund"],
        ),
        (
            "en",
            "You are 12. There is room for 9 now.",
            "9 in now, 3 in the waiting line",
            ["Pharmacy side: 3 of you", "Driving-school side: 6 of you", "3 wait a moment"],
        ),
    ],
)
def test_the_class_of_twelve_reads_well_in_each_language(
    hub: Hub, door: Driver, lang: str, title: str, best: str, sides: list[str]
) -> None:
    hub.arrive(1, APTEEKKI)
    door.tap(f"language_{lang}") if lang != "fi" else None
    twelve(door)
    for words in (title, best, *sides):
        assert words in door.texts()


def test_the_rest_of_the_class_is_called_when_places_free(hub: Hub, door: Driver) -> None:
    alone = hub.arrive(1, APTEEKKI)
    twelve(door)
    door.tap("primary")
    door.tap("purpose_study")
    door.tap("primary")

    hub.kiosk.reception.leave(alone.visit_id)
    assert not hub.see().called
    (rest,) = hub.see().line
    found = hub.kiosk.reception.look()
    assert found.places.hub.free == 1
    assert rest.people == 3


def test_a_class_with_kept_places_finds_them_waiting(hub: Hub, door: Driver) -> None:
    hold = keep_for_a_course(hub, 10)
    door.tap("tile_group")
    assert door.says("Teitä on 5. Täällä on nyt täyttä.")
    assert door.says("10 paikkaa on varattu: Avoin yliopisto.")
    door.tap(f"hold_{hold}")
    assert door.says("Teitä on 10. Kaikki mahtuvat.")
    door.tap("primary")
    door.tap("purpose_study")
    door.tap("primary")
    assert door.page() == "welcome"
    assert hub.inside == 10


def test_a_leader_may_give_a_nickname_and_nobody_else_needs_one(hub: Hub, door: Driver) -> None:
    door.tap("tile_group")
    door.tap("primary")
    door.tap("purpose_event")
    door.tap("nameInput")
    door.type_on_screen("aino")
    door.tap("keyDone")
    door.tap("primary")
    assert door.page() == "welcome"
    assert hub.inside == 5


def test_places_that_went_meanwhile_are_told_kindly_and_planned_anew(
    hub: Hub, door: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    door.tap("tile_group")
    door.tap("quick_10")
    assert door.says("Teitä on 10. Kaikki mahtuvat.")
    door.tap("primary")
    door.tap("purpose_study")

    arrive = hub.kiosk.reception.arrive

    def others_first(wanted: Arrival) -> object:
        monkeypatch.undo()
        hub.arrive(2, AUTOKOULU)
        return arrive(wanted)

    monkeypatch.setattr(hub.kiosk.reception, "arrive", others_first)
    door.tap("primary")

    assert door.page() == "group"
    assert door.says("Muita ehti juuri sisään.")
    assert door.says("Teitä on 10. Nyt mahtuu 8.")
    assert hub.inside == 2


def test_a_group_that_the_hub_never_takes_at_once_is_told_what_to_do(
    hub: Hub, door: Driver
) -> None:
    door.tap("tile_group")
    door.tap("quick_20")
    for _ in range(5):
        door.tap("more", at_once=True)
    assert door.says("Teitä on 25. Nyt mahtuu 10.")
    assert door.says("5 teistä voi tulla toisessa erässä, osallistua etänä tai mennä toiseen")


def test_another_hub_is_a_way_with_its_telephone(hub: Hub, door: Driver) -> None:
    hub.fill()
    door.tap("tile_group")
    door.tap("option_hub:Lennätin")
    door.tap("primary")
    assert door.page() == "home"
    assert door.says("Lennätin, Viitasaari")
    assert hub.inside == 10


def test_a_group_that_is_not_well_goes_home_and_leaves_nothing(hub: Hub, door: Driver) -> None:
    door.tap("tile_group")
    door.tap("primary")
    door.tap("secondary")
    assert door.page() == "not_today"
    assert hub.inside == 0


def test_kept_places_that_fall_free_by_the_clock_are_offered_without_a_touch(
    hub: Hub, door: Driver
) -> None:
    keep_for_a_course(hub, 10)
    door.tap("tile_group")
    assert door.says("Täällä on nyt täyttä.")
    for _ in range(40):
        hub.clock.advance(timedelta(seconds=50))
        door.shell.touch()
        door.pass_time(1)
    assert door.page() == "group"
    assert door.says("Teitä on 5. Kaikki mahtuvat.")
