"""Enter a need, or put one right."""

from __future__ import annotations

from typing import Any

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.case_types.case_type import Answers
from desktop.case_types.needs.need import NeedAnswers
from desktop.casework.casefile.rows import key_of
from desktop.casework.changed import Changed
from desktop.casework.deed import Act, deed
from desktop.casework.office import Office
from desktop.forms.complaints import complaints
from desktop.forms.draft import answered
from desktop.store.tables import TalentNeed


def save_need(office: Office, need_id: int | None, employer_id: int, raw: Answers) -> Changed:
    """Keep what an employer says of a post; `need_id` None enters a new one. Out: `Changed.need`, falsy for no change.

    In: raw answers of `NeedAnswers`, whole. Raises `Expected` with `field`, for fewer people than were brought in, or
    for a need that was ended.
    """
    given = answered(raw)
    for trouble in complaints(NeedAnswers, given, day=office.clock.today()):
        raise Expected(trouble.says, _("请按单位的需求填写。"), field=trouble.name)
    told = NeedAnswers.model_validate(given)
    values: dict[str, Any] = {
        "employer_id": employer_id,
        "post": told.post,
        "specialty": told.specialty or "",
        "level": told.level or "",
        "wanted": told.wanted,
        "pay_yuan": told.pay_yuan,
        "requirement": told.requirement or "",
        "first_day": told.first_day,
        "last_day": told.last_day,
    }
    with deed(office, "save_need") as act:
        act.unit.employer(employer_id)
        if need_id is None:
            row = act.unit.add(TalentNeed(**values, by_name=office.actor.name, updated_at=act.unit.now))
            key = key_of(row.id)
            act.note("need", key, fields=tuple(values))
            return Changed(need=key, employer=employer_id)
        return _put_right(act, need_id, values)


def _put_right(act: Act, need_id: int, values: dict[str, Any]) -> Changed:
    row = standing(act, need_id)
    brought = sum(1 for one in act.office.store.reads.matches_of([need_id]) if one.ended_on is None)
    if values["wanted"] < brought:
        raise Expected(
            _("已引进 {count} 人，需求人数不能更少。").format(count=brought),
            _("请先终止不再算数的引进。"),
            field="wanted",
        )
    before = {name: getattr(row, name) for name, value in values.items() if getattr(row, name) != value}
    if not before:
        return Changed()
    for name in before:
        setattr(row, name, values[name])
    row.updated_at = act.unit.now
    row.version += 1
    kept = {name: value.isoformat() if hasattr(value, "isoformat") else value for name, value in before.items()}
    act.note("need", need_id, fields=tuple(before), before=kept)
    return Changed(need=need_id, employer=row.employer_id)


def standing(act: Act, need_id: int) -> TalentNeed:
    """The row of a need that was not ended. Raises `Expected` when it was."""
    row = act.unit.get(TalentNeed, need_id)
    if row.state != "open":
        raise Expected(_("这项需求已经终止，不能再改。"), _("如又需要，请另行登记。"))
    return row
