"""From the rows of media and of the playlist to the values that desks and screens share."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import time
from pathlib import Path

from db.queries import playlist as rows
from db.store import Transaction
from kiosk.media.shelf import still_beside
from kiosk.playlist_answers import ItemKind, MediumTrouble, MediumWrong, PlaylistItem
from kiosk.programme_answers import MediumFacts, MediumKind


def medium_facts(row: rows.MediumRow, folder: Path) -> MediumFacts:
    """A picture or film, with where it is on this machine."""
    return MediumFacts(
        row.id,
        MediumKind(row.kind),
        row.name,
        str(folder / row.file),
        row.width,
        row.height,
        None if row.milliseconds is None else row.milliseconds / 1000,
        row.has_sound,
        _small(row, folder / row.file),
    )


def _small(row: rows.MediumRow, path: Path) -> str:
    """The one that was made when it came; a picture that is not large stands for itself."""
    if (still := still_beside(path)).is_file():
        return str(still)
    return str(path) if row.kind == MediumKind.PICTURE else ""


def media_in(tx: Transaction, folder: Path) -> dict[str, MediumFacts]:
    """Every picture and film that is there, by its id."""
    return {row.id: medium_facts(row, folder) for row in rows.media(tx)}


def trouble_of(row: rows.TroubleRow) -> MediumTrouble:
    """Why a medium was skipped."""
    return MediumTrouble(MediumWrong(row.what), row.first_at, row.last_at, row.times)


def troubles_in(tx: Transaction) -> dict[str, MediumTrouble]:
    """The last trouble of each medium that was not shown since."""
    return {row.medium_id: trouble_of(row) for row in rows.troubles(tx)}


def item_of(
    row: rows.ItemRow, media: Mapping[str, MediumFacts], troubles: Mapping[str, MediumTrouble]
) -> PlaylistItem:
    """An item of the playlist."""
    medium_id = row.medium_id or ""
    return PlaylistItem(
        row.id,
        ItemKind(row.kind),
        row.seconds,
        media.get(medium_id),
        row.words,
        tuple(day for day, is_on in enumerate(row.weekdays) if is_on == "1"),
        _wall(row.wall_from),
        _wall(row.wall_until),
        row.first_day,
        row.last_day,
        row.is_on,
        troubles.get(medium_id),
    )


def items_in(tx: Transaction, folder: Path) -> tuple[PlaylistItem, ...]:
    """The whole playlist, in its order."""
    media, troubles = media_in(tx, folder), troubles_in(tx)
    return tuple(item_of(row, media, troubles) for row in rows.items(tx))


def _wall(said: str | None) -> time | None:
    return None if said is None else time.fromisoformat(said)
