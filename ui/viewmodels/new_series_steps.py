"""The questions of a weekly course, and its dates with what is in their way (R8)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time

from PySide6.QtCore import QCoreApplication

from kiosk.room_answers import PlannedDate, SeriesDraft, SeriesPlan, SeriesSaved
from ui import hours_words, manager_room_words, times
from ui.room_refusals import Place, no_room
from ui.viewmodels import fields
from ui.viewmodels.form_state import Field, FormState, Options, Step
from ui.viewmodels.room_form import Rooms, people_of, room_step, times_step, who_fields
from ui.words import Sentence

translate = QCoreApplication.translate

DAYS, TIMES, LAST, WHO = 1, 2, 3, 4
MOST_WEEKS = 60


def draft_of(state: FormState, rooms: Rooms, key: str) -> SeriesDraft:
    """The course that was filled in."""
    values = state.values
    weekdays = tuple(int(day) for day in values["weekdays"].split(",") if day)
    is_count = values["last"] == "count"
    return SeriesDraft(
        key=key,
        room_id=values["room"],
        first=date.fromisoformat(values["start_day"]),
        starts=time.fromisoformat(values["start_time"]),
        ends=time.fromisoformat(values["end_time"]),
        weekdays=weekdays,
        title=values["reason"].strip(),
        people=people_of(state, rooms),
        until=None if is_count else date.fromisoformat(values["until_day"]),
        count=int(values["count"]) if is_count else None,
        keeps_places=values["keeps"] == "yes",
    )


def derive(state: FormState, rooms: Rooms, place: Place) -> tuple[Step, ...]:
    """The questions of a course; the last shows its dates."""
    return (
        room_step(rooms, state, place.lang),
        _days(state, place.lang),
        times_step(state, translate("NewSeries", "At which time?")),
        _last(state, place.lang),
        _who(state, rooms),
        _dates(state, place),
    )


def are_in_order(state: FormState) -> bool:
    """Whether the times of the question at hand fit together."""
    values = state.values
    if state.at == TIMES:
        return values["start_time"] != values["end_time"]
    is_until = state.at == LAST and values["last"] == "day"
    return not is_until or values["until_day"] >= values["start_day"]


def weekday_options(lang: str) -> Options:
    """The days of the week, Monday first."""
    names = hours_words.LONG_DAYS[lang]
    return [{"value": str(number), "text": name} for number, name in enumerate(names)]


def _days(state: FormState, lang: str) -> Step:
    label, options = translate("NewSeries", "On"), weekday_options(lang)
    first = translate("NewSeries", "From this day on")
    return Step(
        translate("NewSeries", "On which days of the week?"),
        (
            Field("weekdays", "choices", label, state.values["weekdays"], options=options),
            fields.day_field(state, "start_day", first, lang),
        ),
    )


def _last(state: FormState, lang: str) -> Step:
    options: Options = [
        {"value": "count", "text": translate("NewSeries", "So many times")},
        {"value": "day", "text": translate("NewSeries", "Until a day")},
    ]
    times_label = translate("NewSeries", "Times in all")
    last = translate("NewSeries", "The last day")
    is_count = state.values["last"] == "count"
    return Step(
        translate("NewSeries", "How long does it go on?"),
        (
            Field("last", "choice", value=state.values["last"], options=options),
            fields.number_field("count", times_label, state.number("count"), 1, MOST_WEEKS)
            if is_count
            else fields.day_field(state, "until_day", last, lang),
        ),
    )


def _who(state: FormState, rooms: Rooms) -> Step:
    options: Options = [
        {"value": "yes", "text": translate("NewSeries", "Keep their places in the hub")},
        {"value": "no", "text": translate("NewSeries", "The room only")},
    ]
    label = translate("NewSeries", "While the course is on")
    return Step(
        translate("NewSeries", "Who comes?"),
        (
            *who_fields(state, rooms),
            Field("keeps", "choice", label, state.values["keeps"], options=options),
        ),
        primary=translate("NewSeries", "Show the dates"),
    )


# --- the dates ---


def left_out(plan: SeriesPlan, out: str) -> frozenset[date]:
    """The dates that cannot be had, and those that were left out by hand."""
    chosen = {date.fromisoformat(day) for day in out.split(",") if day}
    return frozenset(
        each.day for each in plan.dates if each.why_not is not None or each.day in chosen
    )


def _dates(state: FormState, place: Place) -> Step:
    question = translate("NewSeries", "Are these the dates?")
    plan = state.found
    if not isinstance(plan, SeriesPlan):
        return Step(question, ())
    out = left_out(plan, state.values["out"])
    lost = len(plan.dates) - len(plan.possible)
    kept = len(plan.dates) - len(out)
    warning = translate("NewSeries", "%n date(s) cannot be had: left out.", None, lost)
    told = (fields.told_field("lost", warning, tone="berry"),) if lost else ()
    lines: Options = list(_lines(plan, out, place))
    return Step(
        question,
        (*told, Field("dates", "lines", options=lines)),
        explanation=translate("NewSeries", "Nothing is saved yet. Leave out what you do not need."),
        primary=translate("NewSeries", "Save %n date(s)", None, kept),
    )


def _lines(plan: SeriesPlan, out: frozenset[date], place: Place) -> Iterator[dict[str, str]]:
    for each in plan.dates:
        is_out = each.day in out
        icon = "x-circle" if each.why_not else "minus-circle" if is_out else "check-circle"
        yield {
            "value": each.day.isoformat(),
            "text": _when(each, place),
            "note": _note(each, place, is_out=is_out),
            "icon": icon,
            "tone": "berry" if each.why_not else "leaf",
            "action": "" if each.why_not else _action(is_out=is_out),
        }


def _action(*, is_out: bool) -> str:
    return translate("NewSeries", "Take in") if is_out else translate("NewSeries", "Leave out")


def _when(each: PlannedDate, place: Place) -> str:
    if each.starts_at is None or each.ends_at is None:
        return times.day(each.day, place.lang)
    return manager_room_words.stretch(each.starts_at, each.ends_at, place)


def _note(each: PlannedDate, place: Place, *, is_out: bool) -> str:
    if each.why_not is not None:
        return no_room(each.why_not, place).what
    return translate("NewSeries", "left out") if is_out else ""


def no_days() -> Sentence:
    """No day of the week was chosen."""
    return Sentence(translate("NewSeries", "Please choose at least one day of the week."))


def nothing_left() -> Sentence:
    """Every date is left out."""
    return Sentence(
        translate("NewSeries", "No date is left."),
        translate("NewSeries", "Go back and choose other days, times or another room."),
    )


def changed_meanwhile() -> Sentence:
    """Somebody took one of the dates while she looked at them."""
    return Sentence(
        translate("NewSeries", "Meanwhile somebody took one of these times."),
        translate("NewSeries", "Look at the dates once more; nothing is saved yet."),
    )


def saved_words(saved: SeriesSaved) -> tuple[str, str]:
    """The course stands."""
    title = translate("NewSeries", "The course is in the book: %n date(s).", None, saved.dates)
    if not saved.left_out:
        return title, ""
    return title, translate("NewSeries", "%n date(s) were left out.", None, saved.left_out)
