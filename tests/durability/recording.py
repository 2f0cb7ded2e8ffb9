"""What a real process wrote and synced, with its data, and when it said OK; recorded by strace.

What SQLite writes into the `-shm` file by memory mapping is not seen, and not needed: it is made
anew after a power cut.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import msgspec

from tests.durability.recorded import CONFIRMED
from tests.durability.visitors import Told

CALLS = "openat,close,write,pwrite64,fsync,fdatasync,ftruncate,unlink,unlinkat,rename,dup,dup2"
FILES = ("hub.db", "hub.db-wal", "hub.db-journal")
HOUSE = Path(__file__).parents[2]
CALL = re.compile(r"^(\d+) +(\w+)\((.*)\) += (-?\d+)")
TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')


@dataclass(frozen=True, slots=True)
class Write:
    """Bytes at a place of file number `file`."""

    file: int
    at: int
    what: bytes


@dataclass(frozen=True, slots=True)
class Cut:
    """File number `file` is made this long."""

    file: int
    length: int


@dataclass(frozen=True, slots=True)
class Sync:
    """All that was written to file number `file` is on the disk now."""

    file: int


@dataclass(frozen=True, slots=True)
class Name:
    """The folder says that `name` is file number `file`, or (None) that there is none."""

    name: str
    file: int | None


@dataclass(frozen=True, slots=True)
class SyncFolder:
    """The folder's names are on the disk now."""


Entry = Write | Cut | Sync | Name | SyncFolder | Told


@dataclass(slots=True)
class Recording:
    """The files at the start, which are on the disk, and everything that happened then."""

    start: dict[str, bytes]
    entries: list[Entry] = field(default_factory=list)

    @property
    def told(self) -> list[Told]:
        """All that was confirmed."""
        return [entry for entry in self.entries if isinstance(entry, Told)]


@cache
def why_not() -> str:
    """Why nothing can be recorded here; empty when it can."""
    try:
        tried = subprocess.run(
            ["strace", "-o", "/dev/null", "true"], capture_output=True, text=True, check=False
        )
    except FileNotFoundError:
        return "strace is not installed (Debian: apt-get install strace)"
    return "" if tried.returncode == 0 else f"strace may not trace here: {tried.stderr.strip()}"


def record(folder: Path, steps: int, per_run: int, *pragmas: str) -> Recording:
    """Run the real kiosk in `folder` and record it; the folder keeps what it wrote in the end."""
    start = {name: (folder / name).read_bytes() for name in FILES if (folder / name).exists()}
    trace = folder / "trace"
    seen = (folder, *(folder / name for name in (*FILES, CONFIRMED)))
    subprocess.run(
        [
            *("strace", "-f", "-xx", "-s", "100000", "-e", f"trace={CALLS}", "-o", trace),
            *(word for path in seen for word in ("-P", path)),
            *(sys.executable, "-m", "tests.durability.recorded", folder),
            *(str(steps), str(per_run), *pragmas),
        ],
        cwd=HOUSE,
        check=True,
        capture_output=True,
    )
    recording = Recording(start)
    with trace.open(encoding="ascii") as lines:
        recording.entries.extend(Reader(folder, start).read(lines))
    trace.unlink()
    return recording


class Reader:
    """Makes entries of strace's lines; numbers files in the order in which they were made."""

    def __init__(self, folder: Path, start: dict[str, bytes]) -> None:
        self._folder = str(folder)
        self._names = {name: number for number, name in enumerate(start)}
        self._made = len(start)
        self._open: dict[int, int | str] = {}
        self._broken_off: dict[str, str] = {}

    def read(self, lines: Iterator[str]) -> Iterator[Entry]:
        """Entries in the order in which their calls ended."""
        for line in lines:
            found = CALL.match(self._joined(line))
            if found and int(found[4]) >= 0:
                yield from self._entries(found[2], found[3], int(found[4]))

    def _joined(self, line: str) -> str:
        """A call that another thread's came between is written in two parts."""
        pid, _, said = line.partition(" ")
        if said.endswith(" <unfinished ...>\n"):
            self._broken_off[pid] = said.removesuffix(" <unfinished ...>\n")
            return ""
        if "resumed>" in said and said.lstrip().startswith("<..."):
            return f"{pid} {self._broken_off.pop(pid)}{said.partition('resumed>')[2]}"
        return line

    def _entries(self, call: str, words: str, answer: int) -> Iterator[Entry]:
        if call == "openat":
            yield from self._opened(words, answer)
        elif call == "unlink":
            yield from self._unlinked(words)
        elif call in ("pwrite64", "write", "fsync", "fdatasync", "ftruncate", "close"):
            number = int(words.partition(",")[0])
            file = self._open.get(number)
            if call == "close":
                self._open.pop(number, None)
            elif file is not None:
                yield self._done(call, words, answer, file)
        else:
            raise AssertionError(f"the recorder does not know {call}({words})")

    def _opened(self, words: str, number: int) -> Iterator[Entry]:
        path = text_of(words).decode()
        name = path.removeprefix(self._folder).lstrip("/")
        if name in ("", CONFIRMED):
            self._open[number] = name
        elif name in FILES:
            if name not in self._names:
                self._names[name] = self._made
                self._made += 1
                yield Name(name, self._names[name])
            assert "O_TRUNC" not in words, words
            self._open[number] = self._names[name]

    def _unlinked(self, words: str) -> Iterator[Entry]:
        name = text_of(words).decode().removeprefix(self._folder).lstrip("/")
        if self._names.pop(name, None) is not None:
            yield Name(name, None)

    def _done(self, call: str, words: str, answer: int, file: int | str) -> Entry:
        if call in ("fsync", "fdatasync"):
            return SyncFolder() if isinstance(file, str) else Sync(file)
        if file == CONFIRMED:
            return msgspec.json.decode(text_of(words), type=Told)
        assert isinstance(file, int), (call, words)
        last = int(words.rpartition(",")[2])
        if call == "ftruncate":
            return Cut(file, last)
        assert call == "pwrite64", (call, words)
        return Write(file, last, text_of(words)[:answer])


def text_of(words: str) -> bytes:
    """The first string of a call."""
    found = TEXT.search(words)
    assert found, words
    return bytes.fromhex(found[1].replace("\\x", ""))
