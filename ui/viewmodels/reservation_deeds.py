"""What the holder of a reservation does with it, and what came of it: each asks a desk once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeVar, assert_never

from kiosk.answers import Closed, Full
from kiosk.desks.booking import Booking
from kiosk.desks.booth import Booth
from kiosk.desks.my_room import MyRoom
from kiosk.desks.room_line import RoomLine
from kiosk.desks.signing_up import SignUps
from kiosk.programme_answers import MySignUp, UnknownSignUp
from kiosk.room_answers import (
    Changed,
    FaultTold,
    InductionFirst,
    MyReservation,
    NoRoom,
    NotSo,
    OfferGone,
    Started,
    TooEarly,
    UnknownReservation,
    WaitsForRoom,
)
from kiosk.room_answers import ReservationState as Stands
from ui.viewmodels.reservation_state import Came, Said, Step
from ui.viewmodels.reservation_steps import OTHER

if TYPE_CHECKING:
    from ui.viewmodels.reservation import Reservation

A = TypeVar("A")
Change = Changed | NoRoom | NotSo | UnknownReservation
Found = WaitsForRoom | MyReservation | MySignUp | UnknownReservation
Begun = Started | Full | Closed | NotSo | TooEarly | InductionFirst | UnknownReservation


@dataclass(frozen=True, slots=True)
class HolderDesks:
    """Whom the page of one's reservation asks."""

    mine: MyRoom
    booking: Booking
    line: RoomLine
    booth: Booth
    sign_ups: SignUps

    def find(self, code: str) -> Found:
        """What a code stands for, of a room or of an event; a wrong one is one guess."""
        found = self.mine.find(code)
        if not isinstance(found, UnknownReservation) or found.wait_s:
            return found
        signed = self.sign_ups.find(code)
        return UnknownReservation(signed.wait_s) if isinstance(signed, UnknownSignUp) else signed


