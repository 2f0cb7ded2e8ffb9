"""The small picture of a film: made in a child, and read as a stranger's (E3)."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter

from kiosk.media.still import png_of, still_of
from tests.films import COLOURS, Sketch, colours_in, make


def test_a_film_is_known_again_by_its_colours(tmp_path: Path) -> None:
    still = still_of(make(tmp_path / "a.mp4", Sketch(frames=40)))
    assert still is not None
    image = QImage.fromData(still, "PNG")  # type: ignore[call-overload]
    assert (image.width(), image.height()) == (320, 180)
    for seen, meant in zip(colours_in(image), COLOURS, strict=True):
        assert all(abs(a - b) < 12 for a, b in zip(seen, meant, strict=True)), (seen, meant)


def test_a_large_picture_is_known_again_by_its_colours_upright_and_on_white(tmp_path: Path) -> None:
    image = QImage(900, 3000, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.fillRect(0, 0, 900, 1500, QColor("#ff0000"))
    painter.end()
    assert image.save(str(tmp_path / "a.png"))
    still = still_of(tmp_path / "a.png")
    assert still is not None
    small = QImage.fromData(still, "PNG")  # type: ignore[call-overload]
    assert (small.width(), small.height()) == (54, 180)
    assert [small.pixelColor(27, y).name() for y in (20, 160)] == ["#ff0000", "#ffffff"]


def test_what_is_no_film_has_none(tmp_path: Path) -> None:
    letter = tmp_path / "a.mp4"
    letter.write_text("Hei!")
    assert still_of(letter) is None


@pytest.mark.parametrize(
    "said",
    [
        b"",
        b"P6 0 0 255\n",
        b"P6 2 1 255\n" + b"x" * 5,
        b"P6 2 1 255\n" + b"x" * 7,
        b"P6 999 1 255\n" + b"x" * 2997,
        b"P6 99999 1 255\n",
        b"<svg/>",
    ],
)
def test_what_is_no_picture_of_the_right_size_is_thrown_away(said: bytes) -> None:
    assert png_of(said) is None


def test_what_is_one_is_kept() -> None:
    made = png_of(b"P6 2 1 255\n" + bytes([255, 0, 0, 0, 0, 255]))
    assert made is not None
    image = QImage.fromData(made, "PNG")  # type: ignore[call-overload]
    assert [image.pixelColor(x, 0).name() for x in (0, 1)] == ["#ff0000", "#0000ff"]
