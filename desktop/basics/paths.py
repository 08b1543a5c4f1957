"""Where the program's own files and the office's folder are, frozen or not."""

from __future__ import annotations

import sys
from pathlib import Path


def resource(*parts: str) -> Path:
    """Path of a file or folder the program ships, by names below the top folder: `resource("resources", "fonts")`.

    A PyInstaller bundle unpacks beside the program (`sys._MEIPASS`); a source tree keeps them beside `desktop/`.
    """
    bundle = getattr(sys, "_MEIPASS", None)
    top = Path(bundle) if bundle else Path(__file__).resolve().parents[2]
    return top.joinpath(*parts)
