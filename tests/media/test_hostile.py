"""Broken and misleading files: each is skipped and told, opens nothing else, harms nobody (E4)."""

from __future__ import annotations

import ctypes
import os
import random
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from socket import create_server
from threading import Event, Thread
from time import monotonic

import pytest
from pytestqt.qtbot import QtBot

from kiosk.clock import SetClock
from kiosk.media import projector
from kiosk.media.checking import Looked, check, wrong_of
from kiosk.media.forms import Form
from kiosk.media.player import Reel
from kiosk.media.probe import (
    MOST_SAID,
    PATIENCE_S,
    PROGRAMS,
    Probed,
    _understood,
    probe,
    said_by_child,
)
from kiosk.playlist_answers import MediumWrong
from kiosk.programme_answers import MediumKind
from kiosk.trouble import Trouble
from tests.cinema import Cinema, cinema
from tests.films import Sketch, make
from tests.hostile_media import CANARY, all_bad, box, damaged, films, picture, playlists

MOST_LOOKS = 1500
"""Every look turns the clock; what starts and ends processes takes its own time meanwhile."""
NEEDS_DECODING = {"lies.png"}
"""What only a decoder can tell."""

_ROOT = Path(__file__).resolve().parents[2]
_OPENED = 0x20


class Witness:
    """Sees who opens the canary, and who comes to the server that the files name."""

    def __init__(self, folder: Path) -> None:
        self._system = ctypes.CDLL(None, use_errno=True)
        self.folder = folder
        self._watch = self._system.inotify_init1(os.O_NONBLOCK)
        self._server = create_server(("127.0.0.1", 0))
        self.port = self._server.getsockname()[1]
        self.visits = 0
        Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        while True:
            try:
                guest, _ = self._server.accept()
            except OSError:
                return
            self.visits += 1
            guest.close()

    def watch(self, name: str = CANARY) -> None:
        path = str(self.folder / name).encode()
        assert self._system.inotify_add_watch(self._watch, path, _OPENED) >= 0

    def opened(self) -> bool:
        """Whether anything that is watched was opened since the last time."""
        try:
            return len(os.read(self._watch, 4096)) > 0
        except BlockingIOError:
            return False

    def close(self) -> None:
        os.close(self._watch)
        self._server.close()


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """Good files of every kind, as bytes."""
    folder = tmp_path_factory.mktemp("whole")
    names = [f"film{ending}" for ending in (".mp4", ".mkv", ".avi", ".webm")]
    made = {name: make(folder / name, Sketch(8)).read_bytes() for name in names}
    return {**made, "picture.png": picture("png"), "picture.jpg": picture("jpeg")}


@pytest.fixture
def witness(tmp_path: Path, whole: dict[str, bytes]) -> Iterator[Witness]:
    seen = Witness(tmp_path)
    (tmp_path / CANARY).write_bytes(whole["film.mp4"])
    seen.watch()
    yield seen
    seen.close()


@pytest.fixture
def house(qtbot: QtBot) -> Iterator[Cinema]:
    with cinema(qtbot, (160, 90)) as opened:
        yield opened


def test_every_file_is_refused_for_what_it_is(tmp_path: Path, witness: Witness) -> None:
    bad = all_bad(witness.port)
    assert len(bad) >= 50
    found = {}
    for each in bad:
        each.write(tmp_path / each.name)
        found[each.name] = probe(tmp_path / each.name)
    assert found == {each.name: each.why for each in bad}
    assert not witness.opened()
    assert witness.visits == 0


def test_every_file_is_skipped_and_told_by_the_player_and_the_next_film_plays(
    tmp_path: Path, witness: Witness, house: Cinema
) -> None:
    bad = [each for each in all_bad(witness.port) if each.name not in NEEDS_DECODING]
    for each in bad:
        each.write(tmp_path / each.name)
        house.player.play(Reel(each.name, str(tmp_path / each.name)))
        house.until_told("skipped", each.name, each.why.value)
    assert len(house.told) == len(bad)
    assert not witness.opened()
    house.player.play(Reel("good", str(tmp_path / CANARY)))
    house.until_told("ended", "good")
    assert witness.opened()  # the witness was awake
    assert witness.visits == 0


