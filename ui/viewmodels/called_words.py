"""The called page in words: whose turn it is, until when, or that the call is over."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from kiosk.answers import CallGone, HubView, PartyInLine
from ui import times, words

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class CalledState:
    """Who is called by what the door shows, which of them this is, and a no that was given."""

    key: str = ""
    view: HubView | None = None
    chosen: str = ""
    gone: CallGone | None = None


@dataclass(frozen=True, slots=True)
class CalledRow:
    """One called party."""

    key: str
    number: int
    icon: str
    title: str
    note: str
    is_chosen: bool


@dataclass(frozen=True, slots=True)
class CalledShown:
    """What the page shows; `kind` is loading, called or over."""

    kind: str = "loading"
    question: str = ""
    explanation: str = ""
    line_note: str = ""
    primary: str = ""
    affirms: str = ""
    is_ready: bool = False
    one_number: str = ""
    one_note: str = ""
    parties: tuple[CalledRow, ...] = ()


def chosen_party(state: CalledState) -> PartyInLine | None:
    """The chosen party; the only one where only one is called."""
    called = state.view.called if state.view else ()
    if len(called) == 1:
        return called[0]
    return next((party for party in called if party.waiting_id == state.chosen), None)


def derive(state: CalledState, lang: str) -> CalledShown:
    """What the page shows of `state`, in the language of the translator in force."""
    view = state.view
    if state.gone is not None or (view is not None and not view.called):
        return _over(state.gone or CallGone(None), view)
    if view is None:
        return CalledShown()
    party = chosen_party(state)
    rows = tuple(_row(one, view, lang, is_chosen=one is party) for one in view.called)
    is_one = len(rows) == 1
    return CalledShown(
        kind="called",
        question=translate("Called", "Come in! Which number is yours?")
        if len(view.called) > 1
        else translate("Called", "It is your turn!"),
        primary=words.affirmation(view.hub, lang),
        affirms=words.long_affirmation(view.hub, lang),
        is_ready=party is not None,
        one_number=str(rows[0].number) if is_one else "",
        one_note=rows[0].note if is_one else "",
        parties=rows,
    )


def _over(gone: CallGone, view: HubView | None) -> CalledShown:
    """How to be next: in at once where there is room by now, else a new number."""
    said = words.call_gone(gone)
    has_room = view is not None and view.places.hub.free > 0
    return CalledShown(
        kind="over",
        question=said.what,
        explanation=translate("Called", "There is room right now: come straight in.")
        if has_room
        else said.instead,
        line_note="" if has_room or view is None else _line_note(view),
        primary=translate("Called", "Come in")
        if has_room
        else translate("Called", "Join the line"),
        is_ready=True,
    )


def _line_note(view: HubView) -> str:
    waiting = sum(not party.is_called for party in view.line)
    if not waiting:
        return translate("Called", "Nobody waits at the moment: you will be the next.")
    return translate("Called", "%n party(s) wait at the moment.", None, waiting)


def _row(party: PartyInLine, view: HubView, lang: str, *, is_chosen: bool) -> CalledRow:
    sides = ", ".join(view.places.side(side).name.said(lang) for side, _ in party.sides)
    people = translate("Called", "%n people", None, party.people)
    until = ""
    if party.called_until:
        at = times.hour(party.called_until, view.hub.zone, lang)
        until = translate("Called", "kept until %1").replace("%1", at)
    return CalledRow(
        key=party.waiting_id,
        number=party.number,
        icon="bell-ringing",
        title=translate("Called", "Number %1").replace("%1", str(party.number)),
        note=", ".join(said for said in (people, sides, until) if said),
        is_chosen=is_chosen,
    )
