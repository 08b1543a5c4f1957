"""The answer to an objection: the name falls, or stands again."""

from __future__ import annotations

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.case_types.case_type import Answers
from desktop.casework.changed import Changed
from desktop.casework.deed import Act, deed
from desktop.casework.office import Office
from desktop.casework.register.outgoing.copies import told
from desktop.casework.titles.inside.life import application_row, step
from desktop.casework.titles.inside.papers import filing_numbered
from desktop.casework.titles.publicity.list_publishable import POSTED
from desktop.casework.titles.publicity.objections.check_objection import open_objection
from desktop.casework.titles.publicity.questions import ConclusionAnswers
from desktop.store.tables import TitleObjection, TitlePublicity


def answer_objection(office: Office, objection_id: int, raw: Answers) -> Changed:
    """Answer it: `upheld` takes the applicant out of the results, `dismissed` puts the name back.

    In: raw answers of `ConclusionAnswers`. Raises `Expected` when it was not looked into, or is answered already.
    """
    asked = told(ConclusionAnswers, raw, office.clock.today())
    with deed(office, "answer_objection") as act:
        row = open_objection(act, objection_id)
        if row.state != "checked":
            raise Expected(_("还没有写核查情况。"), _("请先核查，再答复。"))
        row.filing_id = filing_numbered(act, asked.filing, field="filing")
        row.state, row.conclusion, row.answer = "answered", asked.conclusion, asked.answer
        row.answered_on = office.clock.today()
        row.details = {**row.details, "filing": "".join((asked.filing or "").split())}
        row.updated_at = act.unit.now
        row.version += 1
        act.unit.flush()
        batch = release(act, row, upheld=asked.conclusion == "upheld")
        act.note("title_objection", objection_id, fields=("conclusion", asked.conclusion), before={"state": "checked"})
    return Changed(batch=batch)


def release(act: Act, row: TitleObjection, *, upheld: bool) -> int:
    """What the end of an objection makes of its application; gives the batch's key.

    Put back only when no other objection to it stands open.
    """
    publicity = act.unit.get(TitlePublicity, row.publicity_id)
    application, _case = application_row(act, row.application_id)
    if application.state != "objected":
        return publicity.batch_id
    others = act.unit.rows(TitleObjection, application_id=row.application_id)
    if upheld:
        step(act, application, "unseated", why=row.answer)
    elif not any(one.state in {"open", "checked"} for one in others if one.id != row.id):
        step(act, application, POSTED[publicity.stage])
    return publicity.batch_id
