"""Taking in behind the pages: one after another, and it never waits for ever (E3)."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QCoreApplication

from kiosk.desks.media_desk import MediaDesk
from kiosk.media.copying import Copying, CopyStoppedError
from kiosk.playlist_answers import MediumFound, MediumWrong, NoMedium
from kiosk.trouble import DiskFull
from kiosk.worker import HandWorker
from ui.bridge import Bridge
from ui.media_adding import MediaAdding
from ui.viewmodels.adding_rows import adding_rows

pytestmark = pytest.mark.usefixtures("qapp")

FILES = tuple(MediumFound(f"/media/{name}", name, 5) for name in "abc")


class FakeDesk:
    """Refuses every file, or does what it is told to."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.happens: dict[str, Exception] = {}
        self.why = MediumWrong.EMPTY

    def copy_in(self, path: Path, copying: Copying) -> NoMedium:
        """Refuse a file."""
        self.asked.append(path.name)
        if path.name in self.happens:
            raise self.happens[path.name]
        if copying.is_stopped:
            raise CopyStoppedError
        return NoMedium(path.name, self.why)


class Room:
    """A desk, its worker, and what is taken in."""

    def __init__(self) -> None:
        self.desk, self.worker = FakeDesk(), HandWorker()
        self.bridge = Bridge(self.worker)
        self.adding = MediaAdding(cast("MediaDesk", self.desk), self.bridge, self.bridge)

    def work(self) -> None:
        """Let everything that was asked be answered."""
        for _ in range(10):
            self.worker.drain()
            QCoreApplication.processEvents()


@pytest.fixture
def room() -> Room:
    """A quiet one."""
    return Room()


def test_files_are_taken_in_one_after_another_and_more_may_follow(room: Room) -> None:
    room.adding.begin(FILES[:2])
    room.adding.begin(FILES[2:])
    assert room.adding.state.under_way == {file.path for file in FILES}
    room.work()
    assert room.desk.asked == ["a", "b", "c"]
    assert [cast("NoMedium", each).file_name for each in room.adding.state.came] == ["a", "b", "c"]
    assert not room.adding.state.is_going_on


def test_what_is_stopped_ends_with_the_present_file(room: Room) -> None:
    room.adding.begin(FILES)
    room.adding.stop()
    room.work()
    assert room.desk.asked == ["a"]
    assert room.adding.state.was_stopped
    assert not room.adding.state.is_going_on
    room.adding.begin(FILES[1:2])
    assert not room.adding.state.was_stopped


def test_trouble_ends_it_and_is_told(room: Room, expect_log: Callable[[str], None]) -> None:
    expect_log("DiskFull: full")
    room.desk.happens["b"] = DiskFull("full")
    room.adding.begin(FILES)
    room.work()
    assert room.desk.asked == ["a", "b"]
    assert isinstance(room.adding.state.trouble, DiskFull)
    assert not room.adding.state.is_going_on


def test_after_a_bug_nothing_is_waited_for(room: Room, expect_log: Callable[[str], None]) -> None:
    expect_log("a bug behind the screen")
    room.desk.happens["a"] = ValueError("a bug")
    room.adding.begin(FILES)
    room.work()
    assert not room.adding.state.is_going_on
    room.adding.begin(FILES[1:])
    room.work()
    assert room.desk.asked == ["a", "b", "c"]


def test_what_was_read_is_forgotten_and_what_goes_on_is_not(room: Room) -> None:
    room.adding.begin(FILES[:1])
    room.adding.forget()
    assert room.adding.state.is_going_on
    room.work()
    room.adding.forget()
    assert room.adding.state.came == ()


def test_what_is_no_smaller_than_what_did_not_fit_is_not_tried(room: Room) -> None:
    room.desk.why = MediumWrong.NO_ROOM
    sizes = (("a", 5), ("b", 5), ("c", 9), ("d", 4))
    room.adding.begin(tuple(MediumFound(f"/media/{name}", name, size) for name, size in sizes))
    room.work()
    assert room.desk.asked == ["a", "d"]
    assert (room.adding.state.untried, len(room.adding.state.came)) == (2, 2)
    (row, *_) = adding_rows(room.adding.state, 0)
    assert row.key == "untried:"
    assert "2" in row.title
