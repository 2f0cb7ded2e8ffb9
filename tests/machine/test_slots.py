"""Upgrading the machine: the new program comes in whole, or the old goes on with its database."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
KEPT = "/kept/hub-20261124T001000Z-before-upgrade.db"
ADMIN = """#!/bin/bash
echo "{version} $*" >> "$LOG"
[ "{version} $1" != "$BREAKS" ] || {{ echo "The disk is full."; exit 1; }}
if [ "$1" = upgrade ]; then echo "What was there before is kept in {kept}."; fi
"""
SYSTEMCTL = """#!/bin/bash
now=$(cat "$PLACE/VERSION" 2>/dev/null)
echo "systemctl $1 ${now:-nothing}" >> "$LOG"
[ "$1 $now" != "$BREAKS" ]
"""
SAID = "The kiosk goes on with the program that was here."


class DoorMachine:
    """A made-up machine whose programs only write down what they were asked."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.place = folder, folder / "lib" / "hub-kiosk"
        (folder / "bin").mkdir()
        (folder / "lib").mkdir()
        self.command("systemctl", SYSTEMCTL)
        self.command("runuser", '#!/bin/bash\nwhile [ "$1" != -- ]; do shift; done; shift; "$@"\n')

    def command(self, name: str, does: str) -> None:
        """Put a program on the machine."""
        path = self.folder / "bin" / name
        path.write_text(does)
        path.chmod(0o755)

    def clone(self, version: str) -> Path:
        """A clone of this version, whose packages are one program."""
        clone = self.folder / f"clone-{version}"
        shutil.copytree(ROOT / "resources" / "system", clone / "resources" / "system")
        (clone / "VERSION").write_text(version)
        admin = ADMIN.format(version=version, kept=KEPT)
        (clone / "admin").write_text(admin)
        return clone

    def install(self, clone: Path, breaks: str = "") -> tuple[int, str]:
        """What install-kiosk does with the program; the exit code, and what was said and done."""
        log = self.folder / "log"
        log.unlink(missing_ok=True)
        line = (
            f". {ROOT}/scripts/set_up.sh; . {ROOT}/scripts/slots.sh; set -eu;"
            " systemd_is_running() { true; }; set_up_packages() { true; };"
            " set_up_translations() { true; }; compile_house() { true; };"
            " set_up_python() { mkdir -p .venv/bin; install -m 755 admin"
            ' .venv/bin/hub-kiosk-admin && echo made >> "$LOG"; };'
            " put_program; put_unit .; bring_in"
        )
        ran = subprocess.run(
            ["bash", "-c", line],
            cwd=clone,
            env={
                **os.environ,
                "PATH": f"{self.folder / 'bin'}:/usr/bin:/bin",
                "PLACE": str(self.place),
                "UNIT": str(self.folder / "unit"),
                "LOG": str(log),
                "BREAKS": breaks,
            },
            capture_output=True,
            text=True,
            check=False,
        )
        return ran.returncode, ran.stdout + ran.stderr + (log.read_text() if log.exists() else "")

    @property
    def version(self) -> str:
        """The version that the unit would start."""
        return (self.place / "VERSION").read_text()


@pytest.fixture
def machine(tmp_path: Path) -> DoorMachine:
    """A machine with version 1 on it."""
    machine = DoorMachine(tmp_path)
    code, said = machine.install(machine.clone("1"))
    assert (code, machine.version) == (0, "1"), said
    assert "upgrade" not in said, "there is nothing to upgrade at the first time"
    return machine


def test_the_same_clone_again_makes_nothing_and_keeps_the_kiosk_running(
    machine: DoorMachine,
) -> None:
    code, said = machine.install(machine.folder / "clone-1")
    assert code == 0
    assert "made" not in said
    assert "stop" not in said


def test_a_new_clone_upgrades_the_database_before_its_program_starts(machine: DoorMachine) -> None:
    code, said = machine.install(machine.clone("2"))
    assert (code, machine.version) == (0, "2"), said
    assert said.splitlines()[-5:] == [
        "made",
        "systemctl stop 1",
        "2 upgrade",
        "systemctl daemon-reload 2",
        "systemctl start 2",
    ]


def test_an_upgrade_that_fails_leaves_the_old_program_running(machine: DoorMachine) -> None:
    code, said = machine.install(machine.clone("2"), breaks="2 upgrade")
    assert (code, machine.version) == (1, "1")
    assert "The disk is full." in said
    assert SAID in said
    assert said.rstrip().endswith("systemctl start 1")
    assert "restore" not in said


def test_a_program_that_does_not_come_up_goes_and_the_database_goes_back(
    machine: DoorMachine,
) -> None:
    code, said = machine.install(machine.clone("2"), breaks="start 2")
    assert (code, machine.version) == (1, "1")
    assert f"1 restore {KEPT}" in said, "by the old program, which knows the old database"
    assert SAID in said
    assert said.rstrip().endswith("systemctl start 1")


def test_what_could_not_be_fetched_changes_nothing(machine: DoorMachine) -> None:
    clone = machine.clone("2")
    (clone / "admin").unlink()
    code, said = machine.install(clone)
    assert code != 0
    assert machine.version == "1"
    assert "stop" not in said
    assert machine.install(machine.clone("3"))[0] == 0
    assert machine.version == "3"
