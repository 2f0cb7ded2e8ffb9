"""What the holder of a code finds and could make of it, and what the entrance tells (R5-R7, B2)."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from kiosk.room_answers import (
    Changed,
    MyReservation,
    ReservationState,
    Reserved,
    Started,
    UnknownReservation,
    WaitsForRoom,
    WhyNot,
    Wish,
)
from tests.hub import HELSINKI as ZONE
from tests.hub import Hub

BOOTH, MEETING, QUIET = "podcast-koppi", "neuvotteluhuone", "hiljainen-1"


def at(hub: Hub, wall: str, days: int = 0) -> datetime:
    """A wall time of the hub's Tuesday, or of a day after it."""
    hour, minute = (int(part) for part in wall.split("."))
    return hub.clock.now().astimezone(ZONE).replace(
        hour=hour, minute=minute, second=0, microsecond=0
    ) + timedelta(days=days)


def reserved(
    hub: Hub, room: str = MEETING, starts: str = "10.00", minutes: int = 60, people: int = 2
) -> MyReservation:
    """A reservation of this Tuesday, made at the kiosk."""
    start = at(hub, starts)
    wish = Wish(hub.key(), room, start, start + timedelta(minutes=minutes), people)
    made = hub.kiosk.booking.reserve(wish)
    assert isinstance(made, Reserved), made
    return made.mine


def waits(hub: Hub, mine: MyReservation) -> WaitsForRoom:
    """Somebody else waits for the same."""
    wish = Wish(hub.key(), mine.room_id, mine.starts_at, mine.ends_at, 1)
    joined = hub.kiosk.room_line.join(wish)
    assert isinstance(joined, WaitsForRoom), joined
    return joined


def on_air(hub: Hub, starts: str = "9.30", minutes: int = 60) -> MyReservation:
    """The booth is on air from now on."""
    mine = reserved(hub, BOOTH, starts, minutes, 1)
    hub.kiosk.booth.confirm_induction(mine.reservation_id)
    begun = hub.kiosk.booking.start(hub.key(), mine.reservation_id)
    assert isinstance(begun, Started), begun
    assert isinstance(hub.kiosk.booth.go_on_air(mine.reservation_id), Changed)
    return mine


# --- finding ---


def test_a_code_finds_who_reserved_and_who_waits(hub: Hub) -> None:
    mine = reserved(hub)
    waiting = waits(hub, mine)
    found = hub.kiosk.my_room.find(mine.code)
    assert isinstance(found, MyReservation)
    assert found.reservation_id == mine.reservation_id
    line = hub.kiosk.my_room.find(waiting.code)
    assert isinstance(line, WaitsForRoom)
    assert line.place == 1


def test_codes_of_those_who_wait_are_guessed_no_faster_than_others(hub: Hub) -> None:
    waiting = waits(hub, reserved(hub))
    wrong = next(code for code in ("111111", "222222") if code != waiting.code)
    for _ in range(5):
        assert isinstance(hub.kiosk.my_room.find(wrong), UnknownReservation)
    slowed = hub.kiosk.my_room.find(waiting.code)
    assert isinstance(slowed, UnknownReservation)
    assert 0 < slowed.wait_s <= 60
    hub.clock.advance(timedelta(seconds=61))
    assert isinstance(hub.kiosk.my_room.find(waiting.code), WaitsForRoom)


def test_what_became_of_a_reservation_is_seen_without_its_code_counting_as_a_guess(
    hub: Hub,
) -> None:
    mine = reserved(hub)
    hub.kiosk.booking.cancel(mine.reservation_id)
    seen = hub.kiosk.my_room.see(mine.reservation_id)
    assert seen is not None
    assert seen.state is ReservationState.CANCELLED
    assert hub.kiosk.my_room.see("no such reservation") is None


def test_whoever_comes_next_sees_what_does_not_work(hub: Hub) -> None:
    hub.kiosk.booth.tell_fault(BOOTH, "other")
    assert reserved(hub, BOOTH, "13.00").faults == ("other",)


# --- what could become of it ---


def test_longer_says_until_when_and_why_not(hub: Hub) -> None:
    mine = reserved(hub)
    reserved(hub, starts="11.30")
    choices = hub.kiosk.my_room.longer(mine.reservation_id)
    said = {choice.minutes: choice.why_not and choice.why_not.because for choice in choices}
    assert said == {15: None, 30: None, 60: WhyNot.TAKEN}
    changed = hub.kiosk.booking.extend(hub.key(), mine.reservation_id, choices[1].ends_at)
    assert isinstance(changed, Changed)
    assert changed.mine.ends_at == at(hub, "11.30")


def test_another_time_may_overlap_the_one_it_has(hub: Hub) -> None:
    mine = reserved(hub)
    reserved(hub, starts="12.00")
    found = hub.kiosk.my_room.times(mine.reservation_id)
    assert found is not None
    why = {each.starts_at: each.why_not for each in found.times}
    assert why[at(hub, "10.30")] is None
    assert why[at(hub, "11.30")] is WhyNot.TAKEN
    assert mine.starts_at not in why
    assert min(why) >= hub.clock.now()


