"""Open a session: those on its list step to 评审, and who comes signs in."""

from __future__ import annotations

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.casework.changed import Changed
from desktop.casework.deed import deed
from desktop.casework.office import Office
from desktop.casework.titles.sessions.inside.days import must_be_its_day
from desktop.casework.titles.sessions.inside.rows import BEFORE, session_row, touched
from desktop.casework.titles.sessions.planning.put_on_list import begin_review
from desktop.store.tables import TitleApplication, TitleHearing, TitleMember


def open_session(office: Office, session_id: int) -> Changed:
    """Begin the meeting. Raises `Expected` without experts or applicants, or on another day than it is planned for.

    One that was held on its day and is entered later says so in its plan (`afterwards`) before it is opened.

    A committee whose filing is over, or too few experts, do not keep it from opening; they keep it from voting.
    """
    with deed(office, "open_session") as act:
        row = session_row(act, session_id, BEFORE)
        must_be_its_day(row, office.clock.today())
        if not act.unit.rows(TitleMember, session_id=session_id):
            raise Expected(_("还没有抽取专家，不能开会。"), _("请先抽取专家。"))
        hearings = act.unit.rows(TitleHearing, session_id=session_id)
        if not hearings:
            raise Expected(_("名单上还没有申报人。"), _("请先把申报人列入名单。"))
        for hearing in hearings:
            begin_review(act, act.unit.get(TitleApplication, hearing.application_id))
        before = row.state
        row.state, row.opened_at = "open", act.unit.now
        touched(act, row)
        act.note("title_session", session_id, fields=("state",), before={"state": before})
    return Changed(session=session_id, batch=row.batch_id)
