"""Files that are not what they seem: each with the reason for which it must not be shown."""

from __future__ import annotations

import io
import os
import random
import socket
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage

from kiosk.playlist_answers import MediumWrong

W = MediumWrong
CANARY = "canary.mp4"
"""A film beside the others, which nobody may open for what the others say."""


@dataclass(frozen=True, slots=True)
class Bad:
    """A file that must be refused, and why; `write` makes it at the path."""

    name: str
    why: MediumWrong
    write: Callable[[Path], object]


def _bytes(name: str, why: MediumWrong, content: bytes) -> Bad:
    return Bad(name, why, lambda path: path.write_bytes(content))


def _text(name: str, why: MediumWrong, content: str) -> Bad:
    return _bytes(name, why, content.encode())


# --- lists of other files, in clothes of films ----------------------------------------------------


def playlists(port: int) -> list[Bad]:
    """Lists in every form, each pointing to the canary and to a server on this machine."""
    there, here = f"http://127.0.0.1:{port}/film.mp4", CANARY
    hls = "#EXTM3U\n#EXT-X-VERSION:3\n#EXT-X-TARGETDURATION:9\n#EXTINF:9,\n"
    forms = {
        "m3u.mp4": f"#EXTM3U\n#EXTINF:9,Film\n{here}\n{there}\n",
        "bare.m3u": f"{there}\n{here}\n",
        "utf8.m3u8.mkv": f"\ufeff#EXTM3U\n{there}\n",
        "hls.mp4": f"{hls}{there}\n{hls}{here}\n#EXT-X-ENDLIST\n",
        "pls.avi": f"[playlist]\nNumberOfEntries=2\nFile1={there}\nFile2={here}\n",
        "xspf.mp4": f"<?xml version='1.0'?>\n<playlist version='1'><trackList><track><location>"
        f"{there}</location></track></trackList></playlist>",
        "asx.mp4": f"<asx version='3.0'><entry><ref href='{there}'/></entry></asx>",
        "b4s.mkv": f"<?xml version='1.0'?><WinampXML><playlist><entry Playstring='file:{here}'/>"
        "</playlist></WinampXML>",
        "ram.mp4": f"{there}\nrtsp://127.0.0.1/film.rm\n",
        "cue.mp4": f'FILE "{here}" MP3\n  TRACK 01 AUDIO\n    INDEX 01 00:00:00\n',
        "sdp.mp4": "v=0\no=- 0 0 IN IP4 127.0.0.1\ns=Film\nc=IN IP4 127.0.0.1\nt=0 0\n"
        f"m=video {port} RTP/AVP 96\n",
        "dash.mp4": f"<?xml version='1.0'?>\n<MPD><BaseURL>{there}</BaseURL></MPD>",
        "smil.mp4": f"<smil><body><video src='{there}'/></body></smil>",
        "wpl.avi": f"<?wpl version='1.0'?><smil><body><media src='{here}'/></body></smil>",
        "strm.mp4": there,
        "qtl.mov": f"[Reference]\nRef1={there}\n",
    }
    found = [_text(name, W.PLAYLIST, content) for name, content in forms.items()]
    wide = f"#EXTM3U\n{there}\n".encode("utf-16")
    return [*found, _bytes("wide.m3u.mp4", W.PLAYLIST, wide)]


# --- films that are none --------------------------------------------------------------------------


def box(name: bytes, *content: bytes) -> bytes:
    """A box of an MP4."""
    inside = b"".join(content)
    return struct.pack(">I", 8 + len(inside)) + name + inside


FTYP = box(b"ftyp", b"isom\0\0\2\0isomiso2avc1mp41")


def _movie(handler: bytes, entry: bytes) -> bytes:
    dref = box(b"dref", struct.pack(">II", 0, 1), entry)
    hdlr = box(b"hdlr", bytes(8), handler, bytes(13))
    media = box(b"mdia", hdlr, box(b"minf", box(b"dinf", dref)))
    return FTYP + box(b"moov", box(b"trak", media)) + box(b"mdat", bytes(100))


OWN = box(b"url ", struct.pack(">I", 1))


