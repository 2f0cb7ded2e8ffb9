"""The house in a hub file: the hub itself, its limit and sides, and the hubs nearby."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import time
from enum import StrEnum
from zoneinfo import ZoneInfo, available_timezones

from kiosk.hubfile.shape import Hub, HubLimit, NearbyHub, Space
from kiosk.rules.day import DAY_TURNS_AT
from kiosk.tomlfile.mistakes import nearest
from kiosk.tomlfile.tables import Table
from kiosk.tomlfile.values import (
    Reader,
    Wrong,
    clock_time,
    key_name,
    one_of,
    phone,
    shown,
    whole,
    words,
    yes_or_no,
)

MOST_PLACES = 1000


class Language(StrEnum):
    """A language of the screen."""

    FI = "fi"
    SV = "sv"
    EN = "en"


def read_hub(top: Table) -> Hub:
    """The [hub] table."""
    table = top.table("hub")
    hub = Hub(
        key=table.must("key", key_name("hubteekki")),
        name=table.must("name", words(40, "HUBteekki")),
        number=table.must("number", whole(1, 65_535, 1)),
        address=table.must("address", words(80, "Keskustie 14")),
        postal_code=table.must("postal_code", words(10, "44800")),
        town=table.must("town", words(40, "Pihtipudas")),
        time_zone=table.must("time_zone", _time_zone()),
        languages=_languages(table),
        day_turns_at=table.may("day_turns_at", _turn(), DAY_TURNS_AT),
    )
    table.end()
    return hub


def read_limit(top: Table, languages: tuple[str, ...]) -> HubLimit:
    """The [limit] table."""
    table = top.table("limit")
    limit = HubLimit(
        places=table.must("places", whole(1, MOST_PLACES, 10)),
        reason=table.said("reason", languages, 160),
    )
    table.end()
    return HubLimit(limit.places if table.is_well("places") else MOST_PLACES, limit.reason)


def read_spaces(top: Table, languages: tuple[str, ...], limit: HubLimit) -> tuple[Space, ...]:
    """The [[spaces]], of which there is at least one; none may hold more than the hub."""
    tables = top.tables("spaces", least=1)
    spaces = tuple(_space(table, languages) for table in tables)
    note_repeated_keys(tables, [space.key for space in spaces], "side")
    for table, space in zip(tables, spaces, strict=True):
        if table.is_well("limit") and space.limit > limit.places:
            table.wrong(
                "limit",
                f"{space.limit} places on this side are more than the {limit.places} of the whole"
                f" hub: write at most {limit.places} here, or more under [limit].",
            )
    return spaces


def read_neighbours(top: Table) -> tuple[NearbyHub, ...]:
    """The [[neighbours]], if any."""
    return tuple(_neighbour(table) for table in top.tables("neighbours"))


def _space(table: Table, languages: tuple[str, ...]) -> Space:
    space = Space(
        key=table.must("key", key_name("apteekki")),
        name=table.said("name", languages, 40),
        limit=table.must("limit", whole(1, MOST_PLACES, 6)),
        is_step_free=table.must("step_free", yes_or_no(example=True)),
        directions=table.said("directions", languages, 160),
    )
    table.end()
    return space


def _neighbour(table: Table) -> NearbyHub:
    hub = NearbyHub(
        name=table.must("name", words(40, "Lennätin")),
        town=table.must("town", words(40, "Viitasaari")),
        km=table.must("km", whole(0, 2000, 35)),
        phone=table.may("phone", phone("014 000 0000"), ""),
    )
    table.end()
    return hub


def note_repeated_keys(tables: Iterable[Table], keys: Iterable[str], what: str) -> None:
    seen: set[str] = set()
    for table, key in zip(tables, keys, strict=True):
        if table.is_well("key") and key in seen:
            table.wrong("key", f'another {what} is "{key}" already: give this one its own key.')
        seen.add(key)


def _languages(table: Table) -> tuple[str, ...]:
    languages = table.many("languages", one_of(Language, Language.FI))
    if not table.is_well("languages"):
        return tuple(Language)
    if Language.FI not in languages:
        table.wrong("languages", 'Finnish is always one of them: add "fi", in any place.')
    return tuple(language.value for language in languages)


def _turn() -> Reader[time]:
    reader = clock_time("04:00")

    def take(value: object) -> time | Wrong:
        at = reader.take(value)
        if isinstance(at, time) and at.hour == 3:
            return Wrong(
                "between 03:00 and 03:59 the clocks change twice a year, and the day cannot turn"
                ' then: write "04:00" or another hour'
            )
        return at

    return Reader(take, reader.example, reader.meanwhile)


def _time_zone() -> Reader[str]:
    text = words(60, "Europe/Helsinki")

    def take(value: object) -> str | Wrong:
        name = text.take(value)
        return name if isinstance(name, Wrong) or _is_zone(name) else _no_zone(name)

    return Reader(take, text.example, text.meanwhile)


def _is_zone(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (OSError, ValueError, KeyError):
        return False
    return True


def _no_zone(name: str) -> Wrong:
    near = nearest(name, sorted(available_timezones())) or "Europe/Helsinki"
    return Wrong(f'there is no time zone {shown(name)}: write it as "{near}"')
