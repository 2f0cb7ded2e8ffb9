"""A hub so small that it is often full, after its first start."""

from __future__ import annotations

import atexit
import shutil
import tempfile
from dataclasses import replace
from functools import cache
from pathlib import Path

from kiosk.hubfile import HubFile
from tests.hub import APTEEKKI, AUTOKOULU, hub_with, open_hub

SIDES = (APTEEKKI, AUTOKOULU)
SCOPES = (None, *SIDES)
CAP, SIDE_CAP, UNSTAFFED_CAP = 4, 3, 3


@cache
def small_hub() -> HubFile:
    """The default hub, so small that it is often full."""
    file = hub_with(cap=CAP, sides=dict.fromkeys(SIDES, SIDE_CAP))
    assert file.unstaffed
    return replace(file, unstaffed=replace(file.unstaffed, places=UNSTAFFED_CAP))


@cache
def first_start() -> Path:
    """A folder with that hub after its first start."""
    folder = Path(tempfile.mkdtemp(prefix="hub-machine-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    open_hub(folder, file=small_hub()).kiosk.close()
    return folder
