"""The check-in form: what is chosen beforehand, what is missing, what cannot be chosen and why."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from kiosk.answers import HubView, NotTaken, Purpose, Wrong
from kiosk.texts import Text
from tests.driving import LAPTOP, PORTRAIT, REFERENCE, TEN_INCH
from tests.hub import APTEEKKI, AUTOKOULU, Hub
from tests.ui.conftest import Show
from tests.ui.hubs import FACTS, STATES, places, view
from ui.front import Screen
from ui.viewmodels.check_in_form import CheckInState, derive, placed, roomiest
from ui.viewmodels.draft import EMPTY, Draft

STUDY = Draft(purpose=Purpose.STUDY)


def opened(seen: HubView, draft: Draft = EMPTY) -> CheckInState:
    """The form as the page opens it."""
    return placed(CheckInState(draft), seen)


@pytest.mark.parametrize(
    ("inside", "held", "side"),
    [(0, 0, "apteekki"), (3, 0, "autokoulu"), (6, 1, "autokoulu"), (10, 0, None)],
)
def test_the_roomiest_side_is_chosen_beforehand(inside: int, held: int, side: str | None) -> None:
    assert roomiest(view(shown=places(inside=inside, held=held))) == side


@pytest.mark.parametrize(
    ("draft", "is_ready", "has_footnote"),
    [
        (EMPTY, False, True),
        (STUDY, True, False),
        (replace(STUDY, name="Aino"), True, False),
        (replace(EMPTY, name="Aino"), False, True),
        (replace(STUDY, waits=True), True, True),
        (replace(EMPTY, waits=True), False, True),
    ],
)
def test_the_purpose_is_the_one_thing_to_choose(
    draft: Draft, is_ready: bool, has_footnote: bool
) -> None:
    shown = derive(opened(STATES["quiet"], draft), "fi")
    assert shown.is_ready is is_ready
    assert bool(shown.footnote) is has_footnote


def test_a_full_side_says_so_beforehand_and_cannot_be_chosen() -> None:
    seen = view(shown=places(inside=4, held=0))
    crowded = replace(seen.places.sides[0], inside=6, free=0)
    seen = replace(seen, places=replace(seen.places, sides=(crowded, seen.places.sides[1])))
    first, second = derive(opened(seen), "fi").places
    assert (first.may_choose, first.is_chosen) == (False, False)
    assert (second.may_choose, second.is_chosen) == (True, True)
    assert first.note != second.note


def test_a_side_shows_no_place_that_the_hubs_limit_takes_away() -> None:
    shown = derive(opened(view(shown=places(inside=9, held=0))), "fi").places
    for row, side in zip(shown, places(inside=9, held=0).sides, strict=True):
        assert row.limit - row.inside - row.held == side.free


def test_what_was_chosen_by_hand_stays_while_people_come_and_go() -> None:
    by_hand = replace(opened(STATES["quiet"]), draft=Draft(side="autokoulu"), is_placed=True)
    later = placed(by_hand, view(shown=places(inside=9, held=0)))
    assert later.draft.side == "autokoulu"


def test_places_that_are_kept_now_are_a_choice_and_later_ones_are_not() -> None:
    rows = derive(opened(STATES["open"]), "fi").places
    assert [row.key for row in rows] == ["apteekki", "autokoulu", "hold:hold-0:00:00"]
    assert rows[-1].title == "Kasvatustieteen kurssi"


def test_nobody_is_taken_for_one_of_those_who_were_promised_a_place() -> None:
    rows = derive(opened(STATES["open"]), "fi").places
    assert [row.key for row in rows if row.is_chosen] == ["autokoulu"]


def test_a_hub_with_one_side_asks_for_none() -> None:
    seen = view(shown=places(inside=2, held=0))
    seen = replace(seen, places=replace(seen.places, sides=seen.places.sides[1:]))
    shown = derive(opened(seen, STUDY), "fi")
    assert shown.places == ()
    assert shown.places_title == ""
    assert shown.is_ready


def test_who_waits_may_wish_for_a_side_or_take_either() -> None:
    shown = derive(opened(STATES["full"], replace(STUDY, waits=True)), "fi")
    assert [row.key for row in shown.places] == ["", "apteekki", "autokoulu"]
    assert [row.is_chosen for row in shown.places] == [True, False, False]
    assert all(row.may_choose for row in shown.places)


@pytest.mark.parametrize(
    ("lang", "health", "primary", "affirms"),
    [
        ("fi", FACTS.health, "Tulen terveenä – sisään", ""),
        ("sv", FACTS.health, "Jag kommer frisk – kom in", ""),
        ("en", FACTS.health, "I come healthy – come in", ""),
        (
            "fi",
            Text("Minulla ei ole nuhaa, yskää eikä kuumetta."),
            "Kyllä – sisään",
            "Minulla ei ole nuhaa, yskää eikä kuumetta.",
        ),
    ],
)
def test_the_button_says_the_health_sentence_or_answers_it(
    show: Show, lang: str, health: Text, primary: str, affirms: str
) -> None:
    show().front.comfort.speak(lang)
    shown = derive(opened(view(hub=replace(FACTS, health=health))), lang)
    assert (shown.primary, shown.affirms) == (primary, affirms)


@pytest.mark.parametrize(
    ("wrong", "is_said"),
    [(Wrong.NAME_LONG, True), (Wrong.NAME_UNREADABLE, True), (Wrong.SIDE, False)],
)
def test_what_is_wrong_with_a_name_is_said_at_the_name(wrong: Wrong, is_said: bool) -> None:
    shown = derive(replace(opened(STATES["quiet"]), no=NotTaken(wrong, 30)), "fi")
    assert bool(shown.name_problem) is is_said


def test_before_the_first_answer_there_is_nothing_to_touch() -> None:
    shown = derive(CheckInState(), "fi")
    assert not shown.is_ready
    assert shown.purposes == ()


def test_a_draft_is_no_arrival_before_the_purpose_is_chosen() -> None:
    assert Draft(key="k", side="apteekki").arrival() is None
    arrival = Draft("k", Purpose.STUDY, "", "apteekki").arrival()
    assert arrival is not None
    assert (arrival.sides, arrival.name) == ((("apteekki", 1),), None)


# --- on the screen ------------------------------------------------------------------------------


@pytest.mark.parametrize("panel", [REFERENCE, PORTRAIT, LAPTOP, TEN_INCH])
def test_purposes_and_the_primary_button_need_no_scrolling(show: Show, panel: Screen) -> None:
    screen = show(panel)
    screen.tap("tile_check_in")
    screen.tap("purpose_other")
    screen.tap("primary")
    assert screen.page() == "welcome"


def test_a_side_that_fills_while_the_form_is_open_says_so(show: Show, hub: Hub) -> None:
    screen = show()
    hub.kiosk.store.listen(screen.front.bridge.hear)
    screen.tap("tile_check_in")
    assert not screen.says("täynnä")
    for _ in range(6):
        hub.arrive(side=AUTOKOULU)
    screen.settle()
    assert screen.says("täynnä")


def test_while_the_purpose_is_missing_the_page_says_so(show: Show) -> None:
    screen = show()
    screen.tap("tile_check_in")
    assert not screen.find("primary").isEnabled()
    assert screen.says("Valitse ensin, mitä tulet tekemään.")


def test_a_name_that_cannot_be_read_is_refused_kindly_and_the_form_stays(
    show: Show, hub: Hub
) -> None:
    screen = show()
    screen.tap("tile_check_in")
    screen.tap("purpose_study")
    screen.front.models["check_in"].nameTo("\u202e\u200b\u0007")  # type: ignore[attr-defined]
    screen.tap("primary")
    assert screen.page() == "check_in"
    assert screen.says("Emme osaa lukea tuota nimeä.")
    assert hub.inside == 0


def test_enter_ends_the_typing_and_affirms_nothing(show: Show, hub: Hub) -> None:
    screen = show()
    screen.tap("tile_check_in")
    screen.tap("purpose_study")
    screen.tap("nameInput")
    screen.type_text("Aino")
    screen.press(Qt.Key.Key_Return)
    assert not screen.sees("keyboard")
    assert (screen.page(), hub.inside) == ("check_in", 0)
    assert screen.find("nameInput").property("text") == "Aino"


def test_a_double_tap_on_the_green_button_counts_one(show: Show, hub: Hub) -> None:
    screen = show()
    screen.tap("tile_check_in")
    screen.tap("purpose_study")
    screen.tap("primary")
    assert screen.page() == "welcome"
    screen.tap("primary", at_once=True)
    assert screen.page() == "welcome"
    assert hub.inside == 1


def test_places_kept_for_a_course_are_taken_by_its_people(show: Show, hub: Hub) -> None:
    held = hub.keep(4, APTEEKKI)
    screen = show()
    screen.tap("tile_check_in")
    screen.tap("purpose_study")
    screen.tap(f"place_hold:{held}")
    screen.tap("primary")
    assert screen.page() == "welcome"
    assert screen.says("Apteekin puoli")
    assert hub.see().holds[0].arrived == 1
