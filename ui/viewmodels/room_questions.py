"""The questions about a room: its name, its place, what is in it, what it is a part of (R9)."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import time

from PySide6.QtCore import QCoreApplication

from kiosk.answers import HubView
from kiosk.room_answers import (
    Noise,
    RoomDraft,
    RoomFacts,
    RoomHours,
    RoomRules,
    WhoMayBook,
)
from kiosk.texts import Text
from ui.viewmodels import fields
from ui.viewmodels.form_state import Field, FormState, Options, Step
from ui.viewmodels.room_words import noise_words

translate = QCoreApplication.translate

LONGEST_NAME = 40
MOST_SEATS = 100
Rooms = tuple[RoomFacts, ...]


@dataclass(frozen=True, slots=True)
class Change:
    """What of a room is to be changed; without a room it is a new one."""

    room: RoomFacts | None
    what: str


def new_room(view: HubView) -> RoomFacts:
    """A room to begin with."""
    side = view.places.sides[0].space_id or ""
    return RoomFacts(
        "",
        Text("", "", ""),
        side,
        4,
        Noise.TALKING_GROUP,
        is_step_free=True,
        equipment=(),
        rules=RoomRules(),
    )


def filled(room: RoomFacts) -> dict[str, str]:
    """A room as the fields of its forms."""
    rules = room.rules
    hours = rules.hours[0] if rules.hours else RoomHours((0, 1, 2, 3, 4), time(9), time(16))
    own_days = sorted({day for each in rules.hours or (hours,) for day in each.weekdays})
    return {
        "name_fi": room.name.fi,
        "name_sv": room.name.sv,
        "name_en": room.name.en,
        "scope": room.space_id,
        "seats": str(room.seats),
        "step_free": yes(room.is_step_free),
        "noise": room.noise.value,
        "booth": yes(room.is_booth),
        "neighbours": ",".join(sorted(room.neighbours)),
        "parts": ",".join(sorted(room.parts)),
        "piece_fi": "",
        "piece_sv": "",
        "piece_en": "",
        "shortest": str(rules.shortest_min),
        "longest": str(rules.longest_min),
        "grid": str(rules.grid_min),
        "ahead": str(rules.ahead_days),
        "notice": str(rules.notice_min),
        "before": str(rules.before_min),
        "after": str(rules.after_min),
        "who": rules.who.value,
        "approval": yes(rules.needs_approval),
        "grace": str(rules.grace_min),
        "hours_a_week": str(rules.most_hours_a_week or ""),
        "times_a_week": str(rules.most_a_week or ""),
        "induction": yes(rules.needs_induction),
        "own": yes(rules.hours is not None),
        "own_days": ",".join(str(day) for day in own_days),
        "opens_time": f"{hours.opens:%H:%M}",
        "closes_time": f"{hours.closes:%H:%M}",
    }


def drafted(room: RoomFacts, values: dict[str, str]) -> RoomDraft:
    """The room that was filled in."""
    piece = _text(values, "piece")
    equipment = (*room.equipment, piece) if piece.fi else room.equipment
    return RoomDraft(
        room.room_id or None,
        _text(values, "name"),
        values["scope"],
        int(values["seats"]),
        Noise(values["noise"]),
        values["step_free"] == "yes",
        equipment,
        _rules(room.rules, values),
        _ids(values["parts"]),
        values["booth"] == "yes",
        _ids(values["neighbours"]),
    )


def without_piece(room: RoomFacts, place: int) -> RoomDraft:
    """A room with one piece of equipment less."""
    kept = tuple(piece for at, piece in enumerate(room.equipment) if at != place)
    return replace(drafted(room, filled(room)), equipment=kept)


def _rules(rules: RoomRules, values: dict[str, str]) -> RoomRules:
    own = RoomHours(
        tuple(int(day) for day in _ids(values["own_days"])),
        time.fromisoformat(values["opens_time"]),
        time.fromisoformat(values["closes_time"]),
    )
    return replace(
        rules,
        shortest_min=int(values["shortest"]),
        longest_min=int(values["longest"]),
        grid_min=int(values["grid"]),
        ahead_days=int(values["ahead"]),
        notice_min=int(values["notice"]),
        before_min=int(values["before"]),
        after_min=int(values["after"]),
        who=WhoMayBook(values["who"]),
        needs_approval=values["approval"] == "yes",
        grace_min=int(values["grace"]),
        most_hours_a_week=int(values["hours_a_week"] or 0) or None,
        most_a_week=int(values["times_a_week"] or 0) or None,
        needs_induction=values["induction"] == "yes",
        hours=(own,) if values["own"] == "yes" else None,
    )


def _text(values: dict[str, str], key: str) -> Text:
    first = values[f"{key}_fi"].strip()
    return Text(first, values[f"{key}_sv"].strip(), values[f"{key}_en"].strip())


def _ids(value: str) -> tuple[str, ...]:
    return tuple(each for each in value.split(",") if each)


def yes(is_so: bool) -> str:
    """A yes or no as the value of a choice."""
    return "yes" if is_so else "no"


# --- fields ---


def yes_or_no(state: FormState, key: str, label: str) -> Field:
    """A question that is answered by yes or no."""
    options: Options = [
        {"value": "yes", "text": translate("RoomQuestions", "Yes")},
        {"value": "no", "text": translate("RoomQuestions", "No")},
    ]
    return Field(key, "choice", label, state.values[key], options=options)


def of_several(
    state: FormState, key: str, label: str, values: Iterable[int], say: Callable[[int], str]
) -> Field:
    """A number out of a few; the one that is in force is always among them."""
    have = int(state.values[key])
    options: Options = [{"value": str(each), "text": say(each)} for each in sorted({*values, have})]
    return Field(key, "choice", label, str(have), options=options)


def in_three(state: FormState, key: str) -> tuple[Field, ...]:
    """Words in the three languages of the screen, each by its own name."""
    names = (("fi", "Suomi"), ("sv", "Svenska"), ("en", "English"))
    return tuple(
        Field(f"{key}_{lang}", "text", name, state.values[f"{key}_{lang}"], most=LONGEST_NAME)
        for lang, name in names
    )


# --- questions ---


def name_step(state: FormState) -> Step:
    """What it is called."""
    return Step(
        translate("RoomQuestions", "What is the room called?"),
        in_three(state, "name"),
        translate("RoomQuestions", "What is left empty is said in Finnish."),
    )


def place_step(state: FormState, lang: str) -> Step:
    """Where it is, and for how many."""
    seats = translate("RoomQuestions", "Seats")
    return Step(
        translate("RoomQuestions", "Where is it, and for how many?"),
        (
            fields.scope_field(state.the_view, state.values["scope"], lang, has_hub=False),
            fields.number_field("seats", seats, state.number("seats"), 1, MOST_SEATS),
            yes_or_no(state, "step_free", translate("RoomQuestions", "Without a single step?")),
        ),
    )


def noise_step(state: FormState) -> Step:
    """What may be heard in it."""
    options: Options = [{"value": each.value, "text": noise_words(each)} for each in Noise]
    return Step(
        translate("RoomQuestions", "What is the room for?"),
        (Field("noise", "choice", value=state.values["noise"], options=options),),
    )


def booth_step(state: FormState, rooms: Rooms, room: RoomFacts, lang: str) -> Step:
    """Whether one records there, and who hears it."""
    beside = _others(rooms, room, lang)
    label = translate("RoomQuestions", "Which rooms are next to it?")
    return Step(
        translate("RoomQuestions", "Do people record or broadcast here?"),
        (
            yes_or_no(state, "booth", translate("RoomQuestions", "With an on-air sign?")),
            Field("neighbours", "choices", label, state.values["neighbours"], options=beside),
        ),
        translate("RoomQuestions", "While somebody is on air, the rooms next to it are told so."),
    )


def parts_step(state: FormState, rooms: Rooms, room: RoomFacts, lang: str) -> Step:
    """Which rooms it consists of."""
    may_be = tuple(each for each in rooms if not each.parts)
    return Step(
        translate("RoomQuestions", "Which rooms are parts of it?"),
        (
            Field(
                "parts",
                "choices",
                value=state.values["parts"],
                options=_others(may_be, room, lang),
            ),
        ),
        translate("RoomQuestions", "Who books the whole has its parts, too, and the reverse."),
    )


def piece_step(state: FormState) -> Step:
    """Another piece of equipment."""
    return Step(translate("RoomQuestions", "What else is in the room?"), in_three(state, "piece"))


def _others(rooms: Rooms, room: RoomFacts, lang: str) -> Options:
    return [
        {"value": each.room_id, "text": each.name.said(lang)}
        for each in rooms
        if each.room_id != room.room_id
    ]
