"""What the clock does alone: presumed departures, the next morning, names, odd nights (O10, V1)."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from db.queries import journal
from db.queries import visits as visit_rows
from kiosk.answers import CheckedIn, Full, RollCall, Waiting
from tests.hub import APTEEKKI, HELSINKI, Hub

CLOSING = datetime(2026, 11, 24, 18, 0, tzinfo=HELSINKI)
NEXT_MORNING = datetime(2026, 11, 25, 9, 30, tzinfo=HELSINKI)


def facts(hub: Hub) -> list[str]:
    with hub.kiosk.store.reading() as tx:
        return [fact.kind for fact in journal.all_facts(tx)]


def roll(hub: Hub) -> RollCall:
    called = hub.kiosk.manager.roll_call(hub.manager())
    assert isinstance(called, RollCall)
    return called


def ended(hub: Hub, came: CheckedIn) -> tuple[str | None, datetime | None]:
    with hub.kiosk.store.reading() as tx:
        (stay,) = visit_rows.stays(tx, came.visit_id)
    return stay.departure, stay.until_at


def named(hub: Hub) -> list[str]:
    """Every name that is still anywhere in the database."""
    with hub.kiosk.store.reading() as tx:
        rows = tx.connection.exec_driver_sql(
            "SELECT name FROM visit WHERE name IS NOT NULL"
            " UNION ALL SELECT name FROM waiting WHERE name IS NOT NULL"
            " UNION ALL SELECT name FROM pass_profile"
        )
        return [row[0] for row in rows]


def test_at_closing_time_the_forgotten_are_presumed_gone_and_shown_as_such(hub: Hub) -> None:
    here = [hub.arrive(name=name) for name in ("Aino", "Eino", "Veikko")]
    hub.clock.turn_to(CLOSING - timedelta(seconds=1))
    hub.kiosk.caretaker.tidy()
    assert hub.inside == 3

    hub.later(seconds=1)

    assert (hub.inside, roll(hub).places.hub.inside) == (0, 0)
    assert sorted((v.name or "", v.is_presumed_gone) for v in roll(hub).visits) == [
        ("Aino", True),
        ("Eino", True),
        ("Veikko", True),
    ]
    assert ended(hub, here[0]) == ("presumed", CLOSING)


def test_a_late_tidying_presumes_that_they_left_at_closing_time(hub: Hub) -> None:
    came = hub.arrive()
    hub.clock.turn_to(NEXT_MORNING)
    hub.kiosk.caretaker.tidy()

    assert ended(hub, came) == ("presumed", CLOSING)


def test_who_came_after_that_is_not_presumed_gone_before_coming(hub: Hub) -> None:
    came = hub.arrive()
    hub.kiosk.hours.set_day_off(
        hub.manager(), hub.see().day, (("08:00", "09:00", True),), "suljettu aikaisin"
    )
    hub.kiosk.caretaker.tidy()

    assert ended(hub, came) == ("presumed", came.at)


def test_yesterday_s_people_never_fill_today_even_before_anybody_tidied(hub: Hub) -> None:
    hub.fill()
    hub.kiosk.line.wait(hub.asks())
    hub.clock.turn_to(NEXT_MORNING)

    assert (hub.inside, hub.free, hub.see().line) == (0, 10, ())
    assert len(hub.fill()) == 10


def test_tidying_twice_or_after_a_restart_does_everything_once(hub: Hub) -> None:
    hub.arrive(name="Aino")
    hub.clock.turn_to(NEXT_MORNING)
    hub.kiosk.caretaker.tidy()
    once = facts(hub)

    hub.kiosk.caretaker.tidy()
    hub.restart()

    assert facts(hub) == once
    assert once.count("VisitorLeft") == once.count("NamesCleared") == 1


def test_who_waits_at_closing_time_waits_no_longer(hub: Hub) -> None:
    hub.fill()
    assert isinstance(hub.kiosk.line.wait(hub.asks(name="Aino")), Waiting)
    hub.clock.turn_to(CLOSING)
    hub.kiosk.caretaker.tidy()

    assert hub.see().line == ()
    assert named(hub) == []
    assert "PartyGone" in facts(hub)


def test_names_go_at_the_end_of_the_day_and_counts_stay(hub: Hub) -> None:
    came = hub.arrive(2, name="Aino")
    hub.clock.turn_to(datetime(2026, 11, 25, 3, 59, 59, tzinfo=HELSINKI))
    hub.kiosk.caretaker.tidy()
    assert named(hub) == ["Aino"]

    hub.later(seconds=1)

    assert named(hub) == []
    with hub.kiosk.store.reading() as tx:
        row = visit_rows.the_visit(tx, came.visit_id)
    assert row
    assert row.people == 2


def test_a_name_that_was_to_be_remembered_stays_with_the_pass_alone(hub: Hub) -> None:
    came = hub.arrive(name="Aino")
    hub.kiosk.scanning.remember_name(came.visit_id)
    hub.clock.turn_to(NEXT_MORNING)
    hub.kiosk.caretaker.tidy()

    assert named(hub) == ["Aino"]
    with hub.kiosk.store.reading() as tx:
        row = visit_rows.the_visit(tx, came.visit_id)
    assert row
    assert row.name is None


def test_kept_answers_with_names_and_codes_go_within_hours(hub: Hub) -> None:
    hub.arrive(name="Aino")
    hub.later(hours=1, seconds=1)

    with hub.kiosk.store.reading() as tx:
        assert tx.connection.exec_driver_sql("SELECT count(*) FROM answered").scalar() == 0


def test_nothing_is_presumed_purged_or_ended_while_the_clock_is_not_to_be_believed(
    hub: Hub,
) -> None:
    here = hub.fill()
    hub.kiosk.line.wait(hub.asks(name="Aino"))
    with hub.kiosk.store.transaction(hub.clock.now()) as tx:
        tx.connection.exec_driver_sql(
            f"UPDATE visit SET name = 'Eino' WHERE id = '{here[0].visit_id}'"
        )
    before = facts(hub)
    hub.clock.set_trusted(False)
    hub.clock.turn_to(NEXT_MORNING + timedelta(days=900))
    hub.kiosk.caretaker.tidy()

    assert facts(hub) == [*before, "ClockDoubted"]
    assert sorted(named(hub)) == ["Aino", "Eino"]
    assert not hub.see().is_time_trusted

    hub.clock.set_trusted(True)
    hub.kiosk.caretaker.tidy()
    assert named(hub) == []
    assert facts(hub).count("VisitorLeft") == 10


@pytest.mark.parametrize("days", [0, 1, 3])
def test_a_power_cut_over_midnight_or_for_days_ends_the_day_at_its_closing(
    hub: Hub, days: int
) -> None:
    came = hub.arrive(name="Aino")
    hub.clock.turn_to(datetime(2026, 11, 25 + days, 0, 5, tzinfo=HELSINKI))
    hub.restart()

    assert hub.inside == 0
    assert ended(hub, came) == ("presumed", CLOSING)
    assert named(hub) == (["Aino"] if not days else [])


def test_after_a_stop_within_the_day_the_same_people_are_inside(hub: Hub) -> None:
    hub.fill(free=3)
    before = hub.see().places
    hub.clock.advance(timedelta(minutes=20))
    hub.restart()

    assert hub.see().places == before


def test_a_day_without_hours_ends_with_the_day(hub: Hub) -> None:
    came = hub.arrive()
    hub.kiosk.hours.set_day_off(hub.manager(), hub.see().day, (), "vesivahinko")
    hub.kiosk.caretaker.tidy()
    assert hub.inside == 1

    hub.clock.turn_to(NEXT_MORNING)
    hub.kiosk.caretaker.tidy()

    assert ended(hub, came) == ("presumed", datetime(2026, 11, 25, 4, 0, tzinfo=HELSINKI))


@pytest.mark.parametrize(
    ("evening", "hours"),
    [
        (datetime(2027, 3, 27, 13, 30, tzinfo=HELSINKI), 23),
        (datetime(2027, 10, 30, 13, 30, tzinfo=HELSINKI), 25),
    ],
    ids=["clocks go forward", "clocks go back"],
)
def test_in_the_night_of_a_clock_change_names_go_at_four_by_the_wall(
    hub: Hub, evening: datetime, hours: int
) -> None:
    hub.clock.turn_to(evening)
    came = hub.arrive(name="Aino")
    turn = (evening + timedelta(days=1)).replace(hour=4, minute=0)
    assert turn.astimezone(UTC) - evening.replace(hour=4, minute=0).astimezone(UTC) == timedelta(
        hours=hours
    )

    hub.clock.turn_to(turn.astimezone(UTC) - timedelta(seconds=1))
    hub.kiosk.caretaker.tidy()
    assert named(hub) == ["Aino"]
    assert ended(hub, came) == ("presumed", evening.replace(hour=14, minute=0))
    hub.later(seconds=1)

    assert named(hub) == []
    assert hub.inside == 0


def test_a_clock_that_stands_in_the_doubled_hour_counts_nobody_twice(hub: Hub) -> None:
    hub.clock.turn_to(datetime(2026, 10, 25, 0, 30, tzinfo=UTC))
    session = hub.manager()
    hub.kiosk.hours.set_day_off(session, hub.see().day, (("08:00", "23:59", True),), "yö")
    first_half_past_three = datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    second_half_past_three = datetime(2026, 10, 25, 1, 30, tzinfo=UTC)

    days = []
    for at in (first_half_past_three, second_half_past_three):
        hub.clock.turn_to(at)
        hub.kiosk.caretaker.tidy()
        days.append(hub.see().day)

    assert days[0] == days[1]


def test_after_closing_and_before_the_morning_a_full_hub_of_today_is_empty(hub: Hub) -> None:
    hub.arrive(6, APTEEKKI)
    assert isinstance(hub.kiosk.reception.arrive(hub.asks(side=APTEEKKI)), Full)
    hub.clock.turn_to(CLOSING)
    hub.kiosk.caretaker.tidy()

    assert hub.see().places.side(APTEEKKI).inside == 0
