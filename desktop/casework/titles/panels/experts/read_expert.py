"""One expert whole."""

from __future__ import annotations

import re

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.casework.deed import allowed
from desktop.casework.office import Office
from desktop.casework.people.likeness import masked
from desktop.casework.titles.panels.experts.rows import row_of
from desktop.casework.titles.panels.experts.views import ExpertView


def read_expert(office: Office, expert_id: int) -> ExpertView:
    """An expert with the form and the committees. Raises `Expected` when there is none."""
    allowed(office, "read_experts")
    reads, day = office.store.reads, office.clock.today()
    found = reads.title_experts([expert_id])
    if not found:
        raise Expected(_("这位专家已不存在。"), _("请刷新列表后再试。"))
    (one,) = found
    bans = reads.expert_bans(day)
    names = {committee.id: committee.name for committee in reads.title_committees(ended=True)}
    pools = tuple((key, names.get(key, "")) for key in reads.pools_of(expert_id))
    hidden = re.sub(r"\*+", "***", masked(str(one.data.get("identity_number") or "")))  # short, whatever its length
    return ExpertView(
        row_of(one, day, bans), dict(one.data), hidden, pools, bans.get(expert_id), one.ended_on, one.ended_why,
        one.version,
    )  # fmt: skip
