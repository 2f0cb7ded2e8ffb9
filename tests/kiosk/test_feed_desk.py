"""The manager's list of calendars from outside, and what a round of them brings (E2)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from random import Random
from typing import cast

import pytest

from db.queries import feeds as rows
from kiosk.answers import Locked
from kiosk.clock import SetClock
from kiosk.desks import feed_rounds
from kiosk.desks.feed_desk import MOST_FEEDS
from kiosk.desks.feed_rounds import AFTER_A_FAILURE, BATCH, EVERY, Brought, FeedRounds, Rest
from kiosk.desks.upkeep import LATE_BEATS
from kiosk.feeds.events import FeedEvent, FeedFailed, FeedRead, FeedSource, NotChanged, Seen
from kiosk.jobs import Jobs
from kiosk.playlist_answers import FeedDraft, FeedKept, FeedState, FeedWrong, NoFeed
from kiosk.programme_facts import FeedFailed as FeedFailedFact
from kiosk.programme_facts import FeedRefreshed, FeedRemoved, FeedSaved
from kiosk.timetable import BEAT_S, Desks
from kiosk.worker import HandWorker
from tests.hub import Hub, open_hub
from tests.kiosk.feeds.calendars import calendar, event

ADDRESS = "https://pihtipudas.example/kalenteri.ics"
EVENING = datetime(2026, 11, 26, 16, tzinfo=UTC)
FOR_A_MINUTE = timedelta(minutes=1)

Answer = FeedRead | NotChanged | FeedFailed


@pytest.fixture
def hub(tmp_path: Path) -> Hub:
    """A hub on a Tuesday morning."""
    return open_hub(tmp_path)


def facts_of(hub: Hub, *kinds: type) -> list[object]:
    """What is told from now on, of these kinds."""
    told: list[object] = []
    hub.kiosk.store.listen(lambda fact: told.append(fact) if isinstance(fact, kinds) else None)
    return told


def draft(hub: Hub, **more: object) -> FeedDraft:
    """A calendar of the municipality."""
    given = FeedDraft(hub.key(), "Pihtiputaan kunta", ADDRESS)
    return replace(given, **more)  # type: ignore[arg-type]


def put(hub: Hub, **more: object) -> str:
    """It is on the list, and it is a failure when not; its id."""
    kept = hub.kiosk.feed_desk.save(hub.manager(), draft(hub, **more))
    assert isinstance(kept, FeedKept), kept
    return kept.feed_id


def state(hub: Hub) -> FeedState:
    """The one calendar there is."""
    found = hub.kiosk.feed_desk.feeds(hub.manager())
    assert isinstance(found, tuple)
    (single,) = found
    return single


def happening(uid: str = "kuoro", **more: object) -> FeedEvent:
    """An evening with the choir."""
    given = FeedEvent(uid, "Kuoro", EVENING, EVENING + timedelta(hours=2), place="Koulu")
    return replace(given, **more)  # type: ignore[arg-type]


def read(*events: FeedEvent, skipped: int = 0) -> FeedRead:
    """A calendar that was read."""
    return FeedRead(events, skipped, seen=Seen('"a"', "", "2026-W48:x"))


@pytest.fixture
def comes(monkeypatch: pytest.MonkeyPatch) -> Callable[[Answer], list[FeedSource]]:
    """Decide what the next refreshes bring; gives the list of what was asked for."""
    asked: list[FeedSource] = []

    def set_answer(answer: Answer) -> list[FeedSource]:
        def refresh(source: FeedSource, *_: object) -> Answer:
            asked.append(source)
            return answer

        monkeypatch.setattr(feed_rounds, "refresh", refresh)
        return asked

    return set_answer


def go_round(hub: Hub, **later: int) -> bool:
    """One beat of the timetable, after a while; whether a calendar was due."""
    hub.clock.advance(timedelta(**later))
    rounds = FeedRounds(hub.kiosk.store, hub.clock)
    due = rounds.due()
    take_in(rounds, rounds.fetch(due))
    return due is not None


def take_in(rounds: FeedRounds, brought: Brought | None) -> int:
    """Tell all of it; in how many pieces."""
    pieces, came = 0, cast("Brought | Rest | None", brought)
    while came is not None:
        came = rounds.take_in(came)
        pieces += 1
    return pieces


def titles(hub: Hub) -> list[str]:
    """What visitors see of the week."""
    return [each.title.fi for each in hub.kiosk.programme.look().events]


# --- the list -------------------------------------------------------------------------------------


def test_a_calendar_comes_on_the_list_is_changed_and_goes(hub: Hub) -> None:
    told = facts_of(hub, FeedSaved, FeedRemoved)
    feed_id = put(hub, address="webcal://pihtipudas.example/kalenteri.ics")
    assert state(hub) == FeedState(feed_id, "Pihtiputaan kunta", ADDRESS)
    put(hub, feed_id=feed_id, name="  Kunta\n", may_be_private=True, space_id="apteekki")
    assert state(hub) == FeedState(feed_id, "Kunta", ADDRESS, True, "apteekki")
    assert hub.kiosk.feed_desk.remove(hub.manager(), feed_id) is True
    assert hub.kiosk.feed_desk.feeds(hub.manager()) == ()
    assert hub.kiosk.feed_desk.remove(hub.manager(), feed_id) is False
    assert told == [
        FeedSaved(feed_id, "Pihtiputaan kunta", "made"),
        FeedSaved(feed_id, "Kunta", "changed"),
        FeedRemoved(feed_id, "Kunta"),
    ]


def test_the_same_key_again_is_the_same_calendar(hub: Hub) -> None:
    same = draft(hub)
    answers = {hub.kiosk.feed_desk.save(hub.manager(), same) for _ in range(2)}
    assert len(answers) == 1
    assert state(hub).name == "Pihtiputaan kunta"


@pytest.mark.parametrize(
    ("more", "why"),
    [
        ({"address": "http://a.example/k.ics"}, FeedWrong.ADDRESS),
        ({"address": "kunta"}, FeedWrong.ADDRESS),
        ({"name": " \u202e "}, FeedWrong.ADDRESS),
        ({"address": "https://a.example/\u202escilbup"}, FeedWrong.ADDRESS),
        ({"address": "https://192.168.1.5/k.ics"}, FeedWrong.PRIVATE),
        ({"address": "https://[::1]/k.ics"}, FeedWrong.PRIVATE),
        ({"address": "https://localhost/k.ics"}, FeedWrong.PRIVATE),
    ],
)
def test_what_cannot_be_kept_says_why(hub: Hub, more: dict[str, str], why: FeedWrong) -> None:
    assert hub.kiosk.feed_desk.save(hub.manager(), draft(hub, **more)) == NoFeed(why)
    assert hub.kiosk.feed_desk.feeds(hub.manager()) == ()


def test_the_managers_word_lets_a_calendar_of_the_hubs_own_network_in(hub: Hub) -> None:
    put(hub, address="https://192.168.1.5/k.ics", may_be_private=True)
    assert state(hub).may_be_private


def test_there_is_an_end_to_the_list(hub: Hub) -> None:
    for number in range(MOST_FEEDS):
        put(hub, address=f"{ADDRESS}?{number}")
    answer = hub.kiosk.feed_desk.save(hub.manager(), draft(hub))
    assert answer == NoFeed(FeedWrong.TOO_MANY)


def test_only_the_manager_sees_and_changes_the_list(hub: Hub) -> None:
    feed_id = put(hub)
    desk = hub.kiosk.feed_desk
    answers = (
        desk.feeds("nobody"),
        desk.save("nobody", draft(hub)),
        desk.remove("nobody", feed_id),
        desk.ask_again("nobody", feed_id),
    )
    assert answers == (Locked(),) * 4
    assert state(hub).tried_at is None


# --- the rounds -----------------------------------------------------------------------------------


def test_what_a_calendar_tells_of_is_on_the_programme(
    hub: Hub, comes: Callable[[Answer], list[FeedSource]]
) -> None:
    told = facts_of(hub, FeedRefreshed)
    feed_id = put(hub)
    comes(read(happening(), happening("pullat", title="Pullat"), skipped=2))
    assert go_round(hub)
    assert titles(hub) == ["Kuoro", "Pullat"]
    seen = state(hub)
    assert (seen.events, seen.skipped, seen.trouble) == (2, 2, None)
    assert seen.ok_at == seen.tried_at == hub.clock.now()
    assert told == [FeedRefreshed(feed_id, "Pihtiputaan kunta", 2, 2)]


def test_an_evening_is_on_its_day_and_whole_days_on_theirs(
    hub: Hub, comes: Callable[[Answer], list[FeedSource]]
) -> None:
    put(hub)
    late = happening("tanssit", title="Tanssit", ends_at=EVENING + timedelta(hours=8))
    days = happening(
        "leiri",
        title="Leiri",
        starts_at=datetime(2026, 11, 26, 22, tzinfo=UTC),
        ends_at=datetime(2026, 11, 29, 22, tzinfo=UTC),
        first_day=date(2026, 11, 27),
        last_day=date(2026, 11, 29),
    )
    comes(read(late, days))
    go_round(hub)
    shown = {
        e.title.fi: (e.first_day, e.last_day, e.is_all_day)
        for e in hub.kiosk.programme.look().events
    }
    assert shown["Tanssit"] == (date(2026, 11, 26), date(2026, 11, 26), False)
    assert shown["Leiri"] == (date(2026, 11, 27), date(2026, 11, 29), True)


def test_a_new_list_takes_the_place_of_the_old_one(
    hub: Hub, comes: Callable[[Answer], list[FeedSource]]
) -> None:
    told = facts_of(hub, FeedRefreshed)
    put(hub)
    comes(read(happening(), happening("pullat", title="Pullat")))
    go_round(hub)
    comes(read(happening(title="Kuoro ja kahvit"), happening("uusi", title="Uusi")))
    go_round(hub, minutes=61)
    assert titles(hub) == ["Kuoro ja kahvit", "Uusi"]
    go_round(hub, minutes=61)
    assert len(told) == 2, "the third brought nothing new"


def test_the_last_good_list_stays_while_a_calendar_cannot_be_read(
    hub: Hub, comes: Callable[[Answer], list[FeedSource]]
) -> None:
    told = facts_of(hub, FeedFailedFact)
    feed_id = put(hub)
    comes(read(happening()))
    go_round(hub)
    ok_at = hub.clock.now()
    for why in (FeedWrong.UNREACHABLE, FeedWrong.UNREACHABLE, FeedWrong.TOO_SLOW):
        comes(FeedFailed(why))
        go_round(hub, hours=3)
        assert titles(hub) == ["Kuoro"]
        seen = state(hub)
        assert (seen.trouble, seen.ok_at, seen.events) == (why, ok_at, 1)
    name = "Pihtiputaan kunta"
    assert told == [
        FeedFailedFact(feed_id, name, "unreachable"),
        FeedFailedFact(feed_id, name, "too_slow"),
    ]
    comes(NotChanged())
    go_round(hub, hours=3)
    seen = state(hub)
    assert (seen.trouble, seen.ok_at, titles(hub)) == (None, hub.clock.now(), ["Kuoro"])


def test_it_is_asked_with_what_it_was_known_by(
    hub: Hub, comes: Callable[[Answer], list[FeedSource]]
) -> None:
    put(hub)
    asked = comes(read(happening()))
    go_round(hub)
    go_round(hub, minutes=61)
    assert asked == [
        FeedSource(ADDRESS),
        FeedSource(ADDRESS, seen=Seen('"a"', "", "2026-W48:x")),
    ]


def test_a_calendar_has_its_turn_every_hour_and_a_failing_one_sooner(
    hub: Hub, comes: Callable[[Answer], list[FeedSource]]
) -> None:
    put(hub)
    comes(NotChanged())
    assert go_round(hub)
    assert not go_round(hub, seconds=int((EVERY - FOR_A_MINUTE).total_seconds()))
    comes(FeedFailed(FeedWrong.TOO_SLOW))
    assert go_round(hub, minutes=1)
    waits = []
    for _ in range(6):
        waited = 0
        while not go_round(hub, minutes=5):
            waited += 5
        waits.append(waited + 5)
    assert waits == [5, 10, 20, 40, 60, 60]
    assert timedelta(minutes=waits[0]) == AFTER_A_FAILURE


def test_the_one_that_has_waited_longest_is_next_and_a_new_one_goes_first(
    hub: Hub, comes: Callable[[Answer], list[FeedSource]]
) -> None:
    asked = comes(NotChanged())
    put(hub, address=f"{ADDRESS}?1")
    put(hub, address=f"{ADDRESS}?2")
    for _ in range(2):
        go_round(hub, seconds=15)
    put(hub, address=f"{ADDRESS}?3")
    for _ in range(3):
        go_round(hub, minutes=61)
    assert [each.address[-1] for each in asked] == ["1", "2", "3", "1", "2"]


def test_the_manager_can_have_one_read_at_once(
    hub: Hub, comes: Callable[[Answer], list[FeedSource]]
) -> None:
    feed_id = put(hub)
    comes(NotChanged())
    go_round(hub)
    assert not go_round(hub, seconds=15)
    assert hub.kiosk.feed_desk.ask_again(hub.manager(), feed_id) is True
    assert go_round(hub, seconds=15)
    assert hub.kiosk.feed_desk.ask_again(hub.manager(), "nothing") is False


def test_another_address_is_another_calendar(
    hub: Hub, comes: Callable[[Answer], list[FeedSource]]
) -> None:
    feed_id = put(hub)
    asked = comes(read(happening()))
    go_round(hub)
    put(hub, feed_id=feed_id, name="Toinen nimi")
    assert titles(hub) == ["Kuoro"], "another name is not another calendar"
    put(hub, feed_id=feed_id, address=f"{ADDRESS}?2")
    assert titles(hub) == []
    assert state(hub).ok_at is None
    go_round(hub, seconds=15)
    assert asked[-1] == FeedSource(f"{ADDRESS}?2")


def test_what_comes_for_a_calendar_that_has_gone_or_moved_meanwhile_is_let_go(
    hub: Hub, comes: Callable[[Answer], list[FeedSource]]
) -> None:
    feed_id = put(hub)
    comes(read(happening()))
    rounds = FeedRounds(hub.kiosk.store, hub.clock)
    brought = rounds.fetch(rounds.due())
    put(hub, feed_id=feed_id, address=f"{ADDRESS}?2")
    take_in(rounds, brought)
    assert titles(hub) == []
    hub.kiosk.feed_desk.remove(hub.manager(), feed_id)
    take_in(rounds, brought)
    assert titles(hub) == []


def test_two_kiosks_of_a_hub_do_not_read_the_same_calendar_at_once(hub: Hub) -> None:
    put(hub)
    one, other = (FeedRounds(hub.kiosk.store, hub.clock) for _ in range(2))
    assert one.due() is not None
    assert other.due() is None


def test_a_long_list_is_written_in_pieces_and_a_piece_does_not_come_in_twice(
    hub: Hub, comes: Callable[[Answer], list[FeedSource]]
) -> None:
    put(hub)
    many = [happening(f"u{n}", title=f"{n}") for n in range(2 * BATCH + 1)]
    comes(read(*many))
    rounds = FeedRounds(hub.kiosk.store, hub.clock)
    brought = rounds.fetch(rounds.due())
    first = rounds.take_in(brought)
    assert rounds.take_in(first) is not None
    assert state(hub).ok_at is None, "the power goes here: it is not all there, and not said to be"
    assert take_in(rounds, brought) == 3
    assert (state(hub).events, state(hub).ok_at) == (len(many), hub.clock.now())
    comes(read())
    assert go_round(hub, minutes=61)
    assert (state(hub).events, titles(hub)) == (0, [])


def test_whatever_was_kept_before_the_new_list_is_what_is_kept(
    hub: Hub, comes: Callable[[Answer], list[FeedSource]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Compared a few dates at a time, some of them at one instant."""
    monkeypatch.setattr(feed_rounds, "BATCH", 3)
    feed_id, chances = put(hub), Random(5)
    for many in (9, 0, 12, 12, 1, 7):
        keys = {(chances.randrange(8), chances.randrange(4)) for _ in range(many)}
        events = [
            happening(f"u{n}", starts_at=at, ends_at=at, title=chances.choice("ABC"))
            for n, at in ((n, EVENING + timedelta(hours=hours)) for n, hours in keys)
        ]
        comes(read(*events))
        go_round(hub, minutes=61)
        with hub.kiosk.store.reading() as tx:
            kept = {(row.uid, row.starts_at, row.title) for row in rows.kept(tx, feed_id)}
        assert kept == {(each.uid, each.starts_at, each.title) for each in events}


