"""The line for a room: in order, ten minutes to answer, the same code all along (R7)."""

from __future__ import annotations

from db.queries import reservations
from kiosk.room_answers import (
    NoRoom,
    OfferGone,
    ReservationState,
    Reserved,
    RoomSaved,
    UnknownReservation,
    WaitsForRoom,
    WhyNot,
)
from kiosk.room_facts import ReservationCancelled, RoomWaitEnded
from tests.hub import Hub
from tests.kiosk.bookings import (
    MEETING,
    QUIET,
    at,
    changed,
    doubted_clock,
    refused,
    reserve,
    set_rules,
    turn,
    wish,
)


def join(hub: Hub, start: str = "11:00", end: str = "12:00", room_id: str = QUIET) -> WaitsForRoom:
    answer = hub.kiosk.room_line.join(wish(hub, start, end, room_id))
    assert isinstance(answer, WaitsForRoom), answer
    return answer


def kept_for(hub: Hub, code: str) -> str:
    """The id of the reservation that keeps the room while whoever has this code answers."""
    found = hub.kiosk.my_room.find(code)
    assert isinstance(found, WaitsForRoom), found
    assert found.offered_until is not None
    with hub.kiosk.store.reading() as tx:
        row = reservations.by_code(tx, code)
    assert row is not None
    return row.id


def test_whoever_waits_first_is_offered_first_and_keeps_the_code(hub: Hub) -> None:
    mine = reserve(hub, "11:00", "12:00")
    first, second = join(hub), join(hub)
    assert (first.place, second.place) == (1, 2)
    hub.kiosk.booking.cancel(mine.reservation_id)
    (offer,) = hub.kiosk.room_line.offers()
    assert (offer.waiting_id, offer.code, offer.offered_until) == (
        first.waiting_id,
        "",
        at("09:40"),
    )
    assert refused(hub, "11:00", "12:00").because is WhyNot.TAKEN, "it is kept for them"
    taken = changed(hub.kiosk.room_line.accept(first.waiting_id))
    assert taken.code == first.code
    assert changed(hub.kiosk.room_line.accept(first.waiting_id)) == taken


def test_an_offer_that_nobody_takes_goes_to_the_next(hub: Hub) -> None:
    mine = reserve(hub, "11:00", "12:00")
    first, second = join(hub), join(hub)
    hub.kiosk.booking.cancel(mine.reservation_id)
    turn(hub, "09:40")
    assert hub.kiosk.room_line.accept(first.waiting_id) == OfferGone()
    assert [each.waiting_id for each in hub.kiosk.room_line.offers()] == [second.waiting_id]


def test_while_the_clock_is_doubted_nobody_is_too_late(hub: Hub) -> None:
    mine = reserve(hub, "11:00", "12:00")
    first = join(hub)
    hub.kiosk.booking.cancel(mine.reservation_id)
    with doubted_clock(hub):
        turn(hub, "15:00")
        assert changed(hub.kiosk.room_line.accept(first.waiting_id)).code == first.code


def test_who_moves_what_was_offered_has_answered(hub: Hub) -> None:
    mine = reserve(hub, "11:00", "12:00")
    first = join(hub)
    hub.kiosk.booking.cancel(mine.reservation_id)
    offered = kept_for(hub, first.code)
    to = (QUIET, at("13:00"), at("14:00"))
    changed(hub.kiosk.booking.move(hub.key(), offered, to))
    turn(hub, "09:50")
    kept = hub.kiosk.my_room.see(offered)
    assert kept is not None
    assert kept.state is ReservationState.BOOKED


def test_who_gives_up_what_was_offered_lets_the_next_have_it_at_once(hub: Hub) -> None:
    heard: list[object] = []
    hub.kiosk.store.listen(heard.append)
    mine = reserve(hub, "11:00", "12:00")
    first, second = join(hub), join(hub)
    hub.kiosk.booking.cancel(mine.reservation_id)
    assert hub.kiosk.room_line.leave(first.waiting_id)
    assert not hub.kiosk.room_line.leave(first.waiting_id)
    assert [each.waiting_id for each in hub.kiosk.room_line.offers()] == [second.waiting_id]
    assert RoomWaitEnded(first.waiting_id, QUIET, "left") in heard
    assert any(isinstance(f, ReservationCancelled) and f.by == "line" for f in heard)


def test_where_the_manager_approves_an_offer_is_asked_for_too(hub: Hub) -> None:
    set_rules(hub, QUIET, needs_approval=True)
    mine = reserve(hub, "11:00", "12:00")
    first = join(hub)
    hub.kiosk.booking.cancel(mine.reservation_id)
    assert changed(hub.kiosk.room_line.accept(first.waiting_id)).state is ReservationState.ASKED


def test_what_is_free_after_all_is_theirs(hub: Hub) -> None:
    asked = wish(hub, "11:00", "12:00")
    answer = hub.kiosk.room_line.join(asked)
    assert isinstance(answer, Reserved)
    assert hub.kiosk.room_line.join(asked) == answer


def test_nobody_waits_for_what_can_never_be(hub: Hub) -> None:
    answer = hub.kiosk.room_line.join(wish(hub, "11:00", "12:00", people=500))
    assert isinstance(answer, NoRoom)
    assert answer.because is WhyNot.SEATS


def test_a_line_that_is_full_is_not_offered(hub: Hub) -> None:
    reserve(hub, "11:00", "12:00")
    for _ in range(20):
        join(hub)
    no = refused(hub, "11:00", "12:00")
    assert not no.instead.may_wait
    assert hub.kiosk.room_line.join(wish(hub, "11:00", "12:00")) == no


def test_when_the_time_comes_the_waiting_is_over(hub: Hub) -> None:
    reserve(hub, "11:00", "12:00")
    first = join(hub)
    turn(hub, "11:00")
    assert hub.kiosk.my_room.find(first.code) == UnknownReservation()


def test_nobody_waits_for_a_room_that_is_no_more(hub: Hub) -> None:
    mine = reserve(hub, "11:00", "12:00", MEETING)
    first = join(hub, room_id=MEETING)
    with doubted_clock(hub):  # so that what falls free is offered to nobody
        hub.kiosk.booking.cancel(mine.reservation_id)
        assert isinstance(hub.kiosk.rooms_desk.retire(hub.manager(), MEETING), RoomSaved)
    assert hub.kiosk.my_room.find(first.code) == UnknownReservation()
    assert hub.kiosk.room_line.offers() == ()
