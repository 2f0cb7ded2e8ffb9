"""The calendar entry: small enough for a phone to read, and what a calendar makes of it (R5)."""

from __future__ import annotations

from datetime import UTC, datetime

from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar

from kiosk.calendar_entry import calendar_text
from kiosk.ids import new_id
from kiosk.qr import qr_matrix
from tests.kiosk.test_qr import barcode_in

MODULES_OF_VERSION_15 = 77
"""On 46 mm, the smallest picture there is, a module is over half a millimetre then."""

WHEN = (datetime(2026, 11, 24, 12, tzinfo=UTC), datetime(2026, 11, 24, 13, 30, tzinfo=UTC))
WHAT = "Sali, etuosa · HUBteekki"
WHERE = "Keskustie 14, 44800 Pihtipudas"


def test_a_phone_reads_the_picture_and_its_calendar_the_entry() -> None:
    matrix = qr_matrix(calendar_text(new_id(), WHEN, WHAT, WHERE))
    assert len(matrix) <= MODULES_OF_VERSION_15
    entry = Calendar.from_ical(barcode_in(matrix).text).events[0]
    assert (entry.start, entry.end) == WHEN
    assert (str(entry["summary"]), str(entry["location"])) == (WHAT, WHERE)


def test_the_same_reservation_is_the_same_entry_and_another_one_is_not() -> None:
    first = calendar_text("a", WHEN, WHAT, WHERE)
    assert first == calendar_text("a", WHEN, WHAT, WHERE)
    assert first != calendar_text("b", WHEN, WHAT, WHERE)


def test_the_doubled_hour_is_two_different_hours() -> None:
    """03.30 in summer time and 03.30 in winter time of 2027-10-31, in Helsinki."""
    summer = datetime(2027, 10, 31, 0, 30, tzinfo=UTC)
    winter = datetime(2027, 10, 31, 1, 30, tzinfo=UTC)
    entry = Calendar.from_ical(calendar_text("a", (summer, winter), WHAT, WHERE)).events[0]
    assert entry.duration.total_seconds() == 60 * 60


@given(st.text(st.characters(exclude_categories=["Cc", "Cs"]), min_size=1, max_size=60))
@settings(max_examples=40)
def test_no_name_of_a_room_breaks_out_of_its_line(what: str) -> None:
    entries = Calendar.from_ical(calendar_text("a", WHEN, what, WHERE)).events
    assert [str(each["summary"]) for each in entries] == [what]
