"""The drawing of how the screen hangs is what the program draws, and its figures are right."""

from __future__ import annotations

from pathlib import Path

from scripts.screens import mounting
from scripts.screens.mounting import BEST_MM, LANDSCAPE, MAY_MM, PORTRAIT, drawing

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "installation.md").read_text()


def test_the_drawing_in_docs_is_what_the_program_draws() -> None:
    kept = (ROOT / "docs" / "pictures" / "mounting.svg").read_text()
    assert kept == drawing(), "scripts/screenshots.py --readme"


def test_landscape_at_800_mm_is_whole_where_everybody_reaches_best() -> None:
    assert BEST_MM[0] <= LANDSCAPE.bottom_mm < LANDSCAPE.top_mm <= BEST_MM[1]


def test_portrait_at_700_mm_is_whole_where_it_may_be_touched() -> None:
    assert MAY_MM[0] <= PORTRAIT.bottom_mm < PORTRAIT.top_mm <= MAY_MM[1]


def test_the_page_names_the_heights_of_the_drawing() -> None:
    for height in (*MAY_MM, *BEST_MM, *mounting.CLEAR_FLOOR_MM):
        assert f"{height:,}" in PAGE
    assert f"{LANDSCAPE.bottom_mm} mm | {LANDSCAPE.top_mm:,} mm" in PAGE
    assert f"{PORTRAIT.bottom_mm} mm | {PORTRAIT.top_mm:,} mm" in PAGE


def test_every_picture_of_the_page_is_there() -> None:
    shown = [part.split(")")[0] for part in PAGE.split("](pictures/")[1:]]
    assert len(shown) > 5
    assert all((ROOT / "docs" / "pictures" / name).is_file() for name in shown)
