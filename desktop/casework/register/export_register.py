"""The register as a spreadsheet."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from desktop.casework.office import Office


def export_register(office: Office, keys: Sequence[int], path: Path) -> Path:
    """The register as a spreadsheet."""
    raise NotImplementedError
