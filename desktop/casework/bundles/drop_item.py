"""A matter is no longer wanted."""

from __future__ import annotations

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.basics.visible import visible
from desktop.casework.bundles.inside.row import item_row, open_bundle_row, touched
from desktop.casework.changed import Changed
from desktop.casework.deed import deed
from desktop.casework.office import Office


def drop_item(office: Office, bundle_id: int, item: str, reason: str) -> Changed:
    """Take an item out of a bundle, with a reason; it stays there to be seen, and a case it has goes on by itself.

    Raises `Expected` without a reason, for an item that was dropped already, or when the bundle is closed.
    """
    words = visible(reason)
    if not words:
        raise Expected(_("不再办理须写明原因。"), _("原因会留在这一单的经过里。"), field="reason")
    with deed(office, "save_bundle") as act:
        row = open_bundle_row(act, bundle_id)
        line = item_row(act, bundle_id, item)
        if line.state == "dropped":
            raise Expected(_("这一事项已经不再办理。"), _("请刷新后再试。"), field="item")
        before = line.state
        line.state, line.since, line.note = "dropped", office.clock.today(), words
        touched(act, row)
        act.note("bundle", bundle_id, case=line.case_id, fields=(item,), before={"state": before}, reason=words)
    return Changed(bundle=bundle_id)
