"""One need whole: what was said, who was brought in, who may fit."""

from __future__ import annotations

from typing import Any

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.case_types.person import person_name
from desktop.casework.deed import allowed
from desktop.casework.needs.fitting import fitting
from desktop.casework.needs.rows import rows_of
from desktop.casework.needs.views import MatchView, NeedView
from desktop.casework.office import Office
from desktop.store.reads.dealings.needs import WholeNeed


def read_need(office: Office, need_id: int) -> NeedView:
    """Everything its page shows. Raises `Expected` when there is none."""
    allowed(office, "read_needs")
    reads = office.store.reads
    for row in reads.needs([need_id]):
        matches = reads.matches_of([need_id])
        taken = {one.person_id for one in matches if one.ended_on is None}
        (listed,) = rows_of(office, [need_id])
        return NeedView(
            row=listed,
            answers=_told(row),
            matches=tuple(
                MatchView(
                    id=one.id,
                    person_id=one.person_id,
                    person_name=person_name(reads.person(one.person_id).data),
                    case_id=one.case_id,
                    case_number=reads.case(one.case_id).number if one.case_id is not None else "",
                    on_day=one.on_day,
                    ended_on=one.ended_on,
                    ended_why=one.ended_why,
                )
                for one in matches
            ),
            suggestions=fitting(office, row, taken) if listed.open else (),
        )
    raise Expected(_("这条记录已不存在。"), _("请刷新列表后再试。"))


def _told(row: WholeNeed) -> dict[str, Any]:
    raw: dict[str, Any] = {
        "post": row.post, "specialty": row.specialty, "level": row.level, "wanted": row.wanted,
        "pay_yuan": row.pay_yuan, "requirement": row.requirement, "first_day": row.first_day.isoformat(),
        "last_day": row.last_day.isoformat() if row.last_day is not None else None,
    }  # fmt: skip
    return {name: value for name, value in raw.items() if value not in ("", None)}
