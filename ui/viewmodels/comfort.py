"""How a visitor wants the screen: language, larger text, colours, reach, movement."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QAbstractItemModel, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from ui.language import OWN_NAMES, Language
from ui.rows import RowModel

QML_IMPORT_NAME = "HubKiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

LOOKS = ("light", "dark", "contrast")


@dataclass(frozen=True, slots=True)
class LanguageRow:
    """One language to choose, by its own name."""

    code: str
    name: str
    is_chosen: bool


@dataclass(frozen=True, slots=True)
class ComfortState:
    """The choices; as here to begin with, and again after each visitor."""

    look: str = "light"
    is_large: bool = False
    is_low_reach: bool = False
    is_still: bool = False
    is_read_aloud: bool = False
    has_headset: bool = False


def language_rows(offered: tuple[str, ...], now: str) -> list[LanguageRow]:
    """The languages that the hub offers, by their own names."""
    return [LanguageRow(code, OWN_NAMES[code], code == now) for code in offered]


@QmlElement
@QmlUncreatable("made by ui.front")
class Comfort(QObject):
    """The visitor's choices; `reset` takes them all back."""

    changed = Signal()
    languageChanged = Signal()

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language = language
        self._first = language.now
        self._offered = tuple(OWN_NAMES)
        self._state = ComfortState()
        self.can_speak = False
        self._languages = RowModel(LanguageRow, key="code", parent=self)
        self._languages.show(language_rows(self._offered, language.now))

    @property
    def lang(self) -> str:
        """The code of the language on screen."""
        return self._language.now

    def offer(self, languages: tuple[str, ...]) -> None:
        """Offer the hub's languages; the first one is spoken until somebody chooses another."""
        if not languages or languages == self._offered:
            return
        was_untouched = self._language.now == self._first
        self._offered, self._first = languages, languages[0]
        if was_untouched:
            self.speak(self._first)
        self._languages.show(language_rows(self._offered, self._language.now))

    def reset(self) -> None:
        """Everything as the next visitor should find it."""
        self._choose(ComfortState())
        self.speak(self._first)

    @Property(QAbstractItemModel, constant=True, final=True)
    def languages(self) -> RowModel:
        """The languages to choose from."""
        return self._languages

    @Property(str, notify=languageChanged, final=True)
    def language(self) -> str:
        """The code of the language on screen."""
        return self._language.now

    @Property(str, notify=languageChanged, final=True)
    def languageName(self) -> str:
        """The language on screen by its own name."""
        return OWN_NAMES[self._language.now]

    @Property(str, notify=changed, final=True)
    def look(self) -> str:
        """light, dark or contrast."""
        return self._state.look

    @Property(bool, notify=changed, final=True)
    def isLarge(self) -> bool:
        """Larger text."""
        return self._state.is_large

    @Property(bool, notify=changed, final=True)
    def isLowReach(self) -> bool:
        """Controls in the lower half."""
        return self._state.is_low_reach

    @Property(bool, notify=changed, final=True)
    def isStill(self) -> bool:
        """Less movement."""
        return self._state.is_still

    @Property(bool, constant=True, final=True)
    def canReadAloud(self) -> bool:
        """Whether this kiosk can speak at all."""
        return self.can_speak

    @Property(bool, notify=changed, final=True)
    def isReadAloud(self) -> bool:
        """The screen is read aloud."""
        return self._state.is_read_aloud

    @Property(bool, notify=changed, final=True)
    def hasHeadset(self) -> bool:
        """Only the visitor hears it, so that codes and names may be said."""
        return self._state.has_headset

    @Slot(bool)
    def setReadAloud(self, is_on: bool) -> None:
        """Read the screen aloud, or not."""
        if self.can_speak:
            self._choose(replace(self._state, is_read_aloud=is_on, has_headset=False))

    @Slot(bool)
    def setHeadset(self, is_on: bool) -> None:
        """Codes and names too, or not."""
        self._choose(replace(self._state, has_headset=is_on))

    @Slot(str)
    def speak(self, lang: str) -> None:
        """Change the language, keeping everything else."""
        if lang not in self._offered or lang == self._language.now:
            return
        self._language.speak(lang)
        self._languages.show(language_rows(self._offered, lang))
        self.languageChanged.emit()

    @Slot(str)
    def wearLook(self, look: str) -> None:
        """Change the colours."""
        if look in LOOKS:
            self._choose(replace(self._state, look=look))

    @Slot(bool)
    def setLarge(self, is_on: bool) -> None:
        """Larger text, or not."""
        self._choose(replace(self._state, is_large=is_on))

    @Slot(bool)
    def setLowReach(self, is_on: bool) -> None:
        """Controls in the lower half, or not."""
        self._choose(replace(self._state, is_low_reach=is_on))

    @Slot(bool)
    def setStill(self, is_on: bool) -> None:
        """Less movement, or not."""
        self._choose(replace(self._state, is_still=is_on))

    def _choose(self, state: ComfortState) -> None:
        if state != self._state:
            self._state = state
            self.changed.emit()
