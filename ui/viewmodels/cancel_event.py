"""Cancelling an event: why, for those who signed up, and whether its later dates go with it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.programme_answers import EventCancelled, NoEvent
from ui import manager_words
from ui import programme_manager_words as words
from ui.bridge import Bridge
from ui.event_refusals import no_event
from ui.programme_manager_words import Here
from ui.viewmodels import fields
from ui.viewmodels.form import ManagerForm
from ui.viewmodels.form_state import Field, FormState, Options, Step
from ui.viewmodels.manager_session import ManagerSession
from ui.viewmodels.one_event import Chosen
from ui.viewmodels.programme_desks import EventSeen, ProgrammeDesks
from ui.viewmodels.shell import Shell

QML_IMPORT_NAME = "HubKiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate

THIS, REST = "this", "rest"
LONGEST_REASON = 200


def ready_reasons() -> tuple[str, ...]:
    """Reasons to choose from; visitors read them."""
    return (
        translate("CancelEvent", "Too few people are coming"),
        translate("CancelEvent", "Whoever was to hold it is ill"),
        translate("CancelEvent", "It will be held later"),
    )


def derive(state: FormState, cancelling: EventSeen, lang: str) -> tuple[Step, ...]:
    """Which dates, why, and who will read it."""
    event, here = cancelling.found.event, Here(cancelling.view, lang)
    options: Options = [
        {"value": THIS, "text": translate("CancelEvent", "Only this date")},
        {"value": REST, "text": translate("CancelEvent", "This date and all later ones")},
    ]
    choice = Field("which", "choice", value=state.values["which"], options=options)
    label = translate("CancelEvent", "In your own words")
    people = event.seats.taken + event.seats.waiting if event.seats else 0
    note = translate("CancelEvent", "Those who signed up read it here by their code.")
    told = fields.told_field(
        "what",
        f"{event.title.said(lang)}, {words.when(event, here)}",
        f"{words.seats(event)}. {note}" if people else "",
        tone="berry",
    )
    reason = fields.reason_field(state.values["reason"], label, ready_reasons())
    return (
        Step(
            translate("CancelEvent", "Does it not take place?"),
            (told, *((choice,) if event.series_id else ()), reason),
            translate("CancelEvent", "Choose why, or write it: visitors read it here."),
            primary=translate("CancelEvent", "Cancel the event"),
        ),
    )


@QmlElement
@QmlUncreatable("made by ui.manager_programme_pages")
class CancelEvent(ManagerForm):
    """Asks why, and cancels one date or also the later ones."""

    NAME = "cancel_event"
    TAB = "programme"
    SECTION = "programme"

    def __init__(
        self, shell: Shell, bridge: Bridge, session: ManagerSession, desks: ProgrammeDesks
    ) -> None:
        super().__init__(shell, bridge, session)
        self._desks, self._reception = desks, desks.reception
        self._event_id = ""
        self._cancelling: EventSeen | None = None

    def begin(self, given: object) -> None:
        """Which event."""
        self._event_id = given.event_id if isinstance(given, Chosen) else ""
        which = self._event_id
        self._cancelling = None
        self._set(FormState())
        self.ask_desk(lambda session: self._desks.see(session, which), self._begin)

    def left(self) -> None:
        """Forget whom it was about, too."""
        super().left()
        self._cancelling = None

    def _begin(self, found: EventSeen | NoEvent) -> None:
        if isinstance(found, NoEvent):
            self._gone(found)
            return
        self._cancelling = found
        self._set(FormState({"which": THIS, "reason": ""}, view=found.view))

    def steps(self, state: FormState) -> tuple[Step, ...]:
        """One question."""
        if self._cancelling is None:
            raise LookupError("the form has not seen its event yet")
        return derive(state, self._cancelling, self.lang)

    def finish(self, state: FormState) -> None:
        """Cancel it, with a reason."""
        reason = state.values["reason"].strip()
        if not reason:
            self.refuse(manager_words.reason_missing())
            return
        which, desk = self._event_id, self._desks.programme
        is_rest = state.values["which"] == REST
        self.ask_desk(lambda s: desk.cancel(s, which, reason, is_rest=is_rest), self._cancelled)

    def _cancelled(self, answer: EventCancelled | NoEvent) -> None:
        if isinstance(answer, NoEvent):
            self._gone(answer)
            return
        title = translate("CancelEvent", "Cancelled: %n date(s).", None, answer.dates)
        told = translate("CancelEvent", "%n people read it by their code.", None, answer.told)
        self.done(title, told if answer.told else "")

    def _gone(self, no: NoEvent) -> None:
        self._shell.instead("programme")
        self._shell.tell(no_event(no))

    def go_out(self) -> None:
        """Back to the event."""
        self._shell.instead("programme_event", self._event_id)
