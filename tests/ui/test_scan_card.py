"""What a scan is answered with: words, shape, sound, and the touches that may follow (V7)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.answers import (
    AlreadyDone,
    CheckedIn,
    Closed,
    Forgotten,
    Full,
    FullBecause,
    Left,
    Moved,
    PassIn,
    PassNo,
    PassOut,
    PassRefused,
    Stay,
)
from kiosk.worker import HandWorker
from tests.driving import LAPTOP, PORTRAIT, REFERENCE, TEN_INCH, driving
from tests.hub import Hub
from tests.ui.conftest import Show
from tests.ui.hubs import AT, PHARMACY, SCHOOL, places, view
from ui.door_pages import kiosk_pages
from ui.front import Screen
from ui.sounds import Sound
from ui.viewmodels.scan_words import Scanned, ScanState, Told, derive, sound_of

HERE = (Stay("apteekki", PHARMACY, 1),)
CAME = CheckedIn("v", AT, "1234", 1, HERE, 4, "HP1")
FULL = Full(FullBecause.HUB, 1, places(inside=10, held=0), None, (), 0, (), ())


@pytest.mark.parametrize(
    ("answer", "kind", "sound"),
    [
        (PassIn(CAME), "in", Sound.IN),
        (PassOut(Left("v", 1, AT), HERE), "out", Sound.OUT),
        (AlreadyDone(True, "v"), "in", Sound.IN),
        (AlreadyDone(False, "v"), "out", Sound.OUT),
        (FULL, "no", Sound.NO),
        (Closed(None, None), "no", Sound.NO),
        *((PassRefused(why, AT), "no", Sound.NO) for why in PassNo),
    ],
)
def test_every_answer_has_words_a_shape_and_a_sound(
    answer: Scanned, kind: str, sound: Sound
) -> None:
    shown = derive(ScanState("k", answer, view()), "fi")
    assert shown.kind == kind
    assert shown.icon
    assert shown.title
    assert shown.words
    assert sound_of(answer) is sound


def test_every_refusal_has_a_sentence_of_its_own(show: Show) -> None:
    show()
    titles = [derive(ScanState("k", PassRefused(why, AT), view()), "fi").title for why in PassNo]
    assert len(set(titles)) == len(PassNo)


def test_who_comes_in_may_go_to_the_other_side_and_be_forgotten() -> None:
    known = PassIn(replace(CAME, name="Aino", is_remembered=True))
    touches = derive(ScanState("k", known, view()), "fi").touches
    assert [touch.key for touch in touches] == ["move:autokoulu", "forget"]


def test_without_a_remembered_name_there_is_none_to_forget() -> None:
    touches = derive(ScanState("k", PassIn(CAME), view()), "fi").touches
    assert "forget" not in [touch.key for touch in touches]


def test_a_side_without_room_is_not_offered() -> None:
    full_school = view(shown=places(inside=10, held=0))
    touches = derive(ScanState("k", PassIn(CAME), full_school), "fi").touches
    assert touches == ()


def test_who_goes_out_may_only_be_changing_sides() -> None:
    touches = derive(ScanState("k", PassOut(Left("v", 1, AT), HERE), view()), "fi").touches
    assert [touch.key for touch in touches] == ["back:autokoulu"]


def test_a_refusal_offers_ways_on_only_where_no_form_is_open() -> None:
    no = PassRefused(PassNo.NOT_A_PASS)
    alone = derive(ScanState("k", no, view()), "fi")
    over_form = derive(ScanState("k", no, view(), has_form=True), "fi")
    assert [touch.key for touch in alone.touches] == ["check_in", "check_out"]
    assert over_form.touches == ()


@pytest.mark.parametrize(
    "told", [Moved("v", 1, Stay("autokoulu", SCHOOL, 1)), Forgotten(had_name=True)]
)
def test_what_was_done_on_the_card_is_said_on_the_card(told: Told) -> None:
    shown = derive(ScanState("k", told, view()), "fi")
    assert shown.title
    assert shown.touches == ()


def test_without_a_scan_there_is_no_card() -> None:
    assert derive(ScanState(), "fi").kind == ""


class Ears:
    """Hears what is played."""

    def __init__(self) -> None:
        self.heard: list[Sound] = []

    def play(self, sound: Sound) -> None:
        self.heard.append(sound)

    def close(self) -> None:
        pass


def test_in_out_and_no_are_heard(hub: Hub, qapp: object) -> None:
    ears = Ears()
    visit = hub.arrive()
    hub.kiosk.reception.leave(visit.visit_id)
    hub.later(minutes=1)
    worker = hub.kiosk.worker
    assert isinstance(worker, HandWorker)
    with driving(hub.clock, worker, kiosk_pages(hub.kiosk, ears), REFERENCE) as screen:
        for text in (visit.pass_text, visit.pass_text, "https://example.org"):
            screen.shell.scan(text)
            screen.pass_time(20)
    assert ears.heard == [Sound.IN, Sound.OUT, Sound.NO]


@pytest.mark.parametrize("size", [REFERENCE, PORTRAIT, LAPTOP, TEN_INCH])
def test_the_card_is_whole_on_every_screen(show: Show, hub: Hub, size: Screen) -> None:
    visit = hub.arrive(1, "apteekki", name="Aino")
    hub.kiosk.scanning.remember_name(visit.visit_id)
    hub.kiosk.reception.leave(visit.visit_id)
    hub.later(minutes=1)
    screen = show(size)
    screen.shell.scan(visit.pass_text)
    screen.settle()
    screen.rest()
    assert "Olet sisällä" in screen.texts()
    screen.tap("scan_forget")
    screen.rest()
    screen.tap("scanDone")
    assert not screen.sees("scanTitle")


def test_a_card_takes_the_page_below_nothing_but_the_touch_that_closes_it(
    show: Show, hub: Hub
) -> None:
    screen = show()
    tile = screen.middle_of("tile_whats_on")
    screen.shell.scan("https://example.org")
    screen.settle()
    screen.rest()
    screen.tap_at(tile)
    assert screen.page() == "home"
    assert not screen.sees("scanTitle")
