"""Tells a sentence that stands in another language than the one shown, by the translations."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from functools import cache
from pathlib import Path

I18N = Path(__file__).resolve().parents[2] / "resources" / "i18n"
LANGS = ("fi", "sv", "en")


def foreign(said: str, lang: str) -> str:
    """Why these words are not in `lang`; "" where nothing says that they are not."""
    if said in _sentences(lang):
        return ""
    others = [other for other in LANGS if other != lang and said in _sentences(other)]
    return f"it is {' or '.join(others)}" if others else ""


@cache
def _sentences(lang: str) -> frozenset[str]:
    """Everything that the program says in a language, where it is translated."""
    root = ElementTree.parse(I18N / f"hub_kiosk_{lang}.ts").getroot()
    said: set[str] = set()
    for message in root.iter("message"):
        source, translation = message.find("source"), message.find("translation")
        if source is None or translation is None:
            continue
        forms = [form.text for form in translation.iter("numerusform")] or [translation.text]
        known = {form for form in forms if form}
        said |= known or ({source.text} if source.text and lang == "en" else set())
    return frozenset(said)
