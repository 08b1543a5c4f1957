"""Which official letters a batch has, and what the file tells them: the letters are begun in `casework.letters`."""

from __future__ import annotations

from collections import Counter
from typing import Final

from desktop.basics.chinese import day_in_words
from desktop.case_types.professional_title.papers.values import BatchValues, Grievance
from desktop.casework.office import Office
from desktop.casework.titles.papers.inside.of_applicant import plain
from desktop.casework.titles.papers.inside.of_batch import of_batch
from desktop.casework.titles.papers.inside.of_complaint import of_complaint
from desktop.policy.reckoning.titles.afterwards import ban_of

#: The letters of a batch, with the form they are; those that confirm a result are begun with the result itself.
ENTRUST: Final = "title_entrust"
REPLY: Final = "title_confirm_reply"
OF_BATCH: Final = {ENTRUST: "F08", "title_plan": "F22", REPLY: "F15"}
CANCELLATION: Final = "title_cancellation"
OF_COMPLAINT: Final = {CANCELLATION: "F20"}
#: Under this key a complaint keeps the letter drafted for it, so that its number comes back.
LETTER: Final = "letter"


def slots_of(office: Office, batch_id: int | None, template: str, of: int | None) -> dict[str, str]:
    """What a template asks, told from the batch or the complaint; `KeyError` for one that is of neither."""
    if template in OF_BATCH and batch_id is not None:
        return batch_slots(of_batch(office, batch_id, plain), passed=template == REPLY)
    if template in OF_COMPLAINT and of is not None:
        told = complaint_slots(of_complaint(office, of))
        return {**told, "记录期": told["记录期"] or _ban_ahead(office, of)}
    raise KeyError(template)


def _ban_ahead(office: Office, complaint_id: int) -> str:
    """The ban that would run from the day a complaint was found true; "" where it was not."""
    found = office.store.reads.title_complaints([complaint_id])
    if not found or found[0].answered_on is None:
        return ""
    ban = ban_of(office.policy, found[0].answered_on)
    return f"{day_in_words(ban.first)}至{day_in_words(ban.last)}"


def batch_slots(values: BatchValues, *, passed: bool = False) -> dict[str, str]:
    """What a batch tells the letters about it: of everybody in it, or of those who passed alone."""
    committee = values.committee
    filed = f"（备案文号：{committee.filing_number}）" if committee is not None and committee.filing_number else ""
    first, _comma, second = values.entrusted_to.partition("，")
    told = [one for one in values.applicants if one.passed or not passed]
    groups = Counter((one.series, one.level) for one in told)
    return {
        "批次": values.name,
        "人数": str(len(told)),
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
