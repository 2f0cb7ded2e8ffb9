"""Whom the manager's pages about the programme ask."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.answers import Locked
from kiosk.desks.programme_desk import ProgrammeDesk
from kiosk.desks.reception import Reception
from kiosk.playlist_answers import MediumKept


@dataclass(frozen=True, slots=True)
class ProgrammeDesks:
    """The programme and the hub; `media` tells what the library has."""

    programme: ProgrammeDesk
    reception: Reception
    media: Callable[[str], tuple[MediumKept, ...] | Locked]
