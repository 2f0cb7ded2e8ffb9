"""What no .qml file of the house does, as rules over its text, and what to do instead."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Ban:
    """A pattern that no file may have, but for those named in `except_in`."""

    pattern: str
    instead: str
    except_in: frozenset[str] = field(default=frozenset())


THEME = frozenset({"Theme.qml"})
BANS = [
    Ban(r'"#[0-9A-Fa-f]{3,8}"', "A colour is a token of Theme.qml.", THEME),
    Ban(r"\bQt\.(rgba|hsla|hsva|color)\(", "A colour is a token of Theme.qml.", THEME),
    Ban(r'[cC]olor:\s*"', "A colour is a token of Theme.qml.", THEME),
    Ban(r'\bfont\.(pixelSize|pointSize|family):\s*["\d]', "A size of text is Theme's.", THEME),
    Ban(r"\bnew Date\b|\bDate\.now\b", "What time it is comes from the view model."),
    Ban(r"\bQt\.openUrlExternally\b", "A kiosk opens nothing outside: show a QR code."),
    Ban(r"\b(File|Folder)Dialog\b", "A kiosk has no file dialog."),
    Ban(r"\b(XMLHttpRequest|WebSocket|WebView)\b", "QML reaches no network."),
    Ban(r"\bQt\.createQmlObject\b|\beval\(", "QML is written in files."),
    Ban(r"\b(PinchHandler|SwipeView|SwipeDelegate|onLongPressed)\b", "No gesture is needed."),
    Ban(r"\bimport QtQuick\.(Controls|Dialogs)\b", "Their labels show markup: build it in parts/."),
    Ban(r"\bconsole\.", "QML says nothing on the console."),
]

PRAGMA = "pragma ComponentBehavior: Bound"
SHOWS_TEXT = re.compile(r"\b(Text|TextEdit|Label|TextArea)\s*\{")
IS_PLAIN = re.compile(r"\btextFormat:\s*(Text|TextEdit)\.PlainText\b")
COMMENT = re.compile(r"(?<!:)//[^\n]*|/\*.*?\*/", re.DOTALL)


def complaints(name: str, text: str) -> list[str]:
    """What is wrong with the file `name`, each with what to do instead."""
    code = COMMENT.sub("", text)
    banned = dict.fromkeys(ban.instead for ban in BANS if _breaks(ban, name, code))
    return [
        *(f"{name}: {instead}" for instead in banned),
        *([] if PRAGMA in code.partition("import")[0] else [f"{name}: Begin with: {PRAGMA}"]),
        *(
            f"{name}: Say textFormat: Text.PlainText, or use the part that does."
            for block in _blocks(code)
            if not IS_PLAIN.search(block)
        ),
    ]


def _breaks(ban: Ban, name: str, code: str) -> bool:
    return name not in ban.except_in and re.search(ban.pattern, code) is not None


def _blocks(code: str) -> Iterator[str]:
    """The inside of every object that shows text."""
    for start in SHOWS_TEXT.finditer(code):
        depth, at = 1, start.end()
        while depth and at < len(code):
            depth += {"{": 1, "}": -1}.get(code[at], 0)
            at += 1
        yield code[start.end() : at]
