"""The manager's door: a PIN of one's own, waits that grow, sessions that end, a log (M1, V8)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from db.queries import journal
from kiosk.answers import (
    Locked,
    Log,
    MustWait,
    PinFault,
    PinRefused,
    PinSet,
    RollCall,
    Unlocked,
    WrongPin,
)
from kiosk.desks import manager as manager_desk
from kiosk.desks.manager import Manager, pin_fault, wait_after
from kiosk.house_facts import ManagerCameIn, PinChosen, PinMissed, RollCallOpened
from tests.hub import APTEEKKI, AUTOKOULU, PIN, Hub, open_kiosk

DAY_S = 24 * 60 * 60


@pytest.fixture
def door(hub: Hub) -> Manager:
    """The manager's door after the first start."""
    assert hub.kiosk.manager.set_pin(PIN) == PinSet()
    return hub.kiosk.manager


def unlocked(door: Manager) -> str:
    opened = door.unlock(PIN)
    assert isinstance(opened, Unlocked), opened
    return opened.session


def failures(hub: Hub) -> int:
    with hub.kiosk.store.reading() as tx:
        lock = journal.the_lock(tx)
    assert lock
    return lock.failures


def miss(hub: Hub, times: int) -> None:
    """Wrong tries, each as soon as it is allowed."""
    for _ in range(times):
        answer = hub.kiosk.manager.unlock("918273")
        assert isinstance(answer, WrongPin), answer
        hub.clock.advance(timedelta(seconds=answer.wait_s))


# --- the PIN ---


def test_there_is_no_pin_before_one_is_set_and_nothing_opens(hub: Hub) -> None:
    assert not hub.kiosk.manager.has_pin()
    for tried in ("", "0000", "1234", "123456", "000000", PIN):
        assert hub.kiosk.manager.unlock(tried) == MustWait(0)


@pytest.mark.parametrize(
    ("pin", "fault"),
    [
        ("", PinFault.NOT_DIGITS),
        ("12a456", PinFault.NOT_DIGITS),
        ("١٢٣٤٥٦", PinFault.NOT_DIGITS),
        ("12345", PinFault.SHORT),
        ("1234567890123", PinFault.LONG),
        ("111111", PinFault.EASY),
        ("123456", PinFault.EASY),
        ("654321", PinFault.EASY),
        ("890123", PinFault.EASY),
        ("135791", PinFault.EASY),
        ("121212", PinFault.EASY),
        ("123123", PinFault.EASY),
        ("123321", PinFault.EASY),
        ("112233", PinFault.EASY),
        ("000001", PinFault.EASY),
        ("4488448844", PinFault.EASY),
        (PIN, None),
        ("40725813", None),
    ],
)
def test_a_pin_that_anybody_would_try_is_not_taken(pin: str, fault: PinFault | None) -> None:
    assert pin_fault(pin) is fault


def test_a_weak_pin_is_refused_and_none_is_set(hub: Hub) -> None:
    assert hub.kiosk.manager.set_pin("123456") == PinRefused(PinFault.EASY, 6)
    assert not hub.kiosk.manager.has_pin()


def test_nobody_sets_another_pin_from_outside(hub: Hub, door: Manager) -> None:
    assert door.set_pin("40725813") == PinRefused(PinFault.ALREADY_SET, 6)
    assert door.set_pin("40725813", "not a session") == Locked()
    unlocked(door)


def test_the_manager_chooses_another_pin_from_inside(hub: Hub, door: Manager) -> None:
    assert door.set_pin("40725813", unlocked(door)) == PinSet()

    assert door.unlock(PIN) == WrongPin(0)
    assert isinstance(door.unlock("40725813"), Unlocked)


def test_the_pin_is_kept_as_an_argon2id_hash_with_a_pepper_that_is_not_in_the_database(
    hub: Hub, door: Manager
) -> None:
    with hub.kiosk.store.reading() as tx:
        lock = journal.the_lock(tx)
    assert lock
    assert lock.pin_hash.startswith("$argon2id$v=19$m=19456,t=2,p=1$")
    pepper = (hub.folder / "keys/pepper").read_text()

    (hub.folder / "keys/pepper").write_text("0" * 64)
    stranger = Manager(hub.kiosk.store, hub.clock, "0" * 64)
    assert isinstance(stranger.unlock(PIN), WrongPin)
    (hub.folder / "keys/pepper").write_text(pepper)


# --- wrong tries ---


def test_the_wait_grows_and_the_pin_is_not_looked_at_meanwhile(hub: Hub, door: Manager) -> None:
    waits = []
    for _ in range(8):
        answer = door.unlock("918273")
        assert isinstance(answer, WrongPin)
        waits.append(answer.wait_s)
        hub.clock.advance(timedelta(seconds=answer.wait_s))
    assert waits == [0, 0, 0, 0, 30, 60, 120, 240]

    hub.clock.advance(timedelta(seconds=1))
    door.unlock("918273")
    assert door.unlock(PIN) == MustWait(481)


def test_the_longest_wait_is_two_hours() -> None:
    assert [wait_after(n) for n in (12, 13, 14, 1000)] == [3840, 7200, 7200, 7200]


def test_at_most_thirty_guesses_fit_in_a_day(hub: Hub, door: Manager) -> None:
    began, tries = hub.clock.monotonic(), 0
    while hub.clock.monotonic() - began < DAY_S:
        answer = door.unlock("918273")
        tries += isinstance(answer, WrongPin)
        hub.clock.advance(timedelta(seconds=getattr(answer, "wait_s", 0)))

    assert tries <= 30


