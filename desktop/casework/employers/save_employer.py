"""Keep what was entered for one employer, finished or not."""

from __future__ import annotations

from desktop.basics.errors import Expected
from desktop.basics.identity.reading import tidy
from desktop.basics.language import _
from desktop.case_types.case_type import Answers
from desktop.casework.answers_changed import edit
from desktop.casework.casefile.rows import key_of
from desktop.casework.changed import Changed
from desktop.casework.corrections.explaining import explain
from desktop.casework.corrections.reweigh import reweigh
from desktop.casework.deed import deed
from desktop.casework.office import Office
from desktop.casework.people.columns import word
from desktop.store.tables import Employer


def save_employer(
    office: Office, employer_id: int | None, raw: Answers, version: int | None = None, *, reason: str = ""
) -> Changed:  # fmt: skip
    """Lay answers over what is known of an employer; a null takes an answer away, `employer_id` None makes a new one.

    While accepted cases rest on this employer a change is a correction in each of them, and `reason` says why.
    Raises `Expected` when the 统一社会信用代码 belongs to another employer already on file, when `version` is given and
    somebody else saved meanwhile, when a new employer has nothing at all, or for a correction without a reason.
    """
    with deed(office, "save_employer") as act:
        employer = act.unit.employer(employer_id) if employer_id is not None else None
        if employer is not None and version is not None and employer.version != version:
            raise Expected(_("该单位的资料已被改动。"), _("请刷新后再改。"))
        change = edit(employer.data if employer is not None else {}, raw)
        if not change.fields:
            if employer is None:
                raise Expected(_("还没有填写任何内容。"), _("请至少填写单位名称。"), field="name")
            return Changed()
        code = tidy(word(change.after, "uscc"))
        for other in act.unit.rows(Employer, uscc=code) if code else ():
            if other.id != employer_id:
                raise Expected(
                    _("该统一社会信用代码已属于“{name}”。").format(name=other.name),
                    _("请选用已有单位，或核对代码。"),
                    field="uscc",
                )
        if employer_id is not None:
            explain(act, "employer", employer_id, change, reason)
        if employer is None:
            employer = Employer()
        employer.data = change.after
        employer.name = word(change.after, "name")
        employer.uscc = code
        key = key_of(act.unit.add(employer).id)
        act.note("employer", key, fields=change.fields, before=change.before, reason=reason)
        if employer_id is not None:
            reweigh(act, "employer", employer_id, reason)
    return Changed(employer=key)
