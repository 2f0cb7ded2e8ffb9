"""The screen that nobody touches: it comes by itself, shows what is due, and yields (E3, E4)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, time, timedelta

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk.answers import Waiting
from kiosk.playlist_answers import ItemKind, MediumWrong, PlaylistItem
from kiosk.programme_answers import EventKind
from kiosk.texts import Text
from kiosk.trouble import Busy
from tests.driving import finger
from tests.hub import HELSINKI, Hub
from tests.journeys.rooms_at_the_door import BOOTH, reserve
from tests.journeys.wedge import Wedge
from tests.ui.nights import Night, night

CORNER = QPoint(1200, 60)
"""A place with nothing to take."""


@pytest.fixture
def dark(hub: Hub, qapp: QGuiApplication) -> Iterator[Night]:
    """The kiosk, with films of the test's own."""
    with night(hub) as opened:
        yield opened


# --- coming ---------------------------------------------------------------------------------------


def test_it_comes_when_the_front_page_was_left_alone_for_a_minute(dark: Night) -> None:
    dark.live(58)
    assert dark.door.page() == "home"
    dark.live(3)
    assert dark.door.page() == "idle"
    assert dark.says("Tervetuloa!")
    assert dark.says("10 vapaata paikkaa")
    assert dark.says("9.31")


def test_every_touch_puts_it_off(dark: Night) -> None:
    for _ in range(3):
        dark.live(40)
        dark.door.tap_at(QPoint(10, 540))
    assert dark.door.page() == "home"


def test_it_never_comes_under_a_finger_that_was_just_there(dark: Night) -> None:
    dark.door.pass_time(58)
    for _ in range(3):  # the desks are asked, and somebody touches before they answer
        dark.door.clock.advance(timedelta(seconds=1))
        dark.door.shell.tick()
    dark.door.shell.touch()
    dark.door.settle()
    assert dark.door.page() == "home"


def test_what_the_last_visitor_chose_is_gone_by_then(dark: Night) -> None:
    dark.door.tap("language_en")
    dark.door.front.comfort.setLarge(True)
    dark.left_alone()
    assert dark.door.page() == "idle"
    assert dark.says("Kosketa näyttöä")
    assert not dark.door.front.comfort.isLarge


def test_a_form_is_never_covered_by_it(dark: Night) -> None:
    dark.door.tap("tile_check_in")
    dark.live(75)
    assert dark.door.page() == "check_in"
    dark.live(10)
    assert dark.door.page() == "home"


def test_whose_turn_it_is_finds_the_front_page(dark: Night) -> None:
    came = dark.hub.fill()
    assert isinstance(dark.hub.kiosk.line.wait(dark.hub.asks()), Waiting)
    dark.left_alone()
    assert dark.door.page() == "idle"
    dark.hub.kiosk.reception.leave(came[0].visit_id)
    dark.door.settle()
    assert dark.door.page() == "home"
    assert dark.says("Vuorossa numero 1")
    dark.live(120)
    assert dark.door.page() == "home"


# --- the first touch ------------------------------------------------------------------------------


def test_a_touch_anywhere_leads_to_the_front_page_and_presses_nothing_there(dark: Night) -> None:
    dark.words("Hei")
    dark.left_alone()
    middle = QPoint(1400, 400)  # where the front page has its largest tile
    dark.door.tap_at(middle)
    assert dark.door.page() == "home"
    dark.door.tap_at(middle)
    assert dark.door.page() == "home", "a double tap came through"
    dark.door.clock.advance(timedelta(seconds=0.6))
    dark.door.tap_at(middle)
    assert dark.door.page() == "check_in", "a second touch that was meant did nothing"


@pytest.mark.parametrize(
    ("way", "page"), [("check_in", "check_in"), ("check_out", "check_out"), ("rooms", "rooms")]
)
def test_one_touch_of_a_way_on_is_enough(dark: Night, way: str, page: str) -> None:
    dark.left_alone()
    dark.door.tap(f"way_{way}", at_once=True)
    assert dark.door.page() == page
    dark.door.tap("back")
    assert dark.door.page() == "home"


def test_a_touch_of_an_event_leads_to_that_event(dark: Night) -> None:
    if not dark.door.shell.knows("event"):
        pytest.skip("waits for the page of an event")
    dark.shows(ItemKind.PROGRAMME)
    dark.event("Savikurssi", "18:00", "20:00")
    dark.left_alone()
    assert dark.kind == "event"
    dark.door.tap("idleEvent")
    assert dark.door.page() == "event"
    assert dark.says("Savikurssi")


