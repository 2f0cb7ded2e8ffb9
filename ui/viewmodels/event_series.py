"""The questions of an event that comes every week, and its dates before they are saved (R8)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from kiosk.programme_answers import EventDate, EventPlan
from ui import hours_words, times
from ui import programme_manager_words as words
from ui.event_refusals import in_the_way
from ui.programme_manager_words import Here
from ui.viewmodels import fields
from ui.viewmodels.event_values import NO, YES
from ui.viewmodels.form_state import Field, FormState, Options, Step
from ui.words import Sentence

translate = QCoreApplication.translate

MOST_TIMES = 60
USUAL_COUNTS = (5, 10, 15, 20, 30)
MONTHS_AHEAD = 6


def series_step(state: FormState, lang: str) -> Step:
    """Whether it comes again, on which days, and how long."""
    values = state.values
    options: Options = [
        {"value": NO, "text": translate("EventForm", "Once")},
        {"value": YES, "text": translate("EventForm", "It repeats")},
    ]
    choice = Field("repeats", "choice", value=values["repeats"], options=options)
    question = translate("EventForm", "How often is it?")
    if values["repeats"] == NO:
        return Step(question, (choice,))
    days: Options = [
        {"value": str(number), "text": name}
        for number, name in enumerate(hours_words.LONG_DAYS[lang])
    ]
    on = translate("EventForm", "On")
    weekdays = Field("weekdays", "choices", on, values["weekdays"], options=days)
    return Step(question, (choice, weekdays, _every(state)))


def _weeks() -> dict[str, str]:
    """In which weeks it can be, and how that is said."""
    return {
        "1": translate("EventForm", "every week"),
        "2": translate("EventForm", "every other week"),
        "4": translate("EventForm", "every fourth week"),
    }


def _every(state: FormState) -> Field:
    options: Options = [{"value": each, "text": said} for each, said in _weeks().items()]
    value = state.values["every"]
    label = translate("EventForm", "In which weeks")
    return Field("every", "choice", label, value, options=options)


def series_end_step(state: FormState, lang: str) -> Step:
    """How long it goes on."""
    return Step(translate("EventForm", "How long does it go on?"), _ends_by(state, lang))


def _ends_by(state: FormState, lang: str) -> tuple[Field, ...]:
    options: Options = [
        {"value": "count", "text": translate("EventForm", "So many times")},
        {"value": "day", "text": translate("EventForm", "Until a day")},
    ]
    value = state.values["ends_by"]
    choice = Field("ends_by", "choice", value=value, options=options)
    if value == "day":
        until, last = state.values["until_day"], translate("EventForm", "Not after")
        ready: Options = [
            {"value": day.isoformat(), "text": times.day(day, lang)}
            for day in ends_of_months(date.fromisoformat(state.values["start_day"]))
        ]
        chips = Field("until_day", "choice", last, until, options=ready)
        return (choice, chips, fields.day_field(state, "until_day", "", lang))
    ready = [{"value": str(n), "text": str(n)} for n in USUAL_COUNTS]
    in_all, count = translate("EventForm", "Times in all"), state.values["count"]
    chips = Field("count", "choice", in_all, count, options=ready)
    return (choice, chips, fields.number_field("count", "", int(count), 1, MOST_TIMES))


def ends_of_months(first: date) -> tuple[date, ...]:
    """The last days of the months that follow, to choose from: a club goes on until spring."""
    months = [first.year * 12 + first.month + more for more in range(1, MONTHS_AHEAD + 1)]
    return tuple(date(month // 12, month % 12 + 1, 1) - timedelta(days=1) for month in months)


def said_series(state: FormState, lang: str) -> str:
    """On which days, and how often."""
    values = state.values
    if values["repeats"] == NO:
        return ""
    names = [name if lang == "en" else name.lower() for name in hours_words.LONG_DAYS[lang]]
    days = ", ".join(names[int(day)] for day in sorted(values["weekdays"].split(",")) if day)
    return f"{_weeks()[values['every']]}: {days}"


def has_weekdays(state: FormState) -> bool:
    """Whether a day of the week is chosen, where it comes again."""
    values = state.values
    return values["repeats"] == NO or values["weekdays"].strip(",") != ""


def is_end_in_order(state: FormState) -> bool:
    """Whether it does not end before it begins."""
    values = state.values
    return values["ends_by"] != "day" or values["start_day"] <= values["until_day"]


def no_weekdays() -> Sentence:
    """No day of the week was chosen."""
    return Sentence(translate("EventForm", "Please choose at least one day of the week."))


# --- the dates ---


def left_out(plan: EventPlan, out: str) -> frozenset[date]:
    """The dates that cannot be had, and those that were left out by hand."""
    chosen = {date.fromisoformat(day) for day in out.split(",") if day}
    return frozenset(each.day for each in plan.dates if not each.can_be or each.day in chosen)


def dates_step(state: FormState, plan: EventPlan, here: Here, *, is_change: bool) -> Step:
    """Every date with what is in its way; nothing is saved yet."""
    out = left_out(plan, state.values["out"])
    lost = sum(not each.can_be for each in plan.dates)
    warning = translate("EventForm", "%n date(s) cannot be so: left out.", None, lost)
    note = translate("EventForm", "They stay as they are.") if is_change else ""
    told = (fields.told_field("lost", warning, note, tone="berry"),) if lost else ()
    lines: Options = list(_lines(plan, out, here))
    kept = len(plan.dates) - len(out)
    return Step(
        translate("EventForm", "Are these the dates?"),
        (*told, Field("dates", "lines", options=lines)),
        explanation=translate("EventForm", "Nothing is saved yet. Leave out what is not needed."),
        primary=translate("EventForm", "Save %n date(s)", None, kept),
    )


def _lines(plan: EventPlan, out: frozenset[date], here: Here) -> Iterator[dict[str, str]]:
    for each in plan.dates:
        is_out = each.day in out
        icon = "minus-circle" if is_out else "check-circle"
        yield {
            "value": each.day.isoformat(),
            "text": words.date_when(each, here),
            "note": _note(each, here, is_out=is_out),
            "icon": icon if each.can_be else "x-circle",
            "tone": "leaf" if each.can_be else "berry",
            "action": _action(is_out=is_out) if each.can_be else "",
        }


def _action(*, is_out: bool) -> str:
    return translate("EventForm", "Take in") if is_out else translate("EventForm", "Leave out")


def _note(each: EventDate, here: Here, *, is_out: bool) -> str:
    no = in_the_way(each, here)
    if no is not None:
        return no.what
    return translate("EventForm", "left out") if is_out else ""


def nothing_left() -> Sentence:
    """Every date is left out."""
    return Sentence(
        translate("EventForm", "No date is left."),
        translate("EventForm", "Go back and choose other days or times, or keep fewer places."),
    )


def changed_meanwhile() -> Sentence:
    """What was clear before has something in its way now."""
    return Sentence(
        translate("EventForm", "Meanwhile something came in the way."),
        translate("EventForm", "Look at it once more; nothing is saved yet."),
    )
