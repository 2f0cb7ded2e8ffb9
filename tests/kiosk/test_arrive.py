"""Coming in: within the cap, once, and with every no explained (O3, O4, V1, V4, V6)."""

from __future__ import annotations

from datetime import datetime

import pytest

from kiosk.answers import Arrival, CheckedIn, Closed, Full, FullBecause, NotTaken, Purpose, Wrong
from tests.hub import APTEEKKI, AUTOKOULU, HELSINKI, Hub

BOTH_ENGINES = True


def test_a_visitor_without_a_name_is_in_with_a_code_and_a_pass(hub: Hub) -> None:
    came = hub.arrive()

    assert came.people == 1
    assert came.name is None
    assert came.code.isdigit()
    assert len(came.code) == 4
    assert came.pass_text.startswith("HP1")
    assert came.free_after == 9
    assert hub.inside == 1


def test_the_eleventh_visitor_is_refused_with_every_way_out(hub: Hub) -> None:
    hub.fill()

    answer = hub.kiosk.reception.arrive(hub.asks())

    assert isinstance(answer, Full)
    assert answer.because is FullBecause.HUB
    assert answer.other_sides == ()
    assert [n.name for n in answer.neighbours] == ["Lennätin"]
    assert hub.inside == 10


def test_the_seventh_visitor_of_a_side_is_offered_the_other_side(hub: Hub) -> None:
    for _ in range(6):
        hub.arrive(side=APTEEKKI)

    answer = hub.kiosk.reception.arrive(hub.asks(side=APTEEKKI))

    assert isinstance(answer, Full)
    assert answer.because is FullBecause.SIDE
    assert [side.space_id for side in answer.other_sides] == [AUTOKOULU]


def test_without_a_wish_people_are_sent_where_there_is_most_room(hub: Hub) -> None:
    hub.arrive(side=APTEEKKI)

    assert hub.arrive().stays[0].space_id == AUTOKOULU


def test_the_same_key_again_gives_the_same_answer_and_counts_once(hub: Hub) -> None:
    wanted = hub.asks(name="Aino")
    first = hub.kiosk.reception.arrive(wanted)

    hub.restart()
    again = hub.kiosk.reception.arrive(wanted)

    assert again == first
    assert hub.inside == 1


def test_nobody_comes_in_before_opening_and_is_told_when(hub: Hub) -> None:
    hub.clock.turn_to(datetime(2026, 11, 25, 6, 0, tzinfo=HELSINKI))

    answer = hub.kiosk.reception.arrive(hub.asks())

    assert answer == Closed(datetime(2026, 11, 25, 8, 0, tzinfo=HELSINKI), None)
    assert hub.inside == 0


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Aino ", "Aino"),
        ("Ai\x00no", "Ai no"),
        ("\u202eoniA", "oniA"),
        ("<b>Aino</b>", "<b>Aino</b>"),
        ("Áššu 🌲", "Áššu 🌲"),
        ("O'Neill-Äijö", "O'Neill-Äijö"),
        ("", None),
        ("   ", None),
    ],
)
def test_a_name_is_kept_as_plain_words(hub: Hub, typed: str, kept: str | None) -> None:
    assert hub.arrive(name=typed).name == kept


@pytest.mark.parametrize(
    ("typed", "wrong"),
    [
        ("x" * 10_000, Wrong.NAME_LONG),
        ("x" * 31, Wrong.NAME_LONG),
        ("\u202e\u200b\x07", Wrong.NAME_UNREADABLE),
    ],
)
def test_a_name_that_cannot_be_kept_is_said_and_counts_nobody(
    hub: Hub, typed: str, wrong: Wrong
) -> None:
    answer = hub.kiosk.reception.arrive(hub.asks(name=typed))

    assert isinstance(answer, NotTaken)
    assert answer.wrong is wrong
    assert hub.inside == 0


@pytest.mark.parametrize(
    ("wanted", "wrong"),
    [
        (Arrival("a", Purpose.STUDY, (), 0), Wrong.PEOPLE),
        (Arrival("b", Purpose.STUDY, (), -3), Wrong.PEOPLE),
        (Arrival("c", Purpose.STUDY, (), 500), Wrong.PEOPLE),
        (Arrival("d", Purpose.STUDY, (("cellar", 1),)), Wrong.SIDE),
        (Arrival("e", Purpose.STUDY, ((APTEEKKI, 2),), 3), Wrong.SPLIT),
        (Arrival("f", Purpose.STUDY, ((APTEEKKI, 4), (AUTOKOULU, -1)), 3), Wrong.SPLIT),
        (Arrival("g", Purpose.STUDY, ((APTEEKKI, 1), (APTEEKKI, 1)), 2), Wrong.SPLIT),
        (Arrival("h", Purpose.STUDY, (), 2, waiting=99), Wrong.PEOPLE),
    ],
)
def test_a_party_that_cannot_be_is_refused_in_words(
    hub: Hub, wanted: Arrival, wrong: Wrong
) -> None:
    answer = hub.kiosk.reception.arrive(wanted)

    assert isinstance(answer, NotTaken)
    assert answer.wrong is wrong
    assert hub.inside == 0


def test_ten_thousand_codes_are_never_given_twice_in_a_day(hub: Hub) -> None:
    codes = set()
    for _ in range(30):
        came = hub.arrive()
        codes.add(came.code)
        hub.kiosk.reception.leave(came.visit_id)

    assert len(codes) == 30


def test_the_health_sentence_leaves_no_trace_in_the_arrival(hub: Hub) -> None:
    assert not [name for name in Arrival.__slots__ if "health" in name or "well" in name]
    assert isinstance(hub.arrive(), CheckedIn)
