"""Make a batch, or put one right; changed dates reach every living case in it."""

from __future__ import annotations

from typing import Any

from pydantic import JsonValue

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.case_types.case_type import Answers
from desktop.case_types.professional_title.batch.answers import BatchAnswers
from desktop.casework.casefile.rows import key_of
from desktop.casework.changed import Changed
from desktop.casework.deed import Act, deed
from desktop.casework.office import Office
from desktop.casework.titles.batches.check_batch import check_batch
from desktop.casework.titles.batches.settled import must_not_be_settled
from desktop.casework.titles.batches.told import standing_batch
from desktop.casework.titles.inside.telling import tell_cases
from desktop.forms.draft import answered
from desktop.store.tables import Data, TitleBatch


def save_batch(
    office: Office,
    batch_id: int | None,
    raw: Answers,
    committee_id: int | None = None,
    version: int | None = None,
    *,
    reason: str = "",
) -> Changed:
    """Keep a batch's form; `batch_id` None makes a new one with its own number (PC-2026-01).

    In: raw answers of `BatchAnswers`, whole; the committee's key where the zone's own reviews. Out: `Changed.batch`,
    falsy for no change. What changed of the dates is written into every case of the batch that is not reviewed yet;
    those accepted already count it among their corrections, with the `reason`.
    Raises `Expected` with `field`, for an ended batch, one changed since `version` was read, or what is settled.
    """
    given = answered(raw)
    for trouble in check_batch(office, given, committee_id):
        raise Expected(trouble.says, _("请改正后再保存。"), field=trouble.name)
    told = BatchAnswers.model_validate(given)
    details: Data = told.model_dump(mode="json", exclude_none=True)
    values: dict[str, Any] = {
        "name": told.name,
        "mode": told.mode,
        "committee_id": committee_id,
        "opens_on": told.opens_on,
        "closes_on": told.closes_on,
        "cutoff": told.cutoff,
        "details": details,
    }
    with deed(office, "save_batch") as act:
        if batch_id is not None:
            return _put_right(act, batch_id, told, values, version, reason)
        serial = act.unit.next_serial("PC", told.year)
        number: dict[str, Any] = {
            "number": f"PC-{told.year}-{serial:02d}", "series": "PC", "year": told.year, "serial": serial
        }  # fmt: skip
        row = act.unit.add(TitleBatch(**number, **values, by_name=office.actor.name, updated_at=act.unit.now))
        act.note("title_batch", key_of(row.id), fields=tuple(values))
        return Changed(batch=key_of(row.id))


def _put_right(
    act: Act, batch_id: int, told: BatchAnswers, values: dict[str, Any], version: int | None, reason: str
) -> Changed:
    row = standing_batch(act, batch_id)
    if version is not None and row.version != version:
        raise Expected(_("这个批次刚被改动过。"), _("请重新打开后再改，以免覆盖别人的修改。"))
    if told.year != row.year:
        says = _("编号 {number} 已含年度，不能改。").format(number=row.number)
        raise Expected(says, _("年度错了的，请取消本批次另开一个。"), field="year")
    old, new = dict(row.details), values["details"]
    before: dict[str, JsonValue] = {
        name: old.get(name) for name in sorted({*old, *new}) if old.get(name) != new.get(name)
    }
    if row.committee_id != values["committee_id"]:
        before["committee_id"] = row.committee_id
    if not before:
        return Changed()
    must_not_be_settled(act.office, batch_id, before, old, new)
    for name, value in values.items():
        setattr(row, name, value)
    row.updated_at = act.unit.now
    row.version += 1
    act.note("title_batch", batch_id, fields=tuple(before), before=before, reason=reason)
    tell_cases(act, row, reason or _("批次 {number} 的设定更改").format(number=row.number))
    return Changed(batch=batch_id)
