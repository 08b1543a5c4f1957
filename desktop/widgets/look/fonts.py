"""The shipped faces for the screen: sans for words, its bold, and a song face behind it for rare characters."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QFont, QFontDatabase

from desktop.basics.paths import resource

SHIPPED: Final = ("hei.ttf", "heib.ttf", "song.ttf")
# Asked for when the shipped face is not there; Qt takes the first that exists.
NEIGHBOURS: Final = ("Noto Sans SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", "WenQuanYi Micro Hei")


def load_faces() -> tuple[str, ...]:
    """Register the shipped faces with Qt; returns the families to ask for, best first (empty file list is fine)."""
    families: list[str] = []
    for name in SHIPPED:
        path = resource("resources", "fonts", name)
        if not path.is_file():
            continue
        number = QFontDatabase.addApplicationFont(str(path))
        families += [f for f in QFontDatabase.applicationFontFamilies(number) if f not in families]
    return (*families[:1], *NEIGHBOURS, *families[1:])


def body_font(families: tuple[str, ...], pixels: int) -> QFont:
    """The window's font: these families, figures of one width so that columns of numbers stand under each other."""
    font = QFont()
    font.setFamilies(list(families))
    font.setPixelSize(pixels)
    font.setFeature(QFont.Tag.fromString("tnum"), 1)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
