"""Public holidays by the `holidays` package, as the pure rule of opening hours asks for them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import cache

import holidays

from kiosk.texts import Text

_LANGUAGES = {"fi": "fi", "sv": "sv_FI", "en": "en_US"}


def holidays_of(country: str) -> Callable[[date], Text | None]:
    """The public holidays of a country ("FI"): the name of a day's holiday, or None.

    For Finland that is the official ones with Midsummer Eve and Christmas Eve. Where the package
    does not know the names in a language, English stands in. An unknown country is a KeyError;
    ask `is_country` first.
    """
    if not is_country(country):
        raise KeyError(country)
    return lambda day: _year(country, day.year).get(day)


@cache
def is_country(country: str) -> bool:
    """Whether there is a calendar for this code (ISO 3166-1, two letters)."""
    return country in holidays.list_supported_countries()


@cache
def _year(country: str, year: int) -> dict[date, Text]:
    names = {ours: _names(country, year, theirs) for ours, theirs in _LANGUAGES.items()}
    return {day: Text(**{ours: names[ours][day] for ours in names}) for day in names["fi"]}


def _names(country: str, year: int, language: str) -> dict[date, str]:
    known = holidays.list_localized_countries().get(country, [])
    spoken = next((spoken for spoken in (language, "en_US") if spoken in known), None)
    return dict(holidays.country_holidays(country, years=year, language=spoken).items())
