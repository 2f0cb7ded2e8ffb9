"""A hub with its screen, at 13.24 on a Tuesday: what a recipe prepares and then walks through."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, time, timedelta
from functools import cache
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QPointF

from kiosk.answers import CheckedIn, HoldMade, Left, Unlocked, Waiting
from kiosk.desks.holding import NewHold
from kiosk.texts import Text
from kiosk.worker import HandWorker
from scripts.screens.longer import say_as_it_is, say_longer
from tests.driving import REFERENCE, Driver, application
from tests.hub import HELSINKI, PIN, Hub, open_hub
from tests.projectors import FakeProjectors
from ui.door_pages import kiosk_pages
from ui.film import FilmPlayer
from ui.front import Front

AT = datetime(2026, 11, 24, 13, 24, tzinfo=HELSINKI)
NINE = datetime(2026, 11, 24, 9, 5, tzinfo=HELSINKI)
CLOSED_AT = datetime(2026, 11, 24, 19, 40, tzinfo=HELSINKI)
UNSTAFFED_AT = datetime(2026, 11, 24, 16, 50, tzinfo=HELSINKI)
EMPTY_AT = datetime(2026, 11, 24, 8, 5, tzinfo=HELSINKI)
NAMES = ("Aino", None, "Eero", None, "Helmi", "Onni", None, "Venla", None, "Väinö")

T = TypeVar("T")
COURSE = Text("Kasvatustieteen kurssi", "Kursen i pedagogik", "Course in education")


class LostError(Exception):
    """A walk did not get where it wanted: a desk or a page answered something else."""


def expected(answer: object, kind: type[T]) -> T:
    """The answer, if it is of the kind that the recipe counts on; else a LostError."""
    if not isinstance(answer, kind):
        raise LostError(f"expected {kind.__name__}, and got {answer!r}")
    return answer


class Door:
    """The hub (`hub`, its desks) and its screen (`driver`, opened by the first tap)."""

    def __init__(
        self, hub: Hub, warnings: list[str], *, is_new: bool, lang: str, words: str
    ) -> None:
        self.hub = hub
        self._warnings = warnings
        self._is_new, self._lang, self._words = is_new, lang, words
        self._driver: Driver | None = None
        application()
        self.reels = FakeProjectors()
        self.film = FilmPlayer(hub.clock.monotonic, self.reels)
        self.worker: HandWorker = _hand_worker(hub)

    # --- the screen ---

    @property
    def driver(self) -> Driver:
        """The screen, opened when it is first asked for."""
        if self._driver is None:
            application()
            pages = kiosk_pages(self.hub.kiosk, film=self.film)
            front = Front(self.hub.clock, self.worker, pages, REFERENCE)
            self.hub.kiosk.store.listen(front.bridge.hear)
            front.comfort.setStill(True)
            first = "setup" if self._is_new else "home"
            self._driver = Driver(front, self.hub.clock, _hand_worker(self.hub), page=first)
            self._driver.settle()
            front.comfort.setStill(False)
            stand_still(front)
            front.comfort.speak(self._lang)
            say_longer(front, is_longer=self._words == "longer")
        return self._driver

    def close(self) -> None:
        """Take the screen down and let go of the database."""
        say_as_it_is()
        if self._driver is not None:
            self._warnings += self._driver.warnings
            self._driver.front.close()
        self.film.close()
        self.hub.kiosk.close()

    def tap(self, *names: str) -> None:
        """Tap one thing after another."""
        for name in names:
            self.driver.tap(name)

    def type_digits(self, digits: str) -> None:
        """Type a code or a PIN on the keys of the screen."""
        for digit in digits:
            self.driver.tap(f"digit{digit}")

    def tap_in(self, around: str, name: str) -> None:
        """Tap what is called `name` in the item called `around`."""
        self.hub.clock.advance(timedelta(seconds=0.6))
        self.driver.frame()
        self.driver.reach(around)
        item = self.driver.find(around)
        inside = [each for each in self.driver.items(item) if each.objectName() == name]
        if not inside:
            raise LostError(f"there is no {name} in {around}")
        middle = QPointF(inside[-1].width() / 2, inside[-1].height() / 2)
        self.hub.clock.advance(timedelta(seconds=0.6))
        self.driver.tap_at(inside[-1].mapToScene(middle).toPoint())

    def touch_line(self, room: str, share: float) -> None:
        """Touch the line of a room on the page of rooms, at a share of its width."""
        self.hub.clock.advance(timedelta(seconds=0.6))
        self.driver.frame()
        self.driver.reach(f"line_{room}")
        line = self.driver.find(f"line_{room}")
        spot = QPointF(line.width() * share, line.height() / 2)
        self.driver.tap_at(line.mapToScene(spot).toPoint())

    def type_on_screen(self, text: str) -> None:
        """Type on the screen's own keyboard."""
        self.driver.type_on_screen(text)

    def scan(self, text: str) -> None:
        """Hold a code to the camera or the scanner."""
        self.driver.shell.scan(text)
        self.driver.settle()

    def pass_time(self, seconds: float) -> None:
        """Let time pass on the screen."""
        self.driver.pass_time(seconds)

    def breaks(self, fault: Exception) -> None:
        """The next answer of a desk is a fault, as the worker hands it to the screen."""

        def work() -> None:
            raise fault

        self.driver.front.bridge.ask(work, lambda _: None)
        self.driver.settle()

    def turn_to(self, at: datetime) -> None:
        """Let it be later on the screen, under the eyes of somebody."""
        self.hub.clock.turn_to(at)
        self.driver.shell.touch()
        self.driver.shell.tick()
        self.driver.settle()

    def jobs_have_run(self) -> None:
        """The kiosk has been on all the time: what runs by itself has run when it was due."""
        self.hub.kiosk.jobs.beat()
        self.worker.drain()

    # --- the people ---

    def people_are_in(self, people: int = 6) -> list[CheckedIn]:
        """So many have come since nine, one by one, to both sides; then it is now again."""
        now, came = self.hub.clock.now(), []
        for number in range(people):
            self.hub.clock.turn_to(NINE + number * timedelta(minutes=25))
            side = ("apteekki", "autokoulu")[number % 2]
            came.append(self.hub.arrive(1, side, name=NAMES[number % len(NAMES)]))
        self.hub.clock.turn_to(now)
        return came

    def party_waits(self, people: int = 1) -> Waiting:
        """A party joins the line."""
        return expected(self.hub.kiosk.line.wait(self.hub.asks(people)), Waiting)

    def leaves(self, visit: CheckedIn) -> Left:
        """Somebody leaves by the day code."""
        return expected(self.hub.kiosk.reception.leave(visit.visit_id), Left)

    def keep(self, people: int, *, starts: str, title: Text = COURSE) -> str:
        """The manager keeps places on the driving-school side for two hours; the hold's id."""
        starts_at = datetime.combine(AT, time.fromisoformat(starts), HELSINKI)
        new = NewHold("autokoulu", title, people, starts_at, starts_at + timedelta(hours=2))
        made = self.hub.kiosk.places.make_hold(self.session(), new)
        return expected(made, HoldMade).hold_id

    def session(self) -> str:
        """An open session of the manager."""
        return expected(self.hub.kiosk.manager.unlock(PIN), Unlocked).session


