"""The camera: codes in pictures are read, told once, and a camera that goes comes back (V7)."""

from __future__ import annotations

import ctypes
import importlib
import random
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import ModuleType

import pytest
import vlc
from PySide6.QtCore import QThread
from PySide6.QtGui import QColor, QImage, QPainter, QTransform
from pytestqt.qtbot import QtBot

from kiosk.clock import SetClock, SystemClock
from kiosk.worker import HandWorker, ThreadWorker
from ui.camera import Camera, CameraState, NoCamera, NoCameraReason, VlcCamera, open_camera
from ui.lens import Frame, Lens, Source, Viewer, camera_source
from ui.qr_image import drawn
from ui.sight import LARGEST_SIDE, LONGEST_TEXT, MOST_CODES, Sightings, read_codes

PASS = "HP1" + "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567" * 4 + "ABCDEFGHIJKLMNOPQRSTU"
OTHER_PASS = "HP1" + PASS[-149:][::-1]
WIFI = "WIFI:T:WPA;S:HUBteekki;P:kahvitauko;;"
NOW = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)


# --- codes in a picture -------------------------------------------------------------------------


def scene(*codes: tuple[str, int, int, int], turn: float = 0.0) -> QImage:
    """A grey picture of 1280 x 720 with codes, each (text, left, top, side), turned by degrees."""
    image = QImage(1280, 720, QImage.Format.Format_Grayscale8)
    image.fill(QColor(150, 150, 150))
    painter = QPainter(image)
    for text, left, top, side in codes:
        code = drawn(text, side, side)
        turned = code.transformed(QTransform().rotate(turn))
        painter.drawImage(left, top, turned)
    painter.end()
    return image


def luma_of(image: QImage) -> bytes:
    return bytes(image.constBits())


def codes_in(image: QImage) -> list[str]:
    return read_codes(luma_of(image), image.width(), image.height(), image.bytesPerLine())


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_a_pass_is_read_whichever_way_it_is_held(turn: int) -> None:
    assert codes_in(scene((PASS, 400, 100, 400), turn=turn)) == [PASS]


@pytest.mark.parametrize("side", [147, 196, 700])
def test_a_pass_is_read_from_three_pixels_a_module(side: int) -> None:
    assert codes_in(scene((PASS, 10, 10, side))) == [PASS]


def test_a_code_in_light_on_dark_is_read() -> None:
    image = scene((PASS, 400, 100, 400))
    image.invertPixels()
    assert codes_in(image) == [PASS]


def test_a_code_held_askew_is_read() -> None:
    image = QImage(1280, 720, QImage.Format.Format_Grayscale8)
    image.fill(QColor(255, 255, 255))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.translate(500, 40)
    painter.rotate(17)
    painter.shear(0.1, 0)
    painter.drawImage(0, 0, drawn(PASS, 500, 500))
    painter.end()
    assert codes_in(image) == [PASS]


def noisy(image: QImage, strength: int, seed: int = 1) -> bytes:
    chance = random.Random(seed)
    noise = [chance.randrange(-strength, strength + 1) for _ in range(65_537)]
    pixels = luma_of(image)
    return bytes(min(255, max(0, p + noise[i % 65_537])) for i, p in enumerate(pixels))


def test_a_pass_is_read_through_noise() -> None:
    image = scene((PASS, 400, 100, 400))
    assert read_codes(noisy(image, 60), 1280, 720, image.bytesPerLine()) == [PASS]


def test_two_codes_are_both_read() -> None:
    image = scene((PASS, 50, 100, 450), (WIFI, 700, 100, 450))
    assert sorted(codes_in(image)) == sorted([PASS, WIFI])


def test_the_same_code_twice_in_the_picture_is_one() -> None:
    assert codes_in(scene((WIFI, 50, 100, 450), (WIFI, 700, 100, 450))) == [WIFI]


