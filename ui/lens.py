"""A video device or file through libvlc: its grey pictures, handed out on VLC's own threads."""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from ctypes import POINTER, c_char, c_uint, c_void_p
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

LARGEST_SIDE = 4096
_ALIGNMENT = 64
_VLC_OPTIONS = ("--quiet", "--no-lua", "--no-xlib", "--no-audio", "--no-video-title-show")
_FORMAT = ctypes.CFUNCTYPE(c_uint, POINTER(c_void_p), POINTER(c_char), *[POINTER(c_uint)] * 4)


@dataclass(frozen=True, slots=True)
class Source:
    """Where pictures come from: a file or device that must be there, and how VLC opens it."""

    path: Path
    scheme: str = "file://"
    options: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Frame:
    """A grey picture: `height` rows of `stride` bytes, the first `width` of them pixels."""

    luma: bytes = field(repr=False)
    width: int
    height: int
    stride: int


@dataclass(frozen=True, slots=True)
class Viewer:
    """Who looks through a lens. All three are called on VLC's threads: post and return."""

    wants_frame: Callable[[], bool]
    on_frame: Callable[[Frame], None]
    on_end: Callable[[], None]


def camera_source(device: Path) -> Source:
    """A camera of Linux (`/dev/video0`), in a size in which a pass a hand away is read."""
    options = (":v4l2-width=1280", ":v4l2-height=720", ":v4l2-fps=15", ":live-caching=100")
    return Source(device, "v4l2://", options)


class Lens:
    """One opening of a source. `open` and `close` block, and are never called on VLC's threads."""

    def __init__(self, source: Source, viewer: Viewer) -> None:
        self._source = source
        self._viewer = viewer
        self._vlc: Any = None
        self._player: Any = None
        self._instance: Any = None
        self._kept: tuple[object, ...] = ()
        self._buffer = ctypes.create_string_buffer(1)
        self._size = (0, 0, 0)

    def open(self) -> bool:
        """Begin to look; False when there is nothing to look through, or VLC will not."""
        import vlc

        if not self._source.path.exists():
            return False
        self._vlc = vlc
        self._instance = vlc.Instance(*_VLC_OPTIONS)
        if self._instance is None:
            return False
        self._player = self._instance.media_player_new()
        self._set_callbacks(vlc.CallbackDecorators)
        media = self._instance.media_new(f"{self._source.scheme}{self._source.path}")
        for option in self._source.options:
            media.add_option(option)
        self._player.set_media(media)
        media.release()
        return bool(self._player.play() == 0)

    def close(self) -> None:
        """Stop looking; no callback comes after this returns."""
        if self._player is not None:
            self._player.stop()
            self._player.release()
        if self._instance is not None:
            self._instance.release()
        self._player = self._instance = None
        self._kept = ()

    def _set_callbacks(self, kinds: Any) -> None:
        """Give VLC the callbacks, and keep them: it holds bare addresses."""
        form = _FORMAT(self._form)
        lock, show = kinds.VideoLockCb(self._lock), kinds.VideoDisplayCb(self._show)
        unlock = kinds.VideoUnlockCb(lambda *_: None)
        clean_up = kinds.VideoCleanupCb(lambda _: None)
        self._player.video_set_callbacks(lock, unlock, show, None)
        self._player.video_set_format_callbacks(ctypes.cast(form, kinds.VideoFormatCb), clean_up)
        events = self._player.event_manager()
        for name in ("MediaPlayerEncounteredError", "MediaPlayerEndReached"):
            events.event_attach(getattr(self._vlc.EventType, name), self._end)
        self._kept = (form, lock, unlock, show, clean_up, events)

    def _form(self, _opaque: Any, chroma: Any, w: Any, h: Any, pitches: Any, lines: Any) -> int:
        """Ask for planes (I420), the first of which is the grey picture; VLC's sizes are padded."""
        width, height = self._player.video_get_size(0) or (w[0], h[0])
        width, height = width & ~1, height & ~1
        if not (0 < width <= LARGEST_SIDE and 0 < height <= LARGEST_SIDE):
            return 0
        stride = -(-width // _ALIGNMENT) * _ALIGNMENT
        ctypes.memmove(chroma, b"I420", 4)
        w[0], h[0] = width, height
        for plane, part in enumerate((1, 2, 2)):
            pitches[plane], lines[plane] = stride // part, height // part
        self._buffer = ctypes.create_string_buffer(stride * height * 3 // 2 + _ALIGNMENT)
        self._size = (width, height, stride)
        return 1

    def _lock(self, _opaque: Any, planes: Any) -> int:
        _, height, stride = self._size
        grey = ctypes.addressof(self._buffer)
        planes[0] = grey
        planes[1] = grey + stride * height
        planes[2] = planes[1] + stride * height // 4
        return 0

    def _show(self, _opaque: Any, _picture: Any) -> None:
        width, height, stride = self._size
        if self._viewer.wants_frame():
            luma = ctypes.string_at(self._buffer, stride * height)
            self._viewer.on_frame(Frame(luma, width, height, stride))

    def _end(self, _event: Any) -> None:
        self._viewer.on_end()
