"""What the page of one event says: when, where, how, its seats, and what is otherwise (E1)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from kiosk.programme_answers import (
    EventFacts,
    EventKind,
    EventSource,
    EventState,
    MediumKind,
)
from ui import times
from ui.event_times import When, capital, in_full, is_on, is_over, moved_from, until_when
from ui.viewmodels.event_rows import address_of
from ui.viewmodels.event_state import EventPageState, EventShown, FactRow, SeatsShown

translate = QCoreApplication.translate

MOST_CAPSULES = 20
"""Up to so many seats are drawn; more are a number."""


def derive(state: EventPageState, when: When) -> EventShown:
    """What the page shows of `state`, in the language of the translator in force."""
    event = state.event
    if event is None:
        return _gone() if state.is_gone else EventShown()
    medium, lang = event.medium, when.lang
    is_film = medium is not None and medium.kind is MediumKind.FILM
    notice, words = _notice(event, when)
    primary, icon = _sign_up(event, when)
    watch, watch_icon, film_note = _film(state) if is_film else ("", "", "")
    is_full = event.seats is not None and event.seats.free == 0
    return EventShown(
        kind="open",
        title=event.title.said(lang),
        notice=notice,
        notice_words=words,
        tone=_tone(event, when),
        facts=tuple(_facts(event, when)),
        description=event.description.said(lang),
        seats=_seats(event, when),
        picture=address_of(medium.path) if medium is not None and not is_film else "",
        ratio=medium.width / medium.height if medium is not None and medium.height else 1.5,
        has_film=is_film,
        film_note=film_note,
        link_caption=translate("Event", "More on your phone") if event.link else "",
        home_caption=translate("Event", "Join from home") if event.home_link else "",
        is_home_first=is_full,
        primary=primary,
        primary_icon=icon,
        secondary=watch,
        secondary_icon=watch_icon,
    )


def _gone() -> EventShown:
    return EventShown(
        kind="gone",
        title=translate("Event", "This event is not on the programme any more"),
        notice_words=translate("Event", "“Back” shows what is on."),
    )


def _notice(event: EventFacts, when: When) -> tuple[str, str]:
    """That it does not take place, has been, or takes place at another time."""
    if event.state is EventState.CANCELLED:
        return translate("Event", "Cancelled: it does not take place"), event.reason
    if is_over(event, when.now):
        return translate("Event", "It has been already"), ""
    if event.moved_from is not None:
        said = translate("Event", "Moved: now %1").replace("%1", in_full(event, when))
        was = translate("Event", "It was to be %1.").replace("%1", moved_from(event, when))
        return said, f"{was} {event.reason}".strip()
    return "", ""


def _tone(event: EventFacts, when: When) -> str:
    if event.state is EventState.CANCELLED:
        return "no"
    return "leaf" if is_over(event, when.now) else "berry"


# --- what there is to know ---


def _facts(event: EventFacts, when: When) -> Iterator[FactRow]:
    yield FactRow("calendar-blank", capital(_when(event, when)))
    if where := _where(event, when.lang):
        yield FactRow("map-pin", where)
    if event.test_at is not None and event.state is EventState.PLANNED:
        yield FactRow("pencil-line", _test(event.test_at, when))
    if event.is_exam:
        yield FactRow("ear", translate("Event", "An exam: everybody keeps quiet meanwhile"))
    is_planned = event.state is EventState.PLANNED
    if event.held and is_planned and when.now < (event.held_until or event.ends_at):
        yield FactRow(
            "bookmark-simple",
            translate("Event", "%n place(s) in the hub kept for its people", None, event.held),
        )
    if who := _who(event):
        yield FactRow("user-circle", who)
    if event.language:
        yield FactRow("translate", said_language(event.language))


def _test(at: datetime, when: When) -> str:
    """The start test; who comes too late for it reads that it has been."""
    said = translate("Event", "Start test %1")
    if at < when.now:
        said = translate("Event", "The start test was %1")
    return said.replace("%1", times.moment(at, when.now, when.zone, when.lang))


def _when(event: EventFacts, when: When) -> str:
    if is_on(event, when.now) and event.state is EventState.PLANNED:
        until = until_when(event, when)
        return translate("Event", "now, %1").replace("%1", until)
    return in_full(event, when)


def _where(event: EventFacts, lang: str) -> str:
    """The place, and how one finds it."""
    where, way = event.where.said(lang), event.directions.said(lang)
    return f"{where}. {way}" if where and way else where or way


def _who(event: EventFacts) -> str:
    """Who arranges it, and whose calendar it stands in."""
    source = event.source_name if event.source is not EventSource.OWN else ""
    if not source or source == event.organiser:
        return event.organiser or source
    said = translate("Event", "From the calendar of %1").replace("%1", source)
    return f"{event.organiser}. {said}" if event.organiser else said


def said_language(language: str) -> str:
    """In which language it is held; what is no code is said as it stands."""
    match language:
        case "fi":
            return translate("Event", "In Finnish")
        case "sv":
            return translate("Event", "In Swedish")
        case "en":
            return translate("Event", "In English")
        case _:
            return language


# --- seats, and the way in ---


def _seats(event: EventFacts, when: When) -> SeatsShown:
    seats = event.seats
    if seats is None or event.state is not EventState.PLANNED or is_over(event, when.now):
        return SeatsShown()
    words = translate("Event", "Full: all %n seat(s) are taken", None, seats.total)
    if seats.free:
        words = translate("Event", "%n seat(s) free, %1 in all", None, seats.free)
    waiting = translate("Event", "%n waiting", None, seats.waiting) if seats.waiting else ""
    return SeatsShown(
        total=seats.total,
        taken=min(seats.taken, seats.total),
        words=words.replace("%1", str(seats.total)),
        waiting=waiting,
        are_drawn=seats.total <= MOST_CAPSULES,
    )


def _sign_up(event: EventFacts, when: When) -> tuple[str, str]:
    """The word of the way to a seat, and its icon."""
    if event.state is not EventState.PLANNED or is_over(event, when.now) or event.seats is None:
        return "", ""
    if event.seats.free:
        return translate("Event", "Sign up"), "ticket"
    if when.now >= event.starts_at:
        return "", ""
    return translate("Event", "What can I do?"), "lightbulb"


def comes_freely(event: EventFacts, when: When) -> bool:
    """Whether one may simply come."""
    is_plain = event.kind is EventKind.EVENT and not event.is_exam
    is_ours = event.source is EventSource.OWN and is_plain
    is_ahead = event.state is EventState.PLANNED and not is_over(event, when.now)
    return is_ours and is_ahead and event.seats is None


def _film(state: EventPageState) -> tuple[str, str, str]:
    """The way to the film; or why it stands still."""
    if state.is_broken:
        return "", "", translate("Event", "The film cannot be shown right now.")
    if not state.may_watch:
        return "", "", ""
    if state.is_still:
        return "", "", translate("Event", "The film waits: it is quiet time in the hub now.")
    if state.is_watching:
        return translate("Event", "Stop the film"), "stop", ""
    return translate("Event", "Watch the film"), "play", ""
