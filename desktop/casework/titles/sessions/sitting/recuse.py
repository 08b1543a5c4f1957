"""An expert withdraws from one applicant (回避)."""

from __future__ import annotations

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.basics.visible import visible
from desktop.casework.changed import Changed
from desktop.casework.deed import Act, deed
from desktop.casework.office import Office
from desktop.casework.titles.sessions.inside.rows import hearing_row, member_row, session_row, touched
from desktop.store.tables import TitleCount, TitleRecusal, TitleScore


def recuse(office: Office, session_id: int, application_id: int, expert_id: int, ground: str) -> Changed:
    """Write it down with its ground; what the expert was to read first is left to somebody else.

    Raises `Expected` without a ground, or after the applicant's votes were counted or the expert marked a sheet.
    """
    words = visible(ground)
    if not words:
        raise Expected(_("请写明回避的情形。"), field="ground")
    with deed(office, "recuse") as act:
        row = session_row(act, session_id)
        member_row(act, session_id, expert_id)
        hearing = hearing_row(act, session_id, application_id)
        _must_be_open(act, session_id, application_id)
        if act.unit.find(TitleRecusal, (session_id, application_id, expert_id)) is not None:
            raise Expected(_("这项回避已经登记。"), _("请刷新后再看。"))
        if act.unit.find(TitleScore, (session_id, application_id, expert_id)) is not None:
            raise Expected(_("这位专家已对该申报人评分。"), _("请先删去评分，再登记回避。"), field="expert")
        if hearing.main_expert_id == expert_id:
            hearing.main_expert_id = None
        act.unit.add(
            TitleRecusal(
                session_id=session_id, application_id=application_id, expert_id=expert_id, ground=words,
                by_name=office.actor.name, noted_at=act.unit.now,
            )
        )  # fmt: skip
        touched(act, row)
        act.note("title_hearing", f"{session_id}/{application_id}", fields=("recusal", str(expert_id)), reason=words)
    return Changed(session=session_id, batch=row.batch_id)


def end_recusal(office: Office, session_id: int, application_id: int, expert_id: int, why: str) -> Changed:
    """Take back one that was entered by mistake; the audit keeps it. Raises `Expected` without a reason."""
    words = visible(why)
    if not words:
        raise Expected(_("取消回避须写明原因。"), field="why")
    with deed(office, "recuse") as act:
        row = session_row(act, session_id)
        _must_be_open(act, session_id, application_id)
        recusal = act.unit.get(TitleRecusal, (session_id, application_id, expert_id))
        ground = recusal.ground
        act.unit.delete(recusal)
        touched(act, row)
        act.note(
            "title_hearing", f"{session_id}/{application_id}", fields=("recusal", str(expert_id)),
            before={"ground": ground}, reason=words,
        )  # fmt: skip
    return Changed(session=session_id, batch=row.batch_id)


def _must_be_open(act: Act, session_id: int, application_id: int) -> None:
    counts = act.unit.rows(TitleCount, session_id=session_id, application_id=application_id)
    if any(one.state != "void" and one.final for one in counts):
        raise Expected(_("这名申报人已经计票，回避不能再改。"), _("如计票有误，请先作废该次计票。"))
