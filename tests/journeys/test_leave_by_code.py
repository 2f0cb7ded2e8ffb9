"""Out by the day code, or without one: leaving is never refused (V5, O5)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from kiosk.answers import Log
from kiosk.facts import FeedbackGiven
from tests.driving import Driver
from tests.hub import Hub


def give(door: Driver, code: str) -> None:
    """Touch the digits of a code."""
    for digit in code:
        door.tap(f"digit{digit}")


def a_code_of_nobody(hub: Hub, *codes: str) -> str:
    """Four digits that none of these visits has."""
    return next(code for code in ("1111", "2222", "3333", "4444") if code not in codes)


@pytest.mark.parametrize(
    ("lang", "leaves", "thanks", "out"),
    [
        ("fi", "Lähden", "Kiitos käynnistä!", "Sinut on kirjattu ulos"),
        ("sv", "Jag går", "Tack för besöket!", "Du är utcheckad"),
        ("en", "I leave", "Thank you for the visit!", "You are counted out"),
    ],
)
def test_four_digits_and_one_touch_lead_out(
    hub: Hub, door: Driver, lang: str, leaves: str, thanks: str, out: str
) -> None:
    visit = hub.arrive()
    if lang != "fi":
        door.tap(f"language_{lang}")
    door.tap("tile_check_out")
    give(door, visit.code)
    assert leaves in door.texts()
    door.tap("way_leave")

    assert door.page() == "thanks"
    assert thanks in door.texts()
    assert door.says(out)
    assert hub.inside == 0


def test_the_goodbye_goes_by_itself_and_the_next_one_meets_the_first_language(
    hub: Hub, door: Driver
) -> None:
    visit = hub.arrive()
    door.tap("language_sv")
    door.tap("tile_check_out")
    give(door, visit.code)
    door.tap("way_leave")
    door.pass_time(9)
    assert door.page() == "home"
    assert door.front.comfort.lang == "fi"


def test_one_touch_says_how_it_felt_and_nothing_says_who(hub: Hub, door: Driver) -> None:
    visit = hub.arrive()
    door.tap("tile_check_out")
    give(door, visit.code)
    door.tap("way_leave")
    door.tap("face_good")
    assert door.says("Kiitos, siitä on meille apua.")
    assert door.sees("face_good")
    assert not any(door.sees(f"face_{mood}") for mood in ("fair", "poor"))

    log = hub.kiosk.manager.log(hub.manager())
    assert isinstance(log, Log)
    told = [line.fact for line in log.lines if isinstance(line.fact, FeedbackGiven)]
    assert told == [FeedbackGiven("good")]


def test_a_wrong_code_gets_kind_words_and_ways_out(hub: Hub, door: Driver) -> None:
    visit = hub.arrive()
    wrong = a_code_of_nobody(hub, visit.code)
    door.tap("tile_check_out")
    give(door, wrong)
    assert door.says("Tätä koodia ei ole tänään kenelläkään.")
    assert door.says("Tai näytä hubikorttisi")
    assert door.says("Minulla ei ole koodia")
    give(door, visit.code)
    assert door.sees("way_leave")


def test_many_wrong_codes_slow_down_for_seconds_and_then_the_right_one_leads_out(
    hub: Hub, door: Driver
) -> None:
    visit = hub.arrive()
    wrong = a_code_of_nobody(hub, visit.code)
    door.tap("tile_check_out")
    for _ in range(3):
        give(door, wrong)
    assert door.says("Voit yrittää uudelleen 5 sekunnin päästä.")
    door.type_text(visit.code)
    assert not door.sees("way_leave")
    door.pass_time(2)
    assert door.says("Voit yrittää uudelleen 3 sekunnin päästä.")
    door.pass_time(4)
    give(door, visit.code)
    door.tap("way_leave")
    assert hub.inside == 0


def test_the_slowing_down_outlasts_a_walk_around_the_front_page(hub: Hub, door: Driver) -> None:
    visit = hub.arrive()
    wrong = a_code_of_nobody(hub, visit.code)
    door.tap("tile_check_out")
    for _ in range(3):
        give(door, wrong)
    door.tap("home")
    door.tap("tile_check_out")
    assert door.says("Voit yrittää uudelleen")


def test_without_a_code_one_may_just_go(hub: Hub, door: Driver) -> None:
    hub.arrive()
    door.tap("tile_check_out")
    door.tap("justGo")
    assert door.page() == "thanks"
    assert door.says("Lähde vain: huomaamme sen viimeistään illalla.")
    assert hub.inside == 1


def test_a_code_on_a_hardware_keyboard_works_too(hub: Hub, door: Driver) -> None:
    visit = hub.arrive()
    door.tap("tile_check_out")
    door.type_text(visit.code)
    assert door.sees("way_leave")


def test_who_was_counted_out_already_is_told_so(hub: Hub, door: Driver) -> None:
    visit = hub.arrive()
    hub.kiosk.reception.leave(visit.visit_id)
    door.tap("tile_check_out")
    give(door, visit.code)
    assert door.page() == "thanks"
    assert door.says("Sinut oli jo kirjattu ulos")


def test_leaving_works_when_the_hub_has_closed(hub: Hub, door: Driver) -> None:
    visit = hub.arrive()
    hub.clock.advance(timedelta(hours=12))
    door.shell.tick()
    door.settle()
    door.wake()
    door.tap("tile_check_out")
    give(door, visit.code)
    if door.sees("way_leave"):
        door.tap("way_leave")
    assert door.page() == "thanks"
    assert hub.inside == 0


def test_half_a_code_is_on_no_later_screen(hub: Hub, door: Driver) -> None:
    door.tap("tile_check_out")
    give(door, "73")
    door.pass_time(90)
    assert door.page() == "home"
    door.tap("tile_check_out")
    assert "7" not in [text for text in door.texts() if len(text) == 1][:4]
    assert door.front.models["check_out"].property("digits") == ""


def test_those_who_wait_may_leave_the_line_by_their_code(hub: Hub, door: Driver) -> None:
    hub.fill()
    waiting = hub.kiosk.line.wait(hub.asks(2))
    door.tap("tile_check_out")
    give(door, waiting.code)  # type: ignore[union-attr]
    assert door.says("Jononumeronne on 1.")
    door.tap("way_leave_line")
    assert door.page() == "thanks"
    assert door.says("Ette ole enää jonossa.")
    assert not hub.see().line


def test_those_who_wait_may_wait_on(hub: Hub, door: Driver) -> None:
    hub.fill()
    waiting = hub.kiosk.line.wait(hub.asks(2))
    door.tap("tile_check_out")
    give(door, waiting.code)  # type: ignore[union-attr]
    door.tap("way_wait")
    assert door.page() == "home"
    assert len(hub.see().line) == 1
