"""Gathers what the screen says into resources/i18n, checks that it is all translated, compiles it.

scripts/translations.py             gather: new sentences appear as unfinished, old ones go
scripts/translations.py --check     say what is missing, and fail if anything is
scripts/translations.py --compile   make the .qm files that the program reads

English stands in the sources; the English file holds only its plural forms.
"""

from __future__ import annotations

import argparse
import ast
import json
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
I18N = ROOT / "resources" / "i18n"
LANGUAGES = ("fi", "sv", "en")
TOOLS = Path(sys.executable).parent
PLACES = re.compile(r"%L?\d|\{\w*\}")


@dataclass(frozen=True, order=True)
class Sentence:
    """One thing the screen says; `is_counted` where it changes with a number (%n)."""

    context: str
    words: str
    meaning: str = ""
    is_counted: bool = False

    def __str__(self) -> str:
        return f"[{self.context}] {self.words!r}"


class NotGatheredError(Exception):
    """A call of translate() that cannot be gathered; the text says where and why."""


# --- gather ---


def said_in_python(source: str, name: str = "") -> Iterator[Sentence]:
    """Every sentence in a Python file.

    lupdate reads Python by itself, and loses every call whose number is more than a bare name,
    and the plural of most of the others (6.11).
    """
    for call in ast.walk(ast.parse(source)):
        match call:
            case ast.Call(ast.Name("translate") | ast.Attribute(attr="translate"), arguments, more):
                words = [*arguments[:3], *(word.value for word in more if word.arg != "n")]
                counted = len(arguments) > 3 or any(word.arg == "n" for word in more)
                yield _sentence(words, counted, f"{name}:{call.lineno}")
            case ast.Call(ast.Attribute(attr="tr")):
                raise NotGatheredError(f"{name}:{call.lineno}: say translate(context, words).")


def _sentence(arguments: list[ast.expr], is_counted: bool, place: str) -> Sentence:  # noqa: FBT001
    words = [argument.value for argument in arguments if isinstance(argument, ast.Constant)]
    if len(words) != len(arguments) or len(words) < 2:
        raise NotGatheredError(f"{place}: translate() wants its words written out, not computed.")
    context, said, meaning = [*words, None][:3]
    return Sentence(str(context), str(said), str(meaning or ""), is_counted)


def as_script(sentences: list[Sentence]) -> str:
    """The sentences as JavaScript, which lupdate reads without loss."""
    return "".join(
        f"qsTranslate({', '.join(map(json.dumps, (s.context, s.words, s.meaning)))}"
        f"{', 1' if s.is_counted else ''});\n"
        for s in sentences
    )


def gather(ui: Path, target: Path, language: str) -> None:
    """Bring the file of one language up to date with what `ui` says."""
    python = [
        sentence
        for path in sorted(ui.rglob("*.py"))
        for sentence in said_in_python(path.read_text(), str(path))
    ]
    with tempfile.TemporaryDirectory() as folder:
        script = Path(folder) / "python.js"
        script.write_text(as_script(python))
        _run(
            "pyside6-lupdate",
            *("-silent", "-no-obsolete", "-sort-messages", "-locations", "none"),
            *("-source-language", "en", "-target-language", language),
            *(("-pluralonly",) if language == "en" else ()),
            *sorted(ui.rglob("*.qml")),
            *(script, "-ts", target),
        )


# --- check ---


def messages(path: Path) -> dict[Sentence, ElementTree.Element]:
    """The translations in a .ts file."""
    contexts = ElementTree.parse(path).getroot().iter("context")  # noqa: S314 - our own file
    return {
        Sentence(
            context.findtext("name", ""),
            message.findtext("source", ""),
            message.findtext("comment", ""),
            message.get("numerus") == "yes",
        ): next(message.iter("translation"))
        for context in contexts
        for message in context.iter("message")
    }


def mistakes(path: Path, language: str, ui: Path) -> list[str]:
    """What is wrong with the file of one language, a line each."""
    if not path.exists():
        return [f"{language}: there is no {path.name}"]
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / f"fresh_{language}.ts"
        gather(ui, fresh, language)
        said = set(messages(fresh))
    kept = messages(path)
    return [
        *(f"{language}: not gathered yet: {sentence}" for sentence in sorted(said - set(kept))),
        *(f"{language}: nobody says this: {sentence}" for sentence in sorted(set(kept) - said)),
        *(
            f"{language}: {mistake}: {sentence}"
            for sentence in sorted(said & set(kept))
            for mistake in _mistakes_in(sentence, kept[sentence])
        ),
    ]


def _mistakes_in(sentence: Sentence, translation: ElementTree.Element) -> Iterator[str]:
    forms = [form.text or "" for form in translation.iter("numerusform")]
    if not sentence.is_counted:
        forms = [translation.text or ""]
    if translation.get("type") or not forms or not all(form.strip() for form in forms):
        yield "not translated"
        return
    wanted = sorted(PLACES.findall(sentence.words))
    if any(sorted(PLACES.findall(form)) != wanted for form in forms):
        yield f"must keep {' '.join(wanted) or 'free of %1'}"


# --- what is typed ---


def ts_file(language: str) -> Path:
    """Where the translations into `language` are."""
    return I18N / f"hub_kiosk_{language}.ts"


def update() -> int:
    """Gather for every language."""
    I18N.mkdir(parents=True, exist_ok=True)
    for language in LANGUAGES:
        gather(ROOT / "ui", ts_file(language), language)
        left = sum("not translated" in line for line in _mistakes_of(language))
        print(f"{ts_file(language).name}: {left} to translate")
    return 0


def check() -> int:
    """Say every mistake."""
    found = [line for language in LANGUAGES for line in _mistakes_of(language)]
    print("\n".join(found) or "Everything that the screen says is translated.")
    return bool(found)


def compile_() -> int:
    """Make the .qm files."""
    for path in sorted(I18N.glob("*.ts")):
        part = path.with_suffix(".part.qm")
        _run("pyside6-lrelease", "-silent", path, "-qm", part)
        part.replace(path.with_suffix(".qm"))  # a running kiosk has the old one mapped
    return 0


def _mistakes_of(language: str) -> list[str]:
    return mistakes(ts_file(language), language, ROOT / "ui")


def _run(tool: str, *words: str | Path) -> None:
    ran = subprocess.run([TOOLS / tool, *words], check=False, capture_output=True, text=True)
    if ran.returncode:
        raise SystemExit(ran.stdout + ran.stderr)


def main() -> int:
    """Do what was asked on the command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--check", dest="work", action="store_const", const=check, default=update)
    parser.add_argument("--compile", dest="work", action="store_const", const=compile_)
    work: Callable[[], int] = parser.parse_args().work
    try:
        return work()
    except NotGatheredError as why:
        raise SystemExit(str(why)) from why


if __name__ == "__main__":
    sys.exit(main())
