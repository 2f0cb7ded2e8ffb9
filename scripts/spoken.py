#!/usr/bin/env python3
"""Writes down what is said on every screen, in tests/golden/spoken, to be seen in review.

scripts/spoken.py                 listen to all screens, and renew what is said otherwise now
scripts/spoken.py "home-*"        only to these
"""

from __future__ import annotations

import os
import sys
from fnmatch import fnmatch
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PYTHON = ROOT / ".venv" / "bin" / "python"


def main(patterns: list[str]) -> int:
    """Renew the files of the screens with these names, or of all."""
    from scripts.screens.catalogue import every_recipe
    from scripts.screens.spoken import renew

    wanted = patterns or ["*"]
    recipes = [each for each in every_recipe() if any(fnmatch(each.name, p) for p in wanted)]
    return renew(recipes, print)


if __name__ == "__main__":
    if sys.prefix == sys.base_prefix and PYTHON.exists():
        os.execv(PYTHON, [str(PYTHON), *sys.argv])  # noqa: S606 -- itself, with its packages
    sys.path.insert(0, str(ROOT))
    sys.exit(main(sys.argv[1:]))
