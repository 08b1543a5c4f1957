"""The shipped faces for the screen: sans for words, its bold, and faces behind it for what the sans lacks."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtGui import QFont, QFontDatabase

from desktop.basics.paths import resource

SHIPPED: Final = ("hei.ttf", "heib.ttf", "song.ttf", "hangul.ttf", "sym.ttf")
# Asked for when a shipped face is not there; Qt takes the first that exists.
NEIGHBOURS: Final = ("Noto Sans SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", "WenQuanYi Micro Hei")


def load_faces() -> tuple[str, ...]:
    """Register the shipped faces with Qt; returns the families to ask for, best first."""
    families: list[str] = []
    for name in SHIPPED:
        path = resource("resources", "fonts", name)
        if path.is_file():
            number = QFontDatabase.addApplicationFont(str(path))
            families += [f for f in QFontDatabase.applicationFontFamilies(number) if f not in families]
    return (*families, *NEIGHBOURS)


def take_rare_faces(files: Iterable[Path]) -> tuple[str, ...]:
    """Give font files to Qt (in the window's thread), which then falls back to them by itself; out: their families."""
    numbers = [QFontDatabase.addApplicationFont(str(file)) for file in files]
    return tuple(family for number in numbers for family in QFontDatabase.applicationFontFamilies(number))


def body_font(families: Sequence[str], pixels: int) -> QFont:
    """The window's font: these families, figures of one width so that columns of numbers stand under each other."""
    font = QFont()
    font.setFamilies(list(families))
    font.setPixelSize(pixels)
    font.setFeature(QFont.Tag.fromString("tnum"), 1)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
