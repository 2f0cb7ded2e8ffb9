"""What every child of the tests needs, imported once (see tests/children.py)."""

import kiosk.app  # noqa: F401 -- and with it both floors below
