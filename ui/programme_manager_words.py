"""What the manager reads of the programme: an event in a line, its seats, its dates."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from kiosk.answers import HubView
from kiosk.programme_answers import (
    EventDate,
    EventFacts,
    EventSource,
    EventState,
    SignUpState,
)
from ui import hours_words, manager_words, times

translate = QCoreApplication.translate

LANGUAGES = ("fi", "sv", "en")


@dataclass(frozen=True, slots=True)
class Here:
    """Where and when the manager reads: the hub as it is, and the language."""

    view: HubView
    lang: str

    @property
    def zone(self) -> str:
        """The hub's time zone."""
        return self.view.hub.zone


# --- an event ---


def when(event: EventFacts, here: Here) -> str:
    """Day and time: "to 26.11. klo 18–20", "to 26.11. – la 28.11.", "tänään, koko päivän"."""
    if event.is_all_day:
        return f"{days(event.first_day, event.last_day, here)}, {all_day()}"
    ends = (here.zone, here.lang)
    return manager_words.stretch(event.starts_at, event.ends_at, here.view.at, ends)


def on_paper(event: EventFacts, here: Here) -> str:
    """When it is, for paper, which is read on another day: "to 26.11.2026 klo 18–20"."""
    starts, ends, ways = event.starts_at, event.ends_at, (here.zone, here.lang)
    shown_until = ends - timedelta(minutes=1) if event.is_all_day else ends
    first, last = times.full_date(starts, *ways), times.full_date(shown_until, *ways)
    if event.is_all_day:
        return first if last == first else f"{first} – {last}"
    if last == first:
        return f"{first} {times.hours(starts, ends, *ways)}"
    return f"{first} {times.hour(starts, *ways)} – {last} {times.hour(ends, *ways)}"


def long_day(day: date, here: Here) -> str:
    """A day as a heading: "Tänään, tiistai 24.11."."""
    name = hours_words.LONG_DAYS[here.lang][day.weekday()]
    said = f"{name} {times.day(day, here.lang).split(' ', 1)[1]}"
    near = times.near_day(day, here.view.day, here.lang)
    if near == times.day(day, here.lang):
        return said
    return f"{near.capitalize()}, {said if here.lang == 'en' else said.lower()}"


def days(first: date, last: date, here: Here) -> str:
    """One day, or the first and the last."""
    said = times.near_day(first, here.view.day, here.lang)
    if last == first:
        return said
    return f"{said} – {times.near_day(last, here.view.day, here.lang)}"


def all_day() -> str:
    """No time of day."""
    return translate("ProgrammeBook", "all day")


def at_what_time(event: EventFacts, here: Here) -> str:
    """The time alone, where the day is said elsewhere: "klo 18–20", "klo 9, la 28.11. asti"."""
    if event.is_over_days:
        until = translate("ProgrammeBook", "until %1")
        until = until.replace("%1", times.day(event.last_day, here.lang))
        if event.is_all_day:
            return f"{all_day()}, {until}"
        return f"{times.hour(event.starts_at, here.zone, here.lang)}, {until}"
    if event.is_all_day:
        return all_day()
    return times.hours(event.starts_at, event.ends_at, here.zone, here.lang)


def time_and_title(event: EventFacts, here: Here) -> str:
    """A line of a day: "klo 18–20 Kahvit", "klo 9, su 29.11. asti: Myyjäiset"."""
    is_plain = not (event.is_all_day or event.is_over_days)
    return f"{at_what_time(event, here)}{'' if is_plain else ':'} {event.title.said(here.lang)}"


def where(event: EventFacts, here: Here) -> str:
    """The side or the place; of the hub's own without either, the whole hub."""
    said = event.where.said(here.lang)
    if said or event.source is not EventSource.OWN:
        return said
    return manager_words.scope(here.view.places, None, here.lang)


def seats(event: EventFacts) -> str:
    """How many of how many seats are taken, and who waits; nothing without sign-up."""
    if event.seats is None:
        return ""
    said = translate("ProgrammeBook", "%1 of %2 signed up")
    said = said.replace("%1", str(event.seats.taken)).replace("%2", str(event.seats.total))
    if not event.seats.waiting:
        return said
    return f"{said}, {translate('ProgrammeBook', '%n wait', None, event.seats.waiting)}"


def held(event: EventFacts) -> str:
    """How many places are kept for its people (O7)."""
    return translate("ProgrammeBook", "%n place(s) kept", None, event.held) if event.held else ""


def mark(event: EventFacts) -> str:
    """What is out of the ordinary, in a word: cancelled, moved, from elsewhere."""
    if event.state is EventState.CANCELLED:
        return translate("ProgrammeBook", "cancelled")
    if event.moved_from is not None:
        return translate("ProgrammeBook", "moved")
    if event.source is not EventSource.OWN:
        return event.source_name
    return ""


def icon(event: EventFacts) -> str:
    """The same as a shape."""
    if event.state is EventState.CANCELLED:
        return "x-circle"
    if event.source is not EventSource.OWN:
        return "globe-simple"
    return "repeat" if event.series_id else "calendar-blank"


def language(code: str) -> str:
    """In which language it is held; another word stays as it is."""
    match code:
        case "fi":
            return translate("ProgrammeBook", "in Finnish")
        case "sv":
            return translate("ProgrammeBook", "in Swedish")
        case "en":
            return translate("ProgrammeBook", "in English")
    return code


def sign_up_state(state: SignUpState) -> str:
    """Where a sign-up stands, in a word or two."""
    match state:
        case SignUpState.SIGNED:
            return translate("ProgrammeBook", "has a seat")
        case SignUpState.WAITING:
            return translate("ProgrammeBook", "waits")
        case SignUpState.OFFERED:
            return translate("ProgrammeBook", "a seat is offered")
        case SignUpState.CANCELLED:
            return translate("ProgrammeBook", "does not come")
        case SignUpState.LAPSED:
            return translate("ProgrammeBook", "did not answer")
        case SignUpState.OVER:
            return translate("ProgrammeBook", "over")
    assert_never(state)


def date_when(each: EventDate, here: Here) -> str:
    """When a date is; of one that cannot be, the day alone."""
    if each.starts_at is None or each.ends_at is None:
        return times.day(each.day, here.lang)
    ends = (here.zone, here.lang)
    return manager_words.stretch(each.starts_at, each.ends_at, here.view.at, ends)


def moment(at: datetime, here: Here) -> str:
    """A day and a time."""
    return times.moment(at, here.view.at, here.zone, here.lang)
