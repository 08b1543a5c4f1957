"""Where an office lies when nobody says otherwise: the user's own data folder."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def data_folder() -> Path:
    """The user's folder for this program's data: XDG on Linux, LOCALAPPDATA on Windows; never made here."""
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local") / "TalentDesk"
    given = os.environ.get("XDG_DATA_HOME", "")
    base = Path(given) if given and Path(given).is_absolute() else Path.home() / ".local" / "share"
    return base / "talent-desk"


def office_folder() -> Path:
    """The folder of the real office."""
    return data_folder() / "office"


def practice_folder() -> Path:
    """The folder of the practice office: never the same as the real one."""
    return data_folder() / "practice"
