"""Checks every .qml file, each binding to Python included: python -m scripts.lint_qml."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from scripts import gen_qmltypes

QML = gen_qmltypes.ROOT / "ui" / "qml"


def lint(qml: Path, types: Path) -> tuple[int, str]:
    """Check all files under `qml` against the type files in `types`: exit code and words.

    The paths are absolute because qmllint takes a relative one for another module's file; the
    limit is given because without it a warning is no failure.
    """
    files = sorted(qml.resolve().rglob("*.qml"))
    tool = gen_qmltypes.TOOLS / "pyside6-qmllint"
    folders: list[str | Path] = ["-I", types.resolve(), "-I", qml.resolve()]
    ran = subprocess.run(
        [tool, "--max-warnings", "0", *folders, *files],
        check=False,
        capture_output=True,
        text=True,
    )
    return ran.returncode, ran.stdout + ran.stderr


def main() -> int:
    """Check the QML of the house."""
    if not any(QML.rglob("*.qml")):
        print("There is no QML yet.")
        return 0
    gen_qmltypes.main()
    failed, said = lint(QML, gen_qmltypes.OUT)
    print("\n".join(line for line in said.splitlines() if not line.startswith("'")))
    return failed


if __name__ == "__main__":
    sys.exit(main())
