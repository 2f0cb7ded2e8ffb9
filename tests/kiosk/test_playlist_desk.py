"""The manager's playlist: kept as written or refused with a reason, ordered, seen ahead (E3)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest

from kiosk.answers import Locked
from kiosk.desks.playlist import MOST_ITEMS, MOST_WORDS, PlaylistDesk
from kiosk.playlist_answers import (
    ItemDraft,
    ItemKind,
    ItemSaved,
    MediumAdded,
    MediumWrong,
    NoItem,
    PlaylistItem,
    WhyNoItem,
)
from kiosk.programme_facts import PlaylistChanged
from kiosk.texts import Text
from tests.hub import HELSINKI, Hub
from tests.kiosk.media_files import PICTURE, a_file, with_stick

WELCOME = Text("Tervetuloa kahville!", "Välkommen på kaffe!")


@pytest.fixture
def desk(hub: Hub) -> PlaylistDesk:
    """The desk of the playlist."""
    return hub.kiosk.playlist


@pytest.fixture
def session(hub: Hub) -> str:
    """An open session of the manager."""
    return hub.manager()


def words(key: str, **more: object) -> ItemDraft:
    """A new item with words."""
    return replace(ItemDraft(key, ItemKind.WORDS, words=WELCOME), **more)  # type: ignore[arg-type]


def saved(desk: PlaylistDesk, session: str, draft: ItemDraft) -> str:
    """An item that is kept; its id."""
    answer = desk.save(session, draft)
    assert isinstance(answer, ItemSaved), answer
    return answer.item_id


def items(desk: PlaylistDesk, session: str) -> tuple[PlaylistItem, ...]:
    """What is on the playlist."""
    found = desk.items(session)
    assert not isinstance(found, Locked)
    return found


def test_an_item_is_kept_as_it_was_written_and_changed(desk: PlaylistDesk, session: str) -> None:
    draft = words(
        "one",
        seconds=20,
        weekdays=(0, 1, 4),
        starts=time(8),
        ends=time(16, 30),
        first_day=date(2026, 11, 24),
        last_day=date(2026, 12, 24),
    )
    item_id = saved(desk, session, draft)
    (item,) = items(desk, session)
    assert item == PlaylistItem(
        item_id,
        ItemKind.WORDS,
        20,
        None,
        WELCOME,
        (0, 1, 4),
        time(8),
        time(16, 30),
        date(2026, 11, 24),
        date(2026, 12, 24),
    )
    changed = replace(draft, key="two", item_id=item_id, kind=ItemKind.PLACES, starts=None)
    assert saved(desk, session, changed) == item_id
    (item,) = items(desk, session)
    assert (item.kind, item.words, item.starts) == (ItemKind.PLACES, Text(""), None)


def test_the_same_key_again_puts_nothing_twice(desk: PlaylistDesk, session: str) -> None:
    assert saved(desk, session, words("k")) == saved(desk, session, words("k"))
    assert len(items(desk, session)) == 1


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"item_id": "gone"}, WhyNoItem.GONE),
        ({"kind": ItemKind.MEDIUM}, WhyNoItem.MEDIUM),
        ({"kind": ItemKind.MEDIUM, "medium_id": "gone"}, WhyNoItem.MEDIUM),
        ({"words": Text(" \u202e\n")}, WhyNoItem.WORDS),
        ({"words": Text("a" * (MOST_WORDS + 1))}, WhyNoItem.WORDS),
        ({"seconds": 4}, WhyNoItem.SECONDS),
        ({"seconds": 3601}, WhyNoItem.SECONDS),
        ({"weekdays": ()}, WhyNoItem.WEEKDAYS),
        ({"weekdays": (7,)}, WhyNoItem.WEEKDAYS),
        ({"first_day": date(2026, 12, 2), "last_day": date(2026, 12, 1)}, WhyNoItem.DAYS),
    ],
)
def test_what_cannot_be_kept_says_why(
    desk: PlaylistDesk, session: str, changes: dict[str, object], why: WhyNoItem
) -> None:
    answer = desk.save(session, words("k", **changes))
    assert isinstance(answer, NoItem)
    assert answer.why is why
    assert items(desk, session) == ()


def test_sixty_items_are_enough(
    desk: PlaylistDesk, session: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert MOST_ITEMS == 60
    monkeypatch.setattr("kiosk.desks.playlist.MOST_ITEMS", 1)
    first = saved(desk, session, words("1"))
    assert desk.save(session, words("2")) == NoItem(WhyNoItem.TOO_MANY, 1)
    assert saved(desk, session, words("3", item_id=first)) == first


def test_words_are_plain_text(desk: PlaylistDesk, session: str) -> None:
    saved(desk, session, words("1", words=Text("<b>Hei\nvaan</b>\u202e", "\x00")))
    assert items(desk, session)[0].words == Text("<b>Hei vaan</b>")


def test_items_are_moved_to_the_ends_and_no_further(desk: PlaylistDesk, session: str) -> None:
    one, two, three = (saved(desk, session, words(str(n))) for n in range(3))

    def order() -> list[str]:
        return [item.item_id for item in items(desk, session)]

    assert desk.shift(session, three, -1) is True
    assert order() == [one, three, two]
    assert desk.shift(session, three, -1) is True
    assert desk.shift(session, three, -1) is False
    assert order() == [three, one, two]
    assert desk.shift(session, "gone", 1) is False
    assert desk.remove(session, one) is True
    assert desk.remove(session, one) is False
    assert desk.shift(session, three, 1) is True
    assert order() == [two, three]
    assert saved(desk, session, words("4")) == order()[-1]


def test_what_is_switched_off_stays_and_is_not_shown(
    hub: Hub, desk: PlaylistDesk, session: str
) -> None:
    item = saved(desk, session, words("1"))
    assert desk.switch(session, item, is_on=False) is True
    assert [each.is_on for each in items(desk, session)] == [False]
    assert desk.shown_at(session, hub.clock.now()) == ()
    assert desk.switch(session, item, is_on=True) is True
    assert desk.switch(session, "gone", is_on=True) is False
    assert len(desk.shown_at(session, hub.clock.now())) == 1  # type: ignore[arg-type]


def test_a_moment_ahead_is_seen_as_it_will_be(desk: PlaylistDesk, session: str) -> None:
    office = saved(desk, session, words("1", weekdays=(0, 1, 2, 3, 4), starts=time(8)))
    night = saved(desk, session, words("2", starts=time(22), ends=time(2)))

    def shown(day: int, hour: int) -> list[str]:
        found = desk.shown_at(session, datetime(2026, 11, day, hour, tzinfo=HELSINKI))
        assert not isinstance(found, Locked)
        return [item.item_id for item in found]

    assert shown(24, 12) == [office]
    assert shown(24, 23) == [office, night]
    assert shown(25, 1) == [night]
    assert shown(28, 12) == []


def test_a_broken_film_is_told_with_its_item_and_not_shown(
    hub: Hub, desk: PlaylistDesk, session: str
) -> None:
    stick = with_stick(hub)
    added = hub.kiosk.media_desk.take_in(None, a_file(stick, "a.png", PICTURE))
    assert isinstance(added, MediumAdded)
    draft = ItemDraft("1", ItemKind.MEDIUM, medium_id=added.medium.medium_id, words=WELCOME)
    saved(desk, session, draft)
    assert len(desk.shown_at(session, hub.clock.now())) == 1  # type: ignore[arg-type]
    hub.kiosk.media_desk.broke(added.medium.medium_id, MediumWrong.STUCK)
    (item,) = items(desk, session)
    assert (item.medium, item.words) == (added.medium, WELCOME)
    assert item.trouble is not None
    assert desk.shown_at(session, hub.clock.now() + timedelta(minutes=1)) == ()


def test_every_change_is_a_fact(hub: Hub, desk: PlaylistDesk, session: str) -> None:
    one = saved(desk, session, words("1"))
    saved(desk, session, words("2"))
    saved(desk, session, words("3", item_id=one))
    desk.shift(session, one, 1)
    desk.switch(session, one, is_on=False)
    desk.remove(session, one)
    log = hub.kiosk.manager.log(session)
    assert not isinstance(log, Locked)
    told = [each.fact for each in log.lines if isinstance(each.fact, PlaylistChanged)]
    assert [fact.what for fact in reversed(told)] == [
        "made",
        "made",
        "changed",
        "moved",
        "off",
        "removed",
    ]


def test_a_shut_area_changes_nothing(desk: PlaylistDesk, session: str) -> None:
    item = saved(desk, session, words("1"))
    assert desk.items("shut") == Locked()
    assert desk.save("shut", words("2")) == Locked()
    assert desk.shift("shut", item, 1) == Locked()
    assert desk.switch("shut", item, is_on=False) == Locked()
    assert desk.remove("shut", item) == Locked()
    assert desk.shown_at("shut", datetime(2026, 11, 24, tzinfo=HELSINKI)) == Locked()
    assert len(items(desk, session)) == 1
