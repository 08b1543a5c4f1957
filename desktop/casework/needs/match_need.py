"""Somebody was brought in for a need."""

from __future__ import annotations

from datetime import date

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.casework.casefile.rows import key_of
from desktop.casework.changed import Changed
from desktop.casework.deed import deed
from desktop.casework.needs.save_need import standing
from desktop.casework.office import Office
from desktop.store.tables import TalentMatch


def match_need(
    office: Office, need_id: int, person_id: int, case_id: int | None = None, on: date | None = None
) -> Changed:
    """Write down who, through which case, on which day (today).

    Raises `Expected` when the need is filled or ended, for somebody who stands there already, a case that is somebody
    else's, a day to come.
    """
    today = office.clock.today()
    day = on or today
    if day > today:
        raise Expected(_("日期不能晚于今天。"), field="on")
    with deed(office, "save_need") as act:
        row = standing(act, need_id)
        act.unit.person(person_id)
        living = [one for one in office.store.reads.matches_of([need_id]) if one.ended_on is None]
        if any(one.person_id == person_id for one in living):
            raise Expected(_("此人已登记为这项需求的引进人才。"), _("请刷新后再试。"), field="person_id")
        if len(living) >= row.wanted:
            says = _("这项需求的 {count} 人已招满。").format(count=row.wanted)
            raise Expected(says, _("如需求增加，请先改需求人数。"))
        if case_id is not None and act.unit.case(case_id).person_id != person_id:
            raise Expected(_("所选办件不是此人的。"), field="case_id")
        match = act.unit.add(
            TalentMatch(
                need_id=need_id, person_id=person_id, case_id=case_id, on_day=day, by_name=office.actor.name
            )
        )
        row.updated_at = act.unit.now
        row.version += 1
        act.note("need", need_id, case=case_id, fields=("match", str(key_of(match.id))))
    return Changed(need=need_id, person=person_id)
