"""The icons: Phosphor's font out of the qtawesome package, and its glyphs by name."""

from __future__ import annotations

import json
from importlib.resources.abc import Traversable
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import Property, QObject, Slot
from PySide6.QtGui import QFontDatabase
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "HubKiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

FONT = "phosphor-1.3.0.ttf"
CHARMAP = "phosphor-charmap-1.3.0.json"


def charmap() -> dict[str, str]:
    """Every icon's name and its character in the font; a bold one ends in "-bold"."""
    text = _fonts().joinpath(CHARMAP).read_text(encoding="utf-8")
    return {name: chr(int(code, 16)) for name, code in json.loads(text).items()}


def _fonts() -> Traversable:
    found = find_spec("qtawesome")
    if found is None or found.origin is None:
        raise ModuleNotFoundError("the package qtawesome has the icons, and is not there")
    return Path(found.origin).parent / "fonts"


@QmlElement
@QmlUncreatable("made by ui.front")
class Icons(QObject):
    """The icon font as QML sees it; made after the application, which owns the font database."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        font = QFontDatabase.addApplicationFont(str(_fonts().joinpath(FONT)))
        self._family = QFontDatabase.applicationFontFamilies(font)[0]
        self._glyphs = charmap()

    @Property(str, constant=True, final=True)
    def family(self) -> str:
        """The font's family name."""
        return self._family

    @Slot(str, result=str)
    def glyph(self, name: str) -> str:
        """The character of an icon, empty for no icon; an unknown name is a bug."""
        return self._glyphs[name] if name else ""
