"""Where files to be taken in are looked for: memory sticks and the folders of the settings (E3)."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping
from itertools import islice
from pathlib import Path

from kiosk.media.shelf import digest_of
from kiosk.playlist_answers import FolderFound, FolderSeen, MediumFound, MediumWrong
from kiosk.rules.names import clean

MOST_ENTRIES = 5000
MOST_FILES = 200
MOST_FOLDERS = 50
MOST_DEEP = 4
LONGEST_SHOWN = 80

Check = Callable[[Path], MediumWrong | None]
Kept = Mapping[int, frozenset[str]]
"""The SHA-256 of what is there already, by size: only a file as long as one of them is read."""


def places(roots: Iterable[Path]) -> tuple[FolderFound, ...]:
    """The sticks and folders that have anything in them.

    A folder with nothing but one folder in it is that one: /media/kiosk/STICK is the stick.
    """
    found = dict.fromkeys(place for root in roots for place in _places_of(root))
    return tuple(_folder(place) for place in islice(found, MOST_FOLDERS))


def _places_of(root: Path) -> list[Path]:
    folders, files = _entries(root)
    if files:
        return [root]
    return [_down(folder) for folder in folders if any(_entries(folder))]


def _down(folder: Path) -> Path:
    for _ in range(MOST_DEEP):
        folders, files = _entries(folder)
        full = [each for each in folders if any(_entries(each))]
        if files or len(full) != 1:
            break
        folder = full[0]
    return folder


def look_into(folder: str, roots: Iterable[Path], check: Check, kept: Kept) -> FolderSeen | None:
    """What is in a folder of a stick; None when it is not there any more, or is none of theirs."""
    path = Path(folder)
    if ".." in path.parts or not any(path.is_relative_to(root) for root in roots):
        return None
    if path.is_symlink() or not path.is_dir():
        return None
    folders, files = _entries(path)
    found = [_found(file, check, kept) for file in files[:MOST_FILES]]
    return FolderSeen(
        _folder(path),
        tuple(_folder(each) for each in folders if any(_entries(each)))[:MOST_FOLDERS],
        tuple(sorted(found, key=lambda each: each.why_not is not None)),
        is_cut=len(files) > MOST_FILES,
    )


def _found(path: Path, check: Check, kept: Kept) -> MediumFound:
    try:
        size = path.stat(follow_symlinks=False).st_size
        why = check(path)
        is_there = why is None and size in kept and digest_of(path) in kept[size]
    except OSError:
        size, why, is_there = 0, MediumWrong.MISSING, False
    return MediumFound(str(path), shown_name(path), size, why, is_there)


def shown_name(path: Path) -> str:
    """The name of a file or folder as plain text that can be shown; a long one is cut inside."""
    name = clean(os.fsencode(path.name).decode("utf-8", "replace")) or "?"
    if len(name) <= LONGEST_SHOWN:
        return name
    half = LONGEST_SHOWN // 2
    return f"{name[:half].rstrip()}…{name[-half:].lstrip()}"


def _folder(path: Path) -> FolderFound:
    return FolderFound(str(path), shown_name(path))


def _entries(folder: Path) -> tuple[list[Path], list[Path]]:
    """The folders and the files in a folder by name; nothing hidden, and no links."""
    folders, files = [], []
    try:
        with os.scandir(folder) as entries:
            for entry in islice(entries, MOST_ENTRIES):
                if entry.name.startswith((".", "$", "System Volume Information")):
                    continue
                if entry.is_dir(follow_symlinks=False):
                    folders.append(Path(entry.path))
                elif not entry.is_symlink():
                    files.append(Path(entry.path))
    except OSError:
        return [], []
    by_name = {"key": lambda path: path.name.casefold()}
    return sorted(folders, **by_name), sorted(files, **by_name)  # type: ignore[call-overload]
