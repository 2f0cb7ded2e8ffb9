"""The first start: the hub of a checked hub file is written into an empty database (M2)."""

from __future__ import annotations

from datetime import datetime

import msgspec

from db.queries import hub as hub_rows
from db.queries import rooms as room_rows
from db.store import Store, Transaction
from kiosk.answers import HubFacts, Neighbour
from kiosk.clock import Clock
from kiosk.desks.hub_rules import HubRules
from kiosk.house_facts import HubLoaded
from kiosk.hubfile import HubFile
from kiosk.ids import new_id
from kiosk.rules.opening import Hours
from kiosk.texts import Text

NOTHING = Text("")


class Setup:
    """Loads a hub, once."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store, self._clock = store, clock

    def is_done(self) -> bool:
        """Whether a hub is loaded."""
        with self._store.reading() as tx:
            return hub_rows.the_hub(tx) is not None

    def load(self, file: HubFile) -> bool:
        """Write the hub; False, and nothing changed, when there is one already."""
        now = self._clock.now()
        with self._store.transaction(now) as tx:
            tx.lock_first_start()
            if hub_rows.the_hub(tx) is not None:
                return False
            _write(tx, file, now)
            tx.record(HubLoaded(file.hub.key))
            return True


def _write(tx: Transaction, file: HubFile, now: datetime) -> None:
    hub = file.hub
    facts = {
        "hub": msgspec.to_builtins(facts_of(file)),
        "rules": msgspec.to_builtins(rules_of(file)),
    }
    hub_rows.put_hub(tx, hub_rows.HubRow(hub.key, hub.name, hub.time_zone, hub.number, facts), now)
    _write_spaces(tx, file, now)
    _write_rooms(tx, file)
    _write_hours(tx, file)


def _write_spaces(tx: Transaction, file: HubFile, now: datetime) -> None:
    """Sides and their limits; a limit of the file holds from the first start on."""
    for position, space in enumerate(file.spaces):
        described = {
            "step_free": space.is_step_free,
            "directions": msgspec.to_builtins(space.directions),
        }
        hub_rows.put_side(tx, hub_rows.SpaceRow(space.key, space.name, position, described))
    reason = file.limit.reason
    limits = [(None, file.limit.places), *((s.key, s.limit) for s in file.spaces)]
    for space_id, places in limits:
        row = hub_rows.LimitRow(new_id(), space_id, places, now, None, reason, now)
        hub_rows.put_limit(tx, row, "hub file")


def _write_rooms(tx: Transaction, file: HubFile) -> None:
    for position, room in enumerate(file.rooms):
        described = {
            "seats": room.seats,
            "noise": room.noise,
            "step_free": room.is_step_free,
            "equipment": msgspec.to_builtins(room.equipment),
            "rules": msgspec.to_builtins(room.rules),
            "is_booth": room.is_booth,
            "neighbours": list(room.next_to),
        }
        row = room_rows.RoomRow(room.key, room.space, room.name, position, described)
        room_rows.put_room(tx, row)
    for room in file.rooms:
        room_rows.set_parts(tx, room.key, room.parts)


def _write_hours(tx: Transaction, file: HubFile) -> None:
    hours = file.opening_hours
    for weekday in range(7):
        rows = [(new_id(), _row(weekday, h)) for h in hours.hours if weekday in h.weekdays]
        hub_rows.replace_weekday(tx, weekday, rows)
    for exception in hours.exceptions:
        stretches = [[_said(h.opens), _said(h.closes), h.staffed] for h in exception.hours]
        hub_rows.put_day_off(tx, hub_rows.DayOffRow(exception.day, stretches, exception.reason))


def _row(weekday: int, hours: Hours) -> hub_rows.StretchRow:
    return hub_rows.StretchRow(weekday, _said(hours.opens), _said(hours.closes), hours.staffed)


def _said(at: object) -> str:
    return f"{at:%H:%M}"


def facts_of(file: HubFile) -> HubFacts:
    """What the hub says of itself on every screen."""
    hub, wifi = file.hub, file.wifi
    return HubFacts(
        key=hub.key,
        name=hub.name,
        address=f"{hub.address}, {hub.postal_code} {hub.town}",
        zone=hub.time_zone,
        languages=hub.languages,
        purposes=file.check_in.purposes,
        health=file.check_in.health,
        welcome=file.check_in.welcome,
        unstaffed=file.unstaffed.said if file.unstaffed else NOTHING,
        help_phone=file.contact.help_phone,
        wifi_name=wifi.name if wifi else "",
        wifi_password=wifi.password if wifi else "",
        neighbours=tuple(Neighbour(n.name, n.town, n.km, n.phone) for n in file.neighbours),
        idle_s=file.times.idle_seconds,
        call_min=file.times.call_minutes,
        profile_days=file.retention_days.passes,
        is_wifi_hidden=wifi.is_hidden if wifi else False,
    )


def rules_of(file: HubFile) -> HubRules:
    """The numbers that decisions need."""
    return HubRules(
        hold_grace_min=file.times.hold_grace_minutes,
        call_min=file.times.call_minutes,
        unstaffed_places=file.unstaffed.places if file.unstaffed else None,
        holidays=file.opening_hours.country or "",
        profile_days=file.retention_days.passes,
        day_turns_at=_said(file.hub.day_turns_at),
    )
