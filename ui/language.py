"""The language on screen: its translations, and who must say everything again when it changes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTranslator, Signal

OWN_NAMES = {"fi": "Suomi", "sv": "Svenska", "en": "English"}
TRANSLATIONS = Path(__file__).resolve().parent.parent / "resources" / "i18n"


class Language(QObject):
    """One language at a time; its translator is installed before anybody hears of the change.

    `again` is the engine's retranslate, so that QML's own texts follow too.
    """

    changed = Signal()

    def __init__(self, first: str, folder: Path = TRANSLATIONS) -> None:
        super().__init__()
        self._folder = folder
        self._translators: dict[str, QTranslator] = {}
        self._now = ""
        self.again: Callable[[], None] = lambda: None
        self.speak(first)

    @property
    def now(self) -> str:
        """The code of the language that is shown: "fi", "sv" or "en"."""
        return self._now

    def speak(self, lang: str) -> None:
        """Show everything in `lang` from now on."""
        if lang == self._now:
            return
        if self._now:
            QCoreApplication.removeTranslator(self._translator(self._now))
        self._now = lang
        QCoreApplication.installTranslator(self._translator(lang))
        self.again()
        self.changed.emit()

    def fall_silent(self) -> None:
        """Take the translations out of the application."""
        QCoreApplication.removeTranslator(self._translator(self._now))

    def _translator(self, lang: str) -> QTranslator:
        if lang not in self._translators:
            translator = QTranslator(self)
            translator.load(str(self._folder / f"hub_kiosk_{lang}.qm"))
            self._translators[lang] = translator
        return self._translators[lang]