def test_a_film_stops_as_the_finger_comes_down(dark: Night) -> None:
    key = dark.reel()
    dark.left_alone()
    dark.reels.show(key)
    dark.live(1)
    assert dark.kind == "film"
    assert dark.film.isShowing
    touch = QTest.touchEvent(dark.door.window, finger())
    touch.press(0, CORNER, dark.door.window).commit()
    QCoreApplication.processEvents()
    assert not dark.film.isShowing, "it goes on under the finger"
    assert dark.door.page() == "idle"
    QTest.touchEvent(dark.door.window, finger()).release(0, CORNER, dark.door.window).commit()
    dark.door.settle()
    assert dark.door.page() == "home"


def test_a_finger_that_slides_off_a_way_leads_to_the_front_page(dark: Night) -> None:
    dark.left_alone()
    window, start = dark.door.window, dark.door.middle_of("way_rooms")
    QTest.touchEvent(window, finger()).press(0, start, window).commit()
    QTest.touchEvent(window, finger()).move(0, CORNER, window).commit()
    QTest.touchEvent(window, finger()).release(0, CORNER, window).commit()
    dark.door.settle()
    assert dark.door.page() == "home"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_A, Qt.Key.Key_Escape])
def test_any_key_wakes_it(dark: Night, key: Qt.Key) -> None:
    dark.left_alone()
    dark.door.press(key)
    assert dark.door.page() == "home"


@pytest.mark.parametrize(("forth", "act"), [("Tab", "Return"), ("F13", "F15")])
def test_keys_take_a_way_on(dark: Night, forth: str, act: str) -> None:
    dark.left_alone()
    dark.door.press(Qt.Key[f"Key_{forth}"])
    assert dark.door.page() == "idle"
    dark.door.press(Qt.Key[f"Key_{act}"])
    assert dark.door.page() == "check_in"


def test_keys_that_led_nowhere_lead_to_the_front_page_soon(dark: Night) -> None:
    dark.left_alone()
    dark.door.press(Qt.Key.Key_Tab)
    dark.live(6)
    assert dark.door.page() == "home"


def test_a_pass_is_read_on_it_as_everywhere(dark: Night) -> None:
    visit = dark.hub.arrive()
    dark.hub.kiosk.reception.leave(visit.visit_id)
    dark.hub.later(minutes=30)
    wedge = Wedge(dark.door)
    dark.left_alone()
    wedge.scan(visit.pass_text)
    assert dark.door.page() == "home"
    assert dark.says("Olet sisällä")
    assert dark.hub.inside == 1


# --- what is shown --------------------------------------------------------------------------------


def test_cards_come_in_their_order_and_round_again(dark: Night) -> None:
    first, second = dark.words("Yksi", seconds=10), dark.words("Kaksi", seconds=20)
    dark.left_alone()
    seen = [dark.key]
    for _ in range(65):
        dark.live(1)
        if dark.key != seen[-1]:
            seen.append(dark.key)
    assert seen == [first, second, first, second, first]


def test_no_card_goes_sooner_than_it_can_be_read(dark: Night) -> None:
    first = dark.words("Yksi", seconds=5)
    dark.words("Kaksi", seconds=5)
    dark.left_alone()
    assert dark.key == first
    dark.live(6)
    assert dark.key == first
    dark.live(3)
    assert dark.key != first


def test_what_is_due_changes_by_the_clock_over_midnight(dark: Night) -> None:
    dark.words("Päivä", starts=time(8), ends=time(18))
    dark.words("Yö", starts=time(18), ends=time(8))
    dark.left_alone()
    assert dark.says("Päivä")
    for at, words in [("17:59:50", "Päivä"), ("18:00:30", "Yö"), ("23:59:50", "Yö")]:
        dark.door.clock.turn_to(datetime.fromisoformat(f"2026-11-24T{at}").replace(tzinfo=HELSINKI))
        dark.live(30)
        assert dark.says(words), at
    dark.live(40)
    assert dark.says("Yö")
    dark.door.clock.turn_to(datetime(2026, 11, 25, 8, 0, 1, tzinfo=HELSINKI))
    dark.live(30)
    assert dark.says("Päivä")
    assert dark.door.page() == "idle"


def test_an_exam_lets_everything_stand_still(dark: Night) -> None:
    key = dark.reel()
    dark.words("Hei")
    dark.event("Tentti", "09:50", "11:00", kind=EventKind.STUDY, is_exam=True)
    dark.left_alone()
    assert dark.kind == "words"
    dark.live(12)
    dark.reels.show(key)
    dark.live(2)
    assert dark.film.isShowing
    dark.door.clock.turn_to(datetime(2026, 11, 24, 9, 35, 1, tzinfo=HELSINKI))
    dark.live(1)
    assert dark.kind == "exam"
    assert not dark.film.isShowing
    assert not dark.reels.has(key)
    assert dark.says("Koe klo 11 asti")
    assert dark.idle.isStill
    turns = dark.idle.turns
    dark.live(120)
    assert dark.idle.turns == turns


