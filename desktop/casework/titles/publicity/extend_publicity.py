"""Leave names up longer than was said."""

from __future__ import annotations

from datetime import date

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.basics.visible import visible
from desktop.casework.changed import Changed
from desktop.casework.deed import deed
from desktop.casework.office import Office
from desktop.casework.titles.publicity.rows import open_publicity
from desktop.policy.reckoning.titles.publicity import publicity_held


def extend_publicity(office: Office, publicity_id: int, until: date, reason: str) -> Changed:
    """Give it a later last day, with why. Raises `Expected` for an earlier one or without a reason."""
    words = visible(reason)
    if not words:
        raise Expected(_("延长须写明原因。"), field="reason")
    with deed(office, "extend_publicity") as act:
        row = open_publicity(act, publicity_id)
        if until <= row.until_on:
            says = _("新的截止日期须晚于 {until}。").format(until=row.until_on.isoformat())
            raise Expected(says, _("公示只能延长，不能缩短。"), field="until_on")
        publicity_held(office.policy, row.stage, row.posted_on, until)  # what is no span is refused by its count
        before, row.until_on = row.until_on, until
        row.updated_at = act.unit.now
        row.version += 1
        was = {"until_on": before.isoformat()}
        act.note("title_publicity", publicity_id, fields=("until_on",), before=was, reason=words)
        batch = row.batch_id
    return Changed(batch=batch)
