"""The screens as pictures: recipes that walk to each, looks to see them in, and the camera.

A new screen is one function in `scripts/screens/recipes/`, and nothing else:

    @screen(page="thanks")
    def thanks(door: Door) -> None:
        \"\"\"Somebody has just left, and one touch says how it was.\"\"\"
        code = door.hub.arrive().code       # prepare: the real desks
        door.tap("tile_check_out")          # walk: real taps; the first one opens the screen
        door.type_digits(code)
        door.tap("primary")

Its name is the function's ("thanks"; `home_full` is "home-full"), its docstring says what is seen.
It is photographed by `scripts/screenshots.py` and checked by `tests/test_screens.py` in every
language, orientation, theme and text size. While one of its pages does not exist, it is not listed.
The hub and the hands are those of the tests (`tests/hub.py`, `tests/driving.py`): both exist only
in a clone, as this package does, and the product needs neither.
"""
