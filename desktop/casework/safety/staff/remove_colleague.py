"""Take somebody"s key away when they leave."""

from __future__ import annotations

from desktop.casework.changed import Changed
from desktop.casework.office import Office


def remove_colleague(office: Office, user_id: str, reason: str) -> Changed:
    """Take somebody"s key away when they leave."""
    raise NotImplementedError