def films(port: int) -> list[Bad]:
    """Files that begin like films."""
    there = box(b"url ", bytes(4), f"http://127.0.0.1:{port}/film.mp4\0".encode())
    here = box(b"alis", bytes(4), CANARY.encode())
    reference = box(b"rmra", box(b"rmda", box(b"rdrf", bytes(4), b"url ", CANARY.encode())))
    ebml = b"\x1aE\xdf\xa3\x8bB\x82\x88matroska"
    avi = b"RIFF\xff\xff\0\0AVI LIST\xc0\0\0\0hdrlavih8\0\0\0" + bytes(56)
    return [
        _bytes("elsewhere.mp4", W.PLAYLIST, _movie(b"vide", there)),
        _bytes("beside.mov", W.PLAYLIST, _movie(b"vide", here)),
        _bytes("reference.mov", W.PLAYLIST, FTYP + box(b"moov", reference) + box(b"mdat")),
        _bytes("sound-only.mp4", W.NO_PICTURE, _movie(b"soun", OWN)),
        _bytes("head-only.mp4", W.BROKEN, FTYP),
        _bytes("no-pictures.mp4", W.BROKEN, FTYP + box(b"moov", box(b"trak"))),
        _bytes("huge-box.mp4", W.BROKEN, FTYP + struct.pack(">I4sQ", 1, b"moov", 2**63) + b"x"),
        _bytes("tiny-box.mp4", W.BROKEN, FTYP + struct.pack(">I4s", 3, b"moov") + bytes(64)),
        _bytes("many-boxes.mp4", W.BROKEN, FTYP + box(b"free") * 30_000),
        _bytes("photo.mp4", W.UNKNOWN_KIND, box(b"ftyp", b"heic\0\0\0\0mif1heic") + bytes(99)),
        _bytes("head-only.mkv", W.BROKEN, ebml),
        _bytes("other.mkv", W.UNKNOWN_KIND, ebml.replace(b"matroska", b"blurosky") + bytes(99)),
        _bytes("head-only.avi", W.BROKEN, avi),
        _bytes("stream.mp4", W.UNKNOWN_KIND, (b"\x47" + bytes(187)) * 50),
    ]


# --- pictures that are none -----------------------------------------------------------------------


def chunk(name: bytes, content: bytes) -> bytes:
    """A chunk of a PNG."""
    crc = struct.pack(">I", zlib.crc32(name + content))
    return struct.pack(">I", len(content)) + name + content + crc


def png(width: int, height: int, pixels: bytes = b"") -> bytes:
    """A PNG with whatever pixels; of 30,000 times 30,000 in a few bytes, for instance."""
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    body = chunk(b"IDAT", pixels or zlib.compress(bytes(1000)))
    return b"\x89PNG\r\n\x1a\n" + head + body + chunk(b"IEND", b"")


def picture(form: str, side: int = 64) -> bytes:
    """A real picture."""
    image = QImage(side, side, QImage.Format.Format_RGB32)
    image.fill(QColor(11, 93, 75))
    room = QBuffer()
    room.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(room, form)  # type: ignore[call-overload]
    return bytes(room.data().data())


