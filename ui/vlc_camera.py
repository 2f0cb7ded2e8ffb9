"""A camera through libvlc, read by zxing-cpp, that comes back by itself when it was gone (V7).

No camera was at hand: tried with video files through the same libvlc, not with v4l2.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress
from enum import StrEnum

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.clock import Clock
from kiosk.worker import Worker
from ui.lens import Frame, Lens, Source, Viewer
from ui.sight import Sightings, read_codes

FRAME_EVERY_S = 0.125
READING_SHARE = 3
"""A frame is read every so many times as long as reading one takes, at most every 0.125 s."""
STALL_S = 5.0
STEADY_S = 10.0
LONGEST_WAIT_S = 60.0
_TICK_MS = 500

_log = logging.getLogger(__name__)


class CameraState(StrEnum):
    """What can be said of the camera; only the manager needs to do something about it."""

    NONE = "none"
    OFF = "off"
    OPENING = "opening"
    SEEING = "seeing"
    ABSENT = "absent"
    LOST = "lost"


class VlcCamera(QObject):
    """A camera through libvlc, read by zxing-cpp; pictures are read, and kept nowhere.

    VLC and the reading run on `worker`, which is the camera's own; VLC's threads only hand frames
    over, one at a time. A camera that is absent, fails or shows nothing for `STALL_S` is closed and
    tried again after 1, 2, 4 … 60 seconds. Stop it, then close the worker, then let it go.
    """

    scanned = Signal(str)
    stateChanged = Signal()
    _has_read = Signal(int, list)
    _has_ended = Signal(int)

    def __init__(
        self,
        source: Source,
        worker: Worker,
        clock: Clock,
        lens: Callable[[Source, Viewer], Lens] = Lens,
    ) -> None:
        super().__init__()
        self._source, self._worker, self._clock, self._make_lens = source, worker, clock, lens
        self._state = CameraState.OFF
        self._sightings = Sightings()
        self._opening = 0
        self._lens: Lens | None = None
        self._failures = 0
        self._opened_at = self._alive_at = self._next_at = self._retry_at = 0.0
        self._is_reading = False
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self.tick)
        self._has_read.connect(self._take)
        self._has_ended.connect(self._fail)

    @property
    def state(self) -> CameraState:
        """How it is now."""
        return self._state

    def start(self) -> None:
        """Begin to look; again is no harm."""
        if self._state is CameraState.OFF:
            self._failures = 0
            self._timer.start()
            self._open()
            self._become(CameraState.OPENING)

    def stop(self) -> None:
        """Stop looking and forget what was seen; nothing is told after this."""
        self._timer.stop()
        self._close()
        self._sightings.forget_all()
        self._become(CameraState.OFF)

    def tick(self) -> None:
        """Look after it, twice a second: give up what is stuck, try again what was given up."""
        now = self._clock.monotonic()
        if self._lens is None:
            if self._state is not CameraState.OFF and now >= self._retry_at:
                self._open()
        elif now - self._alive_at >= STALL_S:
            self._fail(self._opening)
        elif self._state is CameraState.SEEING and now - self._opened_at >= STEADY_S:
            self._failures = 0

    def _open(self) -> None:
        self._opening += 1
        self._opened_at = self._alive_at = self._next_at = self._clock.monotonic()
        self._is_reading = False
        opening = self._opening
        viewer = Viewer(
            wants_frame=lambda: self._wants_frame(opening),
            on_frame=lambda frame: self._read(opening, frame),
            on_end=lambda: self._has_ended.emit(opening),
        )
        lens = self._lens = self._make_lens(self._source, viewer)
        self._submit(lambda: self._open_lens(opening, lens))

    def _open_lens(self, opening: int, lens: Lens) -> None:
        """On the worker."""
        if opening == self._opening and not lens.open():
            self._has_ended.emit(opening)

    def _close(self) -> None:
        self._opening += 1  # what the old lens still says is not heard
        if self._lens is not None:
            self._submit(self._lens.close)
        self._lens = None

    def _fail(self, opening: int) -> None:
        """Close it, and try again later and later."""
        if opening != self._opening:
            return
        self._close()
        self._retry_at = self._clock.monotonic() + min(2.0**self._failures, LONGEST_WAIT_S)
        self._failures = min(self._failures + 1, 10)
        has_seen = self._state in {CameraState.SEEING, CameraState.LOST}
        self._become(CameraState.LOST if has_seen else CameraState.ABSENT)

    def _wants_frame(self, opening: int) -> bool:
        """On VLC's thread: whether it is time for a frame and nobody is reading the last one."""
        now = self._clock.monotonic()
        if opening != self._opening:
            return False
        self._alive_at = now
        return not self._is_reading and now >= self._next_at

    def _read(self, opening: int, frame: Frame) -> None:
        """On VLC's thread."""
        self._is_reading = True
        self._submit(lambda: self._read_frame(opening, frame))

    def _read_frame(self, opening: int, frame: Frame) -> None:
        """On the worker."""
        began = self._clock.monotonic()
        if opening != self._opening:
            return
        try:
            texts = read_codes(frame.luma, frame.width, frame.height, frame.stride)
        finally:  # else a bug in one frame would be the end of reading
            took = self._clock.monotonic() - began
            self._next_at = began + max(FRAME_EVERY_S, READING_SHARE * took)
            self._is_reading = False
        self._has_read.emit(opening, texts)

    def _take(self, opening: int, texts: list[str]) -> None:
        """What a frame said, on the interface's thread."""
        if opening != self._opening:
            return
        self._become(CameraState.SEEING)
        for text in self._sightings.news(texts, self._clock.monotonic()):
            self.scanned.emit(text)

    def _submit(self, work: Callable[[], None]) -> None:
        with suppress(RuntimeError):  # the worker is closed: the kiosk is going down
            self._worker.submit(work).add_done_callback(_tell_bug)

    def _become(self, state: CameraState) -> None:
        if state is not self._state:
            self._state = state
            self.stateChanged.emit()


def _tell_bug(done: Future[None]) -> None:
    bug = done.exception()
    if bug is not None:
        _log.error("the camera's worker failed", exc_info=bug)
