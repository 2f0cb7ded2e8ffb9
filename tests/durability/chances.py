"""Chance whose seed is printed, and may be given again as HUB_KIOSK_SEED in the environment."""

from __future__ import annotations

import os
import random


def chance_with_seed() -> tuple[random.Random, int]:
    """A new source of chance, and the seed to print beside what came of it."""
    given = os.environ.get("HUB_KIOSK_SEED")
    seed = int(given) if given else random.SystemRandom().randrange(10**6)
    return random.Random(seed), seed
