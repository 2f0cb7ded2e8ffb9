"""The answer to a pass, over whatever page is shown: it takes nothing from the page (V7)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from PySide6.QtCore import Property, QAbstractItemModel, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.answers import (
    AlreadyDone,
    Forgotten,
    Full,
    HubView,
    Moved,
    NotTaken,
    PassIn,
    PassOut,
)
from kiosk.ids import new_id
from kiosk.reservation_qr import code_of
from ui.bridge import Bridge
from ui.rows import RowModel
from ui.sounds import Sounds
from ui.viewmodels.page import PageModel
from ui.viewmodels.scan_words import (
    ReservationRead,
    Scanned,
    ScanShown,
    ScanState,
    Told,
    TouchRow,
    derive,
    sound_of,
)
from ui.viewmodels.shell import Shell

QML_IMPORT_NAME = "HubKiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

SHOWN_S = 8.0
RESERVATION = "reservation"


class Desk(Protocol):
    """The part of the reception that this card asks."""

    def look(self) -> HubView: ...
    def move(self, key: str, visit_id: str, to_side: str) -> Moved | Full | NotTaken: ...


class PassDesk(Protocol):
    """The part of the scanning desk that this card asks."""

    def scan(self, text: str) -> Scanned: ...
    def come_back(self, key: str, visit_id: str, to_side: str) -> Moved | Full | NotTaken: ...
    def forget_me(self, visit_id: str) -> Forgotten: ...


@QmlElement
@QmlUncreatable("made by ui.door_pages")
class Scan(PageModel):
    """A card and no page: the page below stays as it is, typed letters and all.

    The card goes by itself after `SHOWN_S`, and with every reset; nothing of it is kept. What
    was scanned goes to the desk and nowhere else.
    """

    NAME = "scan"

    changed = Signal()

    def __init__(
        self, shell: Shell, bridge: Bridge, reception: Desk, scanning: PassDesk, sounds: Sounds
    ) -> None:
        super().__init__(shell, bridge)
        self._reception, self._scanning, self._sounds = reception, scanning, sounds
        self._state = ScanState()
        self._shown = ScanShown()
        self._until = 0.0
        self._touches = RowModel(TouchRow, key="key", parent=self)
        shell.on_scan = self.read
        shell.secondPassed.connect(self._count)
        shell.wasReset.connect(self.dismiss)

    def say(self) -> None:
        """Derive what is shown and tell the card."""
        self._shown = derive(self._state, self.lang)
        self._touches.show(self._shown.touches)
        self.changed.emit()

    # --- a scan ---

    def read(self, text: str) -> None:
        """Something was scanned, wherever; a reservation's code checks nobody in or out."""
        if (code := code_of(text)) is not None:
            self._read_code(code)
        elif text.strip():
            desk, passes = self._reception, self._scanning
            self.watch(lambda: (passes.scan(text), desk.look()), self._answered)

    def _read_code(self, code: str) -> None:
        """Open the reservation, or where somebody fills something in ask first (V7)."""
        if self._is_there or not self._shell.has_form:
            self._open_reservation(code)
        else:
            self._show(ScanState(new_id(), ReservationRead(code), None, has_form=True))

    @property
    def _is_there(self) -> bool:
        return str(self._shell.page) == RESERVATION

    def _open_reservation(self, code: str) -> None:
        self.dismiss()
        if self._is_there:
            self._shell.instead(RESERVATION, code)
        elif self._shell.knows(RESERVATION):
            self.open(RESERVATION, code)

    def _answered(self, seen: tuple[Scanned, HubView]) -> None:
        answer, view = seen
        self._sounds.play(sound_of(answer))
        if isinstance(answer, AlreadyDone) and self._is_of(answer.visit_id):
            self._stay()
        elif isinstance(answer, Full) and not self._shell.has_form and self._shell.knows("full"):
            self.dismiss()
            self.open("full", answer)
        else:
            self._show(ScanState(new_id(), answer, view, self._shell.has_form))

    def _is_of(self, visit_id: str) -> bool:
        """Whether the card on screen is of this visit already: a pass was held there for long."""
        match self._state.told:
            case PassIn(came):
                return came.visit_id == visit_id
            case PassOut(left):
                return left.visit_id == visit_id
            case _:
                return False

    def _show(self, state: ScanState) -> None:
        self._state = state
        self._stay()
        self.say()

    def _stay(self) -> None:
        self._until = self._shell.clock.monotonic() + SHOWN_S

    @Slot()
    def _count(self) -> None:
        if self._state.told is not None and self._shell.clock.monotonic() >= self._until:
            self.dismiss()

    # --- what the holder may still want ---

    @Slot(str)
    def take(self, key: str) -> None:
        """One of the touches."""
        verb, _, side = key.partition(":")
        told, card = self._state.told, self._state.key
        once = f"{card}-{side}"
        self._stay()
        match verb, told:
            case "move", PassIn(came):
                self.watch(lambda: self._reception.move(once, came.visit_id, side), self._of(card))
            case "back", PassOut(left):
                self.watch(
                    lambda: self._scanning.come_back(once, left.visit_id, side), self._of(card)
                )
            case "reservation", ReservationRead(code):
                self._open_reservation(code)
            case "forget", PassIn(came):
                self.watch(lambda: self._scanning.forget_me(came.visit_id), self._of(card))
            case _:
                self.dismiss()
                if self._shell.knows(key):
                    self.open(key)

    def _of(self, card: str) -> Callable[[Told], None]:
        """Shows what came of it, unless that card has gone by then, or another one has come."""

        def then(told: Told) -> None:
            if self._state.key == card:
                self._show(replace(self._state, told=told))

        return then

    @Slot()
    def dismiss(self) -> None:
        """The card was read."""
        if self._state.told is not None:
            self._state = ScanState()
            self.say()

    # --- what the card shows ---

    @Property(str, notify=changed, final=True)
    def kind(self) -> str:
        """in, out, stays or no; empty when there is no card."""
        return self._shown.kind

    @Property(str, notify=changed, final=True)
    def icon(self) -> str:
        """Its picture."""
        return self._shown.icon

    @Property(str, notify=changed, final=True)
    def title(self) -> str:
        """What the scan did."""
        return self._shown.title

    @Property(str, notify=changed, final=True)
    def words(self) -> str:
        """Where, and what is left; or what to do instead."""
        return self._shown.words

    @Property(str, notify=changed, final=True)
    def openly(self) -> str:
        """The words for everybody's ears, where a name is in them."""
        return self._shown.openly

    @Property(QAbstractItemModel, constant=True, final=True)
    def touches(self) -> RowModel:
        """What the holder may still want."""
        return self._touches
