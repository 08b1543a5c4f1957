"""Change how the office names itself."""

from __future__ import annotations

from desktop.casework.changed import Changed
from desktop.casework.office import Office
from desktop.casework.settings.office_settings import OfficeSettings


def save_settings(office: Office, settings: OfficeSettings) -> Changed:
    """Change how the office names itself."""
    raise NotImplementedError
