"""Contact sheets: all screens of a language, small, on one picture."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from scripts.screens.shots import Shot

ACROSS = 5
CELL_WIDTH, CELL_HEIGHT, LABEL, GAP = 480, 480, 34, 16
GROUND, INK, EDGE = QColor("#E7ECE9"), QColor("#14211D"), QColor("#7A8781")


class Sheets:
    """Collects pictures and draws a sheet per language into `folder`."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._cells: dict[str, list[tuple[str, QImage]]] = defaultdict(list)

    def put(self, shot: Shot) -> None:
        """Take a picture in, small."""
        room = QRect(0, 0, CELL_WIDTH, CELL_HEIGHT).size()
        small = shot.image.scaled(
            room, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        label = shot.name.removesuffix(".png").replace(f"-{shot.look.lang}-", " ", 1)
        self._cells[shot.look.lang].append((label, small))

    def write(self) -> list[Path]:
        """Draw the sheets; where they are."""
        return [self._write(lang, cells) for lang, cells in self._cells.items()]

    def _write(self, lang: str, cells: list[tuple[str, QImage]]) -> Path:
        cells = sorted(cells, key=lambda cell: cell[1].height())
        lines = [cells[at : at + ACROSS] for at in range(0, len(cells), ACROSS)]
        heights = [max(image.height() for _, image in line) + LABEL + GAP for line in lines]
        sheet = QImage(
            ACROSS * (CELL_WIDTH + GAP) + GAP, sum(heights) + GAP, QImage.Format.Format_RGB32
        )
        sheet.fill(GROUND)
        painter = QPainter(sheet)
        painter.setFont(QFont("Inter", 13))
        top = GAP
        for line, height in zip(lines, heights, strict=True):
            for column, cell in enumerate(line):
                _draw(painter, QPoint(GAP + column * (CELL_WIDTH + GAP), top), *cell)
            top += height
        painter.end()
        path = self._folder / f"sheet-{lang}.png"
        if not sheet.save(str(path)):
            raise OSError(f"{path} could not be written")
        return path


def _draw(painter: QPainter, at: QPoint, label: str, image: QImage) -> None:
    painter.setPen(INK)
    painter.drawText(at + QPoint(0, LABEL - 14), label)
    corner = at + QPoint(0, LABEL)
    painter.drawImage(corner, image)
    painter.setPen(EDGE)
    painter.drawRect(QRect(corner, image.size()))
