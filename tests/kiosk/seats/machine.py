"""The machine: people, the manager and the clock act on events in any order; the laws hold."""

from __future__ import annotations

import atexit
import shutil
import tempfile
from contextlib import ExitStack
from datetime import datetime, time, timedelta
from functools import cache
from pathlib import Path

from hypothesis.stateful import RuleBasedStateMachine, invariant

from db.queries.events import EventRow
from kiosk import programme_facts as facts
from kiosk.programme_answers import EventDraft
from kiosk.rules.wall_time import local
from kiosk.texts import Text
from tests.hub import HELSINKI, TUESDAY, Hub, open_hub
from tests.kiosk.seats import laws

SESSION = ""
HOLDERS = (None, None, None, "a1" * 16, "b2" * 16)
ENDED = {"left": "cancelled", "manager": "cancelled", "lapsed": "lapsed", "over": "over"}


def unlocked(hub: Hub) -> Hub:
    """The manager's PIN is another test's business."""
    hub.kiosk.manager.is_open = lambda session: True  # type: ignore[method-assign]
    return hub


@cache
def first_start() -> Path:
    """A hub after its first start."""
    folder = Path(tempfile.mkdtemp(prefix="seats-machine-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    open_hub(folder).kiosk.close()
    return folder


class SeatsHouse(RuleBasedStateMachine):
    """Real desks on a real database, the clock, and what is remembered."""

    def open(self) -> None:
        """A hub on a Tuesday morning, with nothing on."""
        self.mutation = ExitStack()
        self.mutate()
        self.folder = Path(tempfile.mkdtemp(prefix="seats-machine-"))
        shutil.copytree(first_start(), self.folder, dirs_exist_ok=True)
        self.hub = self.opened(TUESDAY)
        self.story: dict[str, str] = {}
        """What each sign-up is, in the order of coming."""

        self.was_tidied = False
        self.listen()
        self.before = self.look()

    def opened(self, at: datetime) -> Hub:
        """The kiosk in this machine's folder."""
        return unlocked(open_hub(self.folder, at=at))

    def mutate(self) -> None:
        """The negative controls break something here."""

    def listen(self) -> None:
        self.hub.kiosk.store.listen(self.hear)

    def hear(self, fact: object) -> None:
        """What became of each sign-up, by the facts alone."""
        match fact:
            case facts.PeopleSignedUp(sign_up_id=mine):
                self.story[mine] = "signed"
            case facts.PeopleWaitForEvent(sign_up_id=mine):
                self.story[mine] = "waiting"
            case facts.SeatsOffered(sign_up_id=mine):
                self.story[mine] = "offered"
            case facts.SignUpEnded(sign_up_id=mine, because=because):
                self.story[mine] = ENDED[because]

    def teardown(self) -> None:
        """Nothing is left behind."""
        if hasattr(self, "hub"):
            self.hub.kiosk.close()
            shutil.rmtree(self.folder)
        self.mutation.close()

    @property
    def now(self) -> datetime:
        return self.hub.clock.now()

    @property
    def is_trusted(self) -> bool:
        """What the clock's owner knows; the house may have been told otherwise."""
        return self.hub.clock._is_trusted

    def look(self) -> laws.Seen:
        with self.hub.kiosk.store.reading() as tx:
            return laws.look(tx)

    def an_event(self, pick: int, *, planned: bool = False) -> EventRow | None:
        found = [r for r in self.before.events.values() if not planned or r.state == "planned"]
        return found[pick % len(found)] if found else None

    def somebody(self, pick: int, *states: str) -> str | None:
        found = [r.id for r in self.before.sign_ups.values() if r.state in states]
        return found[pick % len(found)] if found else None

    def draft(self, a: int, b: int, c: int) -> EventDraft:
        """An event of the next days, for few, some places kept."""
        start = local(self.now, HELSINKI) + timedelta(hours=1 + b % 60)
        starts = time(start.hour, (0, 15, 30, 45)[a % 4])
        ends = (start + timedelta(hours=1 + c % 3)).time().replace(minute=starts.minute)
        side = (None, None, "apteekki")[a % 3]
        held = (0, 0, 3, 6, 8)[c % 5]
        return EventDraft(
            self.hub.key(),
            Text("Kurssi"),
            start.date(),
            starts.replace(second=0, microsecond=0),
            ends.replace(second=0, microsecond=0),
            seats=1 + b % 5,
            held=held,
            space_id=side,
        )

    @invariant()
    def the_laws_hold(self) -> None:
        """After each step, whatever it was."""
        before, seen = self.before, self.look()
        laws.nothing_is_oversold(seen)
        laws.nobody_jumped_the_line(before, seen)
        laws.offers_are_right(seen)
        laws.places_are_right(seen, self.now)
        laws.codes_are_alone(seen)
        laws.lines_are_in_the_order_of_coming(seen, list(self.story))
        laws.nobody_is_known_longer(before, seen)
        self.nothing_ended_too_early(before, seen)
        self.the_journal_tells(seen)
        if self.was_tidied and self.is_trusted:
            laws.nothing_is_late(seen, self.now)
            laws.nobody_waits_for_a_seat_that_is_free(seen, self.now)
        self.was_tidied = False
        self.before = seen

    def nothing_ended_too_early(self, before: laws.Seen, seen: laws.Seen) -> None:
        """Offers lapse at their time or the start, lines end with it, by a trusted clock alone."""
        for row in seen.sign_ups.values():
            was = before.sign_ups.get(row.id)
            if was is None or was.state == row.state or row.state not in ("lapsed", "over"):
                continue
            starts_at = seen.events[row.event_id].starts_at
            assert self.is_trusted, "ended by a doubted clock"
            if row.state == "lapsed":
                until = was.offered_until or starts_at
                assert min(until, starts_at) <= self.now, "lapsed before its time"
            else:
                assert starts_at <= self.now, "over before it began"

    def the_journal_tells(self, seen: laws.Seen) -> None:
        """The facts alone say where each sign-up stands, but for offers that were taken back."""
        for row in seen.sign_ups.values():
            told = self.story[row.id]
            was_withdrawn = seen.events[row.event_id].state == "cancelled" and told == "offered"
            assert row.state == told or (was_withdrawn and row.state == "waiting")
