"""The first questions about an event: what it is, when, where (E1)."""

from __future__ import annotations

from datetime import date
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from ui.viewmodels import fields
from ui.viewmodels.event_values import ALL_DAY, DAYS, ELSEWHERE, LANGS, SAME_DAY
from ui.viewmodels.form_state import Field, FormState, Options, Step

translate = QCoreApplication.translate

LONGEST_TITLE = 80
LONGEST_PLACE = 120


def title_step(state: FormState) -> Step:
    """What it is called: in Finnish, and in two more languages where she wants."""
    question = translate("EventForm", "What is the event called?")
    label = translate("EventForm", "Title in Finnish")
    return Step(question, _in_languages(state, "title", "langs", label, LONGEST_TITLE))


def in_languages(state: FormState, key: str, label: str, most: int) -> tuple[Field, ...]:
    """Words in Finnish, and in two more languages where she wants."""
    return _in_languages(state, key, "told_langs", label, most)


def _in_languages(
    state: FormState, key: str, which: str, label: str, most: int
) -> tuple[Field, ...]:
    values = state.values
    options: Options = [
        {"value": "fi", "text": translate("EventForm", "In Finnish only")},
        {"value": "all", "text": translate("EventForm", "In Swedish and English, too")},
    ]
    first = Field(f"{key}_fi", "text", label, values[f"{key}_fi"], most=most)
    choice = Field(which, "choice", value=values[which], options=options)
    if values[which] != "all":
        return (first, choice)
    names = {
        "sv": translate("EventForm", "The same in Swedish"),
        "en": translate("EventForm", "The same in English"),
    }
    more = tuple(
        Field(f"{key}_{lang}", "text", names[lang], values[f"{key}_{lang}"], most=most)
        for lang in LANGS[1:]
    )
    return (first, choice, *more)


def day_step(state: FormState, lang: str) -> Step:
    """Which day or days."""
    span = state.values["span"]
    options: Options = [
        {"value": SAME_DAY, "text": translate("EventForm", "On one day")},
        {"value": ALL_DAY, "text": translate("EventForm", "Whole days")},
        {"value": DAYS, "text": translate("EventForm", "Until another day")},
    ]
    choice = Field("span", "choice", value=span, options=options)
    first = translate("EventForm", "Day") if span == SAME_DAY else _first()
    days = [fields.day_field(state, "start_day", first, lang)]
    if span != SAME_DAY:
        last = translate("EventForm", "Last day")
        days.append(fields.day_field(state, "last_day", last, lang))
    return Step(translate("EventForm", "On which day is it?"), (choice, *days))


def _first() -> str:
    return translate("EventForm", "First day")


def times_step(state: FormState) -> Step:
    """From when until when."""
    start = fields.time_field(state, "start_time", translate("EventForm", "From"))
    end = fields.time_field(state, "end_time", translate("EventForm", "Until"))
    return Step(translate("EventForm", "At what time?"), (start, end), explanation=_night(state))


def _night(state: FormState) -> str:
    values = state.values
    if values["span"] == SAME_DAY and values["end_time"] < values["start_time"]:
        return translate("EventForm", "It ends on the next day.")
    return ""


def has_times(state: FormState) -> bool:
    """Whether times of day are asked."""
    return state.values["span"] != ALL_DAY


def where_step(state: FormState, lang: str) -> Step:
    """A side, the hub, or somewhere else."""
    options: Options = [
        {"value": side.space_id or "", "text": side.name.said(lang), "icon": "door"}
        for side in state.the_view.places.sides
    ]
    options.append({"value": "", "text": translate("EventForm", "The whole hub"), "icon": "house"})
    somewhere = translate("EventForm", "Somewhere else")
    options.append({"value": ELSEWHERE, "text": somewhere, "icon": "map-pin"})
    choice = Field("where", "choice", value=state.values["where"], options=options)
    label = translate("EventForm", "Place and address")
    place = Field("place", "text", label, state.values["place"], most=LONGEST_PLACE)
    is_elsewhere = state.values["where"] == ELSEWHERE
    return Step(
        translate("EventForm", "Where is it?"),
        (choice, place) if is_elsewhere else (choice,),
    )


def has_title(state: FormState) -> bool:
    """Whether it is called anything."""
    return bool(state.values["title_fi"].strip())


def are_days_in_order(state: FormState) -> bool:
    """Whether the last day is not before the first."""
    first, last = (date.fromisoformat(state.values[key]) for key in ("start_day", "last_day"))
    return state.values["span"] == SAME_DAY or first <= last


def are_times_in_order(state: FormState) -> bool:
    """Whether it ends after it starts; on one day it may end in the night after it."""
    values = state.values
    if values["span"] == DAYS and values["start_day"] == values["last_day"]:
        return values["start_time"] < values["end_time"]
    return values["span"] != SAME_DAY or values["start_time"] != values["end_time"]


def is_still_to_come(state: FormState) -> bool:
    """Whether it is not over yet; what ends in the night after it is not asked."""
    values, view = state.values, state.the_view
    if values["span"] == SAME_DAY and values["end_time"] < values["start_time"]:
        return True
    last = "start_day" if values["span"] == SAME_DAY else "last_day"
    now = view.at.astimezone(ZoneInfo(view.hub.zone))
    return (values[last], values["end_time"]) > (now.date().isoformat(), f"{now:%H:%M}")
