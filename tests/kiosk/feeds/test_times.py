"""The right wall time, whatever zone a calendar is in and whatever the clocks do (E2, G-31)."""

from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from tests.kiosk.feeds.calendars import HELSINKI, event, only, read, walls

IN_SPRING = datetime(2027, 3, 1, tzinfo=UTC)
IN_AUTUMN = datetime(2027, 10, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    ("start", "wall"),
    [
        ("20261201T160000Z", "2026-12-01 18:00"),
        (";TZID=Europe/Helsinki:20261201T180000", "2026-12-01 18:00"),
        (';TZID="Europe/Helsinki":20261201T180000', "2026-12-01 18:00"),
        ("20261201T180000", "2026-12-01 18:00"),
        (";TZID=America/New_York:20261201T110000", "2026-12-01 18:00"),
        (";TZID=Asia/Tokyo:20261202T010000", "2026-12-01 18:00"),
        (";TZID=FLE Standard Time:20261201T180000", "2026-12-01 18:00"),
        (";TZID=W. Europe Standard Time:20261201T170000", "2026-12-01 18:00"),
        (";TZID=/freeassociation.sourceforge.net/Europe/Oslo:20261201T170000", "2026-12-01 18:00"),
        (";TZID=America/Argentina/Ushuaia:20261201T130000", "2026-12-01 18:00"),
        (";TZID=UTC:20261201T160000", "2026-12-01 18:00"),
        (";VALUE=DATE-TIME;TZID=Europe/London:20261201T160000", "2026-12-01 18:00"),
    ],
)
def test_an_event_begins_when_its_own_zone_says(start: str, wall: str) -> None:
    assert walls(read(event(DTSTART=start))) == [wall]


def test_a_zone_of_the_calendars_own_is_known_by_its_place_and_not_by_its_rules() -> None:
    before = (
        "BEGIN:VTIMEZONE\nTZID:Meidän aika\nX-LIC-LOCATION:Europe/Helsinki\n"
        "BEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:+1100\nTZOFFSETTO:+1100\n"
        "END:STANDARD\nEND:VTIMEZONE"
    )
    found = read(event(DTSTART=";TZID=Meidän aika:20261201T180000"), before=before)
    assert walls(found) == ["2026-12-01 18:00"]


def test_a_definition_that_lies_about_a_known_zone_is_not_believed() -> None:
    before = (
        "BEGIN:VTIMEZONE\nTZID:Europe/Helsinki\nX-LIC-LOCATION:Asia/Tokyo\n"
        "BEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:-0900\nTZOFFSETTO:-0900\n"
        "END:STANDARD\nEND:VTIMEZONE"
    )
    found = read(event(DTSTART=";TZID=Europe/Helsinki:20261201T180000"), before=before)
    assert walls(found) == ["2026-12-01 18:00"]


@pytest.mark.parametrize(
    "tzid",
    [
        "../../../etc/passwd",
        "/etc/passwd",
        "Europe/Nowhere",
        "right/Europe/Helsinki",
        "posixrules",
        "localtime",
        "",
        "GMT+0200",
        "Europe\\Helsinki",
        "europe/helsinki/../../London",
    ],
)
def test_an_event_in_a_zone_nobody_knows_is_skipped_and_counted(tzid: str) -> None:
    found = read(event(UID="good"), event(UID="bad", DTSTART=f";TZID={tzid}:20261201T180000"))
    assert ([each.uid for each in found.events], found.skipped) == (["good"], 1)


def test_six_in_the_evening_stays_six_when_the_clocks_go_forward_and_back() -> None:
    weekly = event(DTSTART=";TZID=Europe/Helsinki:20270221T180000", RRULE="FREQ=WEEKLY")
    spring = read(weekly, now=IN_SPRING)
    assert {wall[11:] for wall in walls(spring)} == {"18:00"}
    around = [
        each.starts_at.hour
        for each in spring.events
        if date(2027, 3, 20) < each.starts_at.date() < date(2027, 4, 6)
    ]
    assert around == [16, 15, 15]
    autumn = read(weekly, now=IN_AUTUMN)
    assert {wall[11:] for wall in walls(autumn)} == {"18:00"}


def test_a_floating_series_keeps_the_hubs_wall_time_over_the_change() -> None:
    weekly = event(DTSTART="20270314T180000", DTEND="20270314T190000", RRULE="FREQ=WEEKLY;COUNT=4")
    assert walls(read(weekly, now=IN_SPRING)) == [
        "2027-03-14 18:00",
        "2027-03-21 18:00",
        "2027-03-28 18:00",
        "2027-04-04 18:00",
    ]


