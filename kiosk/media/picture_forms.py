"""Pictures by their bytes: PNG, JPEG and WebP, whole, and not larger than a screen can use.

PNG: RFC 2083 and W3C PNG. JPEG: ITU-T T.81, annex B. WebP: RFC 9649.
"""

from __future__ import annotations

from kiosk.media.forms import MOST_AT_ONCE, Form, Pages
from kiosk.media.kinds import MediumWrong

MOST_PIXELS = 50_000_000
LONGEST_SIDE = 16_384
"""Whoever looks at one of 50 million has 200 MB in memory for a moment."""

_MOST_PARTS = 20_000
_PNG = b"\x89PNG\r\n\x1a\n"
_FRAMES = {0xC0, 0xC1, 0xC2, 0xC3, 0xC5, 0xC6, 0xC7, 0xC9, 0xCA, 0xCB, 0xCD, 0xCE, 0xCF}
_END = b"\xff\xd9"
_MOST_SCANNED = 60_000_000
_BARE = {0x01, *range(0xD0, 0xD9)}


def picture_form(pages: Pages) -> Form | MediumWrong | None:
    """Which picture it is, or what is wrong with it; None where it is none of these."""
    head = pages.at(0, 16)
    if head.startswith(_PNG):
        return _png(pages)
    if head.startswith(b"\xff\xd8\xff"):
        return _jpeg(pages)
    if head.startswith(b"RIFF") and head[8:12] == b"WEBP":
        return _webp(pages)
    return None


def _of_size(form: Form, width: int, height: int) -> Form | MediumWrong:
    if width < 1 or height < 1:
        return MediumWrong.BROKEN
    if width * height > MOST_PIXELS or max(width, height) > LONGEST_SIDE:
        return MediumWrong.TOO_MANY_PIXELS
    return form


def _png(pages: Pages) -> Form | MediumWrong:
    """IHDR first, chunks that lie within the file, at least one IDAT, IEND."""
    if pages.at(12, 4) != b"IHDR" or pages.size < 33:
        return MediumWrong.BROKEN
    head = pages.at(16, 8)
    place, has_pixels = 8, False
    for _ in range(_MOST_PARTS):
        length, name = pages.number(place, 4), pages.at(place + 4, 4)
        if length is None or place + 12 + length > pages.size:
            return MediumWrong.BROKEN
        if name == b"IEND":
            size = int.from_bytes(head[:4]), int.from_bytes(head[4:])
            return _of_size(Form.PNG, *size) if has_pixels else MediumWrong.NO_PICTURE
        has_pixels |= name == b"IDAT"
        place += 12 + length
    return MediumWrong.BROKEN


def _jpeg(pages: Pages) -> Form | MediumWrong:
    """Segments up to the first scan, with a frame among them, and an end of image behind."""
    place, frame = 2, None
    for _ in range(_MOST_PARTS):
        marker = pages.at(place, 2)
        if len(marker) < 2 or marker[0] != 0xFF:
            return MediumWrong.BROKEN
        if marker[1] == 0xFF or marker[1] in _BARE:
            place += 1 if marker[1] == 0xFF else 2
            continue
        if marker[1] == 0xDA:
            return _scanned(pages, place, frame)
        length = pages.number(place + 2, 2)
        if length is None or length < 2:
            return MediumWrong.BROKEN
        if marker[1] in _FRAMES:
            frame = pages.at(place + 5, 4)
        place += 2 + length
    return MediumWrong.BROKEN


def _scanned(pages: Pages, place: int, frame: bytes | None) -> Form | MediumWrong:
    if frame is None or len(frame) < 4:
        return MediumWrong.BROKEN
    if not _has_end(pages, place):
        return MediumWrong.BROKEN
    return _of_size(Form.JPEG, int.from_bytes(frame[2:]), int.from_bytes(frame[:2]))


def _has_end(pages: Pages, place: int) -> bool:
    """Whether the scans come to an end: the file's, or far before it, where a telephone has written
    a second of film behind the picture.
    """
    tail = max(place, pages.size - MOST_AT_ONCE)
    if _END in pages.at(tail, MOST_AT_ONCE):
        return True
    places = range(place, min(tail, place + _MOST_SCANNED), MOST_AT_ONCE - 1)
    return any(_END in pages.at(each, MOST_AT_ONCE) for each in places)


def _webp(pages: Pages) -> Form | MediumWrong:
    """The RIFF as long as it says, and one of the three kinds of first chunk."""
    head = pages.at(0, 30)
    if len(head) < 30 or int.from_bytes(head[4:8], "little") + 8 > pages.size:
        return MediumWrong.BROKEN
    match head[12:16]:
        case b"VP8X":
            width = int.from_bytes(head[24:27], "little") + 1
            height = int.from_bytes(head[27:30], "little") + 1
        case b"VP8L" if head[20] == 0x2F:
            bits = int.from_bytes(head[21:25], "little")
            width, height = (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
        case b"VP8 " if head[23:26] == b"\x9d\x01\x2a":
            width = int.from_bytes(head[26:28], "little") & 0x3FFF
            height = int.from_bytes(head[28:30], "little") & 0x3FFF
        case _:
            return MediumWrong.BROKEN
    return _of_size(Form.WEBP, width, height)
