"""The key chords that have led out of kiosks: desktops, browsers, consoles, media keys."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt

NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
SUPER = Qt.KeyboardModifier.MetaModifier

FUNCTION = " ".join(f"F{number}" for number in range(1, 36))
LETTERS = " ".join("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
DIGITS = " ".join("0123456789")
ARROWS = "Left Right Up Down"


@dataclass(frozen=True, slots=True)
class Chord:
    """Keys held, and the one struck."""

    held: Qt.KeyboardModifier
    key: Qt.Key

    @property
    def name(self) -> str:
        """As one says it."""
        return f"{self.held.name}+{self.key.name}"


FAMILIES: tuple[tuple[Qt.KeyboardModifier, str], ...] = (
    (NONE, FUNCTION),
    (NONE, "Menu Super_L Super_R Hyper_L Meta Print SysReq Pause Insert Help Cancel Execute"),
    (NONE, "Multi_key Kanji Henkan Muhenkan Hiragana_Katakana Zenkaku_Hankaku Hangul Codeinput"),
    (NONE, "Mode_switch ScrollLock NumLock CapsLock Home End PageUp PageDown Delete"),
    (NONE, "Back Forward Stop Refresh HomePage Search Favorites LaunchMail LaunchMedia WWW"),
    (NONE, "VolumeUp VolumeDown VolumeMute MediaPlay MediaStop MediaNext MediaPrevious"),
    (NONE, "MediaRecord MediaPause AudioRewind AudioForward MicMute"),
    (NONE, "Calculator Explorer Game Messenger TaskPane Terminal Launch0 Launch1 Launch2 Launch3"),
    (NONE, "PowerOff PowerDown Sleep Standby WakeUp Suspend Hibernate LogOff ScreenSaver Eject"),
    (NONE, "MonBrightnessUp MonBrightnessDown KeyboardLightOnOff BrightnessAdjust Bluetooth WLAN"),
    (NONE, "TouchpadToggle Copy Cut Paste Undo Redo Find Open Close Save Exit New"),
    (NONE, "Settings Printer"),
    (NONE, "Context1 Shop Finance Community Documents Pictures Music Video Camera ZoomIn ZoomOut"),
    (SHIFT, "F10 Insert Delete Tab Escape F1 F4 F12 Home End Menu"),
    (ALT, "F1 F2 F3 F4 F5 F6 F7 F8 F9 F10 F11 F12 Tab Escape Space Return SysReq Print Home Menu"),
    (ALT, f"{ARROWS} D E F L Q X Backspace"),
    (ALT | SHIFT, "Tab Escape F4 F10"),
    (ALT | SHIFT | CTRL, "NumLock Print Delete Escape"),
    (ALT, "R E I S U B K"),
    (CTRL | ALT, f"Delete Backspace T L D Escape {ARROWS} Tab A Q X"),
    (CTRL | ALT, " ".join(f"F{number}" for number in range(1, 13))),
    (SUPER, f"Return Space Tab Escape Print {LETTERS} {ARROWS}"),
    (SUPER, DIGITS),
    (SUPER | SHIFT, f"S Q {ARROWS} Return"),
    (CTRL, f"{LETTERS} Tab Plus Minus Equal 0 F4 Escape Space Insert Menu Return Home End"),
    (CTRL | SHIFT, "Escape I J C U K N P T W Tab Delete R Q F10 Insert"),
)

CHORDS: tuple[Chord, ...] = tuple(
    dict.fromkeys(
        Chord(held, getattr(Qt.Key, f"Key_{key}"))
        for held, keys in FAMILIES
        for key in keys.split()
    )
)