def test_a_good_file_under_any_name_is_what_it_is(tmp_path: Path, whole: dict[str, bytes]) -> None:
    for number, (name, content) in enumerate(whole.items()):
        path = tmp_path / f"{number}.m3u"
        path.write_bytes(content)
        found = probe(path)
        assert isinstance(found, Probed), name
        is_film = name.startswith("film")
        assert found.kind is (MediumKind.FILM if is_film else MediumKind.PICTURE)
        assert (found.width, found.height) == ((320, 180) if is_film else (64, 64))


PLAIN_VLC = """
import sys, vlc
instance = vlc.Instance("--quiet", "--vout=vdummy", "--aout=adummy")
player = instance.media_list_player_new()
player.set_media_list(instance.media_list_new([sys.argv[1]]))
player.play()
sys.stdin.read()
"""

WITHOUT_THE_CHECK = """
import os, sys, threading
from kiosk.media.confining import Limits, confine
from kiosk.media.forms import Form
from kiosk.media.vlc_film import Viewer, VlcFilm, load_libraries
libraries, over = load_libraries(), threading.Event()
if "confined" in sys.argv:
    confine(Limits())
film = VlcFilm(libraries, Viewer(None, None, over.set, over.set))
for number, path in enumerate(sys.argv[2:]):
    for form in (Form.MP4, Form.MATROSKA, Form.AVI)[: 3 if number % 5 == 0 else 1]:
        over.clear()
        film.open(os.open(path, os.O_RDONLY), form, (160, 90), with_sound=False)
        over.wait(0.3)
os.write(1, b"looked at all")
os._exit(0)
"""


