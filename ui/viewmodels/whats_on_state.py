"""What the page of the programme shows: today with what comes, seven days, or why nothing (E3)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from kiosk.programme_answers import EventFacts, ProgrammeDay, ProgrammeSeen
from ui import times
from ui.event_times import When, capital, is_on, is_over
from ui.viewmodels.event_rows import EventRow, nothing_on, row_of

translate = QCoreApplication.translate

DAYS = 7
FIRST_ROWS = 12
"""So many lines are made at first; more when somebody comes to their end."""
MORE_ROWS = 8
FEW_TODAY = 4
"""With fewer today, the page also shows what comes on the next days."""
MOST_COMING = 3


class View(StrEnum):
    """Which days are looked at."""

    TODAY = "today"
    WEEK = "week"


@dataclass(frozen=True, slots=True)
class WhatsOnState:
    """The desk's last answer, which days are looked at, and how many lines are wanted.

    `first` is the first of the seven days, None: today. `now` is what the clock says since.
    """

    seen: ProgrammeSeen | None = None
    view: View = View.TODAY
    first: date | None = None
    most: int = FIRST_ROWS
    now: datetime | None = None
    is_stale: bool = False


@dataclass(frozen=True, slots=True)
class WhatsOnShown:
    """What the page shows; `kind` is loading, broken, empty or open.

    `title` and `words` are said where there are no lines; `has_more` lines wait below the last.
    """

    kind: str = "loading"
    heading: str = ""
    view: str = View.TODAY.value
    title: str = ""
    words: str = ""
    note: str = ""
    rows: tuple[EventRow, ...] = ()
    has_more: bool = False
    may_earlier: bool = False
    may_later: bool = False


def derive(state: WhatsOnState, lang: str) -> WhatsOnShown:
    """What the page shows of `state`, in the language of the translator in force."""
    seen = state.seen
    if seen is None:
        shown = WhatsOnShown(heading=translate("WhatsOn", "What’s on"))
        return _broken(shown) if state.is_stale else shown
    when = When(state.now or seen.at, seen.zone, lang)
    shown = WhatsOnShown(
        kind="open",
        heading=_heading(state, seen, lang),
        view=state.view.value,
        note=_note(state, seen),
        may_earlier=state.view is View.WEEK and seen.days[0].day > seen.today,
        may_later=state.view is View.WEEK and seen.days[-1].day < seen.last_day,
    )
    days = _days(seen, when)
    if not any(_still_on(day, when) for day in days):
        return _empty(shown, state, seen)
    lines = _today(days, when) if state.view is View.TODAY else _week(days, when)
    rows, has_more = _some(lines, state.most)
    return replace(shown, rows=rows, has_more=has_more)


def _some(lines: Iterator[EventRow], most: int) -> tuple[tuple[EventRow, ...], bool]:
    """The first of them, and whether there are more."""
    rows: list[EventRow] = []
    for line in lines:
        if len(rows) == most:
            return tuple(rows), True
        rows.append(line)
    return tuple(rows), False


def _days(seen: ProgrammeSeen, when: When) -> tuple[ProgrammeDay, ...]:
    """The days; after midnight what goes on from the evening before stands under today."""
    gone = [day for day in seen.days if day.day < when.today]
    rest = seen.days[len(gone) :]
    if not gone or not rest:
        return seen.days
    earlier = (event for day in gone for event in day.events)
    events = dict.fromkeys((*earlier, *rest[0].events))
    return (replace(rest[0], events=tuple(events)), *rest[1:])


def _still_on(day: ProgrammeDay, when: When) -> list[EventFacts]:
    """What is not over yet."""
    return [event for event in day.events if not is_over(event, when.now)]


# --- today ---


def _today(days: tuple[ProgrammeDay, ...], when: When) -> Iterator[EventRow]:
    today = days[0]
    left = _still_on(today, when)
    on_now = sorted((e for e in left if is_on(e, when.now)), key=_lasts_days)
    later = [event for event in left if not is_on(event, when.now)]
    yield from _part(on_now, today.day, when, translate("WhatsOn", "Now"))
    yield from _part(later, today.day, when, _later(is_first=not on_now))
    if not left:
        yield nothing_on(today.day, translate("WhatsOn", "Today"), _no_more(today))
    if len(left) < FEW_TODAY:
        yield from _coming(days[1:], when, MOST_COMING)


def _lasts_days(event: EventFacts) -> bool:
    """What goes on all day is known already: what is of this hour comes first."""
    return event.is_all_day or event.is_over_days


def _later(*, is_first: bool) -> str:
    return translate("WhatsOn", "Today") if is_first else translate("WhatsOn", "Later today")


def _no_more(today: ProgrammeDay) -> str:
    if today.events:
        return translate("WhatsOn", "Nothing more today.")
    return translate("WhatsOn", "Nothing is on today.")


def _part(events: list[EventFacts], day: date, when: When, heading: str) -> Iterator[EventRow]:
    for event in events:
        yield row_of(event, day, when, heading)
        heading = ""


def _coming(days: tuple[ProgrammeDay, ...], when: When, most: int) -> Iterator[EventRow]:
    """What begins on the next days, at most so many."""
    left = most
    for day in days:
        begins = [event for event in day.events if event.first_day == day.day][:left]
        yield from _part(begins, day.day, when, _day_name(day.day, when))
        left -= len(begins)
        if not left:
            return


# --- seven days ---


def _week(days: tuple[ProgrammeDay, ...], when: When) -> Iterator[EventRow]:
    """Every day with its lines; days without anything stand together.

    What lasts several days stands on the first of them, and on those that have nothing else.
    """
    empty: list[date] = []
    for day in days:
        every = _still_on(day, when)
        is_first = day is days[0]
        left = [e for e in every if is_first or e.first_day == day.day] or every
        if not left:
            empty.append(day.day)
            continue
        yield from _nothing(empty, when)
        empty = []
        yield from _part(left, day.day, when, _day_name(day.day, when))
    yield from _nothing(empty, when)


def _nothing(days: list[date], when: When) -> Iterator[EventRow]:
    if not days:
        return
    name = _day_name(days[0], when)
    if len(days) > 1:
        names = times.WEEKDAYS[when.lang]
        name = capital(f"{names[days[0].weekday()]}–{names[days[-1].weekday()]}")
    yield nothing_on(days[0], name, translate("WhatsOn", "Nothing on the programme."))


def _day_name(day: date, when: When) -> str:
    """Today and tomorrow by name, other days in short."""
    return capital(times.near_day(day, when.today, when.lang))


# --- the words around the lines ---


def _heading(state: WhatsOnState, seen: ProgrammeSeen, lang: str) -> str:
    if state.view is View.TODAY:
        return translate("WhatsOn", "What’s on today")
    first, last = seen.days[0].day, seen.days[-1].day
    return translate("WhatsOn", "What’s on %1").replace("%1", span(first, last, lang))


def span(first: date, last: date, lang: str) -> str:
    """Several days in short: "24.–30.11.", "28.11.–4.12.", "24–30 Nov"."""
    end = "." if lang == "fi" else ""
    if lang == "en":
        start = "" if first.month == last.month else f" {times.MONTHS[first.month - 1]}"
        return f"{first.day}{start}–{last.day} {times.MONTHS[last.month - 1]}"
    start = f"{first.day}." if first.month == last.month else f"{first.day}.{first.month}{end}"
    return f"{start}–{last.day}.{last.month}{end}"


def _note(state: WhatsOnState, seen: ProgrammeSeen) -> str:
    if state.is_stale:
        return translate("WhatsOn", "This may be a little old: it cannot be looked up right now.")
    if seen.is_old:
        return translate("WhatsOn", "The other calendars have not been reached today.")
    return ""


def _broken(shown: WhatsOnShown) -> WhatsOnShown:
    return replace(
        shown,
        kind="broken",
        title=translate("WhatsOn", "The programme cannot be seen right now."),
        words=translate("WhatsOn", "Please ask the hub manager."),
    )


def _empty(shown: WhatsOnShown, state: WhatsOnState, seen: ProgrammeSeen) -> WhatsOnShown:
    """Nothing in these days; perhaps later."""
    is_later = seen.last_day > seen.days[-1].day
    words = translate("WhatsOn", "Come in and work in peace, or ask the hub manager.")
    if is_later and state.view is View.TODAY:
        words = translate("WhatsOn", "There is something later: touch “Week”, then the arrow.")
    elif is_later:
        words = translate("WhatsOn", "There is something later: touch the arrow.")
    title = translate("WhatsOn", "Nothing is on the programme these days.")
    if state.view is View.TODAY or seen.days[0].day == seen.today:
        title = translate("WhatsOn", "Nothing is on the programme in the next seven days.")
    return replace(shown, kind="empty", title=title, words=words)
