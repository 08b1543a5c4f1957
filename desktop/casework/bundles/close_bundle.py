"""The end of a bundle: only when every matter has come to an end."""

from __future__ import annotations

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.casework.bundles.inside.items import item_views
from desktop.casework.bundles.inside.row import cases_of, open_bundle_row, touched
from desktop.casework.bundles.views import OPEN
from desktop.casework.changed import Changed
from desktop.casework.deed import deed
from desktop.casework.office import Office


def close_bundle(office: Office, bundle_id: int) -> Changed:
    """Close it. Raises `Expected` while an item is open, and names each."""
    with deed(office, "close_bundle") as act:
        row = open_bundle_row(act, bundle_id)
        lines = office.store.reads.bundle_lines([bundle_id])
        views = item_views(office, row.sort, lines, cases_of(office, lines), {})
        left = [one for one in views if one.state in OPEN]
        waiting = [_("{item}（{state}）").format(item=one.title, state=_(one.says)) for one in left]
        if left:
            raise Expected(
                _("{number} 还有 {count} 项没有办完：{items}。").format(
                    number=row.number, count=len(waiting), items=_("、").join(waiting)
                ),
                _("请先办完，或写明原因后改为“不再办理”。"),
                field=left[0].key,
            )
        row.state, row.closed_on = "closed", office.clock.today()
        touched(act, row)
        act.note("bundle", bundle_id, fields=("state",), before={"state": "open"})
    return Changed(bundle=bundle_id)
