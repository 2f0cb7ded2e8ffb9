"""Lists of names on paper: an A4 page or more, as PDF, kept for the day only (V8, E1)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF, Qt
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPainter, QPdfWriter

from kiosk.trouble import OutOfReach

DOTS_PER_INCH = 150
MM = DOTS_PER_INCH / 25.4
MARGIN_MM = 18
ROLL_CALL, SIGN_UPS = "roll-call", "sign-ups"
KINDS = (ROLL_CALL, SIGN_UPS)
"""Each kind of paper is a file of its own; all of them hold names."""


@dataclass(frozen=True, slots=True)
class PaperLine:
    """One party: who, since when, how many; `mark` is a word such as "look for"."""

    who: str
    note: str
    people: str
    mark: str = ""


@dataclass(frozen=True, slots=True)
class PaperPart:
    """A side, its total, its parties."""

    title: str
    total: str
    lines: tuple[PaperLine, ...]


@dataclass(frozen=True, slots=True)
class Paper:
    """All the words of the paper, in one language."""

    title: str
    moment: str
    total: str
    parts: tuple[PaperPart, ...]
    foot: str
    kind: str = ROLL_CALL


def save(paper: Paper, folder: Path, day: date, clock: str) -> Path:
    """Write the PDF of `day`, not on the screen's thread; other days' papers go."""
    clear_old(folder, day)
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        path = folder / f"{paper.kind}-{day.isoformat()}-{clock.replace(':', '.')}.pdf"
        path.touch(mode=0o600)
        _draw(paper, path)
    except OSError as fault:
        raise OutOfReach(f"the paper could not be saved in {folder}") from fault
    return path


def clear_old(folder: Path, day: date) -> None:
    """Delete the papers of every other day: they hold names (V1)."""
    try:
        for kind in KINDS:
            for path in folder.glob(f"{kind}-*.pdf"):
                if not path.name.startswith(f"{kind}-{day.isoformat()}"):
                    path.unlink(missing_ok=True)
    except OSError as fault:
        raise OutOfReach(f"old papers in {folder} could not be deleted") from fault


class _Sheet:
    """Draws line by line and turns the page when it is full."""

    def __init__(self, writer: QPdfWriter, painter: QPainter) -> None:
        self._writer, self._painter = writer, painter
        layout = writer.pageLayout().paintRectPixels(DOTS_PER_INCH)
        self.width, self.height = float(layout.width()), float(layout.height())
        self.y = 0.0

    def line(self, cells: list[tuple[float, str]], size: float, *, is_strong: bool = False) -> None:
        """Words at parts of the width, as high as the highest; on a new page where it is full."""
        font = QFont("Inter", -1, QFont.Weight.DemiBold if is_strong else QFont.Weight.Normal)
        font.setPixelSize(round(size * MM))
        self._painter.setFont(font)
        spaces = list(self._spaces(cells))
        high = max(self._high(space, words) for space, words in spaces)
        if self.y + high > self.height:
            self._writer.newPage()
            self.y = 0.0
        for space, words in spaces:
            space.moveTop(self.y)
            space.setHeight(high)
            self._painter.drawText(space, int(Qt.TextFlag.TextWordWrap), words)
        self.y += high

    def rule(self, gap: float) -> None:
        """A thin line with room about it, in millimetres."""
        self.y += gap * MM / 2
        self._painter.drawLine(0, round(self.y), round(self.width), round(self.y))
        self.y += gap * MM / 2

    def _spaces(self, cells: list[tuple[float, str]]) -> Iterator[tuple[QRectF, str]]:
        starts = [start for start, _ in cells] + [1.0]
        for at, (start, words) in enumerate(cells):
            left, right = start * self.width, starts[at + 1] * self.width - 2 * MM
            yield QRectF(left, 0, max(right - left, MM), self.height), words

    def _high(self, space: QRectF, words: str) -> float:
        flags = int(Qt.TextFlag.TextWordWrap)
        return self._painter.boundingRect(space, flags, words).height()


def _draw(paper: Paper, path: Path) -> None:
    writer = QPdfWriter(str(path))
    writer.setResolution(DOTS_PER_INCH)
    writer.setTitle(paper.title)
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    page = QPageSize(QPageSize.PageSizeId.A4)
    writer.setPageLayout(
        QPageLayout(page, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter)
    )
    painter = QPainter()
    if not painter.begin(writer):
        raise OSError(f"{path} cannot be written")
    _fill(_Sheet(writer, painter), paper)
    if not painter.end():
        raise OSError(f"{path} could not be finished")


def _fill(sheet: _Sheet, paper: Paper) -> None:
    sheet.line([(0.0, paper.title)], 8, is_strong=True)
    sheet.line([(0.0, paper.moment)], 4.5)
    sheet.y += 4 * MM
    sheet.line([(0.0, paper.total)], 11, is_strong=True)
    for part in paper.parts:
        sheet.rule(8)
        sheet.line([(0.0, part.title), (0.77, part.total)], 5.5, is_strong=True)
        for line in part.lines:
            sheet.y += 1.5 * MM
            cells = [(0.0, "☐"), (0.05, line.who), (0.56, line.note), (0.77, line.people)]
            sheet.line([*cells, (0.85, line.mark)] if line.mark else cells, 4.5)
    sheet.rule(8)
    sheet.line([(0.0, paper.foot)], 3.5)
