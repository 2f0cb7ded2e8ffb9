"""Describes the QML types that are written in Python, so that qmllint checks every binding."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import PySide6

ROOT = Path(__file__).resolve().parents[1]
OUT = ROOT / "build" / "qmltypes"
TOOLS = Path(sys.executable).parent
METATYPES = Path(PySide6.__file__).parent / "Qt" / "metatypes"
FOREIGN = [METATYPES / f"qt6{module}_metatypes.json" for module in ("core", "gui", "qml", "quick")]

AS_QT_SAYS = {"list": "QVariantList", "dict": "QVariantMap", "object": "QVariant"}

Promises = dict[tuple[str, str], set[str]]
"""For a class and its property: what its decorator promises (of "constant" and "final")."""


def modules(folder: Path) -> dict[str, list[Path]]:
    """The files under `folder` that define QML types, by the QML module they name."""
    found = defaultdict(list)
    for path in sorted(folder.rglob("*.py")):
        for node in ast.parse(path.read_text()).body:
            match node:
                case ast.Assign([ast.Name("QML_IMPORT_NAME")], ast.Constant(str(name))):
                    found[name].append(path)
    return dict(found)


def promises(source: str) -> Promises:
    """What the properties in a Python file promise; the dump below forgets it."""
    return {
        (owner.name, method.name): set(promised)
        for owner in ast.walk(ast.parse(source))
        if isinstance(owner, ast.ClassDef)
        for method in owner.body
        if isinstance(method, ast.FunctionDef) and (promised := [*_promised(method)])
    }


def _promised(method: ast.FunctionDef) -> Iterator[str]:
    for decorator in method.decorator_list:
        match decorator:
            case ast.Call(ast.Name("Property"), _, keywords):
                yield from (
                    str(word.arg)
                    for word in keywords
                    if word.arg in {"constant", "final"} and ast.unparse(word.value) == "True"
                )


def dump(sources: list[Path]) -> list[dict[str, Any]]:
    """What PySide says of the classes in these files, with what it forgets put back."""
    files: list[dict[str, Any]] = json.loads(_run("pyside6-metaobjectdump", *sources))
    kept = {key: said for path in sources for key, said in promises(path.read_text()).items()}
    for owner in (each for file in files for each in file["classes"]):
        # The dump takes a class whose base stands in another file for no QObject.
        said = owner.get("classInfos", ())
        owner["object"] |= any(each["name"] == "QML.Element" for each in said)
        for shown in owner.get("properties", []):
            shown["type"] = AS_QT_SAYS.get(shown["type"], shown["type"])
            for promise in kept.get((owner["className"], shown["name"]), ()):
                shown[promise] = True
    return files


def describe(module: str, sources: list[Path], out: Path) -> None:
    """Write the folder of `module` that qmllint reads: types and a qmldir."""
    folder = out.joinpath(*module.split("."))
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "types.json").write_text(json.dumps(dump(sources)))
    _run(
        "pyside6-qmltyperegistrar",
        f"--generate-qmltypes={folder / 'types.qmltypes'}",
        f"--import-name={module}",
        "--major-version=1",
        "--minor-version=0",
        f"--foreign-types={','.join(map(str, FOREIGN))}",
        *("-o", "/dev/null", folder / "types.json"),
    )
    (folder / "qmldir").write_text(f"module {module}\ntypeinfo types.qmltypes\ndepends QtQuick\n")


def _run(tool: str, *words: str | Path) -> str:
    ran = subprocess.run([TOOLS / tool, *words], check=True, capture_output=True, text=True)
    return ran.stdout


def main() -> None:
    """Describe every module of the house."""
    for module, sources in modules(ROOT / "ui").items():
        describe(module, sources, OUT)
        print(f"{module}: {len(sources)} Python files described in {OUT.relative_to(ROOT)}")


if __name__ == "__main__":
    main()
