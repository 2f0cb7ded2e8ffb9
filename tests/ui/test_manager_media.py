"""What the pages of the playlist and of media derive: words for every state and no (E3, E4)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from kiosk.playlist_answers import (
    FolderFound,
    FolderSeen,
    ItemKind,
    MediumAdded,
    MediumFound,
    MediumKept,
    MediumTrouble,
    MediumWrong,
    NoItem,
    NoMedium,
    PlaylistItem,
    WhyNoItem,
)
from kiosk.programme_answers import MediumFacts, MediumKind
from kiosk.texts import Text
from kiosk.trouble import DiskFull
from tests.ui.hubs import AT, view
from ui import media_words, playlist_words
from ui.media_adding import AddingState
from ui.viewmodels import (
    item_questions,
    media_book,
    now_media,
    one_item,
    playlist_book,
    stick_rows,
)
from ui.viewmodels.adding_rows import adding_rows
from ui.viewmodels.form_state import FormState
from ui.viewmodels.medium_field import medium_field

pytestmark = pytest.mark.usefixtures("qapp")

PICTURE = MediumFacts("p", MediumKind.PICTURE, "Syksy", "/p.png", 1920, 1080, small="/p.png")
FILM = MediumFacts("f", MediumKind.FILM, "Esittely", "/media/f.mp4", 1280, 720, 61.6, True)
TROUBLE = MediumTrouble(MediumWrong.STUCK, AT - timedelta(hours=2), AT, 3)
READING = media_book.Reading(AT, "Europe/Helsinki", "fi")


def item(medium: MediumFacts | None = PICTURE, **more: object) -> PlaylistItem:
    """A picture on the playlist."""
    made = PlaylistItem("i", ItemKind.MEDIUM, medium=medium)
    return replace(made, **more)  # type: ignore[arg-type]


def kept(medium: MediumFacts = FILM, **more: object) -> MediumKept:
    """A film in the library."""
    return replace(MediumKept(medium, 3_200_000, AT), **more)  # type: ignore[arg-type]


# --- words ---


@pytest.mark.parametrize("wrong", list(MediumWrong))
def test_every_reason_why_not_has_words(wrong: MediumWrong) -> None:
    said = media_words.wrong(wrong)
    assert said.what.endswith(".")
    assert not said.instead or said.instead.endswith(".")


@pytest.mark.parametrize("why", list(WhyNoItem))
def test_every_item_that_cannot_be_kept_says_why(why: WhyNoItem) -> None:
    assert playlist_words.not_saved(NoItem(why, 5)).what.endswith(".")


@pytest.mark.parametrize("kind", list(ItemKind))
def test_every_kind_of_item_has_a_name_and_a_shape(kind: ItemKind) -> None:
    assert playlist_words.kind(kind)
    assert playlist_words.kind_icon(kind)


@pytest.mark.parametrize(
    ("seconds", "said"),
    [(0.2, "1 s"), (12, "12 s"), (61.6, "1 min 2 s"), (120, "2 min"), (3780, "1 h 3 min")],
)
def test_how_long_is_said_as_people_say_it(seconds: float, said: str) -> None:
    assert media_words.length(seconds) == said


@pytest.mark.parametrize(
    ("count", "lang", "said"),
    [
        (1, "fi", "0,1"),
        (3_200_000, "fi", "3,2"),
        (3_200_000, "en", "3.2"),
        (2 * 10**9, "sv", "2000"),
    ],
)
def test_how_large_is_said_in_megabytes(count: int, lang: str, said: str) -> None:
    assert media_words.size(count, lang).startswith(said)


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({}, "every day"),
        (
            {"weekdays": (0, 1, 2, 3, 4), "starts": time(8), "ends": time(16)},
            "on weekdays klo 8–16",
        ),
        ({"weekdays": (5, 6)}, "at weekends"),
        ({"weekdays": (0, 2), "ends": time(9, 30)}, "ma, ke klo 0–9.30"),
    ],
)
def test_when_is_said_in_words(changes: dict[str, object], said: str) -> None:
    assert playlist_words.when(item(**changes), "fi") == said


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [
        (None, None, ""),
        (date(2026, 12, 1), date(2026, 12, 24), "ti 1.12.2026–to 24.12.2026"),
        (date(2026, 12, 1), None, "from ti 1.12.2026"),
        (None, date(2026, 12, 24), "until to 24.12.2026"),
    ],
)
def test_from_which_day_until_which_is_said(
    first: date | None, last: date | None, said: str
) -> None:
    assert playlist_words.bounds(item(first_day=first, last_day=last), "fi") == said


def test_a_film_that_does_not_say_how_long_it_is_is_a_film() -> None:
    unknown = replace(FILM, seconds=0.001)
    assert media_words.what(unknown) == "film"
    assert playlist_words.how_long(item(unknown)) == "as long as the film"


# --- the playlist ---


def test_the_ends_of_the_list_move_one_way_only() -> None:
    items = (item(item_id="a"), item(item_id="b"), item(item_id="c"))
    shown = playlist_book.derive(playlist_book.PlaylistSeen(items, frozenset("b")), "fi")
    moves = [(row.may_rise, row.may_sink) for row in shown.rows]
    assert moves == [(False, True), (True, True), (True, False)]
    assert [bool(row.tail) for row in shown.rows] == [False, True, False]


@pytest.mark.parametrize(
    ("changes", "is_wrong"),
    [({}, False), ({"trouble": TROUBLE}, True), ({"medium": None}, True)],
)
def test_what_is_not_shown_says_why_in_its_line(changes: dict[str, object], is_wrong: bool) -> None:
    seen = playlist_book.PlaylistSeen((item(**changes),), frozenset())
    (row,) = playlist_book.derive(seen, "fi").rows
    assert (row.tone == "berry") is is_wrong
    assert bool(row.picture) is not is_wrong


@pytest.mark.parametrize(
    ("what", "keys"),
    [
        (item(), ["medium", "caption", "seconds"]),
        (item(FILM), ["medium", "caption", "length"]),
        (item(None, kind=ItemKind.WORDS, words=Text("Hei")), ["words", "seconds"]),
        (item(None, kind=ItemKind.PLACES), ["kind", "seconds"]),
    ],
)
def test_what_can_be_changed_depends_on_what_is_shown(what: PlaylistItem, keys: list[str]) -> None:
    rows = one_item.derive(what, "fi", has_preview=True).rows
    assert [row.key for row in rows] == [
        "item",
        "preview",
        *keys,
        "when",
        "days",
        "switch",
        "remove",
    ]


def test_what_is_gone_has_no_preview() -> None:
    rows = one_item.derive(item(None), "fi", has_preview=True).rows
    assert [row.key for row in rows[:2]] == ["item", "trouble"]


def test_an_item_that_is_only_looked_at_is_saved_as_it_is() -> None:
    was = item(
        FILM,
        words=Text("Hei", "", "Hi"),
        seconds=30,
        weekdays=(0, 4),
        starts=time(22),
        ends=time(2),
        first_day=date(2026, 12, 1),
        last_day=date(2026, 12, 3),
        is_on=False,
    )
    draft = item_questions.drafted("i", "key", item_questions.filled(was, view(), (kept(),)))
    again = PlaylistItem(
        draft.item_id or "",
        draft.kind,
        draft.seconds,
        FILM if draft.medium_id == "f" else None,
        draft.words,
        draft.weekdays,
        draft.starts,
        draft.ends,
        draft.first_day,
        draft.last_day,
        draft.is_on,
    )
    assert again == was


def test_the_newest_are_offered_and_always_the_one_that_is_chosen() -> None:
    media = tuple(
        kept(replace(FILM, medium_id=str(n)), added_at=AT + timedelta(minutes=n)) for n in range(99)
    )
    offered = [line["value"] for line in medium_field(media, "5").options]
    assert offered == [*(str(n) for n in range(98, 38, -1)), "5"]
    assert medium_field(media, "", none="None").options[0]["value"] == ""


def test_how_long_out_of_the_ordinary_is_among_its_choices() -> None:
    state = FormState(item_questions.filled(item(seconds=17), view(), ()), view=view())
    (field,) = item_questions.seconds_step(state).fields
    assert field.value in {option["value"] for option in field.options}


# --- the library and sticks ---


@pytest.mark.parametrize(("items", "events"), [(0, 0), (1, 0), (0, 2), (1, 1)])
def test_removing_says_what_goes_with_it(items: int, events: int) -> None:
    (row,) = media_book.derive((kept(items=items, events=events),), READING).rows
    assert ("playlist" in row.sure) is bool(items)
    assert ("vents" in row.sure) is bool(events)


def test_what_is_broken_comes_first_with_the_way_out() -> None:
    rows = media_book.derive((kept(PICTURE), kept(trouble=TROUBLE)), READING).rows
    assert [row.title for row in rows] == ["Esittely", "Syksy"]
    assert "H.264" in rows[0].note


def test_now_tells_of_what_is_broken_and_to_be_shown_only() -> None:
    media = (kept(trouble=TROUBLE), kept(trouble=TROUBLE, items=1), kept(items=1))
    (row,) = now_media.media_rows(media, view(), "fi")
    assert "Esittely" in row.title


FOLDER = FolderFound("/media/K", "K")
GOOD, OTHER = MediumFound("/media/K/a", "a", 5), MediumFound("/media/K/b", "b", 5)
THERE = MediumFound("/media/K/c", "c", 5, is_there=True)
BAD = MediumFound("/media/K/d", "d", 5, MediumWrong.BROKEN)


def stick(*files: MediumFound, **more: object) -> stick_rows.Sticks:
    """A stick with these."""
    return replace(stick_rows.Sticks((FOLDER,), FolderSeen(FOLDER, (), files)), **more)  # type: ignore[arg-type]


def test_only_what_can_be_taken_in_is_offered() -> None:
    shown = stick_rows.derive(stick(GOOD, OTHER, THERE, BAD), "fi", {"/media/K/b"})
    assert [bool(row.action) for row in shown.rows] == [False, True, False, False, False]
    assert shown.rows[4].note
    assert shown.rows[3].tail


def test_without_a_stick_one_is_asked_for_and_samples_are_offered() -> None:
    rows = stick_rows.derive(stick_rows.Sticks(()), "fi").rows
    assert [row.key for row in rows] == ["none", "samples:"]
    assert stick_rows.derive(None, "fi").is_loading


def test_a_copy_says_how_far_it_is_and_what_became_of_the_others() -> None:
    state = AddingState(GOOD, (OTHER,), (MediumAdded(FILM), NoMedium("x", MediumWrong.EMPTY)))
    rows = adding_rows(state, 0.356)
    assert [row.key for row in rows] == ["copying:", "came:1", "came:0"]
    assert "35" in rows[0].note
    assert rows[0].action
    assert rows[1].tone == "berry"
    stopped = adding_rows(AddingState(was_stopped=True), 0)
    assert [row.key for row in stopped] == ["stopped:"]
    (trouble,) = adding_rows(AddingState(trouble=DiskFull("full")), 0)
    assert trouble.note
