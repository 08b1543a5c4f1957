"""Let somebody else sign in."""

from __future__ import annotations

from desktop.casework.office import Office
from desktop.casework.safety.views import AddedColleague, NewColleague


def add_colleague(office: Office, colleague: NewColleague) -> AddedColleague:
    """Let somebody else sign in."""
    raise NotImplementedError
