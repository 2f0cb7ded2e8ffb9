"""What the first start knows, and what it shows of that."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from kiosk.answers import DayHours, HubView, PinRefused
from kiosk.desks.manager import LEAST_DIGITS
from ui import hours_words, manager_words, times

translate = QCoreApplication.translate
FORGETS_AFTER_S = 120.0


@dataclass(frozen=True, slots=True)
class FactRow:
    """One thing about the hub."""

    icon: str
    title: str
    note: str


@dataclass(frozen=True, slots=True)
class SetupState:
    """The hub as it was loaded, and the digits so far; `step` is hub, choose, again or shut.

    `first` is kept until the door is open: trying the kiosk out of hours needs the PIN once more.
    """

    view: HubView | None = None
    week: tuple[DayHours, ...] = ()
    step: str = "hub"
    first: str = ""
    digits: str = ""
    refused: PinRefused | None = None
    differed: bool = False


@dataclass(frozen=True, slots=True)
class SetupShown:
    """What the first start shows."""

    step: str = "hub"
    question: str = ""
    explanation: str = ""
    problem: str = ""
    dots: str = ""
    primary: str = ""
    may_go_on: bool = False
    facts: tuple[FactRow, ...] = ()


def derive(state: SetupState, lang: str) -> SetupShown:
    """What is shown of `state`."""
    if state.step == "hub":
        return _hub(state, lang)
    if state.step == "shut":
        return _shut(state, lang)
    may_go_on = len(state.digits) >= LEAST_DIGITS
    shown = SetupShown(
        step=state.step,
        dots="•" * len(state.digits),
        may_go_on=may_go_on,
        problem=_problem(state),
        primary=translate("Setup", "Go on"),
    )
    if state.step == "choose":
        return replace(
            shown,
            question=translate("Setup", "Choose a PIN for the hub manager"),
            explanation=translate(
                "Setup",
                "At least %n digits. It opens the manager’s area and the roll-call, so tell it "
                "only to those who run the hub.",
                None,
                LEAST_DIGITS,
            ),
        )
    return replace(
        shown,
        question=translate("Setup", "The same PIN once more"),
        explanation=translate("Setup", "So that it is the one that you meant."),
        primary=translate("Setup", "Ready"),
    )


def _shut(state: SetupState, lang: str) -> SetupShown:
    """The PIN is set out of hours: without this question nothing could be tried until morning."""
    when = _opens(state.view, lang) if state.view else ""
    return SetupShown(
        step="shut",
        question=translate("Setup", "The PIN is set. By its hours the hub is closed now."),
        explanation=translate(
            "Setup",
            "It opens %1. If you would like to try the kiosk before that, keep it open today: "
            "you can take that back behind the PIN, under Places and Opening hours.",
        ).replace("%1", when)
        if when
        else translate(
            "Setup",
            "If you would like to try the kiosk, keep it open today: you can take that back "
            "behind the PIN, under Places and Opening hours.",
        ),
        primary=translate("Setup", "Keep it open today"),
        may_go_on=True,
    )


def _opens(view: HubView, lang: str) -> str:
    at = view.door.opens_at
    return times.moment(at, view.at, view.hub.zone, lang) if at else ""


def _problem(state: SetupState) -> str:
    if state.refused:
        sentence = manager_words.pin_refused(state.refused)
        return f"{sentence.what} {sentence.instead}".strip()
    if state.differed:
        return translate("Setup", "The two were not the same. Please choose again.")
    return ""


def _hub(state: SetupState, lang: str) -> SetupShown:
    if state.view is None:
        return SetupShown(question=translate("Setup", "One moment, the hub is being made ready."))
    view = state.view
    return SetupShown(
        question=translate("Setup", "Welcome! This is %1.").replace("%1", view.hub.name),
        explanation=translate(
            "Setup", "Is this your hub? Then choose a PIN, and the door is open."
        ),
        primary=translate("Setup", "Yes, choose a PIN"),
        may_go_on=True,
        facts=_facts(view, state.week, lang),
    )


def _facts(view: HubView, week: tuple[DayHours, ...], lang: str) -> tuple[FactRow, ...]:
    sides = ", ".join(
        translate("Setup", "%1: up to %n", None, side.limit).replace("%1", side.name.said(lang))
        for side in view.places.sides
    )
    cap = translate("Setup", "Up to %n people at once", None, view.places.hub.limit)
    return (
        FactRow("map-pin", view.hub.address, ""),
        FactRow("users-three", cap, sides),
        FactRow(
            "clock", translate("Setup", "Open %1").replace("%1", hours_words.week(week, lang)), ""
        ),
    )
