"""What is filled in about an event, as words of a form: from a draft, and back to one (E1)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, time, timedelta

from kiosk.answers import HubView
from kiosk.programme_answers import EventDraft, EventKind, Repeat
from kiosk.texts import Text
from ui.viewmodels import fields

LANGS = ("fi", "sv", "en")
ELSEWHERE = "elsewhere"
"""Chosen as the side of what is not in the hub."""

SAME_DAY, ALL_DAY, DAYS = "hours", "all_day", "days"
"""How long it lasts: from a time until another, for whole days, or until a time of another day."""

YES, NO = "yes", "no"
USUAL_HOURS = 2
USUAL_SEATS = 12
USUAL_TIMES = 10

Values = dict[str, str]


@dataclass(frozen=True, slots=True)
class Begun:
    """What the form begins with: a new event, one that is changed, or one to be copied."""

    draft: EventDraft | None = None
    is_rest: bool = False
    is_copy: bool = False

    @property
    def is_change(self) -> bool:
        """Whether an event that there is already is changed."""
        return self.draft is not None and not self.is_copy


def first_values(begun: Begun, view: HubView) -> Values:
    """What is filled in to begin with: of a new event the next full hour, on the first side."""
    if begun.draft is not None:
        draft = begun.draft
        if begun.is_copy:
            draft = _later(draft, view)
        return values_of(draft)
    day, at = fields.next_hour(view)
    start, sides = time.fromisoformat(at), view.places.sides
    end = time((start.hour + USUAL_HOURS) % 24)
    side = sides[0].space_id if sides else None
    first = date.fromisoformat(day)
    return values_of(EventDraft("", Text(""), first, start, end, space_id=side))


def is_touched(values: Mapping[str, str], begun: Begun, view: HubView) -> bool:
    """Whether anything is filled in otherwise than it was to begin with."""
    return {**values, "open": "", "out": ""} != first_values(begun, view)


def starts_at(values: Mapping[str, str], to: str) -> Values:
    """Another start: on one day the end and the start test go with it, as far off as before."""
    moved = {**values, "start_time": to}
    if values["span"] == SAME_DAY:
        by = _minutes(to) - _minutes(values["start_time"])
        for key in ("end_time", "test_time"):
            at = (_minutes(values[key]) + by) % (24 * 60)
            moved[key] = f"{at // 60:02}:{at % 60:02}"
    return moved


def _minutes(at: str) -> int:
    return int(at[:2]) * 60 + int(at[3:])


def _later(draft: EventDraft, view: HubView) -> EventDraft:
    """The same a week later, or today where that is past, too; as many days long."""
    first = max(draft.first + timedelta(weeks=1), view.day)
    lasts = (draft.last or draft.first) - draft.first
    return replace(draft, first=first, last=first + lasts if draft.last else None)


def values_of(draft: EventDraft) -> Values:
    """A draft as it is filled in."""
    last = draft.last or draft.first
    span = ALL_DAY if draft.is_all_day else DAYS if last > draft.first else SAME_DAY
    return {
        **_texts("title", draft.title),
        **_texts("description", draft.description),
        "langs": "all" if draft.title.sv or draft.title.en else "fi",
        "told_langs": "all" if draft.description.sv or draft.description.en else "fi",
        "span": span,
        "start_day": draft.first.isoformat(),
        "last_day": last.isoformat(),
        "start_time": f"{draft.starts:%H:%M}",
        "end_time": f"{draft.ends:%H:%M}",
        "where": draft.space_id or (ELSEWHERE if draft.place else ""),
        "place": draft.place,
        "signs": YES if draft.seats is not None else NO,
        "seats": str(draft.seats or USUAL_SEATS),
        "held": str(draft.held),
        "language": draft.language,
        "organiser": draft.organiser,
        "medium": draft.medium_id or "",
        "link": draft.link,
        "home_link": draft.home_link,
        "kind": draft.kind.value,
        "exam": YES if draft.is_exam else NO,
        "tests": YES if draft.test else NO,
        "test_time": f"{draft.test or draft.starts:%H:%M}",
        **_repeats(draft),
        "open": "",
        "out": "",
    }


def _texts(key: str, text: Text) -> Values:
    return {f"{key}_fi": text.fi, f"{key}_sv": text.sv, f"{key}_en": text.en}


def _repeats(draft: EventDraft) -> Values:
    repeat = draft.repeat
    until = draft.first + timedelta(weeks=USUAL_TIMES - 1)
    weekdays = repeat.weekdays if repeat else (draft.first.weekday(),)
    return {
        "repeats": YES if repeat else NO,
        "weekdays": ",".join(str(day) for day in weekdays),
        "every": str(repeat.every if repeat else 1),
        "ends_by": "day" if repeat and repeat.until else "count",
        "count": str(repeat.count if repeat and repeat.count else USUAL_TIMES),
        "until_day": (repeat.until if repeat and repeat.until else until).isoformat(),
    }


def draft_of(values: Mapping[str, str], key: str, begun: Begun) -> EventDraft:
    """The event that was filled in."""
    is_all_day = values["span"] == ALL_DAY
    first = date.fromisoformat(values["start_day"])
    is_study = values["kind"] == EventKind.STUDY
    where = values["where"]
    return EventDraft(
        key=key,
        title=_text(values, "title"),
        first=first,
        starts=time(0) if is_all_day else time.fromisoformat(values["start_time"]),
        ends=time(0) if is_all_day else time.fromisoformat(values["end_time"]),
        event_id=begun.draft.event_id if begun.draft and begun.is_change else None,
        last=None if values["span"] == SAME_DAY else date.fromisoformat(values["last_day"]),
        is_all_day=is_all_day,
        description=_text(values, "description"),
        language=values["language"],
        organiser=values["organiser"].strip(),
        space_id=None if where in ("", ELSEWHERE) else where,
        place=values["place"].strip() if where == ELSEWHERE else "",
        seats=int(values["seats"]) if values["signs"] == YES else None,
        held=int(values["held"]) if may_hold(values) else 0,
        medium_id=values["medium"] or None,
        link=values["link"].strip(),
        home_link=values["home_link"].strip() if is_study else "",
        kind=EventKind(values["kind"]),
        is_exam=is_study and values["exam"] == YES,
        test=time.fromisoformat(values["test_time"]) if is_study and has_test(values) else None,
        repeat=repeat_of(values),
        is_rest=begun.is_rest,
    )


def has_test(values: Mapping[str, str]) -> bool:
    """Whether it has a start test."""
    return values["tests"] == YES


def may_hold(values: Mapping[str, str]) -> bool:
    """Whether places can be kept for it: not for what is elsewhere."""
    return values["where"] != ELSEWHERE


def repeat_of(values: Mapping[str, str]) -> Repeat | None:
    """Whether and how it comes again."""
    if values["repeats"] != YES:
        return None
    weekdays = tuple(sorted(int(day) for day in values["weekdays"].split(",") if day))
    is_count = values["ends_by"] == "count"
    return Repeat(
        weekdays,
        int(values["every"]),
        until=None if is_count else date.fromisoformat(values["until_day"]),
        count=int(values["count"]) if is_count else None,
    )


def _text(values: Mapping[str, str], key: str) -> Text:
    fi, sv, en = (values[f"{key}_{lang}"].strip() for lang in LANGS)
    return Text(fi, sv, en)
