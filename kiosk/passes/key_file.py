"""The file with the hub's private key: made once, whole or not at all, and readable by us only."""

from __future__ import annotations

import errno
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)

from db.trouble import DiskFull, FileBroken, OutOfReach

_OWNER_ONLY = 0o600
_LONGEST_FILE = 4096


def load_or_make_key(path: Path) -> Ed25519PrivateKey:
    """The key in `path` (PEM, PKCS #8), made there if there is none.

    A file that is there is never written over: the passes already on people's phones hang on it.
    Raises FileBroken when it holds no Ed25519 key, DiskFull and OutOfReach as the disk says.
    """
    with _told_as_trouble(path):
        if not os.path.lexists(path):
            _make(path)
        return _load(path)


def _load(path: Path) -> Ed25519PrivateKey:
    with path.open("rb") as file:
        pem = file.read(_LONGEST_FILE + 1)
        if os.fstat(file.fileno()).st_mode & 0o077:
            os.fchmod(file.fileno(), _OWNER_ONLY)
    try:
        key = load_pem_private_key(pem[:_LONGEST_FILE], password=None)
    except (ValueError, TypeError, UnsupportedAlgorithm) as cause:
        raise FileBroken(f"There is no readable private key in {path}.") from cause
    if not isinstance(key, Ed25519PrivateKey):
        raise FileBroken(f"The private key in {path} is not an Ed25519 key.")
    return key


def _make(path: Path) -> None:
    """Write a new key beside `path` and link it there: of two that try at once, one wins."""
    key = Ed25519PrivateKey.generate()
    pem = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    handle, draft = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)  # mode 0600
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(pem)
            file.flush()
            os.fsync(file.fileno())
        _link(draft, path)
    finally:
        Path(draft).unlink()
    _fsync_folder(path.parent)


def _link(draft: str, path: Path) -> None:
    try:
        os.link(draft, path)
    except FileExistsError:
        return  # somebody else was first: theirs is the hub's key


def _fsync_folder(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


@contextmanager
def _told_as_trouble(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as cause:
        if cause.errno in {errno.ENOSPC, errno.EDQUOT}:
            raise DiskFull(f"There is no room for the key file {path}.") from cause
        raise OutOfReach(f"The key file {path} cannot be used: {cause.strerror}.") from cause
