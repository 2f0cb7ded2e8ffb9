"""What the page after a sign-up says: the seats or the place in the line, and the code (E1)."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from kiosk.programme_answers import MySignUp, SignUpState
from ui.event_times import When, capital, in_full
from ui.viewmodels.carried import CarriedShown

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class SignedUpState:
    """The desk's answer, and how long it stays on the screen."""

    mine: MySignUp | None = None
    seconds: int = 0


def derive(state: SignedUpState, when: When) -> CarriedShown:
    """What the page shows of `state` in the translator's language: signed or waiting."""
    mine = state.mine
    if mine is None:
        return CarriedShown()
    waits = mine.state is SignUpState.WAITING
    said = capital(in_full(mine.event, when))
    return CarriedShown(
        kind="waiting" if waits else "signed",
        question=_question(mine, when.lang, waits=waits),
        when=f"{said}, {where}" if (where := mine.event.where.said(when.lang)) else said,
        note=_line(mine) if waits else _seats(mine),
        code=mine.code,
        code_note=translate("SignedUp", "With the code you take the seat, or stop waiting.")
        if waits
        else translate("SignedUp", "It shows this under “What’s on”, and gives it up."),
        footnote=translate("SignedUp", "The front page comes back in %n s.", None, state.seconds),
    )


def _question(mine: MySignUp, lang: str, *, waits: bool) -> str:
    said = translate("SignedUp", "You are signed up: %1", None, mine.people)
    if waits:
        said = translate("SignedUp", "You wait for: %1")
    return said.replace("%1", mine.event.title.said(lang))


def _seats(mine: MySignUp) -> str:
    return translate("SignedUp", "%n seat(s) yours.", None, mine.people)


def _line(mine: MySignUp) -> str:
    ahead = translate("SignedUp", "You are first in the line.")
    if (mine.place or 1) > 1:
        place = str(mine.place)
        ahead = translate("SignedUp", "You are number %1 in the line.").replace("%1", place)
    told = translate(
        "SignedUp", "When a seat falls free, the front page here says so: take it with the code."
    )
    return f"{ahead} {told}"
