"""The timetable: what runs by itself, when, and why, as lines that can be read aloud."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import time, timedelta
from typing import TYPE_CHECKING, Any

from kiosk.rules.due import Daily
from kiosk.texts import Text

if TYPE_CHECKING:
    from kiosk.desks.caretaker import Caretaker
    from kiosk.desks.feed_rounds import FeedRounds
    from kiosk.desks.media_desk import MediaDesk
    from kiosk.desks.upkeep import Upkeep

BEAT_S = 15
"""Seconds between looks at the timetable, and at calls and closing time: nobody waits longer."""

WEDNESDAY = 2


@dataclass(frozen=True, slots=True)
class Desks:
    """The desks whose use cases run by themselves."""

    caretaker: Caretaker
    upkeep: Upkeep
    media: MediaDesk
    feeds: FeedRounds


@dataclass(frozen=True, slots=True)
class Errand:
    """Work that takes long and needs the desks before and after: what `ask` found (None: there is
    nothing to do) is given to `work`, which runs beside the desks, and `tell` keeps what came of
    it. What `tell` gives back is the rest, to be told in turn: so much at a time that nobody waits
    for the desks.
    """

    ask: Callable[[Desks], Any]
    work: Callable[[Desks, Any], Any]
    tell: Callable[[Desks, Any], Any]


def _nothing(_: Desks) -> None:
    pass


def _trim(desks: Desks) -> None:
    desks.upkeep.trim()
    desks.media.tidy()


@dataclass(frozen=True, slots=True)
class Line:
    """One job: `when` None is every beat.

    `catch_up` is for how long after its due moment a missed one is still run. `deletes` needs a
    clock that can be trusted; `is_aside` runs beside the desks, because it takes long and touches
    nothing of theirs. A line with an `errand` does that in place of `work`.
    """

    name: str
    title: Text
    why: Text
    when: Daily | None
    work: Callable[[Desks], None] = _nothing
    catch_up: timedelta = timedelta(days=1)
    deletes: bool = False
    is_aside: bool = False
    errand: Errand | None = None


TIDY = Line(
    "tidy",
    Text("Vuorot ja lähdöt", "Turer och utgångar", "Calls and departures"),
    Text(
        "Kutsut vanhenevat, pidetyt paikat vapautuvat, ja sulkemisajan jälkeen sisällä ei ole"
        " ketään.",
        "Kallelser går ut, reserverade platser blir lediga, och efter stängning är ingen inne.",
        "Calls run out, kept places fall free, and after closing time nobody is inside.",
    ),
    when=None,
    work=lambda desks: desks.caretaker.tidy(),
)

FEEDS = Line(
    "feeds",
    Text("Kalenterit muualta", "Kalendrar utifrån", "Calendars from outside"),
    Text(
        "Joka tunti katsotaan, mitä muualla tapahtuu; yksi kalenteri kerrallaan.",
        "Varje timme ses efter vad som händer annanstans; en kalender i taget.",
        "Every hour: what happens elsewhere, one calendar at a time.",
    ),
    when=None,
    errand=Errand(
        lambda desks: desks.feeds.due(),
        lambda desks, due: desks.feeds.fetch(due),
        lambda desks, brought: desks.feeds.take_in(brought),
    ),
)

COPY = Line(
    "copy",
    Text("Kopio toiselle levylle", "Kopia på en annan disk", "Copy on a second disk"),
    Text(
        "Joka yö varmuuskopion jälkeen: jos tämä kone katoaa, kopio on tallella.",
        "Varje natt efter säkerhetskopian: försvinner datorn finns kopian kvar.",
        "Every night after the backup: if this machine is lost, the copy is not.",
    ),
    Daily(time(4, 25)),
    lambda desks: desks.upkeep.copy(),
    is_aside=True,
)
"""Only where the settings name a second disk."""

AFTER_THE_TURN = Daily(time(4, 10))
"""By then the hub's day has turned: yesterday's names are gone, and get into no backup (V1)."""

TIMETABLE: tuple[Line, ...] = (
    TIDY,
    FEEDS,
    Line(
        "backup",
        Text("Varmuuskopio", "Säkerhetskopia", "Backup"),
        Text(
            "Joka yö, ja luetaan takaisin: jos levy hajoaa, enintään päivä on poissa.",
            "Varje natt, och läses tillbaka: går disken sönder är högst en dag borta.",
            "Every night, and read back: if the disk breaks, a day is lost at most.",
        ),
        AFTER_THE_TURN,
        lambda desks: desks.upkeep.back_up(),
        is_aside=True,
    ),
    COPY,
    Line(
        "trim",
        Text("Vanhojen tietojen poisto", "Gallring", "Old records"),
        Text(
            "Varmuuskopiot poistuvat 35 päivän, loki 90 päivän ja tapahtumat vuoden jälkeen.",
            "Säkerhetskopior gallras efter 35 dagar, loggen efter 90 och händelser efter ett år.",
            "Backups go after 35 days, log files after 90 and what happened after a year.",
        ),
        Daily(time(2, 40)),
        _trim,
        deletes=True,
    ),
    Line(
        "check",
        Text("Tietokannan tarkistus", "Kontroll av databasen", "Check of the database"),
        Text(
            "Joka viikko luetaan kaikki: rikki mennyt levy huomataan, kun kopio on vielä ehjä.",
            "Varje vecka läses allt: en trasig disk märks medan kopian ännu är hel.",
            "Every week all of it is read: a failing disk is seen while a backup is still sound.",
        ),
        Daily(time(4, 20), WEDNESDAY),
        lambda desks: desks.upkeep.check(),
        catch_up=timedelta(days=6),
        is_aside=True,
    ),
    Line(
        "media",
        Text("Kuvat ja videot", "Bilder och filmer", "Pictures and films"),
        Text(
            "Joka viikko luetaan kaikki: rikki mennyt tiedosto huomataan.",
            "Varje vecka läses allt: en trasig fil märks.",
            "Every week all of them are read: a broken file is noticed.",
        ),
        Daily(time(4, 40), WEDNESDAY),
        catch_up=timedelta(days=6),
        errand=Errand(
            lambda desks: desks.media.on_shelf(),
            lambda desks, kept: desks.media.look_through(kept),
            lambda desks, seen: desks.media.note(seen),
        ),
    ),
)
"""The weekly line catches up for longer: a hub that is switched off on Wednesdays has it too."""
