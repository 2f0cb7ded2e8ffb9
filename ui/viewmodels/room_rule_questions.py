"""The rules of a room as questions, and as they are said in a line (R1)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kiosk.room_answers import RoomRules, WhoMayBook
from ui import hours_words, times
from ui.viewmodels import fields
from ui.viewmodels.form_state import Field, FormState, Options, Step
from ui.viewmodels.new_series_steps import weekday_options
from ui.viewmodels.room_questions import of_several, yes_or_no
from ui.viewmodels.room_words import length_words

translate = QCoreApplication.translate

LENGTHS = (15, 30, 60, 120, 240, 480)
GRIDS = (15, 30, 60)
DAYS_AHEAD = (7, 14, 30, 60, 180, 365)
NOTICES = (0, 60, 240, 1440, 2880)
GAPS = (0, 5, 10, 15, 30)
GRACES = (5, 10, 15, 20, 30, 60)
HOURS_A_WEEK = ("", "2", "5", "10", "20")
TIMES_A_WEEK = ("", "1", "2", "3", "5")
DAY_MIN = 1440


# --- said ---


def minutes(count: int) -> str:
    """A stretch of time: "none", "30 min", "2 h", "2 days"."""
    if not count:
        return translate("RoomRules", "none")
    if count % DAY_MIN == 0:
        return translate("RoomRules", "%n day(s)", None, count // DAY_MIN)
    return length_words(count)


def days(count: int) -> str:
    """A number of days."""
    return translate("RoomRules", "%n day(s)", None, count)


def lengths(rules: RoomRules) -> str:
    """How long at a time."""
    grid = translate("RoomRules", "starts every %1").replace("%1", length_words(rules.grid_min))
    ends = f"{length_words(rules.shortest_min)} – {length_words(rules.longest_min)}"
    return f"{ends}, {grid}"


def ahead(rules: RoomRules) -> str:
    """How early, and how late."""
    said = translate("RoomRules", "at most %n day(s) ahead", None, rules.ahead_days)
    if not rules.notice_min:
        return said
    notice = translate("RoomRules", "at least %1 before").replace("%1", minutes(rules.notice_min))
    return f"{said}, {notice}"


def gap(rules: RoomRules) -> str:
    """What stays empty."""
    return minutes(rules.gap_min)


def who_words(who: WhoMayBook) -> str:
    """Who may book."""
    match who:
        case WhoMayBook.EVERYBODY:
            return translate("RoomRules", "everybody")
        case WhoMayBook.PASS_HOLDERS:
            return translate("RoomRules", "hub card holders")
        case WhoMayBook.THE_MANAGER:
            return translate("RoomRules", "only you")


def who(rules: RoomRules) -> str:
    """Who books, and whether she is asked."""
    said = who_words(rules.who)
    if not rules.needs_approval:
        return said
    return f"{said}, {translate('RoomRules', 'you are asked first')}"


def quota(rules: RoomRules) -> str:
    """How much one may have it in a week."""
    said = []
    if rules.most_hours_a_week:
        hours = translate("RoomRules", "%n hour(s) a week", None, rules.most_hours_a_week)
        said.append(hours)
    if rules.most_a_week:
        said.append(translate("RoomRules", "%n time(s) a week", None, rules.most_a_week))
    return ", ".join(said) or translate("RoomRules", "as often as one likes")


def release(rules: RoomRules) -> str:
    """When it falls free."""
    said = translate("RoomRules", "%1 after the start")
    return said.replace("%1", length_words(rules.grace_min))


def own_hours(rules: RoomRules, lang: str) -> str:
    """When it is open."""
    if rules.hours is None:
        return translate("RoomRules", "when the hub is open")
    said = []
    for each in rules.hours:
        names = ", ".join(times.WEEKDAYS[lang][day] for day in sorted(each.weekdays))
        stretch = ((f"{each.opens:%H:%M}", f"{each.closes:%H:%M}", True),)
        said.append(f"{names} {hours_words.hours(stretch, lang)}")
    return "; ".join(said)


# --- asked ---


def length_step(state: FormState) -> Step:
    """The shortest, the longest, and from which times on."""
    shortest, longest = translate("RoomRules", "At least"), translate("RoomRules", "At most")
    grid = translate("RoomRules", "It can begin every")
    return Step(
        translate("RoomRules", "How long can one have it at a time?"),
        (
            of_several(state, "shortest", shortest, LENGTHS, length_words),
            of_several(state, "longest", longest, LENGTHS, length_words),
            of_several(state, "grid", grid, GRIDS, length_words),
        ),
    )


def ahead_step(state: FormState) -> Step:
    """How far ahead, and how shortly before."""
    most, least = translate("RoomRules", "At most"), translate("RoomRules", "Time before the start")
    return Step(
        translate("RoomRules", "How early is it booked?"),
        (
            of_several(state, "ahead", most, DAYS_AHEAD, days),
            of_several(state, "notice", least, NOTICES, minutes),
        ),
    )


def gap_step(state: FormState) -> Step:
    """What stays empty between two."""
    before, after = translate("RoomRules", "Before"), translate("RoomRules", "After")
    return Step(
        translate("RoomRules", "How long does it stay empty between two?"),
        (
            of_several(state, "before", before, GAPS, minutes),
            of_several(state, "after", after, GAPS, minutes),
        ),
        translate("RoomRules", "Time to make the room ready and to tidy it up."),
    )


def who_step(state: FormState) -> Step:
    """Who books, and whether she is asked first."""
    options: Options = [{"value": each.value, "text": who_words(each)} for each in WhoMayBook]
    return Step(
        translate("RoomRules", "Who may book it?"),
        (
            Field("who", "choice", value=state.values["who"], options=options),
            yes_or_no(state, "approval", translate("RoomRules", "Are you asked first?")),
            yes_or_no(state, "induction", translate("RoomRules", "Must one know how it works?")),
        ),
    )


def release_step(state: FormState) -> Step:
    """When it falls free."""
    return Step(
        translate("RoomRules", "Nobody comes: when is it free for others?"),
        (of_several(state, "grace", "", GRACES, length_words),),
        translate("RoomRules", "Counted from the start. All-day reservations stay."),
    )


def quota_step(state: FormState) -> Step:
    """How much one may have it in a week."""
    none = translate("RoomRules", "no limit")
    hours: Options = [
        {"value": each, "text": f"{each} h" if each else none}
        for each in _with(HOURS_A_WEEK, state.values["hours_a_week"])
    ]
    counts: Options = [
        {"value": each, "text": each or none}
        for each in _with(TIMES_A_WEEK, state.values["times_a_week"])
    ]
    hours_label, times_label = translate("RoomRules", "Hours"), translate("RoomRules", "Times")
    return Step(
        translate("RoomRules", "How much can one person have it in a week?"),
        (
            Field(
                "hours_a_week", "choice", hours_label, state.values["hours_a_week"], options=hours
            ),
            Field(
                "times_a_week", "choice", times_label, state.values["times_a_week"], options=counts
            ),
        ),
        translate("RoomRules", "Counted for those who show a hub card."),
    )


def _with(ready: tuple[str, ...], value: str) -> list[str]:
    return sorted({*ready, value}, key=lambda each: int(each or 0))


def hours_step(state: FormState, lang: str) -> Step:
    """When it is open."""
    options: Options = [
        {"value": "no", "text": translate("RoomRules", "When the hub is open")},
        {"value": "yes", "text": translate("RoomRules", "At times of its own")},
    ]
    is_own = state.values["own"] == "yes"
    opens, closes = translate("RoomRules", "Opens"), translate("RoomRules", "Closes")
    own = (
        Field("own_days", "choices", value=state.values["own_days"], options=weekday_options(lang)),
        fields.time_field(state, "opens_time", opens),
        fields.time_field(state, "closes_time", closes),
    )
    return Step(
        translate("RoomRules", "When is the room open?"),
        (
            Field("own", "choice", value=state.values["own"], options=options),
            *(own if is_own else ()),
        ),
    )
