"""The questions about an event in their order, and what can be added before it is saved (E1)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, time

from PySide6.QtCore import QCoreApplication

from kiosk.programme_answers import EventKind, EventPlan, EventSaved
from ui import manager_words, times
from ui import programme_manager_words as words
from ui.programme_manager_words import Here
from ui.viewmodels import event_basics as basics
from ui.viewmodels import event_extras as extra
from ui.viewmodels import event_series as series
from ui.viewmodels import event_study as study
from ui.viewmodels import fields
from ui.viewmodels.event_values import ELSEWHERE, SAME_DAY, YES, Begun, may_hold
from ui.viewmodels.form_state import Field, FormState, Options, Step
from ui.viewmodels.medium_field import Media
from ui.words import Sentence

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Asked:
    """What the form is about, what the library has, and in which language it asks."""

    begun: Begun
    media: Media
    lang: str


def derive(state: FormState, asked: Asked) -> tuple[Step, ...]:
    """Title, time and place of a new event; then all that can be added or changed; then yes."""
    opened = state.values["open"]
    middle = _opened(opened, state, asked) if opened else _overview(state, asked)
    last = _sure(state, asked)
    if asked.begun.draft is not None:
        return (middle, last)
    first = (_question(key, state, asked) for key in basic_keys(state))
    return (*first, middle, last)


def basic_keys(state: FormState) -> tuple[str, ...]:
    """What every event is asked for."""
    return ("title", "day", *(("times",) if basics.has_times(state) else ()), "where")


def overview_at(state: FormState, begun: Begun) -> int:
    """Which step shows all that can be added or changed."""
    return 0 if begun.draft is not None else len(basic_keys(state))


def next_open(state: FormState) -> str:
    """What is asked after the thing that is open; nothing leads back to the overview."""
    values = state.values
    if values["open"] == "series" and values["repeats"] == YES:
        return "series_end"
    if values["open"] == "study" and values["kind"] == EventKind.STUDY.value:
        return "home"
    return ""


def open_before(what: str) -> str:
    """What was asked before the thing that is open; nothing leads back to the overview."""
    return {"series_end": "series", "home": "study"}.get(what, "")


def unsaved() -> Sentence:
    """Said once to whoever is about to leave what is filled in."""
    return Sentence(
        translate("EventForm", "What you filled in is not saved."),
        translate("EventForm", "“Go on” leads to saving it. “Back” once more drops it."),
    )


# --- one thing more ---


def _opened(what: str, state: FormState, asked: Asked) -> Step:
    step = _question(what, state, asked)
    return step if next_open(state) else replace(step, primary=translate("EventForm", "Done"))


def _question(what: str, state: FormState, asked: Asked) -> Step:
    lang = asked.lang
    asks: dict[str, Callable[[], Step]] = {
        "title": lambda: basics.title_step(state),
        "day": lambda: basics.day_step(state, lang),
        "times": lambda: basics.times_step(state),
        "where": lambda: basics.where_step(state, lang),
        "series": lambda: series.series_step(state, lang),
        "series_end": lambda: series.series_end_step(state, lang),
        "seats": lambda: extra.seats_step(state),
        "held": lambda: extra.held_step(state),
        "description": lambda: extra.description_step(state),
        "organiser": lambda: extra.organiser_step(state),
        "medium": lambda: extra.medium_step(state, asked.media),
        "link": lambda: extra.link_step(state),
        "study": lambda: study.study_step(state),
        "home": lambda: study.home_step(state),
    }
    return asks[what]()


# --- all of it ---


def _overview(state: FormState, asked: Asked) -> Step:
    lines: Options = list(_lines(state, asked))
    question = translate("EventForm", "Is there anything more to add?")
    if asked.begun.is_change:
        question = translate("EventForm", "What is to be changed?")
    elif asked.begun.is_copy:
        question = translate("EventForm", "What is different this time?")
    explanation = ""
    if asked.begun.draft is None:
        explanation = translate("EventForm", "Title, time and place are enough.")
    elif asked.begun.is_rest:
        explanation = translate("EventForm", "It is changed on this date and on all later ones.")
    return Step(question, (Field("open", "lines", options=lines),), explanation)


def _lines(state: FormState, asked: Asked) -> Iterator[dict[str, str]]:
    if asked.begun.draft is not None:
        yield from _basic_lines(state, asked)
    if not asked.begun.is_change:
        said = series.said_series(state, asked.lang) or translate("EventForm", "once")
        yield _line("series", translate("EventForm", "How often"), "repeat", said)
    for key, name, icon, said_of in extra.extras(asked.media):
        if key == "held" and not may_hold(state.values):
            continue
        yield _line(key, name, icon, said_of(state))


def _basic_lines(state: FormState, asked: Asked) -> Iterator[dict[str, str]]:
    values, title = state.values, translate("EventForm", "Title")
    where, day = translate("EventForm", "Where"), translate("EventForm", "Day")
    yield _line("title", title, "pencil-simple", values["title_fi"])
    yield _line("day", day, "calendar-blank", said_days(values, asked.lang))
    if basics.has_times(state):
        times_of_day = translate("EventForm", "Time of day")
        yield _line("times", times_of_day, "clock", said_times(values, asked.lang))
    yield _line("where", where, "door", said_where(state, asked.lang))


def _line(key: str, name: str, icon: str, said: str) -> dict[str, str]:
    do = translate("EventForm", "Change") if said else translate("EventForm", "Add")
    return {"value": key, "text": name, "note": said, "icon": icon, "tone": "leaf", "action": do}


def said_days(values: Mapping[str, str], lang: str) -> str:
    """The day or days that are filled in."""
    first, last = (date.fromisoformat(values[key]) for key in ("start_day", "last_day"))
    day = times.day(first, lang)
    is_one = values["span"] == SAME_DAY or last <= first
    return day if is_one else f"{day} – {times.day(last, lang)}"


def said_times(values: Mapping[str, str], lang: str) -> str:
    """The times of day that are filled in: "klo 18–20"."""
    start, end = (_clock(values[key], lang) for key in ("start_time", "end_time"))
    return f"{times.AT[lang]}{start}–{end}"


def _clock(at: str, lang: str) -> str:
    wall = time.fromisoformat(at)
    if lang == "en":
        return f"{wall.hour}:{wall.minute:02}"
    return f"{wall.hour}.{wall.minute:02}" if wall.minute else str(wall.hour)


def said_where(state: FormState, lang: str) -> str:
    """The side or the place that is filled in."""
    where = state.values["where"]
    if where == ELSEWHERE:
        return state.values["place"].strip()
    return manager_words.scope(state.the_view.places, where or None, lang)


# --- yes ---


def _sure(state: FormState, asked: Asked) -> Step:
    plan, here = state.found, Here(state.the_view, asked.lang)
    question = translate("EventForm", "Save it like this?")
    if not isinstance(plan, EventPlan):
        return Step(question, ())
    if len(plan.dates) > 1:
        is_change = asked.begun.is_change
        return _with_closed(
            _with_told(series.dates_step(state, plan, here, is_change=is_change), plan), plan
        )
    said = (
        words.date_when(plan.dates[0], here) if plan.dates else "",
        said_where(state, asked.lang),
        extra.said_seats(state),
        extra.said_held(state) if may_hold(state.values) else "",
    )
    told = fields.told_field(
        "new", state.values["title_fi"], " · ".join(part for part in said if part)
    )
    save = translate("EventForm", "Save")
    return _with_closed(_with_told(Step(question, (told,), primary=save), plan), plan)


def _with_closed(step: Step, plan: EventPlan) -> Step:
    """A closed door is told: the manager opens the hub for that day, or means it so."""
    closed = sum(each.is_closed for each in plan.dates if each.can_be)
    if not closed:
        return step
    one = translate("EventForm", "The hub is closed when it begins.")
    some = translate("EventForm", "The hub is closed on %n date(s) when it begins.", None, closed)
    title = one if len(plan.dates) == 1 else some
    note = translate("EventForm", "Nobody can check in then, unless you open it: Opening hours.")
    told = fields.told_field("closed", title, note)
    is_alone = len(plan.dates) == 1
    return replace(step, fields=(*step.fields, told) if is_alone else (told, *step.fields))


def _with_told(step: Step, plan: EventPlan) -> Step:
    """Who has signed up is told; the manager knows that before she says yes."""
    if not plan.signed_up:
        return step
    title = translate("EventForm", "%n people have signed up.", None, plan.signed_up)
    note = translate("EventForm", "They keep their seats, and read the change here by their code.")
    return replace(step, fields=(fields.told_field("told", title, note), *step.fields))


def saved_words(saved: EventSaved, *, is_change: bool) -> tuple[str, str]:
    """It is on the programme."""
    if is_change:
        title = translate("EventForm", "The change is saved.")
    elif saved.dates > 1:
        title = translate("EventForm", "On the programme: %n date(s).", None, saved.dates)
    else:
        title = translate("EventForm", "The event is on the programme.")
    if not saved.left_out:
        return title, ""
    return title, translate("EventForm", "%n date(s) were left out.", None, saved.left_out)
