"""Calendars from outside by the manager's taps: put on, broken, mended, removed (E2)."""

from __future__ import annotations

from pathlib import Path
from typing import cast

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.desks.feed_desk import FeedDesk
from kiosk.desks.feed_rounds import EVERY, Brought, FeedRounds
from kiosk.desks.manager import Manager
from kiosk.feeds.events import FeedFailed
from kiosk.playlist_answers import FeedState, FeedWrong
from tests.hub import Hub
from tests.journeys.office import Office
from tests.journeys.programme_office import everything, programme_open
from tests.journeys.rooms_desk import AlwaysOpen
from tests.kiosk.feeds.calendars import calendar, event


def go_round(hub: Hub, answer: FeedFailed | None = None) -> None:
    """The timetable's next beat: the calendar whose turn it is, is read, or this comes of it."""
    rounds = FeedRounds(hub.kiosk.store, hub.clock)
    due = rounds.due()
    assert due is not None
    fetched = Brought(due.feed_id, due.source.address, answer) if answer else rounds.fetch(due)
    left = rounds.take_in(fetched)
    while left is not None:
        left = rounds.take_in(left)


def put_on_list(desk: Office, name: str, address: str) -> None:
    """A calendar by taps; its address comes from a keyboard at the desk."""
    desk.tap("section_feeds")
    desk.tap("primary")
    desk.tap("field_nameTextInput")
    desk.type_on_screen(name)
    desk.tap("keyDone")
    desk.tap("primary")
    desk.tap("field_addressTextInput")
    desk.type_text(address)
    desk.tap("keyDone")
    desk.tap("primary")


def the_feed(hub: Hub) -> FeedState:
    """The one calendar there is."""
    desk = FeedDesk(hub.kiosk.store, hub.clock, cast("Manager", AlwaysOpen()))
    feeds = desk.feeds("")
    assert isinstance(feeds, tuple)
    (only,) = feeds
    return only


def test_a_calendar_is_put_on_is_broken_and_is_mended(
    hub: Hub, qapp: QGuiApplication, tmp_path: Path
) -> None:
    file = tmp_path / "kunta.ics"
    with programme_open(hub) as desk:
        put_on_list(desk, "kunta", str(file))
        desk.tap("primary")
        desk.read("Kalenteri on tallennettu.")
        assert desk.says("luetaan ensimmäistä kertaa")
        go_round(hub)
        desk.settle()
        assert desk.says("Tästä osoitteesta ei löytynyt kalenteria.")
        row = desk.row("Kunta")
        desk.tap_in(row, "act")
        assert desk.says("kirjain kirjaimelta kohdassa ”Muuta”. Yritetty tänään klo 9.30.")
        file.write_bytes(calendar(event()))
        desk.tap_in("row_again", "act")
        desk.read("Se luetaan hetken päästä.")
        go_round(hub)
        desk.settle()
        assert desk.says("luettu tänään klo 9.30 · 1 tapahtuma")
        desk.tap("section_programme")
        assert desk.says("Kunta")
        desk.tap_in(desk.row("Kuoro"), "act")
        assert desk.page() == "event"
        desk.tap("back")
        assert desk.page() == "programme"
    (read,) = everything(hub)
    assert read.source_name == "Kunta"


@pytest.mark.long
def test_what_was_good_stays_while_the_server_is_silent(
    hub: Hub, qapp: QGuiApplication, tmp_path: Path
) -> None:
    file = tmp_path / "kunta.ics"
    file.write_bytes(calendar(event()))
    with programme_open(hub) as desk:
        put_on_list(desk, "kunta", str(file))
        desk.tap("primary")
        desk.read("Kalenteri on tallennettu.")
        go_round(hub)
        desk.tap("lock")
        hub.clock.advance(EVERY)
        go_round(hub, FeedFailed(FeedWrong.UNREACHABLE))
        desk.shell.touch()
        desk.come_in()
        desk.tap("tab_programme")
        desk.tap("section_feeds")
        desk.tap_in(desk.row("Kunta"), "act")
        assert desk.says("Näytetään viimeisin ehjä versio")
        assert desk.says("Kioski yrittää itse uudelleen")
    assert len(everything(hub)) == 1


def test_an_address_is_typed_with_the_keys_that_fit_it(hub: Hub, qapp: QGuiApplication) -> None:
    with programme_open(hub) as desk:
        desk.tap("section_feeds")
        assert desk.says("Yhtään kalenteria ei vielä lueta.")
        desk.tap("primary")
        desk.tap("primary")
        assert desk.says("Mikä kalenterin nimeksi?")
        desk.tap("field_nameTextInput")
        desk.type_on_screen("kunta")
        desk.tap("keyDone")
        desk.tap("primary")
        desk.tap("primary")
        assert desk.says("Tämä ei ole kalenterin osoite.")
        desk.tap("field_addressTextInput")
        desk.type_on_screen("kunta")
        desk.tap("keyDone")
        desk.tap("primary")
        assert desk.says("Mikä kalenterin osoite on?")
        assert desk.says("Tämä ei ole kalenterin osoite.")
        desk.tap("field_addressTextInput")
        desk.tap("key_.fi")
        desk.type_on_screen("/a-b_c:")
        desk.tap("keyDigits")
        desk.type_on_screen("80?=1&")
        desk.tap("keyDigits")
        desk.tap("key_.ics")
        desk.tap("keyDone")
        desk.tap("primary")
        desk.tap("field_where_autokoulu")
        desk.tap("primary")
        desk.read("Kalenteri on tallennettu.")
    feed = the_feed(hub)
    assert feed.address == "https://kunta.fi/a-b_c:80?=1&.ics"
    assert (feed.space_id, feed.may_be_private) == ("autokoulu", False)


def test_the_hubs_own_network_needs_the_managers_word(hub: Hub, qapp: QGuiApplication) -> None:
    with programme_open(hub) as desk:
        put_on_list(desk, "oma", "https://192.168.1.5/oma.ics")
        desk.tap("primary")
        assert desk.says("Osoite johtaa hubin omaan verkkoon.")
        assert desk.says("valitse alta ”Kyllä”")
        desk.tap("field_own_yes")
        desk.tap("primary")
        desk.read("Kalenteri on tallennettu.")
    assert the_feed(hub).may_be_private


@pytest.mark.long
def test_a_calendar_is_renamed_and_removed_after_asking(hub: Hub, qapp: QGuiApplication) -> None:
    with programme_open(hub) as desk:
        put_on_list(desk, "kunta", "https://kunta.fi/a.ics")
        desk.tap("primary")
        desk.read("Kalenteri on tallennettu.")
        desk.tap_in(desk.row("Kunta"), "act")
        desk.tap_in("row_change", "act")
        desk.tap("field_nameTextInput")
        desk.type_text("n kalenteri")
        desk.tap("keyDone")
        for _ in range(3):
            desk.tap("primary")
        desk.read("Kalenteri on tallennettu.")
        desk.tap_in(desk.row("Kuntan kalenteri"), "act")
        desk.tap_in("row_remove", "act")
        assert desk.says("Poistetaanko? Sen tapahtumat lähtevät ohjelmasta.")
        desk.tap_in("row_remove", "doIt")
        desk.read("Kalenteri on poistettu.")
        assert desk.page() == "feeds"
        assert desk.says("Yhtään kalenteria ei vielä lueta.")