def pictures() -> list[Bad]:
    """Files that begin like pictures."""
    jpeg, good = picture("jpeg"), picture("png")
    frame = jpeg.index(b"\xff\xc0")
    vast = jpeg[: frame + 5] + struct.pack(">HH", 65_000, 65_000) + jpeg[frame + 9 :]
    riff = b"RIFF\x20\0\0\0WEBPVP8X\x0a\0\0\0" + bytes(4) + b"\xff\xff\xff\xff\xff\xff" + bytes(20)
    return [
        _bytes("bomb.png", W.TOO_MANY_PIXELS, png(30_000, 30_000)),
        _bytes("bomb.jpg", W.TOO_MANY_PIXELS, vast),
        _bytes("bomb.webp", W.TOO_MANY_PIXELS, riff),
        _bytes("ribbon.png", W.TOO_MANY_PIXELS, png(60_000, 2)),
        _bytes("half.png", W.BROKEN, good[: len(good) // 2]),
        _bytes("half.jpg", W.BROKEN, jpeg[: len(jpeg) // 2]),
        _bytes("head-only.png", W.BROKEN, good[:16]),
        _bytes("no-size.png", W.BROKEN, png(0, 0)),
        _bytes("lies.png", W.BROKEN, png(64, 64, b"these are no pixels")),
        _bytes("short.webp", W.BROKEN, b"RIFF\xff\xff\0\0WEBPVP8 "),
    ]


# --- things that are no media at all --------------------------------------------------------------


def _zip() -> bytes:
    room = io.BytesIO()
    with zipfile.ZipFile(room, "w") as made:
        made.writestr("film.mp4", bytes(1000))
    return room.getvalue()


def _socket(path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as made:
        here = Path.cwd()
        os.chdir(path.parent)  # such names may not be long
        try:
            made.bind(path.name)
        finally:
            os.chdir(here)


def _endless(path: Path) -> None:
    with path.open("wb") as made:
        made.write(FTYP)
        made.truncate(3_000_000_000)


def strangers() -> list[Bad]:
    """Whatever else somebody has on a memory stick."""
    page = "<!DOCTYPE html><html><body><video src='http://127.0.0.1/'></video></body></html>"
    return [
        _bytes("empty.mp4", W.EMPTY, b""),
        _bytes("archive.mp4", W.UNKNOWN_KIND, _zip()),
        _bytes("packed.mkv", W.UNKNOWN_KIND, b"\x1f\x8b\x08\0" + bytes(200)),
        _text("page.mp4", W.UNKNOWN_KIND, page),
        _text("drawing.png", W.UNKNOWN_KIND, "<svg xmlns='http://www.w3.org/2000/svg'/>"),
        _bytes("moving.png", W.UNKNOWN_KIND, b"GIF89a" + bytes(50)),
        _text("words.mp4", W.UNKNOWN_KIND, "1\n00:00:01,000 --> 00:00:02,000\nHei\n"),
        _text("words.mkv", W.UNKNOWN_KIND, "WEBVTT\n\n00:01.000 --> 00:02.000\nHei\n"),
        _text("words.avi", W.UNKNOWN_KIND, "[Script Info]\nTitle: Hei\n"),
        _bytes("program.mp4", W.UNKNOWN_KIND, b"\x7fELF" + bytes(500)),
        _bytes("noise.mp4", W.UNKNOWN_KIND, random.Random(5).randbytes(5000)),
        Bad("link.mp4", W.NOT_A_FILE, lambda path: path.symlink_to(CANARY)),
        Bad("loop.mp4", W.NOT_A_FILE, lambda path: path.symlink_to(path.name)),
        Bad("pipe.mp4", W.NOT_A_FILE, os.mkfifo),
        Bad("folder.mp4", W.NOT_A_FILE, Path.mkdir),
        Bad("socket.mp4", W.NOT_A_FILE, _socket),
        Bad("endless.mp4", W.TOO_LARGE, _endless),
        Bad("gone.mp4", W.MISSING, lambda _: None),
    ]


def all_bad(port: int = 9) -> list[Bad]:
    """All of them."""
    return [*playlists(port), *films(port), *pictures(), *strangers()]


# --- real files with something wrong in them ------------------------------------------------------


def damaged(whole: bytes, seed: int) -> bytes:
    """The file cut, with flipped bits, a stretch of zeros or of noise, or its sizes changed."""
    chance = random.Random(seed)
    content = bytearray(whole)
    match seed % 5:
        case 0:
            del content[chance.randrange(len(content)) :]
        case 1:
            for _ in range(chance.choice([1, 10, 200])):
                content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
        case 2:
            at, size = chance.randrange(len(content)), chance.randrange(1, 2000)
            content[at : at + size] = bytes(len(content[at : at + size]))
        case 3:
            at, size = chance.randrange(64, len(content)), chance.randrange(1, 5000)
            content[at : at + size] = chance.randbytes(len(content[at : at + size]))
        case _:
            for at in _numbers(content, chance):
                content[at : at + 4] = chance.choice([bytes(4), b"\xff" * 4, b"\x7f\xff\xff\xff"])
    return bytes(content)


def _numbers(content: bytearray, chance: random.Random) -> Iterator[int]:
    """Some places where a size is likely to stand: before a name."""
    names = [at for at in range(8, len(content) - 4) if content[at : at + 4].isalpha()]
    yield from (at - 4 for at in chance.sample(names, min(3, len(names))))
