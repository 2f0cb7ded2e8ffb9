"""The door's sounds: made by a script, played by a program where there is one."""

from __future__ import annotations

import stat
import wave
from pathlib import Path

import pytest

from kiosk.worker import HandWorker
from scripts.make_sounds import NOTES, write
from ui.sounds import SOUNDS, Courteous, ProgramSounds, Silence, Sound, open_sounds


@pytest.mark.parametrize("sound", Sound)
def test_every_sound_is_there_short_and_as_the_script_makes_it(
    sound: Sound, tmp_path: Path
) -> None:
    kept = SOUNDS / f"{sound}.wav"
    with wave.open(str(kept)) as file:
        assert 0.1 < file.getnframes() / file.getframerate() < 0.6
    write(tmp_path / "made.wav", NOTES[sound])
    assert (tmp_path / "made.wav").read_bytes() == kept.read_bytes()


def test_where_no_program_plays_there_is_silence() -> None:
    assert isinstance(open_sounds(lambda _: None), Silence)
    Silence().play(Sound.IN)


def test_the_first_program_that_is_there_plays() -> None:
    found = open_sounds(lambda name: f"/usr/bin/{name}" if name == "aplay" else None)
    assert isinstance(found, ProgramSounds)
    found.close()


def program(folder: Path, does: str) -> str:
    """A program that notes what it was asked to play."""
    path = folder / "player"
    path.write_text(f'#!/bin/sh\necho "$1" >> {folder}/heard\n{does}\n')
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return str(path)


def test_a_program_is_given_the_file(tmp_path: Path) -> None:
    worker = HandWorker()
    sounds = ProgramSounds(program(tmp_path, "exit 0"), worker)
    sounds.play(Sound.OUT)
    assert not (tmp_path / "heard").exists()
    sounds.close()
    assert (tmp_path / "heard").read_text().strip() == str(SOUNDS / "out.wav")


def test_one_sound_at_a_time(tmp_path: Path) -> None:
    worker = HandWorker()
    sounds = ProgramSounds(program(tmp_path, "exit 0"), worker)
    sounds.play(Sound.IN)
    sounds.play(Sound.OUT)
    worker.drain()
    sounds.play(Sound.NO)
    worker.drain()
    heard = (tmp_path / "heard").read_text().split()
    assert [Path(line).stem for line in heard] == ["in", "no"]


@pytest.mark.parametrize("does", ["exit 3", "kill -9 $$"])
def test_a_program_that_fails_is_no_harm(tmp_path: Path, does: str) -> None:
    worker = HandWorker()
    sounds = ProgramSounds(program(tmp_path, does), worker)
    sounds.play(Sound.IN)
    worker.drain()
    sounds.play(Sound.IN)
    assert worker.drain() == 1


def test_a_program_that_has_gone_is_no_harm(tmp_path: Path) -> None:
    worker = HandWorker()
    sounds = ProgramSounds(str(tmp_path / "gone"), worker)
    sounds.play(Sound.IN)
    assert worker.drain() == 1


def test_nothing_sounds_over_what_is_read_aloud() -> None:
    played: list[Sound] = []
    is_reading = [True]

    class Noting(Silence):
        def play(self, sound: Sound) -> None:
            played.append(sound)

    sounds = Courteous(Noting(), lambda: is_reading[0])
    sounds.play(Sound.IN)
    assert not played
    is_reading[0] = False
    sounds.play(Sound.OUT)
    assert played == [Sound.OUT]
