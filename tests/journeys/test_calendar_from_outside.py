"""The village's calendar comes in by taps, is read over the net, breaks, and goes (E2)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from typing import cast

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.desks.feed_desk import FeedDesk
from kiosk.desks.manager import Manager
from kiosk.feeds import fetching
from kiosk.feeds.fetching import Web
from kiosk.playlist_answers import FeedState, FeedWrong
from kiosk.worker import HandWorker
from tests.driving import Driver
from tests.hub import Hub
from tests.journeys.office import Office
from tests.journeys.programme_office import programme_open
from tests.journeys.rooms_desk import AlwaysOpen
from tests.kiosk.feeds.calendars import calendar, event
from tests.kiosk.feeds.servers import HOST, Server, Talk, serving, trust

CHOIR = event(
    UID="kuoro",
    SUMMARY="Kyläkuoro laulaa",
    LOCATION="Seurantalo",
    DTSTART=";TZID=Europe/Helsinki:20261124T180000",
    DURATION="PT2H",
    RRULE="FREQ=WEEKLY",
)


@dataclass
class Village:
    """Its web server, and what that says at the moment."""

    server: Server
    said: list[tuple[str, bytes]] = field(default_factory=list)

    def says(self, status: str, body: bytes = b"") -> None:
        """What it answers from now on."""
        self.said.append((status, body))


@pytest.fixture
def village(monkeypatch: pytest.MonkeyPatch) -> Iterator[Village]:
    """A server on the net, which is on this machine."""
    made: list[Village] = []

    def speak(talk: Talk) -> None:
        status, body = made[0].said[-1]
        talk.answer(status, body=body)

    with serving(speak) as server:
        made.append(Village(server, [("200 OK", calendar(CHOIR))]))
        monkeypatch.setattr(fetching, "WEB", Web(lambda _, __: ["127.0.0.1"], trust()))
        yield made[0]


def go_round(hub: Hub, desk: Driver, **later: int) -> None:
    """A beat of the timetable, after a while."""
    hub.clock.advance(timedelta(**later))
    hub.kiosk.jobs.beat()
    assert isinstance(hub.kiosk.worker, HandWorker)
    desk.settle()


def calendars(hub: Hub) -> tuple[FeedState, ...]:
    """The calendars on the list, seen beside the screen."""
    beside = FeedDesk(hub.kiosk.store, hub.clock, cast("Manager", AlwaysOpen()))
    found = beside.feeds("")
    assert isinstance(found, tuple)
    return found


def put_on(desk: Office, address: str, own: str = "yes") -> None:
    """The manager fills the questions in."""
    desk.tap("section_feeds")
    desk.tap("primary")
    desk.tap("field_nameTextInput")
    desk.type_on_screen("kunta")
    desk.tap("keyDone")
    desk.tap("primary")
    desk.tap("field_addressTextInput")
    desk.type_text(address)
    desk.tap("keyDone")
    desk.tap("primary")
    desk.tap(f"field_own_{own}")
    desk.tap("primary")


def test_a_calendar_comes_in_breaks_and_its_last_good_list_stays(
    hub: Hub, village: Village, qapp: QGuiApplication
) -> None:
    with programme_open(hub) as desk:
        put_on(desk, f"webcal://{HOST}:{village.server.port}/k.ics")
        desk.read("Kalenteri on tallennettu.")
        go_round(hub, desk, seconds=15)
        assert desk.says("luettu tänään klo 9.30 · 58 tapahtumaa")
        village.says("500 Broken")
        go_round(hub, desk, minutes=61)
        desk.give_pin()
        assert desk.says("Kalenterin palvelin ei vastaa")
        assert desk.says("luettu tänään klo 9.30 · 58 tapahtumaa")
        desk.tap("home")
        assert desk.says("Kyläkuoro laulaa")
        desk.tap("tile_whats_on")
        assert desk.says("Seurantalo")
    assert len(village.server.asked) == 2
    assert calendars(hub)[0].trouble is FeedWrong.UNREACHABLE


def test_it_is_read_at_once_when_the_manager_says_so_and_goes_with_its_events(
    hub: Hub, village: Village, qapp: QGuiApplication
) -> None:
    village.says("404 Not Found")
    with programme_open(hub) as desk:
        put_on(desk, village.server.url())
        desk.read("Kalenteri on tallennettu.")
        go_round(hub, desk, seconds=15)
        assert desk.says("Tästä osoitteesta ei löytynyt kalenteria.")
        village.says("200 OK", calendar(CHOIR))
        which = f"row_feed:{calendars(hub)[0].feed_id}"
        desk.tap_in(which, "other")
        desk.read("Se luetaan hetken päästä. Tämä sivu kertoo, miten kävi.")
        go_round(hub, desk, seconds=15)
        assert desk.says("58 tapahtumaa")
        desk.tap_in(which, "act")
        desk.tap_in("row_remove", "act")
        desk.tap_in("row_remove", "doIt")
        desk.read("Kalenteri on poistettu.")
        desk.tap("home")
        assert not desk.says("Kyläkuoro laulaa")
    assert calendars(hub) == ()


def test_an_address_in_the_hubs_own_network_needs_the_managers_word(
    hub: Hub, village: Village, qapp: QGuiApplication
) -> None:
    with programme_open(hub) as desk:
        put_on(desk, "https://192.168.1.5/k.ics", own="no")
        assert desk.says("Osoite johtaa")
        assert calendars(hub) == ()
    assert village.server.connections == 0
