"""Makes the shipped public holidays out of the `holidays` package (resources/holidays)."""

from __future__ import annotations

import json

from kiosk.public_holidays import SHIPPED, reckoned

COUNTRIES = ("FI",)
YEARS = range(2025, 2046)


def main() -> None:
    """Make all of them anew: one line for each day, with its names."""
    SHIPPED.mkdir(parents=True, exist_ok=True)
    for country in COUNTRIES:
        days = [
            f"{json.dumps(str(day))}: "
            + json.dumps([name.fi, name.sv, name.en], ensure_ascii=False)
            for year in YEARS
            for day, name in reckoned(country, year).items()
        ]
        text = "{\n" + ",\n".join(days) + "\n}\n"
        (SHIPPED / f"{country}.json").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
