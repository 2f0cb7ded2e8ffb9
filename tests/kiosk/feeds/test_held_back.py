"""The child can do nothing but read and tell: no network, no programs, no long files (A13)."""

from __future__ import annotations

import os
import select
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.feeds import child
from kiosk.feeds.child import HOUSE, read_feed, run
from kiosk.feeds.events import FeedRead
from kiosk.feeds.limits import LIMITS
from kiosk.trouble import Trouble
from tests.kiosk.feeds.calendars import HELSINKI, NOW, calendar, event

PATIENCE_S = 5.0
TRIES = {
    "ask the network": "import socket; socket.create_connection(('127.0.0.1', 9), 1)",
    "look a name up": "import socket; socket.getaddrinfo('localhost', 80)",
    "start a program": "import subprocess; subprocess.run(['true'])",
    "run a shell": "import os; os.system('true')",
    "fork": "import os; os.fork() or os._exit(0)",
    "fill the disk": "import os; os.fdopen(os.memfd_create('x'), 'wb').write(bytes(26_000_000))",
    "fill the memory": "bytes(300_000_000)",
    "take its limits off": (
        "import resource as r, os; os.setuid(65534);"
        "r.setrlimit(r.RLIMIT_AS, (r.RLIM_INFINITY, r.RLIM_INFINITY))"
    ),
}


def open_files() -> int:
    """How many files this process has open."""
    return len(list(Path("/proc/self/fd").iterdir()))


def tried(what: str, *, is_held: bool) -> int:
    """Try something in a process that is held back, or is not; its exit code."""
    hold = "from kiosk.feeds.limits import *; hold_back(LIMITS); " if is_held else ""
    words = [sys.executable, "-c", hold + what]
    here = {"PYTHONPATH": str(HOUSE)}
    return subprocess.run(words, env=here, capture_output=True, check=False).returncode


@pytest.mark.parametrize("what", sorted(TRIES))
def test_a_process_that_is_held_back_cannot(what: str) -> None:
    if what == "take its limits off" and os.geteuid() != 0:
        pytest.skip("only root has to step down first")
    assert tried(TRIES[what], is_held=True) != 0


@pytest.mark.parametrize("what", ["look a name up", "start a program", "run a shell", "fork"])
def test_one_that_is_not_held_back_can(what: str) -> None:
    """The control."""
    assert tried(TRIES[what], is_held=False) == 0


def test_the_child_sees_nothing_of_our_surroundings(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    seen = tmp_path / "curious.py"
    seen.write_text("import os, sys; sys.stdout.write(repr(sorted(os.environ)))")
    monkeypatch.setenv("HUB_KIOSK_SECRET", "x")
    monkeypatch.setenv("PYTHONSTARTUP", "x")
    monkeypatch.setattr(child, "HOUSE", tmp_path)
    monkeypatch.setattr(child, "CHILD", "curious")
    ran = run(b"", [], 4.0)
    assert ran.code == 0
    assert set(eval(ran.output)) <= {"LC_ALL", "PYTHONPATH", "LC_CTYPE"}


def test_a_full_year_of_the_longest_words_may_be_told() -> None:
    """Thirteen small series; each sign of their words is twelve when it is told (JSON)."""
    words = "☕🌲" * 60
    said = {"SUMMARY": words, "LOCATION": words, "URL": "https://hubi.example/" + "a" * 470}
    daily = {"DURATION": "PT1H", "RRULE": "FREQ=DAILY"}
    feed = calendar(
        *(
            event(UID=f"u{n}", DTSTART=f"20261121T{n + 8:02}0000", **said, **daily)
            for n in range(13)
        )
    )
    found = read_feed(feed, HELSINKI, NOW, replace(LIMITS, seconds=4 * PATIENCE_S))
    assert isinstance(found, FeedRead)
    assert len(found.events) == LIMITS.events
    assert found.events[0].title == words


def is_gone(process: int) -> bool:
    """Whether a process that was killed has gone: that takes the system a moment."""
    try:
        handle = os.pidfd_open(process)
    except ProcessLookupError:
        return True
    try:
        return bool(select.select([handle], [], [], PATIENCE_S)[0])
    finally:
        os.close(handle)


def test_nothing_is_left_behind_when_a_child_is_ended(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Not the child, not what it started, not an open file."""
    (tmp_path / "parent.py").write_text(
        "import os, sys, subprocess\n"
        "grandchild = subprocess.Popen(['sleep', '60'])\n"
        "sys.stdout.write(str(grandchild.pid)); sys.stdout.flush(); grandchild.wait()\n"
    )
    monkeypatch.setattr(child, "HOUSE", tmp_path)
    monkeypatch.setattr(child, "CHILD", "parent")
    before = open_files()
    ran = run(b"", [], 0.5)
    assert ran.code is None
    assert is_gone(int(ran.output))
    assert open_files() == before


def test_a_machine_that_can_start_nothing_more_is_trouble(monkeypatch: pytest.MonkeyPatch) -> None:
    """The job waits and tries again; the manager reads why."""

    def full(*_: object, **__: object) -> None:
        raise BlockingIOError(11, "Resource temporarily unavailable")

    monkeypatch.setattr("kiosk.feeds.child.subprocess.Popen", full)
    with pytest.raises(Trouble, match="unavailable"):
        read_feed(calendar(event()), HELSINKI, NOW)


def test_reading_many_times_leaves_no_file_open() -> None:
    before = open_files()
    for _ in range(2):
        read_feed(calendar(event()), HELSINKI, NOW)
    assert open_files() == before
