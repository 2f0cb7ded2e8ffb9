"""A week at the door by taps: who comes and goes, what the manager does, what nights bring."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import cycle
from random import Random

from kiosk.answers import CheckedIn, RollCall
from tests.hub import AUTOKOULU, HELSINKI, PIN, Hub
from tests.journeys.office import Office
from tests.journeys.wedge import Wedge

NIGHT = ((23, 55), (2, 15), (2, 45), (4, 25), (7, 30))
"""When somebody looks at the clock of a night: closing is over, and each job has been due."""
PURPOSES = ("remote_work", "study", "meeting", "event", "other")
ROOM = 3
"""Somebody leaves before the next one comes where fewer places are free."""
REPEAT_S = 15
WEEKDAY = {"fi": "Tiistai", "sv": "Tisdag", "en": "Tuesday"}


@dataclass
class Party:
    """People who came in together, and what they carry: their day code and their pass."""

    code: str
    pass_text: str
    people: int
    is_on_pass: bool = False


@dataclass
class Story:
    """What really happened on one day."""

    inside: list[Party] = field(default_factory=list)
    visits: int = 0
    pages: set[str] = field(default_factory=set)

    @property
    def people(self) -> int:
        """How many are inside."""
        return sum(party.people for party in self.inside)


class Week:
    """Plays visits and nights at one kiosk; `today` is what a diary of the day would say."""

    def __init__(self, hub: Hub, office: Office, seed: int = 7) -> None:
        self.hub, self.office, self.random = hub, office, Random(seed)
        self.wedge = Wedge(office)
        self.today = Story()
        self.pages: set[str] = set()
        self.passes: list[str] = []
        self.languages = cycle(("fi", "sv", "en"))
        self.lang = "fi"
        self.came = 0
        hub.kiosk.store.listen(self._hear)
        office.shell.pageChanged.connect(self._note_page)
        self._note_page()

    def _note_page(self) -> None:
        self.pages.add(str(self.office.shell.page))

    def _hear(self, fact: object) -> None:
        self.came += type(fact).__name__ == "VisitorArrived"

    # --- small steps ---

    def _speak(self) -> None:
        """The next visitor's language; the front page begins anew in Finnish each time."""
        self.lang = next(self.languages)
        self.office.wake()
        if self.office.front.comfort.lang != self.lang:
            self.office.tap(f"language_{self.lang}")

    def _home(self) -> None:
        if self.office.page() != "home":
            self.office.tap("primary")
        assert self.office.page() == "home", self.office.page()

    def _give(self, code: str) -> None:
        for digit in code:
            self.office.tap(f"digit{digit}")

    def _carried(self) -> Party:
        """What the welcome shows, as its visitor would photograph it."""
        came: CheckedIn = self.office.front.models["welcome"]._state.came  # type: ignore[attr-defined]
        return Party(came.code, came.pass_text, came.people)

    def _is_in(self, party: Party) -> None:
        self.today.inside.append(party)
        self.today.visits += 1

    # --- visitors ---

    def visit(self, number: int) -> None:
        """One more visit, of the kind whose turn it is; somebody leaves where it gets crowded."""
        self._make_room(number)
        kinds = (self.alone, self.alone, self.named, self.by_pass, self.group, self.alone)
        kinds[number % len(kinds)]()
        extras = {5: self.moves, 11: self.not_today, 17: self.walks_off, 7: self.looks_around}
        if extra := extras.get(number % 29):
            self._make_room(number)
            extra()

    def _make_room(self, number: int) -> None:
        while self.hub.free < ROOM:
            self.leave(number)

    def alone(self) -> None:
        """Three touches, and the welcome is read."""
        self._speak()
        self.office.tap("tile_check_in")
        self.office.tap(f"purpose_{self.random.choice(PURPOSES)}")
        self.office.tap("primary")
        self._welcomed()

    def named(self) -> None:
        """With a first name, on the keyboard of the screen."""
        self._speak()
        self.office.tap("tile_check_in")
        self.office.tap("purpose_study")
        self.office.tap("nameInput")
        self.office.type_on_screen("eino")
        self.office.tap("keyDone")
        self.office.tap("primary")
        self._welcomed()

    def by_pass(self) -> None:
        """A pass of another day, or of a party that is out again; else as everybody."""
        if not self.passes:
            self.alone()
            return
        text = self.passes.pop()
        self.office.clock.advance(timedelta(seconds=REPEAT_S))
        self.wedge.scan(text)
        assert self.office.sees("scan_in"), self.office.texts()
        self.office.tap("scanDone")
        self._is_in(Party("", text, 1, is_on_pass=True))

    def group(self) -> None:
        """Some people at once, as many as there is room for."""
        people = ROOM
        self._speak()
        self.office.tap("tile_group")
        self.office.tap_in("people", "fewer", times=5 - people)
        self.office.tap("primary")
        self.office.tap("purpose_meeting")
        self.office.tap("primary")
        self._welcomed()

    def _welcomed(self) -> None:
        assert self.office.page() == "welcome", (self.office.page(), self.office.texts())
        self._is_in(self._carried())
        self._home()

    def leave(self, number: int) -> None:
        """Whoever has been here longest goes: by the code, by the pass, and says how it felt."""
        party = self.today.inside.pop(0)
        if party.is_on_pass or (number % 4 == 3 and party.people == 1):
            self.office.clock.advance(timedelta(seconds=REPEAT_S))
            self.wedge.scan(party.pass_text)
            assert self.office.sees("scan_out"), self.office.texts()
            self.office.tap("scanDone")
        else:
            self._leave_by_code(party)
        if party.people == 1:
            self.passes.append(party.pass_text)

    def _leave_by_code(self, party: Party) -> None:
        self._speak()
        self.office.tap("tile_check_out")
        self._give(party.code)
        self.office.tap("primary" if party.people > 1 else "way_leave")
        assert self.office.page() == "thanks", (self.office.page(), self.office.texts())
        self.office.tap("face_good")
        self._home()

    def moves(self) -> None:
        """Somebody goes over to the other side, if there is room."""
        party = next((p for p in self.today.inside if p.code and p.people == 1), None)
        if party is None:
            return
        self.office.tap("tile_check_out")
        self._give(party.code)
        for side in ("apteekki", AUTOKOULU):
            if self.office.sees(f"way_move:{side}"):
                self.office.tap(f"way_move:{side}")
                break
        self._home_by_time()

    def not_today(self) -> None:
        """Not healthy today: a kind word, and nothing is written."""
        self._speak()
        self.office.tap("tile_check_in")
        self.office.tap("secondary")
        self._home()

    def walks_off(self) -> None:
        """A form is left as it is: the kiosk asks, and begins anew."""
        self.office.tap("tile_check_in")
        self._home_by_time()

    def _home_by_time(self) -> None:
        self.office.pass_time(120, step=5)
        self.office.wake()
        assert self.office.page() == "home", self.office.page()

    def looks_around(self) -> None:
        """Help, larger text, and the rooms; the next one begins without."""
        self.office.tap("help")
        self.office.tap("helpDone")
        self.office.tap("comfort")
        self.office.tap("large")
        self.office.tap("comfortDone")
        self.office.tap("tile_rooms")
        self.office.tap("otherTime")
        self._home_by_time()

    def crowd(self) -> None:
        """It gets full; somebody waits, is called, and comes in."""
        while self.hub.free:
            self.alone()
        self._speak()
        self.office.tap("tile_check_in")
        assert self.office.page() == "full", self.office.page()
        self.office.tap("way_line")
        self.office.tap("purpose_study")
        self.office.tap("primary")
        assert self.office.page() == "waiting", self.office.page()
        self._home()
        self.leave(0)
        while self.hub.see().line and not self.hub.see().called:
            self.leave(0)
        self.office.tap("enterCalled")
        self.office.tap("primary")
        self._welcomed()

    # --- the manager ---

    def manage(self) -> None:
        """Every page and form of the manager's area is opened, read, and left."""
        desk = self.office
        self._speak()
        desk.tap("help")
        desk.tap("manager")
        desk.give_pin(PIN)
        for name in ("primary", "secondary"):
            desk.tap(name)
            desk.tap("back")
        for row in ("row_clock", "row_pin:", "row_close:"):
            self._open_row(row)
            desk.tap("back")
        desk.tap("tab_limits")
        for section in ("section_limits", "section_holds", "section_hours"):
            desk.tap(section)
            desk.tap("primary")
            desk.tap("back")
        self._open_row(desk.row(WEEKDAY[self.lang]))
        desk.tap("back")
        desk.tap("tab_room_week")
        desk.tap("section_asked")
        desk.tap("tab_log")
        desk.tap("tab_roll_call")
        desk.tap("lock")
        assert desk.page() == "home", desk.page()

    def _open_row(self, row: str) -> None:
        self.office.reach(row)
        self.office.rest()
        self.office.frame()
        self.office.tap_in(row, "act")

    # --- the end of the day ---

    def evening(self) -> list[str]:
        """What the kiosk counts otherwise than the diary, before and after closing."""
        day, counted = self.hub.see().day, self.hub.inside
        wrong = []
        if counted != self.today.people:
            wrong.append(f"{day}: {counted} inside, really {self.today.people}")
        if self.came != self.today.visits:
            wrong.append(f"{day}: {self.came} came, really {self.today.visits}")
        forgotten, self.today, self.came = self.today.people, Story(), 0
        for number, (hour, minute) in enumerate(NIGHT):
            self._turn(hour, minute)
            if number == 0:
                wrong.extend(self._after_closing(forgotten))
        if self.hub.inside:
            wrong.append(f"the morning after {day}: {self.hub.inside} inside")
        return wrong

    def _turn(self, hour: int, minute: int) -> None:
        """Turn the clock to the next such time, and let the jobs and the screen look at it."""
        now = self.hub.clock.now().astimezone(HELSINKI)
        then = now.replace(hour=hour, minute=minute, second=0, microsecond=0)
        self.hub.clock.turn_to(then if then > now else then + timedelta(days=1))
        self.hub.kiosk.jobs.beat()
        self.office.settle()
        self.office.pass_time(1)

    def _after_closing(self, forgotten: int) -> list[str]:
        called = self.hub.kiosk.manager.roll_call(self.hub.manager())
        self.hub.kiosk.manager.lock()
        assert isinstance(called, RollCall)
        to_look_for = sum(visit.people for visit in called.visits if visit.is_presumed_gone)
        found = [] if self.hub.inside == 0 else [f"{self.hub.inside} inside after closing"]
        return found if to_look_for == forgotten else [*found, f"{to_look_for} to look for"]

    def morning(self, hour: int) -> None:
        """The doors open."""
        now = self.hub.clock.now().astimezone(HELSINKI)
        self.hub.clock.turn_to(now.replace(hour=hour, minute=1, second=0, microsecond=0))
        self.office.pass_time(61, step=10)
        self.office.wake()


def opening_hour(at: datetime) -> int | None:
    """When a visitor may come on that day of the default hub; None on Sundays."""
    weekday = at.astimezone(HELSINKI).weekday()
    return None if weekday == 6 else 11 if weekday == 5 else 9
