"""The roll-call: who and how many are where, one touch and a PIN away, on paper as well (V8)."""

from __future__ import annotations

import re
import zlib
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.trouble import DeviceAbsent
from tests.hub import APTEEKKI, AUTOKOULU, Hub
from tests.journeys.office import Office, TestPrinter, office


@pytest.fixture
def printer() -> TestPrinter:
    """A printer that remembers its papers."""
    return TestPrinter()


@pytest.fixture
def desk(hub: Hub, printer: TestPrinter, qapp: QGuiApplication) -> Iterator[Office]:
    """Maija, somebody, and a group of three inside, and one more by the manager's count."""
    session = hub.manager()
    hub.arrive(side=APTEEKKI, name="Maija Ä")
    hub.arrive(side=APTEEKKI)
    hub.arrive(3, side=AUTOKOULU)
    hub.kiosk.places.correct(session, APTEEKKI, 3, "laskettu")
    hub.kiosk.manager.lock()
    hub.clock.advance(timedelta(minutes=10))
    with office(hub, printer=printer) as made:
        yield made


def papers(desk: Office) -> list[Path]:
    """The papers that are kept."""
    return sorted((desk.hub.folder / "papers").glob("*"))


def words_of(pdf: bytes) -> str:
    """The letters that a PDF shows, without spaces, read once with each of its fonts' tables."""
    streams = [_unpacked(raw) for raw in re.findall(rb"stream\r?\n(.*?)endstream", pdf, re.DOTALL)]
    tables = [_table(each) for each in streams if b"begincmap" in each]
    shown = [code for each in streams for code in re.findall(rb"<([0-9a-fA-F]+)> Tj", each)]
    said = ["".join("".join(_read(code, table)) for code in shown) for table in tables]
    return "\n".join("".join(each.split()) for each in said)


def _unpacked(raw: bytes) -> bytes:
    try:
        return zlib.decompress(raw)
    except zlib.error:
        return raw


def _table(cmap: bytes) -> dict[int, str]:
    table: dict[int, str] = {}
    for first, last, to in re.findall(rb"<(\w{4})> <(\w{4})> <(\w{4})>", cmap):
        for at in range(int(first, 16), int(last, 16) + 1):
            table[at] = chr(int(to, 16) + at - int(first, 16))
    for first, _, every in re.findall(rb"<(\w{4})> <(\w{4})> \[([^\]]*)\]", cmap):
        for away, to in enumerate(re.findall(rb"<(\w{4,})>", every)):
            table[int(first, 16) + away] = chr(int(to[:4], 16))
    return table


def _read(code: bytes, table: dict[int, str]) -> Iterator[str]:
    for at in range(0, len(code) - 3, 4):
        yield table.get(int(code[at : at + 4], 16), "?")


def test_who_is_where_after_one_sheet_and_the_pin(desk: Office) -> None:
    desk.come_in("rollCall")
    assert desk.page() == "roll_call"
    assert desk.find("total").property("text") == "6 sisällä"
    assert desk.says("Apteekin puoli · 3 sisällä")
    assert desk.sees_row("Maija Ä")
    assert desk.sees_row("Kävijä")
    assert desk.sees_row("ja laskettu 1 lisää")
    assert desk.says("Autokoulun puoli · 3 sisällä")
    assert desk.says("3 henkilöä, tuli klo 9.30")


def test_the_gate_opens_straight_into_it(desk: Office) -> None:
    desk.tap("help")
    desk.tap("manager")
    desk.tap("leadsTo_roll_call")
    desk.give_pin()
    assert desk.page() == "roll_call"


def test_without_the_pin_no_name_is_on_the_screen(desk: Office) -> None:
    desk.tap("help")
    desk.tap("rollCall")
    assert desk.page() == "manager"
    assert not desk.says("Maija")


def test_after_it_was_left_no_name_is_left(desk: Office) -> None:
    desk.come_in("rollCall")
    desk.tap("lock")
    assert not desk.says("Maija")
    assert desk.front.models["roll_call"].rows.rows == ()  # type: ignore[attr-defined]


def test_who_has_left_is_taken_out_when_one_is_sure(desk: Office) -> None:
    desk.come_in("rollCall")
    row = desk.row("Maija Ä")
    desk.tap_in(row, "act")
    assert desk.says("Onko lähtenyt?")
    desk.tap_in(row, "doIt")
    assert not desk.sees_row("Maija Ä")
    assert desk.find("total").property("text") == "5 sisällä"


def test_those_presumed_gone_are_to_be_looked_for(desk: Office) -> None:
    desk.hub.later(hours=9)
    desk.come_in("rollCall")
    assert desk.find("total").property("text") == "0 sisällä"
    assert desk.says("5 etsittävää")
    assert desk.says("oletettu lähteneeksi suljettaessa")


def test_the_pdf_is_of_one_a4_page_with_everybody_on_it(desk: Office) -> None:
    desk.come_in("rollCall")
    desk.tap("secondary")
    desk.read("Nimenhuuto on tallennettu.")
    (paper,) = papers(desk)
    pdf = paper.read_bytes()
    assert pdf.startswith(b"%PDF-")
    assert pdf.rstrip().endswith(b"%%EOF")
    box = re.search(rb"/MediaBox \[([\d. ]+)\]", pdf)
    assert box is not None
    assert [round(float(each)) for each in box[1].split()] == [0, 0, 595, 842]
    words = words_of(pdf)
    for said in ("Nimenhuuto:HUBteekki", "MaijaÄ", "Ryhmä", "6sisällä", "tuliklo9.30"):
        assert said in words
    assert paper.stat().st_mode & 0o077 == 0


def test_it_is_printed(desk: Office, printer: TestPrinter) -> None:
    desk.come_in("rollCall")
    desk.tap("primary")
    desk.read("Nimenhuuto tulostuu.")
    assert printer.printed == papers(desk)


def test_without_a_printer_that_is_said_calmly_and_the_paper_is_there(
    hub: Hub, qapp: QGuiApplication, expect_log: Callable[[str], None]
) -> None:
    class NoPrinter(TestPrinter):
        def print_file(self, path: Path) -> None:
            raise DeviceAbsent("no printer")

    expect_log("no printer")
    hub.manager()
    with office(hub, printer=NoPrinter()) as desk:
        desk.come_in("rollCall")
        desk.tap("primary")
        desk.read("Laite ei vastannut.")
        assert papers(desk)


def test_papers_hold_names_and_go_with_their_day(desk: Office) -> None:
    desk.come_in("rollCall")
    desk.tap("secondary")
    desk.read("Nimenhuuto on tallennettu.")
    desk.tap("lock")
    assert papers(desk)
    desk.hub.later(days=1)
    desk.settle()
    assert papers(desk) == []
