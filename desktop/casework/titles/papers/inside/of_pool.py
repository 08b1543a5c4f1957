"""The pool of a batch's committee for its list: who is in it, and who may not be drawn now."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import Any, Final

from desktop.case_types.professional_title.panels.names import EXPERT_LEVELS, ORIGINS
from desktop.case_types.professional_title.papers.values import PoolExpert, PoolValues
from desktop.casework.office import Office
from desktop.casework.people.likeness import masked
from desktop.casework.titles.batches.told import whole_batch
from desktop.casework.titles.panels.experts.rows import row_of
from desktop.casework.titles.papers.inside.edge import edge_of
from desktop.casework.titles.papers.inside.of_batch import committee_of, pooled
from desktop.store.reads.titles.experts import WholeExpert

WHY_NOT: Final = {
    "expired": "聘期已满", "not_yet": "聘期未到", "banned": "诚信限制期", "ended": "已出库", "barred": "已取消资格",
}  # fmt: skip


def of_pool(office: Office, batch_id: int) -> PoolValues:
    """Everybody in the pool by name; nobody where the batch has no committee."""
    batch = whole_batch(office, batch_id)
    committee = committee_of(office, batch)
    bans = office.store.reads.expert_bans(office.clock.today())
    experts = tuple(_expert(office, one, bans) for one in pooled(office, batch.committee_id))
    return PoolValues(edge_of(office, batch), batch.name, committee, experts)


def _expert(office: Office, one: WholeExpert, bans: Mapping[int, date]) -> PoolExpert:
    row = row_of(one, office.clock.today(), bans)
    said: dict[str, Any] = one.data
    number = re.sub(r"\*+", "***", masked(str(said.get("identity_number") or "")))
    return PoolExpert(
        name=row.name, unit=row.employer_name, post=str(said.get("post") or ""), title=row.title,
        title_on=str(said.get("title_on") or "")[:7].replace("-", "."),
        level=EXPERT_LEVELS.title(row.level) or row.level, specialty=row.specialty,
        origin=ORIGINS.title(row.origin) or row.origin,
        until="" if one.term_until is None else f"{one.term_until:%Y.%m.%d}", identity=number,
        remark=WHY_NOT.get(row.standing, ""),
    )  # fmt: skip
