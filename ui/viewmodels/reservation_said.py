"""What came of the last touch on one's reservation, said in the language shown (R5-R7, B1)."""

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from kiosk.room_answers import MyReservation
from ui import times
from ui.room_refusals import Place, no_room
from ui.viewmodels.reservation_state import Came, ReservationState, Said
from ui.viewmodels.reservation_when import Where, stretch
from ui.words import Sentence

translate = QCoreApplication.translate

GOOD = frozenset(
    {
        Came.BEGUN,
        Came.LONGER,
        Came.MOVED,
        Came.MOVED_ROOM,
        Came.FAULT_TOLD,
        Came.OFFER_TAKEN,
        Came.LEFT_LINE,
    }
)


def sentence(said: Said, state: ReservationState, where: Where) -> Sentence:  # noqa: C901, PLR0911
    """What came of it, in words."""
    match said.came:
        case Came.BEGUN:
            return Sentence(translate("Reservation", "The room is yours. All the best there!"))
        case Came.LONGER | Came.MOVED | Came.MOVED_ROOM:
            return _changed(said.came, state.mine, where) if state.mine else Sentence("")
        case Came.FAULT_TOLD:
            told = translate(
                "Reservation", "The hub manager knows, and whoever comes next is warned."
            )
            return Sentence(translate("Reservation", "Thank you for telling!"), told)
        case Came.OFFER_TAKEN:
            code = translate("Reservation", "Your code stays the same.")
            return Sentence(translate("Reservation", "The room is yours."), code)
        case Came.OFFER_GONE:
            return Sentence(
                translate("Reservation", "You do not wait for that room any more."),
                translate(
                    "Reservation", "Your turn has passed, or the time has come. Look for another?"
                ),
            )
        case Came.LEFT_LINE:
            gone = translate("Reservation", "Your turn goes to the next. Thank you for saying so!")
            return Sentence(translate("Reservation", "You wait no longer."), gone)
        case Came.NOT_SO:
            return Sentence(
                translate("Reservation", "That cannot be done any more: look how it is now.")
            )
        case Came.TOO_EARLY:
            at = times.moment(said.at, where.now, where.zone, where.lang) if said.at else ""
            words = translate("Reservation", "You can begin from %1 on.")
            return Sentence(words.replace("%1", at))
        case Came.NO_ROOM:
            names = {each.facts.room_id: each.facts.name for each in state.rooms}
            place = Place(where.now, where.zone, where.lang, names)
            return no_room(said.no, place) if said.no else Sentence("")
    assert_never(said.came)


def _changed(came: Came, mine: MyReservation, where: Where) -> Sentence:
    """What is different now."""
    if came is Came.LONGER:
        until = times.hour(mine.ends_at, where.zone, where.lang)
        return Sentence(translate("Reservation", "It is yours until %1.").replace("%1", until))
    when = stretch(mine.starts_at, mine.ends_at, where)
    if came is Came.MOVED_ROOM:
        when = f"{mine.room.said(where.lang)}, {when}"
    return Sentence(translate("Reservation", "It is moved: %1.").replace("%1", when))
