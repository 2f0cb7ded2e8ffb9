"""A child process that a strange file has got the better of; in which manner, its name says."""

from __future__ import annotations

import json
import os
import signal
import socket
import sys
from pathlib import Path

from kiosk.media.confining import MEGABYTE, Limits, confine

BABBLE = (
    b"\xff\xfe not words",
    b"[]",
    b'["frame"]',
    b'["failed", 1, "no such reason"]',
    b"[" * 8000,
)
LIE = {"width": -5, "height": 5, "seconds": 1.0}


def misbehave(manner: str, say: socket.socket | None) -> None:
    """Do so, and go."""
    match manner:
        case "hang":
            signal.pause()
        case "crash":
            os.abort()
        case "eat":
            confine(Limits(memory=256 * MEGABYTE))
            bytearray(2048 * MEGABYTE)
        case "babble" | "lie" if say is not None:
            words = BABBLE if manner == "babble" else (b'["frame", 1]', b'["moved", 1, -1]')
            for word in words * 10:
                say.send(word)
            signal.pause()
        case "babble" | "flood":
            while os.write(1, b"\xff" * 60_000) and manner == "flood":
                pass
        case _:
            os.write(1, json.dumps(LIE).encode())


if __name__ == "__main__":
    if sys.argv[1].isdigit():
        parent = socket.socket(fileno=int(sys.argv[1]))
        misbehave(Path(json.loads(parent.recv(8192))[2]).name, parent)
    else:
        misbehave(Path(sys.argv[1]).name, None)
