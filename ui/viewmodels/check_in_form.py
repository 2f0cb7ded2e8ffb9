"""The check-in form: what it holds, and what is shown of it (V1-V4, O7)."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from kiosk.answers import HeldFor, HubView, NotTaken, Purpose, ScopePlaces, Wrong
from ui import words
from ui.viewmodels.draft import EMPTY, Draft

translate = QCoreApplication.translate

HOLD = "hold:"
ANYWHERE = ""
PURPOSE_ICONS = {
    Purpose.REMOTE_WORK: "laptop",
    Purpose.STUDY: "book-open",
    Purpose.MEETING: "chats",
    Purpose.EVENT: "calendar",
    Purpose.CORNER: "student",
    Purpose.COMPANY_WEEK: "buildings",
    Purpose.OTHER: "dots-three",
}


@dataclass(frozen=True, slots=True)
class CheckInState:
    """The form and what the desk knows; `is_placed` once a side was chosen, by us or by hand."""

    draft: Draft = EMPTY
    view: HubView | None = None
    is_placed: bool = False
    no: NotTaken | None = None


@dataclass(frozen=True, slots=True)
class PurposeRow:
    """One purpose to choose."""

    key: str
    icon: str
    text: str
    is_chosen: bool


@dataclass(frozen=True, slots=True)
class PlaceRow:
    """One place to go to: a side, kept places, or either side; with its capsules if it has any."""

    key: str
    icon: str
    title: str
    note: str
    limit: int
    inside: int
    held: int
    is_chosen: bool
    may_choose: bool


@dataclass(frozen=True, slots=True)
class CheckInShown:
    """What the page shows."""

    question: str = ""
    places_title: str = ""
    name_problem: str = ""
    affirms: str = ""
    primary: str = ""
    footnote: str = ""
    is_ready: bool = False
    purposes: tuple[PurposeRow, ...] = ()
    places: tuple[PlaceRow, ...] = ()


def roomiest(view: HubView) -> str | None:
    """The side with the most free places, the first of equals; None when all are full."""
    side = max(view.places.sides, key=lambda side: side.free)
    return side.space_id if side.free else None


def derive(state: CheckInState, lang: str) -> CheckInShown:
    """What the page shows of `state`, in the language of the translator in force."""
    view, draft = state.view, state.draft
    if view is None:
        return CheckInShown()
    return CheckInShown(
        question=translate("CheckIn", "What brings you here?"),
        places_title=_places_title(view, draft),
        name_problem=_problem(state.no),
        affirms="" if draft.waits else words.long_affirmation(view.hub, lang),
        primary=translate("CheckIn", "Join the line")
        if draft.waits
        else words.affirmation(view.hub, lang),
        footnote=_footnote(state),
        is_ready=draft.purpose is not None and _has_place(state),
        purposes=purpose_rows(view, draft),
        places=place_rows(view, draft, lang),
    )


def _places_title(view: HubView, draft: Draft) -> str:
    if len(view.places.sides) == 1 and not _kept(view):
        return ""
    if draft.waits:
        return translate("CheckIn", "Which side would you like?")
    return translate("CheckIn", "Where would you like to be?")


def _problem(no: NotTaken | None) -> str:
    if no is None or no.wrong not in (Wrong.NAME_LONG, Wrong.NAME_UNREADABLE):
        return ""
    said = words.not_taken(no)
    return f"{said.what} {said.instead}"


def _footnote(state: CheckInState) -> str:
    """What is still missing for the primary button, or what it will bring."""
    if state.draft.purpose is None:
        return translate("CheckIn", "Choose first what brings you here.")
    if not _has_place(state):
        return translate("CheckIn", "Choose a place, too.")
    if state.draft.waits:
        return translate("CheckIn", "You get a number, and it is shown here when a place is free.")
    return ""


def _has_place(state: CheckInState) -> bool:
    draft = state.draft
    return draft.waits or draft.hold_id is not None or draft.side is not None


def purpose_rows(view: HubView, draft: Draft) -> tuple[PurposeRow, ...]:
    """The hub's purposes in its own order (V2)."""
    return tuple(
        PurposeRow(why, PURPOSE_ICONS[why], words.purpose(why), why is draft.purpose)
        for why in view.hub.purposes
    )


def place_rows(view: HubView, draft: Draft, lang: str) -> tuple[PlaceRow, ...]:
    """The sides with their places, and places kept for people like the one at the door (O7)."""
    sides = [_side_row(side, draft, lang) for side in view.places.sides]
    if draft.waits:
        return (_either_row(draft), *sides) if len(sides) > 1 else ()
    kept = [_kept_row(hold, view, draft, lang) for hold in _kept(view)]
    return (*sides, *kept) if len(sides) + len(kept) > 1 else ()


def _kept(view: HubView) -> list[HeldFor]:
    return [hold for hold in view.holds if hold.is_keeping and hold.awaited]


def _side_row(side: ScopePlaces, draft: Draft, lang: str) -> PlaceRow:
    """A side; as many capsules as there may be people now, which the hub's limit lessens too."""
    note = translate("CheckIn", "%n free", None, side.free)
    if not side.free:
        note = translate("CheckIn", "full")
    return PlaceRow(
        key=str(side.space_id),
        icon="door",
        title=side.name.said(lang),
        note="" if draft.waits else note,
        limit=0 if draft.waits else side.inside + side.held + side.free,
        inside=side.inside,
        held=side.held,
        is_chosen=side.space_id == draft.side and draft.hold_id is None,
        may_choose=side.free > 0 or draft.waits,
    )


def _kept_row(hold: HeldFor, view: HubView, draft: Draft, lang: str) -> PlaceRow:
    kept = translate("CheckIn", "%n place(s) kept", None, hold.awaited)
    side = f"{view.places.side(hold.space_id).name.said(lang)}, " if hold.space_id else ""
    return PlaceRow(
        key=HOLD + hold.hold_id,
        icon="ticket",
        title=hold.title.said(lang),
        note=side + kept,
        limit=0,
        inside=0,
        held=0,
        is_chosen=hold.hold_id == draft.hold_id,
        may_choose=True,
    )


def _either_row(draft: Draft) -> PlaceRow:
    return PlaceRow(
        key=ANYWHERE,
        icon="arrows-left-right",
        title=translate("CheckIn", "Either side"),
        note="",
        limit=0,
        inside=0,
        held=0,
        is_chosen=draft.side is None,
        may_choose=True,
    )


def placed(state: CheckInState, view: HubView) -> CheckInState:
    """The state with a first side chosen for the visitor, once: the roomiest one."""
    if state.is_placed or state.draft.waits or state.draft.hold_id:
        return replace(state, view=view)
    draft = replace(state.draft, side=state.draft.side or roomiest(view))
    return replace(state, view=view, draft=draft, is_placed=draft.side is not None)
