"""The weekly course: every date seen first, one or the rest changed, 18.00 stays 18.00 (R2, R8)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from kiosk.room_answers import (
    Changed,
    PlannedDate,
    Reserved,
    SeriesDraft,
    SeriesPlan,
    SeriesSaved,
    WhyNot,
)
from kiosk.rules.wall_time import local
from tests.hub import HELSINKI, Hub
from tests.kiosk.bookings import (
    BOOTH,
    FRONT,
    HALL,
    MEETING,
    MINUTE,
    QUIET,
    at,
    refused,
    reserve,
    turn,
    why,
    wish,
)

WEDNESDAY = date(2026, 11, 25)
WEEK = timedelta(days=7)


def course(hub: Hub, **other: object) -> SeriesDraft:
    """A course on Wednesdays at ten in the hall, three times."""
    draft = SeriesDraft(hub.key(), HALL, WEDNESDAY, time(10), time(12), (2,), "Pottery", 4, count=3)
    return replace(draft, **other)  # type: ignore[arg-type]


def planned(hub: Hub, draft: SeriesDraft) -> tuple[PlannedDate, ...]:
    plan = hub.kiosk.series.check(hub.manager(), draft)
    assert isinstance(plan, SeriesPlan), plan
    return plan.dates


def saved(hub: Hub, draft: SeriesDraft, *leave_out: date) -> SeriesSaved:
    answer = hub.kiosk.series.save(hub.manager(), draft, frozenset(leave_out))
    assert isinstance(answer, SeriesSaved), answer
    return answer


def entries(hub: Hub, series: SeriesSaved, weeks: int = 4) -> list[tuple[str, str]]:
    """Day and wall time of every live date, and its reservation."""
    found = []
    for week in range(weeks):
        seen = hub.kiosk.rooms_desk.week(hub.manager(), WEDNESDAY - timedelta(2) + week * WEEK)
        found += [e for e in seen.entries if e.series_id == series.series_id]  # type: ignore[union-attr]
    return [(f"{local(e.starts_at, HELSINKI):%d.%m. %H:%M}", e.reservation_id) for e in found]


def test_every_date_is_shown_with_what_is_in_its_way(hub: Hub) -> None:
    reserve(hub, "11:00", "13:00", FRONT, day="2026-12-02")
    dates = planned(hub, course(hub))
    assert [each.day for each in dates] == [WEDNESDAY + n * WEEK for n in range(3)]
    assert [each.why_not and each.why_not.because for each in dates] == [None, WhyNot.TAKEN, None]


def test_a_course_is_saved_whole_or_without_the_dates_left_out(hub: Hub) -> None:
    reserve(hub, "11:00", "12:00", FRONT, day="2026-12-02")
    draft = course(hub)
    assert isinstance(hub.kiosk.series.save(hub.manager(), draft), SeriesPlan), "nothing is stored"
    refused_on = WEDNESDAY + WEEK
    made = saved(hub, draft, refused_on)
    assert (made.dates, made.left_out) == (2, 1)
    assert hub.kiosk.series.save(hub.manager(), draft, frozenset({refused_on})) == made
    assert [day for day, _ in entries(hub, made)] == ["25.11. 10:00", "09.12. 10:00"]


def test_one_date_is_moved_or_cancelled_and_the_others_stay(hub: Hub) -> None:
    made = saved(hub, course(hub))
    _, second = entries(hub, made)[1]
    to = (MEETING, at("13:00", "2026-12-03"), at("15:00", "2026-12-03"))
    assert isinstance(hub.kiosk.series.move(hub.manager(), second, to), Changed)
    _, third = entries(hub, made)[2]
    assert isinstance(hub.kiosk.rooms_desk.cancel(hub.manager(), third), Changed)
    assert [day for day, _ in entries(hub, made)] == ["25.11. 10:00", "03.12. 13:00"]


def test_the_rest_is_moved_all_or_none(hub: Hub) -> None:
    made = saved(hub, course(hub))
    _, second = entries(hub, made)[1]
    reserve(hub, "14:00", "15:00", FRONT, day="2026-12-09")
    clashes = hub.kiosk.series.move_rest(hub.manager(), second, time(13), time(15))
    assert [each.day for each in clashes] == [WEDNESDAY + 2 * WEEK]  # type: ignore[union-attr]
    assert [day[-5:] for day, _ in entries(hub, made)] == ["10:00"] * 3
    assert hub.kiosk.series.move_rest(hub.manager(), second, time(15), time(17)) == 2
    assert [day[-5:] for day, _ in entries(hub, made)] == ["10:00", "15:00", "15:00"]


def test_the_rest_is_cancelled_and_its_places_are_free(hub: Hub) -> None:
    made = saved(hub, course(hub))
    _, second = entries(hub, made)[1]
    assert hub.kiosk.series.cancel_rest(hub.manager(), second) == 2
    assert hub.kiosk.series.cancel_rest(hub.manager(), second) == 0
    assert [day for day, _ in entries(hub, made)] == ["25.11. 10:00"]


def test_what_has_begun_is_not_moved_with_the_rest(hub: Hub) -> None:
    made = saved(hub, course(hub))
    turn(hub, "10:00", "2026-11-25")
    _, first = entries(hub, made)[0]
    hub.kiosk.booking.start(hub.key(), first)
    assert hub.kiosk.series.move_rest(hub.manager(), first, time(15), time(17)) == 2
    assert entries(hub, made)[0][0] == "25.11. 10:00"


def test_the_head_count_of_a_course_is_held_on_each_date(hub: Hub) -> None:
    saved(hub, course(hub, people=6))
    turn(hub, "09:50", "2026-12-02")
    assert hub.see().places.side("autokoulu").held == 6
    turn(hub, "10:16", "2026-12-02")
    assert hub.see().places.side("autokoulu").held == 0, "nobody came"


def test_a_course_in_the_booth_keeps_the_gap_between_its_own_dates(hub: Hub) -> None:
    days = (0, 1, 2, 3, 4, 5, 6)
    all_day = course(
        hub,
        room_id=BOOTH,
        starts=time(9),
        ends=time(9),
        weekdays=days,
        keeps_places=False,
        people=1,
    )
    dates = planned(hub, all_day)
    assert [each.why_not and each.why_not.because for each in dates] == [
        None,
        WhyNot.BUFFER,
        None,
    ]
    saved(hub, all_day, dates[1].day)


STRANGE: dict[str, tuple[dict[str, object], WhyNot]] = {
    "10,000 dates": ({"count": 10_000}, WhyNot.TOO_MANY_DATES),
    "without end": ({"count": None}, WhyNot.TOO_MANY_DATES),
    "until the end of time": ({"count": None, "until": date(9999, 12, 31)}, WhyNot.TOO_MANY_DATES),
    "no date": ({"count": 0}, WhyNot.NO_DATES),
    "fewer than none": ({"count": -5}, WhyNot.NO_DATES),
    "no day of the week": ({"weekdays": ()}, WhyNot.NO_DATES),
    "ends before it begins": ({"count": None, "until": date(2020, 1, 1)}, WhyNot.NO_DATES),
    "both an end and a count": ({"until": date(2027, 1, 1)}, WhyNot.TIMES),
    "no such room": ({"room_id": "sauna"}, WhyNot.NO_SUCH_ROOM),
    "in the year 9000": ({"first": date(9000, 1, 1)}, WhyNot.TOO_FAR),
    "every 5000 weeks": ({"every": 5000}, WhyNot.TOO_FAR),
}


@pytest.mark.parametrize("strange", STRANGE)
def test_a_strange_course_is_refused_with_its_reason(hub: Hub, strange: str) -> None:
    other, reason = STRANGE[strange]
    draft = course(hub, **other)
    session = hub.manager()
    assert why(hub.kiosk.series.check(session, draft)) is reason
    assert why(hub.kiosk.series.save(session, draft)) is reason


@pytest.mark.parametrize(
    ("other", "reason"),
    [
        ({"people": 500}, WhyNot.SEATS),
        ({"people": 0}, WhyNot.SEATS),
        ({"first": date(2020, 1, 1)}, WhyNot.PAST),
        ({"first": date(1, 1, 3)}, WhyNot.PAST),
        ({"people": 11}, WhyNot.PLACES),
    ],
)
def test_a_course_that_cannot_be_says_so_on_every_date(
    hub: Hub, other: dict[str, object], reason: WhyNot
) -> None:
    draft = course(hub, **other)
    assert {each.why_not and each.why_not.because for each in planned(hub, draft)} == {reason}
    assert isinstance(hub.kiosk.series.save(hub.manager(), draft), SeriesPlan)


def test_control_characters_stay_out_of_the_title(hub: Hub) -> None:
    saved(hub, course(hub, title="\x00Yo\u200bga\x07\n" + "x" * 200))
    seen = hub.kiosk.rooms_desk.week(hub.manager(), WEDNESDAY - timedelta(2))
    (entry,) = seen.entries  # type: ignore[union-attr]
    assert entry.title.startswith("Yo ga xxx")
    assert len(entry.title) == 60


@pytest.mark.usefixtures("process_zone")
def test_eighteen_stays_eighteen_over_both_changes_of_the_clock(hub: Hub) -> None:
    for first in (date(2027, 3, 24), date(2027, 10, 27)):
        draft = course(hub, first=first, starts=time(18), ends=time(19, 30), count=2)
        before, after = planned(hub, draft)
        assert before.starts_at is not None
        assert after.starts_at is not None
        assert after.starts_at - before.starts_at == WEEK + timedelta(
            hours=-1 if first.month == 3 else 1
        )
        walls = [f"{local(each.starts_at, HELSINKI):%H:%M}" for each in (before, after)]  # type: ignore[arg-type]
        assert walls == ["18:00", "18:00"]


@pytest.mark.usefixtures("process_zone")
def test_the_hour_that_is_missing_in_march_is_refused_and_not_moved(hub: Hub) -> None:
    draft = course(
        hub, first=date(2027, 3, 21), starts=time(3, 15), ends=time(3, 45), weekdays=(6,), count=2
    )
    there, missing = planned(hub, draft)
    assert there.why_not is None
    assert missing.why_not is not None
    assert (missing.why_not.because, missing.starts_at) == (WhyNot.NO_SUCH_TIME, None)
    assert missing.why_not.instead.next_free == at("04:15", "2027-03-28")
    early = saved(hub, replace(draft, key=hub.key(), starts=time(1), ends=time(2)))
    assert early.dates == 2
    session = hub.manager()
    week = hub.kiosk.rooms_desk.week(session, date(2027, 3, 15))
    (entry,) = week.entries  # type: ignore[union-attr]
    clashes = hub.kiosk.series.move_rest(session, entry.reservation_id, time(3, 15), time(3, 45))
    assert [(each.day, each.why_not.because) for each in clashes] == [  # type: ignore[union-attr]
        (date(2027, 3, 28), WhyNot.NO_SUCH_TIME)
    ]


@pytest.mark.usefixtures("process_zone")
def test_the_hour_that_comes_twice_in_october_is_two_hours(hub: Hub) -> None:
    hub.clock.turn_to(at("12:00", "2027-10-30"))
    hub.kiosk.hours.open_today(hub.manager(), "A night of books")
    made = []
    for fold in (0, 1):
        start = at("03:00", "2027-10-31", fold=fold)
        asked = replace(wish(hub, "03:00", "04:00"), starts_at=start, ends_at=start + 45 * MINUTE)
        answer = hub.kiosk.booking.reserve(asked)
        assert isinstance(answer, Reserved), answer
        made.append(answer.mine)
        assert why(hub.kiosk.booking.reserve(replace(asked, key=hub.key()))) is WhyNot.TAKEN
    assert made[1].starts_at - made[0].starts_at == timedelta(hours=1)
    both = at("02:45", "2027-10-31"), at("03:45", "2027-10-31", fold=1)
    long = replace(wish(hub, "03:00", "04:00", "hiljainen-2"), starts_at=both[0], ends_at=both[1])
    answer = hub.kiosk.booking.reserve(long)
    assert isinstance(answer, Reserved)
    assert answer.mine.ends_at - answer.mine.starts_at == timedelta(hours=2)


@pytest.mark.usefixtures("process_zone")
def test_the_days_of_the_changes_have_23_and_25_hours(hub: Hub) -> None:
    for day, hours in (("2027-03-27", 23), ("2027-10-30", 25)):
        hub.clock.turn_to(at("12:00", day))
        hub.kiosk.hours.open_today(hub.manager(), "A night of books")
        line = hub.kiosk.rooms.day_of(QUIET, date.fromisoformat(day), timedelta(minutes=15))
        assert line is not None
        assert len(line.cells) == hours * 4
        assert line.cells[-1].end - line.cells[0].start == timedelta(hours=hours)


def test_of_a_course_nobody_else_hears_the_title(hub: Hub) -> None:
    saved(hub, course(hub))
    no = refused(hub, "10:00", "11:00", HALL, day="2026-11-25")
    assert "Pottery" not in repr(no)
    assert "Pottery" not in repr(hub.kiosk.rooms.look(WEDNESDAY))
    assert "Pottery" not in repr(hub.see())
