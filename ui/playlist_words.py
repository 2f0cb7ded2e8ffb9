"""What the manager reads of the playlist: what an item shows, when, how long, every "no" (E3)."""

from __future__ import annotations

from datetime import date, time
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from kiosk.playlist_answers import ItemKind, NoItem, PlaylistItem, WhyNoItem
from kiosk.programme_answers import MediumKind
from ui import hours_words, media_words, times
from ui.words import Sentence

translate = QCoreApplication.translate

EVERY_DAY = (0, 1, 2, 3, 4, 5, 6)
WORKDAYS, WEEKEND = (0, 1, 2, 3, 4), (5, 6)
LONGEST_TITLE = 60


def kind(which: ItemKind) -> str:
    """What kind of thing is shown."""
    match which:
        case ItemKind.MEDIUM:
            return translate("Playlist", "A picture or film")
        case ItemKind.PROGRAMME:
            return translate("Playlist", "Events that are coming")
        case ItemKind.PLACES:
            return translate("Playlist", "Free places")
        case ItemKind.ROOMS:
            return translate("Playlist", "Free rooms, and who is on air")
        case ItemKind.WORDS:
            return translate("Playlist", "Words of your own")
    assert_never(which)


def icon(item: PlaylistItem) -> str:
    """The same as a shape."""
    if item.trouble is not None or is_gone(item):
        return "warning"
    if item.medium is not None:
        return media_words.icon(item.medium.kind)
    return kind_icon(item.kind)


def kind_icon(which: ItemKind) -> str:
    """A kind as a shape."""
    return {
        ItemKind.MEDIUM: "image",
        ItemKind.PROGRAMME: "calendar-blank",
        ItemKind.PLACES: "users",
        ItemKind.ROOMS: "door",
        ItemKind.WORDS: "text-aa",
    }[which]


def title(item: PlaylistItem, lang: str) -> str:
    """What an item shows: the name of its medium, its words, or what kind it is."""
    if item.medium is not None:
        return item.medium.name
    if item.kind is ItemKind.WORDS:
        said = item.words.said(lang)
        return said if len(said) <= LONGEST_TITLE else f"{said[:LONGEST_TITLE].rstrip()}…"
    return kind(item.kind)


def is_gone(item: PlaylistItem) -> bool:
    """Whether its picture or film is not there any more."""
    return item.kind is ItemKind.MEDIUM and item.medium is None


def how_long(item: PlaylistItem) -> str:
    """For how long at a time; a film as long as it is."""
    if item.medium is not None and item.medium.kind is MediumKind.FILM:
        seconds = item.medium.seconds or 0
        if seconds < media_words.LEAST_SECONDS:
            return translate("Playlist", "as long as the film")
        said = translate("Playlist", "as long as the film: %1")
        return said.replace("%1", media_words.length(seconds))
    return media_words.length(item.seconds)


def when(item: PlaylistItem, lang: str) -> str:
    """On which days of the week and at what hours: "arkisin klo 8–16"."""
    return " ".join(each for each in (weekdays(item, lang), hours(item, lang)) if each)


def weekdays(item: PlaylistItem, lang: str) -> str:
    """On which days of the week."""
    days = tuple(sorted(set(item.weekdays)))
    if days == EVERY_DAY:
        return translate("Playlist", "every day")
    if days == WORKDAYS:
        return translate("Playlist", "on weekdays")
    if days == WEEKEND:
        return translate("Playlist", "at weekends")
    return ", ".join(times.WEEKDAYS[lang][day] for day in days)


def hours(item: PlaylistItem, lang: str) -> str:
    """At what hours; nothing where it is all day."""
    if item.starts is None and item.ends is None:
        return ""
    ends = [hours_words.wall(f"{at or time():%H:%M}", lang) for at in (item.starts, item.ends)]
    return f"{times.AT[lang]}{ends[0]}–{ends[1]}"


def bounds(item: PlaylistItem, lang: str) -> str:
    """From which day and until which; nothing where it is without end."""
    first, last = item.first_day, item.last_day
    if first is not None and last is not None:
        return f"{dated(first, lang)}–{dated(last, lang)}"
    if first is not None:
        return translate("Playlist", "from %1").replace("%1", dated(first, lang))
    if last is not None:
        return translate("Playlist", "until %1").replace("%1", dated(last, lang))
    return ""


def dated(on: date, lang: str) -> str:
    """A day with its year, which may be another one."""
    said = times.day(on, lang)
    return f"{said} {on.year}" if lang == "en" else f"{said.rstrip('.')}.{on.year}"


def note(item: PlaylistItem, lang: str) -> str:
    """When and how long in a line, and what kind where the title does not say it."""
    told = [when(item, lang), bounds(item, lang), how_long(item)]
    if item.medium is not None:
        told.insert(0, media_words.kind(item.medium))
    return " · ".join(each for each in told if each)


def trouble(item: PlaylistItem) -> str:
    """Why it is not shown, and the way out; nothing where all is well."""
    if is_gone(item):
        return translate("Playlist", "Its picture or film was removed.")
    if item.trouble is None:
        return ""
    said = media_words.wrong(item.trouble.what)
    return f"{said.what} {said.instead}".strip()


def not_saved(no: NoItem) -> Sentence:
    """An item that cannot be kept as it was written."""
    match no.why:
        case WhyNoItem.GONE:
            return Sentence(translate("Playlist", "This was removed from the playlist meanwhile."))
        case WhyNoItem.MEDIUM:
            return Sentence(
                translate("Playlist", "Please choose a picture or film."),
                translate("Playlist", "If there is none, take one in under Pictures, films."),
            )
        case WhyNoItem.WORDS:
            return Sentence(
                translate("Playlist", "Please write what is to be read, in Finnish at least."),
                translate("Playlist", "%n characters at most.", None, no.most),
            )
        case WhyNoItem.SECONDS:
            return Sentence(translate("Playlist", "It can be shown for 5 seconds to an hour."))
        case WhyNoItem.WEEKDAYS:
            return Sentence(translate("Playlist", "Please choose a day of the week at least."))
        case WhyNoItem.DAYS:
            return Sentence(translate("Playlist", "The last day cannot be before the first."))
        case WhyNoItem.TOO_MANY:
            return Sentence(
                translate(
                    "Playlist", "There are %n items already, and no more fit.", None, no.most
                ),
                translate("Playlist", "Remove one first."),
            )
    assert_never(no.why)
