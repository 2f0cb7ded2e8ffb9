"""Films by their bytes: MP4 and MOV, Matroska and WebM, AVI; none that points to other files.

MP4: ISO/IEC 14496-12 (boxes; `dref` says where the pictures are, and may name another file).
Matroska: RFC 9559. AVI: Microsoft's RIFF.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from kiosk.media.forms import Form, Pages
from kiosk.media.kinds import MediumWrong

LONGEST_SIDE = 4096
"""Of a film's pictures: 4K. What is larger would stutter on a kiosk."""

_MOST_BOXES = 20_000
_MOST_SOURCES = 16
_DEEPEST = 6
_FIRST_BOXES = {b"ftyp", b"moov", b"mdat", b"free", b"skip", b"wide", b"pnot"}
_PARENTS = {b"moov", b"trak", b"mdia", b"minf", b"dinf"}
_STILLS = {b"heic", b"heix", b"heif", b"avif", b"mif1", b"msf1", b"jxl "}
_SELF_CONTAINED = 1


def film_form(pages: Pages) -> Form | MediumWrong | None:
    """Which film it is, or what is wrong with it; None where it is none of these."""
    head = pages.at(0, 12)
    if head.startswith(b"\x1aE\xdf\xa3"):
        return _matroska(pages)
    if head.startswith(b"RIFF") and head[8:12] == b"AVI ":
        return _avi(pages)
    if head[4:8] in _FIRST_BOXES:
        return MediumWrong.UNKNOWN_KIND if head[8:12] in _STILLS else _mp4(pages)
    return None


def _mp4(pages: Pages) -> Form | MediumWrong:
    handlers, names = set(), set()
    for count, (name, place, end) in enumerate(_boxes(pages, 0, pages.size, 0)):
        names.add(name)
        if count >= _MOST_BOXES or name == b"":
            return MediumWrong.BROKEN
        if name in {b"rmra", b"rmda"} or (name == b"dref" and _names_others(pages, place, end)):
            return MediumWrong.PLAYLIST
        if name == b"hdlr":
            handlers.add(pages.at(place + 8, 4))
    if b"moov" not in names or not names & {b"mdat", b"moof"}:
        return MediumWrong.BROKEN
    return Form.MP4 if b"vide" in handlers else MediumWrong.NO_PICTURE


def _boxes(pages: Pages, place: int, end: int, depth: int) -> Iterator[tuple[bytes, int, int]]:
    """Each box's name, where its content begins and where it ends; a nameless one is broken."""
    while place + 8 <= end:
        size, name, inside = pages.number(place, 4) or 0, pages.at(place + 4, 4), place + 8
        if size == 1:
            size, inside = pages.number(place + 8, 8) or 0, place + 16
        elif size == 0:
            size = end - place
        if size < inside - place or place + size > end:
            yield b"", place, end
            return
        yield name, inside, place + size
        if name in _PARENTS and depth < _DEEPEST:
            yield from _boxes(pages, inside, place + size, depth + 1)
        place += size


def _names_others(pages: Pages, place: int, end: int) -> bool:
    """Whether a `dref` names a file other than this one, or more than a film has."""
    entries = list(islice(_boxes(pages, place + 8, end, _DEEPEST), _MOST_SOURCES + 1))
    has_others = any(not (pages.number(at, 4) or 0) & _SELF_CONTAINED for _, at, _ in entries)
    return has_others or len(entries) > _MOST_SOURCES


def _matroska(pages: Pages) -> Form | MediumWrong:
    """An EBML head that says matroska or webm, and a segment behind it."""
    head = pages.at(0, 4096)
    size = _vint(head[4:12])
    if size is None:
        return MediumWrong.BROKEN
    length, skip = size
    if not any(kind in head[: 4 + skip + length] for kind in (b"matroska", b"webm")):
        return MediumWrong.UNKNOWN_KIND
    segment = 4 + skip + length
    is_there = pages.at(segment, 4) == b"\x18S\x80g" and pages.size > segment + 12
    return Form.MATROSKA if is_there else MediumWrong.BROKEN


def _vint(found: bytes) -> tuple[int, int] | None:
    """A number as EBML writes it, and how many bytes it took."""
    if not found or not found[0]:
        return None
    count = 9 - found[0].bit_length()
    if len(found) < count:
        return None
    return int.from_bytes(found[:count]) & ((1 << 7 * count) - 1), count


def _avi(pages: Pages) -> Form | MediumWrong:
    """A list of headers with a picture size that can be, and a list of pictures behind it."""
    if pages.at(12, 4) != b"LIST" or pages.at(20, 8) != b"hdrlavih":
        return MediumWrong.BROKEN
    sides = pages.at(64, 8)
    width, height = int.from_bytes(sides[:4], "little"), int.from_bytes(sides[4:], "little")
    headers = int.from_bytes(pages.at(16, 4), "little")
    if pages.size < 20 + headers + 12 or b"strh" not in pages.at(88, 16):
        return MediumWrong.BROKEN
    if not 0 < width <= LONGEST_SIDE or not 0 < height <= LONGEST_SIDE:
        return MediumWrong.TOO_MANY_PIXELS if width and height else MediumWrong.NO_PICTURE
    return Form.AVI if b"vids" in pages.at(20, headers) else MediumWrong.NO_PICTURE
