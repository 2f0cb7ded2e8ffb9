"""Setting a machine up: what is missing is installed where that is allowed, else explained."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

SET_UP = Path(__file__).parents[1] / "scripts" / "set_up.sh"
INSTALLED = """installed|fonts-inter,
installed|libglib2.0-0t64, libglib2.0-0 (= 2.84.1-1)
config-files|libvlc5,
not-installed|python3-venv,
"""


class Machine:
    """A made-up machine: its own dpkg-query, apt-get, sudo and user."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.command("dpkg-query", f"cat <<'END'\n{INSTALLED}END")
        self.command("apt-get", f'echo "$@" >> {folder}/installed')

    def command(self, name: str, does: str) -> None:
        """Put a program on the machine."""
        path = self.folder / name
        path.write_text(f"#!/bin/bash\n{does}\n")
        path.chmod(0o755)

    def is_used_by(self, user: str) -> None:
        """Who types: "root", "sudoer" or "guest"."""
        self.command("id", f"echo {0 if user == 'root' else 1000}")
        self.command("sudo", '[ "$1" = -n ] && shift; "$@"' if user == "sudoer" else "exit 1")

    def types(self, line: str) -> tuple[int, str]:
        """Run a line of bash with set_up.sh: exit code and what was said."""
        ran = subprocess.run(
            ["bash", "-c", f". {SET_UP}; {line}"],
            env={**os.environ, "PATH": f"{self.folder}:/usr/bin:/bin"},
            capture_output=True,
            text=True,
            check=False,
        )
        return ran.returncode, ran.stdout + ran.stderr

    @property
    def installed(self) -> str:
        """What apt-get was asked."""
        path = self.folder / "installed"
        return path.read_text() if path.exists() else ""


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    """A machine with one package, and one under a newer name."""
    return Machine(tmp_path)


def test_a_package_that_another_provides_is_not_missing(machine: Machine) -> None:
    assert machine.types("missing_packages fonts-inter libglib2.0-0") == (0, "")


def test_a_package_that_was_removed_is_missing(machine: Machine) -> None:
    assert machine.types("missing_packages libvlc5 python3-venv") == (0, "libvlc5\npython3-venv\n")


def test_where_nothing_is_missing_nothing_is_said_or_done(machine: Machine) -> None:
    machine.is_used_by("guest")
    assert machine.types('need "letters" fonts-inter') == (0, "")
    assert machine.installed == ""


@pytest.mark.parametrize("user", ["root", "sudoer"])
def test_who_may_install_gets_what_is_missing_and_no_more(machine: Machine, user: str) -> None:
    machine.is_used_by(user)
    code, said = machine.types('need "video" fonts-inter libvlc5')
    assert (code, said) == (0, "Installing system packages for video: libvlc5\n")
    assert "install -y -qq --no-install-recommends libvlc5" in machine.installed


def test_who_may_not_install_is_told_what_to_type_once_for_all(machine: Machine) -> None:
    machine.is_used_by("guest")
    code, said = machine.types('need "video" libvlc5; need "Python" python3-venv; explain_missing')
    assert code == 0
    assert "missing for video" in said
    assert "missing for Python" in said
    assert said.endswith("sudo apt-get install --no-install-recommends libvlc5 python3-venv\n")
    assert machine.installed == ""


def test_where_installing_fails_it_says_why_and_what_to_type(machine: Machine) -> None:
    machine.is_used_by("root")
    machine.command("apt-get", "echo no route to the mirror >&2; exit 100")
    code, said = machine.types('need "video" libvlc5 && exit; explain_missing; exit 3')
    assert code == 3
    assert "no route to the mirror" in said
    assert "sudo apt-get install --no-install-recommends libvlc5" in said


def test_a_python_that_only_pretends_is_passed_over(machine: Machine) -> None:
    for name in ("python3", "python3.13", "python3.12"):
        machine.command(name, "echo not the chosen version >&2; exit 127")
    machine.command("python3.11", "exit 0")
    assert machine.types("find_python") == (0, "python3.11\n")
