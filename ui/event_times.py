"""When an event is, as people say it: on a row of its day, and in full (E1)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from kiosk.programme_answers import EventFacts
from ui import times

translate = QCoreApplication.translate

DAY = timedelta(days=1)
A_NIGHT = timedelta(hours=12)
"""What goes on past midnight and is shorter belongs to its evening."""
NEAR = timedelta(days=6)
"""So far ahead a weekday needs no date beside it."""


@dataclass(frozen=True, slots=True)
class When:
    """Now, the hub's zone and the language: all that a time is said by."""

    now: datetime
    zone: str
    lang: str

    @property
    def today(self) -> date:
        """The day on the hub's wall."""
        return self.day_of(self.now)

    def day_of(self, at: datetime) -> date:
        """The day of an instant on the hub's wall."""
        return at.astimezone(ZoneInfo(self.zone)).date()


def is_on(event: EventFacts, now: datetime) -> bool:
    """Whether it goes on at this moment; what has no length never does."""
    return event.starts_at <= now < event.ends_at


def is_over(event: EventFacts, now: datetime) -> bool:
    """Whether it has been."""
    return now >= max(event.ends_at, event.starts_at + timedelta(minutes=1))


def whole_day() -> str:
    """ "all day", in the language of the translator in force."""
    return translate("EventTimes", "all day")


def last_day() -> str:
    """ "last day", of what has gone on for days."""
    return translate("EventTimes", "last day")


def until(said: str) -> str:
    """ "until Thu 26 Nov", "until 16:00"."""
    return translate("EventTimes", "until %1").replace("%1", said)


def starting(said: str) -> str:
    """ "from 22:00 on"."""
    return translate("EventTimes", "from %1 on").replace("%1", said)


def on_row(event: EventFacts, day: date, when: When) -> tuple[str, str]:
    """On the row of one of its days: the time, and a smaller word under it ("" for none).

    What goes on now says "now" and until when.
    """
    if event.is_all_day or (event.is_over_days and not _is_a_night(event)):
        return _of_days(event, day, when), ""
    if is_on(event, when.now):
        ends = times.hour(event.ends_at, when.zone, when.lang)
        return translate("EventTimes", "now"), until(ends)
    return _bare_hours(event, when), ""


def in_full(event: EventFacts, when: When) -> str:
    """Day and time: "tänään klo 14–15.30", "ti–to 24.–26.11.", "to 26.11. koko päivän"."""
    first = times.near_day(event.first_day, when.today, when.lang)
    if event.is_over_days and not _is_a_night(event):
        return _stretch_of_days(event, when)
    if event.is_all_day:
        return f"{first} {whole_day()}"
    if event.ends_at <= event.starts_at:
        return f"{first} {times.hour(event.starts_at, when.zone, when.lang)}"
    return f"{first} {times.hours(event.starts_at, event.ends_at, when.zone, when.lang)}"


def until_when(event: EventFacts, when: When) -> str:
    """ "until 15:30", "until Thu 26 Nov": of what goes on now."""
    if event.last_day > when.today and not _is_a_night(event):
        return until(times.day(event.last_day, when.lang))
    if event.is_all_day and event.is_over_days:
        return last_day()
    if event.is_all_day:
        return whole_day()
    return until(times.hour(event.ends_at, when.zone, when.lang))


def begins(event: EventFacts, when: When) -> str:
    """When it begins: "klo 14", "huomenna klo 9", "to 26.11."."""
    day = times.near_day(event.first_day, when.today, when.lang)
    if event.is_all_day:
        return day
    hour = times.hour(event.starts_at, when.zone, when.lang)
    return hour if event.first_day == when.today else f"{day} {hour}"


def moved_from(event: EventFacts, when: When) -> str:
    """When it should have been; "" where it was not moved."""
    if event.moved_from is None:
        return ""
    if event.is_all_day:
        return times.near_day(when.day_of(event.moved_from), when.today, when.lang)
    return times.moment(event.moved_from, when.now, when.zone, when.lang)


def capital(said: str) -> str:
    """With a capital letter, as a line begins."""
    return said[:1].upper() + said[1:]


def _is_a_night(event: EventFacts) -> bool:
    """Whether it only ends after midnight."""
    is_next = event.last_day == event.first_day + DAY
    return not event.is_all_day and is_next and event.ends_at - event.starts_at <= A_NIGHT


def _bare_hours(event: EventFacts, when: When) -> str:
    """ "14–15.30", without the word before it: the row says what it is."""
    if event.ends_at <= event.starts_at:
        return times.clock(event.starts_at, when.zone, when.lang)
    said = times.hours(event.starts_at, event.ends_at, when.zone, when.lang)
    return said.removeprefix(times.AT[when.lang])


def _of_days(event: EventFacts, day: date, when: When) -> str:
    """On a row: all day; of several days the first says which, the others until when."""
    if not event.is_over_days:
        return whole_day()
    if day == event.last_day:
        ends = times.hour(event.ends_at, when.zone, when.lang)
        return last_day() if event.is_all_day else until(ends)
    if day == event.first_day and not event.is_all_day:
        return starting(times.hour(event.starts_at, when.zone, when.lang))
    if day == event.first_day and event.last_day - event.first_day <= NEAR:
        return _weekdays(event, when.lang)
    return until(times.day(event.last_day, when.lang))


def _weekdays(event: EventFacts, lang: str) -> str:
    names = times.WEEKDAYS[lang]
    return f"{names[event.first_day.weekday()]}–{names[event.last_day.weekday()]}"


def _stretch_of_days(event: EventFacts, when: When) -> str:
    """From the first day to the last; with the hours where it has them."""
    if event.is_all_day:
        if when.today == event.last_day:
            return f"{times.near_day(when.today, when.today, when.lang)}, {last_day()}"
        if event.first_day < when.today < event.last_day:
            return until(times.day(event.last_day, when.lang))
        return f"{times.day(event.first_day, when.lang)} – {times.day(event.last_day, when.lang)}"
    parts = (
        f"{times.near_day(when.day_of(at), when.today, when.lang)} "
        f"{times.hour(at, when.zone, when.lang)}"
        for at in (event.starts_at, event.ends_at)
    )
    return " – ".join(parts)
