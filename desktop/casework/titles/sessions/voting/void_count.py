"""A count that was wrong: voided with why, so that it can be counted again."""

from __future__ import annotations

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.basics.visible import visible
from desktop.casework.changed import Changed
from desktop.casework.deed import deed
from desktop.casework.duties.rights import role_for
from desktop.casework.office import Office
from desktop.casework.titles.inside.life import step
from desktop.casework.titles.sessions.inside.rows import session_row, touched
from desktop.store.tables import TitleApplication, TitleCount


def void_count(office: Office, count_id: int, reason: str) -> Changed:
    """Void it; its ballots stay beside it. An announced one is the head's to void, and takes the applicant back.

    Raises `Expected` without a reason, once the session is over, or when the result went on to its publicity.
    """
    words = visible(reason)
    if not words:
        raise Expected(_("作废计票须写明原因。"), field="reason")
    with deed(office, "void_count") as act:
        count = act.unit.get(TitleCount, count_id)
        row = session_row(act, count.session_id, ("open",))
        if count.state == "void":
            raise Expected(_("这次计票已经作废。"), _("请刷新后再看。"))
        before = count.state
        earlier = act.unit.rows(TitleCount, session_id=count.session_id, application_id=count.application_id)
        if not count.final:
            raise Expected(_("后面还有一轮计票，不能只作废这一轮。"), _("请先作废后一轮。"))
        if before == "announced":
            allowed_to_take_back(office)
            application = act.unit.get(TitleApplication, count.application_id)
            if application.state not in ("passed", "failed"):
                raise Expected(_("这名申报人的结果已经进入公示或者确认，不能作废计票。"), _("请按异议或者复核办理。"))
            step(act, application, "reviewing", why=words)
        count.state, count.void_reason = "void", words
        act.unit.flush()
        for one in earlier:  # the round before stands again
            if one.state == "counted" and one.round == count.round - 1:
                one.final = True
        touched(act, row)
        act.note("title_count", count_id, fields=("state",), before={"state": before}, reason=words)
        session = count.session_id
    return Changed(session=session, batch=row.batch_id)


def allowed_to_take_back(office: Office) -> None:
    """Raises `Expected` unless the actor may take back what was announced; nothing of the unit is kept then."""
    if role_for("void_count.announced", office.actor.roles) is None:
        raise Expected(_("已宣布的结果只有签发人可以作废。"), _("请由签发人办理。"))
