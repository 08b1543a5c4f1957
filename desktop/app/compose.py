"""Puts the window together: the only place that knows all its parts."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QTranslator
from PySide6.QtWidgets import QApplication

from desktop.basics.clock import Clock
from desktop.basics.language import choose
from desktop.screens.remembered import Remembered
from desktop.screens.shell.window import Window
from desktop.screens.start.doors import Doors, Folders
from desktop.widgets.look.theme import Theme


@dataclass
class Parts:
    """What makes up the running program."""

    theme: Theme
    doors: Doors
    remembered: Remembered
    window: Window


def compose(app: QApplication, folders: Folders, settings: Path, clock: Clock) -> Parts:
    """Build everything, top to bottom; nothing is shown yet."""
    remembered = Remembered(settings)
    choose(remembered.language)
    speak_qt(app, remembered.language)
    theme = Theme(remembered.mode, remembered.scale)
    theme.apply(app)
    doors = Doors(folders, clock)
    window = Window(app, theme, doors, remembered)
    return Parts(theme, doors, remembered, window)


def speak_qt(app: QApplication, language: str) -> None:
    """Let Qt's own words (OK, Cancel, calendars, print dialogs) be Chinese where the window is."""
    if language != "zh_CN":
        return
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, place in (("qtbase_zh_CN", folder), ("qtbase_zh_CN", "translations")):
        words = QTranslator(app)
        if words.load(name, place):
            app.installTranslator(words)
            return
