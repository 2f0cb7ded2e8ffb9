"""Setting the clock: the machine's own is right, or what time it is, and the PIN again (M3)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.answers import ClockSeen, ClockSet, HubView, MustWait, NotTaken, WrongPin
from kiosk.clock import BUILT_AT
from kiosk.desks.manager import LEAST_DIGITS
from kiosk.desks.reception import Reception
from kiosk.desks.timekeeper import Timekeeper
from ui import manager_words, times
from ui.bridge import Bridge
from ui.viewmodels import fields
from ui.viewmodels.form import ManagerForm
from ui.viewmodels.form_state import Field, FormState, Options, Step
from ui.viewmodels.manager_session import ManagerSession
from ui.viewmodels.shell import Shell
from ui.words import Sentence

QML_IMPORT_NAME = "HubKiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate

MACHINE, OTHER = "machine", "other"


def said(at: datetime, zone: str, lang: str) -> str:
    """A day with its year, and a time."""
    return f"{times.full_date(at, zone, lang)}, {times.hour(at, zone, lang)}"


def wanted(state: FormState) -> datetime | None:
    """What time the manager says it is; None is what the machine's clock says."""
    if state.values["which"] == MACHINE:
        return None
    return state.instant("now") + timedelta(minutes=state.number("minute"))


def derive(state: FormState, seen: ClockSeen, lang: str) -> tuple[Step, ...]:
    """Which clock is right; what time it is, where none is; and the PIN."""
    other = (_what_time(state, lang),) if state.values["which"] == OTHER else ()
    return (_which(state, seen, lang), *other, _pin(state, seen, lang))


def _which(state: FormState, seen: ClockSeen, lang: str) -> Step:
    zone = state.the_view.hub.zone
    options: Options = [{"value": OTHER, "text": translate("SetClock", "Another time")}]
    if seen.machine_at >= BUILT_AT:
        options.insert(0, {"value": MACHINE, "text": said(seen.machine_at, zone, lang)})
    stored = seen.stored_at or seen.at
    last = translate("SetClock", "The last thing written is dated %1.")
    machine = translate("SetClock", "The machine’s own clock says %1.")
    return Step(
        translate("SetClock", "What time is it now?"),
        (
            fields.told_field(
                "seen",
                last.replace("%1", said(stored, zone, lang)),
                machine.replace("%1", said(seen.machine_at, zone, lang)),
                "leaf" if seen.is_trusted else "berry",
            ),
            Field("which", "choice", value=state.values["which"], options=options),
        ),
        explanation=translate(
            "SetClock", "Whoever is inside stays inside, and the log keeps what you say."
        ),
    )


def _what_time(state: FormState, lang: str) -> Step:
    day, hour = translate("SetClock", "Day"), translate("SetClock", "Hour and quarter")
    minute = translate("SetClock", "Minutes more")
    on = times.full_date(state.instant("now"), state.the_view.hub.zone, lang)
    return Step(
        translate("SetClock", "Which day and time is it?"),
        (
            Field("now_day", "day", day, state.values["now_day"], on),
            fields.time_field(state, "now_time", hour),
            fields.number_field("minute", minute, state.number("minute"), 0, 14),
        ),
    )


def _pin(state: FormState, seen: ClockSeen, lang: str) -> Step:
    at = wanted(state) or seen.machine_at
    return Step(
        translate("SetClock", "The PIN, please"),
        (fields.pin_field(state),),
        explanation=translate("SetClock", "From now on it is %1.").replace(
            "%1", said(at, state.the_view.hub.zone, lang)
        ),
        primary=translate("SetClock", "Set the clock"),
    )


@QmlElement
@QmlUncreatable("made by ui.manager_pages")
class SetClock(ManagerForm):
    """Takes the manager's word on what time it is."""

    NAME = "set_clock"
    TAB = "now"

    def __init__(
        self,
        shell: Shell,
        bridge: Bridge,
        session: ManagerSession,
        desks: tuple[Timekeeper, Reception],
    ) -> None:
        super().__init__(shell, bridge, session)
        self._timekeeper, self._reception = desks
        self._seen_clock: ClockSeen | None = None

    def begin(self, given: object) -> None:
        """See the clocks first: the first question is about them."""
        self._seen_clock = None
        self._set(FormState())
        self.ask_desk(self._timekeeper.look, self._clock_seen)

    def _clock_seen(self, seen: ClockSeen) -> None:
        self._seen_clock = seen
        super().begin(None)

    def steps(self, state: FormState) -> tuple[Step, ...]:
        """Which clock is right, what time it is, and the PIN."""
        return derive(state, self._clocks, self.lang)

    @property
    def _clocks(self) -> ClockSeen:
        if self._seen_clock is None:
            raise LookupError("the form has not seen the clocks yet")
        return self._seen_clock

    def first_values(self, view: HubView) -> dict[str, str]:
        """The machine's clock, where it may be right; else from what was known."""
        seen = self._clocks
        may_be = seen.machine_at >= BUILT_AT
        here = (seen.machine_at if may_be else seen.at).astimezone(ZoneInfo(view.hub.zone))
        return {
            "which": MACHINE if may_be else OTHER,
            "now_day": here.date().isoformat(),
            "now_time": f"{here.hour:02}:{here.minute // 15 * 15:02}",
            "minute": str(here.minute % 15),
            "pin": "",
        }

    @Slot(str, int)
    def move_day(self, key: str, days: int) -> None:
        """Another day, also an earlier one: the kiosk's own may be the wrong one."""
        if self._state.view is not None:
            day = date.fromisoformat(self._state.values[key]) + timedelta(days=days)
            earliest = BUILT_AT.date()
            self.fill(key, max(day, earliest).isoformat())

    def finish(self, state: FormState) -> None:
        """Set it, if the PIN is right."""
        pin, at = fields.pin_of(state), wanted(state)
        if len(pin) < LEAST_DIGITS:
            self.refuse(Sentence(translate("SetClock", "The PIN is longer than that.")))
        else:
            self.ask_desk(lambda s: self._timekeeper.set_clock(s, pin, at), self._answered)

    def _answered(self, answer: ClockSet | NotTaken | WrongPin | MustWait) -> None:
        if isinstance(answer, NotTaken):
            self.refuse(answer)
            self._set(replace(self._state, at=0))
        elif isinstance(answer, WrongPin | MustWait):
            self.refuse(manager_words.pin_missed(answer, answer.wait_s))
        else:
            at = said(answer.at, self.zone, self.lang)
            self.done(translate("SetClock", "The clock is set."), at)
