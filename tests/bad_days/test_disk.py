"""A disk that may only be read, and one that has no room for a backup: told, and nothing lost."""

from __future__ import annotations

import os
import pwd
import resource
import tempfile
from collections.abc import Iterator
from datetime import timedelta
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from db.backup import backups_in
from db.check import look
from kiosk.trouble import ReadOnly, Trouble
from tests.children import CHILDREN, PATIENCE_S
from tests.hub import TUESDAY, open_hub

Told = dict[str, str]


def tell(work: object, line: Connection, *args: object) -> None:
    """Run a day in a child, and send what was told."""
    assert callable(work)
    line.send(work(*args))


def in_a_child(work: object, *args: object) -> Told:
    """What was told on a day that a child lived through."""
    ours, theirs = CHILDREN.Pipe()
    process = CHILDREN.Process(target=tell, args=(work, theirs, *args))
    process.start()
    theirs.close()
    assert ours.poll(PATIENCE_S)
    told: Told = ours.recv()
    process.join(PATIENCE_S)
    return told


# --- read-only ------------------------------------------------------------------------------------


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that every user can reach, with a hub that was used."""
    with tempfile.TemporaryDirectory(prefix="hub-bad-day-") as name:
        folder = Path(name)
        folder.chmod(0o755)
        hub = open_hub(folder)
        hub.kiosk.close()
        yield folder
        folder.chmod(0o755)


def starts_as_nobody(folder: Path) -> Told:
    """In a child that is not root: the start of a kiosk. The first one reads in all modules."""
    with tempfile.TemporaryDirectory() as another:
        open_hub(Path(another)).kiosk.close()
    if os.geteuid() == 0:
        os.setuid(pwd.getpwnam("nobody").pw_uid)
    try:
        open_hub(folder)
    except Trouble as trouble:
        return {"kind": type(trouble).__name__, "what_to_do": trouble.what_to_do}
    return {"kind": "started"}


@pytest.mark.parametrize("what", ["everything", "database", "folder"])
def test_a_kiosk_that_may_only_read_says_so_at_its_start(open_folder: Path, what: str) -> None:
    give = pwd.getpwnam("nobody").pw_uid if os.geteuid() == 0 else os.getuid()
    for path in (open_folder, *open_folder.rglob("*")):
        if os.geteuid() == 0:
            os.chown(path, give, -1)
        if what == "everything":
            path.chmod(0o555 if path.is_dir() else 0o444)
    if what == "database":
        (open_folder / "hub.db").chmod(0o444)
    if what == "folder":
        open_folder.chmod(0o555)
    told = in_a_child(starts_as_nobody, open_folder)
    assert told == {"kind": "ReadOnly", "what_to_do": ReadOnly.what_to_do}


def test_a_backup_on_a_full_disk_leaves_the_last_one(tmp_path: Path) -> None:
    told = in_a_child(backs_up_full, tmp_path)
    assert told == {"kind": "DiskFull"}
    (made,) = backups_in(tmp_path / "backups")
    look(made.path)
    assert [path.name for path in (tmp_path / "backups").iterdir()] == [made.path.name]


def backs_up_full(folder: Path) -> Told:
    """In a child: one backup that fits, and one that does not."""
    hub = open_hub(folder)
    hub.kiosk.upkeep.back_up()
    resource.setrlimit(resource.RLIMIT_FSIZE, (8192, resource.RLIM_INFINITY))
    hub.clock.turn_to(TUESDAY + timedelta(days=1))
    try:
        hub.kiosk.upkeep.back_up()
    except Trouble as trouble:
        return {"kind": type(trouble).__name__}
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (-1, -1))
    return {"kind": "backed up"}