def stand_still(front: Front) -> None:
    """End every movement at once, without the visitor's own choice of less movement."""
    theme = expected(front.engine.singletonInstance("HubKiosk", "Theme"), QObject)
    theme.setProperty("isStill", True)


@contextmanager
def at_the_door(
    warnings: list[str], *, is_new: bool = False, lang: str = "fi", words: str = "usual"
) -> Iterator[Door]:
    """A hub of its own, after its first start unless `is_new`; QML complains to `warnings`."""
    with tempfile.TemporaryDirectory(prefix="hub-kiosk-screen-") as folder:
        shutil.copytree(_template(is_new=is_new), folder, dirs_exist_ok=True)
        hub = open_hub(Path(folder), at=AT)
        door = Door(hub, warnings, is_new=is_new, lang=lang, words=words)
        try:
            yield door
        finally:
            door.close()


@cache
def _template(*, is_new: bool) -> Path:
    """A folder with the database of the default hub, to be copied: making one takes longer."""
    home = _templates()
    folder = Path(home.name) / ("new" if is_new else "running")
    folder.mkdir()
    hub = open_hub(folder, at=AT - timedelta(hours=6))
    if not is_new:
        hub.kiosk.manager.set_pin(PIN)
    hub.kiosk.close()
    return folder


@cache
def _templates() -> tempfile.TemporaryDirectory[str]:
    return tempfile.TemporaryDirectory(prefix="hub-kiosk-templates-")


def _hand_worker(hub: Hub) -> HandWorker:
    return expected(hub.kiosk.worker, HandWorker)


@cache
def page_names() -> frozenset[str]:
    """The names of the pages that exist."""
    with at_the_door([]) as door:
        return frozenset(door.driver.front.models)
