"""Which hub this is, and what time it is there, as the frame says it in the language on screen."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.answers import HubFacts
from kiosk.clock import Clock
from ui.viewmodels.comfort import Comfort
from ui.viewmodels.frame import derive_times

QML_IMPORT_NAME = "HubKiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("the shell is one")
class HubClock(QObject):
    """Base of the shell: the hub that it has met, its zone, and the clock."""

    hubChanged = Signal()
    timesChanged = Signal()

    def __init__(self, clock: Clock, comfort: Comfort) -> None:
        super().__init__()
        self._clock, self._comfort = clock, comfort
        self._hub: HubFacts | None = None
        self._times = derive_times(clock.now(), self.zone, self.lang)

    @property
    def lang(self) -> str:
        """The code of the language on screen."""
        return self._comfort.lang

    @property
    def zone(self) -> str:
        """The hub's time zone."""
        return self._hub.zone if self._hub else "Europe/Helsinki"

    @property
    def clock(self) -> Clock:
        """The kiosk's clock."""
        return self._clock

    @property
    def comfort(self) -> Comfort:
        """What the visitor chose."""
        return self._comfort

    def meet(self, hub: HubFacts) -> None:
        """Learn the hub's name, languages and zone, from the first answer that tells them."""
        if hub == self._hub:
            return
        self._hub = hub
        self._comfort.offer(hub.languages)
        self.hubChanged.emit()
        self.show_times()

    def show_times(self) -> None:
        """Say the time and the day, where they are others by now."""
        shown = derive_times(self._clock.now(), self.zone, self.lang)
        if shown != self._times:
            self._times = shown
            self.timesChanged.emit()

    @Property(str, notify=hubChanged, final=True)
    def hubName(self) -> str:
        """The hub's name."""
        return self._hub.name if self._hub else ""

    @Property(str, notify=hubChanged, final=True)
    def helpPhone(self) -> str:
        """Whom to call."""
        return self._hub.help_phone if self._hub else ""

    @Property(str, notify=timesChanged, final=True)
    def clockText(self) -> str:
        """The time in the hub."""
        return self._times.clock

    @Property(str, notify=timesChanged, final=True)
    def dateText(self) -> str:
        """The day in the hub."""
        return self._times.date
