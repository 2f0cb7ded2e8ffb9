"""Writes README's map of the house from the first line of every module; --check tells its age."""

from __future__ import annotations

import ast
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
README = ROOT / "README.md"
FLOORS = ("ui", "kiosk", "db", "resources", "scripts", "tests")
START, END = "<!-- map: made by scripts/readme_map.py -->", "<!-- end of map -->"
UNLISTED = {"__pycache__", "versions", "qml"}
WIDTH = 26
SAID = {
    "resources": "Texts, translations, sounds and the default hub: no code.",
    "scripts": "What people and machines type.",
}


def sentence(path: Path) -> str:
    """The first line of a module's docstring, or of a shell script's opening comment."""
    text = path.read_text()
    if path.suffix == ".py":
        return (ast.get_docstring(ast.parse(text)) or "").partition("\n")[0]
    opening = re.match(r"#.*bash.*\n# (.*)", text)
    return opening[1] if opening else ""


def lines(folder: Path, depth: int = 0) -> list[str]:
    """The lines of one folder: itself, its modules, then its folders."""
    package = folder / "__init__.py"
    about = sentence(package) if package.exists() else SAID.get(folder.name, "")
    said = [_line(f"{folder.name}/", about, depth)]
    for path in sorted(folder.iterdir(), key=lambda path: (path.is_dir(), path.name)):
        if path.is_dir() and path.name not in UNLISTED and any(path.rglob("*.py")):
            said += lines(path, depth + 1)
        elif path.is_file() and _is_listed(path):
            said.append(_line(path.name, sentence(path), depth + 1))
    return said


def _is_listed(path: Path) -> bool:
    is_code = path.suffix in {".py", ".sh", ""}
    return is_code and not path.name.startswith(("__init__", "test_", "conftest", "."))


def _line(name: str, words: str, depth: int) -> str:
    return f"{'  ' * depth + name:<{WIDTH}}  {words}".rstrip()


def house() -> str:
    """The whole map."""
    floors = [ROOT / floor for floor in FLOORS if (ROOT / floor).is_dir()]
    return "\n".join(["```", *(line for floor in floors for line in lines(floor)), "```"])


def placed(readme: str, drawn: str) -> str:
    """README with the map between its two marks."""
    before, mark, rest = readme.partition(START)
    _, end, after = rest.partition(END)
    if not (mark and end):
        raise SystemExit(f"README.md has no place for the map: {START} … {END}")
    return f"{before}{START}\n\n{drawn}\n\n{END}{after}"


def main() -> int:
    """Write the map, or with --check say whether it is current."""
    now = README.read_text() if README.exists() else f"{START}{END}\n"
    new = placed(now, house())
    if "--check" in sys.argv[1:]:
        print("The map is current." if new == now else "The map in README.md is old.")
        return int(new != now)
    README.write_text(new)
    return 0


if __name__ == "__main__":
    sys.exit(main())
