"""The integrity file: who is in it, and what stands in the way of an application."""

from __future__ import annotations

from datetime import date

from desktop.casework.deed import allowed
from desktop.casework.duties.rights import role_for
from desktop.casework.office import Office
from desktop.casework.titles.complaints.rows import holds, integrity_view
from desktop.casework.titles.complaints.views import Ban, IntegrityView


def bans_of(office: Office, person_id: int, day: date) -> tuple[Ban, ...]:
    """The bans that hold somebody from applying on a day, the one that runs longest first; empty when none does."""
    allowed(office, "read_integrity")
    return tuple(
        Ban(row.id, row.ban_from, row.ban_to, row.fact, row.document)
        for row in office.store.reads.integrity_entries(person_id=person_id)
        if holds(row, day)
    )


def ban_facts(office: Office, person_id: int, day: date) -> dict[str, str | None]:
    """What a case's answers say of a ban on a day: `ban_from` and `ban_to` as texts, None both when none holds."""
    running = bans_of(office, person_id, day)
    if not running:
        return {"ban_from": None, "ban_to": None}
    return {"ban_from": running[0].ban_from.isoformat(), "ban_to": running[0].ban_to.isoformat()}


def list_integrity(
    office: Office, *, person_id: int | None = None, expert_id: int | None = None
) -> tuple[IntegrityView, ...]:
    """Every entry, or those about a person or an expert: the ban that ends last first, lifted ones too.

    Who the experts are is shown to few: without the right to the pool their entries are left out.
    """
    allowed(office, "read_integrity")
    known = role_for("read_experts", office.actor.roles) is not None
    rows = office.store.reads.integrity_entries(person_id=person_id, expert_id=expert_id)
    return tuple(integrity_view(office, row) for row in rows if known or row.expert_id is None)
