"""What one's sign-up says: the seats, the line, an offer, and what became of the event (E1)."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from kiosk.programme_answers import EventState, MySignUp, SeatGone, SignUpState
from ui import times
from ui.event_times import When, capital, in_full, is_over, moved_from
from ui.programme_refusals import refused
from ui.viewmodels.mine import MineShown
from ui.viewmodels.my_sign_up_state import Came, MySignUpState, Step
from ui.viewmodels.reservation_when import minutes_left
from ui.viewmodels.ways import WayRow

translate = QCoreApplication.translate

HOUR_MIN = 60


def derive(state: MySignUpState, when: When) -> MineShown:
    """What the page shows of `state`, in the language of the translator in force."""
    mine = state.mine
    if mine is None:
        return MineShown()
    shown = MineShown(
        question=mine.event.title.said(when.lang),
        explanation=_explanation(mine, when),
        primary=translate("MySignUp", "Done"),
        primary_icon="check-bold",
    )
    if state.step is Step.CANCEL:
        return _cancel(shown, mine)
    shown = _with_news(_standing(shown, mine, when), mine, when)
    return _with_what_came(shown, state)


def _explanation(mine: MySignUp, when: When) -> str:
    said, where = capital(in_full(mine.event, when)), mine.event.where.said(when.lang)
    return f"{said}, {where}" if where else said


# --- how it stands ---


def _standing(shown: MineShown, mine: MySignUp, when: When) -> MineShown:
    if mine.event.state is EventState.CANCELLED:
        return replace(shown, ways=(_event_way(), _programme_way()))
    match mine.state:
        case SignUpState.SIGNED:
            return _signed(shown, mine, when)
        case SignUpState.WAITING:
            return _waiting(shown, mine)
        case SignUpState.OFFERED:
            return _offered(shown, mine, when)
        case SignUpState.CANCELLED | SignUpState.LAPSED | SignUpState.OVER:
            return _ended(shown, mine, when)
    assert_never(mine.state)


def _signed(shown: MineShown, mine: MySignUp, when: When) -> MineShown:
    if is_over(mine.event, when.now):
        return _ended(shown, replace(mine, state=SignUpState.OVER), when)
    give_up = WayRow(
        "cancel",
        "x-circle",
        translate("MySignUp", "I cannot come"),
        translate("MySignUp", "somebody else gets the seat"),
    )
    return replace(
        shown,
        mark="check-circle",
        headline=translate("MySignUp", "%n seat(s) kept for you", None, mine.people),
        lines=(translate("MySignUp", "Welcome! You need not show anything at the door."),),
        ways=(_event_way(), give_up),
    )


def _waiting(shown: MineShown, mine: MySignUp) -> MineShown:
    place = str(mine.place or 1)
    stop = WayRow(
        "cancel",
        "sign-out",
        translate("MySignUp", "I wait no longer"),
        translate("MySignUp", "your turn goes to the next"),
    )
    return replace(
        shown,
        mark="hourglass",
        headline=translate("MySignUp", "You are number %1 in the line").replace("%1", place),
        lines=(
            translate("MySignUp", "When a seat falls free for you, the front page here says so."),
            translate("MySignUp", "Come back with the same code then."),
        ),
        ways=(_event_way(), stop),
        primary=translate("MySignUp", "I wait on"),
        primary_icon="hourglass",
    )


def _offered(shown: MineShown, mine: MySignUp, when: When) -> MineShown:
    lines = [translate("MySignUp", "After that the seat is offered to the next.")]
    if mine.offered_until is not None:
        lines.insert(0, _kept(mine, when))
    return replace(
        shown,
        mark="bell-ringing",
        headline=translate("MySignUp", "%n seat(s) fallen free for you", None, mine.people),
        lines=tuple(lines),
        ways=(_event_way(),),
        primary=translate("MySignUp", "I take it"),
        primary_icon="check-bold",
        secondary=translate("MySignUp", "I do not need it"),
        secondary_icon="x",
    )


def _kept(mine: MySignUp, when: When) -> str:
    """Until when there is time to answer, and how long that is where it is soon."""
    if mine.offered_until is None:
        return ""
    at = times.moment(mine.offered_until, when.now, when.zone, when.lang)
    said = translate("MySignUp", "Please answer by %1.").replace("%1", at)
    left = minutes_left(mine.offered_until, when.now)
    if left > HOUR_MIN:
        return said
    return f"{said} {translate('MySignUp', '%n minute(s) left.', None, left)}"


def _ended(shown: MineShown, mine: MySignUp, when: When) -> MineShown:
    line = translate("MySignUp", "Welcome another time!")
    match mine.state:
        case SignUpState.CANCELLED:
            said = translate("MySignUp", "Your sign-up is given up. Thank you for saying so!")
            line = translate("MySignUp", "Somebody else gets the seat now.")
        case SignUpState.LAPSED:
            said = translate("MySignUp", "The offer is over: the seat went to the next")
            line = translate("MySignUp", "You can sign up again, if there is room.")
        case _ if is_over(mine.event, when.now):
            said = translate("MySignUp", "It has been already")
        case _:
            said = translate("MySignUp", "It has begun: no seat fell free")
    return replace(
        shown,
        mark="flag" if mine.state is SignUpState.OVER else "calendar-x",
        headline=said,
        lines=(line,),
        ways=(_event_way(), _programme_way()),
    )


def _event_way() -> WayRow:
    return WayRow(
        "event",
        "calendar-blank",
        translate("MySignUp", "About the event"),
        translate("MySignUp", "where, what and with whom"),
    )


def _programme_way() -> WayRow:
    return WayRow(
        "programme",
        "list-bullets",
        translate("MySignUp", "What else is on"),
        translate("MySignUp", "today and the next days"),
    )


# --- what is otherwise ---


def _with_news(shown: MineShown, mine: MySignUp, when: When) -> MineShown:
    """That the event was cancelled or moved; who has the code must read it."""
    event = mine.event
    if event.state is EventState.CANCELLED:
        said = translate("MySignUp", "The event is cancelled")
        done = translate("MySignUp", "You need not do anything: your sign-up has ended.")
        return replace(shown, notice=said, notice_words=f"{event.reason} {done}".strip(), tone="no")
    if event.moved_from is None or not mine.state.is_live:
        return shown
    said = translate("MySignUp", "Moved: now %1").replace("%1", in_full(event, when))
    was = translate("MySignUp", "It was to be %1.").replace("%1", moved_from(event, when))
    keeps = translate("MySignUp", "Your seat is kept. If you cannot come then, say so here.")
    return replace(shown, notice=said, notice_words=f"{was} {keeps}")


def _with_what_came(shown: MineShown, state: MySignUpState) -> MineShown:
    match state.came:
        case Came.TAKEN:
            code = translate("MySignUp", "Your code stays the same.")
            people = state.mine.people if state.mine else 1
            said = translate("MySignUp", "%n seat(s) yours.", None, people)
            return replace(shown, notice=said, notice_words=code, tone="leaf")
        case Came.GONE:
            no = refused(SeatGone())
            return replace(shown, notice=no.what, notice_words=no.instead, tone="berry")
        case Came.STILL_HERE:
            said = translate("MySignUp", "That cannot be done any more: look how it is now.")
            return replace(shown, notice=said, notice_words="", tone="berry")
        case None:
            return shown
    assert_never(state.came)


def _cancel(shown: MineShown, mine: MySignUp) -> MineShown:
    """The one question before it is given up."""
    question, yes, no = _asked(mine)
    return replace(
        shown,
        step=Step.CANCEL.value,
        question=question,
        explanation=f"{shown.question}. {shown.explanation}",
        primary=yes,
        primary_icon="x",
        secondary=no,
    )


def _asked(mine: MySignUp) -> tuple[str, str, str]:
    """The question, yes and no: of seats, of a place in the line, or of an offer."""
    match mine.state:
        case SignUpState.WAITING:
            return (
                translate("MySignUp", "Stop waiting?"),
                translate("MySignUp", "Yes, stop waiting"),
                translate("MySignUp", "No, I wait on"),
            )
        case SignUpState.OFFERED:
            return (
                translate("MySignUp", "Let the next one have the seat?"),
                translate("MySignUp", "Yes, the next one"),
                translate("MySignUp", "No, not yet"),
            )
        case _:
            return (
                translate("MySignUp", "Give up %n seat(s)?", None, mine.people),
                translate("MySignUp", "Yes, give it up"),
                translate("MySignUp", "No, keep it"),
            )
