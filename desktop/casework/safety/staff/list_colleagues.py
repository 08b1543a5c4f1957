"""Who works here."""

from __future__ import annotations

from desktop.casework.office import Office
from desktop.casework.safety.views import Colleague


def list_colleagues(office: Office) -> tuple[Colleague, ...]:
    """Who works here."""
    raise NotImplementedError
