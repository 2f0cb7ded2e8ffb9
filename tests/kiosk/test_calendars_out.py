"""The hub's own calendars for others: what is on, when rooms are taken, no word too much (E2)."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest

from kiosk.desks.calendars_out import PROGRAMME, ROOMS, CalendarsOut
from kiosk.feeds.child import read_feed
from kiosk.feeds.events import FeedEvent, FeedRead
from kiosk.ical_out import Issue, RoomTaken, programme_file, rooms_file
from kiosk.programme_answers import EventFacts, EventSource, EventState
from kiosk.texts import Text
from tests.hub import HELSINKI, TUESDAY, open_hub
from tests.kiosk.bookings import A_PASS, FRONT, HALL, QUIET, at, reserve, room_of
from tests.kiosk.happenings import POTTERY, THURSDAY, put_on
from tests.kiosk.typed import Typed, typed_beside

DAY = timedelta(days=1)
ISSUE = Issue("hubteekki", "HUBteekki", TUESDAY)
EVENING = datetime(2026, 11, 26, 16, tzinfo=UTC)
BEFORE_SPRING = datetime(2027, 3, 20, tzinfo=UTC)


def own(**more: object) -> EventFacts:
    """A course of the hub's own."""
    given = EventFacts(
        "019a", EventSource.OWN, POTTERY, EVENING, EVENING + timedelta(hours=2), THURSDAY, THURSDAY
    )
    return replace(given, **more)  # type: ignore[arg-type]


def read_back(file: bytes, now: datetime = TUESDAY) -> tuple[FeedEvent, ...]:
    """What our own reader makes of a file of ours: all of it."""
    found = read_feed(file, HELSINKI, now)
    assert isinstance(found, FeedRead)
    assert (found.skipped, found.hidden) == (0, 0)
    return found.events


def test_an_event_comes_back_as_it_went_out() -> None:
    facts = own(where=Text("Sali, yläkerta"), link="https://hubi.example/savi?a=1,2;b")
    (back,) = read_back(programme_file([facts], ISSUE))
    assert (back.title, back.starts_at, back.ends_at) == (
        POTTERY.fi,
        facts.starts_at,
        facts.ends_at,
    )
    assert (back.place, back.link) == ("Sali, yläkerta", facts.link)
    assert (back.first_day, back.last_day) == (None, None)


def test_whole_days_come_back_as_the_same_days_over_a_change_of_the_clocks() -> None:
    first, last = date(2027, 3, 27), date(2027, 3, 29)
    facts = own(first_day=first, last_day=last, is_all_day=True)
    (back,) = read_back(programme_file([facts], ISSUE), BEFORE_SPRING)
    assert (back.first_day, back.last_day) == (first, last)
    assert (back.ends_at - back.starts_at).total_seconds() == 71 * 3600


def test_the_hour_that_comes_twice_comes_back_as_the_right_one() -> None:
    winter = datetime(2027, 10, 31, 1, 30, tzinfo=UTC)
    facts = own(starts_at=winter, ends_at=winter + timedelta(hours=1))
    (back,) = read_back(programme_file([facts], ISSUE), datetime(2027, 10, 1, tzinfo=UTC))
    assert back.starts_at == winter


@pytest.mark.parametrize(
    "title",
    [
        "Kahvit, pullat; ja \\ muuta",
        "X\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:Y",
        "Ä" * 100,
        "☕" * 60,
        "Rivi\ntoinen",
    ],
)
def test_no_title_breaks_out_of_its_line(title: str) -> None:
    file = programme_file([own(title=Text(title))], ISSUE)
    (back,) = read_back(file)
    assert back.title.startswith(title[:1])
    assert all(len(line) <= 75 for line in file.split(b"\r\n"))
    assert file.endswith(b"END:VCALENDAR\r\n")
    assert b"\n" not in file.replace(b"\r\n", b"")


def test_a_cancelled_event_says_so_and_is_gone_for_who_reads_it() -> None:
    file = programme_file([own(state=EventState.CANCELLED)], ISSUE)
    assert b"STATUS:CANCELLED" in file
    assert read_back(file) == ()


