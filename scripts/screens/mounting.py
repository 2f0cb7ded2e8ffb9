"""Draws how high the screen hangs and who reaches it, by EN 301 549 (8.3), as an SVG."""

from __future__ import annotations

from dataclasses import dataclass

PX_PER_MM = 0.5
FLOOR_Y = 690
WIDTH, HEIGHT = 1240, 830

LONG_MM, SHORT_MM = 476, 268
"""The picture of a 21.5 inch screen."""

MAY_MM, BEST_MM = (380, 1220), (800, 1100)
"""Where parts that are operated may be, and where they are best: forward reach, free floor."""

CLEAR_FLOOR_MM = (760, 1220)
INK, QUIET, GROUND = "#16231d", "#4a5a52", "#fafaf6"
GREEN, MAY, BEST = "#0e5c49", "#e4efe9", "#bfe0d1"


@dataclass(frozen=True, slots=True)
class Hung:
    """A screen on the wall: how wide and high its picture is, and where its lower edge."""

    title: str
    width_mm: int
    height_mm: int
    bottom_mm: int
    middle_x: int

    @property
    def top_mm(self) -> int:
        """The upper edge of the picture."""
        return self.bottom_mm + self.height_mm


LANDSCAPE = Hung("Landscape", LONG_MM, SHORT_MM, 800, 500)
PORTRAIT = Hung("Portrait", SHORT_MM, LONG_MM, 700, 755)


def drawing() -> str:
    """The whole picture."""
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}"'
            ' font-family="Inter, sans-serif" font-size="20">',
            "<title>How high the screen hangs, in millimetres above the floor</title>",
            _box(0, 0, WIDTH, HEIGHT, GROUND),
            *_band(MAY_MM, MAY, "May be touched"),
            *_band(BEST_MM, BEST, "Best for everybody"),
            _line(40, FLOOR_Y, 930, FLOOR_Y, INK, 3),
            _words(40, FLOOR_Y + 30, "Floor, 0", INK),
            *_screen(LANDSCAPE),
            *_screen(PORTRAIT),
            *_clear_floor(),
            _words(40, HEIGHT - 56, "All heights in millimetres, of a 21.5 inch screen.", QUIET),
            _words(40, HEIGHT - 26, "EN 301 549, 8.3: forward reach, nothing in front.", QUIET),
            "</svg>",
            "",
        ]
    )


def _y(height_mm: float) -> float:
    return FLOOR_Y - height_mm * PX_PER_MM


def _band(between_mm: tuple[int, int], colour: str, title: str) -> list[str]:
    low, high = between_mm
    y = _y(high)
    return [
        _box(40, y, 890, (high - low) * PX_PER_MM, colour),
        _words(52, y + 26, f"{title}: {low}–{high}", INK),
    ]


def _screen(hung: Hung) -> list[str]:
    width, height = hung.width_mm * PX_PER_MM, hung.height_mm * PX_PER_MM
    left = hung.middle_x - width / 2
    top, bottom = _y(hung.top_mm), _y(hung.bottom_mm)
    edge = left + width + 12
    return [
        _box(left - 8, top - 8, width + 16, height + 16, INK),
        _box(left, top, width, height, "#ffffff"),
        _words(left + 14, top + 30, hung.title, GREEN),
        _words(edge, top + 7, f"{hung.top_mm}", INK),
        _words(edge, bottom + 7, f"{hung.bottom_mm}", INK),
        _line(hung.middle_x, bottom + 10, hung.middle_x, FLOOR_Y - 2, GREEN, 2),
        _words(hung.middle_x + 10, FLOOR_Y - 70, f"{hung.bottom_mm}", GREEN),
        _words(hung.middle_x + 10, FLOOR_Y - 44, "lower edge", GREEN),
    ]


def _clear_floor() -> list[str]:
    """Seen from above: the wall with the screen, and the floor that stays free before it."""
    width, depth = (mm * PX_PER_MM * 0.55 for mm in CLEAR_FLOOR_MM)
    left, top = 990.0, 170.0
    return [
        _words(left, top - 60, "From above", QUIET),
        _line(left - 20, top - 8, left + width + 20, top - 8, INK, 4),
        _box(left + width / 2 - 66, top - 18, 132, 10, INK),
        f'<rect x="{left:g}" y="{top:g}" width="{width:g}" height="{depth:g}" fill="{MAY}"'
        f' stroke="{GREEN}" stroke-width="2" stroke-dasharray="10 6"/>',
        _words(left + 16, top + 40, "Clear floor", GREEN),
        _words(left + 16, top + 70, f"{CLEAR_FLOOR_MM[0]} wide", INK),
        _words(left + 16, top + 98, f"{CLEAR_FLOOR_MM[1]} deep", INK),
    ]


def _box(x: float, y: float, width: float, height: float, colour: str) -> str:
    return f'<rect x="{x:g}" y="{y:g}" width="{width:g}" height="{height:g}" fill="{colour}"/>'


def _line(x1: float, y1: float, x2: float, y2: float, colour: str, thick: int) -> str:  # noqa: PLR0913
    ends = f'x1="{x1:g}" y1="{y1:g}" x2="{x2:g}" y2="{y2:g}"'
    return f'<line {ends} stroke="{colour}" stroke-width="{thick}"/>'


def _words(x: float, y: float, said: str, colour: str) -> str:
    return f'<text x="{x:g}" y="{y:g}" fill="{colour}">{said}</text>'
