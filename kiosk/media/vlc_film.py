"""A film through libvlc, for a child process alone: opened by descriptor, shown frame by frame.

VLC's callbacks come on its own threads. They only write a frame or post a word; whoever called
libvlc from there would wait for himself.
"""

from __future__ import annotations

import ctypes
import os
from collections.abc import Callable
from ctypes import POINTER, c_char, c_uint, c_void_p
from dataclasses import dataclass
from typing import Any

from kiosk.media.colours import Converter, fitted, load
from kiosk.media.forms import Form
from kiosk.media.vlc_tracks import tracks_of

LARGEST_SIDE = 4096
_ALIGNMENT = 64
_LIBRARY = "libvlc.so.5"
_OPTIONS = (
    "--quiet",
    "--intf=dummy",
    "--no-lua",
    "--no-xlib",
    "--no-spu",
    "--no-sub-autodetect-file",
    "--no-mkv-preload-local-dir",
    "--no-mkv-use-chapter-codec",
    "--no-metadata-network-access",
    "--no-auto-preparse",
    "--no-video-title-show",
    "--no-snapshot-preview",
    "--avcodec-hw=none",
    "--no-drop-late-frames",
)
"""A frame that comes late is shown all the same: after each hold the next two do."""

_FORMAT = ctypes.CFUNCTYPE(c_uint, POINTER(c_void_p), POINTER(c_char), *[POINTER(c_uint)] * 4)


class NoLibVlc(Exception):
    """libvlc is not installed on this machine."""


@dataclass(frozen=True, slots=True)
class Viewer:
    """Who looks. All are called on VLC's threads: write or post, and return.

    `place` gives the address to write a frame of this size to, `on_frame` says that it is there.
    """

    place: Callable[[int, int], int]
    on_frame: Callable[[int, int], None]
    on_end: Callable[[], None]
    on_error: Callable[[], None]


def load_libraries() -> tuple[Any, ctypes.CDLL]:
    """python-vlc and libswscale; before the process is confined, for it looks around for them."""
    os.environ.setdefault("PYTHON_VLC_LIB_PATH", _LIBRARY)
    try:
        import vlc

        return vlc, load()
    except (ImportError, NotImplementedError, OSError, AttributeError) as none:
        raise NoLibVlc from none


