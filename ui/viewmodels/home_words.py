"""What the front page says in each of its states: open, full, closed, with places called."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from kiosk.answers import HubView
from kiosk.programme_answers import NewsOfProgramme
from kiosk.room_views import NewsOfRooms, RoomsSeen
from ui import times
from ui.event_times import When
from ui.viewmodels.door import (
    CardRow,
    LegendRow,
    SideRow,
    card_note,
    door_text,
    legend_rows,
    side_rows,
    week_rows,
)
from ui.viewmodels.home_events import (
    event_chip,
    event_tile,
    has_events,
    with_events,
)
from ui.viewmodels.home_rooms import air_text, room_chip, room_tiles
from ui.viewmodels.home_tiles import TileRow, ways_on

translate = QCoreApplication.translate

PAGES_FROM_HERE = (
    "check_in",
    "check_out",
    "group",
    "rooms",
    "reservation",
    "whats_on",
    "called",
    "manager",
)
FROM_OUTSIDE = ("group", "rooms", "reservation")
"""What leads nowhere while the hub is closed."""


@dataclass(frozen=True, slots=True)
class HomeState:
    """The desk's last answer (None while there is none yet) and the pages that exist.

    `is_stale` when the last look failed, so that the answer is the one before; `is_blind` when the
    camera sees nothing, though there is one. `rooms`, `news` and `programme` are None while
    nothing is known of them.
    """

    view: HubView | None = None
    pages: frozenset[str] = frozenset()
    is_stale: bool = False
    is_blind: bool = False
    rooms: RoomsSeen | None = None
    news: NewsOfRooms | None = None
    programme: NewsOfProgramme | None = None


@dataclass(frozen=True, slots=True)
class HomeShown:
    """What the front page shows."""

    kind: str = "loading"
    greeting: str = ""
    number: str = ""
    words: str = ""
    limit: int = 0
    cap: int = 0
    inside: int = 0
    held: int = 0
    called: int = 0
    places_name: str = ""
    notice: str = ""
    called_title: str = ""
    called_words: str = ""
    card_title: str = ""
    card_note: str = ""
    door_text: str = ""
    air: str = ""
    room_news: str = ""
    is_offer: bool = False
    event_news: str = ""
    is_seat_offer: bool = False
    contact_title: str = ""
    contact_words: str = ""
    enter_label: str = ""
    enter_note: str = ""
    may_enter: bool = False
    legend: tuple[LegendRow, ...] = ()
    sides: tuple[SideRow, ...] = ()
    card: tuple[CardRow, ...] = ()
    tiles: tuple[TileRow, ...] = ()


def derive(state: HomeState, lang: str) -> HomeShown:
    """What the front page shows of `state`, in the language of the translator in force."""
    view = state.view
    if view is None:
        return _broken(state) if state.is_stale else _loading()
    hub, called = view.places.hub, sum(party.people for party in view.called)
    when = When(view.at, view.hub.zone, lang)
    shown = HomeShown(
        limit=hub.limit,
        cap=hub.limit - hub.extra,
        inside=hub.inside,
        held=max(hub.held - called, 0),
        called=called,
        places_name=_places_name(view),
        notice=_notice(view, lang, is_stale=state.is_stale),
        called_title=_called_title(view),
        called_words=_called_words(view, lang),
        card_title=translate("Home", "Today"),
        card_note="" if has_events(state.programme) else card_note(view),
        door_text=door_text(view, lang),
        air=air_text(state.news, lang),
        room_news=room_chip(state.news, view.hub.zone, lang),
        is_offer=bool(state.news and state.news.offers),
        event_news=event_chip(state.programme, when, lang),
        is_seat_offer=bool(state.programme and state.programme.offers),
        enter_note=translate("Home", "by touch: the camera sees nothing just now")
        if state.is_blind
        else translate("Home", "or show your hub pass to the camera"),
        enter_label=translate("Home", "I come in"),
        legend=legend_rows(view),
        sides=side_rows(view, lang),
        card=with_events(view, state.programme, lang),
        tiles=(
            *ways_on(state.pages, state.view, state.rooms),
            *(event_tile(state.programme, when) if "whats_on" in state.pages else ()),
            *(room_tiles(state.news) if "reservation" in state.pages else ()),
        ),
    )
    return _closed(view, lang, shown) if not view.door.is_open else _open(view, shown, state)


def _loading() -> HomeShown:
    return HomeShown(
        greeting=translate("Home", "Welcome!"),
        words=translate("Home", "One moment,\nwe are looking up the places"),
    )


def _broken(state: HomeState) -> HomeShown:
    """Nothing is known; people may still come and go."""
    return HomeShown(
        kind="broken",
        greeting=translate("Home", "Welcome! We cannot see the places right now"),
        words=translate("Home", "Please ask\nthe hub manager"),
        enter_label=translate("Home", "I come in"),
        may_enter="check_in" in state.pages,
        tiles=ways_on(state.pages, state.view, state.rooms),
    )


def _open(view: HubView, shown: HomeShown, state: HomeState) -> HomeShown:
    free = view.places.hub.free
    if free == 0:
        return replace(
            shown,
            kind="full",
            greeting=translate("Home", "Welcome! It is full here right now"),
            number="0",
            words=translate("Home", "free\nplace(s)", None, 0),
            enter_label=translate("Home", "I would like to come in"),
            enter_note=translate("Home", "by the waiting line, or another hub"),
            may_enter="check_in" in state.pages,
        )
    return replace(
        shown,
        kind="open" if view.door.is_staffed else "unstaffed",
        greeting=translate("Home", "Welcome! Right now we have"),
        number=str(free),
        words=translate("Home", "free\nplace(s)", None, free),
        may_enter="check_in" in state.pages,
    )


def _closed(view: HubView, lang: str, shown: HomeShown) -> HomeShown:
    opens = view.door.opens_at
    return replace(
        shown,
        kind="closed",
        greeting=translate("Home", "We are closed now"),
        words=translate("Home", "We open\n%1").replace(
            "%1", times.moment(opens, view.at, view.hub.zone, lang)
        )
        if opens
        else translate("Home", "Welcome\nagain soon"),
        contact_title=view.hub.address.replace(", ", "\n"),
        contact_words=translate("Home", "Phone %1").replace("%1", view.hub.help_phone)
        if view.hub.help_phone
        else "",
        limit=shown.limit if view.places.hub.inside else 0,
        sides=shown.sides if view.places.hub.inside else (),
        legend=shown.legend if view.places.hub.inside else (),
        card_title=translate("Home", "Opening hours"),
        card=week_rows(view, lang),
        tiles=tuple(
            tile
            if tile.page_name == "whats_on"
            else replace(tile, note=translate("Home", "if you are still inside"))
            for tile in shown.tiles
            if tile.page_name not in FROM_OUTSIDE
        ),
    )


def _places_name(view: HubView) -> str:
    hub = view.places.hub
    return ", ".join(
        (
            translate("Home", "%n place(s) in all", None, hub.limit),
            translate("Home", "%n inside", None, hub.inside),
            translate("Home", "%n kept", None, hub.held),
            translate("Home", "%n free", None, hub.free),
        )
    )


def _notice(view: HubView, lang: str, *, is_stale: bool) -> str:
    """The one thing about today that is not as usual, the weightiest first."""
    hub = view.places.hub
    if is_stale:
        return translate("Home", "The numbers may be a little old.")
    if not view.is_time_trusted:
        return translate("Home", "The clock is being checked; times may be wrong.")
    if view.over:
        until = times.hour(min(over.until for over in view.over), view.hub.zone, lang)
        return translate("Home", "With the hub manager's leave %n may be here", None, hub.limit) + (
            ", " + translate("Home", "until %1").replace("%1", until)
        )
    if hub.inside > hub.limit:
        return translate(
            "Home", "More people are inside than the %n there is room for.", None, hub.limit
        )
    if view.door.is_open and not view.door.is_staffed:
        return view.hub.unstaffed.said(lang)
    if not view.door.is_open and view.door.reason:
        return view.door.reason.said(lang)
    return ""


def _called_title(view: HubView) -> str:
    if not view.called:
        return ""
    numbers = ", ".join(str(party.number) for party in view.called)
    return translate("Home", "It is your turn, number(s) %1", None, len(view.called)).replace(
        "%1", numbers
    )


def _called_words(view: HubView, lang: str) -> str:
    ends = [party.called_until for party in view.called if party.called_until]
    if not ends:
        return ""
    until = times.hour(min(ends), view.hub.zone, lang)
    return translate("Home", "Your places are kept until %1.").replace("%1", until)
