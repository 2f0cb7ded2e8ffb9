"""What the manager is told of trouble: each kind by itself, in every language, with a way out."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from db.upgrade import make_ready
from kiosk import trouble as kinds
from kiosk.trouble import DatabaseGone, FileBroken, KeysMissing, Trouble
from tests.driving import REFERENCE
from tests.hub import TUESDAY, Hub, open_hub
from tests.journeys.office import office
from ui.language import OWN_NAMES, Language
from ui.out_of_order import for_manager_in_each, opened, window_of
from ui.trouble_words import for_manager


@pytest.fixture(params=OWN_NAMES)
def lang(request: pytest.FixtureRequest, qapp: QGuiApplication) -> Iterator[str]:
    """Each language in turn, as the one that is spoken."""
    language = Language(request.param)
    yield request.param
    language.fall_silent()


def all_kinds() -> list[type[Trouble]]:
    """Every kind of Trouble that the kiosk knows."""
    known = [getattr(kinds, name) for name in kinds.__all__]
    assert DatabaseGone in known
    return known


def texts_in(item: QQuickItem) -> Iterator[str]:
    """Everything that is written in an item."""
    if text := item.property("text"):
        yield str(text)
    for each in item.childItems():
        yield from texts_in(each)


def test_every_kind_has_a_sentence_of_its_own_and_a_way_out(lang: str) -> None:
    said = [for_manager(kind("x")) for kind in all_kinds()]

    assert all(each.what and each.instead for each in said)
    assert len({each.what for each in said}) == len(said)


def test_a_kind_that_nobody_has_worded_is_said_as_what_it_is_a_kind_of(lang: str) -> None:
    class Rusty(FileBroken):
        """A kind that is new."""

    assert for_manager(Rusty("x")) == for_manager(FileBroken("x"))


def test_where_there_is_a_backup_its_name_is_told(lang: str, tmp_path: Path) -> None:
    hub = open_hub(tmp_path)
    hub.kiosk.upkeep.back_up()
    hub.kiosk.close()
    (tmp_path / "hub.db").unlink()
    with pytest.raises(DatabaseGone) as gone:
        make_ready(hub.url, tmp_path / "backups", TUESDAY)
    (backup,) = (tmp_path / "backups").glob("*.db")

    assert for_manager(gone.value).instead.endswith(f"hub-kiosk-admin restore {backup}")


def test_the_screen_of_a_kiosk_that_cannot_start_advises_in_three_languages(
    qapp: QGuiApplication,
) -> None:
    trouble = KeysMissing("pepper cannot be read in /keys")
    finnish, swedish, english = for_manager_in_each(trouble)
    assert "avaimet puuttuvat" in finnish
    assert "nycklar saknas" in swedish
    assert "keys are missing" in english

    engine = opened(trouble, REFERENCE)
    window = window_of(engine)
    assert window is not None
    shown = list(texts_in(window.contentItem()))
    assert {finnish, swedish, english, "pepper cannot be read in /keys"} < set(shown)
    window.close()


def test_the_manager_sees_first_what_the_kiosk_had_to_start_without(
    tmp_path: Path,
    qapp: QGuiApplication,
) -> None:
    hub: Hub = open_hub(tmp_path)
    hub.manager()
    hub.kiosk.manager.lock()
    lacks = KeysMissing("pass-key cannot be read in /keys")
    object.__setattr__(hub.kiosk, "keys_missing", lacks)
    with office(hub) as desk:
        desk.tap("help")
        desk.tap("manager")
        assert desk.says("Kioskin avaimet puuttuvat: PIN-koodi käy taas")
        desk.tap("home")
        desk.come_in()
        assert desk.says("Kioskin avaimet puuttuvat")
        assert desk.says("hub-kiosk-admin pin")
        assert desk.says("pass-key cannot be read in /keys")
    hub.kiosk.close()
