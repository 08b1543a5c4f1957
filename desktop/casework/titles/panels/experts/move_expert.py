"""Take an expert out of the pool, bar one for a breach, or bring one back."""

from __future__ import annotations

from typing import Literal

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.basics.visible import visible
from desktop.case_types.professional_title.panels.names import EXPERT_STATES
from desktop.casework.changed import Changed
from desktop.casework.deed import deed
from desktop.casework.office import Office
from desktop.store.tables import TitleExpert

Where = Literal["active", "ended", "barred"]


def move_expert(office: Office, expert_id: int, to: Where, reason: str) -> Changed:
    """Change where an expert stands. A barred one (取消资格) comes back only by the head's word.

    Source of the bar: 职称评审监管暂行办法 (人社部发〔2024〕56号). Raises `Expected` without a reason or for no change.
    """
    words = visible(reason)
    if not words:
        raise Expected(_("请写明原因。"), field="reason")
    now = office.store.reads.title_experts([expert_id])
    back = to == "active" and any(one.state == "barred" for one in now)
    with deed(office, "move_expert.restore" if back else "move_expert") as act:
        row = act.unit.get(TitleExpert, expert_id)
        if row.state == to:
            raise Expected(_("这位专家现在就是“{state}”。").format(state=_(EXPERT_STATES[to])))
        before = row.state
        row.state = to
        row.ended_on = None if to == "active" else office.clock.today()
        row.ended_why = "" if to == "active" else words
        row.updated_at = act.unit.now
        row.version += 1
        act.note("title_expert", expert_id, fields=("state",), before={"state": before}, reason=words)
    return Changed(expert=expert_id)
