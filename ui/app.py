"""The kiosk's screen: reads the settings, opens the kiosk, shows it, takes everything down."""

from __future__ import annotations

import argparse
import logging
import os
import signal
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import Protocol

from PySide6.QtCore import QObject, QSize, Qt, QTimer, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication

from kiosk.answers import CheckedIn, Waiting
from kiosk.app import Kiosk, alone_in, media_beside
from kiosk.clock import Clock, SystemClock
from kiosk.config import Orientation, Settings, load
from kiosk.hubfile import HubFile, check
from kiosk.tomlfile.mistakes import Mistake
from kiosk.trouble import Trouble
from kiosk.worker import ThreadWorker
from ui.camera import open_camera
from ui.desktop import Desktop
from ui.door_pages import door_pages, office_pages
from ui.film import FilmPlayer
from ui.front import Front, Screen
from ui.out_of_order import show_out_of_order
from ui.panel import Panel
from ui.printing import LpPrinter
from ui.scanner import WedgeScanner
from ui.settling import when_it_is_up
from ui.sounds import Courteous, Sound, open_sounds
from ui.speech import open_speech
from ui.viewmodels.shell import Shell
from ui.viewmodels.welcome_words import Again
from ui.watchdog import Watchdog, tell_systemd

TICK_MS = 1000
WINDOW_PART = 0.85
"""How much of the screen a window takes."""
LOG_BYTES = 1_000_000
GPU = Path("/dev/dri")

log = logging.getLogger(__name__)


class Closes(Protocol):
    """What is taken down at the end."""

    def close(self) -> None: ...


def prepare_environment(*, has_gpu: bool) -> None:
    """Choose how Qt draws; must run before the application is made."""
    os.environ.setdefault("QSG_RENDER_LOOP", "basic")
    if not has_gpu:
        os.environ.setdefault("QT_QUICK_BACKEND", "software")


def run(settings: Settings, file: HubFile | tuple[Mistake, ...]) -> int:
    """Show the kiosk until it is told to stop, or why it cannot start; the exit code."""
    prepare_environment(has_gpu=GPU.exists())
    application = QGuiApplication([sys.argv[0]])
    screen = screen_of(settings, application.primaryScreen().availableSize())
    clock, worker = SystemClock(), ThreadWorker()
    try:
        with alone_in(settings.data_dir):
            kiosk = Kiosk.open(settings.database_url, settings.keys_dir, file, clock, worker)
            kiosk.upkeep.copy_to(settings.backup_copy_dir, media_beside(settings.keys_dir))
            kiosk.media_desk.look_in(settings.media_folders)
            return show(kiosk, settings, screen, application)
    except Trouble as trouble:
        log.exception("the kiosk cannot start: %s", trouble.what_to_do)
        return show_out_of_order(trouble, screen)


def show(kiosk: Kiosk, settings: Settings, screen: Screen, application: QGuiApplication) -> int:
    """Show an opened kiosk and take it down in order; the exit code."""
    sounds = Courteous(open_sounds(), lambda: bool(front.comfort.isReadAloud))
    speech, papers = open_speech(), settings.data_dir / "papers"
    desktop = Desktop(papers, LpPrinter(), ThreadWorker(), ThreadWorker("copier"))
    film = FilmPlayer(kiosk.clock.monotonic)
    front = Front(kiosk.clock, kiosk.worker, door_pages(kiosk, sounds, film), screen, speech)
    front.leave_for_later(office_pages(kiosk, desktop))
    kiosk.store.listen(front.bridge.hear)
    front.shell.on_warn = partial(sounds.play, Sound.STILL)
    front.show(first_page(kiosk, front))
    show_left_over(kiosk, front.shell)
    devices = Devices(front, settings, kiosk.clock)
    panel = Panel(front.window, application) if screen.is_full else None
    timer = every_second(application, front.shell.tick)
    watchdog = watched(front, timer)
    stop_when_asked(application, front.shell)
    watch_for_bugs(front)
    when_it_is_up(application, front.open_office, kiosk.jobs.start)
    log.info("the screen is up")
    try:
        return application.exec()
    finally:
        qInstallMessageHandler(None)
        if watchdog is not None:
            watchdog.stopping()
        del panel
        timer.stop()
        ends: tuple[Closes, ...] = (devices, front, film, sounds, speech, desktop, kiosk)
        for each in ends:
            each.close()


def watched(front: Front, timer: QTimer) -> Watchdog | None:
    """The sign of life for systemd, where it asks for one: the first when a picture is up."""
    tell = tell_systemd()
    if tell is None:
        return None
    watchdog = Watchdog(front.bridge, tell)
    timer.timeout.connect(watchdog.tick)
    front.window.frameSwapped.connect(watchdog.ready, Qt.ConnectionType.SingleShotConnection)
    return watchdog


