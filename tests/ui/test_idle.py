"""The idle screen: which cards there are, what they say, in which order they turn (E3, E4)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QObject

from kiosk.media.player import Reel
from kiosk.playlist_answers import IdleSeen, ItemKind, MediumWrong, PlaylistItem, WhyStill
from kiosk.programme_answers import (
    EventFacts,
    EventSource,
    EventState,
    MediumFacts,
    MediumKind,
    Seats,
)
from kiosk.room_answers import OnAirNow
from kiosk.rules.playlist import generated
from kiosk.texts import Text
from tests.ui.hubs import AT, CLOSED, places, view
from tests.ui.test_home_rooms import _seen as rooms_seen
from ui.viewmodels.idle_cards import CardKind, IdleCard, IdleKnown, cards_of
from ui.viewmodels.idle_round import LATE_S, Ends, Round
from ui.viewmodels.idle_shown import NO_BREAK, SOFT_HYPHEN, CardShown, breakable, laid, shortened
from ui.viewmodels.idle_slot import IdleSlot
from ui.viewmodels.idle_ways import TOUCH, touch_words, ways
from ui.viewmodels.idle_words import derive_card

ZONE = "Europe/Helsinki"
HOUR, DAY = timedelta(hours=1), timedelta(days=1)


def item(kind: ItemKind, **more: object) -> PlaylistItem:
    """An item of the playlist."""
    return PlaylistItem(**{"item_id": kind.value, "kind": kind, **more})  # type: ignore[arg-type]


def medium(kind: MediumKind, medium_id: str = "m") -> MediumFacts:
    """A picture or film."""
    return MediumFacts(medium_id, kind, "Kesä", "/media/m", 640, 360)


PICTURE = item(ItemKind.MEDIUM, item_id="picture", medium=medium(MediumKind.PICTURE, "p"))
FILM = item(ItemKind.MEDIUM, item_id="film", medium=medium(MediumKind.FILM, "f"))
WORDS = item(ItemKind.WORDS, words=Text("Hei", "Hej", "Hello"))


def event(name: str, starts_in: timedelta, hours: float = 2, **more: object) -> EventFacts:
    """An event on the Tuesday of the tests, 13.24."""
    starts, day = AT + starts_in, (AT + starts_in).date()
    ends = starts + hours * HOUR
    made = EventFacts(name, EventSource.OWN, Text.same(name), starts, ends, day, day)
    return replace(made, **more)  # type: ignore[arg-type]


def known(*items: PlaylistItem, view_=None, rooms: int = 3, **more: object) -> IdleKnown:
    """What the desks said."""
    seen = IdleSeen(AT, ZONE, items)
    return IdleKnown(replace(seen, **more), view_ or view(), rooms_seen(rooms))  # type: ignore[arg-type]


def kinds(*args: PlaylistItem, **more: object) -> list[str]:
    """The kinds of cards, in their order."""
    play = {name: more.pop(name) for name in ("may_play", "broken") if name in more}
    cards = cards_of(known(*args, **more), AT, **play)  # type: ignore[arg-type]
    return [card.kind.value for card in cards]


# --- which cards ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("items", "more", "expected"),
    [
        ((WORDS, PICTURE, FILM), {}, ["words", "picture", "film"]),
        ((WORDS, PICTURE, FILM), {"may_play": False}, ["words", "picture"]),
        ((WORDS, PICTURE, FILM), {"broken": {"p", "f"}}, ["words"]),
        ((FILM,), {"broken": {"f"}}, ["welcome"]),
        ((), {}, ["welcome"]),
        ((item(ItemKind.PROGRAMME),), {}, ["welcome"]),
        ((item(ItemKind.ROOMS),), {}, ["rooms"]),
        ((item(ItemKind.ROOMS),), {"rooms": 0}, ["welcome"]),
        ((item(ItemKind.ROOMS), WORDS), {"view_": view(door=CLOSED)}, ["words"]),
        ((item(ItemKind.PLACES),), {}, ["places"]),
        ((item(ItemKind.PLACES),), {"view_": view(door=CLOSED)}, ["welcome"]),
        (generated(has_events=False, has_rooms=True), {"is_generated": True}, ["welcome", "rooms"]),
        ((WORDS, FILM), {"still": WhyStill.EXAM}, ["exam"]),
        (
            (WORDS, FILM),
            {"still": WhyStill.ON_AIR, "on_air": (OnAirNow("b", Text("Koppi"), AT + HOUR),)},
            ["air", "words"],
        ),
    ],
)
def test_what_can_be_shown_is_shown_and_something_always_is(items, more, expected):
    assert kinds(*items, **more) == expected


def test_several_events_of_today_stand_in_a_list_and_then_each_has_its_card():
    tonight, later = event("a", HOUR), event("b", 2 * HOUR)
    tomorrow = event("c", DAY)
    programme = item(ItemKind.PROGRAMME)
    assert kinds(programme, programme=(tonight, tomorrow)) == ["event", "event"]
    assert kinds(programme, programme=(tonight, later, tomorrow)) == ["today", *["event"] * 3]


def test_an_event_that_ended_since_the_desk_was_asked_has_no_card():
    over = event("a", -3 * HOUR, ends_at=AT)
    assert kinds(item(ItemKind.PROGRAMME), programme=(over,)) == ["welcome"]


# --- what they say --------------------------------------------------------------------------------


def said(facts: EventFacts, lang: str = "en", now=AT) -> CardShown:
    """What the card of an event says, untranslated."""
    card = IdleCard("e", CardKind.EVENT, 12, event=facts)
    return derive_card(card, known(item(ItemKind.PROGRAMME)), now, lang)


@pytest.mark.parametrize(
    ("facts", "lead", "big", "state"),
    [
        (event("a", 5 * HOUR), "Today", "18:24", ""),
        (event("a", DAY), "Tomorrow", "13:24", ""),
        (event("a", 3 * DAY), "Fri 27 Nov", "13:24", ""),
        (event("a", -HOUR), "Now, until", "14:24", ""),
        (event("a", HOUR, is_all_day=True), "Today", "", ""),
        (event("a", -HOUR, last_day=(AT + 2 * DAY).date()), "Until Thu 26 Nov", "", ""),
        (event("a", DAY, last_day=(AT + 2 * DAY).date()), "Tomorrow", "", ""),
        (event("a", HOUR, state=EventState.CANCELLED), "Today", "14:24", "Cancelled"),
        (event("a", HOUR, moved_from=AT), "Today", "14:24", "New time"),
    ],
)
def test_when_an_event_is_stands_large_and_what_is_otherwise_is_said(facts, lead, big, state):
    shown = said(facts)
    assert (shown.lead, shown.big, shown.state) == (lead, big, state)


@pytest.mark.parametrize(
    ("seats", "note"),
    [
        (None, ""),
        (Seats(12, 8), "4 seat(s) free"),
        (Seats(12, 12, 2), "Full, you can join the line"),
    ],
)
def test_the_seats_that_are_left_are_said(seats, note):
    assert said(event("a", HOUR, seats=seats)).note == note


def test_what_is_cancelled_has_no_seats_and_no_code():
    shown = said(event("a", HOUR, state=EventState.CANCELLED, seats=Seats(9, 1), link="https://a"))
    assert (shown.note, shown.link, shown.is_off) == ("", "", True)


@pytest.mark.parametrize(
    ("text", "most", "short"),
    [
        ("Kurssi", 10, "Kurssi"),
        ("Avoin yliopisto: kasvatustiede", 20, "Avoin yliopisto…"),
        ("Yhdyssanahirviö" * 3, 20, ("Yhdyssanahirviö" * 3)[:19] + "…"),
        ("  kaksi \n riviä ", 20, "kaksi riviä"),
    ],
)
def test_long_titles_are_cut_between_words(text, most, short):
    assert shortened(text, most) == short


def test_a_long_word_may_break_at_its_syllables():
    assert breakable("kasvatustieteen").replace(SOFT_HYPHEN, "-") == "kas-va-tus-tie-teen"
    assert breakable("Savikurssi") == "Savikurssi"


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("Avataan huomenna klo 8", "Avataan huomenna klo~8"),
        ("Auki klo 8.30 asti", "Auki klo~8.30 asti"),
        ("Kuljethan hiljaa oven ohi", "Kuljethan hiljaa oven~ohi"),
        ("Kasvatustieteet 2026", "Kas-va-tus-tie-teet 2026"),
        ("4 paikkaa", "4 paikkaa"),
    ],
)
def test_no_line_ends_where_a_reader_would_not_pause(text, seen):
    assert laid(text).replace(NO_BREAK, "~").replace(SOFT_HYPHEN, "-") == seen


def test_two_events_of_today_have_their_whole_titles_and_more_of_them_short_ones():
    title = Text.same("Avoin yliopisto: kasvatustieteen perusteet")
    events = tuple(event(name, HOUR, title=title) for name in "abc")
    for many, whole in [(2, True), (3, False)]:
        known_ = known(item(ItemKind.PROGRAMME), programme=events[:many])
        rows = derive_card(IdleCard("t", CardKind.TODAY, 8), known_, AT, "fi").rows
        assert [(row.what == row.brief) for row in rows] == [not whole] * many
        assert all("…" in row.brief for row in rows)


def test_when_it_is_full_the_screen_says_so_in_words_and_not_that_there_are_none():
    full = known(item(ItemKind.PLACES), view_=view(shown=places(inside=10, held=0)))
    for kind in (CardKind.PLACES, CardKind.WELCOME):
        shown = derive_card(IdleCard("p", kind, 8), full, AT, "en")
        assert "It is full right now" in (shown.title, shown.note)
        assert "0" not in shown.big + shown.title + shown.note + shown.name
        assert shown.inside == 10


def test_how_long_somebody_is_still_on_air():
    air = known(on_air=(OnAirNow("b", Text("Koppi"), AT + timedelta(minutes=24)),))
    shown = derive_card(IdleCard("air", CardKind.AIR, 8), air, AT, "fi")
    assert (shown.title, shown.big) == ("Koppi", "24 min left")


def test_before_anything_is_known_the_hub_greets():
    shown = derive_card(IdleCard("places", CardKind.PLACES, 8), None, AT, "fi")
    assert (shown.kind, shown.title) == ("welcome", "Welcome!")


def test_the_ways_in_are_shown_while_the_door_is_open():
    pages = {"check_in", "check_out", "rooms"}
    assert [way.page_name for way in ways(pages, view())] == ["check_in", "check_out", "rooms"]
    assert [way.page_name for way in ways(pages, view(door=CLOSED))] == ["check_out"]


def test_everybody_reads_in_a_language_of_theirs_that_a_touch_helps():
    assert touch_words(("fi", "sv", "en"), "sv") == (TOUCH["sv"], f"{TOUCH['fi']} · {TOUCH['en']}")
    assert touch_words(("fi",), "fi") == (TOUCH["fi"], "")


# --- how they turn --------------------------------------------------------------------------------


@dataclass
class FakeFilm:
    """Notes what it is told."""

    told: list[str] = field(default_factory=list)

    def play(self, reel: Reel) -> None:
        self.told.append(f"play {reel.key}")

    def follow(self, reel: Reel | None) -> None:
        self.told.append(f"follow {reel.key if reel else 'nothing'}")

    def stop(self) -> None:
        self.told.append("stop")


class Wheel:
    """A round of cards by a clock that is turned."""

    def __init__(self, *cards: IdleCard) -> None:
        self.now, self.film, self.parent = 0.0, FakeFilm(), QObject()
        self.cards = cards
        self.broken: list[tuple[str, MediumWrong]] = []
        slots = (self._slot(), self._slot())
        shows: Callable[[IdleCard], CardShown] = lambda card: CardShown(  # noqa: E731
            card.kind.value, title=card.key, picture="/p" if card.kind is CardKind.PICTURE else ""
        )
        ends = Ends(lambda: self.now, shows, lambda: None, self._broke, lambda _: None)
        self.slots, self.round = slots, Round(slots, self.film, ends)
        self.round.start(cards)

    def _slot(self) -> IdleSlot:
        return IdleSlot(lambda text: text, self.parent)

    def _broke(self, card: IdleCard, why: MediumWrong) -> None:
        self.broken.append((card.key, why))
        self.cards = tuple(each for each in self.cards if each != card)
        self.round.have(self.cards)

    def run(self, seconds: int) -> list[str]:
        """The keys of the cards that are seen, each once in a row."""
        seen = [self.round.card.key]
        for _ in range(seconds):
            self.now += 1
            self.round.tick()
            if self.round.card.key != seen[-1]:
                seen.append(self.round.card.key)
        return seen


def card(key: str, kind: CardKind = CardKind.WORDS, seconds: float = 10) -> IdleCard:
    """A card."""
    shown = {CardKind.FILM: FILM, CardKind.PICTURE: PICTURE}.get(kind)
    return IdleCard(key, kind, seconds, shown)


A, B, C = card("a"), card("b"), card("c")
REEL, PHOTO = card("reel", CardKind.FILM), card("photo", CardKind.PICTURE)


def test_the_cards_take_turns():
    assert Wheel(A, B, C).run(45) == ["a", "b", "c", "a", "b"]


def test_a_single_card_stays():
    wheel = Wheel(A)
    assert wheel.run(100) == ["a"]
    assert wheel.round.turns == 0


def test_a_picture_comes_when_it_is_there_and_not_before():
    wheel = Wheel(A, PHOTO)
    assert wheel.run(14) == ["a"]
    wheel.slots[1].tellPicture(is_there=True)
    assert wheel.run(1) == ["a", "photo"]


def test_a_picture_that_never_comes_is_given_up():
    wheel = Wheel(A, PHOTO, B)
    assert wheel.run(int(10 + LATE_S) + 1) == ["a", "b"]
    assert wheel.broken == [("photo", MediumWrong.BROKEN)]


def test_a_film_is_made_ready_behind_the_card_before_it_and_what_follows_it_too():
    wheel = Wheel(A, REEL, B)
    wheel.run(11)
    assert wheel.film.told == ["follow reel", "play reel"]
    assert wheel.round.card == A, "it is seen before its first picture"
    wheel.round.film_shown("reel")
    assert wheel.round.card == REEL
    assert wheel.run(600) == ["reel"], "it lasts as long as it is"
    wheel.round.film_ended("reel")
    assert wheel.round.card == B
    wheel.run(1)
    assert wheel.film.told[-1] == "stop"


def test_a_film_by_itself_goes_round_without_an_end():
    wheel = Wheel(REEL)
    wheel.round.film_shown("reel")
    wheel.run(2)
    assert wheel.film.told == ["follow reel", "play reel", "follow reel"]
    wheel.round.film_shown("reel")
    wheel.run(2)
    assert wheel.film.told[3:] == ["follow reel"]


def test_a_film_that_breaks_is_passed_over():
    wheel = Wheel(A, REEL, B)
    wheel.run(11)
    wheel.round.film_skipped("reel", MediumWrong.STUCK)
    assert wheel.broken == [("reel", MediumWrong.STUCK)]
    assert wheel.run(1)[-1] == "b"


def test_a_card_that_is_not_due_any_more_goes_at_once():
    wheel = Wheel(A, B, C)
    wheel.run(12)
    assert wheel.round.card == B
    wheel.round.have((A, C))
    assert wheel.round.card == C


def test_a_film_that_may_not_play_any_more_stops_at_once():
    wheel = Wheel(A, REEL)
    wheel.run(11)
    wheel.round.film_shown("reel")
    wheel.round.have((A,))
    assert wheel.film.told[-1] == "stop"
    assert wheel.round.card == A


def test_an_item_that_is_a_picture_now_and_was_a_film_goes_when_it_was_seen():
    wheel = Wheel(A, REEL)
    wheel.run(11)
    wheel.round.film_shown("reel")
    wheel.round.have((A, replace(PHOTO, key="reel")))
    assert wheel.film.told[-1] == "stop"
    wheel.slots[1].tellPicture(is_there=True)
    assert wheel.run(12) == ["reel", "a"]


def test_an_item_that_is_another_film_now_is_begun_with_that_one():
    wheel = Wheel(REEL)
    wheel.round.film_shown("reel")
    other = replace(FILM, medium=replace(FILM.medium, path="/media/other.mp4"))
    wheel.film.told.clear()
    wheel.round.have((replace(REEL, item=other),))
    wheel.run(1)
    assert wheel.film.told == ["stop", "follow reel", "play reel"]
    wheel.round.film_shown("reel")
    assert wheel.round.card.item == other


def test_after_the_first_touch_nothing_turns_and_nothing_plays():
    wheel = Wheel(A, REEL)
    wheel.run(11)
    wheel.round.stop()
    assert wheel.film.told[-1] == "stop"
    assert wheel.run(60) == ["a"]
