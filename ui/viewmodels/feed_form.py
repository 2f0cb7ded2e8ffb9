"""A calendar from outside is put on the list or changed: its name, its address, its side (E2)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.answers import HubView
from kiosk.feeds.addresses import right_address
from kiosk.ids import new_id
from kiosk.playlist_answers import FeedDraft, FeedKept, FeedState, FeedWrong, NoFeed
from ui import feed_words
from ui.bridge import Bridge
from ui.viewmodels.event_fields import address_field, yes_or_no
from ui.viewmodels.event_values import NO, YES
from ui.viewmodels.feed_list import FeedDesks
from ui.viewmodels.form import ManagerForm
from ui.viewmodels.form_state import Field, FormState, Options, Step
from ui.viewmodels.manager_session import ManagerSession
from ui.viewmodels.shell import Shell
from ui.words import Sentence

QML_IMPORT_NAME = "HubKiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate

LONGEST_NAME = 60


def derive(state: FormState, lang: str) -> tuple[Step, ...]:
    """What it is called, where it is, whose network that is."""
    return (_name(state), _address(state), _where(state, lang))


def _name(state: FormState) -> Step:
    label = translate("FeedForm", "Name, as visitors read it")
    hint = translate("FeedForm", "Village association")
    field = Field("name", "text", label, state.values["name"], hint=hint, most=LONGEST_NAME)
    return Step(translate("FeedForm", "Whose calendar is it?"), (field,))


def _address(state: FormState) -> Step:
    label = translate("FeedForm", "Address of the calendar")
    return Step(
        translate("FeedForm", "What is the calendar’s address?"),
        (address_field("address", label, state.values["address"]),),
        explanation=translate(
            "FeedForm", "Its owner finds it under “share” or “iCalendar”; it often ends in .ics."
        ),
    )


def _where(state: FormState, lang: str) -> Step:
    options: Options = [
        {"value": "", "text": translate("FeedForm", "Elsewhere, as it says itself")},
        *(
            {"value": side.space_id or "", "text": side.name.said(lang), "icon": "door"}
            for side in state.the_view.places.sides
        ),
    ]
    where = translate("FeedForm", "Where are its events?")
    private = Field(
        "private",
        "told",
        translate("FeedForm", "Is the calendar on a machine in the hub’s own network?"),
        text=translate(
            "FeedForm",
            "Most are on the web. Say yes only if somebody at the hub gave you the address:"
            " otherwise the kiosk refuses addresses of the hub’s own machines.",
        ),
    )
    own = yes_or_no(
        "own",
        state.values["own"],
        translate("FeedForm", "No, on the web"),
        translate("FeedForm", "Yes, in our own network"),
    )
    return Step(
        translate("FeedForm", "Where does it belong?"),
        (
            private,
            own,
            Field("where", "choice", where, state.values["where"], options=options),
        ),
        primary=translate("FeedForm", "Save the calendar"),
    )


@QmlElement
@QmlUncreatable("made by ui.manager_programme_pages")
class FeedForm(ManagerForm):
    """Asks for a calendar; it is read as soon as it is saved."""

    NAME = "feed_form"
    TAB = "programme"
    SECTION = "feeds"

    def __init__(
        self, shell: Shell, bridge: Bridge, session: ManagerSession, desks: FeedDesks
    ) -> None:
        super().__init__(shell, bridge, session)
        self._desks, self._reception = desks, desks.reception
        self._feed: FeedState | None = None
        self._key = ""

    def begin(self, given: object) -> None:
        """A new one, or which one."""
        self._key = new_id()
        self._feed = given if isinstance(given, FeedState) else None
        super().begin(given)

    def first_values(self, view: HubView) -> dict[str, str]:
        """The calendar as it is, or nothing."""
        feed = self._feed
        return {
            "name": feed.name if feed else "",
            "address": feed.address if feed else "",
            "where": (feed.space_id or "") if feed else "",
            "own": YES if feed and feed.may_be_private else NO,
        }

    def steps(self, state: FormState) -> tuple[Step, ...]:
        """Three questions."""
        return derive(state, self.lang)

    def may_leave(self, state: FormState) -> bool:
        """What is missing is said where it is asked."""
        if state.at == 0 and not state.values["name"].strip():
            self.refuse(Sentence(translate("FeedForm", "What shall the calendar be called?")))
            return False
        if state.at == 1 and right_address(state.values["address"]) is None:
            self.refuse(feed_words.wrong(FeedWrong.ADDRESS))
            return False
        return True

    def finish(self, state: FormState) -> None:
        """Put it on the list."""
        values = state.values
        draft = FeedDraft(
            self._key,
            values["name"].strip(),
            values["address"].strip(),
            self._feed.feed_id if self._feed else None,
            may_be_private=values["own"] == YES,
            space_id=values["where"] or None,
        )
        self.ask_desk(lambda s: self._desks.feeds.save(s, draft), self._saved)

    def _saved(self, answer: FeedKept | NoFeed) -> None:
        if isinstance(answer, NoFeed):
            self.refuse(refused(answer))
            return
        self._feed = None
        title = translate("FeedForm", "The calendar is saved.")
        self.done(title, translate("FeedForm", "It is read in a moment, and then every hour."))

    def go_out(self) -> None:
        """Back to the calendar, or to the list."""
        if self._feed is not None:
            self._shell.instead("one_feed", self._feed.feed_id)
        else:
            self._shell.instead("feeds")


def refused(no: NoFeed) -> Sentence:
    """Why it is not on the list, where it was filled in."""
    said = feed_words.wrong(no.why)
    if no.why is FeedWrong.PRIVATE:
        return Sentence(said.what, translate("FeedForm", "If that is right, choose “Yes” below."))
    return said
