"""Small phrases that several sentences share: people, places, sides."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from kiosk.answers import Places, Stay

LANGUAGE = "en"


def people(count: int) -> str:
    """ "1 person", "4 people"."""
    return "1 person" if count == 1 else f"{count} people"


def places_left(count: int) -> str:
    """ "No place left.", "1 place left.", "8 places left."."""
    if count == 1:
        return "1 place left."
    return f"{count} places left." if count else "No place left."


def on_sides(stays: Sequence[Stay]) -> str:
    """ "Pharmacy side", or "6 on the Pharmacy side and 4 on the Driving-school side"."""
    if len(stays) == 1 and stays[0].people == 1:
        return stays[0].name.said(LANGUAGE)
    return listed(f"{stay.people} on the {stay.name.said(LANGUAGE)}" for stay in stays)


def split(sides: Iterable[tuple[str, int]], places: Places) -> str:
    """As `on_sides`, from the sides' keys."""
    named = ((places.side(side).name.said(LANGUAGE), n) for side, n in sides)
    return listed(f"{n} on the {name}" for name, n in named)


def listed(words: Iterable[str]) -> str:
    """ "a", "a and b", "a, b and c"."""
    *first, last = [*words] or ["nobody"]
    return f"{', '.join(first)} and {last}" if first else last


def where(stays: Iterable[Stay]) -> dict[str, int]:
    """People by side, as an expectation compares them."""
    return {stay.space_id: stay.people for stay in stays}
