"""The questions about an item of the playlist: what, how long, when; the draft of the answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time

from PySide6.QtCore import QCoreApplication

from kiosk.answers import HubView
from kiosk.desks.playlist import MOST_WORDS
from kiosk.playlist_answers import ItemDraft, ItemKind, PlaylistItem
from kiosk.texts import Text
from ui import media_words, playlist_words
from ui.viewmodels import fields
from ui.viewmodels.form_state import Field, FormState, Options, Step
from ui.viewmodels.medium_field import Media, medium_field
from ui.viewmodels.new_series_steps import weekday_options

translate = QCoreApplication.translate

SECONDS = (5, 8, 12, 20, 30, 60, 120)
KINDS = (
    ItemKind.MEDIUM,
    ItemKind.WORDS,
    ItemKind.PROGRAMME,
    ItemKind.PLACES,
    ItemKind.ROOMS,
)


@dataclass(frozen=True, slots=True)
class ItemChanged:
    """What is to be changed of an item: words, medium, seconds, when, days; None is a new one."""

    item: PlaylistItem | None
    what: str


NEW = ItemChanged(None, "new")


def filled(item: PlaylistItem, view: HubView, media: Media) -> dict[str, str]:
    """An item as values of the form."""
    newest = max(media, key=lambda kept: kept.added_at).facts.medium_id if media else ""
    return {
        "kind": item.kind.value,
        "medium": item.medium.medium_id if item.medium else newest,
        "words_fi": item.words.fi,
        "words_sv": item.words.sv,
        "words_en": item.words.en,
        "seconds": str(item.seconds),
        "weekdays": ",".join(map(str, item.weekdays)),
        "hours": "all" if item.starts is None and item.ends is None else "some",
        "starts_time": f"{item.starts or time(8):%H:%M}",
        "ends_time": f"{item.ends or time(16):%H:%M}",
        "bounds": "all" if item.first_day is None and item.last_day is None else "some",
        "first_day": (item.first_day or view.day).isoformat(),
        "last_day": (item.last_day or max(view.day, item.first_day or view.day)).isoformat(),
        "is_on": "yes" if item.is_on else "",
    }


def drafted(item_id: str | None, key: str, values: Mapping[str, str]) -> ItemDraft:
    """The item that was filled in."""
    has_hours, has_bounds = values["hours"] == "some", values["bounds"] == "some"
    kind = ItemKind(values["kind"])
    return ItemDraft(
        key,
        kind,
        item_id,
        int(values["seconds"]),
        values["medium"] or None if kind is ItemKind.MEDIUM else None,
        Text(*(values[f"words_{lang}"].strip() for lang in ("fi", "sv", "en"))),
        tuple(sorted(int(day) for day in values["weekdays"].split(",") if day)),
        time.fromisoformat(values["starts_time"]) if has_hours else None,
        time.fromisoformat(values["ends_time"]) if has_hours else None,
        date.fromisoformat(values["first_day"]) if has_bounds else None,
        date.fromisoformat(values["last_day"]) if has_bounds else None,
        bool(values["is_on"]),
    )


def steps_of(what: str, state: FormState, media: Media, lang: str) -> tuple[Step, ...]:
    """The question of what is changed; of a new item what, which, and when."""
    if what != "new":
        return (_step(what, state, media, lang),)
    kind = state.values["kind"]
    steps = [kind_step(state)]
    if kind == ItemKind.MEDIUM:
        steps.append(medium_step(state, media))
    elif kind == ItemKind.WORDS:
        steps.append(words_step(state))
    return (*steps, when_step(state, lang))


def _step(what: str, state: FormState, media: Media, lang: str) -> Step:
    match what:
        case "medium":
            return medium_step(state, media)
        case "words":
            return words_step(state)
        case "caption":
            return caption_step(state)
        case "seconds":
            return seconds_step(state)
        case "days":
            return days_step(state, lang)
    return when_step(state, lang)


def kind_step(state: FormState) -> Step:
    """What is to be shown."""
    options: Options = [
        {
            "value": kind.value,
            "text": playlist_words.kind(kind),
            "icon": playlist_words.kind_icon(kind),
        }
        for kind in KINDS
    ]
    field = Field("kind", "choice", value=state.values["kind"], options=options)
    return Step(translate("ItemForm", "What is to be shown?"), (field,))


def medium_step(state: FormState, media: Media) -> Step:
    """Which picture or film."""
    question = translate("ItemForm", "Which picture or film?")
    if not media:
        none = translate("ItemForm", "There is no picture or film yet.")
        instead = translate("ItemForm", "Take one in first, under Pictures, films.")
        return Step(question, (fields.told_field("none", none, instead, "berry"),))
    return Step(question, (medium_field(media, state.values["medium"]),))


def words_step(state: FormState) -> Step:
    """What is to be read."""
    return Step(
        translate("ItemForm", "What is to be read?"),
        _words(state),
        translate("ItemForm", "Short and large: it is read in passing."),
    )


def caption_step(state: FormState) -> Step:
    """What is to be read on a picture or film."""
    return Step(
        translate("ItemForm", "What is to be read on it?"),
        _words(state),
        translate("ItemForm", "Nothing is needed; short is best."),
    )


def _words(state: FormState) -> tuple[Field, ...]:
    labels = {
        "fi": translate("ItemForm", "In Finnish"),
        "sv": translate("ItemForm", "In Swedish, if you like"),
        "en": translate("ItemForm", "In English, if you like"),
    }
    return tuple(
        Field(f"words_{lang}", "text", label, state.values[f"words_{lang}"], most=MOST_WORDS)
        for lang, label in labels.items()
    )


def seconds_step(state: FormState) -> Step:
    """For how long at a time."""
    own = int(state.values["seconds"])
    choices = sorted({*SECONDS, own})
    options: Options = [{"value": str(n), "text": media_words.length(n)} for n in choices]
    return Step(
        translate("ItemForm", "How long at a time?"),
        (Field("seconds", "choice", value=str(own), options=options),),
        translate("ItemForm", "So long that it can be read twice."),
    )


def when_step(state: FormState, lang: str) -> Step:
    """On which days of the week, and at what hours."""
    hours: Options = [
        {"value": "all", "text": translate("ItemForm", "All day")},
        {"value": "some", "text": translate("ItemForm", "At certain hours")},
    ]
    is_some = state.values["hours"] == "some"
    from_, until = translate("ItemForm", "From"), translate("ItemForm", "Until")
    return Step(
        translate("ItemForm", "When is it shown?"),
        (
            Field(
                "weekdays",
                "choices",
                translate("ItemForm", "On"),
                state.values["weekdays"],
                options=weekday_options(lang),
            ),
            Field("hours", "choice", value=state.values["hours"], options=hours),
            *((fields.time_field(state, "starts_time", from_),) if is_some else ()),
            *((fields.time_field(state, "ends_time", until),) if is_some else ()),
        ),
    )


def days_step(state: FormState, lang: str) -> Step:
    """From which day until which."""
    options: Options = [
        {"value": "all", "text": translate("ItemForm", "Until further notice")},
        {"value": "some", "text": translate("ItemForm", "From a day to a day")},
    ]
    is_some = state.values["bounds"] == "some"
    first, last = translate("ItemForm", "The first day"), translate("ItemForm", "The last day")
    return Step(
        translate("ItemForm", "From which day, until which?"),
        (
            Field("bounds", "choice", value=state.values["bounds"], options=options),
            *((fields.day_field(state, "first_day", first, lang),) if is_some else ()),
            *((fields.day_field(state, "last_day", last, lang),) if is_some else ()),
        ),
    )