def broken_off(hub: Hub, comes: Callable[[Answer], list[FeedSource]], answer: FeedRead) -> None:
    """A new list begins to come in, and the power goes after its first piece."""
    comes(answer)
    hub.clock.advance(timedelta(minutes=61))
    rounds = FeedRounds(hub.kiosk.store, hub.clock)
    rest = rounds.take_in(rounds.fetch(rounds.due()))
    assert rest is not None
    assert rounds.take_in(rest) is not None, "there is more than one piece"
    hub.restart()


def many(word: str) -> FeedRead:
    """A long calendar, with other names for its dates each time."""
    days = (EVENING + timedelta(hours=n) for n in range(2 * BATCH))
    return read(*(happening(f"{word}{n}", starts_at=at, ends_at=at) for n, at in enumerate(days)))


def test_a_list_that_was_broken_off_has_no_hole(
    hub: Hub, comes: Callable[[Answer], list[FeedSource]]
) -> None:
    """What came is there, and what was not come to yet is as it was: the last good copy stays."""
    put(hub)
    comes(many("old"))
    go_round(hub)
    broken_off(hub, comes, many("new"))
    with hub.kiosk.store.reading() as tx:
        kept = sorted(rows.kept(tx, state(hub).feed_id), key=lambda row: row.starts_at)
    assert len(kept) == 2 * BATCH
    of_a_piece = BATCH // 2
    assert [row.uid[:3] for row in kept] == ["new"] * of_a_piece + ["old"] * (
        2 * BATCH - of_a_piece
    )