def run(program: str, *words: str | Path) -> bytes:
    """Run a child to its end; what it printed."""
    command = [sys.executable, "-c", program, *map(str, words)]
    said = subprocess.run(
        command,
        check=False,
        cwd=_ROOT,
        timeout=60,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    return said.stdout


def plain_vlc_goes_there(path: Path, is_seen: Callable[[], bool]) -> bool:
    """Whether a player as it comes is seen where it should not be; it is ended then."""
    command = [sys.executable, "-c", PLAIN_VLC, str(path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stderr=subprocess.DEVNULL) as player:
        try:
            return any(is_seen() or Event().wait(0.05) for _ in range(400))
        finally:
            player.kill()


def test_vlc_itself_opens_nothing_else_even_where_the_check_is_left_out(
    tmp_path: Path, witness: Witness
) -> None:
    """The second wall: a forced demuxer and a descriptor instead of a path."""
    lists = [*playlists(witness.port), *films(witness.port)[:3]]
    for each in lists:
        each.write(tmp_path / each.name)
    (tmp_path / "list.m3u").write_text(
        f"#EXTM3U\n{CANARY}\nhttp://127.0.0.1:{witness.port}/x.mp4\n"
    )
    paths = [tmp_path / each.name for each in lists]
    assert run(WITHOUT_THE_CHECK, "open", *paths) == b"looked at all"
    assert not witness.opened()
    assert witness.visits == 0
    assert plain_vlc_goes_there(tmp_path / "list.m3u", lambda: witness.visits > 0)
    assert witness.opened()


def test_words_that_lie_beside_a_film_are_not_looked_at(
    tmp_path: Path, whole: dict[str, bytes], witness: Witness, house: Cinema
) -> None:
    film = tmp_path / "course.mp4"
    film.write_bytes(whole["film.mp4"])
    for ending in ("srt", "ass", "sub", "idx", "vtt", "txt"):
        (tmp_path / f"course.{ending}").write_text("1\n00:00:00,000 --> 00:00:09,000\nHei\n")
        witness.watch(f"course.{ending}")
    house.player.play(Reel("a", str(film)))
    house.until_told("ended", "a")
    assert not witness.opened()
    assert plain_vlc_goes_there(film, witness.opened)


# --- damaged files --------------------------------------------------------------------------------


@pytest.mark.long
def test_five_hundred_damaged_files_are_each_decoded_or_refused_in_time(
    tmp_path: Path, whole: dict[str, bytes]
) -> None:
    reasons = Counter[str]()
    for seed in range(500):
        name = random.Random(seed).choice(sorted(whole))
        (tmp_path / name).write_bytes(damaged(whole[name], seed))
        began = monotonic()
        found = probe(tmp_path / name)
        assert monotonic() - began < PATIENCE_S + 2
        reasons[found.value if isinstance(found, MediumWrong) else "shown"] += 1
    assert reasons["shown"] < 400
    assert set(reasons) - {"shown"} <= {why.value for why in MediumWrong}


def test_fifteen_damaged_films_are_shown_or_skipped_and_the_next_one_plays(
    tmp_path: Path, whole: dict[str, bytes], house: Cinema
) -> None:
    names = [name for name in sorted(whole) if name.startswith("film")]
    for seed in range(15):
        path = tmp_path / f"{seed}-{names[seed % len(names)]}"
        path.write_bytes(damaged(whole[names[seed % len(names)]], seed))
        key = str(seed)
        house.player.play(Reel(key, str(path)))
        house.until(lambda key=key: is_done_with(house, key), seconds=40)  # type: ignore[misc]
    house.player.play(Reel("good", str(make(tmp_path / "good.mp4", Sketch(5)))))
    house.until_told("ended", "good")


def is_done_with(house: Cinema, key: str) -> bool:
    """Whether the film ran to its end or was given up."""
    return any(told[0] in {"ended", "skipped"} and told[1] == key for told in house.told)


MOTION = [bytes(200_000), b"\xff\xd8" * 100_000]
"""What telephones write behind a photograph: a second of film, a second picture."""


@pytest.mark.parametrize("behind", MOTION)
def test_a_photograph_with_something_behind_it_is_one(tmp_path: Path, behind: bytes) -> None:
    path = tmp_path / "motion.jpg"
    path.write_bytes(picture("jpeg", 2000) + behind)
    assert probe(path) == Probed(MediumKind.PICTURE, 2000, 2000)
    whole = picture("jpeg", 2000)
    path.write_bytes(whole[: len(whole) - 100] + behind)
    assert check(path) is MediumWrong.BROKEN


def test_a_file_that_the_disk_cannot_read_is_damaged(tmp_path: Path) -> None:
    assert wrong_of(OSError(5, "Input/output error"), tmp_path / "a") is MediumWrong.BROKEN


# --- a check that is kept busy --------------------------------------------------------------------


def endless_headers(path: Path) -> None:
    """An AVI whose list of headers is as long as the file, which is nothing but holes."""
    head = b"RIFF....AVI LIST" + (1_900_000_000).to_bytes(4, "little") + b"hdrlavih"
    head += bytes(36) + (320).to_bytes(4, "little") + (180).to_bytes(4, "little")
    with path.open("wb") as file:
        file.write(head + bytes(16) + b"LIST....strlstrh")
        file.truncate(1_990_000_000)


def endless_sources(path: Path) -> None:
    """An MP4 that says a hundred thousand times that its pictures are in itself."""
    sources = box(b"dref", bytes(8), *[box(b"url ", b"\0\0\0\1")] * 100_000)
    track = box(b"trak", box(b"mdia", box(b"minf", box(b"dinf", sources))))
    path.write_bytes(box(b"ftyp", b"isom") + box(b"moov", track) + box(b"mdat", bytes(8)))


@pytest.mark.parametrize("make_it", [endless_headers, endless_sources])
def test_a_file_is_looked_at_by_a_little_of_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, make_it: Callable[[Path], None]
) -> None:
    """The look is taken in the kiosk's own process."""
    make_it(tmp_path / "a")
    asked: list[int] = []
    pread = os.pread

    def counted(fd: int, count: int, place: int) -> bytes:
        asked.append(count)
        return pread(fd, min(count, 100_000), place)

    monkeypatch.setattr(os, "pread", counted)
    assert isinstance(check(tmp_path / "a"), MediumWrong)
    assert max(asked) <= 100_000
    assert len(asked) <= 1000


# --- a decoder that falls over --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("manner", "why"),
    [
        ("hang", MediumWrong.STUCK),
        ("crash", MediumWrong.BROKEN),
        ("babble", MediumWrong.BROKEN),
        ("flood", MediumWrong.BROKEN),
        ("lie", MediumWrong.BROKEN),
        ("eat", MediumWrong.BROKEN),
    ],
)
def test_a_decoder_that_hangs_crashes_or_lies_harms_nobody(
    tmp_path: Path,
    whole: dict[str, bytes],
    monkeypatch: pytest.MonkeyPatch,
    manner: str,
    why: MediumWrong,
) -> None:
    path = tmp_path / manner
    path.write_bytes(whole["film.mp4"])
    monkeypatch.setitem(PROGRAMS, MediumKind.FILM, "tests.bad_decoder")
    assert probe(path, patience_s=1.0 if manner == "hang" else PATIENCE_S) is why


