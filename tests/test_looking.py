"""Every check of the screens catches a bad little scene made for it, and lets a good one pass."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickWindow

from scripts.screens.door import at_the_door
from scripts.screens.longer import longer, longer_catalogue
from scripts.screens.looks import Look
from tests.looking.faults import all_faults_of, faults_of, in_few_words
from tests.looking.plain import plain_faults
from tests.looking.sight import Fault, Sight

WORDS = {
    "x": "100",
    "y": "100",
    "text": "'Täällä on tilaa'",
    "textFormat": "Text.PlainText",
    "font.pixelSize": "40",
    "color": "'#14211D'",
}
BUTTON = {
    "x": "100",
    "y": "600",
    "width": "300",
    "height": "90",
    "color": "'#0B5D4B'",
    "Accessible.role": "Accessible.Button",
    "Accessible.name": "'Go on'",
}


def a_text(more: dict[str, str] | None = None) -> str:
    """A good text, but for what `more` says."""
    return f"Text {{ {_properties(WORDS, more)} }}"


def a_button(more: dict[str, str] | None = None) -> str:
    """A good button, but for what `more` says."""
    return f"Rectangle {{ {_properties(BUTTON, more)}; TapHandler {{}} }}"


def _properties(usual: dict[str, str], more: dict[str, str] | None) -> str:
    every = usual | (more or {})
    return "; ".join(f"{name}: {value}" for name, value in every.items() if value)


class Scene:
    """A window of 1920 x 1080 with a little QML in it."""

    def __init__(self, inside: str, ground: str = "#FAFAF7") -> None:
        self._engine = QQmlEngine()
        self._component = QQmlComponent(self._engine)
        given = f'visible: true; width: 1920; height: 1080; color: "{ground}"'
        self._component.setData(f"import QtQuick\nWindow {{ {given}\n{inside} }}".encode(), QUrl())
        made = self._component.create()
        assert isinstance(made, QQuickWindow), self._component.errorString()
        self.window = made

    def faults(self, **eyes: Any) -> list[Fault]:
        """What is wrong with it, for these eyes."""
        return all_faults_of(self.window, Sight(**eyes), QGuiApplication.processEvents)


def kinds(inside: str, ground: str = "#FAFAF7", **eyes: Any) -> set[str]:
    """The kinds of faults of a scene."""
    return {fault.kind for fault in Scene(inside, ground).faults(**eyes)}


def test_a_good_scene_has_no_fault(qapp):
    assert Scene(a_text() + a_button()).faults() == []


BAD_WORDS = {
    "cut off with dots": {"width": "120", "elide": "Text.ElideRight"},
    "wider than its item": {"width": "120"},
    "higher than its item": {"width": "200", "height": "45", "wrapMode": "Text.Wrap"},
    "cut by the edge": {"x": "1800"},
    "would show markup": {"textFormat": "Text.AutoText"},
    "small text": {"font.pixelSize": "29"},
    "not in the language shown": {"text": "'Takaisin'"},
    "low contrast": {"color": "'#7A8781'"},
}


@pytest.mark.parametrize(("kind", "more"), BAD_WORDS.items(), ids=BAD_WORDS)
def test_bad_words_are_caught(qapp, kind, more):
    assert kinds(a_text(more), lang="en") == {kind}


@pytest.mark.parametrize(("pixels", "is_seen"), [(99, False), (100, True)])
def test_words_of_the_idle_screen_that_cannot_be_read_from_afar_are_caught(qapp, pixels, is_seen):
    large = _properties(WORDS, {"font.pixelSize": str(pixels)})
    far = f"Text {{ {large}; property bool isFar: true }}"
    assert kinds(far) == (set() if is_seen else {"too small from afar"})


def test_words_that_are_cut_only_where_they_are_longer_are_caught(qapp):
    fits = {"width": "340", "elide": "Text.ElideRight"}
    assert kinds(a_text(fits)) == set()
    assert kinds(a_text({**fits, "text": f"'{longer('Täällä on tilaa')}'"})) == {
        "cut off with dots"
    }


def test_longer_words_are_longer_by_two_fifths_and_keep_the_places_for_values():
    said = "%n paikkaa vapaana, {name}: klo %1–%L2, Autokoulun puolella"
    stretched = longer(said)
    assert [p for p in ("%n", "{name}", "%1", "%L2") if p not in stretched] == []
    for lang in ("fi", "sv", "en"):
        for message in longer_catalogue(lang).iter("message"):
            forms = [form.text for form in message.iter("numerusform")]
            assert len(forms) in (0, 2)
    places = len("%n{name}%1%L2")
    assert 1.3 < (len(stretched) - places) / (len(said) - places) < 1.5


def test_words_that_run_out_of_their_box_are_caught(qapp):
    box = "Rectangle { x: 50; y: 100; width: 200; height: 200; color: 'white'; " + a_text() + "}"
    assert "runs out of its box" in kinds(box)


def test_words_that_run_out_of_their_button_are_caught(qapp):
    word = a_text({"x": "20", "y": "30", "text": "'Tulen sisään'"})
    button = a_button().replace("TapHandler {}", "TapHandler {} " + word)
    assert kinds(button.replace("#0B5D4B", "#FAFAF7")) == set()
    low = button.replace("y: 30", "y: 60").replace("color: '#0B5D4B'", "color: 'transparent'")
    assert "runs out of its box" in kinds(low)


def test_words_that_a_pane_cuts_sideways_are_caught(qapp):
    pane = "Item { width: 300; height: 300; clip: true; " + a_text() + "}"
    assert kinds(pane) == {"cut by the edge"}


def test_words_that_are_covered_by_a_later_sibling_are_caught(qapp):
    cover = "Rectangle { x: 120; y: 110; width: 40; height: 40; color: '#FAFAF7' }"
    assert kinds(a_text() + cover) == {"covered"}
    assert kinds(cover + a_text()) == set()


def test_words_over_words_are_caught(qapp):
    assert kinds(a_text() + a_text({"width": "400"})) == {"covered"}


def test_words_under_a_picture_are_caught(qapp):
    picture = "Image { x: 120; y: 110; width: 40; height: 40 }"
    assert kinds(a_text() + picture) == {"covered"}
    assert kinds(picture + a_text()) == set()


def test_words_over_somebody_elses_button_are_caught(qapp):
    button = a_button({"y": "120", "color": "'#FAFAF7'"})
    assert kinds(button + a_text()) == {"over what is touched"}
    assert kinds(button + a_text({"y": "40"})) == set()


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Text { text: '<b>x</b>'; textFormat: Text.PlainText }", 0),
        ("Text { visible: false; text: '' }", 1),
        ("Item { opacity: 0; Text { text: 'x'; textFormat: Text.StyledText } }", 1),
        ("Rectangle { Text { text: 'x'; textFormat: Text.RichText } }", 1),
        ("TextEdit { text: 'x' }", 0),
        ("TextEdit { text: 'x'; textFormat: TextEdit.RichText }", 1),
        ("TextEdit { visible: false; textFormat: TextEdit.AutoText }", 1),
        ("Flickable { Text { y: 5000 } }", 1),
    ],
)
def test_words_that_would_show_markup_are_caught_wherever_they_hide(qapp, words, found):
    assert len(list(plain_faults(Scene(words).window))) == found


def test_a_screen_with_hidden_markup_is_found_faulty(qapp):
    assert kinds("Text { visible: false; text: '' }") == {"would show markup"}


def test_the_window_is_still_there_when_all_is_checked(qapp):
    veil = (
        "Item { width: 1920; height: 1080; Rectangle { anchors.fill: parent; color: '#AA000000' } }"
    )
    scene = Scene(a_button() + veil)
    for _ in range(2):
        scene.faults(mount_mm=800)
        assert scene.window.height() == 1080


def test_what_the_pages_say_by_themselves_is_longer_too(qapp):
    with at_the_door([]) as door:
        for look in (Look(), Look("sv", words="longer"), Look("en", words="longer"), Look("en")):
            look.put_on(door.driver)
            enter = {"fi": "Tulen sisään", "sv": "Jag kommer in", "en": "I come in"}[look.lang]
            shown = longer(enter) if look.words == "longer" else enter
            assert shown in door.driver.texts(), look.name


BAD_TARGETS = {
    "small target": {"height": "64"},
    "no name": {"Accessible.name": ""},
    "no role": {"Accessible.role": "", "Accessible.name": ""},
    "odd role": {"Accessible.role": "Accessible.StaticText"},
    "name not in the language shown": {"Accessible.name": "'Takaisin'"},
}


@pytest.mark.parametrize(("kind", "more"), BAD_TARGETS.items(), ids=BAD_TARGETS)
def test_bad_targets_are_caught(qapp, kind, more):
    assert kinds(a_button(more), lang="en") == {kind}


@pytest.mark.parametrize("more", [{"height": "80"}, {"width": "240"}])
def test_a_primary_button_must_be_larger(qapp, more):
    assert kinds(a_button({"objectName": "'primary'", **more})) == {"small target"}
    assert kinds(a_button({"objectName": "'other'", **more})) == set()


def test_a_number_key_must_be_larger(qapp):
    for side, found in (("76", {"small target"}), ("77", set())):
        key = {"objectName": "'digit7'", "width": side, "height": side}
        assert kinds(a_button(key)) == found


def test_a_target_that_the_edge_cuts_is_small(qapp):
    assert "small target" in kinds(a_button({"x": "1870"}))


@pytest.mark.parametrize(("x", "found"), [("405", {"targets too close"}), ("417", set())])
def test_targets_closer_than_four_millimetres_are_caught(qapp, x, found):
    assert kinds(a_button() + a_button({"x": x})) == found


def test_targets_over_one_another_are_caught(qapp):
    assert kinds(a_button() + a_button({"x": "380"})) == {"targets over one another"}


@pytest.mark.parametrize(
    ("y", "mount", "found"),
    [
        ("0", 800, set()),  # of 268 mm: 1046-1068
        ("0", 835, set()),  # 1081-1103: enough of it is below 1100
        ("0", 860, {"hard to reach"}),  # 1106-1128
        ("0", 960, {"out of reach"}),  # 1206-1228
        ("400", 960, {"hard to reach"}),  # 1106-1129
        ("500", 960, set()),  # 1081-1104
        ("945", 370, set()),  # 381-403
        ("955", 370, {"out of reach"}),  # 379-401
        ("0", None, set()),
    ],
)
def test_targets_that_hang_too_high_or_too_low_are_caught(qapp, y, mount, found):
    assert kinds(a_button({"y": y}), mount_mm=mount) == found


def test_what_need_not_be_easy_may_be_higher(qapp):
    assert kinds(a_button({"y": "0"}), mount_mm=860, is_easy=False) == set()
    assert kinds(a_button({"y": "0"}), mount_mm=960, is_easy=False) == {"out of reach"}


SMALL_BELOW = (
    "Flickable { width: 900; height: 700; contentHeight: 2000; clip: true; "
    + a_button({"y": "1500", "height": "50"})
    + "}"
)


def test_what_can_be_reached_by_moving_a_pane_is_checked_too(qapp):
    assert kinds(SMALL_BELOW) == {"small target"}


def test_low_contrast_far_down_a_pane_is_found_by_moving_it(qapp):
    pale = SMALL_BELOW.replace(
        "Rectangle", a_text({"y": "1800", "color": "'#BBBBBB'"}) + "Rectangle"
    )
    scene = Scene(pale)
    assert "low contrast" not in {fault.kind for fault in faults_of(scene.window, Sight())}
    assert "low contrast" in {fault.kind for fault in scene.faults()}


def test_what_lies_behind_a_veil_is_left_alone(qapp):
    veil = (
        "Item { width: 1920; height: 1080; Rectangle { anchors.fill: parent; color: '#AA000000'; "
    )
    below = "Item { " + a_button({"height": "20"}) + "}"
    assert kinds(below + veil + "} }") == set()
    assert kinds("Item { " + below + veil + "} } }") == set()
    assert kinds(below + veil + "anchors.margins: 9 } }") == {"small target"}


@pytest.mark.parametrize(
    ("colour", "theme", "found"),
    [
        ("#595959", "light", set()),
        ("#5E5E5E", "light", {"low contrast"}),
        ("#595959", "contrast", {"low contrast"}),
        ("#404040", "contrast", set()),
    ],
)
def test_contrast_is_measured_and_high_contrast_asks_for_more(qapp, colour, theme, found):
    assert kinds(a_text({"color": f"'{colour}'"}), "#FFFFFF", theme=theme) == found


def test_contrast_is_that_of_the_pixels_whatever_the_colours_are_said_to_be(qapp):
    assert kinds(a_text({"opacity": "0.5"})) == {"low contrast"}


def test_an_icon_needs_three_to_one(qapp):
    for colour, found in (("#C9C9C9", {"low contrast"}), ("#7A8781", set())):
        icon = {"text": "'\\ue001'", "font.pixelSize": "60", "color": f"'{colour}'"}
        assert kinds(a_text(icon)) == found


def test_many_faults_of_a_kind_are_told_in_few_words():
    found = {Fault("small target", f"key {n}"): ["fi-landscape"] for n in range(30)}
    said = list(in_few_words(found))
    assert len(said) == 5
    assert said[0] == "  small target: key 0  [fi-landscape]"
    assert said[-1] == "  … and 26 more like this  [fi-landscape]"


def a_pane_with(y, *, ends):
    """A pane from the top of the glass down to `ends`, twice as long, with a button at `y`."""
    button = a_button({"y": str(y)})
    size = f"width: 900; height: {ends}; contentHeight: {2 * ends}; clip: true"
    return f"Flickable {{ {size}; {button} }}"


@pytest.mark.parametrize(
    ("y", "ends", "found"),
    [
        (900, 700, set()),  # it comes in at 700 of 1080 pixels, and can be left there
        (0, 700, {"hard to reach"}),  # as low as it ever is
        (130, 100, {"hard to reach"}),  # it comes in at the lower edge of a pane that hangs high
    ],
)
def test_what_a_pane_brings_within_reach_may_be_moved_up(qapp, y, ends, found):
    assert kinds(a_pane_with(y, ends=ends), mount_mm=860) == found