def test_a_list_that_was_broken_off_is_read_anew_though_it_became_the_old_one_again(
    hub: Hub, comes: Callable[[Answer], list[FeedSource]]
) -> None:
    put(hub)
    comes(many("old"))
    go_round(hub)
    broken_off(hub, comes, many("new"))
    asked = comes(many("old"))
    go_round(hub, minutes=61)
    assert asked[-1] == FeedSource(ADDRESS), "asked as if it was not known: all of it comes"
    with hub.kiosk.store.reading() as tx:
        assert all(row.uid.startswith("old") for row in rows.kept(tx, state(hub).feed_id))


def test_a_calendar_that_was_read_by_a_clock_years_ahead_has_its_turn(
    hub: Hub, comes: Callable[[Answer], list[FeedSource]]
) -> None:
    put(hub)
    asked = comes(read(happening()))
    now = hub.clock.now()
    go_round(hub, days=400)
    assert isinstance(hub.clock, SetClock)
    hub.clock.turn_to(now)
    assert go_round(hub, minutes=1)
    assert len(asked) == 2
    assert not go_round(hub, minutes=1)


def test_a_kiosk_whose_clock_is_a_little_behind_does_not_read_it_too(
    hub: Hub, comes: Callable[[Answer], list[FeedSource]]
) -> None:
    put(hub)
    asked = comes(read(happening()))
    go_round(hub)
    assert isinstance(hub.clock, SetClock)
    hub.clock.turn_to(hub.clock.now() - timedelta(seconds=30))
    assert not go_round(hub)
    assert len(asked) == 1