def test_a_restart_does_not_shorten_the_wait(hub: Hub, door: Manager) -> None:
    miss(hub, 7)
    hub.kiosk.manager.unlock("918273")
    hub.clock.advance(timedelta(seconds=200))

    hub.restart()

    assert hub.kiosk.manager.unlock(PIN) == MustWait(241)
    hub.clock.advance(timedelta(seconds=240))
    assert isinstance(hub.kiosk.manager.unlock(PIN), Unlocked)


def test_a_clock_that_is_turned_back_does_not_shorten_the_wait_nor_make_it_longer(
    hub: Hub, door: Manager
) -> None:
    miss(hub, 5)
    door.unlock("918273")

    hub.clock.turn_to(hub.clock.now() - timedelta(days=4000))
    assert door.unlock(PIN) == MustWait(61)
    hub.clock.advance(timedelta(seconds=60))
    assert isinstance(door.unlock(PIN), Unlocked)


def test_a_second_kiosk_gives_no_second_set_of_guesses(hub: Hub, door: Manager) -> None:
    other = open_kiosk(hub.folder, hub.url, hub.file, hub.clock)
    miss(hub, 5)
    assert other.manager.unlock("918273") == MustWait(31)
    hub.clock.advance(timedelta(seconds=30))
    assert isinstance(other.manager.unlock("918273"), WrongPin)

    assert door.unlock(PIN) == MustWait(61)
    assert other.manager.unlock(PIN) == MustWait(61)
    other.close()


def test_a_try_is_counted_before_the_pin_is_looked_at(
    hub: Hub, door: Manager, monkeypatch: pytest.MonkeyPatch
) -> None:
    def power_cut(*_: object) -> bool:
        raise SystemExit

    monkeypatch.setattr(manager_desk.Manager, "_is_right", power_cut)
    with pytest.raises(SystemExit):
        door.unlock(PIN)

    assert failures(hub) == 1


def test_the_right_pin_tells_how_many_wrong_ones_there_were_and_begins_anew(
    hub: Hub, door: Manager
) -> None:
    miss(hub, 3)

    opened = door.unlock(PIN)

    assert isinstance(opened, Unlocked)
    assert opened.failures == 3
    assert failures(hub) == 0


# --- sessions ---


def test_a_session_ends_after_two_minutes_without_use(hub: Hub, door: Manager) -> None:
    session = unlocked(door)
    for _ in range(5):
        hub.clock.advance(timedelta(seconds=119))
        assert door.is_open(session)

    hub.clock.advance(timedelta(seconds=120))
    assert not door.is_open(session)
    assert door.roll_call(session) == door.log(session) == Locked()


def test_a_session_ends_after_a_quarter_of_an_hour_in_any_case(hub: Hub, door: Manager) -> None:
    session = unlocked(door)
    for _ in range(8):
        hub.clock.advance(timedelta(seconds=100))
        assert door.is_open(session)

    hub.clock.advance(timedelta(seconds=100))
    assert not door.is_open(session)


def test_a_session_ends_when_the_manager_locks_and_with_a_restart(hub: Hub, door: Manager) -> None:
    session = unlocked(door)
    door.lock()
    assert not door.is_open(session)

    session = unlocked(door)
    hub.restart()
    assert not hub.kiosk.manager.is_open(session)


def test_another_s_session_or_none_opens_nothing_and_ends_none(hub: Hub, door: Manager) -> None:
    session = unlocked(door)

    assert not door.is_open(None)
    session = unlocked(door)
    assert not door.is_open("")
    assert not door.is_open("0" * len(session))
    assert door.is_open(session)


def test_a_new_session_ends_the_one_before(door: Manager) -> None:
    first, second = unlocked(door), unlocked(door)

    assert door.is_open(second)
    assert not door.is_open(first)


# --- the roll-call and the log ---


def test_the_roll_call_says_who_and_how_many_are_where(hub: Hub, door: Manager) -> None:
    hub.arrive(name="Aino", side=APTEEKKI)
    hub.clock.advance(timedelta(minutes=1))
    hub.arrive(5, sides=((APTEEKKI, 3), (AUTOKOULU, 2)), name="Luokka")

    roll = door.roll_call(unlocked(door))

    assert isinstance(roll, RollCall)
    assert [(v.name, v.space_id, v.people, v.is_group) for v in roll.visits] == [
        ("Aino", APTEEKKI, 1, False),
        ("Luokka", APTEEKKI, 3, True),
        ("Luokka", AUTOKOULU, 2, True),
    ]
    assert roll.places.hub.inside == 6


def test_looking_at_the_roll_call_is_logged(hub: Hub, door: Manager) -> None:
    session = unlocked(door)
    hub.arrive(name="Aino")
    door.roll_call(session)

    log = door.log(session)

    assert isinstance(log, Log)
    assert [type(line.fact) for line in log.lines[:1]] == [RollCallOpened]
    assert "Aino" not in repr(log)


def test_the_log_tells_of_the_door_without_a_digit_of_any_pin(hub: Hub, door: Manager) -> None:
    miss(hub, 2)
    log = door.log(unlocked(door))

    assert isinstance(log, Log)
    said = [line.fact for line in log.lines]
    assert said[:4] == [ManagerCameIn(2), PinMissed(2), PinMissed(1), PinChosen()]
    assert PIN not in repr(log)
    assert "918273" not in repr(log)


def test_the_log_is_read_page_by_page_to_its_beginning(hub: Hub, door: Manager) -> None:
    for _ in range(30):
        hub.kiosk.reception.leave(hub.arrive().visit_id)
    session, seen, before = unlocked(door), [], None
    while True:
        page = door.log(session, before)
        assert isinstance(page, Log)
        seen += [line.seq for line in page.lines]
        if page.older is None:
            break
        before = page.older

    with hub.kiosk.store.reading() as tx:
        told = [fact.seq for fact in journal.all_facts(tx)]
    assert seen == sorted(told, reverse=True)
