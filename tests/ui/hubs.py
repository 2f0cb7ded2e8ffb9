"""Hubs made up for screen tests: the answers of a desk, without a desk."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from kiosk.answers import (
    DoorState,
    HeldFor,
    HubFacts,
    HubView,
    OpenDay,
    OverCap,
    PartyInLine,
    Places,
    Purpose,
    ScopePlaces,
)
from kiosk.texts import Text
from kiosk.trouble import Busy

AT = datetime(2026, 11, 24, 11, 24, tzinfo=UTC)
"""Tuesday 24 November 2026, 13.24 in Pihtipudas."""

PHARMACY = Text("Apteekin puoli", "Apotekssidan", "Pharmacy side")
SCHOOL = Text("Autokoulun puoli", "Körskolesidan", "Driving school side")
COURSE = Text("Kasvatustieteen kurssi", "Kursen i pedagogik", "Education course")

FACTS = HubFacts(
    key="hubteekki",
    name="HUBteekki",
    address="Keskustie 14, 44800 Pihtipudas",
    zone="Europe/Helsinki",
    languages=("fi", "sv", "en"),
    purposes=tuple(Purpose),
    health=Text("Tulen terveenä.", "Jag kommer frisk.", "I come healthy."),
    welcome=Text("Tervetuloa!", "Välkommen!", "Welcome!"),
    unstaffed=Text(
        "Nyt on omatoimiaika: vetäjä ei ole paikalla.",
        "Just nu är det självbetjäning: ingen hubbansvarig är på plats.",
        "Self-service time: the hub manager is not here.",
    ),
    help_phone="040 123 4567",
    wifi_name="HUBteekki",
    wifi_password="tervetuloa",
    neighbours=(),
)

OPEN = DoorState(
    is_open=True,
    is_staffed=True,
    closes_at=AT + timedelta(hours=4, minutes=36),
    staffed_until=AT + timedelta(hours=2, minutes=36),
)
UNSTAFFED = DoorState(is_open=True, is_staffed=False, closes_at=AT + timedelta(hours=4, minutes=36))
CLOSED = DoorState(
    is_open=False, is_staffed=False, opens_at=datetime(2026, 11, 25, 7, 0, tzinfo=UTC)
)


def places(limit: int = 10, inside: int = 6, held: int = 1, extra: int = 0) -> Places:
    """A hub with two sides; the people are on the pharmacy's side as far as they fit."""
    first = min(inside, 4)
    free = max(limit - inside - held, 0)
    return Places(
        hub=ScopePlaces(None, Text.same("HUBteekki"), limit, inside, held, free, extra),
        sides=(
            ScopePlaces("apteekki", PHARMACY, 6, first, 0, max(min(6 - first, free), 0)),
            ScopePlaces(
                "autokoulu", SCHOOL, 6, inside - first, held, max(min(6 - inside + first, free), 0)
            ),
        ),
    )


def hold(people: int = 1, title: Text = COURSE, starts_in: timedelta = timedelta()) -> HeldFor:
    """Places kept on the driving school's side."""
    starts = AT + starts_in
    return HeldFor(
        hold_id=f"hold-{starts_in}",
        title=title,
        space_id="autokoulu",
        people=people,
        arrived=0,
        awaited=people,
        keeps_from=starts - timedelta(minutes=15),
        starts_at=starts,
        ends_at=starts + timedelta(hours=2),
        is_keeping=starts_in <= timedelta(),
    )


def party(number: int, people: int = 2, called: bool = False) -> PartyInLine:
    """A party in the line."""
    return PartyInLine(
        waiting_id=f"party-{number}",
        number=number,
        people=people,
        joined_at=AT - timedelta(minutes=20),
        called_until=AT + timedelta(minutes=5) if called else None,
        sides=(("apteekki", people),) if called else (),
    )


def view(
    *,
    shown: Places | None = None,
    door: DoorState = OPEN,
    line: tuple[PartyInLine, ...] = (),
    holds: tuple[HeldFor, ...] = (),
    over: tuple[OverCap, ...] = (),
    is_time_trusted: bool = True,
    hub: HubFacts = FACTS,
    week: tuple[OpenDay, ...] = (),
) -> HubView:
    """What the reception answers to `look`."""
    return HubView(
        at=AT,
        is_time_trusted=is_time_trusted,
        day=date(2026, 11, 24),
        hub=hub,
        places=shown or places(),
        door=door,
        line=line,
        holds=holds,
        over=over,
        week=week,
    )


def open_day(days: int, *stretches: tuple[int, int], reason: Text | None = None) -> OpenDay:
    """A day to come, and its hours."""
    at = AT.replace(minute=0) + timedelta(days=days)
    ends = tuple((at.replace(hour=a), at.replace(hour=b)) for a, b in stretches)
    return OpenDay(at.date(), ends, reason)


WEEK = (
    open_day(0, reason=Text.same("Muutto")),
    open_day(1, (6, 10), (11, 14)),
    open_day(2, (6, 16)),
)

STATES: dict[str, HubView] = {
    "open": view(holds=(hold(), hold(5, Text.same("MTK Pihtipudas"), timedelta(hours=3)))),
    "quiet": view(shown=places(inside=0, held=0)),
    "one": view(shown=places(inside=9, held=0)),
    "full": view(shown=places(inside=10, held=0), line=(party(4), party(5, 1))),
    "called": view(shown=places(inside=7, held=2), line=(party(4, called=True), party(5, 1))),
    "closed": view(shown=places(inside=0, held=0), door=CLOSED, week=WEEK),
    "unstaffed": view(shown=places(inside=2, held=0), door=UNSTAFFED),
    "clock": view(is_time_trusted=False),
    "over": view(
        shown=places(limit=12, inside=11, held=0, extra=2),
        over=(OverCap("over", None, 2, AT + timedelta(hours=2), "Vanhempainilta"),),
    ),
    "lowered": view(shown=places(limit=6, inside=8, held=0)),
    "sixty": view(shown=places(limit=60, inside=23, held=8)),
}


class FakeReception:
    """Answers `look` with one of the states above."""

    def __init__(self, state: str = "open") -> None:
        self.view = STATES[state]
        self.is_broken = False
        self.looks = 0

    def look(self) -> HubView:
        """What the door shows; a Busy while it is broken."""
        self.looks += 1
        if self.is_broken:
            raise Busy("as the test wants it")
        return self.view
