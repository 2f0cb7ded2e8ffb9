"""What tracks a film has, as libvlc tells; python-vlc 3.0.21203 lays their structure out wrongly.

The structures are those of libvlc_media.h (LibVLC 3.0): a union of pointers, one for each kind.
"""

from __future__ import annotations

import ctypes
from ctypes import POINTER, byref, c_char_p, c_int, c_uint, c_uint32, c_void_p
from dataclasses import dataclass
from typing import Any

_SOUND, _PICTURES = 0, 1
_MOST_TRACKS = 64
_FLATTEST = 4
"""A pixel is not more than so many times as wide as high, or as high as wide."""


class _Pictures(ctypes.Structure):
    _fields_ = (
        *((name, c_uint) for name in ("height", "width", "sar_num", "sar_den", "rate", "base")),
        ("orientation", c_int),
    )


class _Track(ctypes.Structure):
    _fields_ = (
        *(("codec", c_uint32), ("original", c_uint32), ("id", c_int), ("type", c_int)),
        *(("profile", c_int), ("level", c_int), ("detail", c_void_p)),
        *(("bitrate", c_uint), ("language", c_char_p), ("description", c_char_p)),
    )


_Tracks = POINTER(POINTER(_Track))


@dataclass(frozen=True, slots=True)
class Tracks:
    """Whether there is sound, and the width and height of a pixel: old cameras' are not square."""

    has_sound: bool = False
    pixel: tuple[int, int] = (1, 1)


def tracks_of(vlc: Any, media: Any) -> Tracks:
    """The tracks of a medium that is open; as if it had none where libvlc knows of none yet."""
    found, address = _Tracks(), media._as_parameter_
    get, release = vlc.dll.libvlc_media_tracks_get, vlc.dll.libvlc_media_tracks_release
    get_typed = ctypes.CFUNCTYPE(c_uint, c_void_p, c_void_p)(ctypes.cast(get, c_void_p).value or 0)
    let_go = ctypes.CFUNCTYPE(None, c_void_p, c_uint)(ctypes.cast(release, c_void_p).value or 0)
    count = get_typed(address, ctypes.cast(byref(found), c_void_p))
    try:
        tracks = [found[number].contents for number in range(min(count, _MOST_TRACKS))]
        pictures = [track for track in tracks if track.type == _PICTURES and track.detail]
        has_sound = any(track.type == _SOUND for track in tracks)
        return Tracks(has_sound, _pixel(pictures[0].detail) if pictures else (1, 1))
    finally:
        if count:
            let_go(ctypes.cast(found, c_void_p), count)


def _pixel(detail: int) -> tuple[int, int]:
    pictures = ctypes.cast(detail, POINTER(_Pictures)).contents
    wide, high = int(pictures.sar_num), int(pictures.sar_den)
    is_likely = 0 < wide < _FLATTEST * high and 0 < high < _FLATTEST * wide
    return (wide, high) if is_likely else (1, 1)