def test_a_time_that_is_offered_is_had(hub: Hub) -> None:
    mine = reserved(hub)
    tomorrow = date(2026, 11, 25)
    found = hub.kiosk.my_room.times(mine.reservation_id, tomorrow)
    assert found is not None
    free = next(each for each in found.times if each.why_not is None)
    to = (mine.room_id, free.starts_at, free.ends_at)
    moved = hub.kiosk.booking.move(hub.key(), mine.reservation_id, to)
    assert isinstance(moved, Changed)
    assert moved.mine.starts_at == at(hub, "8.00", days=1)


def test_other_rooms_at_the_same_time_come_with_why_not(hub: Hub) -> None:
    mine = reserved(hub, people=2)
    reserved(hub, "sali-etuosa")
    found = {
        each.facts.room_id: each.why_not and each.why_not.because
        for each in hub.kiosk.my_room.other_rooms(mine.reservation_id)
    }
    assert MEETING not in found
    assert found["sali-takaosa"] is None
    assert found["sali-etuosa"] is WhyNot.TAKEN
    assert found["autokoulun-sali"] is WhyNot.TAKEN
    assert found[QUIET] is WhyNot.SEATS


def test_of_a_reservation_that_is_gone_nothing_can_become(hub: Hub) -> None:
    assert hub.kiosk.my_room.longer("gone") == ()
    assert hub.kiosk.my_room.times("gone") is None
    assert hub.kiosk.my_room.other_rooms("gone") == ()


# --- the entrance ---


def test_the_entrance_tells_who_is_on_air_until_the_end_of_the_slot_at_the_latest(hub: Hub) -> None:
    on_air(hub, minutes=60)
    (air,) = hub.kiosk.room_news.look().on_air
    assert (air.room_id, air.until) == (BOOTH, at(hub, "10.30"))
    hub.clock.turn_to(at(hub, "10.30"))  # nothing has tidied up yet
    assert hub.kiosk.room_news.look().on_air == ()
    assert hub.kiosk.rooms.look().on_air == ()


def test_on_air_outlasts_a_restart_and_still_ends_with_the_slot(hub: Hub) -> None:
    mine = on_air(hub, minutes=60)
    hub.clock.turn_to(at(hub, "10.00"))
    hub.restart()
    assert [air.room_id for air in hub.kiosk.room_news.look().on_air] == [BOOTH]
    hub.clock.turn_to(at(hub, "10.31"))
    hub.restart()
    ended = hub.kiosk.my_room.see(mine.reservation_id)
    assert ended is not None
    assert (ended.state, ended.is_on_air) == (ReservationState.ENDED, False)
    assert hub.kiosk.room_news.look().on_air == ()


def test_leaving_the_hub_turns_the_sign_off(hub: Hub) -> None:
    mine = reserved(hub, BOOTH, "9.30", 60, 1)
    hub.kiosk.booth.confirm_induction(mine.reservation_id)
    begun = hub.kiosk.booking.start(hub.key(), mine.reservation_id)
    assert isinstance(begun, Started)
    assert begun.checked_in is not None
    hub.kiosk.booth.go_on_air(mine.reservation_id)
    hub.kiosk.reception.leave(begun.checked_in.visit_id)
    assert hub.kiosk.room_news.look().on_air == ()


def test_a_reservation_that_can_be_begun_is_a_reminder_until_it_is_begun(hub: Hub) -> None:
    mine = reserved(hub)
    assert hub.kiosk.room_news.look().reminders == ()
    hub.later(minutes=15)
    (reminder,) = hub.kiosk.room_news.look().reminders
    assert (reminder.room_id, reminder.starts_at) == (MEETING, mine.starts_at)
    hub.kiosk.booking.start(hub.key(), mine.reservation_id)
    assert hub.kiosk.room_news.look().reminders == ()


def test_nobody_is_reminded_of_what_was_released(hub: Hub) -> None:
    reserved(hub)
    hub.later(minutes=46)
    assert hub.kiosk.room_news.look().reminders == ()


def test_what_is_offered_is_no_reminder_and_shows_no_code(hub: Hub) -> None:
    mine = reserved(hub)
    waiting = waits(hub, mine)
    hub.later(minutes=20)
    hub.kiosk.booking.cancel(mine.reservation_id)
    news = hub.kiosk.room_news.look()
    assert [(offer.waiting_id, offer.code) for offer in news.offers] == [(waiting.waiting_id, "")]
    assert news.reminders == ()
    hub.later(minutes=11)
    assert hub.kiosk.room_news.look().offers == ()


# --- a crash between the touch and the answer (V6) ---


def test_who_came_in_by_beginning_is_shown_the_day_code_again_after_a_crash(hub: Hub) -> None:
    mine = reserved(hub, starts="9.30")
    key = hub.key()
    hub.kiosk.unfinished.keep(key)
    begun = hub.kiosk.booking.start(key, mine.reservation_id)
    assert isinstance(begun, Started)
    hub.restart()
    assert hub.kiosk.unfinished.left_over() == begun.checked_in
    again = hub.kiosk.booking.start(key, mine.reservation_id)
    assert isinstance(again, Started)
    assert hub.inside == 2


def test_who_was_inside_already_has_nothing_to_be_shown_again(hub: Hub) -> None:
    mine = reserved(hub, starts="9.30")
    key = hub.key()
    hub.kiosk.unfinished.keep(key)
    hub.kiosk.booking.start(key, mine.reservation_id, is_inside=True)
    hub.restart()
    assert hub.kiosk.unfinished.left_over() is None
