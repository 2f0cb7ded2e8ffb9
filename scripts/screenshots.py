#!/usr/bin/env python3
"""Photographs every screen and state, over the real desks on a real database with a set clock.

scripts/screenshots.py OUT                          a sensible set, in some minutes
scripts/screenshots.py OUT --screen "home-*" --lang sv --size large --panel small
scripts/screenshots.py OUT --every                  every look there is, 108 of each screen
scripts/screenshots.py OUT --sheet                  also a sheet per language, all screens small
scripts/screenshots.py --readme                     renew docs/pictures, which README shows
scripts/screenshots.py --list                       the screens, and what is seen on each

Filters can be repeated; with one, what is not named is: all languages, both orientations, light,
normal, reference. Ends with 1 when QML complained or a screen could not be reached.
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
    """Photograph what was asked for."""
    from scripts.screens import program

    return program.run(_asked(arguments), print)


def _asked(arguments: Sequence[str] | None) -> argparse.Namespace:
    from scripts.screens import looks

    parser = argparse.ArgumentParser(description="Photographs every screen and state.")
    parser.add_argument("out", nargs="?", type=Path, metavar="OUT", help="a folder")
    parser.add_argument("--screen", action="append", metavar="NAME", help="a name, or a pattern")
    for axis, choices in (
        ("lang", looks.LANGS),
        ("theme", looks.THEMES),
        ("size", looks.SIZES),
        ("orientation", looks.ORIENTATIONS),
        ("panel", tuple(looks.PANELS)),
        ("word", looks.WORDS),
    ):
        parser.add_argument(f"--{axis}", action="append", choices=choices)
    parser.add_argument("--every", action="store_true", help="every look there is")
    parser.add_argument("--sheet", action="store_true", help="also a sheet per language")
    parser.add_argument("--readme", action="store_true", help="renew docs/pictures")
    parser.add_argument("--list", action="store_true", help="name the screens")
    asked = parser.parse_args(arguments)
    if not (asked.out or asked.readme or asked.list):
        parser.error("name a folder, or --readme, or --list")
    return asked


if __name__ == "__main__":
    if sys.prefix == sys.base_prefix and PYTHON.exists():
        os.execv(PYTHON, [str(PYTHON), *sys.argv])  # noqa: S606 -- itself, with its packages
    sys.path.insert(0, str(ROOT))
    sys.exit(main())
