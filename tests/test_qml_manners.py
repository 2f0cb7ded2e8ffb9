"""The manners of every .qml file: plain text, colours of the theme, no clock, no way out."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.qml_manners import PRAGMA, complaints

MODULE = Path(__file__).parents[1] / "ui" / "qml" / "HubKiosk"
FILES = sorted(MODULE.rglob("*.qml"))

BAD = [
    ('Rectangle { color: "#FAFAF7" }', "token of Theme"),
    ('Rectangle { color: "red" }', "token of Theme"),
    ('Rectangle { border.color: "green" }', "token of Theme"),
    ("Rectangle { color: Qt.rgba(0, 0, 0, 1) }", "token of Theme"),
    ("T { font.pixelSize: 30 }", "size of text"),
    ("Item { property var now: new Date() }", "view model"),
    ("Item { property real now: Date.now() }", "view model"),
    ("Item { function go(): void { Qt.openUrlExternally(link) } }", "opens nothing"),
    ("FileDialog {}", "no file dialog"),
    ("Item { property var ask: new XMLHttpRequest() }", "no network"),
    ('Item { property var made: Qt.createQmlObject("Item {}", this) }', "written in files"),
    ("TapHandler { onLongPressed: go() }", "No gesture"),
    ("import QtQuick.Controls\nItem {}", "show markup"),
    ("Item { Component.onCompleted: console.log(1) }", "console"),
    ("Text { text: name }", "PlainText"),
    ("Item { Text { text: name; textFormat: Text.RichText } }", "PlainText"),
    ("Item { Text { Item {} } Text { textFormat: Text.PlainText } }", "PlainText"),
]

GOOD = [
    "Item { Text { Item {} textFormat: Text.PlainText } }",
    "Rectangle { color: Theme.ground }",
    "Item { function date(): string { return model.date } } // no new Date() here",
]


def test_there_is_qml_to_look_at() -> None:
    assert FILES


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_file_has_manners(path: Path) -> None:
    assert complaints(path.name, path.read_text()) == []


@pytest.mark.parametrize(("code", "complaint"), BAD)
def test_bad_manners_are_noticed(code: str, complaint: str) -> None:
    found = complaints("Page.qml", f"{PRAGMA}\nimport QtQuick\n{code}\n")
    assert len(found) == 1
    assert complaint in found[0]


@pytest.mark.parametrize("code", GOOD)
def test_good_manners_are_left_alone(code: str) -> None:
    assert complaints("Page.qml", f"{PRAGMA}\nimport QtQuick\n{code}\n") == []


def test_a_file_without_the_pragma_is_noticed() -> None:
    assert complaints("Page.qml", "import QtQuick\nItem {}\n") == [
        f"Page.qml: Begin with: {PRAGMA}"
    ]


def test_the_theme_may_name_colours() -> None:
    assert complaints("Theme.qml", f'{PRAGMA}\nItem {{ property color ink: "#14211D" }}') == []


OPENED = {"Main.qml", "OutOfOrder.qml"}


def test_the_modules_list_names_every_file_but_those_that_the_program_opens() -> None:
    listed = {line.split()[-1] for line in (MODULE / "qmldir").read_text().splitlines() if line}
    assert {str(path.relative_to(MODULE)) for path in FILES} - listed <= OPENED
