"""qmllint sees the types written in Python: a right binding passes, a wrong one does not."""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts import gen_qmltypes, lint_qml

MODEL = """
from PySide6.QtCore import Property, QAbstractItemModel, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Door.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("a desk gives it")
class BellModel(QObject):
    rungChanged = Signal()

    @Property(int, notify=rungChanged, final=True)
    def rung(self) -> int: ...

    @Property(str, constant=True, final=True)
    def name(self) -> str: ...

    @Property(str)
    def mood(self) -> str: ...

    @Property(QAbstractItemModel, constant=True, final=True)
    def rows(self) -> QAbstractItemModel: ...

    @Property(list, constant=True, final=True)
    def tones(self) -> list[str]: ...

    @Slot(str)
    def ring(self, tone: str) -> None: ...
"""

PAGE = """
pragma ComponentBehavior: Bound
import QtQuick
import Door.Models

Item {{
    id: page
    required property BellModel model
    readonly property {0}: page.model.{1}
    function press(): void {{ page.model.{2} }}
    ListView {{ model: page.model.rows }}
}}
"""


@pytest.fixture(scope="module")
def types(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The description of a small QML module written in Python."""
    folder = tmp_path_factory.mktemp("types")
    (folder / "bell.py").write_text(MODEL)
    found = gen_qmltypes.modules(folder)
    assert found == {"Door.Models": [folder / "bell.py"]}
    gen_qmltypes.describe("Door.Models", found["Door.Models"], folder)
    return folder


@pytest.mark.parametrize(
    ("shown", "value", "call", "complaint"),
    [
        ("int shown", "rung", "ring('low')", ""),
        ("string shown", "name", "ring('low')", ""),
        ("list<string> shown", "tones", "ring('low')", ""),
        ("int shown", "wrung", "ring('low')", '"wrung" not found'),
        ("int shown", "rung", "rang('low')", '"rang" not found'),
    ],
)
def test_a_binding_is_checked_against_the_python_class(
    tmp_path: Path, types: Path, shown: str, value: str, call: str, complaint: str
) -> None:
    (tmp_path / "Page.qml").write_text(PAGE.format(shown, value, call))
    failed, said = lint_qml.lint(tmp_path, types)
    assert bool(failed) == bool(complaint), said
    assert complaint in said


def test_what_a_property_promises_is_not_lost(types: Path) -> None:
    described = (types / "Door/Models/types.qmltypes").read_text()
    promised = {
        block.split('"')[1]: "isPropertyConstant: true" in block
        for block in described.split("Property {")[1:]
    }
    assert promised == {"rung": False, "name": True, "mood": False, "rows": True, "tones": True}