def test_of_what_a_decoder_says_without_an_end_only_the_beginning_is_heard(tmp_path: Path) -> None:
    said = said_by_child("tests.bad_decoder", tmp_path / "flood", PATIENCE_S)
    assert said is not None
    assert len(said) < MOST_SAID + 100_000


def test_that_no_process_can_be_begun_is_the_machines_trouble_and_not_the_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise BlockingIOError("Resource temporarily unavailable")

    monkeypatch.setattr(subprocess, "Popen", full)
    with pytest.raises(Trouble):
        said_by_child("tests.bad_decoder", tmp_path / "lie", PATIENCE_S)


@pytest.mark.parametrize(
    "said",
    [
        b"",
        b"[" * 5000,
        b"[1, 2]",
        b"null",
        b'{"why": "no such reason"}',
        b'{"width": -5, "height": 5, "seconds": 1.0}',
        b'{"width": 5, "height": 1e9, "seconds": null}',
        b'{"width": 5, "height": 1000000000, "seconds": null}',
        b'{"width": 5, "height": 5, "seconds": NaN}',
        b'{"width": 5, "height": 5, "seconds": 1e30}',
        b'{"width": 5, "height": 5, "seconds": -1}',
    ],
)
def test_what_a_decoder_says_that_cannot_be_is_not_believed(said: bytes) -> None:
    assert _understood(said, MediumKind.FILM) is MediumWrong.BROKEN


@pytest.mark.parametrize("manner", ["hang", "crash", "babble", "lie"])
def test_a_projector_that_hangs_crashes_or_lies_is_replaced_and_its_film_skipped(
    qtbot: QtBot,
    tmp_path: Path,
    whole: dict[str, bytes],
    monkeypatch: pytest.MonkeyPatch,
    manner: str,
) -> None:
    path = tmp_path / manner
    path.write_bytes(whole["film.mp4"])
    clock = SetClock(datetime(2026, 11, 24, 18, tzinfo=UTC))
    with cinema(qtbot, monotonic=clock.monotonic) as house:
        with monkeypatch.context() as patch:
            patch.setattr(projector, "PROGRAM", "tests.bad_decoder")
            house.player.play(Reel("bad", str(path)))
            for _ in range(MOST_LOOKS):
                qtbot.wait(10)
                if house.told:
                    break
                clock.advance(timedelta(seconds=0.5))
        assert house.told in (
            [("skipped", "bad", MediumWrong.STUCK)],
            [("skipped", "bad", MediumWrong.BROKEN)],
        )
        house.player.play(Reel("good", str(path)))
        house.until_told("ended", "good")


def test_forms_are_told_by_content_alone(tmp_path: Path, whole: dict[str, bytes]) -> None:
    forms = {"film.mp4": Form.MP4, "film.mkv": Form.MATROSKA, "film.webm": Form.MATROSKA}
    forms |= {"film.avi": Form.AVI, "picture.png": Form.PNG, "picture.jpg": Form.JPEG}
    for name, form in forms.items():
        (tmp_path / "x").write_bytes(whole[name])
        looked = check(tmp_path / "x")
        assert isinstance(looked, Looked)
        assert looked.form is form
