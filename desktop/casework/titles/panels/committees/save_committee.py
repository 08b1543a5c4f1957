"""Enter a review committee with its filing, or put one right."""

from __future__ import annotations

from typing import Any

from pydantic import JsonValue

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.case_types.case_type import Answers
from desktop.case_types.professional_title.panels.committee import CommitteeAnswers, committee_complaints
from desktop.casework.casefile.rows import key_of
from desktop.casework.changed import Changed
from desktop.casework.deed import Act, deed
from desktop.casework.office import Office
from desktop.forms.draft import answered
from desktop.store.tables import TitleCommittee

#: What has a column of its own, since lists show or sort by it.
_COLUMNS = ("name", "title_series", "specialty", "level", "per", "size", "filing_number", "filed_by")


def save_committee(office: Office, committee_id: int | None, raw: Answers, version: int | None = None) -> Changed:
    """Keep a committee's form; `committee_id` None enters a new one. Out: `Changed.committee`, falsy for no change.

    In: raw answers of `CommitteeAnswers`, whole. Raises `Expected` with `field` for what the form or the rules (size,
    odd number, three years) do not allow, for one that was ended, or changed since `version` was read.
    """
    given = answered(raw)
    for trouble in committee_complaints(office.policy, given, office.clock.today()):
        raise Expected(trouble.says, _("请按核准备案文件填写。"), field=trouble.name)
    told = CommitteeAnswers.model_validate(given)
    values: dict[str, Any] = {name: getattr(told, name) or "" for name in _COLUMNS}
    values |= {"filed_from": told.filed_from, "filed_until": told.filed_until}
    values["details"] = answered(told.model_dump(mode="json"))
    with deed(office, "save_committee") as act:
        if committee_id is None:
            row = act.unit.add(TitleCommittee(**values, by_name=office.actor.name, updated_at=act.unit.now))
            act.note("title_committee", key_of(row.id), fields=tuple(values["details"]))
            return Changed(committee=key_of(row.id))
        return _put_right(act, committee_id, values, version)


def standing_committee(act: Act, committee_id: int) -> TitleCommittee:
    """The row of a committee that was not ended. Raises `Expected` when it was."""
    row = act.unit.get(TitleCommittee, committee_id)
    if row.state != "active":
        raise Expected(_("“{name}”已停用，不能再改。").format(name=row.name), _("如重新备案，请另行登记。"))
    return row


def _put_right(act: Act, committee_id: int, values: dict[str, Any], version: int | None) -> Changed:
    row = standing_committee(act, committee_id)
    if version is not None and row.version != version:
        raise Expected(_("这个评委会刚被改动过。"), _("请重新打开后再改，以免覆盖别人的修改。"))
    old, new = dict(row.details), values["details"]
    before: dict[str, JsonValue] = {
        name: old.get(name) for name in sorted({*old, *new}) if old.get(name) != new.get(name)
    }
    if not before:
        return Changed()
    for name, value in values.items():
        setattr(row, name, value)
    row.updated_at = act.unit.now
    row.version += 1
    act.note("title_committee", committee_id, fields=tuple(before), before=before)
    return Changed(committee=committee_id)
