"""The library: taken in whole or not at all, once, found broken, removed with all that shows it."""

from __future__ import annotations

import os
import resource
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.answers import Locked
from kiosk.desks.media_desk import MediaDesk
from kiosk.media import copying as copies
from kiosk.media import shelf as shelves
from kiosk.media.copying import Copying, CopyStoppedError, RefusedError, copied, piece_of
from kiosk.media.shelf import Shelf, still_beside
from kiosk.playlist_answers import (
    ItemDraft,
    ItemKind,
    ItemSaved,
    MediumAdded,
    MediumKept,
    MediumWrong,
    NoMedium,
)
from kiosk.programme_facts import MediumBroke, MediumMended, MediumRemoved, MediumTakenIn
from kiosk.trouble import DiskFull
from tests.hub import Hub
from tests.kiosk.media_files import BROKEN, FILM, LARGE_PICTURE, PICTURE, a_file, read, with_stick


@pytest.fixture
def stick(hub: Hub) -> Path:
    """A memory stick that is plugged in."""
    return with_stick(hub)


@pytest.fixture
def desk(hub: Hub) -> MediaDesk:
    """The desk of the library."""
    return hub.kiosk.media_desk


def taken(desk: MediaDesk, path: Path) -> MediumAdded:
    """A file that is taken in."""
    answer = desk.take_in(None, path)
    assert isinstance(answer, MediumAdded), answer
    return answer


def on_shelf(desk: MediaDesk) -> list[str]:
    """All that is in the folder of media, parts of files too."""
    folder = desk.library.shelf.folder
    return sorted(path.name for path in folder.iterdir()) if folder.is_dir() else []


def kept(hub: Hub) -> tuple[MediumKept, ...]:
    """What the manager sees."""
    media = hub.kiosk.media_desk.media(hub.manager())
    assert not isinstance(media, Locked)
    return media


def story(hub: Hub, *kinds: type) -> list[object]:
    """The facts of these kinds, oldest first."""
    log = hub.kiosk.manager.log(hub.manager())
    assert not isinstance(log, Locked)
    return [line.fact for line in reversed(log.lines) if isinstance(line.fact, kinds)]


# --- taking in ---


def test_a_film_is_copied_in_under_its_own_digest_and_told_once(
    hub: Hub, desk: MediaDesk, stick: Path
) -> None:
    source = a_file(stick, "Hubin esittely.MP4", FILM + b"1")
    medium = taken(desk, source).medium
    assert (medium.name, medium.seconds, medium.has_sound) == ("Hubin esittely", 61.5, True)
    assert Path(medium.path).read_bytes() == source.read_bytes()
    digest = shelves.digest_of(source)
    assert on_shelf(desk) == [f"{digest}.mp4", f"{digest}.still.png"]
    assert medium.small == str(desk.library.shelf.folder / f"{digest}.still.png")
    assert story(hub, MediumTakenIn) == [MediumTakenIn(medium.medium_id, medium.name, "film")]
    source.unlink()
    assert [each.facts for each in kept(hub)] == [medium]


def test_the_same_file_by_another_name_is_the_same_medium(
    hub: Hub, desk: MediaDesk, stick: Path
) -> None:
    first = taken(desk, a_file(stick, "a.png", PICTURE))
    again = taken(desk, a_file(stick, "b.jpg", PICTURE))
    assert (again.medium, again.was_there) == (first.medium, True)
    assert len(kept(hub)) == len(on_shelf(desk)) == 1


def test_a_file_that_was_damaged_on_the_shelf_is_mended_by_taking_it_in_again(
    hub: Hub, desk: MediaDesk, stick: Path
) -> None:
    source = a_file(stick, "a.png", PICTURE + b"whole")
    medium = taken(desk, source).medium
    Path(medium.path).write_bytes(PICTURE + b"spoil")
    desk.note(desk.look_through(desk.on_shelf()))
    assert taken(desk, source).was_there
    assert Path(medium.path).read_bytes() == source.read_bytes()
    assert [type(each) for each in story(hub, MediumBroke, MediumMended)] == [
        MediumBroke,
        MediumMended,
    ]


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", MediumWrong.EMPTY),
        (BROKEN, MediumWrong.BROKEN),
        (b"#EXTM3U http://example.org", MediumWrong.UNKNOWN_KIND),
    ],
)
def test_what_is_no_medium_by_its_content_leaves_no_trace(
    hub: Hub, desk: MediaDesk, stick: Path, content: bytes, why: MediumWrong
) -> None:
    answer = desk.take_in(None, a_file(stick, "film.mp4", content))
    assert answer == NoMedium("film.mp4", why)
    assert not on_shelf(desk)
    assert not kept(hub)