class WithSlowAside(HandWorker):
    """What runs beside the desks takes long: it is not drained with the rest."""

    def __init__(self) -> None:
        super().__init__()
        self.aside = HandWorker()

    def beside(self) -> HandWorker:
        return self.aside


def test_calendars_of_which_none_is_due_do_not_wait_for_a_long_copy(hub: Hub) -> None:
    """Nor does the manager read that they are late: all that runs beside the desks is in turn."""
    kiosk, worker = hub.kiosk, WithSlowAside()
    rounds = FeedRounds(kiosk.store, hub.clock)
    desks = Desks(kiosk.caretaker, kiosk.upkeep, kiosk.media_desk, rounds)
    jobs = Jobs(worker, hub.clock, desks)

    def goes_on() -> bool:
        for _ in range(2 * LATE_BEATS):
            hub.clock.advance(timedelta(seconds=BEAT_S))
            jobs.beat()
            worker.drain()
        return not any(line.is_late for line in kiosk.upkeep.state() if line.name == "feeds")

    assert goes_on()
    put(hub)
    assert not goes_on(), "the control: one is due, and waits"


def test_nothing_is_due_while_the_clock_is_doubted(hub: Hub) -> None:
    put(hub)
    assert isinstance(hub.clock, SetClock)
    hub.clock.set_trusted(False)
    assert not go_round(hub)


