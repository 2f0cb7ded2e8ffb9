"""Shuts a child process in before it sees a strange file: no network, no programs, less memory.

See seccomp(2), prctl(2) and setrlimit(2). On a kind of machine whose calls are not listed here, the
limits, a forced demuxer and a file that is handed over as a descriptor have to do.
"""

from __future__ import annotations

import ctypes
import os
import platform
import resource
import signal
import struct
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

MEGABYTE = 1024 * 1024
NICE = 5
"""Whoever touches the screen comes before the film."""
GOES_FIRST = "500"
"""Where memory runs out, the system ends the decoder and not the screen (proc(5))."""

_SET_DEATH_SIGNAL, _SET_SECCOMP, _NO_NEW_PRIVILEGES = 1, 22, 38
_FILTER_MODE = 2
_ALLOW, _REFUSE = 0x7FFF0000, 0x00050000 | 13  # EACCES
_LOAD, _IF_EQUAL, _RETURN = 0x20, 0x15, 0x06
_NUMBER_AT, _ARCHITECTURE_AT, _FIRST_ARGUMENT_AT = 0, 4, 16
_LOCAL_SOCKETS = 1


@dataclass(frozen=True, slots=True)
class _Calls:
    """The numbers of system calls on one kind of machine: what is refused, and socket(2)."""

    architecture: int
    socket: int
    refused: tuple[int, ...]


_IO_URING_SETUP = 425
_MACHINES = {
    # bind, listen, execve, execveat, ptrace
    "x86_64": _Calls(0xC000003E, 41, (49, 50, 59, 322, 101, _IO_URING_SETUP)),
    "aarch64": _Calls(0xC00000B7, 198, (200, 201, 221, 281, 117, _IO_URING_SETUP)),
}


@dataclass(frozen=True, slots=True)
class Limits:
    """What the child may take: memory of its own, processor time (None: as long as it lives).

    A film in 1080p takes 230 MB, one in 4K 600 MB, most of it never touched.
    """

    memory: int = 768 * MEGABYTE
    seconds: int | None = None
    files: int = 128


def confine(limits: Limits) -> None:
    """Shut this process in, for good and with every thread it starts from now on."""
    system = ctypes.CDLL(None, use_errno=True)
    system.prctl(_SET_DEATH_SIGNAL, signal.SIGKILL, 0, 0, 0)
    os.nice(NICE)
    with suppress(OSError):
        Path("/proc/self/oom_score_adj").write_text(GOES_FIRST)
    _limit(resource.RLIMIT_DATA, limits.memory)
    _limit(resource.RLIMIT_NOFILE, limits.files)
    _limit(resource.RLIMIT_FSIZE, 0)
    _limit(resource.RLIMIT_CORE, 0)
    if limits.seconds is not None:
        _limit(resource.RLIMIT_CPU, limits.seconds)
    _refuse_calls(system)


def _limit(what: int, most: int) -> None:
    _, hard = resource.getrlimit(what)
    least = most if hard == resource.RLIM_INFINITY else min(most, hard)
    resource.setrlimit(what, (least, least))


def _refuse_calls(system: ctypes.CDLL) -> None:
    """No socket but local ones, no program, no look into another process, nothing on a port."""
    calls = _MACHINES.get(platform.machine())
    if calls is None:
        return
    program = b"".join(_program(calls))
    kept = ctypes.create_string_buffer(program, len(program))
    whole = ctypes.create_string_buffer(
        struct.pack("@HP", len(program) // 8, ctypes.addressof(kept))
    )
    system.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0)
    system.prctl(_SET_SECCOMP, _FILTER_MODE, whole, 0, 0)


def _program(calls: _Calls) -> list[bytes]:
    """The filter, for the kernel's little machine: (code, if so skip, if not skip, value)."""
    refused = [line for number in calls.refused for line in _refuse(number)]
    return [
        _line(_LOAD, 0, 0, _ARCHITECTURE_AT),
        _line(_IF_EQUAL, 1, 0, calls.architecture),
        _line(_RETURN, 0, 0, _REFUSE),
        _line(_LOAD, 0, 0, _NUMBER_AT),
        *refused,
        _line(_IF_EQUAL, 1, 0, calls.socket),
        _line(_RETURN, 0, 0, _ALLOW),
        _line(_LOAD, 0, 0, _FIRST_ARGUMENT_AT),
        _line(_IF_EQUAL, 0, 1, _LOCAL_SOCKETS),
        _line(_RETURN, 0, 0, _ALLOW),
        _line(_RETURN, 0, 0, _REFUSE),
    ]


def _refuse(number: int) -> tuple[bytes, bytes]:
    return _line(_IF_EQUAL, 0, 1, number), _line(_RETURN, 0, 0, _REFUSE)


def _line(code: int, if_so: int, if_not: int, value: int) -> bytes:
    return struct.pack("@HBBI", code, if_so, if_not, value)
