"""Who comes signs in, who goes is noted, who stays away is noted with why."""

from __future__ import annotations

from typing import Literal

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.basics.visible import visible
from desktop.casework.changed import Changed
from desktop.casework.deed import Act, deed
from desktop.casework.office import Office
from desktop.casework.titles.sessions.inside.rows import member_row, session_row, touched
from desktop.store.tables import TitleCount, TitleMember

Attendance = Literal["came", "left", "back", "absent", "undone"]


def sign_in_member(
    office: Office, session_id: int, expert_id: int, what: Attendance = "came", why: str = ""
) -> Changed:
    """Note that an expert came, left, came back, stays away (`why`), or that a sign-in was a mistake (undone).

    Raises `Expected` for a mistake told after votes were counted: then the expert has left, which is noted as such.
    """
    with deed(office, "sign_in_member") as act:
        row = session_row(act, session_id, ("open",))
        member = member_row(act, session_id, expert_id)
        before = {"signed_in": member.signed_in_at is not None, "left": bool(member.data.get("left"))}
        _note(act, member, what, visible(why))
        touched(act, row)
        act.note("title_member", f"{session_id}/{expert_id}", fields=(what,), before={**before}, reason=visible(why))
    return Changed(session=session_id, batch=row.batch_id)


def _note(act: Act, member: TitleMember, what: Attendance, why: str) -> None:
    if what == "came":
        if member.signed_in_at is not None:
            raise Expected(_("这位专家已经签到。"), _("请刷新后再看。"))
        if act.unit.rows(TitleMember, session_id=member.session_id, stands_in_for=member.expert_id):
            raise Expected(_("这位专家的席位已由候补专家替补。"), _("请先取消替补，再让本人签到。"))
        member.signed_in_at, member.absent_why = act.unit.now, ""
    elif what in ("left", "back"):
        if member.signed_in_at is None:
            raise Expected(_("这位专家没有签到。"), field="expert")
        rest = {name: value for name, value in member.data.items() if name != "left"}
        member.data = {**rest, "left": act.unit.now.isoformat()} if what == "left" else rest
    elif what == "absent":
        if member.signed_in_at is not None:
            raise Expected(_("这位专家已经签到；如中途离开，请记为离席。"), field="expert")
        if not why:
            raise Expected(_("请写明未到会的原因。"), field="why")
        member.absent_why = why
    else:
        if any(one.state != "void" for one in act.unit.rows(TitleCount, session_id=member.session_id)):
            raise Expected(_("已经计票，签到不能撤销。"), _("如专家离席，请记为离席。"))
        member.signed_in_at = None
        member.data = {name: value for name, value in member.data.items() if name != "left"}
