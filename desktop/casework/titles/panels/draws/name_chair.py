"""Who of the members chairs a meeting (主任委员), and who stands in for the chair (副主任委员)."""

from __future__ import annotations

from typing import Literal

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.casework.changed import Changed
from desktop.casework.deed import deed
from desktop.casework.office import Office
from desktop.store.tables import TitleMember, TitleSession

Seat = Literal["chair", "vice", "member"]


def name_chair(office: Office, session_id: int, expert_id: int, role: Seat) -> Changed:
    """Give a member a seat; whoever had the chair becomes a member. Out: falsy for no change.

    Source: 人社部令第40号 第九条、第二十一条: chair or vice-chair presides. Raises `Expected` for
    a substitute, for somebody not called, or when the meeting is over or out with a suitcase.
    """
    with deed(office, "name_chair") as act:
        session = act.unit.get(TitleSession, session_id)
        if session.state not in ("planned", "drawn", "open"):
            raise Expected(_("会议已经结束或装箱外出，不能再改主任委员。"))
        row = act.unit.find(TitleMember, (session_id, expert_id))
        if row is None or row.role == "substitute":
            raise Expected(_("主任委员、副主任委员须是正选委员。"), _("请从正选名单中选。"), field="expert")
        if row.role == role:
            return Changed()
        if role == "chair":
            for other in act.unit.rows(TitleMember, session_id=session_id, role="chair"):
                other.role = "member"
        before, row.role = row.role, role
        session.updated_at = act.unit.now
        session.version += 1
        act.note("title_member", f"{session_id}/{expert_id}", fields=("role",), before={"role": before})
    return Changed(session=session_id, batch=session.batch_id)
