"""What a camera's picture says: the QR codes in it, and which of them are news."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, cast

LARGEST_SIDE = 4096
MOST_CODES = 8
LONGEST_TEXT = 1024
PASS_PREFIX = "HP1"

PASS_AWAY_S = 1.0
PASS_AGAIN_S = 3.0
OTHER_AWAY_S = 10.0


def read_codes(luma: bytes, width: int, height: int, stride: int) -> list[str]:
    """The texts of the QR codes in a grey picture, at most `MOST_CODES`, each once.

    `luma` has `height` rows of `stride` bytes, of which the first `width` are pixels, 0 black to
    255 white. A picture with no side, a side above `LARGEST_SIDE` or too few bytes holds none.
    Takes up to 0.1 s for a frame of 1280 x 720, and lets other threads run meanwhile.
    """
    import zxingcpp

    if not (0 < width <= min(stride, LARGEST_SIDE) and 0 < height <= LARGEST_SIDE):
        return []
    if len(luma) < stride * height:
        return []
    grey = zxingcpp.ImageFormat.Lum
    view = zxingcpp.ImageView(cast(Any, luma), width, height, grey, stride)  # does not keep `luma`
    formats = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
    found = zxingcpp.read_barcodes(view, formats)
    texts = (code.text[:LONGEST_TEXT] for code in found[:MOST_CODES])
    return list(dict.fromkeys(text for text in texts if text))


class Sightings:
    """Which codes are news: what lies before the camera is told once, not in every frame.

    A pass is news again when it was out of the picture for `PASS_AWAY_S`, and `PASS_AGAIN_S` after
    it was told at the earliest: one that is held there longer than the desk's memory of repeats
    must not turn "in" into "out". Any other code has to be away for `OTHER_AWAY_S`, so that a
    poster in the background is refused once. Beside a pass, other codes count as told: a
    photograph of the welcome has the Wi-Fi's code beside the pass.
    """

    def __init__(self) -> None:
        self._told_at: dict[str, float] = {}
        self._seen_at: dict[str, float] = {}

    def forget_all(self) -> None:
        """Forget what was seen."""
        self._told_at.clear()
        self._seen_at.clear()

    def news(self, texts: Sequence[str], at: float) -> list[str]:
        """Take what a frame showed at `at` seconds; say what of it is to be told."""
        new = [text for text in texts if self._is_new(text, at)]
        self._told_at.update(dict.fromkeys(new, at))
        self._seen_at.update(dict.fromkeys(texts, at))
        self._let_go(at)
        has_pass = any(_is_pass(text) for text in texts)
        return [text for text in new if _is_pass(text) or not has_pass]

    def _is_new(self, text: str, at: float) -> bool:
        if text not in self._seen_at:
            return True
        away_s = at - self._seen_at[text]
        if not _is_pass(text):
            return away_s >= OTHER_AWAY_S
        return away_s >= PASS_AWAY_S and at - self._told_at[text] >= PASS_AGAIN_S

    def _let_go(self, at: float) -> None:
        longest_s = max(PASS_AGAIN_S, OTHER_AWAY_S)
        for text in [text for text, seen in self._seen_at.items() if at - seen > longest_s]:
            del self._seen_at[text], self._told_at[text]


def _is_pass(text: str) -> bool:
    return text[: len(PASS_PREFIX)].upper() == PASS_PREFIX
