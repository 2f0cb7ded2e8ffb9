"""The lock files pin every package, for every Python and platform, and name no place to get it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
LOCKS = ["requirements.lock", "requirements-dev.lock"]
PIN = re.compile(r"^([a-z0-9.-]+)==([\w.]+) \\$")
HASH = re.compile(r"^    --hash=sha256:[0-9a-f]{64}( \\)?$")
COMMENT = re.compile(r"^(    #[ \w.():-]*)?$")  # no slash: no address and no path


def pins(lock: str) -> dict[str, str]:
    """The packages and versions that a lock file pins."""
    lines = (ROOT / lock).read_text().splitlines()
    return {found[1]: found[2] for line in lines if (found := PIN.match(line))}


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_has_pins_hashes_and_reasons_and_nothing_else(lock: str) -> None:
    lines = (ROOT / lock).read_text().splitlines()
    assert pins(lock)
    assert [
        line for line in lines if not any(kind.match(line) for kind in (PIN, HASH, COMMENT))
    ] == []


@pytest.mark.parametrize("lock", LOCKS)
def test_every_pin_is_followed_by_its_hashes(lock: str) -> None:
    lines = (ROOT / lock).read_text().splitlines()
    after = [lines[at + 1] for at, line in enumerate(lines) if PIN.match(line)]
    assert all(HASH.match(line) for line in after)


def test_what_runs_is_what_was_tested() -> None:
    assert pins("requirements.lock").items() <= pins("requirements-dev.lock").items()
