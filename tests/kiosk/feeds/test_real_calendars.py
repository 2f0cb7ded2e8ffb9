"""Calendars as the usual programs write them: all of what is public in them is understood (E2)."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from kiosk.feeds.child import understood
from kiosk.feeds.events import FeedRead
from kiosk.feeds.limits import LIMITS
from kiosk.feeds.reading import read_here
from tests.kiosk.feeds.calendars import HELSINKI

NOW = datetime(2027, 3, 1, 8, tzinfo=UTC)

A_WEB_CALENDAR = r"""BEGIN:VCALENDAR
PRODID:-//Somebody//Calendar 70.9054//EN
VERSION:2.0
CALSCALE:GREGORIAN
METHOD:PUBLISH
X-WR-CALNAME:Kylän tapahtumat
X-WR-TIMEZONE:Europe/Helsinki
BEGIN:VTIMEZONE
TZID:Europe/Helsinki
X-LIC-LOCATION:Europe/Helsinki
BEGIN:DAYLIGHT
TZOFFSETFROM:+0200
TZOFFSETTO:+0300
TZNAME:EEST
DTSTART:19700329T030000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZOFFSETFROM:+0300
TZOFFSETTO:+0200
TZNAME:EET
DTSTART:19701025T040000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE
BEGIN:VEVENT
DTSTART;TZID=Europe/Helsinki:20270302T180000
DTEND;TZID=Europe/Helsinki:20270302T200000
RRULE:FREQ=WEEKLY;UNTIL=20270413T205959Z;BYDAY=TU
EXDATE;TZID=Europe/Helsinki:20270316T180000
DTSTAMP:20270226T101010Z
ORGANIZER;CN=Maija Meikäläinen:mailto:maija@kyla.example
UID:5kq0vd3n1@web.example
ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;CN=Matti
  Meikäläinen;X-NUM-GUESTS=0:mailto:matti@kyla.example
CREATED:20270101T000000Z
DESCRIPTION:<p>Tuo <b>omat</b> kengät\, soita Maijalle 040&nbsp\;1234567</p>
LAST-MODIFIED:20270226T101010Z
LOCATION:Koulun sali\, Keskustie 1\, Kylä
SEQUENCE:3
STATUS:CONFIRMED
SUMMARY:Tanssikurssi – aloittelijat
TRANSP:OPAQUE
BEGIN:VALARM
ACTION:DISPLAY
DESCRIPTION:This is an event reminder
TRIGGER:-P0DT0H30M0S
END:VALARM
END:VEVENT
BEGIN:VEVENT
DTSTART;TZID=Europe/Helsinki:20270330T190000
DTEND;TZID=Europe/Helsinki:20270330T210000
DTSTAMP:20270226T101010Z
UID:5kq0vd3n1@web.example
RECURRENCE-ID;TZID=Europe/Helsinki:20270330T180000
SEQUENCE:4
STATUS:CONFIRMED
SUMMARY:Tanssikurssi – aloittelijat\, tuntia myöhemmin
END:VEVENT
BEGIN:VEVENT
DTSTART;VALUE=DATE:20270402
DTEND;VALUE=DATE:20270406
DTSTAMP:20270226T101010Z
UID:paasiainen@web.example
STATUS:CONFIRMED
SUMMARY:Kylätalo kiinni
TRANSP:TRANSPARENT
END:VEVENT
BEGIN:VEVENT
DTSTART:20270305T160000Z
DTEND:20270305T170000Z
UID:perutut@web.example
STATUS:CANCELLED
SUMMARY:Peruttu ilta
END:VEVENT
END:VCALENDAR
"""

AN_OFFICE_PROGRAM = r"""BEGIN:VCALENDAR
METHOD:PUBLISH
PRODID:Some Exchange Server 2010
VERSION:2.0
X-WR-CALNAME:Kalenteri
BEGIN:VTIMEZONE
TZID:FLE Standard Time
BEGIN:STANDARD
DTSTART:16010101T040000
TZOFFSETFROM:+0300
TZOFFSETTO:+0200
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010101T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0300
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3
END:DAYLIGHT
END:VTIMEZONE
BEGIN:VEVENT
RRULE:FREQ=MONTHLY;UNTIL=20270601T150000Z;INTERVAL=1;BYDAY=1TH
UID:040000008200E00074C5B7101A82E00800000000B0D5A3F4C6A2D90100000000000000001
 0000000A1B2C3D4E5F60718293A4B5C6D7E8F90
