"""Taking media in, in rows: what is being copied and how far, and what became of the others."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kiosk.playlist_answers import MediumAdded, MediumWrong, NoMedium
from ui import media_words, trouble_words
from ui.media_adding import AddingState, Came
from ui.viewmodels.book import BookRow

translate = QCoreApplication.translate


def adding_rows(state: AddingState, part: float) -> tuple[BookRow, ...]:
    """What goes on, what was in the way, then what came of each, the last one first."""
    came = [_came(number, each) for number, each in enumerate(state.came)]
    return (*_going_on(state, part), *_in_the_way(state), *reversed(came))


def _going_on(state: AddingState, part: float) -> tuple[BookRow, ...]:
    if state.now is None:
        return ()
    percent = min(99, int(part * 100))
    said = [translate("MediaAdd", "%1 % copied").replace("%1", str(percent))]
    if percent == 99:
        said = [translate("MediaAdd", "being checked")]
    if state.waiting:
        said.append(translate("MediaAdd", "%n more after it", None, len(state.waiting)))
    said.append(translate("MediaAdd", "you can leave this page meanwhile"))
    title = translate("MediaAdd", "Taking in: %1").replace("%1", state.now.name)
    stop = translate("MediaAdd", "Stop")
    return (BookRow("copying:", title, " · ".join(said), icon="hourglass", action=stop),)


def _in_the_way(state: AddingState) -> tuple[BookRow, ...]:
    if state.trouble is not None:
        told = trouble_words.for_manager(state.trouble)
        row = BookRow("trouble:", told.what, told.instead, icon="warning", tone="berry")
        return (row,)
    if state.untried:
        title = translate("MediaAdd", "%n more were not taken in", None, state.untried)
        said = media_words.wrong(MediumWrong.NO_ROOM)
        words = f"{said.what} {said.instead}"
        return (BookRow("untried:", title, words, icon="warning", tone="berry"),)
    if state.was_stopped and state.now is None:
        title = translate("MediaAdd", "Stopped")
        note = translate("MediaAdd", "What was taken in before that stays.")
        return (BookRow("stopped:", title, note, icon="x-circle"),)
    return ()


def _came(number: int, answer: Came) -> BookRow:
    match answer:
        case MediumAdded(medium=medium, was_there=was_there):
            done = translate("MediaAdd", "Taken in: %1")
            if was_there:
                done = translate("MediaAdd", "Was there already: %1")
            return BookRow(
                f"came:{number}",
                done.replace("%1", medium.name),
                media_words.what(medium),
                icon="check-circle",
                picture=media_words.picture(medium),
            )
        case NoMedium(file_name=name, why=why):
            said = media_words.wrong(why)
            title = translate("MediaAdd", "Not taken in: %1").replace("%1", name)
            note = f"{said.what} {said.instead}".strip()
            return BookRow(f"came:{number}", title, note, icon="x-circle", tone="berry")
