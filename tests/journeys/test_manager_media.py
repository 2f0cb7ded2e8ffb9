"""Pictures and films by taps: from a stick into the library, and out of it again (E3, E4)."""

from __future__ import annotations

import shutil

from PySide6.QtGui import QGuiApplication

from kiosk.playlist_answers import ItemKind, MediumWrong
from kiosk.worker import HandWorker
from tests.films import Sketch, make
from tests.hub import PIN, Hub
from tests.journeys.media_room import (
    library,
    paint,
    plug_in,
    programme_open,
    put_on,
    shelf,
    take_in,
)


def names(hub: Hub) -> list[str]:
    """What is in the library, by its names."""
    return [kept.facts.name for kept in library(hub)]


def test_pictures_and_a_film_come_from_a_stick_into_the_library(
    hub: Hub, qapp: QGuiApplication
) -> None:
    stick = plug_in(hub)
    paint(stick / "<b>Syksy</b>\n\u202e.png".replace("/", "\u2044"), "#7a4b2a")
    shutil.copy(paint(stick / "talkoot.png", "#405060"), stick / "talkoot2.png")
    (stick / "kirje.mp4").write_text("Hei!")
    (stick / "kesä").mkdir()
    make(stick / "kesä" / "Esittely.mp4", Sketch(10))
    with programme_open(hub, "media") as desk:
        assert desk.says("Kuvia tai videoita ei vielä ole")
        desk.tap("primary")
        assert desk.says("KINGSTON")
        assert desk.sees_row("kirje.mp4")
        assert desk.says("Siinä ei ole kuvaa eikä videota")
        desk.tap_in(desk.row("talkoot.png"), "act")
        assert desk.says("Tuotu: talkoot")
        assert desk.says("on jo täällä")
        desk.tap_in(desk.row("kesä"), "act")
        desk.tap_in(desk.row("Esittely.mp4"), "act")
        assert desk.says("Tuotu: Esittely")
        desk.tap("secondary")
        desk.tap_in(desk.row("<b>Syksy<\u2044b>"), "act")
        assert desk.says("Tuotu: <b>Syksy<\u2044b>")
        desk.tap("primary")
        assert desk.page() == "media"
        assert desk.sees_row("Esittely")
    film = next(kept.facts for kept in library(hub) if kept.facts.seconds)
    assert names(hub) == ["talkoot", "Esittely", "<b>Syksy<\u2044b>"]
    assert (film.width, film.height) == (320, 180)
    assert [name.split(".", 1)[1] for name in shelf(hub)].count("still.png") == 1
    assert len(shelf(hub)) == 4


def test_a_stick_that_is_pulled_out_midway_is_said_and_nothing_half_is_left(
    hub: Hub, qapp: QGuiApplication
) -> None:
    copier, stick = HandWorker(), plug_in(hub)
    for name in ("a.png", "b.png"):
        paint(stick / name, "#102030")
    with programme_open(hub, "media", copier) as desk:
        desk.tap("primary")
        copier.drain()
        desk.settle()
        desk.tap("primary")
        assert desk.says("Tuodaan: a.png")
        assert desk.says("vielä yksi sen jälkeen")
        shutil.rmtree(stick)
        for _ in range(4):
            copier.drain()
            desk.settle()
        assert desk.says("Ei tuotu: a.png")
        assert desk.says("Tiedostoa ei enää ole. Työnnä tikku takaisin")
        assert not desk.sees_row("KINGSTON")
    assert names(hub) == []
    assert shelf(hub) == []


def test_a_long_copy_goes_on_when_its_page_is_left_and_can_be_stopped(
    hub: Hub, qapp: QGuiApplication
) -> None:
    copier, stick = HandWorker(), plug_in(hub)
    for number, name in enumerate(("a.png", "b.png", "c.png")):
        paint(stick / name, f"#1020{number}0")
    with programme_open(hub, "media", copier) as desk:
        desk.tap("primary")
        copier.drain()
        desk.settle()
        desk.tap("primary")
        desk.tap("lock")
        assert desk.page() == "home"
        copier._pieces.popleft()()
        desk.settle()
        assert names(hub) == ["a"]
        desk.tap("help")
        desk.tap("manager")
        desk.give_pin()
        desk.tap("tab_programme")
        desk.tap("section_media")
        assert desk.says("Tuodaan: b.png")
        desk.tap_in("row_copying:", "act")
        copier.drain()
        desk.settle()
        assert not desk.says("Tuodaan")
    assert names(hub) == ["a"]
    assert len(shelf(hub)) == 1


def test_a_stick_is_found_when_it_is_plugged_in_later(hub: Hub, qapp: QGuiApplication) -> None:
    hub.kiosk.media_desk.look_in((hub.folder / "mounted",))
    with programme_open(hub, "media") as desk:
        desk.tap("primary")
        assert desk.says("Muistitikkua ei näy.")
        desk.tap_in("row_samples:", "act")
        assert desk.sees_row("capsules.mp4")
        assert desk.says("Kuva ja video, jotka tulivat kioskin mukana")
        desk.tap("secondary")
        for name in ("KINGSTON", "SANDISK"):
            (hub.folder / "mounted" / name).mkdir(parents=True)
            paint(hub.folder / "mounted" / name / f"{name}.png", "#102030")
        desk.tap("primary")
        desk.tap_in(desk.row("SANDISK"), "act")
        assert desk.sees_row("SANDISK.png")
        desk.tap("secondary")
        assert desk.sees_row("KINGSTON")


def test_what_broke_leads_from_now_to_its_removal_which_asks(
    hub: Hub, qapp: QGuiApplication
) -> None:
    medium = take_in(hub, paint(plug_in(hub) / "Talkoot.png", "#102030"))
    put_on(hub, ItemKind.MEDIUM, medium_id=medium)
    hub.kiosk.media_desk.broke(medium, MediumWrong.BROKEN)
    with programme_open(hub, "playlist") as desk:
        assert desk.says("Tiedosto on vioittunut.")
        desk.tap("tab_now")
        assert desk.says("Kuvaa ”Talkoot” ei voitu näyttää")
        desk.tap_in(f"row_media:{medium}", "act")
        assert desk.page() == "media"
        desk.tap_in(f"row_medium:{medium}", "act")
        assert desk.says("Talkoot: poistetaanko myös näyttölistalta?")
        desk.tap_in(f"row_medium:{medium}", "keepIt")
        assert names(hub) == ["Talkoot"]
        desk.tap_in(f"row_medium:{medium}", "act")
        desk.tap_in(f"row_medium:{medium}", "doIt")
        assert desk.says("Kuvia tai videoita ei vielä ole")
        desk.tap("section_playlist")
        assert desk.says("Näyttölista on tyhjä.")
    assert shelf(hub) == []


def test_an_area_that_locked_itself_takes_nothing_in(hub: Hub, qapp: QGuiApplication) -> None:
    paint(plug_in(hub) / "a.png", "#102030")
    with programme_open(hub, "media") as desk:
        desk.tap("primary")
        hub.kiosk.manager.lock()
        desk.tap_in(desk.row("a.png"), "act")
        assert desk.page() == "manager"
        assert names(hub) == []
        desk.give_pin(PIN)
        assert desk.page() == "media"
