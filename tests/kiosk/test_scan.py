"""A pass at the door takes in or out, or is refused calmly; names by consent only (V6, V7, P)."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from db.queries import journal
from db.queries import visits as visit_rows
from kiosk.answers import (
    AlreadyDone,
    CheckedIn,
    Closed,
    Forgotten,
    Full,
    FullBecause,
    Moved,
    NothingToRemember,
    NotTaken,
    PassIn,
    PassNo,
    PassOut,
    PassRefused,
    Purpose,
    Remembered,
    RollCall,
    Wrong,
)
from kiosk.passes import Signer
from tests.hub import APTEEKKI, AUTOKOULU, HELSINKI, Hub

NEXT_MORNING = datetime(2026, 11, 25, 9, 30, tzinfo=HELSINKI)


def scan(hub: Hub, text: str) -> object:
    return hub.kiosk.scanning.scan(text)


def later(hub: Hub, seconds: int = 15) -> None:
    hub.clock.advance(timedelta(seconds=seconds))


def holder(hub: Hub, **more: object) -> CheckedIn:
    """Somebody who came in a while ago and has a pass since then."""
    came = hub.arrive(**more)  # type: ignore[arg-type]
    later(hub)
    return came


def outside(hub: Hub, **more: object) -> CheckedIn:
    """Somebody with a pass who has left."""
    came = holder(hub, **more)
    assert isinstance(scan(hub, came.pass_text), PassOut)
    later(hub)
    return came


def names(hub: Hub) -> list[str | None]:
    roll = hub.kiosk.manager.roll_call(hub.manager())
    assert isinstance(roll, RollCall)
    return [visit.name for visit in roll.visits]


# --- in and out ---


def test_a_pass_takes_its_holder_out_and_in_and_out(hub: Hub) -> None:
    came = holder(hub, purpose=Purpose.STUDY)

    out = scan(hub, came.pass_text)
    assert isinstance(out, PassOut)
    assert out.left.people == 1
    assert [stay.people for stay in out.stays] == [1]
    later(hub)
    back = scan(hub, came.pass_text)
    assert isinstance(back, PassIn)
    assert back.checked_in.visit_id != came.visit_id
    later(hub)

    assert isinstance(scan(hub, came.pass_text), PassOut)
    assert hub.inside == 0


def test_a_pass_read_again_within_seconds_is_the_same_reading(hub: Hub) -> None:
    came = holder(hub)
    scan(hub, came.pass_text)
    later(hub, 9)

    assert scan(hub, came.pass_text) == AlreadyDone(False, came.visit_id)
    later(hub, 1)
    assert isinstance(scan(hub, came.pass_text), PassIn)


def test_the_pass_just_shown_on_the_welcome_page_is_not_read_as_leaving(hub: Hub) -> None:
    came = hub.arrive()

    assert scan(hub, came.pass_text) == AlreadyDone(True, came.visit_id)
    assert hub.inside == 1


def test_a_reading_survives_a_restart_and_is_still_the_same(hub: Hub) -> None:
    came = holder(hub)
    scan(hub, came.pass_text)
    hub.restart()

    assert scan(hub, came.pass_text) == AlreadyDone(False, came.visit_id)


def test_a_group_s_pass_takes_all_of_it_out(hub: Hub) -> None:
    came = holder(hub, people=5, sides=((APTEEKKI, 3), (AUTOKOULU, 2)))

    out = scan(hub, came.pass_text)

    assert isinstance(out, PassOut)
    assert (out.left.people, [stay.people for stay in out.stays]) == (5, [3, 2])


def test_a_pass_at_a_full_hub_is_told_so_with_every_way_out(hub: Hub) -> None:
    came = outside(hub)
    hub.fill()

    answer = scan(hub, came.pass_text)

    assert isinstance(answer, Full)
    assert answer.because is FullBecause.HUB
    assert answer.neighbours


def test_a_pass_before_opening_is_told_when(hub: Hub) -> None:
    came = outside(hub)
    hub.clock.turn_to(datetime(2026, 11, 25, 7, 0, tzinfo=HELSINKI))

    assert scan(hub, came.pass_text) == Closed(datetime(2026, 11, 25, 8, 0, tzinfo=HELSINKI), None)


def test_a_pass_comes_in_for_what_its_holder_came_for_last(hub: Hub) -> None:
    came = outside(hub, purpose=Purpose.STUDY)
    back = scan(hub, came.pass_text)
    assert isinstance(back, PassIn)

    with hub.kiosk.store.reading() as tx:
        row = visit_rows.the_visit(tx, back.checked_in.visit_id)
    assert row
    assert row.purpose == Purpose.STUDY


def test_who_forgot_to_leave_yesterday_comes_in_today_and_counts_once(hub: Hub) -> None:
    came = holder(hub)
    hub.clock.turn_to(NEXT_MORNING)

    assert isinstance(scan(hub, came.pass_text), PassIn)

    assert hub.inside == 1
    with hub.kiosk.store.reading() as tx:
        (old,) = visit_rows.stays(tx, came.visit_id)
    assert old.departure == "presumed"
    assert old.until_at == datetime(2026, 11, 24, 18, 0, tzinfo=HELSINKI)


@pytest.mark.parametrize("tidied", [True, False])
def test_who_goes_home_after_closing_is_let_out_not_told_that_the_hub_is_closed(
    hub: Hub, tidied: bool
) -> None:
    came = holder(hub)
    hub.clock.turn_to(datetime(2026, 11, 24, 18, 5, tzinfo=HELSINKI))
    if tidied:
        hub.kiosk.caretaker.tidy()

    out = scan(hub, came.pass_text)

    assert isinstance(out, PassOut)
    assert out.left.was_out is tidied


def test_who_is_still_inside_after_the_turn_of_the_day_is_let_out(hub: Hub) -> None:
    came = holder(hub)
    hub.clock.turn_to(datetime(2026, 11, 25, 4, 30, tzinfo=HELSINKI))

    assert isinstance(scan(hub, came.pass_text), PassOut)


def test_who_was_presumed_gone_yesterday_is_not_told_out_this_morning(hub: Hub) -> None:
    came = holder(hub)
    hub.clock.turn_to(datetime(2026, 11, 24, 18, 5, tzinfo=HELSINKI))
    hub.kiosk.caretaker.tidy()
    hub.clock.turn_to(datetime(2026, 11, 25, 7, 55, tzinfo=HELSINKI))

    assert isinstance(scan(hub, came.pass_text), Closed)


# --- what is no pass of ours ---


def of_another_hub(hub: Hub) -> str:
    key = Ed25519PrivateKey.from_private_bytes(b"\2" * 32)
    return Signer(key, hub_number=7, key_id=1).issue(hub.clock.now(), 30)[1]


def forged(hub: Hub) -> str:
    key = Ed25519PrivateKey.from_private_bytes(b"\3" * 32)
    return Signer(key, hub_number=1, key_id=1).issue(hub.clock.now(), 30)[1]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", PassNo.NOT_A_PASS),
        ("https://example.org/", PassNo.NOT_A_PASS),
        ("WIFI:T:WPA;S:net;P:secret;;", PassNo.NOT_A_PASS),
        ("6410405082657", PassNo.NOT_A_PASS),
        ("<b>HP1</b>", PassNo.NOT_A_PASS),
        ("\x00\x00HP1", PassNo.NOT_A_PASS),
        ("\u202eHP1ABC", PassNo.NOT_A_PASS),
        ("🌲" * 200, PassNo.NOT_A_PASS),
        ("x" * 100_000, PassNo.NOT_A_PASS),
        ("\ud800", PassNo.NOT_A_PASS),
    ],
)
def test_a_code_that_is_no_pass_is_refused_and_nothing_of_it_is_kept(
    hub: Hub, text: str, reason: PassNo
) -> None:
    hub.arrive()
    later(hub)
    with hub.kiosk.store.reading() as tx:
        before = len(journal.all_facts(tx))

    assert scan(hub, text) == PassRefused(reason, None)
    with hub.kiosk.store.reading() as tx:
        assert len(journal.all_facts(tx)) == before
    assert hub.inside == 1


def test_each_kind_of_no_has_its_own_reason(hub: Hub) -> None:
    text = hub.arrive().pass_text
    reasons = {
        PassNo.FORGED: forged(hub),
        PassNo.UNKNOWN_KEY: of_another_hub(hub),
        PassNo.OTHER_VERSION: "HP2" + text[3:],
    }

    for reason, scanned in reasons.items():
        answer = scan(hub, scanned)
        assert isinstance(answer, PassRefused)
        assert answer.reason is reason
        assert scanned not in repr(answer)
    assert hub.inside == 1


def test_a_pass_that_is_over_or_revoked_or_not_yet_valid_opens_nothing(hub: Hub) -> None:
    came = outside(hub)
    at = hub.clock.now()

    hub.clock.turn_to(at - timedelta(days=1))
    refused = scan(hub, came.pass_text)
    assert isinstance(refused, PassRefused)
    assert refused.reason is PassNo.NOT_YET

    hub.clock.turn_to(at + timedelta(days=364))
    with hub.kiosk.store.transaction(hub.clock.now()) as tx:
        row = visit_rows.the_visit(tx, came.visit_id)
        assert row
        assert row.pass_id
        journal.revoke(tx, row.pass_id, hub.clock.now(), "lost")
    refused = scan(hub, came.pass_text)
    assert isinstance(refused, PassRefused)
    assert refused.reason is PassNo.REVOKED

    hub.clock.turn_to(at + timedelta(days=366))
    refused = scan(hub, came.pass_text)
    assert isinstance(refused, PassRefused)
    assert refused.reason is PassNo.EXPIRED
    assert hub.inside == 0


# --- only changing sides ---


def test_who_was_read_out_a_moment_ago_only_changes_sides(hub: Hub) -> None:
    came = holder(hub, side=APTEEKKI)
    scan(hub, came.pass_text)

    answer = hub.kiosk.scanning.come_back(hub.key(), came.visit_id, AUTOKOULU)

    assert isinstance(answer, Moved)
    assert (answer.people, answer.to.space_id) == (1, AUTOKOULU)
    assert [side.inside for side in hub.see().places.sides] == [0, 1]
    later(hub)
    assert isinstance(scan(hub, came.pass_text), PassOut)


def test_only_those_come_back_whom_the_last_reading_took_out(hub: Hub) -> None:
    came = holder(hub, people=5, side=APTEEKKI)
    hub.kiosk.reception.leave(came.visit_id, {APTEEKKI: 2})
    later(hub, 60)
    scan(hub, came.pass_text)

    answer = hub.kiosk.scanning.come_back(hub.key(), came.visit_id, AUTOKOULU)

    assert isinstance(answer, Moved)
    assert answer.people == 3
    assert hub.inside == 3


def test_the_same_touch_again_brings_nobody_back_twice(hub: Hub) -> None:
    came = holder(hub)
    scan(hub, came.pass_text)
    key = hub.key()
    first = hub.kiosk.scanning.come_back(key, came.visit_id, AUTOKOULU)

    assert hub.kiosk.scanning.come_back(key, came.visit_id, AUTOKOULU) == first
    assert hub.kiosk.scanning.come_back(hub.key(), came.visit_id, AUTOKOULU) == NotTaken(Wrong.GONE)
    assert hub.inside == 1


def test_coming_back_is_for_a_moment_and_for_who_has_not_come_in_again(hub: Hub) -> None:
    first, second = holder(hub), holder(hub)
    scan(hub, first.pass_text)
    scan(hub, second.pass_text)
    later(hub)
    scan(hub, second.pass_text)

    again = hub.kiosk.scanning.come_back(hub.key(), second.visit_id, AUTOKOULU)
    later(hub, 120)
    too_late = hub.kiosk.scanning.come_back(hub.key(), first.visit_id, AUTOKOULU)

    assert again == too_late == NotTaken(Wrong.GONE)
    assert hub.inside == 1


def test_coming_back_asks_for_room_and_for_a_side_that_is_there(hub: Hub) -> None:
    came = holder(hub)
    scan(hub, came.pass_text)
    assert hub.kiosk.scanning.come_back(hub.key(), came.visit_id, "cellar") == NotTaken(Wrong.SIDE)
    hub.fill()

    assert isinstance(hub.kiosk.scanning.come_back(hub.key(), came.visit_id, APTEEKKI), Full)


# --- names, only by consent ---


def test_a_name_is_remembered_only_when_its_holder_says_so(hub: Hub) -> None:
    shy, open_hearted = outside(hub, name="Aino"), holder(hub, name="Eino")
    remembered = hub.kiosk.scanning.remember_name(open_hearted.visit_id)
    assert remembered == Remembered(hub.clock.now() + timedelta(days=180))
    hub.clock.turn_to(NEXT_MORNING)
    hub.kiosk.caretaker.tidy()

    nobody, known = scan(hub, shy.pass_text), scan(hub, open_hearted.pass_text)

    assert isinstance(nobody, PassIn)
    assert isinstance(known, PassIn)
    assert (nobody.checked_in.name, nobody.checked_in.is_remembered) == (None, False)
    assert (known.checked_in.name, known.checked_in.is_remembered) == ("Eino", True)


def test_there_is_nothing_to_remember_without_a_name(hub: Hub) -> None:
    assert hub.kiosk.scanning.remember_name(hub.arrive().visit_id) == NothingToRemember()
    assert hub.kiosk.scanning.remember_name("nobody") == NothingToRemember()


def test_a_remembered_name_goes_180_days_after_the_last_visit(hub: Hub) -> None:
    came = holder(hub, name="Eino")
    hub.kiosk.scanning.remember_name(came.visit_id)

    hub.later(days=179)
    hub.clock.turn_to(hub.clock.now().replace(hour=8))
    assert _is_known(hub, came)
    hub.later(days=3)

    assert not _is_known(hub, came)


def _is_known(hub: Hub, came: CheckedIn) -> bool:
    with hub.kiosk.store.reading() as tx:
        row = visit_rows.the_visit(tx, came.visit_id)
        assert row
        return bool(row.pass_id and journal.profile(tx, row.pass_id))


def test_remember_my_name_can_be_taken_back(hub: Hub) -> None:
    came = holder(hub, name="Eino")
    hub.kiosk.scanning.remember_name(came.visit_id)

    assert hub.kiosk.scanning.forget_name(came.visit_id) == Forgotten(had_name=True)
    assert hub.kiosk.scanning.forget_name(came.visit_id) == Forgotten(had_name=False)
    assert not _is_known(hub, came)
    assert names(hub) == ["Eino"]


def test_forget_me_leaves_nothing_but_counts(hub: Hub) -> None:
    came = holder(hub, name="Eino")
    hub.kiosk.scanning.remember_name(came.visit_id)
    hub.kiosk.reception.leave(came.visit_id)

    assert hub.kiosk.scanning.forget_me(came.visit_id) == Forgotten(had_name=True)

    with hub.kiosk.store.reading() as tx:
        row = visit_rows.the_visit(tx, came.visit_id)
        kept = [
            str(value)
            for table in ("visit", "pass_profile", "answered", "journal", "waiting")
            for value in tx.connection.exec_driver_sql(f"SELECT * FROM {table}").all()
        ]
    assert row
    assert (row.name, row.pass_id, row.people) == (None, None, 1)
    assert not [line for line in kept if "Eino" in line or came.pass_text in line]


def test_who_asks_to_be_forgotten_while_inside_can_still_leave_by_the_pass(hub: Hub) -> None:
    came = holder(hub, name="Eino")
    hub.kiosk.scanning.forget_me(came.visit_id)
    later(hub)

    assert names(hub) == [None]
    assert isinstance(scan(hub, came.pass_text), PassOut)


def test_forgetting_a_visit_that_never_was_is_no_trouble(hub: Hub) -> None:
    assert hub.kiosk.scanning.forget_me("nobody") == Forgotten(had_name=False)
    assert hub.kiosk.scanning.forget_name("nobody") == Forgotten(had_name=False)
