"""What this workstation remembers of a person's window: size, language, look, columns; never anything of a case."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Final, get_args

from PySide6.QtCore import QByteArray, QSettings

from desktop.basics.language import LANGUAGES
from desktop.widgets.look.tokens import Mode

SCALES: Final = (100, 125, 150, 175, 200)


class Remembered:
    """An INI file of small wishes; anything unreadable in it falls back to the default."""

    def __init__(self, path: Path) -> None:
        self._kept = QSettings(str(path), QSettings.Format.IniFormat)

    @property
    def language(self) -> str:
        """The window's language, one of `LANGUAGES`."""
        given = str(self._kept.value("look/language", LANGUAGES[0]))
        return given if given in LANGUAGES else LANGUAGES[0]

    @language.setter
    def language(self, language: str) -> None:
        self._keep("look/language", language)

    @property
    def mode(self) -> Mode:
        """light, dark or contrast."""
        given = str(self._kept.value("look/theme", "light"))
        modes: tuple[Mode, ...] = get_args(Mode)
        return next((mode for mode in modes if mode == given), "light")

    @mode.setter
    def mode(self, mode: Mode) -> None:
        self._keep("look/theme", mode)

    @property
    def scale(self) -> float:
        """Factor of all sizes, 1.0 to 2.0."""
        given = str(self._kept.value("look/scale", "100"))
        return int(given) / 100 if given.isdigit() and int(given) in SCALES else 1.0

    @scale.setter
    def scale(self, scale: float) -> None:
        self._keep("look/scale", str(round(scale * 100)))

    @property
    def geometry(self) -> QByteArray | None:
        """Size and place of the window, None at first."""
        given = self._kept.value("window/geometry")
        return given if isinstance(given, QByteArray) else None

    @geometry.setter
    def geometry(self, geometry: QByteArray | None) -> None:
        self._keep("window/geometry", geometry)

    @property
    def folder(self) -> str:
        """The folder a file was last read from or written to, "" at first."""
        return str(self._kept.value("files/folder", ""))

    @folder.setter
    def folder(self, folder: str) -> None:
        self._keep("files/folder", folder)

    def columns(self, person: str, table: str) -> dict[str, Any]:
        """What a table was asked to remember for a person; empty at first."""
        try:
            kept = json.loads(str(self._kept.value(f"columns/{person}-{table}", "{}")))
        except ValueError:
            return {}
        return kept if isinstance(kept, dict) else {}

    def keep_columns(self, person: str, table: str, kept: dict[str, Any]) -> None:
        """Remember a table's columns for a person."""
        self._keep(f"columns/{person}-{table}", json.dumps(kept, ensure_ascii=True))

    def _keep(self, key: str, value: object) -> None:
        self._kept.setValue(key, value)
        self._kept.sync()
