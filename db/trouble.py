"""Trouble, the world's fault, and the kinds of it that storage knows."""

from __future__ import annotations


class Trouble(Exception):
    """Something in the world is broken: nobody here did anything wrong, and it may pass.

    Raised where the world is touched, always ``from`` its cause. `what_to_do` is a sentence in
    English for the log and the manager; visitors are told by `ui.words`.
    """

    what_to_do = "Try again. If it goes on, look at the log."

    def __init__(self, said: str = "", *, what_to_do: str | None = None) -> None:
        super().__init__(said)
        if what_to_do is not None:
            self.what_to_do = what_to_do


class DiskFull(Trouble):
    """There is no room left where the database is kept, or the disk takes nothing more."""

    what_to_do = (
        "Free at least 100 MB on the disk; nothing that was confirmed is lost. If there is room,"
        " the disk is failing: restore the last backup on a new one."
    )


class Busy(Trouble):
    """Another program holds the database for longer than a person can wait."""

    what_to_do = "Close other programs that use the database, or wait and try again."


class StillOpen(Busy):
    """What is asked for needs the database alone, and a kiosk has it open."""

    what_to_do = "Stop every kiosk that uses this database, then do this again."


class AlreadyRunning(Busy):
    """This kiosk runs already, with the same folder."""

    what_to_do = (
        "Use the one that runs. A second screen in this hub needs a data_dir of its own and the"
        " same database_url."
    )


class FileBroken(Trouble):
    """A file of ours cannot be read as what it should be."""

    what_to_do = "Restore the file from the last backup."


class NotOurs(FileBroken):
    """The file is sound, but another program's."""

    what_to_do = "Set database_url to the hub's own database; this file was left as it is."


class TooNew(FileBroken):
    """The database was upgraded by a newer version of this program."""

    what_to_do = (
        "Install that newer version again, or restore the backup whose name ends in"
        " before-upgrade; this file was left as it is."
    )


class OutOfReach(Trouble):
    """A file, folder or database server is not there or may not be used."""

    what_to_do = "Check that the folder or the server exists and that the kiosk may use it."


class NameTaken(OutOfReach):
    """There is a file of that name, and it is not written over."""

    what_to_do = "Choose a name that is free."


class ReadOnly(OutOfReach):
    """The database, or its folder, can be read but not written."""

    what_to_do = (
        "Let the kiosk's user write the database, its folder and what is in it; if all of the disk"
        " became read-only, it is failing: look at the system's log."
    )


class DatabaseGone(OutOfReach):
    """There was a database here, and it is gone: no new one is made in its place."""

    what_to_do = "Connect the disk that it is on, or put the file back."


class KeysMissing(OutOfReach):
    """The folder of keys is not there, though the hub has been running."""

    what_to_do = (
        "Put the folder of keys back and start again. If it is lost for good: stop the kiosk, type"
        " hub-kiosk-admin pin, start it and choose a new PIN; passes given so far are refused, and"
        " their holders get new ones at the screen."
    )


class ProgramAbsent(Trouble):
    """A program that this needs is not installed."""

    what_to_do = "Install it, then do this again."