@pytest.mark.parametrize("make", [os.mkfifo, os.mkdir])
def test_only_a_file_is_read(desk: MediaDesk, stick: Path, make: Callable[[Path], None]) -> None:
    make(stick / "film.mp4")
    answer = desk.take_in(None, stick / "film.mp4")
    assert answer == NoMedium("film.mp4", MediumWrong.NOT_A_FILE)


def test_a_file_that_is_gone_is_missing(desk: MediaDesk, stick: Path) -> None:
    assert desk.take_in(None, stick / "a.png") == NoMedium("a.png", MediumWrong.MISSING)


def test_a_film_that_is_too_large_is_not_even_begun(
    desk: MediaDesk, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shelves, "MOST_BYTES", 10)
    answer = desk.take_in(None, a_file(stick, "a.mp4", FILM * 5))
    assert answer == NoMedium("a.mp4", MediumWrong.TOO_LARGE)
    assert not on_shelf(desk)


def test_the_disk_keeps_room_for_the_database(
    desk: MediaDesk, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shelves, "STAYS_FREE", 10**18)
    answer = desk.take_in(None, a_file(stick, "a.mp4", FILM))
    assert answer == NoMedium("a.mp4", MediumWrong.NO_ROOM)


class Growing(Copying):
    """A copy during which somebody does something to the file, or the disk."""

    def __init__(self, happens: Callable[[], None]) -> None:
        super().__init__()
        self._happens: Callable[[], None] | None = happens

    @property
    def is_stopped(self) -> bool:
        """Asked at every piece."""
        if self._happens is not None:
            happens, self._happens = self._happens, None
            happens()
        return super().is_stopped


def test_a_file_that_changes_while_it_is_copied_is_not_taken(desk: MediaDesk, stick: Path) -> None:
    source = a_file(stick, "a.mp4", FILM)
    answer = desk.copy_in(source, Growing(lambda: source.write_bytes(FILM * 9)))
    assert answer == NoMedium("a.mp4", MediumWrong.CHANGED)
    assert not on_shelf(desk)