def test_a_removed_calendar_leaves_nothing_behind(
    hub: Hub, comes: Callable[[Answer], list[FeedSource]]
) -> None:
    feed_id = put(hub)
    comes(read(happening()))
    go_round(hub)
    hub.kiosk.feed_desk.remove(hub.manager(), feed_id)
    assert titles(hub) == []
    with hub.kiosk.store.reading() as tx:
        assert rows.kept(tx, feed_id) == frozenset()


def test_the_address_of_a_removed_calendar_is_kept_nowhere(hub: Hub) -> None:
    """It can be the key to somebody's calendar."""
    feed_id = put(hub, address=f"{ADDRESS}?avain=salainen")

    def is_kept() -> bool:
        assert hub.kiosk.store.empty_log()
        return any(b"salainen" in each.read_bytes() for each in hub.folder.glob("hub.db*"))

    assert is_kept(), "the control"
    hub.kiosk.feed_desk.remove(hub.manager(), feed_id)
    assert not is_kept()


def test_it_is_the_same_on_postgresql(
    postgres_url: str, tmp_path: Path, comes: Callable[[Answer], list[FeedSource]]
) -> None:
    hub = open_hub(tmp_path, url=postgres_url)
    feed_id = put(hub)
    comes(read(happening(), happening("pullat", title="Pullat")))
    assert go_round(hub)
    comes(read(happening(title="Kuoro ja kahvit")))
    assert go_round(hub, minutes=61)
    assert titles(hub) == ["Kuoro ja kahvit"]
    assert (state(hub).events, state(hub).ok_at) == (1, hub.clock.now())
    assert hub.kiosk.feed_desk.remove(hub.manager(), feed_id) is True
    assert titles(hub) == []
    hub.kiosk.close()


