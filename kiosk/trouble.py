"""The kinds of Trouble that devices, files and the network add to storage's."""

from db.trouble import (
    AlreadyRunning,
    Busy,
    DatabaseGone,
    DiskFull,
    FileBroken,
    KeysMissing,
    NameTaken,
    NotOurs,
    OutOfReach,
    ProgramAbsent,
    ReadOnly,
    StillOpen,
    TooNew,
    Trouble,
)


class DeviceAbsent(Trouble):
    """A camera, printer or loudspeaker is not there, or went away."""

    what_to_do = "Check that the device is plugged in and switched on."


class HubFileWrong(FileBroken):
    """The hub's file is not there, or has mistakes; it is needed for the first start only."""

    what_to_do = (
        "Put the hub's file back, or set hub_file to where it is; hub-kiosk-admin hub check FILE"
        " says what is wrong in it. A hub that has been set up goes on without it."
    )


class NotSetUp(Trouble):
    """The hub has not been loaded yet: the first start is not done."""

    what_to_do = "Start the kiosk's screen once and go through the first start."


__all__ = [
    "AlreadyRunning",
    "Busy",
    "DatabaseGone",
    "DeviceAbsent",
    "DiskFull",
    "FileBroken",
    "HubFileWrong",
    "KeysMissing",
    "NameTaken",
    "NotOurs",
    "NotSetUp",
    "OutOfReach",
    "ProgramAbsent",
    "ReadOnly",
    "StillOpen",
    "TooNew",
    "Trouble",
]
