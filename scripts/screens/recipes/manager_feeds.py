"""The manager's calendars from outside: none, well, in trouble, one of them, and its form."""

from __future__ import annotations

from datetime import timedelta
from unittest.mock import patch

from kiosk.desks import feed_rounds
from kiosk.desks.feed_rounds import FeedRounds
from kiosk.feeds.events import FeedEvent, FeedFailed, FeedRead
from kiosk.playlist_answers import FeedDraft, FeedKept, FeedWrong
from scripts.screens.catalogue import screen
from scripts.screens.door import Door, expected
from scripts.screens.recipes.manager import unlock
from scripts.screens.recipes.manager_programme import a_course

AREA = ["manager", "now", "programme"]
LISTED = [*AREA, "feeds"]
VILLAGE = ("Pihtiputaan kunta", "https://www.pihtipudas.fi/tapahtumat/kalenteri.ics")
CHOIR = ("Kyläkuoro", "https://kuoro.example/laulut.ics")


def put(door: Door, name: str, address: str, space_id: str | None = None) -> str:
    """A calendar on the list; its id."""
    draft = FeedDraft(door.hub.key(), name, address, space_id=space_id)
    return expected(door.hub.kiosk.feed_desk.save(door.session(), draft), FeedKept).feed_id


def comes(door: Door, answer: FeedRead | FeedFailed) -> None:
    """The calendar whose turn it is brings this."""
    rounds = FeedRounds(door.hub.kiosk.store, door.hub.clock)
    with patch.object(feed_rounds, "refresh", lambda *_: answer):
        left = rounds.take_in(rounds.fetch(rounds.due()))
    while left is not None:
        left = rounds.take_in(left)


def is_read(door: Door, skipped: int = 0) -> None:
    """The calendar whose turn it is, is read."""
    at = door.hub.clock.now() + timedelta(days=1)
    events = (FeedEvent("kuoro", "Kuoro laulaa", at, at + timedelta(hours=2), place="Koulu"),)
    comes(door, FeedRead(events, skipped))


def two_calendars(door: Door) -> str:
    """One is well, the other has been in trouble for two days; its id."""
    now = door.hub.clock.now()
    door.hub.clock.turn_to(now - timedelta(days=2))
    troubled = put(door, *CHOIR, space_id="autokoulu")
    is_read(door)
    door.hub.clock.turn_to(now - timedelta(minutes=24))
    comes(door, FeedFailed(FeedWrong.UNREACHABLE))
    put(door, *VILLAGE)
    is_read(door, skipped=2)
    door.hub.clock.turn_to(now)
    return troubled


@screen(page="feeds", through=AREA)
def manager_feeds(door: Door) -> None:
    """The calendars: which is not read, and why."""
    two_calendars(door)
    unlock(door, "tab_programme", "section_feeds")


@screen(page="feeds", through=AREA)
def manager_feeds_empty(door: Door) -> None:
    """No calendar is read yet."""
    unlock(door, "tab_programme", "section_feeds")


@screen(page="now", through=["manager"])
def manager_now_programme(door: Door) -> None:
    """What is on today, and a calendar that could not be read for two days, under Now."""
    two_calendars(door)
    a_course(door)
    unlock(door)


@screen(page="one_feed", through=LISTED)
def manager_feed_troubled(door: Door) -> None:
    """A calendar that cannot be read: what to do, and what is shown meanwhile."""
    troubled = two_calendars(door)
    unlock(door, "tab_programme", "section_feeds")
    door.tap_in(f"row_feed:{troubled}", "act")


def name_it(door: Door, *ways: str) -> None:
    """A new calendar with a name, up to its address."""
    unlock(door, "tab_programme", "section_feeds", "primary", "field_nameTextInput")
    door.type_on_screen("kunta")
    door.tap("keyDone", "primary", *ways)


@screen(page="feed_form", through=LISTED)
def manager_feed_address(door: Door) -> None:
    """Its address, on keys that fit."""
    name_it(door, "field_addressTextInput", "key_https://")
    door.type_on_screen("kunta.fi/tapahtumat")


@screen(page="feed_form", through=LISTED, is_said_once=True)
def manager_feed_private(door: Door) -> None:
    """An address of the hub's own network is refused until the manager says that it is right."""
    name_it(door, "field_addressTextInput", "key_https://", "keyDigits")
    door.type_on_screen("192.168.1.5")
    door.tap("keyDone", "primary", "primary")
