"""A result document that is not issued is taken back; its names wait for another."""

from __future__ import annotations

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.basics.visible import visible
from desktop.casework.changed import Changed
from desktop.casework.deed import deed
from desktop.casework.office import Office
from desktop.casework.titles.results.views import STATES
from desktop.store.tables import TitleResult


def drop_result(office: Office, result_id: int, reason: str) -> Changed:
    """Drop it with a reason; its letter can no longer be signed. Raises `Expected` without one, or once issued."""
    words = visible(reason)
    if not words:
        raise Expected(_("撤下须写明原因。"), field="reason")
    with deed(office, "drop_result") as act:
        row = act.unit.get(TitleResult, result_id)
        if row.state != "draft":
            raise Expected(_("这件资格文件{state}。").format(state=_(STATES[row.state])), _("请刷新后再看。"))
        row.details = {**row.details, "ended_why": words}
        row.state = "dropped"
        row.updated_at = act.unit.now
        row.version += 1
        act.note("title_result", result_id, fields=("state",), before={"state": "draft"}, reason=words)
        batch, letter = row.batch_id, row.letter_id
    return Changed(batch=batch, letter=letter)
