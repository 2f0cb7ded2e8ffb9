"""A kiosk whose writes are recorded: visitors come and go, and each OK is a line in a file.

Typed as: python -m tests.durability.recorded FOLDER STEPS STEPS_PER_RUN [PRAGMA=VALUE…]
"""

from __future__ import annotations

import itertools
import os
import sys
from pathlib import Path
from typing import Any

import msgspec
from sqlalchemy import event

from tests.durability.visitors import Told, all_day
from tests.hub import open_hub

CONFIRMED = "confirmed"


def main(arguments: list[str]) -> None:
    """Open the hub of a folder, again and again, until so many steps are confirmed."""
    folder, steps, per_run = Path(arguments[0]), int(arguments[1]), int(arguments[2])
    told: list[Told] = []
    screen = os.open(folder / CONFIRMED, os.O_WRONLY | os.O_CREAT)
    while len(told) < steps:
        run(folder, arguments[3:], told, (screen, min(per_run, steps - len(told))))


def run(folder: Path, pragmas: list[str], told: list[Told], show: tuple[int, int]) -> None:
    """Open the hub with these pragmas, let people come and go, close it."""
    hub = open_hub(folder)
    engine = hub.kiosk.store.engine
    engine.dispose()
    event.listen(engine, "connect", lambda raw, _: set_pragmas(raw, pragmas))
    screen, steps = show
    for each in itertools.islice(all_day(hub, told), steps):
        os.write(screen, msgspec.json.encode(each))
    hub.kiosk.close()


def set_pragmas(raw: Any, pragmas: list[str]) -> None:
    """Change how this connection works, after the store has prepared it."""
    for pragma in pragmas:
        raw.cursor().execute(f"PRAGMA {pragma}")


if __name__ == "__main__":
    main(sys.argv[1:])
