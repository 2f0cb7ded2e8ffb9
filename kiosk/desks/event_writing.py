"""Writing events: a date as the manager wrote it, and the places that are kept for it (E1, O7)."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

from db.queries import events as rows
from db.queries import line as line_rows
from db.store import Transaction
from kiosk.desks.event_plan import Date, hold_of
from kiosk.desks.holding import NewHold, put_hold
from kiosk.desks.snapshot import Snapshot
from kiosk.facts import HoldReleased
from kiosk.ids import new_id
from kiosk.programme_answers import EventDraft, EventState
from kiosk.rules.event_times import rule_of_draft
from kiosk.rules.intervals import Interval
from kiosk.rules.names import clean
from kiosk.rules.programme import days_on
from kiosk.rules.series import rrule_of
from kiosk.texts import Text
from kiosk.web_link import as_link

LONGEST_TITLE = 120
LONGEST_DESCRIPTION = 2000
LONGEST_LANGUAGE, LONGEST_ORGANISER, LONGEST_PLACE = 20, 80, 120
MIDNIGHT = "00:00"

Row = rows.EventRow


def write_series(tx: Transaction, seen: Snapshot, draft: EventDraft) -> str | None:
    """Write what repeats; its id, None where nothing does."""
    rule = rule_of_draft(draft)
    if rule is None:
        return None
    walls = _walls(draft)
    row = rows.EventSeriesRow(
        new_id(), rrule_of(rule, seen.zone), draft.first, *walls, seen.hub.zone, seen.now
    )
    rows.put_series(tx, row)
    return row.id


def write_event(
    tx: Transaction, seen: Snapshot, draft: EventDraft, each: Date, series_id: str | None
) -> Row:
    """Write a new date, and keep its places."""
    row = Row(
        id=new_id(),
        series_id=series_id,
        state=EventState.PLANNED,
        hold_id=_kept(tx, seen, hold_of(seen, draft, each)),
        made_at=seen.now,
        **_written(seen, draft, each),
    )
    rows.put_event(tx, row)
    return row


def rewrite_event(tx: Transaction, seen: Snapshot, draft: EventDraft, each: Date, row: Row) -> Row:
    """Write a date otherwise; who signed up stays, and its places go with it."""
    values = _written(seen, draft, each)
    new = hold_of(seen, draft, each)
    values["hold_id"] = _rehold(tx, seen, row, new)
    if values["starts_at"] != row.starts_at:
        before = row.moved_from or row.starts_at
        values["moved_from"] = None if before == values["starts_at"] else before
    rows.change_event(tx, row.id, **values)
    return replace(row, **values)


def release(tx: Transaction, row: Row, seen: Snapshot) -> None:
    """Give the places of an event back at once (O7)."""
    if row.hold_id is not None and line_rows.release_hold(tx, row.hold_id, seen.now):
        tx.record(HoldReleased(row.hold_id))


def _rehold(tx: Transaction, seen: Snapshot, row: Row, new: NewHold | None) -> str | None:
    """The places of an event are those it needs now; who came on them stays counted so."""
    was = next((hold for hold in seen.holds if hold.id == row.hold_id), None)
    if was is None or new is None or new.starts_at != was.starts_at:
        release(tx, row, seen)
        return _kept(tx, seen, new)
    values = {
        "space_id": new.space_id,
        "title": cut(new.title, LONGEST_TITLE),
        "people": new.people,
        "ends_at": new.ends_at,
        "falls_free_at": min(_falls_free(seen, new), new.ends_at),
    }
    line_rows.change_hold(tx, was.id, **values)
    return was.id


def _falls_free(seen: Snapshot, new: NewHold) -> Any:
    return new.starts_at + timedelta(minutes=seen.rules.hold_grace_min)


def _kept(tx: Transaction, seen: Snapshot, new: NewHold | None) -> str | None:
    return None if new is None else put_hold(tx, seen, new).hold_id


def _written(seen: Snapshot, draft: EventDraft, each: Date) -> dict[str, Any]:
    """The columns that a draft fills; what is too long is cut, nothing invisible stays."""
    if not isinstance(each.when, Interval):
        raise AssertionError(f"a date without a time cannot be kept: {each.when}")  # noqa: TRY004
    start, end = each.when.start, each.when.end
    day, last_day = days_on(start, end, seen.zone, seen.rules.turn)
    if draft.is_all_day:
        day, last_day = each.day, each.day + ((draft.last or draft.first) - draft.first)
    wall_start, wall_end = _walls(draft)
    return {
        "kind": draft.kind,
        "title": cut(draft.title, LONGEST_TITLE),
        "description": cut(draft.description, LONGEST_DESCRIPTION),
        "language": clean(draft.language)[:LONGEST_LANGUAGE],
        "organiser": clean(draft.organiser)[:LONGEST_ORGANISER],
        "space_id": draft.space_id,
        "place": clean(draft.place)[:LONGEST_PLACE],
        "starts_at": start,
        "ends_at": end,
        "day": day,
        "last_day": last_day,
        "is_all_day": draft.is_all_day,
        "wall_start": wall_start,
        "wall_end": wall_end,
        "zone": seen.hub.zone,
        "seats": draft.seats,
        "held": draft.held,
        "medium_id": draft.medium_id,
        "link": as_link(draft.link) or "",
        "home_link": as_link(draft.home_link) or "",
        "is_exam": draft.is_exam,
        "test_at": each.test_at,
        "changed_at": seen.now,
    }


def cut(words: Text, longest: int) -> Text:
    """Words as they are kept: cleaned, and no longer than that."""
    return Text(*(clean(said)[:longest].strip() for said in (words.fi, words.sv, words.en)))


def _walls(draft: EventDraft) -> tuple[str, str]:
    if draft.is_all_day:
        return MIDNIGHT, MIDNIGHT
    return f"{draft.starts:%H:%M}", f"{draft.ends:%H:%M}"
