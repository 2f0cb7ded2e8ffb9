"""The screen that nobody touches, with each kind of card and in each of its states."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import replace
from datetime import date, time, timedelta

from PySide6.QtCore import QCoreApplication, QEventLoop, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter, QPolygonF

from kiosk.app import media_beside
from kiosk.media.shelf import Shelved
from kiosk.playlist_answers import ItemDraft, ItemKind, ItemSaved, MediumAdded
from kiosk.programme_answers import (
    EventCancelled,
    EventDraft,
    EventFacts,
    EventKind,
    EventSaved,
    MediumKind,
    SignedUp,
    SignUp,
)
from kiosk.texts import Text
from scripts.screens.catalogue import screen
from scripts.screens.door import AT, CLOSED_AT, Door, LostError, expected
from scripts.screens.recipes.rooms import a_day_of_rooms
from ui.viewmodels.idle import Idle

TODAY, LEFT_ALONE_S, PATIENCE = AT.date(), 61, 500
POTTERY = Text("Savikurssi aloittelijoille", "Lerkurs för nybörjare", "Pottery for beginners")
OPEN_UNI = Text(
    "Avoin yliopisto: kasvatustieteen perusteet",
    "Öppna universitetet: grunder i pedagogik",
    "Open university: basics of education",
)
LAN = Text("Lanit nuorille", "Lan för unga", "LAN party for the young")
CAFE = Text("Kyläkahvila", "Bykafé", "Village café")
SHOW = Text(
    "Näyttely: Pihtiputaan pihat", "Utställning: gårdar", "Exhibition: yards of the village"
)
THANKS = Text(
    "Lukukoira Nalle lukee kanssasi keskiviikkona",
    "Läshunden Nalle läser med dig på onsdag",
    "Nalle the reading dog reads with you on Wednesday",
)


def left_alone(door: Door) -> None:
    """Nobody touches the front page for a minute."""
    door.pass_time(LEFT_ALONE_S)
    pictures_are_there(door)


def pictures_are_there(door: Door) -> None:
    """Wait for the picture that is read behind the screen."""
    idle = expected(door.driver.front.models["idle"], Idle)
    for _ in range(PATIENCE):
        if idle.is_whole:
            return
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    raise LostError("the picture never came")


def shows(door: Door, kind: ItemKind, **more: object) -> None:
    """The manager has put one thing on the playlist."""
    draft = ItemDraft(door.hub.key(), kind, **more)  # type: ignore[arg-type]
    expected(door.hub.kiosk.playlist.save(door.session(), draft), ItemSaved)


def put_on(
    door: Door, title: Text, starts: str, ends: str, day: date = TODAY, **more: object
) -> EventFacts:
    """The manager has put an event on."""
    first, last = time.fromisoformat(starts), time.fromisoformat(ends)
    draft = replace(EventDraft(door.hub.key(), title, day, first, last), **more)  # type: ignore[arg-type]
    saved = expected(door.hub.kiosk.programme_desk.save(door.session(), draft), EventSaved)
    return expected(door.hub.kiosk.programme.see(saved.event_id), EventFacts)


def taken_in(door: Door, name: str, image: QImage, seconds: float | None = None) -> str:
    """A picture in the library, or where it lasts so long the film of it; its id."""
    folder = media_beside(door.hub.folder / "keys")
    folder.mkdir(exist_ok=True)
    drawn = folder / "drawn.jpg"
    image.save(str(drawn), quality=88)
    content = drawn.read_bytes()
    file = f"{hashlib.sha256(content).hexdigest()}.jpg"
    drawn.rename(folder / file)
    shelved = Shelved(
        name,
        file,
        len(content),
        MediumKind.PICTURE if seconds is None else MediumKind.FILM,
        image.width(),
        image.height(),
        seconds,
        has_sound=False,
    )
    return expected(door.hub.kiosk.media_desk.keep(shelved), MediumAdded).medium.medium_id


# --- cards ----------------------------------------------------------------------------------------


@screen(page="idle")
def idle_welcome(door: Door) -> None:
    """Nothing is scheduled: the hub greets, with its places and how long it is open."""
    door.people_are_in()
    left_alone(door)


@screen(page="idle")
def idle_closed(door: Door) -> None:
    """At night: when the hub opens again."""
    door.hub.clock.turn_to(CLOSED_AT)
    left_alone(door)


@screen(page="idle")
def idle_places(door: Door) -> None:
    """The free places, large."""
    shows(door, ItemKind.PLACES)
    door.people_are_in(7)
    left_alone(door)


@screen(page="idle")
def idle_full(door: Door) -> None:
    """All places are taken."""
    shows(door, ItemKind.PLACES)
    door.people_are_in(10)
    left_alone(door)


@screen(page="idle")
def idle_event(door: Door) -> None:
    """An event this evening, with its picture, its seats and a code for the phone."""
    shows(door, ItemKind.PROGRAMME)
    medium = taken_in(door, "Savikurssi", bowls())
    event = put_on(
        door,
        POTTERY,
        "18:00",
        "20:00",
        seats=12,
        space_id="autokoulu",
        link="https://hubteekki.example/savi",
        medium_id=medium,
    )
    for _ in range(8):
        wanted = SignUp(door.hub.key(), event.event_id)
        expected(door.hub.kiosk.sign_ups.sign_up(wanted), SignedUp)
    left_alone(door)


@screen(page="idle")
def idle_event_plain(door: Door) -> None:
    """An event of tomorrow with a long title and no picture."""
    shows(door, ItemKind.PROGRAMME)
    link = "https://avoin.example/kasvatus"
    put_on(
        door,
        OPEN_UNI,
        "17:00",
        "19:30",
        TODAY + timedelta(days=1),
        space_id="apteekki",
        link=link,
    )
    left_alone(door)


@screen(page="idle")
def idle_event_now(door: Door) -> None:
    """An event that is on, without picture, code or place."""
    shows(door, ItemKind.PROGRAMME)
    put_on(door, CAFE, "13:25", "15:00")
    left_alone(door)


@screen(page="idle")
def idle_event_days(door: Door) -> None:
    """An exhibition that goes on for days."""
    shows(door, ItemKind.PROGRAMME)
    put_on(door, SHOW, "00:00", "00:00", is_all_day=True, last=TODAY + timedelta(days=5))
    left_alone(door)


@screen(page="idle")
def idle_event_cancelled(door: Door) -> None:
    """An event of today that does not take place."""
    shows(door, ItemKind.PROGRAMME)
    event = put_on(door, LAN, "18:00", "22:00", space_id="autokoulu")
    desk = door.hub.kiosk.programme_desk
    expected(desk.cancel(door.session(), event.event_id, "Ohjaaja on sairaana"), EventCancelled)
    left_alone(door)


@screen(page="idle")
def idle_event_moved(door: Door) -> None:
    """An event that was moved to another time."""
    shows(door, ItemKind.PROGRAMME)
    event = put_on(door, LAN, "18:00", "22:00", space_id="autokoulu")
    desk = door.hub.kiosk.programme_desk
    written = expected(desk.draft_of(door.session(), event.event_id), EventDraft)
    moved = replace(written, key=door.hub.key(), starts=time(19), ends=time(23))
    expected(desk.save(door.session(), moved), EventSaved)
    left_alone(door)


@screen(page="idle")
def idle_today(door: Door) -> None:
    """Several things are on today: they stand in one list."""
    shows(door, ItemKind.PROGRAMME)
    put_on(door, CAFE, "13:25", "15:00")
    put_on(door, OPEN_UNI, "16:00", "17:30")
    put_on(door, POTTERY, "18:00", "20:00")
    put_on(door, LAN, "18:30", "22:00")
    put_on(door, SHOW, "00:00", "00:00", is_all_day=True)
    left_alone(door)


@screen(page="idle")
def idle_rooms(door: Door) -> None:
    """Rooms that can be had now."""
    shows(door, ItemKind.ROOMS)
    left_alone(door)


@screen(page="idle")
def idle_words(door: Door) -> None:
    """What the manager has to say."""
    shows(door, ItemKind.WORDS, words=THANKS)
    left_alone(door)


@screen(page="idle")
def idle_picture(door: Door) -> None:
    """A picture that fills the screen, with its words on a plate."""
    medium = taken_in(door, "Järvi", lake(1600, 900))
    words = Text("Talviuinti sunnuntaisin", "Vinterbad på söndagar", "Winter swims on Sundays")
    shows(door, ItemKind.MEDIUM, medium_id=medium, words=words)
    left_alone(door)


@screen(page="idle")
def idle_poster(door: Door) -> None:
    """A tall picture, which is seen whole on a wide screen."""
    shows(door, ItemKind.MEDIUM, medium_id=taken_in(door, "Juliste", lake(900, 1300)))
    left_alone(door)


@screen(page="idle")
def idle_film(door: Door) -> None:
    """A film, with its words on a plate; here it shows nothing but a colour."""
    medium = taken_in(door, "Kesä", lake(1600, 900), seconds=20)
    words = Text("Näin meillä kesällä", "Så här har vi det om sommaren", "Our summer")
    shows(door, ItemKind.MEDIUM, medium_id=medium, words=words)
    left_alone(door)
    key = next(deck.reel.key for deck in door.reels.decks if deck.reel is not None)
    door.reels.show(key, 0x7FB2C9)
    door.film.tick()
    door.pass_time(1)


@screen(page="idle")
def idle_on_air(door: Door) -> None:
    """Somebody is on air: nothing moves, and the screen says so."""
    shows(door, ItemKind.PLACES)
    a_day_of_rooms(door)
    left_alone(door)


@screen(page="idle")
def idle_exam(door: Door) -> None:
    """An exam is on: one card, which stands still."""
    shows(door, ItemKind.PROGRAMME)
    put_on(door, OPEN_UNI, "13:26", "16:00", kind=EventKind.STUDY, is_exam=True)
    left_alone(door)


# --- pictures, drawn here -------------------------------------------------------------------------


def lake(width: int, height: int) -> QImage:
    """A lake at sunset, with woods on its other side."""

    def paint(brush: QPainter) -> None:
        sky = QLinearGradient(0, 0, 0, height * 0.55)
        sky.setColorAt(0, QColor("#20425C"))
        sky.setColorAt(0.7, QColor("#E9A15B"))
        sky.setColorAt(1, QColor("#F7D79A"))
        brush.fillRect(0, 0, width, height, sky)
        water = QLinearGradient(0, height * 0.55, 0, height)
        water.setColorAt(0, QColor("#E8B676"))
        water.setColorAt(1, QColor("#1D3B4E"))
        brush.fillRect(0, int(height * 0.55), width, height, water)
        brush.setBrush(QColor("#FFF1C9"))
        brush.drawEllipse(QPointF(width * 0.62, height * 0.5), height * 0.06, height * 0.06)
        brush.setBrush(QColor("#16302C"))
        step = width / 44
        for n in range(46):
            top = height * (0.55 - 0.05 - 0.045 * ((n * 7) % 5) / 2)
            left = (n - 1) * step
            points = (
                (left, height * 0.56),
                (left + step * 0.75, top),
                (left + step * 1.5, height * 0.56),
            )
            brush.drawPolygon(QPolygonF([QPointF(*point) for point in points]))

    return _painted(width, height, paint)


def bowls() -> QImage:
    """Bowls of clay on a shelf."""

    def paint(brush: QPainter) -> None:
        wall = QLinearGradient(0, 0, 1200, 620)
        wall.setColorAt(0, QColor("#F3E6D3"))
        wall.setColorAt(1, QColor("#D9C3A3"))
        brush.fillRect(0, 0, 1200, 900, wall)
        brush.fillRect(0, 690, 1200, 210, QColor("#6E4F36"))
        for n, colour in enumerate(("#B4540A", "#0B5D4B", "#E9DCC4")):
            left, high = 60 + n * 370, (380, 460, 300)[n]
            clay = QLinearGradient(left, 0, left + 340, 0)
            clay.setColorAt(0, QColor(colour).lighter(120))
            clay.setColorAt(1, QColor(colour).darker(135))
            brush.setBrush(clay)
            brush.drawChord(left, 720 - 2 * high, 340, 2 * high, 180 * 16, 180 * 16)
            brush.setBrush(QColor(colour).darker(150))
            brush.drawEllipse(left, 720 - high - 36, 340, 72)

    return _painted(1200, 900, paint)


def _painted(width: int, height: int, paint: Callable[[QPainter], None]) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    brush = QPainter(image)
    brush.setRenderHint(QPainter.RenderHint.Antialiasing)
    brush.setPen(Qt.PenStyle.NoPen)
    paint(brush)
    brush.end()
    return image
