"""The hub file: the default one is right, and every mistake in a wrong one is told at once."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest

from kiosk.answers import Purpose
from kiosk.hubfile import HubFile, Noise, check, check_bytes
from kiosk.rules.opening import ClosedBecause, ClosedNow, Hours, Open, state_at
from kiosk.texts import LANGUAGES, Text
from kiosk.tomlfile import Mistake

DEFAULT = Path(__file__).parents[2] / "resources" / "hubs" / "hubteekki.toml"
BROKEN = Path(__file__).with_name("broken_hub.toml")


@pytest.fixture(scope="module")
def hubteekki() -> HubFile:
    hub_file = check(DEFAULT)
    assert isinstance(hub_file, HubFile), hub_file
    return hub_file


def test_the_default_hub_is_hubteekki_as_it_is(hubteekki: HubFile) -> None:
    hub = hubteekki.hub
    assert (hub.name, hub.address, hub.postal_code, hub.town) == (
        "HUBteekki",
        "Keskustie 14",
        "44800",
        "Pihtipudas",
    )
    assert (hub.languages, hub.zone.key, hub.day_turns_at) == (
        LANGUAGES,
        "Europe/Helsinki",
        time(4),
    )
    assert hubteekki.limit.places == 10
    assert [(space.key, space.name, space.limit) for space in hubteekki.spaces] == [
        ("apteekki", Text("Apteekin puoli", "Apotekssidan", "Pharmacy side"), 6),
        ("autokoulu", Text("Autokoulun puoli", "Bilskolesidan", "Driving-school side"), 6),
    ]


def test_the_default_hub_has_its_rooms_and_purposes(hubteekki: HubFile) -> None:
    assert [(room.name.fi, room.space, room.seats, room.noise) for room in hubteekki.rooms] == [
        ("Hiljainen huone 1", "apteekki", 1, Noise.SILENT),
        ("Hiljainen huone 2", "apteekki", 1, Noise.SILENT),
        ("Podcast-koppi", "apteekki", 3, Noise.RECORDING),
        ("Neuvotteluhuone", "apteekki", 6, Noise.TALKING_GROUP),
        ("Autokoulun sali", "autokoulu", 12, Noise.TALKING_GROUP),
        ("Sali, etuosa", "autokoulu", 6, Noise.TALKING_GROUP),
        ("Sali, takaosa", "autokoulu", 6, Noise.TALKING_GROUP),
    ]
    booth, hall = hubteekki.rooms[2], hubteekki.rooms[4]
    assert (booth.is_booth, booth.rules.gap_min, booth.rules.needs_induction) == (True, 10, True)
    assert booth.next_to == ("hiljainen-2", "neuvotteluhuone")
    assert hall.parts == ("sali-etuosa", "sali-takaosa")
    assert hubteekki.check_in.purposes == tuple(Purpose)
    times, kept = hubteekki.times, hubteekki.retention_days
    assert (times.idle_seconds, times.hold_grace_minutes, times.call_minutes) == (60, 20, 5)
    assert (kept.visits, kept.students, kept.passes) == (30, 7, 180)


@pytest.mark.parametrize(
    ("wall", "state"),
    [
        ("2026-11-23 08:30", (False, time(18))),
        ("2026-11-23 12:00", (True, time(18))),
        ("2026-11-23 17:00", (False, time(18))),
        ("2026-11-27 12:00", (True, time(16))),
        ("2026-11-28 12:00", (False, time(14))),
        ("2026-11-29 12:00", ClosedBecause.HOURS),
        ("2027-12-06 12:00", ClosedBecause.HOLIDAY),
    ],
)
def test_the_default_hub_keeps_its_hours(
    hubteekki: HubFile, wall: str, state: tuple[bool, time] | ClosedBecause
) -> None:
    zone = hubteekki.hub.zone
    now = datetime.fromisoformat(wall).replace(tzinfo=zone).astimezone(UTC)
    found = state_at(now, hubteekki.opening, zone)
    if isinstance(found, Open):
        assert (found.staffed, found.closes_at.astimezone(zone).time()) == state
    else:
        assert isinstance(found, ClosedNow)
        assert found.because == state


def test_every_mistake_is_told_in_one_pass_at_its_line_with_what_to_write() -> None:
    content = BROKEN.read_text("utf-8")
    expected = {
        (number, key): part
        for number, line in enumerate(content.split("\n"), start=1)
        for key, part in re.findall(r"#! (\S+) \| ([^#]*[^# ])", line)
    }
    assert len(expected) >= 50
    found = check(BROKEN)
    assert not isinstance(found, HubFile)
    assert {(mistake.line, mistake.key) for mistake in found} == set(expected)
    assert len(found) == len(expected)
    for mistake in found:
        assert mistake.line is not None
        assert expected[mistake.line, mistake.key] in mistake.said
        assert mistake.said.endswith(".")


def test_negative_control_one_mistake_in_the_default_file_is_one_mistake() -> None:
    content = DEFAULT.read_text("utf-8")
    broken = content.replace('space = "autokoulu"', 'space = "autokolu"', 1)
    line = broken.split("\n").index('space = "autokolu"') + 1
    said = 'there is no side "autokolu": write one of apteekki, autokoulu.'
    assert check_bytes(broken.encode()) == (Mistake(line, "rooms[4].space", said),)


LINES = DEFAULT.read_text("utf-8").split("\n")
MEANT_LINES = [
    number
    for number, line in enumerate(LINES)
    if re.match(r"[a-z_.]+ = ", line) and "emergency" not in line
]
CAN_GO = re.compile(
    r"day_turns_at|hidden|idle_|hold_|call_|visits|students|passes|public_h|country|equipment"
    r"|house_rules|staffed|booth|minutes_|longest_|induction|next_to|parts"
)


@pytest.mark.parametrize("number", MEANT_LINES, ids=lambda n: f"line-{n + 1}")
def test_whatever_line_is_left_out_is_missed_or_has_a_default(number: int) -> None:
    line = LINES[number]
    rest = LINES[: number + 1] if line.endswith("[") else LINES[:number]
    after = LINES[number + 1 :]
    if line.endswith("["):
        rest, after = rest[:-1], after[after.index("]") + 1 :]
    found = check_bytes("\n".join(rest + after).encode())
    if CAN_GO.match(line) or line.startswith("places = 6"):
        assert isinstance(found, HubFile)
    else:
        key = line.split(" ")[0].split(".")[-1]
        assert not isinstance(found, HubFile)
        assert any(m.key.endswith(key) and "missing" in m.said for m in found)


def changed(old: str, new: str) -> Callable[[str], str]:
    def change(content: str) -> str:
        assert old in content
        return content.replace(old, new)

    return change


@pytest.mark.parametrize(
    ("change", "key"),
    [
        (changed('"fi", "sv", "en"]', '"sv", "en"]'), "hub.languages"),
        (changed("[[spaces]]", "[[space]]"), "space"),
        (changed("[hub]", "[hubb]"), "hubb"),
        (changed("[wifi]", "[wi-fi]"), "wi-fi"),
        (changed("[unstaffed]", "[unmanned]"), "unmanned"),
        (changed('"Europe/Helsinki"', '"Europe"'), "hub.time_zone"),
        (changed('"Europe/Helsinki"', '"../../etc/passwd"'), "hub.time_zone"),
        (changed('"HUBteekki-vieras"', f'"{"ä" * 20}"'), "wifi.name"),
        (changed('name = "HUBteekki"', 'name = """HUB\nteekki"""'), "hub.name"),
        (changed("limit = 6", "limit = true"), "spaces[0].limit"),
        (changed("limit = 6", "limit = inf"), "spaces[0].limit"),
        (changed("limit = 6", "limit = 7"), ""),
        (changed("[times]", "[times]\nidle_seconds = 5\n[times2]"), "times.idle_seconds"),
        (changed("[times]", "[times2]"), "times2"),
        (changed('"mon", "tue"', '["mon"], "tue"'), "opening.hours[0].days[0]"),
    ],
)
def test_other_mistakes_are_found_at_their_key(change: Callable[[str], str], key: str) -> None:
    found = check_bytes(change(DEFAULT.read_text("utf-8")).encode())
    keys = () if isinstance(found, HubFile) else tuple(mistake.key for mistake in found)
    assert (key in keys) if key else keys == ()


def test_a_hub_in_two_languages_needs_no_third_one() -> None:
    lines = [line for line in LINES if not re.match(r"[a-z_]+\.en = ", line)]
    content = re.sub(r', en = "[^"]*"', "", "\n".join(lines)).replace(', "en"]', "]")
    found = check_bytes(content.encode())
    assert isinstance(found, HubFile)
    assert found.hub.languages == ("fi", "sv")
    assert found.limit.reason.said("en") == found.limit.reason.fi


def test_an_always_staffed_hub_needs_no_words_for_unstaffed_hours() -> None:
    content = DEFAULT.read_text("utf-8").replace("staffed = false", "staffed = true")
    content = re.sub(r'staffed = "[^"]*"', "staffed = true", content)
    content = re.sub(r"\[unstaffed\][^[]*", "", content)
    found = check_bytes(content.encode())
    assert isinstance(found, HubFile)
    assert found.unstaffed is None


def test_exceptions_are_days_of_their_own_and_stretches_of_days() -> None:
    content = DEFAULT.read_text("utf-8")
    at = content.index("# [[opening.exceptions]]")
    end = content.index("# While the hub is open without staff")
    examples = re.sub(r"^# ?", "", content[at:end], flags=re.MULTILINE)
    found = check_bytes((content[:at] + examples + content[end:]).encode())
    assert isinstance(found, HubFile), found
    exceptions = found.opening.exceptions
    assert len(exceptions) == 1 + 14
    assert exceptions[0].hours == (Hours((2,), time(10), time(14), staffed=True),)
    assert exceptions[-1].day == date(2027, 7, 18)
    assert exceptions[-1].hours == ()
    assert exceptions[-1].reason is not None
    assert exceptions[-1].reason.said("sv") == "Hubben har sommarstängt."


@pytest.mark.parametrize(
    ("written", "stretch"),
    [
        ("8-16", (time(8), time(16))),
        ("8.00–16.00", (time(8), time(16))),
        ("08:30 - 16:45", (time(8, 30), time(16, 45))),
        ("18-24", (time(18), time(0))),
        ("18-2", (time(18), time(2))),
        ("4-4", (time(4), time(4))),
    ],
)
def test_hours_are_read_as_people_write_them(written: str, stretch: tuple[time, time]) -> None:
    content = DEFAULT.read_text("utf-8").replace('"10:00-14:00"\nstaffed = false', f'"{written}"')
    found = check_bytes(content.encode())
    assert isinstance(found, HubFile), found
    saturday = found.opening.hours[-1]
    assert (saturday.opens, saturday.closes) == stretch


def test_an_evening_past_midnight_with_staff_at_its_start_is_two_stretches() -> None:
    content = DEFAULT.read_text("utf-8").replace(
        '"10:00-14:00"\nstaffed = false', '"18:00-01:00"\nstaffed = "18:00-24:00"'
    )
    found = check_bytes(content.encode())
    assert isinstance(found, HubFile), found
    assert found.opening.hours[-2:] == (
        Hours((5,), time(18), time(0), staffed=True),
        Hours((5,), time(0), time(1), staffed=False),
    )


@pytest.mark.parametrize(
    ("change", "key", "said"),
    [
        (('next_to = ["hiljainen-2"', 'next_to = ["hiljainen-9"'), "next_to", "no other room"),
        (('parts = ["sali-etuosa"', 'parts = ["autokoulun-sali"'), "parts", "no other room"),
        (("longest_minutes = 120", "longest_minutes = 10"), "longest_minutes", "too small"),
        (
            ("longest_minutes = 120", "longest_minutes = 15\nshortest_minutes = 30"),
            "longest_m",
            "less",
        ),
        (("minutes_after = 10", "minutes_after = 1000"), "minutes_after", "too big"),
        (("booth = true", 'booth = true\nwho = "nobody"'), "who", "not known"),
    ],
)
def test_a_wrong_rule_of_a_room_is_told_at_its_key(
    change: tuple[str, str], key: str, said: str
) -> None:
    content = DEFAULT.read_text("utf-8")
    before, after = change
    assert before in content
    found = check_bytes(content.replace(before, after, 1).encode())
    assert not isinstance(found, HubFile)
    (mistake,) = found
    assert key in mistake.key
    assert said in mistake.said
