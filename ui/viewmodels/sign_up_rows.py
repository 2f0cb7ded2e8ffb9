"""Who comes to an event and who waits, in lines and on paper: only the manager sees names (E1)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kiosk.programme_answers import EventState, SignUpList, SignUpRow, SignUpState
from ui import programme_manager_words as words
from ui import times
from ui.programme_manager_words import Here
from ui.roll_call_paper import SIGN_UPS, Paper, PaperLine, PaperPart
from ui.viewmodels.book import BookRow, heading

translate = QCoreApplication.translate

COME = (SignUpState.SIGNED, SignUpState.OVER)
OFFERED = (SignUpState.OFFERED,)
WAIT = (SignUpState.WAITING,)


def who(row: SignUpRow) -> str:
    """The nickname, if one was given; else the number."""
    number = translate("SignUps", "Number %1").replace("%1", str(row.number))
    return f"{row.name}" if row.name else number


def people(row: SignUpRow) -> str:
    """How many they are."""
    return translate("SignUps", "%n people", None, row.people)


def of(found: SignUpList, states: tuple[SignUpState, ...]) -> list[SignUpRow]:
    """Those in one of these states, in the order of signing up."""
    return [row for row in found.rows if row.state in states]


def _parts(found: SignUpList) -> list[tuple[str, str, list[SignUpRow]]]:
    come, wait = translate("SignUps", "They come"), translate("SignUps", "They wait for a seat")
    if found.event.state is EventState.CANCELLED:
        come = translate("SignUps", "It is cancelled; they had signed up")
        wait = translate("SignUps", "It is cancelled; they waited for a seat")
    return [
        ("come", come, of(found, COME)),
        ("offered", translate("SignUps", "A seat is offered to them"), of(found, OFFERED)),
        ("wait", wait, of(found, WAIT)),
    ]


def rows(found: SignUpList, here: Here) -> tuple[BookRow, ...]:
    """Those who come, those to whom a seat is offered, those who wait."""
    made: list[BookRow] = []
    is_off = found.event.state is EventState.CANCELLED
    for key, title, those in _parts(found):
        if those:
            count = sum(row.people for row in those)
            made.append(heading(key, f"{title}: {people_in_all(count)}"))
            made += [_row(row, here, has_seat=key != "wait" and not is_off) for row in those]
    return tuple(made)


def people_in_all(count: int) -> str:
    """So many people."""
    return translate("SignUps", "%n people", None, count)


def _row(row: SignUpRow, here: Here, *, has_seat: bool) -> BookRow:
    sure = translate("SignUps", "Take them off the list?")
    if has_seat:
        sure = translate("SignUps", "Take them off? The seat goes to the next one.")
    return BookRow(
        key=f"sign_up:{row.sign_up_id}",
        title=who(row),
        note=f"{people(row)} · {_since(row, here)}",
        icon="user" if row.people == 1 else "users-three",
        tone="berry" if row.state is SignUpState.OFFERED else "leaf",
        action=translate("SignUps", "Take off"),
        sure=sure,
        yes=translate("SignUps", "Yes, take off"),
    )


def _since(row: SignUpRow, here: Here) -> str:
    if row.offered_until is not None:
        until = words.moment(row.offered_until, here)
        return translate("SignUps", "kept until %1").replace("%1", until)
    return words.moment(row.made_at, here)


def total(found: SignUpList) -> str:
    """How many of how many seats."""
    return words.seats(found.event) or people_in_all(sum(row.people for row in of(found, COME)))


def paper(found: SignUpList, here: Here) -> Paper:
    """The same on paper, with a box for whoever has come."""
    event = found.event
    told = (words.on_paper(event, here), words.where(event, here), words.mark(event))
    moment = ", ".join(each for each in told if each)
    parts = tuple(
        PaperPart(title, people_in_all(sum(row.people for row in those)), _lines(those, here))
        for _, title, those in _parts(found)
        if those
    )
    foot = translate("SignUps", "Holds names: destroy this paper when the day is over.")
    return Paper(event.title.said(here.lang), moment, total(found), parts, foot, SIGN_UPS)


def _lines(those: list[SignUpRow], here: Here) -> tuple[PaperLine, ...]:
    return tuple(
        PaperLine(who(row), times.date_of(row.made_at, here.zone, here.lang), str(row.people))
        for row in those
    )
