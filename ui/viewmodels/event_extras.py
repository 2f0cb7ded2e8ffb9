"""What an event can have besides: seats, kept places, words, a picture, studies, a series (E1)."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication

from ui import programme_manager_words as words
from ui.viewmodels import fields
from ui.viewmodels.event_basics import in_languages
from ui.viewmodels.event_fields import address_field, yes_or_no
from ui.viewmodels.event_study import said_study
from ui.viewmodels.event_values import NO
from ui.viewmodels.form_state import Field, FormState, Options, Step
from ui.viewmodels.medium_field import Media, medium_field

translate = QCoreApplication.translate

MOST_SEATS = 500
LONGEST_DESCRIPTION = 600
LONGEST_ORGANISER = 80
LONGEST_LINE = 50
"""What is longer is shown whole under the line in which it is written."""
USUAL_SEATS = (8, 10, 12, 20, 30)


def seats_step(state: FormState) -> Step:
    """Whether one signs up, and for how many seats."""
    values = state.values
    choice = yes_or_no(
        "signs",
        values["signs"],
        translate("EventForm", "One just comes"),
        translate("EventForm", "One signs up here"),
    )
    question = translate("EventForm", "Does one sign up for it?")
    if values["signs"] == NO:
        return Step(question, (choice,))
    ready: Options = [{"value": str(n), "text": str(n)} for n in USUAL_SEATS]
    label = translate("EventForm", "Seats")
    return Step(
        question,
        (
            choice,
            Field("seats", "choice", label, values["seats"], options=ready),
            fields.number_field("seats", "", state.number("seats"), 1, MOST_SEATS),
        ),
        explanation=translate(
            "EventForm", "When all seats are taken, the next ones can wait and are offered one."
        ),
    )


def held_step(state: FormState) -> Step:
    """How many places of the side are kept for its people (O7)."""
    most, held = most_held(state), state.number("held")
    label = translate("EventForm", "At most %n", None, most)
    return Step(
        translate("EventForm", "How many places are kept for those who come?"),
        (fields.number_field("held", label, held, 0, max(most, held)),),
        explanation=translate(
            "EventForm",
            "Others cannot take them. What nobody has taken soon after the start falls free.",
        ),
    )


def most_held(state: FormState) -> int:
    """As many as the side, or the hub, holds."""
    places, where = state.the_view.places, state.values["where"]
    side = next((each for each in places.sides if each.space_id == where), None)
    return side.limit if side else places.hub.limit


def description_step(state: FormState) -> Step:
    """What it is about."""
    label = translate("EventForm", "In Finnish, a few sentences")
    asked = in_languages(state, "description", label, LONGEST_DESCRIPTION)
    written = state.values["description_fi"]
    whole = fields.told_field("whole", translate("EventForm", "The whole text"), written)
    is_long = len(written) > LONGEST_LINE
    question = translate("EventForm", "What is it about?")
    return Step(question, (*asked, whole) if is_long else asked)


def organiser_step(state: FormState) -> Step:
    """Who holds it, and in which language."""
    options: Options = [
        {"value": "", "text": translate("EventForm", "Not told")},
        *({"value": code, "text": words.language(code)} for code in words.LANGUAGES),
    ]
    who = translate("EventForm", "Organiser")
    language = translate("EventForm", "Language of the event")
    values = state.values
    return Step(
        translate("EventForm", "Who organises it, and in which language?"),
        (
            Field("organiser", "text", who, values["organiser"], most=LONGEST_ORGANISER),
            Field("language", "choice", language, values["language"], options=options),
        ),
    )


def medium_step(state: FormState, media: Media) -> Step:
    """A picture or film of the library, the newest first."""
    none = translate("EventForm", "None")
    return Step(
        translate("EventForm", "Which picture or film?"),
        (medium_field(media, state.values["medium"], none=none),),
        explanation=""
        if media
        else translate(
            "EventForm", "The library is empty: add some under “Pictures, films” first."
        ),
    )


def link_step(state: FormState) -> Step:
    """Where on the web one reads more."""
    label = translate("EventForm", "Web address")
    return Step(
        translate("EventForm", "Where does one read more?"),
        (address_field("link", label, state.values["link"]),),
        explanation=translate("EventForm", "Visitors see it as a code for their phone."),
    )


Extra = tuple[str, str, str, Callable[[FormState], str]]
"""An extra: its key, its name, its icon, and what is filled in."""


def extras(media: Media) -> Iterable[Extra]:
    """Everything that can be added, in the order of its weight."""
    return (
        ("seats", translate("EventForm", "Seats and signing up"), "user-list", said_seats),
        ("held", translate("EventForm", "Kept places"), "bookmark-simple", said_held),
        ("description", translate("EventForm", "Description"), "article", _said_description),
        ("organiser", translate("EventForm", "Organiser, language"), "user", _said_organiser),
        (
            "medium",
            translate("EventForm", "Picture or film"),
            "image-square",
            lambda state: _said_medium(state, media),
        ),
        ("link", translate("EventForm", "Link"), "qr-code", lambda state: state.values["link"]),
        ("study", translate("EventForm", "Studies"), "student", said_study),
    )


def said_seats(state: FormState) -> str:
    """How many seats."""
    if state.values["signs"] == NO:
        return ""
    return translate("EventForm", "%n seat(s)", None, state.number("seats"))


def said_held(state: FormState) -> str:
    """How many places are kept."""
    held = state.number("held")
    return translate("EventForm", "%n place(s) kept", None, held) if held else ""


def _said_description(state: FormState) -> str:
    return state.values["description_fi"].strip()


def _said_organiser(state: FormState) -> str:
    values = state.values
    told = (values["organiser"].strip(), words.language(values["language"]))
    return " · ".join(each for each in told if each)


def _said_medium(state: FormState, media: Media) -> str:
    chosen = state.values["medium"]
    return next((m.facts.name for m in media if m.facts.medium_id == chosen), "")
