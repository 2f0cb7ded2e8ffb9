"""The camera that reads passes: one protocol, a camera through VLC, and none at all (V7)."""

from __future__ import annotations

import importlib
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance

from kiosk.clock import Clock
from kiosk.worker import Worker
from ui.lens import camera_source
from ui.vlc_camera import CameraState, VlcCamera


class NoCameraReason(StrEnum):
    """Why there is none."""

    NOT_WANTED = "not_wanted"
    NO_LIBVLC = "no_libvlc"
    NO_READER = "no_reader"


class Camera(Protocol):
    """Tells `scanned` (str) for every code that comes into view, while it is started."""

    @property
    def scanned(self) -> SignalInstance:
        """The text of a code, once for each time that it comes into the picture."""
        ...

    @property
    def stateChanged(self) -> SignalInstance:
        """`state` is another one."""
        ...

    @property
    def state(self) -> CameraState:
        """How it is now."""
        ...

    def start(self) -> None:
        """Begin to look; again is no harm."""
        ...

    def stop(self) -> None:
        """Stop looking and forget what was seen; nothing is told after this."""
        ...


class NoCamera(QObject):
    """A kiosk without a camera: scanners that type and day codes do it all."""

    scanned = Signal(str)
    stateChanged = Signal()

    def __init__(self, reason: NoCameraReason, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.reason = reason

    @property
    def state(self) -> CameraState:
        """There is none."""
        return CameraState.NONE

    def start(self) -> None:
        """There is nothing to start."""

    def stop(self) -> None:
        """There is nothing to stop."""


def open_camera(device: Path | None, worker: Worker, clock: Clock) -> Camera:
    """The camera at `device` (`/dev/video0`), or none, with why."""
    if device is None:
        return NoCamera(NoCameraReason.NOT_WANTED)
    if not _has_reader():
        return NoCamera(NoCameraReason.NO_READER)
    if not _has_libvlc():
        return NoCamera(NoCameraReason.NO_LIBVLC)
    return VlcCamera(camera_source(device), worker, clock)


def _has_reader() -> bool:
    try:
        importlib.import_module("zxingcpp")
    except ImportError:
        return False
    return True


def _has_libvlc() -> bool:
    """Whether libvlc is there: where it is not, its module may load all the same, without it."""
    try:
        vlc = importlib.import_module("vlc")
    except (ImportError, NotImplementedError, OSError):
        return False
    return hasattr(vlc.dll, "libvlc_new")


__all__ = [
    "Camera",
    "CameraState",
    "NoCamera",
    "NoCameraReason",
    "VlcCamera",
    "open_camera",
]
