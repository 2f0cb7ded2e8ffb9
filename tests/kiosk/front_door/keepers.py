"""What the manager, the clock and the machine do, and what each must leave as it was."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from kiosk.answers import HoldMade, OverAllowed
from kiosk.desks.holding import NewHold
from kiosk.desks.places import NewLimit, NewOverride
from kiosk.texts import Text
from tests.kiosk.front_door.house import House, pick_of
from tests.kiosk.story import the_story


class TheManager(House):
    """Corrections, overrides, limits, holds and hours."""

    def correct(self, side: str, counted: int) -> None:
        self.hub.kiosk.places.correct("", side, counted, "counted")
        assert self.count().inside[side] == counted

    def allow_over(self, scope: str | None, people: int, minutes: int) -> None:
        until = self.now + timedelta(minutes=minutes)
        new = NewOverride(scope, people, until, "a class")
        assert isinstance(self.hub.kiosk.places.allow_over("", "", new), OverAllowed)

    def set_limit(self, scope: str | None, places: int, begins: int, lasts: int | None) -> None:
        start = self.now + timedelta(minutes=begins)
        end = None if lasts is None else start + timedelta(minutes=lasts)
        self.hub.kiosk.places.set_limit("", NewLimit(scope, places, start, end, "rules"))

    def make_hold(self, scope: str | None, people: int, begins: int) -> None:
        start = self.now + timedelta(minutes=begins)
        new = NewHold(scope, Text.same("A course"), people, start, start + timedelta(hours=2))
        answer = self.hub.kiosk.places.make_hold("", new)
        if isinstance(answer, HoldMade):
            self.holds.append(answer.hold_id)

    def take_something_back(self, pick: int) -> None:
        """A limit, a hold, an override, or a visitor whom the manager saw leave."""
        places = self.hub.kiosk.places
        limits = places.limits("")
        assert isinstance(limits, tuple)
        ways: list[Callable[[], object]] = [
            lambda: places.end_limit("", pick_of(list(limits), pick).limit_id)
        ]
        if self.holds:
            ways.append(lambda: places.release_hold("", pick_of(self.holds, pick)))
        if self.story.overrides:
            ways.append(lambda: places.end_over("", pick_of(sorted(self.story.overrides), pick)))
        if self.visits:
            ways.append(lambda: places.take_out("", self.someone(pick)))
        pick_of(ways, pick)()

    def change_hours(self, day: tuple[tuple[str, str, bool], ...]) -> None:
        self.hub.kiosk.hours.set_day_off("", self.day, day, "today only")


class TheClock(House):
    """Time that passes, jumps and is not believed; tidying and restarts."""

    def turn_by(self, minutes: int) -> None:
        self.turn_to(self.now + timedelta(minutes=minutes))

    def wait_for_opening(self) -> None:
        opens_at = self.see().door.opens_at
        if opens_at is not None:
            self.turn_to(opens_at + timedelta(hours=1))

    def tidy(self, is_trusted: bool | None) -> None:
        """Nothing is presumed or cleared while the clock is not to be believed (O10)."""
        if is_trusted is not None:
            self.hub.clock.set_trusted(is_trusted)
        before = self.told()
        self.hub.kiosk.caretaker.tidy()
        self.days.add(self.day)
        if not self.hub.clock.is_trusted():
            assert self.told()["inside"] == before["inside"]
            assert self.told()["corrected"] == before["corrected"]

    def restart(self) -> None:
        """After a stop, or a power cut, the same people are inside."""
        before, keys = self.told(), self.hub.keys
        self.hub.kiosk.close()
        self.hub = self.opened(self.now)
        self.hub.keys = keys
        self.story = the_story(self.hub.kiosk.store)
        self.listen()
        assert self.told() == before
