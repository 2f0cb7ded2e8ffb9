"""The booth: shown once, on air while it lasts, faults told in two touches (B1, B2)."""

from __future__ import annotations

from kiosk.room_answers import (
    FaultTold,
    InductionFirst,
    MyReservation,
    NotSo,
    ReservationState,
    UnknownReservation,
)
from kiosk.room_facts import OnAirTurned
from kiosk.room_views import RoomSeen
from tests.hub import Hub
from tests.kiosk.bookings import (
    A_PASS,
    ANOTHER_PASS,
    BOOTH,
    MEETING,
    OTHER_QUIET,
    QUIET,
    at,
    begin,
    changed,
    doubted_clock,
    reserve,
    see,
    turn,
)

MICROPHONES = "Mikrofonit ja kuulokkeet"


def seen(hub: Hub, room_id: str) -> RoomSeen:
    return next(each for each in hub.kiosk.rooms.look().rooms if each.facts.room_id == room_id)


def recording(hub: Hub) -> MyReservation:
    """Somebody who knows the booth has it from 9.30 to 10.30."""
    mine = reserve(hub, "09:30", "10:30", BOOTH, is_now=True)
    changed(hub.kiosk.booth.confirm_induction(mine.reservation_id))
    return begin(hub, mine).mine


def test_the_booth_is_shown_before_it_is_begun(hub: Hub) -> None:
    mine = reserve(hub, "09:30", "10:30", BOOTH, is_now=True)
    assert mine.needs_induction
    answer = hub.kiosk.booking.start(hub.key(), mine.reservation_id)
    assert answer == InductionFirst()
    assert not changed(hub.kiosk.booth.confirm_induction(mine.reservation_id)).needs_induction
    begin(hub, mine)


def test_a_pass_holder_is_shown_it_once_and_others_each_time(hub: Hub) -> None:
    first = reserve(hub, "10:00", "10:30", BOOTH, holder=A_PASS)
    hub.kiosk.booth.confirm_induction(first.reservation_id)
    assert not reserve(hub, "11:00", "11:30", BOOTH, holder=A_PASS).needs_induction
    assert reserve(hub, "12:00", "12:30", BOOTH, holder=ANOTHER_PASS).needs_induction
    assert reserve(hub, "13:00", "13:30", BOOTH).needs_induction


def test_on_air_is_seen_at_the_door_and_heard_next_door_with_the_time_left(hub: Hub) -> None:
    mine = recording(hub)
    assert changed(hub.kiosk.booth.go_on_air(mine.reservation_id)).is_on_air
    on_air = seen(hub, BOOTH).on_air
    assert on_air is not None
    assert on_air.until == at("10:30")
    assert seen(hub, OTHER_QUIET).hears == on_air
    assert seen(hub, MEETING).hears == on_air
    assert seen(hub, QUIET).hears is None
    (news,) = hub.kiosk.room_news.look().on_air
    assert (news.room_id, news.until) == (BOOTH, at("10:30"))


def test_on_and_off_twice_is_told_once(hub: Hub) -> None:
    heard: list[object] = []
    hub.kiosk.store.listen(heard.append)
    mine = recording(hub)
    for _ in range(2):
        hub.kiosk.booth.go_on_air(mine.reservation_id)
    for _ in range(2):
        assert not changed(hub.kiosk.booth.go_off_air(mine.reservation_id)).is_on_air
    told = [fact.is_on for fact in heard if isinstance(fact, OnAirTurned)]
    assert told == [True, False]


def test_on_air_ends_with_the_slot_though_nobody_turns_it_off(hub: Hub) -> None:
    mine = recording(hub)
    hub.kiosk.booth.go_on_air(mine.reservation_id)
    hub.clock.turn_to(at("10:30"))
    assert seen(hub, BOOTH).on_air is None, "before the caretaker comes, too"
    assert not see(hub, mine).is_on_air
    turn(hub, "10:30")
    assert see(hub, mine).state is ReservationState.ENDED
    late = hub.kiosk.booth.go_on_air(mine.reservation_id)
    assert late == NotSo(ReservationState.ENDED)


def test_on_air_ends_when_they_end_early_or_leave(hub: Hub) -> None:
    mine = recording(hub)
    hub.kiosk.booth.go_on_air(mine.reservation_id)
    hub.kiosk.booking.end(mine.reservation_id)
    assert seen(hub, BOOTH).on_air is None
    assert hub.kiosk.room_news.look().on_air == ()


def test_a_doubted_clock_turns_nothing_off(hub: Hub) -> None:
    mine = recording(hub)
    hub.kiosk.booth.go_on_air(mine.reservation_id)
    with doubted_clock(hub):
        turn(hub, "16:00")
        assert see(hub, mine).state is ReservationState.STARTED
    hub.clock.turn_to(at("09:40"))
    assert seen(hub, BOOTH).on_air is not None


def test_nobody_is_on_air_in_another_room_or_before_they_begin(hub: Hub) -> None:
    early = reserve(hub, "10:00", "10:30", BOOTH)
    quiet = begin(hub, reserve(hub, "09:30", "10:00", is_now=True)).mine
    booth = hub.kiosk.booth
    assert booth.go_on_air(early.reservation_id) == NotSo(ReservationState.BOOKED)
    assert booth.go_on_air(quiet.reservation_id) == NotSo(ReservationState.STARTED)
    assert booth.go_on_air("nobody") == UnknownReservation()


def test_a_fault_warns_the_next_user_until_it_is_mended(hub: Hub) -> None:
    booth = hub.kiosk.booth
    assert booth.tell_fault(BOOTH, MICROPHONES) == FaultTold(BOOTH)
    assert booth.tell_fault(BOOTH, MICROPHONES) == FaultTold(BOOTH)
    (fault,) = seen(hub, BOOTH).faults
    assert reserve(hub, "10:00", "11:00", BOOTH).faults == (MICROPHONES,)
    assert hub.kiosk.rooms_desk.mend(hub.manager(), fault.fault_id) is True
    assert hub.kiosk.rooms_desk.mend(hub.manager(), fault.fault_id) is False
    assert seen(hub, BOOTH).faults == ()


def test_only_what_there_is_can_break(hub: Hub) -> None:
    for room_id, what in ((BOOTH, "\x00"), (BOOTH, "x" * 1000), ("sauna", "other")):
        assert isinstance(hub.kiosk.booth.tell_fault(room_id, what), NotSo)
    assert hub.kiosk.booth.tell_fault(QUIET, "other") == FaultTold(QUIET)
