"""What the manager's pages derive: gate, first start, hours, limits, now, roll-call."""

from __future__ import annotations

import subprocess
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QGuiApplication

from kiosk.answers import DayHours, LimitRule, MustWait, PresentVisit, RollCall, WrongPin
from kiosk.desks.hours import are_in_order
from kiosk.texts import Text
from kiosk.trouble import DeviceAbsent, OutOfReach
from tests.ui.hubs import AT, STATES, hold, places, view
from ui import hours_words, roll_call_paper
from ui.printing import LpPrinter
from ui.viewmodels import (
    gate,
    limits,
    now_rows,
    roll_call,
    roll_call_rows,
    setup_state,
    weekday_hours,
)
from ui.viewmodels.form_state import FormState
from ui.viewmodels.manager_session import Opens

pytestmark = pytest.mark.usefixtures("qapp")

OFFICE_DAY = (("08:00", "09:00", False), ("09:00", "16:00", True), ("16:00", "18:00", False))


# --- the gate ---


@pytest.mark.parametrize(
    ("digits", "wait", "may_open", "may_type"),
    [
        ("", 0, False, True),
        ("12345", 0, False, True),
        ("271828", 0, True, True),
        ("271828", 30, False, False),
    ],
)
def test_the_gate_opens_for_six_digits_and_not_during_a_wait(
    digits: str, wait: int, may_open: bool, may_type: bool
) -> None:
    no = WrongPin(wait) if wait else None
    shown = gate.derive(gate.GateState(digits=digits, no=no, waits_until=100.0 + wait), 100.0)
    assert (shown.may_open, shown.may_type) == (may_open, may_type)
    assert shown.dots == "•" * len(digits)


@pytest.mark.parametrize(("at", "said"), [(100.0, "30 s"), (100.4, "30 s"), (129.5, "1 s")])
def test_the_wait_is_counted_down_in_whole_seconds(at: float, said: str) -> None:
    state = gate.GateState(no=MustWait(30), waits_until=130.0)
    assert said in gate.derive(state, at).instead


def test_after_the_wait_one_may_try_again() -> None:
    state = gate.GateState(no=MustWait(30), waits_until=130.0)
    shown = gate.derive(state, 130.0)
    assert shown.may_type
    assert " s" not in shown.problem


def test_the_gate_says_where_it_leads() -> None:
    assert gate.derive(gate.GateState(Opens("roll_call")), 0).leads_to == "roll_call"
    assert gate.derive(gate.GateState(Opens("holds", is_over=True)), 0).leads_to == "now"


# --- the first start ---


def test_before_the_hub_is_seen_nobody_can_go_on() -> None:
    assert not setup_state.derive(setup_state.SetupState(), "fi").may_go_on


def test_the_first_start_shows_the_hub_and_no_digit() -> None:
    week = tuple(DayHours(day, OFFICE_DAY if day < 5 else ()) for day in range(7))
    shown = setup_state.derive(setup_state.SetupState(view(), week), "fi")
    assert [row.icon for row in shown.facts] == ["map-pin", "users-three", "clock"]
    again = setup_state.derive(
        setup_state.SetupState(view(), week, step="again", digits="271828"), "fi"
    )
    assert again.dots == "••••••"
    assert "271828" not in str(again)


# --- opening hours ---


@pytest.mark.parametrize(
    ("stretches", "said"),
    [
        (OFFICE_DAY, "klo 8–18"),
        ((("08:00", "12:00", True), ("12:30", "16:00", True)), "klo 8–12, 12.30–16"),
        ((("10:00", "14:00", False),), "klo 10–14"),
    ],
)
def test_hours_that_touch_are_said_as_one(stretches: hours_words.Stretches, said: str) -> None:
    assert hours_words.hours(stretches, "fi") == said


def test_days_alike_are_said_together() -> None:
    week = [DayHours(day, OFFICE_DAY if day < 4 else ()) for day in range(7)]
    week[5] = DayHours(5, (("10:00", "14:00", False),))
    assert hours_words.week(week, "fi") == "ma–to klo 8–18, la klo 10–14"


TIMES = st.lists(st.integers(0, 95), min_size=4, max_size=4, unique=True).map(
    lambda quarters: [f"{q // 4:02}:{q % 4 * 15:02}" for q in sorted(quarters)]
)


@given(TIMES, st.sampled_from(["all", "part", "none"]))
def test_what_is_filled_in_is_what_is_shown_again(marks: list[str], staff: str) -> None:
    opens, first, last, closes = marks
    values = {
        "is_open": "open",
        "opens_time": opens,
        "closes_time": closes,
        "staff": staff,
        "staff_from_time": first,
        "staff_until_time": last,
    }
    stretches = weekday_hours.stretches_of(FormState(values))
    assert are_in_order(stretches)
    again = weekday_hours.filled(stretches)
    assert {key: again[key] for key in ("opens_time", "closes_time", "staff")} == {
        key: values[key] for key in ("opens_time", "closes_time", "staff")
    }
    if staff == "part":
        assert (again["staff_from_time"], again["staff_until_time"]) == (first, last)


def test_a_closed_day_offers_usual_hours_and_stays_closed() -> None:
    values = weekday_hours.filled(())
    assert weekday_hours.stretches_of(FormState(values)) == ()
    assert weekday_hours.stretches_of(FormState({**values, "is_open": "open"}))


# --- limits, now ---


def rule(limit_id: str, in_force: bool = True) -> LimitRule:
    """A limit of the whole hub."""
    return LimitRule(limit_id, None, 10, AT - timedelta(days=1), None, Text("Syy"), in_force)


