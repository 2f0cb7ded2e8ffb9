"""What the manager is told of trouble in the way of the kiosk: what it is, and the way out."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from kiosk import trouble as kinds
from kiosk.trouble import Trouble
from ui.words import Sentence

translate = QCoreApplication.translate

RESTORE = re.compile(r"hub-kiosk-admin restore (\S+?)\.?(?:\s|$)")


def for_manager(trouble: Trouble) -> Sentence:
    """What is the matter and what to do, in the language of the translator in force."""
    for kind in type(trouble).__mro__:
        if kind in SAID:
            said = SAID[kind]()
            return Sentence(said.what, _instead(trouble, said.instead))
    raise AssertionError("every trouble is a Trouble")


def _instead(trouble: Trouble, instead: str) -> str:
    """What to do; where there is a backup to go back to, that by its name."""
    backup = RESTORE.search(trouble.what_to_do)
    if backup is None:
        return instead
    back = translate("Trouble", "Or stop the kiosk and type: hub-kiosk-admin restore %1")
    if type(trouble) is kinds.FileBroken:
        back = translate("Trouble", "Stop the kiosk and type: hub-kiosk-admin restore %1")
        return back.replace("%1", backup[1])
    return f"{instead} {back.replace('%1', backup[1])}"


SAID: dict[type, Callable[[], Sentence]] = {
    kinds.DiskFull: lambda: Sentence(
        translate("Trouble", "The disk is full, or it is failing."),
        translate(
            "Trouble",
            "Free at least 100 MB; nothing that was confirmed is lost. If there is room, restore"
            " the last backup on a new disk.",
        ),
    ),
    kinds.StillOpen: lambda: Sentence(
        translate("Trouble", "Another kiosk has the database open."),
        translate("Trouble", "Stop every kiosk that uses this database, then do this again."),
    ),
    kinds.AlreadyRunning: lambda: Sentence(
        translate("Trouble", "This kiosk runs already."),
        translate(
            "Trouble",
            "Use the one that runs. A second screen needs a data_dir of its own and the same"
            " database_url.",
        ),
    ),
    kinds.Busy: lambda: Sentence(
        translate("Trouble", "Another program holds the database."),
        translate("Trouble", "Close other programs that use it, or wait and try again."),
    ),
    kinds.NotOurs: lambda: Sentence(
        translate("Trouble", "The database is another program's."),
        translate(
            "Trouble", "Set database_url to the hub's own database; the file was left as it is."
        ),
    ),
    kinds.TooNew: lambda: Sentence(
        translate("Trouble", "A newer version of this program has upgraded the database."),
        translate(
            "Trouble",
            "Install that version again, or restore the backup whose name ends in before-upgrade.",
        ),
    ),
    kinds.HubFileWrong: lambda: Sentence(
        translate("Trouble", "The hub's file is missing, or it has mistakes."),
        translate(
            "Trouble",
            "Put it back, or set hub_file to where it is; hub-kiosk-admin hub check FILE tells the"
            " mistakes. A hub that has been set up works without it.",
        ),
    ),
    kinds.FileBroken: lambda: Sentence(
        translate("Trouble", "A file of the kiosk is broken."),
        translate("Trouble", "Restore it from the last backup."),
    ),
    kinds.KeysMissing: lambda: Sentence(
        translate("Trouble", "The kiosk's keys are missing, or cannot be read."),
        translate(
            "Trouble",
            "Put the folder of keys back and start again; until then old passes are refused. If it"
            " is lost for good, stop the kiosk, type hub-kiosk-admin pin and choose a new PIN.",
        ),
    ),
    kinds.DatabaseGone: lambda: Sentence(
        translate("Trouble", "The database is gone."),
        translate("Trouble", "Connect the disk that it is on, or put the file back."),
    ),
    kinds.NameTaken: lambda: Sentence(
        translate("Trouble", "There is a file of that name already."),
        translate("Trouble", "Choose a name that is free."),
    ),
    kinds.ReadOnly: lambda: Sentence(
        translate("Trouble", "The database can be read, but not written."),
        translate(
            "Trouble",
            "Let the kiosk's user write it and its folder. If all of the disk became read-only, it"
            " is failing: look at the system's log.",
        ),
    ),
    kinds.OutOfReach: lambda: Sentence(
        translate("Trouble", "A file, a folder or the server cannot be reached."),
        translate("Trouble", "Check that it is there and that the kiosk may use it."),
    ),
    kinds.ProgramAbsent: lambda: Sentence(
        translate("Trouble", "A program that is needed is not installed."),
        translate("Trouble", "Install it, then do this again."),
    ),
    kinds.DeviceAbsent: lambda: Sentence(
        translate("Trouble", "A device does not answer."),
        translate("Trouble", "Check that it is plugged in and switched on."),
    ),
    kinds.NotSetUp: lambda: Sentence(
        translate("Trouble", "The hub has not been set up yet."),
        translate("Trouble", "Start the kiosk's screen once and go through the first start."),
    ),
    Trouble: lambda: Sentence(
        translate("Trouble", "Something is in the kiosk's way."),
        translate("Trouble", "Try again. If it goes on, look at the log."),
    ),
}
"""Each kind of Trouble; a kind that is not here is said as the one it is a kind of."""
