"""What a file really is, by its bytes, never by its name: a picture, a film, or why neither (E4).

Bytes are looked at, nothing is decoded: that is done by a child process, see `kiosk.media.probe`.
"""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from kiosk.media.film_forms import film_form
from kiosk.media.forms import Form, Pages
from kiosk.media.kinds import MediumKind, MediumWrong
from kiosk.media.picture_forms import picture_form
from kiosk.media.strangers import stranger

MOST_OF_A_PICTURE = 60_000_000
MOST_OF_A_FILM = 2_000_000_000
"""Bytes. A film of an hour or two; a larger file is not for a notice board."""


@dataclass(frozen=True, slots=True)
class Looked:
    """A file that is what it should be, as far as its bytes tell."""

    kind: MediumKind
    form: Form
    size: int


def check(path: Path) -> Looked | MediumWrong:
    """Look at the file at `path`: no link is followed, no pipe or device is opened for reading."""
    try:
        with opened(path) as fd:
            return check_open(fd)
    except OSError as trouble:
        return wrong_of(trouble, path)


@contextmanager
def opened(path: Path) -> Iterator[int]:
    """The file, open for reading; whatever is no file must be found out with `check_open`."""
    fd = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_NOCTTY | os.O_CLOEXEC)
    try:
        yield fd
    finally:
        os.close(fd)


def wrong_of(trouble: OSError, path: Path) -> MediumWrong:
    """Why a file that could not be opened or read could not be."""
    if isinstance(trouble, FileNotFoundError | NotADirectoryError):
        return MediumWrong.MISSING
    if trouble.errno == errno.EIO:
        return MediumWrong.BROKEN
    is_file = isinstance(trouble, PermissionError) and not path.is_symlink()
    return MediumWrong.BROKEN if is_file else MediumWrong.NOT_A_FILE


def check_open(fd: int) -> Looked | MediumWrong:
    """The same of a file that is open; its position is left at its beginning."""
    found = os.fstat(fd)
    if not stat.S_ISREG(found.st_mode):
        return MediumWrong.NOT_A_FILE
    if found.st_size == 0:
        return MediumWrong.EMPTY
    if found.st_size > MOST_OF_A_FILM:
        return MediumWrong.TOO_LARGE
    pages = Pages(fd, found.st_size)
    form = picture_form(pages) or film_form(pages) or stranger(pages)
    os.lseek(fd, 0, os.SEEK_SET)
    if isinstance(form, MediumWrong):
        return form
    if form.kind is MediumKind.PICTURE and found.st_size > MOST_OF_A_PICTURE:
        return MediumWrong.TOO_LARGE
    return Looked(form.kind, form, found.st_size)