def test_a_series_from_new_york_keeps_new_yorks_wall_time() -> None:
    """The clocks there go forward two weeks before ours."""
    weekly = event(
        DTSTART=";TZID=America/New_York:20270307T110000", RRULE="FREQ=WEEKLY;UNTIL=20270406T000000Z"
    )
    found = read(weekly, now=IN_SPRING)
    assert {wall[11:] for wall in walls(found, ZoneInfo("America/New_York"))} == {"11:00"}
    assert [wall[11:] for wall in walls(found)] == ["18:00", "17:00", "17:00", "18:00", "18:00"]


def test_a_series_in_tokyo_knows_no_change() -> None:
    weekly = event(DTSTART=";TZID=Asia/Tokyo:20270322T010000", RRULE="FREQ=WEEKLY;COUNT=2")
    assert walls(read(weekly, now=IN_SPRING)) == ["2027-03-21 18:00", "2027-03-28 19:00"]


def test_a_series_in_utc_moves_by_our_wall() -> None:
    weekly = event(DTSTART="20270321T160000Z", RRULE="FREQ=WEEKLY;COUNT=2")
    assert walls(read(weekly, now=IN_SPRING)) == ["2027-03-21 18:00", "2027-03-28 19:00"]


def test_the_hour_that_is_left_out_and_the_hour_that_comes_twice() -> None:
    """03.30 on 2027-03-28 is not there: it is what 03.30 would have been (RFC 5545, 3.3.5). On
    2027-10-31 it is there twice: the first is meant.
    """
    gap = only(read(event(DTSTART=";TZID=Europe/Helsinki:20270328T033000"), now=IN_SPRING))
    assert gap.starts_at == datetime(2027, 3, 28, 1, 30, tzinfo=UTC)
    twice = only(read(event(DTSTART=";TZID=Europe/Helsinki:20271031T033000"), now=IN_AUTUMN))
    assert twice.starts_at == datetime(2027, 10, 31, 0, 30, tzinfo=UTC)


def test_a_night_over_the_change_is_as_long_as_it_is() -> None:
    night = event(
        DTSTART=";TZID=Europe/Helsinki:20270327T220000",
        DTEND=";TZID=Europe/Helsinki:20270328T060000",
    )
    found = only(read(night, now=IN_SPRING))
    assert (found.ends_at - found.starts_at).total_seconds() == 7 * 3600


@pytest.mark.parametrize(
    ("lasts", "hours"), [("PT8H", 8), ("P1D", 23), ("P1DT1H", 24), ("P1W", 167), ("PT0S", 0)]
)
def test_a_duration_counts_days_by_the_wall_and_hours_by_the_clock(lasts: str, hours: int) -> None:
    start = ";TZID=Europe/Helsinki:20270327T220000"
    found = only(read(event(DTSTART=start, DURATION=lasts), now=IN_SPRING))
    assert (found.ends_at - found.starts_at).total_seconds() == hours * 3600


# --- whole days -----------------------------------------------------------------------------------


def test_a_whole_day_is_a_day_of_the_hub() -> None:
    found = only(read(event(DTSTART=";VALUE=DATE:20261206")))
    assert (found.first_day, found.last_day) == (date(2026, 12, 6), date(2026, 12, 6))
    assert found.starts_at == datetime(2026, 12, 5, 22, tzinfo=UTC)
    assert found.ends_at == datetime(2026, 12, 6, 22, tzinfo=UTC)


def test_many_days_over_the_change_are_whole_days_with_the_last_one_included() -> None:
    found = only(
        read(event(DTSTART=";VALUE=DATE:20270327", DTEND=";VALUE=DATE:20270330"), now=IN_SPRING)
    )
    assert (found.first_day, found.last_day) == (date(2027, 3, 27), date(2027, 3, 29))
    assert (found.ends_at - found.starts_at).total_seconds() == 71 * 3600


def test_whole_days_repeat_as_whole_days() -> None:
    found = read(
        event(
            DTSTART=";VALUE=DATE:20270326",
            DTEND=";VALUE=DATE:20270328",
            RRULE="FREQ=WEEKLY;COUNT=3",
            EXDATE=";VALUE=DATE:20270402",
        ),
        now=IN_SPRING,
    )
    assert [(each.first_day, each.last_day) for each in found.events] == [
        (date(2027, 3, 26), date(2027, 3, 27)),
        (date(2027, 4, 9), date(2027, 4, 10)),
    ]
    midnights = {each.starts_at.astimezone(HELSINKI).strftime("%H:%M") for each in found.events}
    assert midnights == {"00:00"}


def test_an_end_on_the_first_day_or_days_given_as_a_duration_are_taken_as_meant() -> None:
    same = only(read(event(DTSTART=";VALUE=DATE:20261206", DTEND=";VALUE=DATE:20261206")))
    assert same.last_day == date(2026, 12, 6)
    three = only(read(event(DTSTART=";VALUE=DATE:20261206", DURATION="P3D")))
    assert three.last_day == date(2026, 12, 8)


