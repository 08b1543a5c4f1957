"""How the office names itself."""

from __future__ import annotations

from desktop.casework.office import Office
from desktop.casework.settings.office_settings import OfficeSettings


def read_settings(office: Office) -> OfficeSettings:
    """How the office names itself."""
    raise NotImplementedError
