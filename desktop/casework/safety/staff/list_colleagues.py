"""Who works here."""

from __future__ import annotations

from desktop.basics.clock import BEIJING
from desktop.casework.deed import allowed
from desktop.casework.duties.roles import Role
from desktop.casework.office import Office
from desktop.casework.safety.views import Colleague


def list_colleagues(office: Office) -> tuple[Colleague, ...]:
    """Everybody who ever worked here, in the order they came; nobody is deleted, for the history names them."""
    allowed(office, "list_colleagues")
    return tuple(
        Colleague(
            user_id=str(row.id),
            name=row.name,
            roles=tuple(Role(role) for role in row.roles),
            since=row.created_at.astimezone(BEIJING).date(),
            left=not row.active,
        )
        for row in office.store.reads.staff()
    )
