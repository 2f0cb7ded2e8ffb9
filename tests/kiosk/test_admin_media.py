"""The command line takes pictures and films in, lists and removes them, while the kiosk runs."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest

from kiosk.answers import Locked
from kiosk.media_keeping import why
from kiosk.playlist_answers import ItemDraft, ItemKind, MediumWrong
from tests.hub import TUESDAY, Hub
from tests.kiosk.media_files import FILM, PICTURE, a_file, read
from tests.kiosk.typed import Typed, typed_beside


@pytest.fixture
def typed(hub: Hub, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Typed:
    monkeypatch.setattr("kiosk.desks.media_watch.content_of", read)
    return partial(typed_beside(hub.folder, TUESDAY, monkeypatch, capsys), "media")


def test_files_are_taken_in_listed_and_removed_while_the_kiosk_runs(
    hub: Hub, typed: Typed, tmp_path: Path
) -> None:
    assert typed("list") == (0, "There is no picture or film yet.\n")
    picture = a_file(tmp_path, "Syksy.png", PICTURE)
    film = a_file(tmp_path, "Esittely.mp4", FILM)
    assert typed("add", picture, film) == (
        0,
        "Syksy.png: taken in, a picture of 1920 x 1080.\n"
        "Esittely.mp4: taken in, a film of 1280 x 720, 62 s.\n",
    )
    assert typed("add", film)[1].startswith("Esittely.mp4: was there already")
    media = hub.kiosk.media_desk.media(hub.manager())
    assert not isinstance(media, Locked)
    first = media[0].facts.medium_id
    hub.kiosk.playlist.save(hub.manager(), ItemDraft("k", ItemKind.MEDIUM, medium_id=first))
    hub.kiosk.media_desk.broke(media[1].facts.medium_id, MediumWrong.STUCK)
    code, said = typed("list")
    assert code == 0
    one, two = said.splitlines()
    assert one == f"{first}  Syksy: a picture of 1920 x 1080; shown by 1 item"
    assert two.endswith("shown by nothing. Skipped 1 times: Its picture stood still")
    assert typed("remove", first) == (0, "Syksy: removed, from the playlist and from events too.\n")
    assert len(typed("list")[1].splitlines()) == 1


def test_what_cannot_be_taken_is_said_and_the_rest_is_taken(typed: Typed, tmp_path: Path) -> None:
    letter = a_file(tmp_path, "kirje\n.png", b"a letter")
    picture = a_file(tmp_path, "a.png", PICTURE)
    assert typed("add", letter, tmp_path / "gone.mp4", picture) == (
        1,
        "kirje .png: not taken in. By its content it is no picture or film that is known here.\n"
        "gone.mp4: not taken in. There is no such file.\n"
        "a.png: taken in, a picture of 1920 x 1080.\n",
    )


def test_an_id_that_is_not_there_is_told(typed: Typed) -> None:
    code, said = typed("remove", "x")
    assert (code, said.splitlines()[-1]) == (1, "hub-kiosk-admin media list says which there are.")


@pytest.mark.parametrize("wrong", list(MediumWrong))
def test_every_reason_has_a_sentence(wrong: MediumWrong) -> None:
    assert why(wrong)
    assert not why(wrong).endswith(".")
