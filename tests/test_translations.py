"""No sentence of the screen is lost on the way to its translators, or left untranslated unseen."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

from scripts.translations import (
    NotGatheredError,
    Sentence,
    gather,
    messages,
    mistakes,
    said_in_python,
)

PYTHON = """
from PySide6.QtCore import QCoreApplication
translate = QCoreApplication.translate

def say(hub, n):
    translate("Door", "%n inside", None, hub.inside)
    translate("Door", "%n waiting", "parties", len(n))
    translate("Door", "%n called", n=n)
    QCoreApplication.translate("Door", "Come \\"in\\", wet gloves – and all\\n")
    return translate("Door", "to sign", "a paper") if n else translate(
        "Door",
        "joined "
        "words",
    )
"""

IN_PYTHON = {
    Sentence("Door", "%n inside", "", is_counted=True),
    Sentence("Door", "%n waiting", "parties", is_counted=True),
    Sentence("Door", "%n called", "", is_counted=True),
    Sentence("Door", 'Come "in", wet gloves – and all\n'),
    Sentence("Door", "to sign", "a paper"),
    Sentence("Door", "joined words"),
}

QML = """
import QtQuick
Text { text: qsTr("Hello %1"); property string more: qsTr("%n place(s)", "", more.length) }
"""

IN_QML = {Sentence("Page", "Hello %1"), Sentence("Page", "%n place(s)", "", is_counted=True)}


@pytest.fixture
def ui(tmp_path: Path) -> Path:
    """A small ui folder that says something in Python and in QML."""
    folder = tmp_path / "ui"
    folder.mkdir()
    (folder / "door.py").write_text(PYTHON)
    (folder / "Page.qml").write_text(QML)
    return folder


def test_every_sentence_in_python_is_found() -> None:
    assert set(said_in_python(PYTHON)) == IN_PYTHON


@pytest.mark.parametrize(
    "call", ['translate("Door", words)', 'translate("Door", f"{n} in")', 'self.tr("words")']
)
def test_words_that_cannot_be_gathered_are_refused_with_their_place(call: str) -> None:
    with pytest.raises(NotGatheredError, match=r"door\.py:1: "):
        list(said_in_python(call, "door.py"))


def test_what_is_gathered_is_all_that_python_and_qml_say(ui: Path, tmp_path: Path) -> None:
    gather(ui, tmp_path / "fi.ts", "fi")
    assert set(messages(tmp_path / "fi.ts")) == IN_PYTHON | IN_QML


def test_english_needs_only_its_plurals(ui: Path, tmp_path: Path) -> None:
    gather(ui, tmp_path / "en.ts", "en")
    assert set(messages(tmp_path / "en.ts")) == {s for s in IN_PYTHON | IN_QML if s.is_counted}


def test_a_file_with_nothing_translated_is_all_mistakes(ui: Path, tmp_path: Path) -> None:
    gather(ui, tmp_path / "fi.ts", "fi")
    said = mistakes(tmp_path / "fi.ts", "fi", ui)
    assert len(said) == len(IN_PYTHON | IN_QML)
    assert all("not translated" in line for line in said)


def translated(path: Path, ui: Path) -> None:
    """Gather and translate everything: the same words with "sv" in front."""
    gather(ui, path, "sv")
    tree = ElementTree.parse(path)
    for message in tree.iter("message"):
        translation = next(message.iter("translation"))
        del translation.attrib["type"]
        for form in list(translation.iter("numerusform")) or [translation]:
            form.text = f"sv {message.findtext('source')}"
    tree.write(path, encoding="utf-8")


def test_a_whole_translation_has_no_mistake(ui: Path, tmp_path: Path) -> None:
    translated(tmp_path / "sv.ts", ui)
    assert mistakes(tmp_path / "sv.ts", "sv", ui) == []


@pytest.mark.parametrize(
    ("was", "becomes", "mistake"),
    [
        ("sv Hello %1", "Hej", "must keep %1"),
        ("sv Hello %1", "Hej %2", "must keep %1"),
        ("sv joined words", "", "not translated"),
        ("sv joined words", " ", "not translated"),
        ("<numerusform>sv %n inside", "<numerusform>", "not translated"),
        ("<translation>sv to sign", '<translation type="unfinished">x', "not translated"),
        ("<source>to sign", "<source>to sign here", "nobody says this"),
        ("<source>to sign", "<source>to sign here", "not gathered yet"),
    ],
)
def test_a_mistake_is_named(ui: Path, tmp_path: Path, was: str, becomes: str, mistake: str) -> None:
    translated(tmp_path / "sv.ts", ui)
    text = (tmp_path / "sv.ts").read_text()
    assert was in text
    (tmp_path / "sv.ts").write_text(text.replace(was, becomes, 1))
    assert any(mistake in line for line in mistakes(tmp_path / "sv.ts", "sv", ui))


def test_a_missing_file_is_a_mistake(ui: Path, tmp_path: Path) -> None:
    assert mistakes(tmp_path / "none.ts", "fi", ui) == ["fi: there is no none.ts"]