def test_a_file_that_does_not_end_takes_no_more_room_than_there_was_for_it(
    desk: MediaDesk, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(copies, "piece_of", lambda _: FILM)
    copying = Copying()
    answer = desk.copy_in(a_file(stick, "a.mp4", FILM * 3), copying)
    assert answer == NoMedium("a.mp4", MediumWrong.CHANGED)
    assert copying.done == len(FILM) * 4
    assert not on_shelf(desk)


def test_a_stick_that_is_pulled_out_midway_leaves_nothing_half(
    desk: MediaDesk, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = a_file(stick, "a.mp4", FILM * 10)
    pieces = iter([FILM])

    def pulled(_: object) -> bytes:
        for piece in pieces:
            return piece
        raise RefusedError(MediumWrong.MISSING)

    monkeypatch.setattr(copies, "piece_of", pulled)
    assert desk.copy_in(source, Copying()) == NoMedium("a.mp4", MediumWrong.MISSING)
    assert not on_shelf(desk)


def test_a_shelf_that_copies_straight_to_its_name_would_be_found_out(
    desk: MediaDesk, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    @contextmanager
    def straight(place: Path) -> Iterator[Path]:
        yield place

    monkeypatch.setattr(shelves, "part_of", straight)
    source = a_file(stick, "a.mp4", FILM)
    answer = desk.copy_in(source, Growing(lambda: source.write_bytes(FILM * 9)))
    assert answer == NoMedium("a.mp4", MediumWrong.CHANGED)
    assert len(on_shelf(desk)) == 1


def test_a_device_that_is_gone_is_a_missing_file() -> None:
    class Gone:
        def read(self, _: int) -> bytes:
            raise OSError(19, "No such device")

    with pytest.raises(RefusedError) as refused:
        piece_of(Gone())  # type: ignore[arg-type]
    assert refused.value.why is MediumWrong.MISSING


def test_a_copy_that_is_stopped_leaves_nothing(desk: MediaDesk, stick: Path) -> None:
    copying = Copying()
    copying.stop()
    with pytest.raises(CopyStoppedError):
        desk.copy_in(a_file(stick, "a.mp4", FILM), copying)
    assert not on_shelf(desk)


def test_a_disk_that_becomes_full_midway_refuses_the_film_only(
    desk: MediaDesk, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(copies.os, "fdatasync", full)
    answer = desk.copy_in(a_file(stick, "a.mp4", FILM), Copying())
    monkeypatch.undo()
    assert answer == NoMedium("a.mp4", MediumWrong.NO_ROOM)
    assert not on_shelf(desk)


def test_a_piece_that_the_disk_took_only_in_part_is_not_taken_for_whole(tmp_path: Path) -> None:
    """As on a disk that has room for all but the last bytes: the system writes what fits."""
    source = a_file(tmp_path, "a.mp4", FILM * 1000)
    least, most = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (len(FILM) * 1000 - 3, most))
    copying = Copying()
    copying.total = len(FILM) * 1000
    try:
        with source.open("rb") as file, pytest.raises(RefusedError) as refused:
            copied(file, tmp_path / "part", copying)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (least, most))
    assert refused.value.why is MediumWrong.NO_ROOM


def test_what_a_killed_copy_left_is_cleared_by_the_next(desk: MediaDesk, stick: Path) -> None:
    folder = desk.library.shelf.folder
    folder.mkdir(exist_ok=True)
    (folder / ".incoming-1.4711.part").write_bytes(FILM)
    medium = taken(desk, a_file(stick, "a.png", PICTURE)).medium
    assert on_shelf(desk) == [Path(medium.path).name]


HOSTILE = {
    "../../etc/passwd": None,
    "uusi\nrivi.png": "uusi rivi",
    "\u202egnp.exe.png": "gnp.exe",
    "😀 juhla.png": "😀 juhla",
    "<b>lihava</b>.png".replace("/", "\u2044"): "<b>lihava<\u2044b>",
    "x" * 250 + ".png": "x" * 80,
    "....png": "...",
    b"\xff\xfe.png".decode("utf-8", "surrogateescape"): "��",
}


@pytest.mark.parametrize("name", [name for name in HOSTILE if HOSTILE[name]])
def test_a_hostile_name_becomes_plain_text(desk: MediaDesk, stick: Path, name: str) -> None:
    medium = taken(desk, a_file(stick, name, PICTURE)).medium
    assert medium.name == HOSTILE[name]
    assert Path(medium.path).parent == desk.library.shelf.folder


# --- sticks ---


def test_the_stick_is_found_below_whatever_folders_lead_to_it(hub: Hub, desk: MediaDesk) -> None:
    stick = with_stick(hub)
    assert desk.places() == ()
    a_file(stick.parent / "kiosk" / "SANDISK", "a.png", PICTURE)
    a_file(stick, "b.png", PICTURE)
    assert [place.name for place in desk.places()] == ["KINGSTON", "SANDISK"]


def test_a_folder_shows_what_can_be_taken_first_and_why_not_the_rest(
    hub: Hub, desk: MediaDesk, stick: Path
) -> None:
    a_file(stick, "a.txt", b"a letter")
    a_file(stick, "b.mp4", FILM)
    there = a_file(stick, "c.png", PICTURE)
    a_file(stick, ".hidden.png", PICTURE)
    (stick / "link.png").symlink_to(there)
    a_file(stick / "matka", "d.png", PICTURE + b"d")
    (stick / "tyhjä").mkdir()
    taken(desk, there)
    known = desk.known(hub.manager())
    assert not isinstance(known, Locked)
    seen = desk.found(str(stick), known)
    assert seen is not None
    assert [(file.name, file.why_not, file.is_there) for file in seen.files] == [
        ("b.mp4", None, False),
        ("c.png", None, True),
        ("a.txt", MediumWrong.UNKNOWN_KIND, False),
    ]
    assert [folder.name for folder in seen.folders] == ["matka"]


def test_a_long_name_is_cut_where_its_ending_stays(desk: MediaDesk, stick: Path) -> None:
    a_file(stick, "x" * 250 + ".png", PICTURE)
    seen = desk.found(str(stick), {})
    assert seen is not None
    assert len(seen.files[0].name) == 81
    assert seen.files[0].name.endswith("x.png")


@pytest.mark.parametrize("where", ["/etc", "{stick}/../..", "{stick}/gone", "{stick}/link"])
def test_nothing_but_the_stick_is_looked_into(desk: MediaDesk, stick: Path, where: str) -> None:
    (stick / "link").symlink_to("/etc")
    assert desk.found(where.format(stick=stick), {}) is None


def test_a_stick_with_very_many_files_is_cut(
    desk: MediaDesk, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.media.sticks.MOST_FILES", 3)
    for number in range(5):
        a_file(stick, f"{number}.png", PICTURE)
    seen = desk.found(str(stick), {})
    assert seen is not None
    assert (len(seen.files), seen.is_cut) == (3, True)


# --- who shows it, and removing ---


def shown(hub: Hub, medium_id: str) -> ItemSaved:
    """An item of the playlist that shows it."""
    draft = ItemDraft(hub.key(), ItemKind.MEDIUM, medium_id=medium_id)
    saved = hub.kiosk.playlist.save(hub.manager(), draft)
    assert isinstance(saved, ItemSaved), saved
    return saved


def test_removing_takes_it_off_the_playlist_and_the_disk(
    hub: Hub, desk: MediaDesk, stick: Path
) -> None:
    medium = taken(desk, a_file(stick, "a.png", PICTURE)).medium
    shown(hub, medium.medium_id)
    assert [each.items for each in kept(hub)] == [1]
    desk.broke(medium.medium_id, MediumWrong.BROKEN)
    assert desk.remove(hub.manager(), medium.medium_id) is True
    assert desk.remove(hub.manager(), medium.medium_id) is False
    assert kept(hub) == ()
    assert hub.kiosk.playlist.items(hub.manager()) == ()
    assert not on_shelf(desk)
    assert story(hub, MediumRemoved) == [MediumRemoved(medium.medium_id, "a")]
    assert not taken(desk, stick / "a.png").was_there


def test_a_list_shows_small_pictures_of_large_ones(hub: Hub, desk: MediaDesk, stick: Path) -> None:
    medium = taken(desk, a_file(stick, "a.png", LARGE_PICTURE)).medium
    other = taken(desk, a_file(stick, "b.png", PICTURE)).medium
    assert medium.small == str(still_beside(Path(medium.path)))
    assert other.small == other.path
    desk.let_go(medium.medium_id)
    assert on_shelf(desk) == [Path(other.path).name]


def test_a_film_of_which_no_small_picture_can_be_made_is_as_good_as_any(
    desk: MediaDesk, stick: Path
) -> None:
    def full(_: Path) -> bytes:
        raise DiskFull("No space left on device")

    desk.library = replace(desk.library, shelf=Shelf(desk.library.shelf.folder, read, full))
    assert taken(desk, a_file(stick, "a.mp4", FILM)).medium.small == ""


def test_a_film_goes_with_its_small_picture(hub: Hub, desk: MediaDesk, stick: Path) -> None:
    medium = taken(desk, a_file(stick, "a.mp4", FILM)).medium
    assert len(on_shelf(desk)) == 2
    desk.let_go(medium.medium_id)
    assert on_shelf(desk) == []


def test_a_file_that_was_taken_in_again_meanwhile_is_not_deleted(
    hub: Hub, desk: MediaDesk, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    medium = taken(desk, a_file(stick, "a.png", PICTURE)).medium
    discard = desk._discard

    def late(file: str) -> None:
        taken(desk, stick / "a.png")
        discard(file)

    monkeypatch.setattr(desk, "_discard", late)
    desk.let_go(medium.medium_id)
    assert on_shelf(desk) == [Path(medium.path).name]


def test_what_was_deleted_between_copy_and_row_is_no_medium(
    hub: Hub, desk: MediaDesk, stick: Path
) -> None:
    copied = desk.copy_in(a_file(stick, "a.png", PICTURE), Copying())
    assert not isinstance(copied, NoMedium)
    desk.library.shelf.discard(copied.file)
    assert desk.keep(copied) == NoMedium("a", MediumWrong.MISSING)
    assert kept(hub) == ()


def test_a_shut_area_gives_nothing_away(hub: Hub, desk: MediaDesk, stick: Path) -> None:
    path = a_file(stick, "a.png", PICTURE)
    assert desk.media("shut") == Locked()
    assert desk.known("shut") == Locked()
    assert desk.take_in("shut", path) == Locked()
    assert desk.remove("shut", "x") == Locked()
    assert not on_shelf(desk)


# --- broken ---


def test_an_outage_is_one_fact_then_counted_and_over_when_it_is_shown(
    hub: Hub, desk: MediaDesk, stick: Path
) -> None:
    medium = taken(desk, a_file(stick, "a.mp4", FILM)).medium
    for _ in range(3):
        desk.broke(medium.medium_id, MediumWrong.STUCK)
        hub.clock.advance(timedelta(minutes=5))
    (seen,) = kept(hub)
    assert seen.trouble is not None
    assert (seen.trouble.what, seen.trouble.times) == (MediumWrong.STUCK, 3)
    assert seen.trouble.last_at - seen.trouble.first_at == timedelta(minutes=10)
    desk.played(medium.medium_id)
    desk.played(medium.medium_id)
    assert kept(hub)[0].trouble is None
    desk.broke(medium.medium_id, MediumWrong.STUCK)
    told = story(hub, MediumBroke, MediumMended)
    assert [type(each) for each in told] == [MediumBroke, MediumMended, MediumBroke]


def test_what_nobody_knows_any_more_is_not_reported(hub: Hub, desk: MediaDesk) -> None:
    desk.broke("gone", MediumWrong.MISSING)
    desk.played("gone")
    assert not story(hub, MediumBroke, MediumMended)


@pytest.mark.parametrize(
    ("spoil", "what"),
    [
        (lambda path: path.unlink(), MediumWrong.MISSING),
        (lambda path: path.write_bytes(b"short"), MediumWrong.CHANGED),
        (lambda path: path.write_bytes(PICTURE + b"B"), MediumWrong.CHANGED),
    ],
)
def test_the_weekly_reading_finds_what_is_gone_or_changed(
    hub: Hub, desk: MediaDesk, stick: Path, spoil: Callable[[Path], None], what: MediumWrong
) -> None:
    medium = taken(desk, a_file(stick, "a.png", PICTURE + b"A")).medium
    desk.note(desk.look_through(desk.on_shelf()))
    assert kept(hub)[0].trouble is None
    spoil(Path(medium.path))
    desk.note(desk.look_through(desk.on_shelf()))
    found = kept(hub)[0].trouble
    assert found is not None
    assert found.what is what
    Path(medium.path).write_bytes(PICTURE + b"A")
    desk.note(desk.look_through(desk.on_shelf()))
    assert kept(hub)[0].trouble is None


def test_what_was_changed_is_not_well_because_it_could_be_shown(
    hub: Hub, desk: MediaDesk, stick: Path
) -> None:
    medium = taken(desk, a_file(stick, "a.png", PICTURE)).medium
    desk.broke(medium.medium_id, MediumWrong.CHANGED)
    desk.played(medium.medium_id)
    assert kept(hub)[0].trouble is not None


def test_what_the_screen_could_not_show_is_not_well_because_its_bytes_are_as_they_were(
    hub: Hub, desk: MediaDesk, stick: Path
) -> None:
    medium = taken(desk, a_file(stick, "a.mp4", FILM)).medium
    desk.broke(medium.medium_id, MediumWrong.STUCK)
    desk.note(desk.look_through(desk.on_shelf()))
    assert kept(hub)[0].trouble is not None
    assert not story(hub, MediumMended)


def test_orphans_go_after_a_day_and_never_by_a_doubted_clock(
    hub: Hub, desk: MediaDesk, stick: Path
) -> None:
    medium = taken(desk, a_file(stick, "a.png", PICTURE)).medium
    half = a_file(desk.library.shelf.folder, ".incoming-1.4711.part", PICTURE)
    orphan = a_file(desk.library.shelf.folder, "0" * 64 + ".png", PICTURE)
    fresh = a_file(desk.library.shelf.folder, "1" * 64 + ".png", PICTURE)
    stranger = a_file(desk.library.shelf.folder, "mine.png", PICTURE)
    now = hub.clock.now().timestamp()
    for path, age_h in ((Path(medium.path), 90), (orphan, 25), (fresh, 23), (stranger, 90)):
        os.utime(path, (now - age_h * 3600, now - age_h * 3600))
    hub.clock.set_trusted(False)
    desk.tidy()
    assert orphan.exists()
    hub.clock.set_trusted(True)
    desk.tidy()
    assert not orphan.exists()
    assert not half.exists()
    assert Path(medium.path).exists()
    assert fresh.exists()
    assert stranger.exists()


def test_the_week_has_lines_that_read_all_media_and_clear_what_nobody_knows(
    hub: Hub, desk: MediaDesk, stick: Path
) -> None:
    medium = taken(desk, a_file(stick, "a.png", PICTURE)).medium
    Path(medium.path).unlink()
    orphan = a_file(desk.library.shelf.folder, "0" * 64 + ".png", PICTURE)
    os.utime(orphan, (0, 0))
    hub.clock.advance(timedelta(days=8))
    hub.kiosk.jobs.beat()
    hub.kiosk.worker.drain()  # type: ignore[attr-defined]
    assert story(hub, MediumBroke) == [MediumBroke(medium.medium_id, "a", "missing")]
    line = next(state for state in hub.kiosk.upkeep.state() if state.name == "media")
    assert line.last_at == hub.clock.now()
    assert not line.trouble
    assert not orphan.exists()
