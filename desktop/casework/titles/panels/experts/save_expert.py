"""Enter an expert, or put one right."""

from __future__ import annotations

from pydantic import JsonValue

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.case_types.case_type import Answers
from desktop.case_types.professional_title.panels.conflicts import plain
from desktop.case_types.professional_title.panels.expert import ExpertAnswers
from desktop.casework.casefile.rows import key_of
from desktop.casework.changed import Changed
from desktop.casework.deed import Act, deed
from desktop.casework.office import Office
from desktop.casework.titles.panels.experts.rows import columns_of
from desktop.forms.complaints import complaints
from desktop.forms.draft import answered
from desktop.store.tables import Data, TitleExpert


def save_expert(office: Office, expert_id: int | None, raw: Answers, version: int | None = None) -> Changed:
    """Keep an expert's form; `expert_id` None enters a new one. Out: `Changed.expert`, falsy for no change.

    In: raw answers of `ExpertAnswers`, whole. Raises `Expected` with `field`; for somebody who is in the pool already
    (same number, or same name and employer), and for one changed since `version` was read.
    """
    told = checked_expert(office, raw)
    with deed(office, "save_expert") as act:
        _must_be_new(act, told, expert_id)
        return keep_expert(act, expert_id, told, version)


def checked_expert(office: Office, raw: Answers) -> ExpertAnswers:
    """Raw answers as a whole form. Raises `Expected` with the field of the first complaint."""
    given = answered(raw)
    for trouble in complaints(ExpertAnswers, given, day=office.clock.today()):
        raise Expected(trouble.says, _("请改正后再保存。"), field=trouble.name)
    return ExpertAnswers.model_validate(given)


def keep_expert(act: Act, expert_id: int | None, told: ExpertAnswers, version: int | None = None) -> Changed:
    """Write an expert's row in an open unit, with its audit row; falsy for no change."""
    values = columns_of(told)
    if expert_id is None:
        row = act.unit.add(TitleExpert(**values, by_name=act.office.actor.name, updated_at=act.unit.now))
        act.note("title_expert", key_of(row.id), fields=tuple(values["data"]))
        return Changed(expert=key_of(row.id))
    row = act.unit.get(TitleExpert, expert_id)
    if version is not None and row.version != version:
        raise Expected(_("这位专家的资料刚被改动过。"), _("请重新打开后再改，以免覆盖别人的修改。"))
    new: Data = values["data"]
    old = dict(row.data)
    before: dict[str, JsonValue] = {
        name: old.get(name) for name in sorted({*old, *new}) if old.get(name) != new.get(name)
    }
    if not before:
        return Changed()
    for name, value in values.items():
        setattr(row, name, value)
    row.updated_at = act.unit.now
    row.version += 1
    act.note("title_expert", expert_id, fields=tuple(before), before=before)
    return Changed(expert=expert_id)


def _must_be_new(act: Act, told: ExpertAnswers, expert_id: int | None) -> None:
    for other in act.office.store.reads.experts_like([told.name], told.identity_number or ""):
        if other.id == expert_id:
            continue
        number = other.data.get("identity_number")
        if told.identity_number and number == told.identity_number:
            says = _("这位专家已在库中（身份证件号码相同）。")
            raise Expected(says, _("请打开原有资料更正。"), field="identity_number")
        twice = plain(other.employer_name) == plain(told.employer_name)
        if twice and not (number and told.identity_number):
            raise Expected(
                _("库中已有同名、同单位的专家。"), _("确是两个人的，请都填写身份证件号码。"), field="name"
            )
