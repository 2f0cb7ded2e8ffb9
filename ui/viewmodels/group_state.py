"""What the group page knows and what it shows of that, by a pure function."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from kiosk.answers import (
    Closed,
    GroupChoice,
    GroupPlan,
    HubView,
    NotTaken,
    Purpose,
)
from ui import words
from ui.viewmodels import party
from ui.viewmodels.check_in_form import PURPOSE_ICONS, PurposeRow
from ui.viewmodels.party import OptionRow, SideShare

translate = QCoreApplication.translate

FIRST_GUESS = 5


@dataclass(frozen=True, slots=True)
class GroupState:
    """All that the leader has said, and the desk's last plan for it."""

    key: str = ""
    is_telling_who: bool = False
    people: int = FIRST_GUESS
    hold_id: str = ""
    picked: str = ""
    purpose: Purpose | None = None
    name: str = ""
    view: HubView | None = None
    plan: GroupPlan | Closed | NotTaken | None = None
    fewer_than: int | None = None
    no: NotTaken | None = None


@dataclass(frozen=True, slots=True)
class GroupShown:
    """What the page shows."""

    question: str = ""
    explanation: str = ""
    notice: str = ""
    waiting: int = 0
    waiting_words: str = ""
    summary: str = ""
    problem: str = ""
    primary: str = ""
    primary_icon: str = "arrow-right"
    is_ready: bool = False
    shares: tuple[SideShare, ...] = ()
    options: tuple[OptionRow, ...] = ()
    holds: tuple[tuple[str, str], ...] = ()
    purposes: tuple[PurposeRow, ...] = ()
    footnote: str = ""


def chosen_key(state: GroupState) -> str:
    """What is chosen: what the leader picked, while it can be had, else the best there is."""
    if not isinstance(state.plan, GroupPlan):
        return ""
    keys = [party.choice_key(choice) for choice in state.plan.choices]
    hubs = [party.HUB + hub.name for hub in state.plan.neighbours]
    return state.picked if state.picked in keys + hubs else next(iter(keys), "")


def chosen(state: GroupState) -> GroupChoice | None:
    """The chosen way in, or None when there is none or another hub was chosen."""
    if not isinstance(state.plan, GroupPlan):
        return None
    key = chosen_key(state)
    return next((c for c in state.plan.choices if party.choice_key(c) == key), None)


def derive(state: GroupState, lang: str) -> GroupShown:
    """What the page shows of `state`, in the language of the translator in force."""
    plan, view = state.plan, state.view
    if plan is None or view is None:
        return GroupShown(question=translate("Group", "How many are you?"))
    if isinstance(plan, Closed):
        said = words.closed(plan, view.at, view.hub.zone, lang)
        return GroupShown(question=said.what, explanation=said.instead)
    if isinstance(plan, NotTaken):
        return GroupShown(question=translate("Group", "How many are you?"))
    return _who(state, plan, view, lang) if state.is_telling_who else _many(state, plan, view, lang)


def _many(state: GroupState, plan: GroupPlan, view: HubView, lang: str) -> GroupShown:
    choice = chosen(state)
    is_hub = chosen_key(state).startswith(party.HUB)
    return GroupShown(
        question=party.title_of(plan),
        explanation=party.why_of(plan, view, lang),
        notice=_notice(state, plan),
        waiting=choice.waiting if choice else 0,
        waiting_words=party.wait_words(choice),
        primary=translate("Group", "We go there") if is_hub else translate("Group", "Continue"),
        is_ready=(choice is not None or is_hub) and plan.people == state.people,
        shares=party.share_rows(plan, choice, lang),
        options=party.option_rows(plan, view.at, lang, chosen_key(state)),
        holds=_holds(view, lang),
    )


def _who(state: GroupState, plan: GroupPlan, view: HubView, lang: str) -> GroupShown:
    choice = chosen(state)
    is_waiting = choice is not None and not choice.sides
    return GroupShown(
        question=translate("Group", "What do you come for?"),
        explanation=translate("Group", "For each of you: %1").replace(
            "%1", view.hub.health.said(lang)
        ),
        summary=party.summary_of(choice, plan, lang) if choice else "",
        problem=_problem(state.no),
        purposes=tuple(
            PurposeRow(why, PURPOSE_ICONS[why], words.purpose(why), why is state.purpose)
            for why in view.hub.purposes
        ),
        footnote="" if state.purpose else translate("Group", "Choose first what you come for."),
        primary=translate("Group", "We come healthy – to the waiting line")
        if is_waiting
        else translate("Group", "We come healthy – come in"),
        primary_icon="hourglass" if is_waiting else "sign-in",
        is_ready=choice is not None and state.purpose is not None,
    )


def _notice(state: GroupState, plan: GroupPlan) -> str:
    if state.fewer_than is None or plan.free >= state.fewer_than:
        return ""
    return translate("Group", "Others came in just now. This is how it looks at this moment.")


def _holds(view: HubView, lang: str) -> tuple[tuple[str, str], ...]:
    awaited = [hold for hold in view.holds if hold.awaited]
    if not awaited:
        return ()
    named = [(hold.hold_id, party.hold_words(hold, view, lang)) for hold in awaited]
    return (("", translate("Group", "Nothing booked")), *named)


def _problem(no: NotTaken | None) -> str:
    if no is None:
        return ""
    said = words.not_taken(no)
    return f"{said.what} {said.instead}"
