"""Begin an official letter about a batch or a complaint: what the template asks is told from the file."""

from __future__ import annotations

from collections import Counter
from typing import Final

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.case_types.professional_title.papers.values import BatchValues, Grievance
from desktop.casework.changed import Changed
from desktop.casework.deed import deed
from desktop.casework.letters.made.begin import Belonging, Wish, begin_letter
from desktop.casework.office import Office
from desktop.casework.titles.papers.inside.of_applicant import plain
from desktop.casework.titles.papers.inside.of_batch import of_batch
from desktop.casework.titles.papers.inside.of_complaint import of_complaint

#: The letters of a batch, with the form they are; those that confirm a result are begun with the result itself.
ENTRUST: Final = "title_entrust"
OF_BATCH: Final = {ENTRUST: "F08", "title_plan": "F22", "title_confirm_reply": "F15"}
OF_COMPLAINT: Final = {"title_cancellation": "F20"}


def draft_batch_letter(office: Office, batch_id: int, template: str, of: int | None = None) -> Changed:
    """Begin a draft; `Changed.letter` is its key. In: `of` the complaint a cancellation rests on.

    What the file does not tell stands in it as 【待填：…】. Raises `Expected` for a template that is none of a batch.
    """
    with deed(office, "draft_batch_letter") as act:
        if template in OF_BATCH:
            slots = batch_slots(of_batch(office, batch_id, plain))
        elif template in OF_COMPLAINT and of is not None:
            slots = complaint_slots(of_complaint(office, of))
        else:
            raise Expected(_("批次没有“{key}”这份公文。").format(key=template), _("请从列表中选择。"), field="template")
        letter = begin_letter(act, template, Belonging(), Wish({key: said for key, said in slots.items() if said}))
        act.note("batch", batch_id, fields=(template,))
    return Changed(batch=batch_id, letter=letter)


def batch_slots(values: BatchValues) -> dict[str, str]:
    """What a batch tells the letters about it."""
    committee = values.committee
    filed = f"（备案文号：{committee.filing_number}）" if committee is not None and committee.filing_number else ""
    first, _comma, second = values.entrusted_to.partition("，")
    passed = [one for one in values.applicants if one.passed]
    groups = Counter((one.series, one.level) for one in values.applicants)
    return {
        "批次": values.name,
        "人数": str(len(passed) or len(values.applicants)),
        "系列和级别": "；".join(f"{series}{level}{many}人" for (series, level), many in groups.items()),
        "评委会": f"{committee.name}{filed}" if committee is not None else "",
        "受托单位": first,
        "受托评委会": second or first,
        "会议安排": values.meeting,
    }


def complaint_slots(values: Grievance) -> dict[str, str]:
    """What a complaint tells the decision to cancel a title."""
    facts = dict(values.facts)
    certificate = f"（证书编号：{values.certificate}）" if values.certificate else ""
    return {
        "当事人": values.about,
        "职称": f"{values.title}{certificate}" if values.title else "",
        "事实": values.findings or facts.get("违规事实", ""),
        "记录期": facts.get("不得申报期", ""),
    }