def test_there_is_a_most_of_codes_and_of_letters() -> None:
    many = [(f"code {n}", 250 * (n % 5), 240 * (n // 5), 230) for n in range(15)]
    assert len(codes_in(scene(*many))) == MOST_CODES
    assert codes_in(scene(("x" * 2000, 0, 0, 720)))[0] == "x" * LONGEST_TEXT


def test_a_picture_without_a_code_says_nothing() -> None:
    assert codes_in(scene()) == []
    assert read_codes(random.Random(1).randbytes(640 * 480), 640, 480, 640) == []


def test_a_row_may_be_longer_than_its_pixels() -> None:
    image = scene((PASS, 400, 100, 400))
    rows = luma_of(image)
    padded = b"".join(rows[y * 1280 : (y + 1) * 1280] + b"\0" * 64 for y in range(720))
    assert read_codes(padded, 1280, 720, 1344) == [PASS]


@pytest.mark.parametrize(
    ("length", "width", "height", "stride"),
    [
        (0, 0, 0, 0),
        (100, 0, 10, 10),
        (100, 10, 0, 10),
        (100, -10, 10, 10),
        (100, 10, -10, 10),
        (100, 10, 10, 9),
        (99, 10, 10, 10),
        (0, 1280, 720, 1280),
        (100, 10, 10, 2**40),
        (100, 2**40, 1, 2**40),
        (LARGEST_SIDE + 1, LARGEST_SIDE + 1, 1, LARGEST_SIDE + 1),
        (100, 10, 10, 10),
        (1, 1, 1, 1),
    ],
)
def test_a_picture_that_cannot_be_says_nothing(
    length: int, width: int, height: int, stride: int
) -> None:
    assert read_codes(bytes(length), width, height, stride) == []


# --- what is news -------------------------------------------------------------------------------


def told(*frames: tuple[float, list[str]]) -> list[tuple[float, str]]:
    sightings = Sightings()
    return [(at, text) for at, texts in frames for text in sightings.news(texts, at)]


def test_a_pass_that_stays_in_the_picture_is_told_once() -> None:
    """Held for a minute, it must not go in and out and in again."""
    assert told(*((n / 8, [PASS]) for n in range(480))) == [(0.0, PASS)]


def test_a_pass_that_comes_back_is_told_again() -> None:
    assert told((0.0, [PASS]), (2.5, [PASS]), (3.5, [PASS])) == [(0.0, PASS), (3.5, PASS)]


def test_a_pass_that_flickers_is_told_once() -> None:
    assert told((0.0, [PASS]), (0.9, []), (0.95, [PASS]), (2.9, [PASS])) == [(0.0, PASS)]


def test_two_passes_are_both_told() -> None:
    assert told((0.0, [PASS, OTHER_PASS])) == [(0.0, PASS), (0.0, OTHER_PASS)]
    assert told((0.0, [PASS]), (0.5, [OTHER_PASS])) == [(0.0, PASS), (0.5, OTHER_PASS)]


def test_a_poster_in_the_background_is_refused_once() -> None:
    frames = [(n * 4.0, [WIFI]) for n in range(100)]
    assert told(*frames) == [(0.0, WIFI)]
    assert told((0.0, [WIFI]), (10.0, [WIFI])) == [(0.0, WIFI), (10.0, WIFI)]


def test_the_wifi_beside_a_pass_is_not_told_nor_when_the_pass_is_gone_first() -> None:
    assert told((0.0, [WIFI, PASS]), (0.1, [WIFI])) == [(0.0, PASS)]


def test_nothing_is_remembered_for_long() -> None:
    sightings = Sightings()
    for n in range(1000):
        sightings.news([f"code {n}"], float(n))
    assert len(sightings._seen_at) == len(sightings._told_at) <= 12
    sightings.forget_all()
    assert sightings.news(["code 999"], 1000.0) == ["code 999"]


# --- a camera that comes and goes, by hand ------------------------------------------------------


@dataclass
class Eye:
    """A kiosk's camera with nothing real in it: the test shows frames and turns the clock."""

    is_there: bool = True
    clock: SetClock = field(default_factory=lambda: SetClock(NOW))
    worker: HandWorker = field(default_factory=HandWorker)
    told: list[str] = field(default_factory=list)
    said: list[str] = field(default_factory=list)
    states: list[CameraState] = field(default_factory=list)
    viewers: list[Viewer] = field(default_factory=list)

    def __post_init__(self) -> None:
        source = camera_source(Path("/dev/video0"))
        self.camera = VlcCamera(source, self.worker, self.clock, self.lens)
        self.camera.scanned.connect(self.told.append)
        self.camera.stateChanged.connect(lambda: self.states.append(self.camera.state))

    def lens(self, source: Source, viewer: Viewer) -> Lens:
        self.viewers.append(viewer)
        return FakeLens(source, viewer, self)

    def show(self, image: QImage | None = None, viewer: Viewer | None = None) -> bool:
        """Show a frame, as VLC would; say whether it was wanted."""
        image = image or scene((PASS, 400, 100, 400))
        viewer = viewer or self.viewers[-1]
        is_wanted = viewer.wants_frame()
        if is_wanted:
            frame = Frame(luma_of(image), image.width(), image.height(), image.bytesPerLine())
            viewer.on_frame(frame)
        return is_wanted

    def after(self, seconds: float) -> None:
        self.clock.advance(timedelta(seconds=seconds))
        self.camera.tick()
        self.worker.drain()


class FakeLens(Lens):
    def __init__(self, source: Source, viewer: Viewer, eye: Eye) -> None:
        super().__init__(source, viewer)
        self._eye = eye

    def open(self) -> bool:
        self._eye.said.append("open")
        return self._eye.is_there

    def close(self) -> None:
        self._eye.said.append("close")


@pytest.fixture
def eye(qtbot: QtBot) -> Iterator[Eye]:
    eye = Eye()
    yield eye
    eye.camera.stop()


def state_of(camera: Camera) -> CameraState:
    return camera.state


def test_it_looks_only_while_it_is_wanted(eye: Eye) -> None:
    eye.worker.drain()
    assert (eye.said, eye.camera.state) == ([], CameraState.OFF)
    eye.camera.start()
    eye.camera.start()
    eye.worker.drain()
    assert (eye.said, eye.camera.state) == (["open"], CameraState.OPENING)
    eye.show()
    eye.worker.drain()
    assert (eye.told, eye.camera.state) == ([PASS], CameraState.SEEING)
    eye.camera.stop()
    eye.camera.stop()
    eye.worker.drain()
    assert (eye.said, eye.camera.state) == (["open", "close"], CameraState.OFF)


def test_what_is_read_after_the_stop_is_not_told(eye: Eye) -> None:
    eye.camera.start()
    eye.worker.drain()
    assert eye.show()
    eye.camera.stop()
    assert not eye.show()
    eye.worker.drain()
    assert eye.told == []


def test_the_next_visitor_is_told_the_pass_that_the_last_one_showed(eye: Eye) -> None:
    for _ in range(2):
        eye.camera.start()
        eye.worker.drain()
        eye.show()
        eye.worker.drain()
        eye.camera.stop()
    assert eye.told == [PASS, PASS]


def test_frames_are_dropped_while_one_is_read_and_are_read_eight_times_a_second(eye: Eye) -> None:
    eye.camera.start()
    eye.worker.drain()
    assert eye.show()
    assert not eye.show()
    read = 1
    for _ in range(100):
        eye.after(0.01)
        read += eye.show()
    assert 7 <= read <= 9


def test_slow_reading_takes_a_third_of_the_time_at_most(
    eye: Eye, monkeypatch: pytest.MonkeyPatch
) -> None:
    def slow(*_: object) -> list[str]:
        eye.clock.advance(timedelta(seconds=0.2))
        return []

    monkeypatch.setattr("ui.vlc_camera.read_codes", slow)
    eye.camera.start()
    eye.worker.drain()
    assert eye.show()
    eye.worker.drain()
    eye.after(0.35)
    assert not eye.show()
    eye.after(0.06)
    assert eye.show()


def test_an_absent_camera_is_calm_and_tried_later_and_later(eye: Eye) -> None:
    eye.is_there = False
    eye.camera.start()
    eye.worker.drain()
    assert state_of(eye.camera) is CameraState.ABSENT
    tried_at = []
    for second in range(400):
        before = eye.said.count("open")
        eye.after(1.0)
        if eye.said.count("open") > before:
            tried_at.append(second + 1)
    assert tried_at == [1, 3, 7, 15, 31, 63, 123, 183, 243, 303, 363]
    assert eye.said.count("close") == eye.said.count("open")
    assert set(eye.states) == {CameraState.OPENING, CameraState.ABSENT}


def test_an_absent_camera_that_is_plugged_in_is_found(eye: Eye) -> None:
    eye.is_there = False
    eye.camera.start()
    eye.worker.drain()
    eye.is_there = True
    eye.after(1.0)
    eye.show()
    eye.worker.drain()
    assert (eye.camera.state, eye.told) == (CameraState.SEEING, [PASS])


def test_a_camera_that_ends_is_lost_and_comes_back(eye: Eye) -> None:
    eye.camera.start()
    eye.worker.drain()
    eye.show()
    eye.worker.drain()
    eye.viewers[-1].on_end()
    assert state_of(eye.camera) is CameraState.LOST
    eye.after(1.0)
    assert (eye.said, eye.camera.state) == (["open", "close", "open"], CameraState.LOST)
    eye.show()
    eye.worker.drain()
    assert state_of(eye.camera) is CameraState.SEEING


def test_a_camera_that_shows_nothing_more_is_given_up_and_opened_again(eye: Eye) -> None:
    eye.camera.start()
    eye.worker.drain()
    eye.show()
    eye.worker.drain()
    eye.after(4.9)
    assert state_of(eye.camera) is CameraState.SEEING
    eye.after(0.2)
    assert (eye.camera.state, eye.said) == (CameraState.LOST, ["open", "close"])


def test_what_an_old_opening_still_says_is_not_heard(eye: Eye) -> None:
    eye.camera.start()
    eye.worker.drain()
    eye.after(5.0)
    eye.after(1.0)
    old, new = eye.viewers
    old.on_end()
    assert not eye.show(viewer=old)
    assert eye.said == ["open", "close", "open"]
    assert eye.show(viewer=new)


def test_a_camera_that_was_steady_is_tried_again_soon_when_it_fails(eye: Eye) -> None:
    eye.is_there = False
    eye.camera.start()
    eye.worker.drain()
    for _ in range(30):
        eye.after(1.0)
    eye.is_there = True
    eye.after(1.0)
    for _ in range(12):
        eye.show()
        eye.worker.drain()
        eye.after(1.0)
    eye.viewers[-1].on_end()
    opened = eye.said.count("open")
    eye.after(1.0)
    assert eye.said.count("open") == opened + 1


def test_a_bug_in_reading_is_logged_and_the_next_frame_is_read(
    eye: Eye, monkeypatch: pytest.MonkeyPatch, expect_log: Callable[[str], None]
) -> None:
    expect_log("the camera's worker failed")
    eye.camera.start()
    eye.worker.drain()
    with monkeypatch.context() as patch:
        patch.setattr("ui.vlc_camera.read_codes", lambda *_: 1 // 0)
        eye.show()
        eye.worker.drain()
    eye.after(1.0)
    eye.show()
    eye.worker.drain()
    assert eye.told == [PASS]


def test_after_the_worker_is_closed_nothing_raises(eye: Eye) -> None:
    eye.camera.start()
    eye.worker.close()
    eye.show()
    eye.camera.stop()


# --- through libvlc -----------------------------------------------------------------------------


def video(path: Path, images: list[QImage], seconds_each: float, rate: int = 20) -> Source:
    """Write an uncompressed video (YUV4MPEG2) and say how to open it."""
    width, height = images[0].width(), images[0].height()
    with path.open("wb") as file:
        file.write(f"YUV4MPEG2 W{width} H{height} F{rate}:1 Ip A1:1 C420jpeg\n".encode())
        for image in images:
            frame = b"FRAME\n" + luma_of(image) + b"\x80" * (width * height // 2)
            file.write(frame * round(seconds_each * rate))
    return Source(path)


def small(image: QImage) -> QImage:
    return image.scaled(640, 360).convertToFormat(QImage.Format.Format_Grayscale8)


@dataclass
class Real:
    """A camera on a video file, with its threads."""

    source: Source
    lenses: list[Lens] = field(default_factory=list)
    closed_on: list[str] = field(default_factory=list)
    told: list[str] = field(default_factory=list)

    def __enter__(self) -> Real:
        self.worker = ThreadWorker("camera")
        self.camera = VlcCamera(self.source, self.worker, SystemClock(), self.lens)
        self.camera.scanned.connect(self._take)
        self.camera.start()
        return self

    def _take(self, text: str) -> None:
        assert QThread.currentThread() is self.camera.thread()
        self.told.append(text)

    def lens(self, source: Source, viewer: Viewer) -> Lens:
        lens = Lens(source, viewer)
        close: Callable[[], None] = lens.close

        def closing() -> None:
            self.closed_on.append(threading.current_thread().name)
            close()

        lens.close = closing  # type: ignore[method-assign]
        self.lenses.append(lens)
        return lens

    def __exit__(self, *_: object) -> None:
        self.camera.stop()
        self.worker.close()


def test_codes_in_a_video_are_told_in_their_order(tmp_path: Path, qtbot: QtBot) -> None:
    images = [scene((text, 400, 100, 450)) for text in (PASS, OTHER_PASS)]
    with Real(video(tmp_path / "codes.y4m", images, 0.8)) as real:
        qtbot.waitUntil(lambda: len(real.told) == 2, timeout=10_000)
        assert state_of(real.camera) is CameraState.SEEING
    assert real.told == [PASS, OTHER_PASS]
    assert real.closed_on == ["camera_0"]
    assert state_of(real.camera) is CameraState.OFF


def test_a_video_that_ends_is_opened_again(tmp_path: Path, qtbot: QtBot) -> None:
    with Real(video(tmp_path / "end.y4m", [small(scene())], 0.3)) as real:
        qtbot.waitUntil(lambda: state_of(real.camera) is CameraState.LOST, timeout=10_000)
        qtbot.waitUntil(lambda: len(real.lenses) == 2, timeout=10_000)
    assert real.told == []
    assert set(real.closed_on) == {"camera_0"}


@pytest.mark.parametrize(
    "content", [b"", b"no video at all" * 100, b"YUV4MPEG2 W0 H0 F1:1\nFRAME\n"]
)
def test_what_is_no_video_is_an_absent_camera(tmp_path: Path, qtbot: QtBot, content: bytes) -> None:
    (tmp_path / "broken.y4m").write_bytes(content)
    with Real(Source(tmp_path / "broken.y4m")) as real:
        qtbot.waitUntil(lambda: state_of(real.camera) is CameraState.ABSENT, timeout=10_000)


def test_a_device_that_is_not_there_is_an_absent_camera(tmp_path: Path, qtbot: QtBot) -> None:
    with Real(camera_source(tmp_path / "video0")) as real:
        qtbot.waitUntil(lambda: state_of(real.camera) is CameraState.ABSENT, timeout=10_000)


def test_a_device_that_is_no_camera_is_an_absent_camera(qtbot: QtBot) -> None:
    with Real(camera_source(Path("/dev/null"))) as real:
        qtbot.waitUntil(lambda: state_of(real.camera) is CameraState.ABSENT, timeout=10_000)


def test_sizes_that_vlc_pads_are_taken_as_they_are(tmp_path: Path, qtbot: QtBot) -> None:
    sizes = []

    def note(frame: Frame) -> None:
        sizes.append((frame.width, frame.height, frame.stride, len(frame.luma)))

    image = scene((PASS, 0, 0, 200)).copy(0, 0, 500, 362)
    tight = QImage(image.size(), QImage.Format.Format_Grayscale8)
    tight.fill(QColor(90, 90, 90))
    assert tight.bytesPerLine() == 500
    source = video(tmp_path / "odd.y4m", [tight], 0.5)
    lens = Lens(source, Viewer(lambda: True, note, lambda: None))
    assert lens.open()
    qtbot.waitUntil(lambda: len(sizes) > 2, timeout=10_000)
    lens.close()
    count = len(sizes)
    assert set(sizes) == {(500, 362, 512, 512 * 362)}
    lens.close()
    assert len(sizes) == count


# --- none at all --------------------------------------------------------------------------------


def open_one(device: Path | None = Path("/dev/video0")) -> Camera:
    return open_camera(device, HandWorker(), SetClock(NOW))


def reason_of(camera: Camera) -> NoCameraReason:
    assert isinstance(camera, NoCamera)
    camera.start()
    assert camera.state is CameraState.NONE
    camera.stop()
    return camera.reason


def test_with_all_its_parts_there_is_a_camera() -> None:
    assert isinstance(open_one(), VlcCamera)


def test_a_kiosk_may_do_without() -> None:
    assert reason_of(open_one(None)) is NoCameraReason.NOT_WANTED


@pytest.mark.parametrize(
    ("missing", "reason"),
    [("zxingcpp", NoCameraReason.NO_READER), ("vlc", NoCameraReason.NO_LIBVLC)],
)
def test_without_a_part_there_is_none(
    monkeypatch: pytest.MonkeyPatch, missing: str, reason: NoCameraReason
) -> None:
    real = importlib.import_module

    def import_module(name: str) -> ModuleType:
        if name == missing:
            raise ImportError(name)
        return real(name)

    monkeypatch.setattr(importlib, "import_module", import_module)
    assert reason_of(open_one()) is reason


def test_without_libvlc_its_module_loads_but_there_is_no_camera(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """So python-vlc does on Linux: it then has the interpreter itself for its library."""
    monkeypatch.setattr(vlc, "dll", ctypes.CDLL(None))
    assert reason_of(open_one()) is NoCameraReason.NO_LIBVLC


def test_nothing_heavy_is_loaded_before_it_is_wanted() -> None:
    program = "import sys, ui.camera; print(sorted({'vlc', 'zxingcpp'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True)
    assert done.stdout.strip() == b"[]"