def first_page(kiosk: Kiosk, front: Front) -> str:
    """Home, or the first start while there is no PIN (M1)."""
    is_new = front.shell.knows("setup") and not kiosk.manager.has_pin()
    return "setup" if is_new else "home"


def show_left_over(kiosk: Kiosk, shell: Shell) -> None:
    """Show the answer that a crash kept from its visitor a moment ago: they need not ask again."""
    answer = kiosk.unfinished.left_over()
    if answer is None:
        return
    shell.confirming.left_over()
    if isinstance(answer, CheckedIn):
        shell.open("welcome", Again(answer))
    elif isinstance(answer, Waiting):
        shell.open("waiting", answer)
    else:
        shell.open("reserved", (answer, False))


def screen_of(settings: Settings, panel: QSize) -> Screen:
    """How the settings say the screen is, over what the system says of it."""
    wants_portrait = {Orientation.PORTRAIT: True, Orientation.LANDSCAPE: False}.get(
        settings.orientation, panel.height() > panel.width()
    )
    is_other_way = wants_portrait != (panel.height() > panel.width())
    extent = panel
    if settings.is_windowed:
        window = panel.transposed() if is_other_way else panel
        extent = window.scaled(panel * WINDOW_PART, Qt.AspectRatioMode.KeepAspectRatio)
    return Screen(
        px_per_mm=settings.px_per_mm,
        width=extent.width(),
        height=extent.height(),
        is_full=not settings.is_windowed,
        is_turned=is_other_way and not settings.is_windowed,
        mount_bottom_mm=settings.mount_bottom_mm,
        three_keys=settings.three_keys,
    )


class Devices:
    """What reads passes: the scanner that types, and the camera; both tell the shell (V7)."""

    def __init__(self, front: Front, settings: Settings, clock: Clock) -> None:
        self._scanner = WedgeScanner(front.window, clock)
        self._eye = ThreadWorker("camera")
        self._camera = open_camera(settings.camera, self._eye, clock)
        self._scanner.scanned.connect(front.shell.scan)
        self._camera.scanned.connect(front.shell.scan)
        front.shell.eye.watch(self._camera)
        self._camera.start()

    def close(self) -> None:
        """Let go of the camera, then of the thread that reads its pictures."""
        self._camera.stop()
        self._eye.close()


def every_second(parent: QObject, tick: Callable[[], None]) -> QTimer:
    """The one timer of the interface; it also lets Python see signals."""
    timer = QTimer(parent)
    timer.setInterval(TICK_MS)
    timer.timeout.connect(tick)
    timer.start()
    return timer


def stop_when_asked(application: QGuiApplication, shell: Shell) -> None:
    """End in order when the system, Ctrl+C or the manager asks."""
    shell.on_leave = partial(application.exit, 0)
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: QTimer.singleShot(0, partial(application.exit, 0)))


def watch_for_bugs(front: Front) -> None:
    """Log what nobody caught, and tell the visitor calmly; Qt's own complaints go to the log."""

    def caught(
        kind: type[BaseException], fault: BaseException, trace: TracebackType | None
    ) -> None:
        log.critical("a bug on the screen", exc_info=(kind, fault, trace))
        front.bridge.broken.emit()

    sys.excepthook = caught
    qInstallMessageHandler(lambda _kind, _where, words: log.warning("Qt: %s", words))


def start_log(folder: Path) -> None:
    """Log to files that never fill the disk, and to the terminal."""
    folder.mkdir(parents=True, exist_ok=True)
    file = RotatingFileHandler(folder / "kiosk.log", maxBytes=LOG_BYTES, backupCount=5)
    logging.basicConfig(
        level=logging.INFO,
        format="%(asctime)s %(levelname)s %(name)s: %(message)s",
        handlers=[file, logging.StreamHandler()],
    )
    logging.getLogger("apscheduler").setLevel(logging.WARNING)  # else two lines at every beat
    logging.getLogger("alembic.runtime.plugins").setLevel(logging.WARNING)  # five at every upgrade


def main(arguments: Sequence[str] | None = None) -> int:
    """The command hub-kiosk."""
    parser = argparse.ArgumentParser(prog="hub-kiosk", description="The screen at the hub's door.")
    parser.add_argument("--windowed", action="store_true", default=None, help="in a window")
    parser.add_argument("--data-dir", help="where the database and the keys are")
    parser.add_argument("--hub-file", help="the hub to load at the first start")
    settings = load(os.environ, vars(parser.parse_args(arguments)))
    if not isinstance(settings, Settings):
        raise SystemExit("\n".join(str(mistake) for mistake in settings))
    start_log(settings.log_dir)
    file = check(settings.hub_file)
    if not isinstance(file, HubFile):
        file = tuple(replace(wrong, key=wrong.key or str(settings.hub_file)) for wrong in file)
    return run(settings, file)


if __name__ == "__main__":
    sys.exit(main())
