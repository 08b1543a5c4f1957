"""Days as people type them."""

from __future__ import annotations

import re
import unicodedata
from datetime import date
from typing import Final

_EIGHT: Final = re.compile(r"(\d{4})(\d{2})(\d{2})")
_PARTED: Final = re.compile(r"(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})日?")


def read_day(text: str) -> str | None:
    """The ISO day in `20261122`, `2026-11-22`, `2026.11.22`, `2026/1/2` or `2026年11月22日`; None when it is no day."""
    plain = "".join(unicodedata.normalize("NFKC", text).replace("。", ".").split())
    found = _EIGHT.fullmatch(plain) or _PARTED.fullmatch(plain)
    if found is None:
        return None
    try:
        return date(*(int(part) for part in found.groups())).isoformat()
    except ValueError:
        return None
