"""What the zone offers to be taken in together."""

from __future__ import annotations

from desktop.casework.bundles.inside.items import choices
from desktop.casework.bundles.views import ItemChoice
from desktop.casework.deed import allowed
from desktop.casework.office import Office


def list_items(office: Office, sort: str) -> tuple[ItemChoice, ...]:
    """The items of a sort in the book's order, without those the zone's own entry leaves out."""
    allowed(office, "read_bundle")
    return choices(office, sort)
