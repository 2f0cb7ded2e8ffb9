#!/usr/bin/env python3
"""Plays days at the hub from their files, on the real desks, and checks what the files expect.

scripts/replay_day.py resources/days/*.toml
scripts/replay_day.py --database postgresql+psycopg://… resources/days/05-*.toml

Ends with 0 when everything was as expected, 1 when something was not, 2 when a file has mistakes.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PYTHON = ROOT / ".venv" / "bin" / "python"


def main(arguments: Sequence[str] | None = None) -> int:
    """Check every file, then play them one after another."""
    from kiosk.trouble import Trouble
    from scripts.day.program import run

    asked = _asked(arguments)
    try:
        return run(asked.files, asked.database, print)
    except Trouble as trouble:
        print(f"{trouble}. {trouble.what_to_do}")
        return 2


def _asked(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Plays days at the hub from their files.")
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE")
    parser.add_argument("--database", metavar="URL", help="an empty one, for one file")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    if sys.prefix == sys.base_prefix and PYTHON.exists():
        os.execv(PYTHON, [str(PYTHON), *sys.argv])  # noqa: S606 -- itself, with its packages
    sys.path.insert(0, str(ROOT))
    sys.exit(main())
