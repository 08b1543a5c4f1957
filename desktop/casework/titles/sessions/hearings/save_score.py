"""One expert's sheet on one applicant (评议表)."""

from __future__ import annotations

from collections.abc import Mapping

from pydantic import JsonValue

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.basics.visible import visible
from desktop.casework.changed import Changed
from desktop.casework.deed import Act, deed
from desktop.casework.office import Office
from desktop.casework.titles.sessions.inside.rows import hearing_row, member_row, session_row, touched
from desktop.casework.titles.sessions.inside.sheet import sheet_of
from desktop.policy.book.titles.sessions import ScoreSheet
from desktop.store.tables import TitleRecusal, TitleScore, TitleSession


def save_score(
    office: Office,
    session_id: int,
    application_id: int,
    expert_id: int,
    marks: Mapping[str, int],
    *,
    opinion: str = "",
    recommended: str = "",
) -> Changed:
    """Keep the marks, in tenths of a point by the criteria of the session's sheet; no marks take the sheet back.

    Raises `Expected` with the criterion as field for marks that are too many or for none there is, for an expert who
    did not sign in or who withdrew from this applicant.
    """
    with deed(office, "save_score") as act:
        row = session_row(act, session_id, ("open",))
        hearing_row(act, session_id, application_id)
        _may_mark(act, row, application_id, expert_id)
        kept = act.unit.find(TitleScore, (session_id, application_id, expert_id))
        if not marks:
            if kept is None:
                return Changed()
            act.unit.delete(kept)
        else:
            total = _total(sheet_of(act, row), marks)
            told: dict[str, JsonValue] = {**marks}
            sheet = kept or TitleScore(session_id=session_id, application_id=application_id, expert_id=expert_id)
            sheet.marks, sheet.total, sheet.updated_at = told, total, act.unit.now
            sheet.opinion, sheet.recommended = visible(opinion), recommended
            if kept is None:
                act.unit.add(sheet)
        touched(act, row)
        act.note("title_score", f"{session_id}/{application_id}/{expert_id}", fields=("marks",))
    return Changed(session=session_id)


def _may_mark(act: Act, row: TitleSession, application_id: int, expert_id: int) -> None:
    key = row.id or 0
    if member_row(act, key, expert_id).signed_in_at is None:
        raise Expected(_("这位专家没有签到，不能评分。"), _("请先签到。"), field="expert")
    if act.unit.find(TitleRecusal, (key, application_id, expert_id)) is not None:
        raise Expected(_("这位专家对该申报人回避，不能评分。"), field="expert")


def _total(sheet: ScoreSheet, marks: Mapping[str, int]) -> int:
    criteria = {one.key: one for one in sheet.criterion}
    for key, mark in marks.items():
        if key not in criteria:
            raise Expected(_("评议表中没有“{key}”这一项。").format(key=key), field=key)
        most = criteria[key].most
        if not 0 <= mark <= most * 10:
            raise Expected(
                _("“{title}”须在 0 到 {most} 分之间。").format(title=_(criteria[key].title), most=most), field=key
            )
    missing = [one.title for key, one in criteria.items() if key not in marks]
    if missing:
        raise Expected(
            _("还有未评分的项目：{titles}。").format(titles="、".join(_(title) for title in missing)),
            field=next(key for key in criteria if key not in marks),
        )
    return sum(marks.values())
