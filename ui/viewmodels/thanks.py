"""The goodbye: what was done, one touch about how it felt, and home by itself."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Protocol

from PySide6.QtCore import Property, QAbstractItemModel, QCoreApplication, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.answers import CallGone, Done, Left, LeftLine, Mood, Moved
from ui import words
from ui.bridge import Bridge
from ui.rows import RowModel
from ui.viewmodels.page import Manner, PageModel
from ui.viewmodels.shell import Shell

QML_IMPORT_NAME = "HubKiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate

FACES = {Mood.GOOD: "smiley", Mood.FAIR: "smiley-meh", Mood.POOR: "smiley-sad"}


@dataclass(frozen=True, slots=True)
class WithoutCode:
    """Somebody just goes, with no code at hand: nothing was done."""


Goodbye = Left | LeftLine | Moved | CallGone | WithoutCode


@dataclass(frozen=True, slots=True)
class FaceRow:
    """One of the faces, with its word."""

    mood: str
    icon: str
    label: str


@dataclass(frozen=True, slots=True)
class ThanksState:
    """What was done, and how the visitor says that it felt."""

    done: Goodbye | None = None
    told: Mood | None = None


@dataclass(frozen=True, slots=True)
class ThanksShown:
    """What the page shows."""

    icon: str = "hand-waving"
    question: str = ""
    explanation: str = ""
    asks: str = ""
    faces: tuple[FaceRow, ...] = ()
    has_told: bool = False


def derive(state: ThanksState, lang: str) -> ThanksShown:
    """What the page shows of `state`, in the language of the translator in force."""
    match state.done:
        case Left():
            return _with_faces(_left(state.done), state)
        case WithoutCode():
            return _with_faces(_without_code(), state)
        case Moved():
            return _moved(state.done, lang)
        case LeftLine():
            return ThanksShown(
                question=translate("Thanks", "You are out of the line."),
                explanation=translate("Thanks", "Welcome again another time!"),
            )
        case CallGone():
            said = words.call_gone(state.done)
            return ThanksShown(question=said.what, explanation=said.instead)
        case None:
            return ThanksShown()


def _left(left: Left) -> ThanksShown:
    thanks = translate("Thanks", "Thank you for the visit!")
    if left.was_out:
        return ThanksShown(
            question=thanks,
            explanation=translate("Thanks", "You were counted out already: all is well."),
        )
    if left.still_inside:
        said = translate("Thanks", "%n left.", None, left.people)
        more = translate("Thanks", "%n of you are still here.", None, left.still_inside)
        return ThanksShown(question=thanks, explanation=f"{said} {more}")
    if left.people > 1:
        said = translate("Thanks", "All %n of you are counted out.", None, left.people)
        return ThanksShown(question=thanks, explanation=said)
    return ThanksShown(
        question=thanks,
        explanation=translate("Thanks", "You are counted out, and your place is free again."),
    )


def _without_code() -> ThanksShown:
    return ThanksShown(
        question=translate("Thanks", "Thank you for the visit!"),
        explanation=translate(
            "Thanks", "Just go: we notice by the evening. Or tell the hub manager in passing."
        ),
    )


def _moved(moved: Moved, lang: str) -> ThanksShown:
    where = translate("Thanks", "You are here now: %1").replace("%1", moved.to.name.said(lang))
    way = moved.to.directions.said(lang) if moved.to.directions else ""
    same = translate("Thanks", "Your code is the same.")
    return ThanksShown("arrows-left-right", where, f"{way} {same}".strip())


def _with_faces(shown: ThanksShown, state: ThanksState) -> ThanksShown:
    asks = translate("Thanks", "How did it feel here? Nobody sees whose answer it is.")
    if state.told is not None:
        asks = translate("Thanks", "Thank you, that helps us.")
    shows = FACES if state.told is None else {state.told: FACES[state.told]}
    faces = tuple(FaceRow(mood.value, icon, _face(mood)) for mood, icon in shows.items())
    return replace(shown, asks=asks, faces=faces, has_told=state.told is not None)


def _face(mood: Mood) -> str:
    match mood:
        case Mood.GOOD:
            return translate("Thanks", "Good")
        case Mood.FAIR:
            return translate("Thanks", "All right")
        case Mood.POOR:
            return translate("Thanks", "Not so good")


class Desk(Protocol):
    """The part of the reception that this page asks."""

    def tell_feeling(self, mood: Mood) -> Done: ...


@QmlElement
@QmlUncreatable("made by ui.door_pages")
class Thanks(PageModel):
    """Opened with what was done; goes home by itself, for the next visitor."""

    NAME = "thanks"
    MANNER = Manner(idle_s=8, warns=False, is_end=True)

    changed = Signal()

    def __init__(self, shell: Shell, bridge: Bridge, reception: Desk) -> None:
        super().__init__(shell, bridge)
        self._reception = reception
        self._state = ThanksState()
        self._shown = ThanksShown()
        self._faces = RowModel(FaceRow, key="mood", parent=self)

    def entered(self, given: object) -> None:
        """Say goodbye for what was done."""
        if not isinstance(given, Goodbye):
            raise TypeError(f"thanks is opened with what was done, not {type(given).__name__}")
        self._state = ThanksState(given)
        self.say()

    def left(self) -> None:
        """Forget who went."""
        self._state = ThanksState()
        self.say()

    def say(self) -> None:
        """Derive what is shown and tell the page."""
        self._shown = derive(self._state, self.lang)
        self._faces.show(self._shown.faces)
        self.changed.emit()

    @Slot(str)
    def tell(self, mood: str) -> None:
        """How it felt, once."""
        if self._state.told is None:
            told = Mood(mood)
            self._state = replace(self._state, told=told)
            self.say()
            self.ask(lambda: self._reception.tell_feeling(told), lambda _: None)

    @Slot()
    def finish(self) -> None:
        """The next one, please."""
        self._shell.reset()

    @Property(str, notify=changed, final=True)
    def icon(self) -> str:
        """What was done, as a picture."""
        return self._shown.icon

    @Property(str, notify=changed, final=True)
    def question(self) -> str:
        """The title."""
        return self._shown.question

    @Property(str, notify=changed, final=True)
    def explanation(self) -> str:
        """What was done."""
        return self._shown.explanation

    @Property(str, notify=changed, final=True)
    def asks(self) -> str:
        """The question about how it felt, or the thanks for the answer."""
        return self._shown.asks

    @Property(QAbstractItemModel, constant=True, final=True)
    def faces(self) -> RowModel:
        """The faces; only the one that the visitor has chosen, when they have."""
        return self._faces

    @Property(bool, notify=changed, final=True)
    def hasTold(self) -> bool:
        """Whether the visitor has said how it felt."""
        return self._shown.has_told
