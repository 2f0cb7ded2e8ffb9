"""The floors of the house are kept: the contracts see every module and catch a wrong import."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import grimp
import pytest

ROOT = Path(__file__).parents[1]
FLOORS = ["db", "kiosk", "ui"]

WRONG = [
    ("db/wrong.py", "import kiosk", "Three floors, one way down"),
    ("db/wrong.py", "import ui", "Three floors, one way down"),
    ("kiosk/wrong.py", "import ui", "Three floors, one way down"),
    ("ui/wrong.py", "from db import store", "A screen asks a desk"),
    ("kiosk/wrong.py", "from PySide6.QtCore import QObject", "Qt only in ui"),
    ("db/wrong.py", "import shiboken6", "Qt only in ui"),
    ("kiosk/wrong.py", "import sqlalchemy", "SQL only in db"),
    ("ui/wrong.py", "import sqlite3", "SQL only in db"),
    ("kiosk/rules/wrong.py", "from kiosk import clock", "they lean on rules and plain values"),
    ("kiosk/rules/wrong.py", "import kiosk", "they lean on rules and plain values"),
    ("kiosk/rules/wrong.py", "from db import store", "they lean on rules and plain values"),
    ("kiosk/rules/wrong.py", "import pathlib", "they touch no file"),
]


def lint_imports(house: Path) -> str:
    """What import-linter says about the house at that place."""
    ran = subprocess.run(
        [str(Path(sys.executable).with_name("lint-imports")), "--no-cache"],
        cwd=house,
        env={**os.environ, "PYTHONPATH": str(house), "COLUMNS": "200"},
        capture_output=True,
        text=True,
        check=False,
    )
    return ran.stdout + ran.stderr


def verdicts(said: str) -> dict[str, bool]:
    """Each contract's name, and whether it was kept."""
    ends = {" KEPT": True, " BROKEN": False}
    return {
        line.removesuffix(end): kept
        for line in said.splitlines()
        for end, kept in ends.items()
        if line.endswith(end)
    }


@pytest.fixture
def copied_house(tmp_path: Path) -> Path:
    """A copy of the floors that a test may spoil."""
    for part in [*FLOORS, "scripts"]:
        unread = shutil.ignore_patterns("__pycache__", "qml")
        shutil.copytree(ROOT / part, tmp_path / part, ignore=unread)
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def test_the_contracts_see_every_module() -> None:
    graph = grimp.build_graph(*FLOORS, include_external_packages=True, cache_dir=None)
    for floor in FLOORS:
        seen = {floor, *graph.find_descendants(floor)}
        written = {
            ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
            for path in (ROOT / floor).rglob("*.py")
            if path.with_name("__init__.py").exists() and path.stem.isidentifier()
        }
        assert len(seen) > 1, floor
        assert written <= seen


def test_the_house_keeps_its_contracts() -> None:
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]
    said = lint_imports(ROOT)
    expected = {contract["name"]: True for contract in contracts["contracts"]}
    assert verdicts(said) == expected, said


def broken_by(house: Path, wrong: dict[str, str]) -> list[str]:
    """The contracts that are broken when each of these files of the house gets a line more."""
    for file, line in wrong.items():
        with (house / file).open("a") as module:
            module.write(f"\n{line}\n")
    said = lint_imports(house)
    assert verdicts(said), said
    return [name for name, kept in verdicts(said).items() if not kept]


@pytest.mark.parametrize(("file", "line", "contract"), WRONG)
def test_a_wrong_import_is_caught(copied_house: Path, file: str, line: str, contract: str) -> None:
    assert any(contract in name for name in broken_by(copied_house, {file: line}))


def test_a_rule_that_reads_the_clock_through_a_plain_value_is_caught(copied_house: Path) -> None:
    wrong = {
        "kiosk/rules/wrong.py": "from kiosk import answers",
        "kiosk/answers/__init__.py": "from kiosk import clock",
    }
    assert any("they lean on rules" in name for name in broken_by(copied_house, wrong))
