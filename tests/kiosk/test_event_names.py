"""Nicknames and passes of who signs up: in one place, for the event only, then gone (V1, M5)."""

from __future__ import annotations

from datetime import time, timedelta
from time import perf_counter

import pytest

from db.store import BUSY_MS
from kiosk.programme_answers import LONGEST_NICKNAME, SignUpList, SignUpState, UnknownSignUp
from kiosk.programme_facts import SignUpEnded, SignUpNamesCleared
from tests.hub import Hub
from tests.kiosk.happenings import (
    A_PASS,
    THURSDAY,
    asks,
    change,
    doubted_clock,
    give_up,
    look,
    mine,
    put_on,
    refused,
    session,
    sign_up,
    turn,
    wait,
)

NAME = "Zacharias"
FRIDAY = THURSDAY + timedelta(days=1)


def is_kept(hub: Hub, words: str = NAME) -> bool:
    """Whether a name is anywhere in what is kept: the file, and what is still to go into it."""
    files = hub.folder.glob("hub.db*")
    return any(words.encode() in each.read_bytes() for each in files)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("Aino", "Aino"),
        ("  Ai\u202eno\n\t ", "Ai no"),
        ("\u200b \u200b", None),
        ("", None),
        (None, None),
        ("x" * 50, "x" * LONGEST_NICKNAME),
        ("👩\u200d🎓", "👩\u200d🎓"),
    ],
)
def test_a_nickname_is_cleaned_and_short(hub: Hub, typed: str | None, kept: str | None) -> None:
    assert sign_up(hub, put_on(hub), name=typed).name == kept


def test_a_name_is_gone_when_the_event_s_last_day_is_over(hub: Hub) -> None:
    course = put_on(hub)
    signed = sign_up(hub, course, name=NAME, holder=A_PASS)
    turn(hub, "23:00", THURSDAY)
    assert mine(hub, signed).name == NAME, "the code is good for the evening"
    assert isinstance(hub.kiosk.sign_ups.find(signed.code), type(signed))
    told: list[object] = []
    hub.kiosk.store.listen(told.append)
    turn(hub, "04:00", FRIDAY)
    assert (mine(hub, signed).name, mine(hub, signed).state) == (None, SignUpState.OVER)
    assert isinstance(hub.kiosk.sign_ups.find(signed.code), UnknownSignUp)
    assert told[:2] == [
        SignUpEnded(signed.sign_up_id, course.event_id, "over"),
        SignUpNamesCleared(1),
    ]
    assert not is_kept(hub)
    assert not is_kept(hub, A_PASS)
    hub.later(seconds=15)
    assert told.count(SignUpNamesCleared(1)) == 1, "once, however often it is asked"


def test_what_is_looked_for_is_found_while_it_is_there(hub: Hub) -> None:
    sign_up(hub, put_on(hub), name=NAME, holder=A_PASS)
    assert is_kept(hub)
    assert is_kept(hub, A_PASS)


def test_a_name_is_gone_at_once_with_a_sign_up_that_is_given_up(hub: Hub) -> None:
    course = put_on(hub, seats=1)
    signed, first = sign_up(hub, course, name=NAME), wait(hub, course, name=NAME)
    give_up(hub, signed)
    hub.later(hours=25)
    assert mine(hub, first).state is SignUpState.LAPSED
    assert not is_kept(hub)


def test_a_reader_in_the_way_puts_the_forgetting_off_and_makes_nobody_wait(hub: Hub) -> None:
    signed = sign_up(hub, put_on(hub), name=NAME)
    with hub.kiosk.store.reading() as tx:
        tx.connection.exec_driver_sql("SELECT name FROM sign_up").all()
        give_up(hub, signed)
        began = perf_counter()
        hub.later(hours=2)
        assert perf_counter() - began < BUSY_MS / 1000
        assert is_kept(hub), "nothing was in the way"
    hub.later(seconds=15)
    assert not is_kept(hub)


def test_a_cancelled_event_keeps_no_names_longer(hub: Hub) -> None:
    course = put_on(hub)
    signed = sign_up(hub, course, name=NAME)
    hub.kiosk.programme_desk.cancel(session(hub), course.event_id, "ill")
    turn(hub, "04:00", FRIDAY)
    assert mine(hub, signed).name is None
    assert not is_kept(hub)


def test_a_moved_event_keeps_its_names_until_it_is_over(hub: Hub) -> None:
    course = put_on(hub)
    signed = sign_up(hub, course, name=NAME)
    change(hub, course, first=FRIDAY)
    turn(hub, "04:00", FRIDAY)
    assert mine(hub, signed).name == NAME
    turn(hub, "04:00", FRIDAY + timedelta(days=1))
    assert mine(hub, signed).name is None


def test_an_event_of_many_days_keeps_its_names_for_all_of_them(hub: Hub) -> None:
    course = put_on(hub, last=THURSDAY + timedelta(days=2), starts=time(9), ends=time(16))
    signed = sign_up(hub, course, name=NAME)
    turn(hub, "04:00", THURSDAY + timedelta(days=2))
    assert mine(hub, signed).name == NAME
    turn(hub, "04:00", THURSDAY + timedelta(days=3))
    assert mine(hub, signed).name is None


def test_a_doubted_clock_forgets_nobody(hub: Hub) -> None:
    signed = sign_up(hub, put_on(hub), name=NAME)
    with doubted_clock(hub):
        hub.later(days=400)
        assert mine(hub, signed).name == NAME


def test_no_visitor_sees_the_name_of_another(hub: Hub) -> None:
    course = put_on(hub, seats=1)
    signed = sign_up(hub, course, name=NAME)
    waits = wait(hub, course, name="Onni")
    give_up(hub, signed)
    public = (
        look(hub),
        hub.kiosk.programme.news(),
        hub.kiosk.programme.see(course.event_id),
        refused(hub, course),
        mine(hub, waits),
    )
    assert NAME not in repr(public)
    assert "Onni" not in repr(public[:4])
    found = hub.kiosk.programme_desk.list_of(session(hub), course.event_id)
    assert isinstance(found, SignUpList)
    assert [row.name for row in found.rows] == ["Onni"]


def test_no_fact_and_no_kept_answer_has_a_name_or_a_code(hub: Hub) -> None:
    course = put_on(hub, seats=1)
    told: list[object] = []
    hub.kiosk.store.listen(told.append)
    asked = asks(hub, course, name=NAME, holder=A_PASS)
    hub.kiosk.sign_ups.sign_up(asked)
    signed = hub.kiosk.sign_ups.sign_up(asked).mine  # type: ignore[union-attr]
    assert signed.name == NAME, "whoever asks again sees what is known"
    wait(hub, course, name=NAME)
    give_up(hub, signed)
    hub.later(hours=25)
    said = repr(told)
    assert NAME not in said
    assert signed.code not in said
    assert A_PASS not in said
