"""Reads the screen aloud for whoever asked for it: the page, then what the hand or a key is on."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow

from ui import aloud
from ui.speech import Speech
from ui.viewmodels.manager_session import ManagerPage
from ui.viewmodels.page import PageModel
from ui.viewmodels.shell import Shell

translate = QCoreApplication.translate

AGAIN = Qt.Key.Key_F16
"""The key that says the last words again."""
ANSWER_S = 4.0
"""So long after a touch what appears on the page is its answer, and is said."""


TOGETHER_S = 1.0
"""What appears within this time is said in one piece, from its beginning."""


@dataclass(frozen=True, slots=True)
class _Heard:
    """What had been said when somebody touched the screen last."""

    texts: tuple[str, ...] = ()
    control: str = ""


class Narrator(QObject):
    """Says what has changed since it last looked; silent at every touch and after every visitor."""

    def __init__(
        self,
        speech: Speech,
        shell: Shell,
        models: dict[str, PageModel],
        window: QQuickWindow,
        keypad: frozenset[Qt.Key] = frozenset(),
    ) -> None:
        super().__init__()
        self._begins = keypad | {AGAIN}
        self._speech, self._shell, self._models, self._window = speech, shell, models, window
        self._comfort = shell.comfort
        self._last = self._control = ""
        self._texts: tuple[str, ...] = ()
        self._heard = _Heard()
        self._is_on = self._is_closed = self._is_refused = self._is_greeted = False
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.look)
        shell.pageChanged.connect(self._page_turned)
        shell.wasReset.connect(self._forget)
        self._listened_to: set[str] = set()
        self.hear(models.values())
        self._comfort.changed.connect(self._soon.start)
        self._comfort.languageChanged.connect(self._page_turned)
        window.activeFocusItemChanged.connect(self._soon.start)
        window.installEventFilter(self)

    def hear(self, models: Iterable[PageModel]) -> None:
        """Listen to what these pages show, each of them once."""
        for model in models:
            changed = getattr(model, "changed", None)
            if changed is not None and model.NAME not in self._listened_to:
                self._listened_to.add(model.NAME)
                changed.connect(self._answered)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fall silent at the next action; one key says it again, and the keypad begins it."""
        kind = event.type()
        if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if self._begins_with(event):
                self._is_greeted = True
                self._shell.touch()
                self._comfort.setReadAloud(True)
                return True
            if event.key() == AGAIN:
                self._shell.touch()
                self._say(self._last)
                return True
        if kind in (QEvent.Type.KeyPress, QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress):
            self._hush()
            self._heard = _Heard(self._texts, self._control)
            self._soon.start()
        return False

    def _begins_with(self, event: QKeyEvent) -> bool:
        """Whether this is the first key of somebody at the keypad, who may not see the screen."""
        is_silent = not self._comfort.isReadAloud and not self._is_refused
        return is_silent and self._speech.is_there and event.key() in self._begins

    def look(self) -> None:
        """Say what is new: all of a page or of what lies over it, else the control."""
        if self._is_closed or not self._comfort.isReadAloud:
            self._is_refused = self._is_refused or self._is_on
            self._silence()
            return
        if not self._is_on:
            self._is_on = True
            self._heard = _Heard()
        at = self._window.activeFocusItem()
        shown = self._shown(at)
        spoken = self.words_of(at) if at is not None else ""
        if self._shell.untouched_s > TOGETHER_S:
            self._heard = _Heard(self._texts, self._control)
        new = [words for words in shown if words not in self._heard.texts]
        is_told = spoken and (new or spoken != self._heard.control)
        self._texts, self._control = shown, spoken
        hello = [_greeting()] if self._is_greeted else []
        self._is_greeted = False
        self._say("\n".join([*hello, *new, *([spoken] if is_told else [])]))

    def words_of(self, item: QQuickItem) -> str:
        """What is said of a control that has the focus; "" where it is not for everybody's ears."""
        if not item.isVisible() or not (self._may_tell or not _is_in_page(item)):
            return ""
        return aloud.control(item, is_private=self._is_private)

    def close(self) -> None:
        """Say no more: what is on the screen goes now."""
        self._hush()
        self._is_closed = True
        self._soon.stop()

    @property
    def _is_private(self) -> bool:
        return bool(self._comfort.hasHeadset)

    @property
    def _may_tell(self) -> bool:
        """The manager's pages are full of names: they are read to a headset only."""
        page = self._models[str(self._shell.page)]
        return self._is_private or not isinstance(page, ManagerPage)

    def _shown(self, at: QQuickItem | None) -> tuple[str, ...]:
        if not self._may_tell:
            return (translate("Aloud", "The manager’s area is read aloud to a headset only."),)
        root = _sheet_of(at) or self._page()
        return tuple(aloud.texts(root, is_private=self._is_private)) if root else ()

    def _page(self) -> QQuickItem | None:
        top = self._window.contentItem()
        return next((item for item in aloud.items(top) if item.objectName() == "page"), None)

    def _page_turned(self) -> None:
        self._texts, self._control, self._heard = (), "", _Heard()
        self._soon.start()

    def _answered(self) -> None:
        """Say what came of a touch; later only what makes another page of it, as a call does."""
        if not self._is_on or self._shell.isHome:
            return
        if self._shell.untouched_s <= ANSWER_S or self._is_titled_otherwise():
            self._soon.start()

    def _is_titled_otherwise(self) -> bool:
        shown = self._shown(self._window.activeFocusItem())
        return bool(shown and self._texts) and shown[0] != self._texts[0]

    def _say(self, words: str) -> None:
        if words and self._comfort.isReadAloud:
            self._last = words
            self._speech.say(words, self._shell.lang)

    def _hush(self) -> None:
        if self._is_on:
            self._speech.stop()

    def _forget(self) -> None:
        self._is_refused = self._is_greeted = False
        self._silence()

    def _silence(self) -> None:
        """Nothing of what was said can be heard again."""
        self._hush()
        self._is_on = False
        self._last = self._control = ""
        self._texts, self._heard = (), _Heard()


def _greeting() -> str:
    return translate(
        "Aloud",
        "The screen is read aloud now. With a headset, say so under Accessibility: "
        "then codes and names are said, too.",
    )


def _sheet_of(item: QQuickItem | None) -> QQuickItem | None:
    while item is not None:
        known = QAccessible.queryAccessibleInterface(item)
        is_sheet = item.property("isOpen") is not None
        if known is not None and is_sheet and known.role() in aloud.OVER_THE_PAGE:
            return item
        item = item.parentItem()
    return None


def _is_in_page(item: QQuickItem | None) -> bool:
    while item is not None:
        if item.objectName() == "page":
            return True
        item = item.parentItem()
    return False
