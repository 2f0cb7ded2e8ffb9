"""The idle desk: what is due now, never nothing, and why all stands still (E3, B2)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, time, timedelta
from pathlib import Path

import pytest

from kiosk.app import media_beside
from kiosk.media.shelf import Shelved
from kiosk.playlist_answers import (
    ItemDraft,
    ItemKind,
    ItemSaved,
    MediumAdded,
    MediumWrong,
    WhyStill,
)
from kiosk.programme_answers import EventKind, MediumKind
from kiosk.texts import Text
from tests.hub import HELSINKI, Hub, open_hub
from tests.kiosk.happenings import TUESDAY, put_on


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[Hub]:
    """A hub at half past nine on a Tuesday."""
    opened = open_hub(tmp_path)
    yield opened
    opened.kiosk.close()


def shows(hub: Hub, kind: ItemKind, **more: object) -> str:
    """The manager puts something on the playlist; its id."""
    draft = ItemDraft(hub.key(), kind, **more)  # type: ignore[arg-type]
    saved = hub.kiosk.playlist.save(hub.manager(), draft)
    assert isinstance(saved, ItemSaved), saved
    return saved.item_id


def due(hub: Hub) -> list[str]:
    """The ids of what is shown now."""
    return [item.item_id for item in hub.kiosk.idle.look().items]


def test_where_nothing_is_scheduled_something_is_shown(hub: Hub) -> None:
    seen = hub.kiosk.idle.look()
    assert seen.is_generated
    assert [item.kind for item in seen.items] == [ItemKind.PLACES, ItemKind.ROOMS]
    put_on(hub)
    kinds = [item.kind for item in hub.kiosk.idle.look().items]
    assert kinds == [ItemKind.PLACES, ItemKind.PROGRAMME, ItemKind.ROOMS]


def test_what_is_due_is_shown_in_its_order_and_as_long_as_it_is(hub: Hub) -> None:
    first = shows(hub, ItemKind.WORDS, words=Text("Aamu"), ends=time(10))
    second = shows(hub, ItemKind.PLACES)
    assert due(hub) == [first, second]
    assert not hub.kiosk.idle.look().is_generated
    hub.clock.turn_to(datetime(2026, 11, 24, 10, tzinfo=HELSINKI))
    assert due(hub) == [second]


def test_a_programme_with_nothing_on_it_is_no_card(hub: Hub) -> None:
    shows(hub, ItemKind.PROGRAMME)
    assert hub.kiosk.idle.look().is_generated
    put_on(hub)
    assert not hub.kiosk.idle.look().is_generated


def test_a_medium_that_broke_is_left_out_and_tried_again_after_an_hour(hub: Hub) -> None:
    folder = media_beside(hub.folder / "keys")
    folder.mkdir(exist_ok=True)
    file = f"{'ab' * 32}.jpg"
    (folder / file).write_bytes(b"12345")
    kept = hub.kiosk.media_desk.keep(
        Shelved("Kuva", file, 5, MediumKind.PICTURE, 4, 3, None, has_sound=False)
    )
    assert isinstance(kept, MediumAdded)
    medium_id = kept.medium.medium_id
    picture = shows(hub, ItemKind.MEDIUM, medium_id=medium_id)
    places = shows(hub, ItemKind.PLACES)
    assert due(hub) == [picture, places]
    assert hub.kiosk.idle.look().items[0].medium == kept.medium
    hub.kiosk.media_desk.broke(medium_id, MediumWrong.BROKEN)
    assert due(hub) == [places]
    hub.clock.advance(timedelta(hours=1))
    assert due(hub) == [picture, places]
    hub.kiosk.media_desk.played(medium_id)
    assert hub.kiosk.idle.look().items[0].trouble is None


def test_an_exam_asks_for_quiet_from_a_while_before_until_its_end(hub: Hub) -> None:
    exam = {"kind": EventKind.STUDY, "is_exam": True, "seats": None}
    put_on(hub, first=TUESDAY, starts=time(10), ends=time(11), **exam)
    assert hub.kiosk.idle.look().still is None
    hub.clock.advance(timedelta(minutes=15))
    seen = hub.kiosk.idle.look()
    assert seen.still is WhyStill.EXAM
    assert seen.still_until == datetime(2026, 11, 24, 11, tzinfo=HELSINKI)
    hub.clock.advance(timedelta(minutes=75))
    assert hub.kiosk.idle.look().still is None
