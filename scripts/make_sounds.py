"""Makes the short sounds of the door: up, down, low, and a question (resources/sounds)."""

from __future__ import annotations

import math
import struct
import wave
from pathlib import Path

SOUNDS = Path(__file__).resolve().parents[1] / "resources" / "sounds"
RATE = 22_050
LOUDNESS = 0.45
NOTE_S = 0.16
NOTES = {
    "in": (659.26, 987.77),
    "out": (987.77, 659.26),
    "no": (246.94, 246.94),
    "still": (587.33, 587.33),
}
"""Hertz: what is heard first and then; in rises, out falls, no stays low, "still there?" stays."""


def samples(notes: tuple[float, ...]) -> list[int]:
    """One note after the other, each swelling quickly and fading out."""
    count = round(NOTE_S * RATE)
    return [
        round(32_767 * LOUDNESS * _swell(at / count) * math.sin(2 * math.pi * hertz * at / RATE))
        for hertz in notes
        for at in range(count)
    ]


def _swell(part: float) -> float:
    return float(min(1.0, part / 0.06) * (1.0 - part) ** 1.6)


def write(path: Path, notes: tuple[float, ...]) -> None:
    """Write a mono WAV file of 16 bits."""
    heard = samples(notes)
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(struct.pack(f"<{len(heard)}h", *heard))


def main() -> None:
    """Make all of them anew."""
    SOUNDS.mkdir(parents=True, exist_ok=True)
    for name, notes in NOTES.items():
        write(SOUNDS / f"{name}.wav", notes)


if __name__ == "__main__":
    main()
