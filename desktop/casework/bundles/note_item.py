"""What another department did with its matter."""

from __future__ import annotations

from datetime import date

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.basics.visible import visible
from desktop.casework.bundles.inside.row import item_row, open_bundle_row, touched
from desktop.casework.bundles.views import NOTED
from desktop.casework.changed import Changed
from desktop.casework.deed import deed
from desktop.casework.office import Office


def note_item(office: Office, bundle_id: int, item: str, state: str, on: date | None = None, note: str = "") -> Changed:
    """Note the state of an item that has no case here, with its day (today) and a remark.

    Raises `Expected` for a state that is none, an item whose case tells it, a day to come, a refusal without a remark.
    """
    words, today = visible(note), office.clock.today()
    day = on or today
    if state not in NOTED:
        raise Expected(_("没有这种状态。"), _("请从列表中选择。"), field="state")
    if day > today:
        raise Expected(_("日期不能晚于今天。"), field="on")
    if state == "refused" and not words:
        raise Expected(_("未获批准的须写明理由。"), field="note")
    with deed(office, "save_bundle") as act:
        row = open_bundle_row(act, bundle_id)
        line = item_row(act, bundle_id, item)
        if line.case_id is not None or line.state == "dropped":
            raise Expected(_("这一事项的状态由办件决定，不能另记。"), _("请到办件里办理。"), field="state")
        before = line.state
        line.state, line.since, line.note = state, day, words
        touched(act, row)
        act.note("bundle", bundle_id, fields=(item, state), before={"state": before}, reason=words)
    return Changed(bundle=bundle_id)