def test_the_timetable_reads_a_file_for_real(hub: Hub, tmp_path: Path) -> None:
    """From the beat through the child to the visitors' programme, with nothing put in between."""
    file = tmp_path / "kunta.ics"
    file.write_bytes(calendar(event(DTSTART=";TZID=Europe/Helsinki:20261126T180000")))
    put(hub, address=str(file))
    hub.kiosk.jobs.beat()
    worker = hub.kiosk.worker
    worker.drain()  # type: ignore[attr-defined]
    assert titles(hub) == ["Kuoro"]
    file.write_bytes(b"<html>")
    hub.clock.advance(timedelta(minutes=61))
    hub.kiosk.jobs.beat()
    worker.drain()  # type: ignore[attr-defined]
    assert (titles(hub), state(hub).trouble) == (["Kuoro"], FeedWrong.NO_CALENDAR)


def test_the_same_calendar_is_on_the_list_once(hub: Hub) -> None:
    first = put(hub)
    again = draft(hub, address=ADDRESS.replace("https", "webcal"), name="Kunta")
    assert hub.kiosk.feed_desk.save(hub.manager(), again) == NoFeed(FeedWrong.THERE_ALREADY)
    other = put(hub, address="https://kuoro.example/laulut.ics")
    moved = draft(hub, feed_id=other)
    assert hub.kiosk.feed_desk.save(hub.manager(), moved) == NoFeed(FeedWrong.THERE_ALREADY)
    assert put(hub, feed_id=first, name="Kunta") == first
