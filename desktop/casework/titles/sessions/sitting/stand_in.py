"""A substitute takes the seat of an expert who stays away."""

from __future__ import annotations

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.casework.changed import Changed
from desktop.casework.deed import deed
from desktop.casework.office import Office
from desktop.casework.titles.sessions.inside.rows import member_row, session_row, touched
from desktop.store.tables import TitleHearing, TitleMember


def stand_in(office: Office, session_id: int, substitute_id: int, absent_id: int | None) -> Changed:
    """Seat a substitute for an absent expert (with panel, lead and what the absent one was to read); None unseats.

    Nobody votes for somebody else: the substitute votes in the own name. Raises `Expected` for somebody who is no
    substitute, a seat that is taken, or an expert who signed in.
    """
    with deed(office, "stand_in") as act:
        row = session_row(act, session_id)
        substitute = member_row(act, session_id, substitute_id)
        if substitute.role != "substitute":
            raise Expected(_("只有候补专家可以替补。"), _("请从候补名单中选。"), field="substitute")
        if absent_id is None:
            if substitute.signed_in_at is not None:
                raise Expected(_("这位候补专家已经签到，不能取消替补。"))
            substitute.stands_in_for, substitute.panel, substitute.leads = None, 0, False
        else:
            absent = member_row(act, session_id, absent_id)
            if absent.signed_in_at is not None or absent.role == "substitute":
                raise Expected(_("只能替补没有到会的评委。"), field="absent")
            if act.unit.rows(TitleMember, session_id=session_id, stands_in_for=absent_id):
                raise Expected(_("这个席位已经有人替补。"), field="absent")
            substitute.stands_in_for, substitute.panel, substitute.leads = absent_id, absent.panel, absent.leads
            for hearing in act.unit.rows(TitleHearing, session_id=session_id, main_expert_id=absent_id):
                hearing.main_expert_id = substitute_id
        touched(act, row)
        act.note("title_member", f"{session_id}/{substitute_id}", fields=("stands_in_for", str(absent_id or "")))
    return Changed(session=session_id, batch=row.batch_id)