class VlcFilm:
    """One player of libvlc, which opens films one after another; its methods may block."""

    def __init__(
        self,
        libraries: tuple[Any, ctypes.CDLL],
        viewer: Viewer,
        options: tuple[str, ...] = (),
    ) -> None:
        self._vlc, self._swscale = libraries
        self._viewer = viewer
        self._instance = self._vlc.Instance(*_OPTIONS, *options)
        if self._instance is None:
            raise NoLibVlc
        self._player = self._instance.media_player_new()
        self._media: Any = None
        self._fd = -1
        self._box, self._size = (1, 1), (0, 0)
        self._stride = self._turn = 0
        self._buffers = [ctypes.create_string_buffer(1), ctypes.create_string_buffer(1)]
        self._converter: Converter | None = None
        self._has_last = self.is_too_large = False
        self._compare = ctypes.CDLL(None).memcmp
        self._compare.argtypes = [c_void_p, c_void_p, ctypes.c_size_t]
        self._kept = self._set_callbacks(self._vlc.CallbackDecorators)

    def open(self, fd: int, form: Form, box: tuple[int, int], *, with_sound: bool) -> bool:
        """Begin to play an open file, its frames fitted into the box; the file is ours now."""
        self.close()
        self._fd, self._box, self._size, self._has_last = fd, box, (0, 0), False
        self._media = self._instance.media_new_fd(fd)
        self._media.add_option(f":demux={form.value}")
        if not with_sound:
            self._media.add_option(":no-audio")
            self._media.add_option(":no-avcodec-hurry-up")  # slower, where all is too much
        self._player.set_media(self._media)
        return bool(self._player.play() == 0)

    def hold(self, *, is_held: bool) -> None:
        """Stand on the present frame, or go on."""
        self._player.set_pause(int(is_held))

    def hush(self) -> None:
        """Take the sound away, until the next opening."""
        self._player.audio_set_track(-1)

    def pictures(self) -> int:
        """How many pictures were decoded in time: stands still when the film is stuck.

        Frames that are shown do not tell: VLC shows the last one again and again.
        """
        stats = self._vlc.MediaStats()
        if self._media is None or not self._media.get_stats(ctypes.byref(stats)):
            return 0
        return int(stats.decoded_video - stats.lost_pictures)

    def at_ms(self) -> int:
        """Where in the film it is, in milliseconds; goes on while one picture stands for long."""
        return max(0, int(self._player.get_time()))

    def seconds(self) -> float:
        """How long the film is, as far as it says; 0 where it does not."""
        return max(0, int(self._player.get_length())) / 1000

    def has_sound(self) -> bool:
        """Whether there is a sound track in it."""
        return self._media is not None and tracks_of(self._vlc, self._media).has_sound

    def size(self) -> tuple[int, int]:
        """Width and height of its pictures as they are meant; zeros before the first one."""
        return self._size

    def close(self) -> None:
        """Stop; no callback comes after this returns."""
        self._player.stop()
        if self._media is not None:
            self._media.release()
            os.close(self._fd)
        if self._converter is not None:
            self._converter.close()
        self._media = self._converter = None

    # --- on VLC's threads

    def _set_callbacks(self, kinds: Any) -> tuple[object, ...]:
        """Give VLC the callbacks, and keep them: it holds bare addresses."""
        form = _FORMAT(self._form)
        lock, show = kinds.VideoLockCb(self._lock), kinds.VideoDisplayCb(self._show)
        unlock = kinds.VideoUnlockCb(lambda *_: None)
        clean_up = kinds.VideoCleanupCb(lambda _: None)
        self._player.video_set_callbacks(lock, unlock, show, None)
        self._player.video_set_format_callbacks(ctypes.cast(form, kinds.VideoFormatCb), clean_up)
        events = self._player.event_manager()
        kind = self._vlc.EventType
        events.event_attach(kind.MediaPlayerEndReached, lambda _: self._viewer.on_end())
        events.event_attach(kind.MediaPlayerEncounteredError, lambda _: self._viewer.on_error())
        return form, lock, unlock, show, clean_up, events

    def _form(self, _opaque: Any, chroma: Any, w: Any, h: Any, pitches: Any, lines: Any) -> int:
        """Ask for planes (I420); VLC's own sizes are padded, and turned where the film is."""
        width, height = self._player.video_get_size(0) or (w[0], h[0])
        is_turned = (width > height) != (w[0] > h[0]) and abs(w[0] - h[0]) > _ALIGNMENT
        if is_turned:
            width, height = height, width
        width, height = width & ~1, height & ~1
        if not (0 < width <= LARGEST_SIDE and 0 < height <= LARGEST_SIDE):
            self.is_too_large = True
            return 0
        self._stride = -(-width // _ALIGNMENT) * _ALIGNMENT
        ctypes.memmove(chroma, b"I420", 4)
        w[0], h[0] = width, height
        for plane, part in enumerate((1, 2, 2)):
            pitches[plane], lines[plane] = self._stride // part, height // part
        size = self._stride * height * 3 // 2 + _ALIGNMENT
        self._buffers = [ctypes.create_string_buffer(size) for _ in range(2)]
        self._has_last = False
        if self._converter is not None:
            self._converter.close()
        wide, high = tracks_of(self._vlc, self._media).pixel
        if is_turned:
            wide, high = high, wide
        self._size = (
            (width * wide // high, height) if wide > high else (width, height * high // wide)
        )
        target = fitted((width * wide, height * high), self._box)
        self._converter = Converter(self._swscale, (width, height), target)
        return 1

    def _planes(self) -> tuple[int, int, int]:
        height = self._converter.source[1] if self._converter else 0
        first = ctypes.addressof(self._buffers[self._turn])
        second = first + self._stride * height
        return first, second, second + self._stride * height // 4

    def _lock(self, _opaque: Any, planes: Any) -> int:
        planes[0], planes[1], planes[2] = self._planes()
        return 0

    def _show(self, _opaque: Any, _picture: Any) -> None:
        """Hand the frame over, unless it is the last one again."""
        if self._converter is None or self._is_the_last_again():
            return
        width, height = self._converter.target
        self._converter.convert(self._planes(), self._stride, self._viewer.place(width, height))
        self._has_last, self._turn = True, 1 - self._turn
        self._viewer.on_frame(width, height)

    def _is_the_last_again(self) -> bool:
        one, other = self._buffers
        return self._has_last and self._compare(one, other, len(one) - _ALIGNMENT) == 0
