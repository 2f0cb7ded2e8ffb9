"""Looks at a screen as a picky person would, in its items and its pixels, and says what is wrong.

`faults_of(window, sight)` in `faults.py` is the way in; each kind of check has its module, and its
negative control in `tests/test_looking.py`: a bad little scene that it must catch.
"""
