"""The manager's playlist: what the screen shows when nobody touches it, and when (E3)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, time
from pathlib import Path
from typing import TypeVar
from zoneinfo import ZoneInfo

from db.queries import hub as hub_rows
from db.queries import playlist as rows
from db.queries.playlist import ItemRow
from db.store import Store, Transaction
from kiosk.answers import Locked
from kiosk.clock import Clock
from kiosk.desks.manager import Manager
from kiosk.desks.playlist_rows import items_in
from kiosk.desks.repeats import first_answer, keep_answer
from kiosk.ids import new_id
from kiosk.playlist_answers import (
    ItemDraft,
    ItemKind,
    ItemSaved,
    NoItem,
    PlaylistItem,
    WhyNoItem,
)
from kiosk.programme_facts import PlaylistChanged
from kiosk.rules.names import clean
from kiosk.rules.playlist import due_items
from kiosk.texts import Text
from kiosk.trouble import NotSetUp

MOST_ITEMS = 60
MOST_WORDS = 160
LEAST_SECONDS, MOST_SECONDS = 5, 3600
DAYS_OF_A_WEEK = frozenset(range(7))

T = TypeVar("T")


class PlaylistDesk:
    """The playlist, for the manager; `folder` is where media are."""

    def __init__(self, store: Store, clock: Clock, manager: Manager, folder: Path) -> None:
        self._store, self._clock, self._manager = store, clock, manager
        self._folder = folder

    # --- what there is ---

    def items(self, session: str) -> tuple[PlaylistItem, ...] | Locked:
        """What is on the playlist, in its order, what is switched off or broken too."""
        if not self._manager.is_open(session):
            return Locked()
        with self._store.reading() as tx:
            return items_in(tx, self._folder)

    def shown_at(self, session: str, at: datetime) -> tuple[PlaylistItem, ...] | Locked:
        """What is shown at a moment, as the playlist is now."""
        if not self._manager.is_open(session):
            return Locked()
        with self._store.reading() as tx:
            return due_items(items_in(tx, self._folder), at, _zone(tx))

    # --- what is changed ---

    def save(self, session: str, draft: ItemDraft) -> ItemSaved | NoItem | Locked:
        """Put an item last, or change one; the same key again gets the first answer again."""

        def do(tx: Transaction) -> ItemSaved | NoItem:
            if isinstance(again := first_answer(tx, draft.key), ItemSaved):
                return again
            there = rows.items(tx)
            old = next((row for row in there if row.id == draft.item_id), None)
            if why := _wrong_with(tx, draft, there, old):
                return why
            now = self._clock.now()
            saved = self._write(tx, draft, there, old)
            keep_answer(tx, draft.key, saved, now)
            return saved

        return self._decide(session, do)

    def _write(
        self,
        tx: Transaction,
        draft: ItemDraft,
        there: tuple[ItemRow, ...],
        old: ItemRow | None,
    ) -> ItemSaved:
        if old is None:
            last = max((row.position for row in there), default=0)
            row = _row(draft, new_id(), last + 1)
            rows.put_item(tx, row, self._clock.now())
        else:
            row = _row(draft, old.id, old.position)
            rows.change_item(tx, row)
        tx.record(PlaylistChanged(row.id, "changed" if old else "made"))
        return ItemSaved(row.id)

    def shift(self, session: str, item_id: str, by: int) -> bool | Locked:
        """Move an item up (-1) or down (1); False where it stays or is gone."""

        def do(tx: Transaction) -> bool:
            order = [row.id for row in rows.items(tx)]
            if item_id not in order:
                return False
            here = order.index(item_id)
            there = min(max(here + by, 0), len(order) - 1)
            if here == there:
                return False
            order.insert(there, order.pop(here))
            for position, each in enumerate(order, start=1):
                rows.place_item(tx, each, position)
            tx.record(PlaylistChanged(item_id, "moved"))
            return True

        return self._decide(session, do)

    def switch(self, session: str, item_id: str, *, is_on: bool) -> bool | Locked:
        """Show an item again, or leave it out for a while; False when it is gone."""

        def do(tx: Transaction) -> bool:
            row = next((row for row in rows.items(tx) if row.id == item_id), None)
            if row is None:
                return False
            if row.is_on != is_on:
                rows.change_item(tx, replace(row, is_on=is_on))
                tx.record(PlaylistChanged(item_id, "on" if is_on else "off"))
            return True

        return self._decide(session, do)

    def remove(self, session: str, item_id: str) -> bool | Locked:
        """Take an item off the playlist; its picture or film stays in the library."""

        def do(tx: Transaction) -> bool:
            if not rows.remove_item(tx, item_id, self._clock.now()):
                return False
            tx.record(PlaylistChanged(item_id, "removed"))
            return True

        return self._decide(session, do)

    def _decide(self, session: str, do: Callable[[Transaction], T]) -> T | Locked:
        if not self._manager.is_open(session):
            return Locked()
        with self._store.transaction(self._clock.now()) as tx:
            tx.lock_places()
            return do(tx)


def _zone(tx: Transaction) -> ZoneInfo:
    hub = hub_rows.the_hub(tx)
    if hub is None:
        raise NotSetUp("no hub is loaded")
    return ZoneInfo(hub.zone)


def _wrong_with(
    tx: Transaction, draft: ItemDraft, there: tuple[ItemRow, ...], old: ItemRow | None
) -> NoItem | None:
    """Why it cannot be kept as it was written, the first reason that applies."""
    if draft.item_id is not None and old is None:
        return NoItem(WhyNoItem.GONE)
    if old is None and len(there) >= MOST_ITEMS:
        return NoItem(WhyNoItem.TOO_MANY, MOST_ITEMS)
    if draft.kind is ItemKind.MEDIUM and (
        draft.medium_id is None or rows.the_medium(tx, draft.medium_id) is None
    ):
        return NoItem(WhyNoItem.MEDIUM)
    if not _are_words(draft):
        return NoItem(WhyNoItem.WORDS, MOST_WORDS)
    if not LEAST_SECONDS <= draft.seconds <= MOST_SECONDS:
        return NoItem(WhyNoItem.SECONDS, MOST_SECONDS)
    if not draft.weekdays or not DAYS_OF_A_WEEK.issuperset(draft.weekdays):
        return NoItem(WhyNoItem.WEEKDAYS)
    if draft.first_day and draft.last_day and draft.last_day < draft.first_day:
        return NoItem(WhyNoItem.DAYS)
    return None


def _are_words(draft: ItemDraft) -> bool:
    """Words of one's own must be some; a picture's or film's, its caption, may be none."""
    said = [clean(each) for each in (draft.words.fi, draft.words.sv, draft.words.en)]
    is_needed = draft.kind is ItemKind.WORDS
    return bool(said[0] or not is_needed) and all(len(each) <= MOST_WORDS for each in said)


def _row(draft: ItemDraft, item_id: str, position: int) -> ItemRow:
    is_medium = draft.kind is ItemKind.MEDIUM
    words = draft.words if is_medium or draft.kind is ItemKind.WORDS else Text("")
    return ItemRow(
        item_id,
        position,
        draft.kind.value,
        draft.medium_id if is_medium else None,
        Text(clean(words.fi), clean(words.sv), clean(words.en)),
        draft.seconds,
        "".join("1" if day in draft.weekdays else "0" for day in range(7)),
        _wall(draft.starts),
        _wall(draft.ends),
        draft.first_day,
        draft.last_day,
        draft.is_on,
    )


def _wall(at: time | None) -> str | None:
    return None if at is None else f"{at:%H:%M}"