def test_on_air_a_film_stops_and_the_screen_says_for_how_long(dark: Night) -> None:
    key = dark.reel()
    dark.hub.manager()
    mine = reserve(dark.hub, BOOTH, people=1)
    dark.hub.kiosk.booth.confirm_induction(mine.reservation_id)
    dark.hub.kiosk.booking.start(dark.hub.key(), mine.reservation_id)
    dark.left_alone()
    dark.reels.show(key)
    dark.live(1)
    assert dark.kind == "film"
    dark.hub.kiosk.booth.go_on_air(mine.reservation_id)
    dark.door.settle()
    assert dark.kind == "air", dark.door.texts()
    assert not dark.film.isShowing
    assert dark.says("Äänitys käynnissä")
    assert dark.says("Podcast-koppi")


def test_where_two_come_within_a_minute_no_film_comes_back_for_a_while(dark: Night) -> None:
    key = dark.reel()
    dark.words("Hei")
    dark.hub.arrive()
    dark.hub.arrive()
    dark.door.settle()
    dark.live(200)
    assert dark.door.page() == "idle"
    assert not dark.reels.has(key)
    dark.live(140)
    assert dark.reels.has(key), "it never comes back"


def test_one_who_comes_alone_keeps_no_film_away(dark: Night) -> None:
    key = dark.reel()
    dark.hub.arrive()
    dark.door.settle()
    dark.left_alone()
    assert dark.reels.has(key)


# --- what is broken -------------------------------------------------------------------------------


def test_a_broken_film_is_skipped_and_the_manager_reads_of_it(dark: Night) -> None:
    first, broken = dark.words("Yksi"), dark.reel("rikki")
    dark.left_alone()
    dark.live(10)
    for _ in range(4):
        if dark.reels.has(broken):
            dark.reels.break_(broken)
        dark.live(1)
    dark.live(20)
    assert dark.key == first
    kept = dark.hub.kiosk.media_desk.media(dark.hub.manager())
    assert isinstance(kept, tuple)
    assert [each.trouble.what for each in kept if each.trouble] == [MediumWrong.BROKEN]


@pytest.mark.qt_log_ignore("Error decoding")
def test_a_broken_picture_is_skipped_and_the_manager_reads_of_it(
    hub: Hub, qapp: QGuiApplication
) -> None:
    with night(hub, warnings=False) as dark:  # Qt complains of the picture, too
        good_and_bad(dark)


def good_and_bad(dark: Night) -> None:
    """Of two pictures the one that can be read is shown."""
    good, bad = dark.picture("hyva"), dark.picture("huono", is_whole=False)
    dark.left_alone()
    dark.until(lambda: dark.idle.is_whole)
    seen = set()
    for _ in range(40):
        dark.live(1)
        dark.until(lambda: dark.idle.is_whole)
        seen.add(dark.key)
    assert good in seen
    assert bad not in seen
    kept = dark.hub.kiosk.media_desk.media(dark.hub.manager())
    assert isinstance(kept, tuple)
    assert [each.facts.name for each in kept if each.trouble] == ["huono"]


def test_while_the_database_is_out_of_reach_the_last_list_goes_on(
    dark: Night, monkeypatch: pytest.MonkeyPatch, expect_log
) -> None:
    expect_log("Busy")
    first, second = dark.words("Yksi"), dark.words("Kaksi")
    dark.left_alone()
    fails(monkeypatch, dark)
    seen = set()
    for _ in range(40):
        dark.live(1)
        seen.add(dark.key)
    assert seen == {first, second}


def fails(monkeypatch: pytest.MonkeyPatch, dark: Night) -> None:
    """The desk cannot answer from now on."""

    def look(_: object) -> None:
        raise Busy("as the test wants it")

    monkeypatch.setattr(type(dark.hub.kiosk.idle), "look", look)


# --- looked at beforehand -------------------------------------------------------------------------


def test_the_manager_sees_one_item_by_itself_and_a_touch_leads_back(dark: Night) -> None:
    dark.words("Muuta")
    item = PlaylistItem("one", ItemKind.WORDS, words=Text("Tätä katson"))
    dark.door.shell.open("rooms")
    dark.door.shell.open("idle", item)
    dark.door.settle()
    assert dark.says("Tätä katson")
    dark.live(30)
    assert dark.says("Tätä katson")
    dark.door.tap_at(CORNER)
    assert dark.door.page() == "rooms"