class Deeds:
    """The verbs of the page; each answer turns it to its next step."""

    def __init__(self, page: Reservation, desks: HolderDesks) -> None:
        self._page, self._desks = page, desks

    # --- what was touched ---

    def go_on(self) -> None:
        """The primary button, by the question that is asked."""
        state = self._page.state
        match state.step:
            case Step.MINE | Step.INDUCTION if state.mine is not None:
                self._go_on_with(state.mine)
            case Step.WAITS:
                self._accept_or_wait()
            case Step.TIME:
                self._move_in_time()
            case Step.CANCEL:
                self._with(self._desks.booking.cancel, self._over)
            case _:
                self._page.home()

    def go_beside(self) -> None:
        """The button beside the primary one."""
        match self._page.state.step:
            case Step.MINE:
                self._begin(is_inside=True)
            case Step.WAITS:
                self._leave_line()
            case Step.CANCEL:
                self._page.turn_to(Step.MINE)
            case _:
                self._page.open("rooms")

    def do(self, way: str) -> None:
        """A way that is a verb of its own."""
        verb, _, which = way.partition(":")
        match verb:
            case "longer":
                self._extend(which)
            case "room":
                self._move_to_room(which)
            case "fault":
                self._tell_fault(int(which))
            case "end":
                self._with(self._desks.booking.end, self._over)
            case "leave_line":
                self._leave_line()
            case _:
                raise ValueError(f"no way of a reservation: {way}")

    def _with(self, work: Callable[[str], A], then: Callable[[A], None]) -> None:
        """Ask about the reservation on the page, by its id."""
        mine = self._page.state.mine
        if mine is not None:
            wanted = mine.reservation_id
            self._page.ask(lambda: work(wanted), then)

    # --- beginning, on air ---

    def _go_on_with(self, mine: MyReservation) -> None:
        if self._page.state.step is Step.INDUCTION:
            self._with(self._desks.booth.confirm_induction, self._confirmed)
        elif mine.state is Stands.BOOKED:
            self._begin(is_inside=False)
        elif not mine.may_go_on_air:
            self._page.home()
        elif mine.is_on_air:
            self._with(self._desks.booth.go_off_air, self._changed)
        else:
            self._with(self._desks.booth.go_on_air, self._changed)

    def _begin(self, *, is_inside: bool) -> None:
        mine = self._page.state.mine
        if mine is not None and mine.needs_induction:
            self._page.turn_to(Step.INDUCTION, is_inside=is_inside)
            return
        self._start(is_inside=is_inside)

    def _start(self, *, is_inside: bool) -> None:
        key, desk = self._page.state.key, self._desks.booking
        self._with(lambda mine: desk.start(key, mine, is_inside=is_inside), self._begun)

    def _confirmed(self, answer: Changed | NotSo | UnknownReservation) -> None:
        if isinstance(answer, Changed):
            self._start(is_inside=self._page.state.is_inside)
        else:
            self._not_so()

    def _begun(self, answer: Begun) -> None:
        match answer:
            case Started(mine, None):
                self._good(mine, Came.BEGUN)
            case Started(_, came):
                self._page.open("welcome", came)
            case Full() | Closed():
                self._page.open("full", answer)
            case TooEarly(start_from):
                self._page.turn_to(Step.MINE, said=Said(Came.TOO_EARLY, at=start_from))
            case InductionFirst():
                self._page.turn_to(Step.INDUCTION)
            case NotSo() | UnknownReservation():
                self._not_so()
            case _:
                assert_never(answer)

    # --- changing ---

    def _extend(self, minutes: str) -> None:
        state = self._page.state
        choice = next((c for c in state.choices if str(c.minutes or 0) == minutes), None)
        if choice is not None and choice.why_not is None:
            key, end = self._page.change_key, choice.ends_at
            self._with(lambda mine: self._desks.booking.extend(key, mine, end), self._changed)

    def _move_in_time(self) -> None:
        mine, chosen = self._page.state.mine, self._page.state.chosen
        if mine is not None and chosen is not None:
            key, to = self._page.change_key, (mine.room_id, chosen.starts_at, chosen.ends_at)
            self._with(lambda wanted: self._desks.booking.move(key, wanted, to), self._changed)

    def _move_to_room(self, room_id: str) -> None:
        mine = self._page.state.mine
        if mine is not None:
            key, to = self._page.change_key, (room_id, mine.starts_at, mine.ends_at)
            self._with(lambda wanted: self._desks.booking.move(key, wanted, to), self._changed)

    def _changed(self, answer: Change) -> None:
        match answer:
            case Changed(mine):
                self._good(mine, self._what_changed(mine))
            case NoRoom():
                said = Said(Came.NO_ROOM, answer)
                self._page.swap(replace(self._page.state, said=said))
            case NotSo() | UnknownReservation():
                self._not_so()
            case _:
                assert_never(answer)

    def _what_changed(self, mine: MyReservation) -> Came | None:
        """What is different now; None where the card says it."""
        before = self._page.state.mine
        if before is None or before.is_on_air != mine.is_on_air:
            return None
        if before.room_id != mine.room_id:
            return Came.MOVED_ROOM
        return Came.MOVED if before.starts_at != mine.starts_at else Came.LONGER

    def _over(self, answer: Changed | NotSo) -> None:
        if isinstance(answer, Changed):
            self._page.turn_to(Step.OVER, mine=answer.mine)
        else:
            self._not_so()

    def _tell_fault(self, place: int) -> None:
        mine = self._page.state.mine
        if mine is not None:
            pieces = [*(piece.fi for piece in mine.equipment), OTHER]
            what, room, desk = pieces[place], mine.room_id, self._desks.booth
            self._page.ask(lambda: desk.tell_fault(room, what), self._told)

    def _told(self, answer: FaultTold | NotSo) -> None:
        mine = self._page.state.mine
        if isinstance(answer, NotSo) or mine is None:
            self._not_so()
            return
        self._good(mine, Came.FAULT_TOLD)

    # --- the line for a room ---

    def _accept_or_wait(self) -> None:
        waits = self._page.state.waits
        if waits is None or waits.offered_until is None:
            self._page.home()
            return
        desk = self._desks.line
        self._page.ask(lambda: desk.accept(waits.waiting_id), self._accepted)

    def _accepted(self, answer: Changed | OfferGone) -> None:
        if isinstance(answer, OfferGone):
            self.offer_gone()
            return
        self._good(answer.mine, Came.OFFER_TAKEN, waits=None)

    def offer_gone(self) -> None:
        """Their turn has passed to the next, or the time has come."""
        self._page.turn_to(Step.CODE, waits=None, said=Said(Came.OFFER_GONE))

    def _leave_line(self) -> None:
        waits, desk = self._page.state.waits, self._desks.line
        if waits is not None:
            self._page.ask(lambda: desk.leave(waits.waiting_id), self._left_line)

    def _left_line(self, was_waiting: bool) -> None:
        self._page.turn_to(Step.CODE, waits=None, said=Said(Came.LEFT_LINE))

    # --- what came of it ---

    def _good(self, mine: MyReservation, came: Came | None, **more: object) -> None:
        turn, said = self._page.state.turn + 1, Said(came) if came else None
        self._page.turn_to(Step.MINE, mine=mine, said=said, turn=turn, **more)

    def _not_so(self) -> None:
        """It is not as it was a moment ago: show how it is."""
        mine, desk = self._page.state.mine, self._desks.mine
        if mine is None:
            self._page.turn_to(Step.CODE, said=Said(Came.NOT_SO))
            return
        wanted = mine.reservation_id
        self._page.ask(lambda: desk.see(wanted), self._show_as_it_is)

    def _show_as_it_is(self, mine: MyReservation | None) -> None:
        if mine is None:
            self._page.turn_to(Step.CODE, mine=None, said=Said(Came.NOT_SO))
        elif mine.state.is_live:
            self._page.turn_to(Step.MINE, mine=mine, said=Said(Came.NOT_SO))
        else:
            self._page.turn_to(Step.OVER, mine=mine)
