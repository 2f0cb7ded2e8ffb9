"""Trouble, the world's fault, and the kinds of it that storage knows."""

from __future__ import annotations


class Trouble(Exception):
    """Something in the world is broken: nobody here did anything wrong, and it may pass.

    Raised where the world is touched, always ``from`` its cause. `what_to_do` is a sentence in
    English for the log and the manager; visitors are told by `ui.words`.
    """

    what_to_do = "Try again. If it goes on, look at the log."


class DiskFull(Trouble):
    """There is no room left where the database is kept."""

    what_to_do = "Free some space on the disk; nothing that was confirmed is lost."


class Busy(Trouble):
    """Another program holds the database for longer than a person can wait."""

    what_to_do = "Close other programs that use the database, or wait and try again."


class FileBroken(Trouble):
    """A file of ours cannot be read as what it should be."""

    what_to_do = "Restore the file from the last backup."


class OutOfReach(Trouble):
    """A file, folder or database server is not there or may not be used."""

    what_to_do = "Check that the folder or the server exists and that the kiosk may use it."