# --- series ---------------------------------------------------------------------------------------

WEEKLY = event(
    DTSTART=";TZID=Europe/Helsinki:20261201T180000",
    DTEND=";TZID=Europe/Helsinki:20261201T200000",
    RRULE="FREQ=WEEKLY;COUNT=4",
    EXDATE=";TZID=Europe/Helsinki:20261208T180000",
)


def changed(**properties: str) -> str:
    """The date of 15 December, changed."""
    given = {
        "RECURRENCE_ID": ";TZID=Europe/Helsinki:20261215T180000",
        "DTSTART": ";TZID=Europe/Helsinki:20261216T190000",
        "SUMMARY": "Kuoro juhlassa",
    }
    return event(**(given | properties))


def test_a_date_taken_out_is_not_there_and_a_moved_one_is_where_it_was_moved_to() -> None:
    found = read(WEEKLY, changed())
    assert [(wall, each.title) for wall, each in zip(walls(found), found.events, strict=True)] == [
        ("2026-12-01 18:00", "Kuoro"),
        ("2026-12-16 19:00", "Kuoro juhlassa"),
        ("2026-12-22 18:00", "Kuoro"),
    ]


@pytest.mark.parametrize(
    ("more", "hidden", "skipped"),
    [
        ({"STATUS": "CANCELLED"}, 0, 0),
        ({"CLASS": "PRIVATE"}, 1, 0),
        ({"DTSTART": ";TZID=No/Where:20261216T190000"}, 0, 1),
        ({"DURATION": "for ever"}, 0, 1),
    ],
)
def test_a_changed_date_that_may_not_be_shown_is_not_shown_at_its_old_time_either(
    more: dict[str, str], hidden: int, skipped: int
) -> None:
    found = read(WEEKLY, changed(**more))
    assert walls(found) == ["2026-12-01 18:00", "2026-12-22 18:00"]
    assert (found.hidden, found.skipped) == (hidden, skipped)


def test_dates_added_by_hand_are_there() -> None:
    found = read(event(DTSTART="20261201T160000Z", RDATE="20261203T160000Z,20261205T160000Z"))
    assert [wall[8:10] for wall in walls(found)] == ["01", "03", "05"]


def test_a_cancelled_event_is_gone_and_a_private_one_is_only_counted() -> None:
    found = read(
        event(UID="a", STATUS="CANCELLED"),
        event(UID="b", STATUS="CANCELLED", RRULE="FREQ=DAILY"),
        event(UID="c", CLASS="PRIVATE", SUMMARY="Matin leikkaus"),
        event(UID="d", CLASS="CONFIDENTIAL", RRULE="FREQ=DAILY", SUMMARY="Matin leikkaus"),
        event(UID="e", CLASS="X-OMA", SUMMARY="Matin leikkaus"),
        event(UID="f", CLASS="PUBLIC", STATUS="CONFIRMED"),
    )
    assert ([each.uid for each in found.events], found.skipped, found.hidden) == (["f"], 0, 3)
    assert "leikkaus" not in repr(found)


def test_the_same_event_twice_is_there_once_and_the_same_uid_at_another_time_is_another() -> None:
    found = read(
        event(UID="u"), event(UID="u"), event(UID="u", DTSTART="20261202T160000Z"), event(UID="")
    )
    assert len(found.events) == 3
    assert len({(each.uid, each.starts_at) for each in found.events}) == 3


@pytest.mark.parametrize(
    "given",
    [
        {"DTEND": "20261201T150000Z"},
        {"DTEND": "99991231T000000Z"},
        {"DURATION": "-PT1H"},
        {"DURATION": "P"},
        {"DTEND": ";VALUE=DATE:20261202"},
        {"DTSTART": "20261301T160000Z"},
        {"DTSTART": "today"},
        {"DTSTART": ""},
        {"SUMMARY": " \\n "},
    ],
)
def test_an_event_that_means_nothing_is_skipped_and_counted(given: dict[str, str]) -> None:
    found = read(event(UID="good"), event(UID="bad", **given))
    assert ([each.uid for each in found.events], found.skipped) == (["good"], 1)


def test_events_outside_the_horizon_are_not_there_and_not_counted_as_faults() -> None:
    found = read(
        event(UID="past", DTSTART="20261120T080000Z", DTEND="20261121T085959Z"),
        event(UID="far", DTSTART="20271228T160000Z"),
        event(UID="the year 9999", DTSTART="99991231T230000Z"),
        event(UID="just over", DTSTART="20261121T080000Z", DTEND="20261121T100000Z"),
        event(UID="in a year", DTSTART="20271226T160000Z"),
    )
    assert [wall[:10] for wall in walls(found)] == ["2026-11-21", "2027-12-26"]
    assert found.skipped == 0
