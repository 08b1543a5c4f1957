"""Panels (评议组): deal the experts out, or seat one by hand."""

from __future__ import annotations

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.casework.changed import Changed
from desktop.casework.deed import deed
from desktop.casework.office import Office
from desktop.casework.titles.sessions.inside.rows import member_row, session_row, touched
from desktop.casework.titles.sessions.inside.weigh import book_of
from desktop.store.tables import TitleMember


def set_panels(office: Office, session_id: int, count: int) -> Changed:
    """Deal the members out to so many panels in the order drawn; the first of each leads. 0 makes none.

    Raises `Expected` where a panel would have fewer experts than the rules ask.
    """
    with deed(office, "set_panels") as act:
        row = session_row(act, session_id)
        members = [one for one in act.unit.rows(TitleMember, session_id=session_id) if one.role != "substitute"]
        members.sort(key=lambda one: (one.place, one.expert_id))
        least = book_of(office).least_of_panel(row.day)
        if count < 0 or (count and len(members) // count < least):
            raise Expected(
                _("{members} 位专家分 {count} 组，每组不足 {least} 人。").format(
                    members=len(members), count=count, least=least
                ),
                _("请减少组数。"),
                field="count",
            )
        for at, member in enumerate(members):
            member.panel = at % count + 1 if count else 0
            member.leads = bool(count) and at < count
        touched(act, row)
        act.note("title_session", session_id, fields=("panels", str(count)))
    return Changed(session=session_id, batch=row.batch_id)


def seat_member(office: Office, session_id: int, expert_id: int, panel: int, *, leads: bool = False) -> Changed:
    """Put one expert into a panel; who leads it takes the lead from whoever had it."""
    if panel < 0:
        raise Expected(_("组号不能是负数。"), field="panel")
    with deed(office, "set_panels") as act:
        row = session_row(act, session_id)
        member = member_row(act, session_id, expert_id)
        before = {"panel": member.panel, "leads": member.leads}
        if leads:
            for other in act.unit.rows(TitleMember, session_id=session_id, panel=panel):
                other.leads = False
        member.panel, member.leads = panel, leads and panel > 0
        touched(act, row)
        act.note("title_member", f"{session_id}/{expert_id}", fields=("panel", "leads"), before={**before})
    return Changed(session=session_id, batch=row.batch_id)
