"""What the forms about rooms have in common: the rooms, a room to choose, a stretch of a day."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.answers import HubView, Locked, NotTaken, Wrong
from kiosk.room_answers import NoRoom, RoomFacts, WhyNot
from kiosk.rules.wall_time import at_wall
from ui import manager_room_words
from ui.bridge import Bridge
from ui.room_refusals import Place, no_room
from ui.viewmodels import fields
from ui.viewmodels.form import ManagerForm
from ui.viewmodels.form_state import Field, FormState, Options, Step
from ui.viewmodels.manager_session import ManagerSession
from ui.viewmodels.room_desks import RoomDesks
from ui.viewmodels.shell import Shell

QML_IMPORT_NAME = "HubKiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate

Rooms = tuple[RoomFacts, ...]
LONGEST_TITLE = 60


def room_step(rooms: Rooms, state: FormState, lang: str) -> Step:
    """Which room."""
    options: Options = [{"value": r.room_id, "text": r.name.said(lang)} for r in rooms]
    field = Field("room", "choice", value=state.values["room"], options=options)
    return Step(translate("RoomForm", "Which room?"), (field,))


def when_step(state: FormState, lang: str, primary: str = "") -> Step:
    """Which day, from when until when."""
    return Step(
        translate("RoomForm", "When?"),
        (fields.day_field(state, "start_day", translate("RoomForm", "Day"), lang), *_ends(state)),
        primary=primary,
    )


def times_step(state: FormState, question: str, primary: str = "") -> Step:
    """From when until when."""
    return Step(question, _ends(state), primary=primary)


def _ends(state: FormState) -> tuple[Field, ...]:
    return (
        fields.time_field(state, "start_time", translate("RoomForm", "From")),
        fields.time_field(state, "end_time", translate("RoomForm", "Until")),
    )


def who_fields(state: FormState, rooms: Rooms) -> tuple[Field, ...]:
    """How many come, and for what."""
    seats = room_of(rooms, state).seats
    people = min(state.number("people"), seats)
    label = translate("RoomForm", "What for? Only you see it")
    return (
        fields.number_field("people", translate("RoomForm", "How many come"), people, 1, seats),
        Field("reason", "text", label, state.values["reason"], most=LONGEST_TITLE),
    )


def room_of(rooms: Sequence[RoomFacts], state: FormState) -> RoomFacts:
    """The room that was chosen."""
    return next((r for r in rooms if r.room_id == state.values["room"]), rooms[0])


def people_of(state: FormState, rooms: Rooms) -> int:
    """How many come; never more than there are seats."""
    return min(state.number("people"), room_of(rooms, state).seats)


def stretch_of(state: FormState) -> tuple[datetime, datetime] | None:
    """From when until when on one day; None where the clocks skip one of the times."""
    zone, day = ZoneInfo(state.the_view.hub.zone), date.fromisoformat(state.values["start_day"])
    start = at_wall(day, time.fromisoformat(state.values["start_time"]), zone)
    end = at_wall(day, time.fromisoformat(state.values["end_time"]), zone)
    return (start, end) if start and end else None


@QmlElement
@QmlUncreatable("each form has a class of its own")
class RoomForm(ManagerForm):
    """Base of the forms that put something in the book of the rooms."""

    TAB = "room_week"
    SECTION = "room_week"

    def __init__(
        self, shell: Shell, bridge: Bridge, session: ManagerSession, desks: RoomDesks
    ) -> None:
        super().__init__(shell, bridge, session)
        self._desks, self._reception = desks, desks.reception
        self._rooms: Rooms = ()
        self._day: date | None = None

    def begin(self, given: object) -> None:
        """Begin anew, on the day that was looked at."""
        self._day = given if isinstance(given, date) else None
        self._set(FormState())

        def work(session: str) -> tuple[Rooms, HubView] | Locked:
            rooms = self._desks.rooms.rooms(session)
            return rooms if isinstance(rooms, Locked) else (rooms, self._reception.look())

        self.ask_desk(work, self._rooms_seen)

    def _rooms_seen(self, seen: tuple[Rooms, HubView]) -> None:
        self._rooms, view = seen
        if not self._rooms:
            self.done(translate("RoomForm", "There is no room yet: make one first."))
            return
        self._set(FormState(self.first_values(view), view=view))

    def first_times(self, view: HubView) -> dict[str, str]:
        """The next full hour, on the day that was looked at."""
        today, at = fields.next_hour(view)
        day = max(self._day or view.day, view.day)
        return {
            "start_day": day.isoformat(),
            "start_time": at if day.isoformat() == today else "09:00",
            "end_time": f"{min(int(at[:2]) + 1, 23):02}:00" if day == view.day else "10:00",
        }

    @property
    def place(self) -> Place:
        """Where and when the manager reads."""
        return manager_room_words.place_of(self._state.the_view, self._rooms, self.lang)

    def has_times(self, state: FormState) -> bool:
        """Whether the times make a stretch; why not is said."""
        found = stretch_of(state)
        if found is None:
            self.refuse(no_room(NoRoom(WhyNot.NO_SUCH_TIME), self.place))
        elif found[1] <= found[0]:
            self.refuse(NotTaken(Wrong.TIMES))
        else:
            return True
        return False

    def go_out(self) -> None:
        """Back to the week, on the day that was filled in."""
        day = self._state.values.get("start_day")
        self._shell.instead("room_week", date.fromisoformat(day) if day else self._day)