def test_the_only_limit_that_holds_now_cannot_be_removed() -> None:
    alone = limits.derive(((rule("a"),), view()), "fi")
    later = replace(rule("b", in_force=False), starts_at=AT + timedelta(days=1))
    with_later = limits.derive(((rule("a"), later), view()), "fi")
    two = limits.derive(((rule("a"), rule("b", in_force=False)), view()), "fi")
    assert [row.action for row in alone.rows if row.key == "a"] == [""]
    assert [bool(row.action) for row in with_later.rows if row.key in "ab"] == [False, True]
    assert all(row.action for row in two.rows if row.key in "ab")


@pytest.mark.parametrize("state", list(STATES))
def test_now_says_every_state_in_rows_with_keys_of_their_own(state: str) -> None:
    shown = now_rows.derive(STATES[state], (), "fi")
    keys = [row.key for row in shown.rows]
    assert len(keys) == len(set(keys))
    if STATES[state].is_time_trusted:
        assert keys[-4:] == ["door", "clock", "pin:", "close:"]
    assert [row.key for row in shown.rows if row.tone == "berry"] == [
        *([] if STATES[state].is_time_trusted else ["clock"]),
        *(f"over:{over.override_id}" for over in STATES[state].over),
        *(f"party:{party.waiting_id}" for party in STATES[state].called),
    ]


# --- the roll-call ---


def present(**more: object) -> roll_call_rows.Present:
    """Maija, a group that is presumed gone, and two more by count."""
    there = view(holds=(hold(),))
    visits = (
        PresentVisit("a", "apteekki", "Maija", 1, AT, is_group=False),
        PresentVisit("b", "autokoulu", None, 3, AT, is_group=True, is_presumed_gone=True),
    )
    return roll_call_rows.Present(RollCall(AT, there.places, visits, (("apteekki", 2),)), there)


def test_those_presumed_gone_are_marked_and_cannot_be_taken_out_again() -> None:
    rows = {row.key: row for row in roll_call_rows.rows(present(), "fi")}
    gone = rows["visit:b:autokoulu:True"]
    assert (gone.tone, gone.action) == ("berry", "")
    assert gone.tail
    assert rows["visit:a:apteekki:False"].action
    assert rows["count:apteekki"].title
    assert roll_call_rows.look_for(present())


def test_an_empty_roll_call_says_so_and_no_other_does() -> None:
    there = view(shown=places(inside=0, held=0))
    nobody = roll_call_rows.Present(RollCall(AT, there.places, (), ()), there)
    assert roll_call.derive(nobody, "fi").empty
    assert not roll_call.derive(present(), "fi").empty


def test_the_paper_says_what_the_screen_says(tmp_path: Path) -> None:
    paper = roll_call_rows.paper(present(), "fi")
    assert [part.title for part in paper.parts] == ["Apteekin puoli", "Autokoulun puoli"]
    assert paper.parts[0].lines[0].who == "Maija"
    assert len(paper.parts[0].lines) == 2
    assert paper.parts[1].lines[0].mark
    made = roll_call_paper.save(paper, tmp_path / "papers", date(2026, 11, 24), "13:24")
    assert made.name == "roll-call-2026-11-24-13.24.pdf"


def test_a_hub_full_of_people_fills_more_than_one_page(
    tmp_path: Path, qapp: QGuiApplication
) -> None:
    line = roll_call_paper.PaperLine("Kävijä", "tuli klo 9", "1")
    part = roll_call_paper.PaperPart("Puoli", "60 sisällä", (line,) * 60)
    paper = roll_call_paper.Paper("Nimenhuuto", "nyt", "60", (part,), "")
    pdf = roll_call_paper.save(paper, tmp_path, date(2026, 11, 24), "9:00").read_bytes()
    assert pdf.count(b"/Type /Page\n") == 2


def test_only_the_papers_of_the_day_are_kept(tmp_path: Path) -> None:
    for name in ("roll-call-2026-11-23-9.00.pdf", "roll-call-2026-11-24-9.00.pdf", "other.pdf"):
        (tmp_path / name).touch()
    roll_call_paper.clear_old(tmp_path, date(2026, 11, 24))
    assert sorted(p.name for p in tmp_path.iterdir()) == [
        "other.pdf",
        "roll-call-2026-11-24-9.00.pdf",
    ]


def test_a_folder_that_cannot_be_written_is_a_trouble(tmp_path: Path) -> None:
    (tmp_path / "papers").touch()
    with pytest.raises(OutOfReach):
        roll_call_paper.save(
            roll_call_rows.paper(present(), "fi"), tmp_path / "papers", date(2026, 11, 24), "9:00"
        )


# --- the printer ---


@pytest.mark.parametrize(
    "fault",
    [
        FileNotFoundError("lp"),
        subprocess.CalledProcessError(1, "lp"),
        subprocess.TimeoutExpired("lp", 10),
    ],
)
def test_without_a_printer_it_is_a_device_that_is_absent(
    fault: Exception, monkeypatch: pytest.MonkeyPatch
) -> None:
    def run(*_: object, **__: object) -> None:
        raise fault

    monkeypatch.setattr(subprocess, "run", run)
    with pytest.raises(DeviceAbsent):
        LpPrinter().print_file(Path("paper.pdf"))


def test_a_paper_is_handed_to_the_print_queue(monkeypatch: pytest.MonkeyPatch) -> None:
    typed: list[list[str]] = []
    monkeypatch.setattr(subprocess, "run", lambda words, **_: typed.append(words))
    LpPrinter().print_file(Path("-o paper.pdf"))
    assert typed == [["lp", "-s", "--", "-o paper.pdf"]]
