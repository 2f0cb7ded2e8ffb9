"""One event in lines: what is so, and what can be done about it (E1)."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from kiosk.programme_answers import (
    EventFacts,
    EventKind,
    EventState,
    MediumFacts,
    MediumKind,
    SignUpList,
)
from ui import media_words
from ui import programme_manager_words as words
from ui.programme_manager_words import Here
from ui.viewmodels.book import BookRow, heading

translate = QCoreApplication.translate


def fact_rows(event: EventFacts, here: Here) -> tuple[BookRow, ...]:
    """What the event is: when and where, and what has become of it."""
    is_off = event.state is EventState.CANCELLED
    told = (
        words.where(event, here),
        translate("OneEvent", "repeats") if event.series_id else "",
    )
    first = BookRow(
        "when",
        words.when(event, here),
        " · ".join(part for part in told if part),
        icon=words.icon(event),
        tail=words.mark(event),
        tone="berry" if is_off else "leaf",
    )
    head = heading("event", event.title.said(here.lang))
    return (head, first, *_became(event, here))


def more_rows(event: EventFacts, here: Here) -> tuple[BookRow, ...]:
    """Whatever else was filled in."""
    told = (*_weighty(event, here), *_told(event, here))
    return (
        (heading("more", translate("OneEvent", "What else is told of it")), *told) if told else ()
    )


def _became(event: EventFacts, here: Here) -> Iterator[BookRow]:
    if event.reason and event.state is EventState.CANCELLED:
        why = translate("OneEvent", "Why it does not take place")
        yield BookRow("reason", why, event.reason, icon="info")
    if event.moved_from is not None:
        was = translate("OneEvent", "It was to begin %1.")
        moved = words.moment(event.moved_from, here)
        yield BookRow("moved", was.replace("%1", moved), icon="arrows-left-right")


def _weighty(event: EventFacts, here: Here) -> Iterator[BookRow]:
    if event.held:
        note = translate("OneEvent", "Nobody else can take them until it has begun.")
        yield BookRow("held", words.held(event), note, icon="bookmark-simple")
    if event.kind is EventKind.STUDY:
        yield BookRow(
            "study", translate("OneEvent", "Studies"), _study(event, here), icon="student"
        )


def _told(event: EventFacts, here: Here) -> Iterator[BookRow]:
    told = (event.organiser, words.language(event.language))
    if any(told):
        said = " · ".join(part for part in told if part)
        yield BookRow("organiser", translate("OneEvent", "Organiser, language"), said, icon="user")
    if event.medium is not None:
        yield _medium(event.medium)
    if event.link:
        link = translate("OneEvent", "Link, shown as a code for the phone")
        yield BookRow("link", link, event.link, icon="qr-code")
    if event.description.fi:
        what = translate("OneEvent", "Description")
        yield BookRow("description", what, event.description.said(here.lang), icon="article")


def _medium(medium: MediumFacts) -> BookRow:
    is_film = medium.kind is MediumKind.FILM
    kind = translate("OneEvent", "Film") if is_film else translate("OneEvent", "Picture")
    icon = "film-strip" if is_film else "image-square"
    shown = media_words.picture(medium)
    return BookRow("medium", kind, medium.name, icon=icon, picture=shown)


def _study(event: EventFacts, here: Here) -> str:
    parts = []
    if event.test_at is not None:
        at = words.moment(event.test_at, here)
        parts.append(translate("OneEvent", "start test %1").replace("%1", at))
    if event.is_exam:
        parts.append(translate("OneEvent", "exam: the screen stays still and silent"))
    if event.home_link:
        parts.append(translate("OneEvent", "can be followed from home"))
    return " · ".join(parts)


def way_rows(found: SignUpList, here: Here, *, has_preview: bool) -> tuple[BookRow, ...]:
    """What can be done: the list, the visitors' view, changes, cancelling."""
    event = found.event
    has_list = event.seats is not None or bool(found.rows)
    return (
        heading("ways", translate("OneEvent", "What can be done")),
        *((_list(found),) if has_list else ()),
        *((_show(),) if has_preview else ()),
        *(_changes(event) if _may_change(event, here) else ()),
        _copy(),
    )


def _may_change(event: EventFacts, here: Here) -> bool:
    return event.state is EventState.PLANNED and event.ends_at > here.view.at


def _list(found: SignUpList) -> BookRow:
    return BookRow(
        "list",
        translate("OneEvent", "Who has signed up"),
        words.seats(found.event),
        icon="user-list",
        action=translate("OneEvent", "Open"),
    )


def _show() -> BookRow:
    return BookRow(
        "show",
        translate("OneEvent", "What visitors see"),
        translate("OneEvent", "“Back” leads here again."),
        icon="eye",
        action=translate("OneEvent", "Show on the screen"),
    )


def _changes(event: EventFacts) -> tuple[BookRow, ...]:
    change = translate("OneEvent", "Change")
    edit = BookRow(
        "edit",
        translate("OneEvent", "Its time, seats or anything else"),
        translate("OneEvent", "only this date") if event.series_id else "",
        icon="pencil-simple",
        action=change,
    )
    rest = BookRow(
        "edit_rest",
        translate("OneEvent", "This date and all later ones"),
        icon="repeat",
        action=translate("OneEvent", "Change all"),
    )
    cancel = BookRow(
        "cancel",
        translate("OneEvent", "It does not take place"),
        icon="x-circle",
        action=translate("OneEvent", "Cancel it"),
    )
    return (edit, *((rest,) if event.series_id else ()), cancel)


def _copy() -> BookRow:
    return BookRow(
        "copy",
        translate("OneEvent", "Another one like it"),
        icon="copy",
        action=translate("OneEvent", "Copy"),
    )
