"""Public holidays by the `holidays` package, as the pure rule of opening hours asks for them.

The package loads every country of the world to say one day of one. So Finland's coming years ship
as a file, made from the package by scripts/make_holidays.py; what is not in it is asked of the
package itself.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from functools import cache
from pathlib import Path

from kiosk.texts import Text

SHIPPED = Path(__file__).resolve().parents[1] / "resources" / "holidays"
_LANGUAGES = {"fi": "fi", "sv": "sv_FI", "en": "en_US"}

Year = dict[date, Text]


@cache
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
    if shipped(country):
        return True
    from holidays.registry import EntityLoader

    return country in EntityLoader.get_country_codes()


@cache
def shipped(country: str) -> dict[int, Year]:
    """The years of a country that ship as a file; none where there is no file."""
    path = SHIPPED / f"{country}.json"
    if not country.isalpha() or not path.is_file():
        return {}
    years: dict[int, Year] = {}
    for day, (fi, sv, en) in json.loads(path.read_text(encoding="utf-8")).items():
        at = date.fromisoformat(day)
        years.setdefault(at.year, {})[at] = Text(fi, sv, en)
    return years


def reckoned(country: str, year: int) -> Year:
    """A year of a country by the package."""
    names = {ours: _names(country, year, theirs) for ours, theirs in _LANGUAGES.items()}
    return {day: Text(**{ours: names[ours][day] for ours in names}) for day in sorted(names["fi"])}


@cache
def _year(country: str, year: int) -> Year:
    known = shipped(country)
    return known[year] if year in known else reckoned(country, year)


def _names(country: str, year: int, language: str) -> dict[date, str]:
    import holidays

    known = holidays.list_localized_countries().get(country, [])
    spoken = next((spoken for spoken in (language, "en_US") if spoken in known), None)
    return dict(holidays.country_holidays(country, years=year, language=spoken).items())
