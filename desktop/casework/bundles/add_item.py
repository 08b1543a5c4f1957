"""One more matter for somebody who is here already."""

from __future__ import annotations

from desktop.casework.bundles.inside.linking import link
from desktop.casework.bundles.inside.row import open_bundle_row, touched
from desktop.casework.changed import Changed
from desktop.casework.deed import deed
from desktop.casework.office import Office


def add_item(office: Office, bundle_id: int, item: str, kind: str = "") -> Changed:
    """Add an item; its case begins with what the bundle was told and the papers collected so far.

    In: the kind of case wanted, "" for another department's. Raises `Expected` as `open_bundle`, or when it is closed.
    """
    with deed(office, "save_bundle") as act:
        row = open_bundle_row(act, bundle_id)
        link(act, row, item, kind)
        touched(act, row)
    return Changed(bundle=bundle_id)
