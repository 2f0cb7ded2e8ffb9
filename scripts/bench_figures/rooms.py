"""The rooms: a reservation confirmed beside a bare commit, the day read and painted, the door."""

from __future__ import annotations

import tempfile
from datetime import date, timedelta
from pathlib import Path
from statistics import median
from time import perf_counter, process_time

from kiosk.app import Kiosk
from kiosk.ids import new_id
from kiosk.room_answers import Reserved, Wish
from scripts.bench_figures.desk import bare_database, check_in, commit, on_disk, timed
from scripts.bench_figures.figure import Figure, middle, share
from scripts.bench_figures.hubs import TUESDAY, opened
from scripts.bench_figures.reservations import ROOMS, with_reservations

MOST_COMMITS, MOST_GROWN, MOST_DAY_MS = 6.0, 2.0, 50.0
FEW, MANY = 100_000, 1_000_000
DAYS = 3
WARM = 10
SPARE_ROOMS = 13
"""Those that are alike, without a gap: the bench reserves these."""


def rooms(rounds: int, many: int = MANY) -> list[Figure]:
    """With few and with many stored reservations, in turn, and bare commits in turn with them."""
    from scripts.bench_figures import painted

    few = many // 10
    with tempfile.TemporaryDirectory(dir=on_disk()) as name:
        none, with_few, with_many = (Path(name) / str(stored) for stored in (0, few, many))
        for folder, stored in ((none, 0), (with_few, few), (with_many, many)):
            folder.mkdir()
            with_reservations(folder, stored)
        confirmed = _confirmed((with_few, with_many), Path(name) / "bare.db", rounds)
        came = _came((none, with_many), rounds)
        read = _read(with_many, rounds)
        shown = painted.days(with_many, DAYS, rounds)
    return [
        *_of_commits(confirmed, few, many),
        middle(f"check-in, {ROOMS} empty rooms", came[0], "ms"),
        middle(f"check-in, {many:,} reservations", came[1], "ms"),
        _ratio("check-in, many / empty rooms", came[1], came[0], MOST_GROWN),
        *_shares(f"day of {ROOMS} rooms read", read),
        *_shares(f"day of {ROOMS} rooms read and painted", shown),
    ]


def _confirmed(folders: tuple[Path, Path], bare: Path, rounds: int) -> tuple[list[float], ...]:
    """Milliseconds for one reservation in each hub, and for a bare commit, in turn."""
    kiosks = [opened(folder)[0] for folder in folders]
    plain = bare_database(bare)
    times: tuple[list[float], ...] = ([], [], [])
    for turn in range(rounds + WARM):
        found = [_reserve(kiosk, turn) for kiosk in kiosks]
        found.append(timed(lambda: commit(plain)))
        if turn >= WARM:
            for which, seconds in enumerate(found):
                times[which].append(1000 * seconds)
    plain.close()
    for kiosk in kiosks:
        kiosk.close()
    return times


def _reserve(kiosk: Kiosk, turn: int) -> float:
    """Somebody reserves half an hour of this week, timed, and cancels it, untimed."""
    room = f"huone-{ROOMS - 1 - turn % SPARE_ROOMS:02}"
    day = TUESDAY.replace(hour=8, minute=30) + timedelta(days=1 + turn % 2)
    wish = Wish(new_id(), room, day, day + timedelta(minutes=30), 1)
    began = perf_counter()
    answer = kiosk.booking.reserve(wish)
    took = perf_counter() - began
    if not isinstance(answer, Reserved):
        raise SystemExit(f"nobody could reserve {room}: {answer}")
    kiosk.booking.cancel(answer.mine.reservation_id)
    return took


def _came(folders: tuple[Path, Path], rounds: int) -> tuple[list[float], list[float]]:
    """Milliseconds for a check-in at the door of each hub, in turn."""
    kiosks = [opened(folder)[0] for folder in folders]
    times: tuple[list[float], list[float]] = ([], [])
    for turn in range(rounds + WARM):
        for which, kiosk in enumerate(kiosks):
            took = check_in(kiosk)
            if turn >= WARM:
                times[which].append(1000 * took)
    for kiosk in kiosks:
        kiosk.close()
    return times


def _read(folder: Path, rounds: int) -> list[tuple[float, float]]:
    """Milliseconds, and those of the processor, for all rooms of a day, of each day in turn."""
    kiosk = opened(folder)[0]
    today = TUESDAY.date()
    times = [_look(kiosk, today + timedelta(days=turn % DAYS)) for turn in range(rounds + WARM)]
    kiosk.close()
    return times[WARM:]


def _look(kiosk: Kiosk, day: date) -> tuple[float, float]:
    used = process_time()
    took = timed(lambda: kiosk.rooms.look(day))
    return 1000 * took, 1000 * (process_time() - used)


def _of_commits(times: tuple[list[float], ...], few: int, many: int) -> list[Figure]:
    at_few, at_many, plain = times
    return [
        middle(f"reservation confirmed, {few:,} stored", at_few, "ms"),
        middle(f"reservation confirmed, {many:,} stored", at_many, "ms"),
        middle("bare commit in turn with them", plain, "ms"),
        _ratio(f"confirmed at {few:,} / bare commit", at_few, plain, MOST_COMMITS),
        _ratio(f"confirmed at {many:,} / bare commit", at_many, plain, MOST_COMMITS),
        _ratio("confirmed, many / few stored", at_many, at_few, MOST_GROWN),
    ]


def _ratio(name: str, above: list[float], below: list[float], goal: float) -> Figure:
    times = median(above) / median(below)
    return Figure(name, times, "×", len(above), goal=goal, note="of medians")


def _shares(name: str, measured: list[tuple[float, float]]) -> list[Figure]:
    times, used = [took for took, _ in measured], [cpu for _, cpu in measured]
    least, most, n = min(times), max(times), len(times)
    note = f"{share(used, 0.5):.1f} ms of the processor"
    return [
        Figure(f"{name}, p50", share(times, 0.5), "ms", n, least, most, note=note),
        Figure(f"{name}, p99", share(times, 0.99), "ms", n, least, most, MOST_DAY_MS),
    ]