def test_the_same_event_is_the_same_entry_each_time_and_in_no_other_hub() -> None:
    later = replace(ISSUE, at=TUESDAY + timedelta(days=1), lang="sv")
    elsewhere = replace(ISSUE, hub_key="lennätin")
    (first,), (again,), (other,) = (
        read_back(programme_file([own()], issue)) for issue in (ISSUE, later, elsewhere)
    )
    assert first.uid == again.uid
    assert (again.title, other.title) == (POTTERY.sv, POTTERY.fi)
    assert other.uid != first.uid
    assert "019a" not in first.uid


def test_of_a_room_nothing_goes_out_but_when_it_is_taken() -> None:
    taken = RoomTaken("res-1", "sali", Text("Sali", "Salen"), EVENING, EVENING + timedelta(hours=1))
    (back,) = read_back(rooms_file([taken], ISSUE))
    assert (back.title, back.place) == ("Varattu", "Sali")
    assert (back.starts_at, back.ends_at) == (taken.starts_at, taken.ends_at)
    assert b"res-1" not in rooms_file([taken], ISSUE)


# --- by the command line --------------------------------------------------------------------------


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """The folder of a kiosk."""
    folder = tmp_path / "house"
    folder.mkdir()
    return folder


@pytest.fixture
def typed(
    house: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Typed:
    return typed_beside(house, TUESDAY, monkeypatch, capsys)


def test_rooms_go_out_as_taken_and_as_nothing_else(tmp_path: Path) -> None:
    """Neither the code nor the pass of who reserved, nor what a time is blocked for (R10)."""
    hub = open_hub(tmp_path)
    mine = reserve(hub, "15:00", "16:00", QUIET, holder=A_PASS)
    times = (at("17:00"), at("18:00"))
    hub.kiosk.rooms_desk.block(hub.manager(), QUIET, times, "Mummon synttärit")
    reserve(hub, "12:00", "13:00", FRONT)
    put_on(hub)
    files = CalendarsOut(hub.kiosk.store, hub.clock, tmp_path).files("fi")
    back = [
        (f"{each.starts_at.astimezone(HELSINKI):%H.%M}", each.title, each.place)
        for each in read_back(files[ROOMS])
    ]
    quiet, front, hall = (room_of(hub, key).name.fi for key in (QUIET, FRONT, HALL))
    assert sorted(back) == sorted(
        [
            ("12.00", "Varattu", front),
            ("12.00", "Varattu", hall),
            ("15.00", "Varattu", quiet),
            ("17.00", "Varattu", quiet),
        ]
    )
    out = (files[ROOMS] + files[PROGRAMME]).replace(b"\r\n ", b"").decode()
    for secret in ("synttärit", A_PASS, mine.code, mine.reservation_id):
        assert secret not in out
    for_the_manager = str(hub.kiosk.rooms_desk.week(hub.manager(), date(2026, 11, 23)))
    assert "synttärit" in for_the_manager, "the control: the house knows it"


def test_the_files_are_written_while_the_kiosk_runs(
    house: Path, typed: Typed, tmp_path: Path
) -> None:
    hub = open_hub(house)
    put_on(hub)
    put_on(hub, title=Text("Leiri"), first=THURSDAY + DAY, starts=time(9), ends=time(17))
    folder = tmp_path / "ulos" / "kalenterit"
    for _ in range(2):
        code, said = typed("export", folder)
        assert (code, said.count("written.")) == (0, 2)
    assert sorted(path.name for path in folder.iterdir()) == [PROGRAMME, ROOMS]
    back = read_back((folder / PROGRAMME).read_bytes())
    assert [each.title for each in back] == [POTTERY.fi, "Leiri"]
    assert [f"{each.starts_at.astimezone(HELSINKI):%H.%M}" for each in back] == ["18.00", "09.00"]
    assert typed("export", folder, "--language", "sv")[0] == 0
    assert read_back((folder / PROGRAMME).read_bytes())[0].title == POTTERY.sv
    hub.kiosk.close()


def test_what_is_in_the_way_is_said(house: Path, typed: Typed, tmp_path: Path) -> None:
    open_hub(house).kiosk.close()
    file = tmp_path / "tiedosto"
    file.write_text("")
    code, said = typed("export", file)
    assert code == 1
    assert "tiedosto" in said
