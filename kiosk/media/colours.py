"""From the planes that a decoder gives (I420) to the pixels that a screen shows, by libswscale.

HD is coded by BT.709, smaller films by BT.601; VLC's own conversion takes BT.601 for all of them
and is wrong by up to 31 of 255.
"""

from __future__ import annotations

import ctypes
from contextlib import suppress
from ctypes import POINTER, c_int, c_void_p

_NAMES = tuple(f"libswscale.so.{number}" for number in (6, 5, 7, 8, 9, 10))
_I420, _BGRA = 0, 28
_BILINEAR = 2
_BT_709, _BT_601 = 1, 5
_HD_LINES = 720
_ONE = 1 << 16


def load() -> ctypes.CDLL:
    """libswscale, which comes with VLC's plugins; OSError where there is none."""
    for name in _NAMES:
        with suppress(OSError):
            return _typed(ctypes.CDLL(name))
    raise OSError("libswscale is not installed")


def _typed(library: ctypes.CDLL) -> ctypes.CDLL:
    library.sws_getContext.restype = c_void_p
    library.sws_getContext.argtypes = [*[c_int] * 7, *[c_void_p] * 3]
    library.sws_getCoefficients.restype = c_void_p
    library.sws_freeContext.argtypes = [c_void_p]
    library.sws_setColorspaceDetails.argtypes = [
        *(c_void_p, c_void_p, c_int, c_void_p),
        *[c_int] * 4,
    ]
    planes, strides = POINTER(c_void_p), POINTER(c_int)
    library.sws_scale.argtypes = [c_void_p, planes, strides, c_int, c_int, planes, strides]
    return library


class Converter:
    """Makes pixels of one size out of planes of one size; `close` gives its memory back."""

    def __init__(
        self, library: ctypes.CDLL, source: tuple[int, int], target: tuple[int, int]
    ) -> None:
        self._library, self.source, self.target = library, source, target
        sizes = (*source, _I420, *target, _BGRA)
        self._context = library.sws_getContext(*sizes, _BILINEAR, None, None, None)
        if not self._context:
            raise OSError("libswscale refuses this size")
        standard = _BT_709 if source[1] >= _HD_LINES else _BT_601
        matrix = library.sws_getCoefficients(standard)
        library.sws_setColorspaceDetails(self._context, matrix, 0, matrix, 1, 0, _ONE, _ONE)

    def convert(self, planes: tuple[int, int, int], stride: int, address: int) -> None:
        """Write the pixels to `address`: rows of the target's width times 4 bytes."""
        source = (c_void_p * 4)(*planes, None)
        strides = (c_int * 4)(stride, stride // 2, stride // 2, 0)
        target, row = (c_void_p * 4)(address), (c_int * 4)(self.target[0] * 4)
        self._library.sws_scale(self._context, source, strides, 0, self.source[1], target, row)

    def close(self) -> None:
        """Give the memory back."""
        self._library.sws_freeContext(self._context)
        self._context = None


def fitted(size: tuple[int, int], box: tuple[int, int]) -> tuple[int, int]:
    """The largest size of this shape that fits into the box, in even numbers.

    Where one is odd, libswscale takes six times as long: a third of all that a film takes.
    """
    width, height = size
    part = min(box[0] / width, box[1] / height)
    return max(2, round(width * part) & ~1), max(2, round(height * part) & ~1)