SUMMARY;LANGUAGE=fi-FI:Hallituksen kokous
DTSTART;TZID=FLE Standard Time:20270304T180000
DTEND;TZID=FLE Standard Time:20270304T193000
CLASS:PUBLIC
PRIORITY:5
DTSTAMP:20270226T101010Z
TRANSP:OPAQUE
STATUS:CONFIRMED
SEQUENCE:0
LOCATION;LANGUAGE=fi-FI:Neuvotteluhuone
X-MICROSOFT-CDO-APPT-SEQUENCE:0
X-MICROSOFT-CDO-BUSYSTATUS:BUSY
END:VEVENT
BEGIN:VEVENT
UID:040000008200E000PRIVATE
SUMMARY;LANGUAGE=fi-FI:Hammaslääkäri
DTSTART;TZID=FLE Standard Time:20270305T090000
DTEND;TZID=FLE Standard Time:20270305T100000
CLASS:PRIVATE
END:VEVENT
END:VCALENDAR
"""

A_WEB_SITE = r"""BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Yhdistys ry - ECPv6.0//NONSGML v6.0//EN
CALSCALE:GREGORIAN
X-ORIGINAL-URL:https://yhdistys.example
BEGIN:VTIMEZONE
TZID:Europe/Helsinki
BEGIN:STANDARD
TZOFFSETFROM:+0300
TZOFFSETTO:+0200
TZNAME:EET
DTSTART:20261025T010000
END:STANDARD
END:VTIMEZONE
BEGIN:VEVENT
DTSTART;TZID=Europe/Helsinki:20270320T120000
DTEND;TZID=Europe/Helsinki:20270320T150000
DTSTAMP:20270226T101010
CREATED:20270101T000000Z
UID:1234-1710000000-1710010800@yhdistys.example
SUMMARY:Kev&auml;tmarkkinat &#8211; koko p&auml;iv&auml;
URL:https://yhdistys.example/tapahtuma/kevatmarkkinat/
CATEGORIES:Markkinat
LOCATION:Tori
GEO:63.3680;25.5760
ATTACH;FMTTYPE=image/jpeg:https://yhdistys.example/kuva.jpg
END:VEVENT
END:VCALENDAR
"""


def read(text: str) -> FeedRead:
    """What is understood of it."""
    crlf = text.replace("\n", "\r\n").encode()
    found = understood("\n".join(read_here(crlf, HELSINKI, NOW, LIMITS).told()).encode())
    assert found is not None
    return found


def shown(found: FeedRead) -> list[str]:
    """As people would say it."""
    return [
        f"{each.starts_at.astimezone(HELSINKI):%d.%m. %H.%M} {each.title}" for each in found.events
    ]


def test_a_calendar_of_the_web() -> None:
    found = read(A_WEB_CALENDAR)
    course = "Tanssikurssi – aloittelijat"
    assert shown(found) == [
        f"02.03. 18.00 {course}",
        f"09.03. 18.00 {course}",
        f"23.03. 18.00 {course}",
        f"30.03. 19.00 {course}, tuntia myöhemmin",
        "02.04. 00.00 Kylätalo kiinni",
        f"06.04. 18.00 {course}",
        f"13.04. 18.00 {course}",
    ]
    assert (found.skipped, found.hidden) == (0, 0)
    assert found.events[0].place == "Koulun sali, Keskustie 1, Kylä"


def test_a_calendar_of_an_office_program() -> None:
    found = read(AN_OFFICE_PROGRAM)
    assert shown(found) == [
        "04.03. 18.00 Hallituksen kokous",
        "01.04. 18.00 Hallituksen kokous",
        "06.05. 18.00 Hallituksen kokous",
    ]
    assert (found.skipped, found.hidden) == (0, 1)


def test_a_calendar_of_a_web_site() -> None:
    found = read(A_WEB_SITE)
    assert shown(found) == ["20.03. 12.00 Kevätmarkkinat – koko päivä"]
    assert found.events[0].link == "https://yhdistys.example/tapahtuma/kevatmarkkinat/"


@pytest.mark.parametrize("text", [A_WEB_CALENDAR, AN_OFFICE_PROGRAM, A_WEB_SITE])
def test_no_name_of_a_person_comes_along(text: str) -> None:
    said = repr(read(text))
    for name in ("Maija", "Matti", "mailto", "040", "Hammas"):
        assert name not in said.replace("040000008200E000", "")
