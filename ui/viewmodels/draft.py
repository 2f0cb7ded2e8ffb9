"""What somebody who comes alone has filled in at the door so far, as pages hand it on."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.answers import Arrival, Purpose


@dataclass(frozen=True, slots=True)
class Draft:
    """The form of one person; `key` is made when it opens, `side` None is "anywhere".

    `waits` says that it is filled in for the waiting line.
    """

    key: str = ""
    purpose: Purpose | None = None
    name: str = ""
    side: str | None = None
    hold_id: str | None = None
    waits: bool = False

    def arrival(self) -> Arrival | None:
        """What is asked of the desk, or None while the purpose is not chosen (V2)."""
        if self.purpose is None:
            return None
        sides = ((self.side, 1),) if self.side else ()
        return Arrival(self.key, self.purpose, sides, 1, self.name or None, self.hold_id)


EMPTY = Draft()
