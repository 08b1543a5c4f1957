"""The same office, worked in by somebody with fewer roles."""

from __future__ import annotations

from dataclasses import replace

from desktop.casework.duties.roles import Role
from desktop.casework.office import Office


def acting_as(office: Office, *roles: Role) -> Office:
    """In: the roles that are left."""
    return replace(office, actor=replace(office.actor, roles=roles))
