"""A bad night of the idle screen: what breaks is left out or tried again; nothing freezes (E4)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QGuiApplication, QImage

from kiosk.media.reel import Reel
from kiosk.playlist_answers import ItemDraft, ItemKind, MediumKept
from kiosk.programme_answers import MediumKind
from tests.hub import Hub
from tests.projectors import FakeProjector
from tests.ui.nights import Night, night


@pytest.fixture
def dark(hub: Hub, qapp: QGuiApplication) -> Iterator[Night]:
    """The kiosk, with films of the test's own; Qt may complain of pictures."""
    with night(hub, warnings=False) as opened:
        yield opened


def in_trouble(dark: Night) -> list[str]:
    """The names of the media of which the manager reads that they were skipped."""
    kept = dark.hub.kiosk.media_desk.media(dark.hub.manager())
    assert isinstance(kept, tuple)
    return [each.facts.name for each in kept if each.trouble]


def the(dark: Night, medium_id: str) -> MediumKept:
    """A medium as the manager sees it."""
    return next(k for k in dark.hub.kiosk.media_desk.kept() if k.facts.medium_id == medium_id)


def picture(path: Path) -> Path:
    """A picture that can be read."""
    image = QImage(64, 36, QImage.Format.Format_RGB32)
    image.fill(QColor("#0B5D4B"))
    assert image.save(str(path))
    return path


def test_a_bug_while_the_desks_were_asked_keeps_it_away_for_that_time_only(
    dark: Night, monkeypatch: pytest.MonkeyPatch, expect_log
) -> None:
    expect_log("a bug behind the screen")

    def fall_over(_: object) -> None:
        raise ZeroDivisionError

    dark.words("Hei")
    dark.left_alone()
    with monkeypatch.context() as patch:
        patch.setattr(type(dark.hub.kiosk.idle), "look", fall_over)
        dark.live(30)
    assert dark.door.page() == "home"
    dark.left_alone()
    assert dark.says("Hei")


def test_where_all_is_broken_the_hub_greets_and_each_film_is_tried_four_times_only(
    dark: Night,
) -> None:
    films = [dark.reel("yksi"), dark.reel("kaksi")]
    dark.left_alone()
    for _ in range(60):
        for film in films:
            if dark.reels.has(film):
                dark.reels.break_(film)
        dark.live(1)
    opened = [said for deck in dark.reels.decks for said in deck.done if said.startswith("open")]
    assert sorted(opened) == sorted(f"open {film}" for film in films for _ in range(4))
    assert dark.kind in {"welcome", "rooms"}
    turns = dark.idle.turns
    dark.live(60)
    assert dark.idle.turns - turns < 10


def test_what_the_manager_mended_is_shown_at_once_and_not_in_an_hour(dark: Night) -> None:
    words, film = dark.words("Hei"), dark.reel()
    dark.left_alone()
    for _ in range(16):
        if dark.reels.has(film):
            dark.reels.break_(film)
        dark.live(1)
    assert in_trouble(dark) == ["video"]
    medium = next(each for each in dark.hub.kiosk.media_desk.kept())
    dark.hub.kiosk.media_desk.played(medium.facts.medium_id)  # as a copy that was taken in anew
    dark.live(30)
    assert dark.reels.has(film)
    assert dark.key == words


@pytest.mark.qt_log_ignore("Error decoding")
def test_the_picture_of_an_event_that_could_be_read_again_is_well_again(dark: Night) -> None:
    made = picture(dark.hub.folder / "kuva.png")
    medium_id = dark.medium(made, MediumKind.PICTURE)
    dark.shows(ItemKind.PROGRAMME)
    dark.event("Kerho", "18:00", "20:00", medium_id=medium_id)
    on_shelf = Path(the(dark, medium_id).facts.path)
    on_shelf.write_bytes(b"")
    dark.left_alone()
    dark.until(lambda: bool(in_trouble(dark)))
    dark.live(20)
    assert in_trouble(dark) == ["kuva"]
    on_shelf.write_bytes(made.read_bytes())
    dark.words("Hei")
    dark.door.clock.advance(timedelta(hours=1))
    for _ in range(40):
        dark.live(1)
        dark.until(lambda: dark.idle.is_next_whole)
    assert in_trouble(dark) == []


def test_a_film_is_decoded_as_large_as_it_is_shown_wherever_one_was_shown_before(
    dark: Night, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Smaller, it would be a blur until its end; larger, made smaller again for every frame."""
    boxes: list[tuple[int, int]] = []
    open_it = FakeProjector.open

    def seen(deck: FakeProjector, opening: int, reel: Reel, box: tuple[int, int], **more: bool):
        boxes.append(box)
        open_it(deck, opening, reel, box, **more)

    monkeypatch.setattr(FakeProjector, "open", seen)
    film = dark.hub.folder / "kerho.mp4"
    film.write_bytes(b"kerho")
    event = dark.event(
        "Kerho", "18:00", "20:00", medium_id=dark.medium(film, MediumKind.FILM, 20.0)
    )
    dark.door.shell.open("event", event)
    dark.door.settle()
    dark.door.front.models["event"].goBeside()
    dark.door.settle()
    place = dark.door.find("film")
    assert boxes == [(int(place.width()), int(place.height()))]
    dark.door.shell.goHome()
    dark.reel()
    dark.left_alone()
    dark.live(3)
    assert boxes[1] == (1920, 1080)


def test_an_item_whose_film_was_changed_for_a_picture_goes_on(dark: Night) -> None:
    words, film = dark.words("Hei"), dark.reel()
    dark.left_alone()
    dark.live(10)
    dark.reels.show(film)
    dark.live(5)
    assert dark.key == film
    made = dark.medium(picture(dark.hub.folder / "kuva.png"), MediumKind.PICTURE)
    draft = ItemDraft(dark.hub.key(), ItemKind.MEDIUM, item_id=film, medium_id=made)
    dark.hub.kiosk.playlist.save(dark.hub.manager(), draft)
    dark.live(2)
    dark.until(lambda: dark.idle.is_whole)
    assert not dark.reels.has(film)
    seen = set()
    for _ in range(40):
        dark.live(1)
        dark.until(lambda: dark.idle.is_next_whole)
        seen.add(dark.key)
    assert seen == {words, film}
