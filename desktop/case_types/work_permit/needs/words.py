"""The words of the material matrix, read for one person: how much a paper is needed, and the reason."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from desktop.basics.language import N_, joined, said
from desktop.case_types.work_permit.choices import CARD_TROUBLES, CHANGE_ITEMS, LEGAL_NAME
from desktop.case_types.work_permit.facts_model import WorkPermitFacts
from desktop.case_types.work_permit.judging.classification import Classification
from desktop.case_types.work_permit.questions.afterwards.end_reasons import END_REASONS
from desktop.policy.book.matrix import MatrixRow


@dataclass(frozen=True)
class Need:
    """How much a paper is needed, and the reason beside the row's own."""

    need: str
    why: str = ""
    carries_class: bool = False  # see `MaterialLine.carries_class`


def need_of(word: str, row: MatrixRow, facts: WorkPermitFacts, found: Classification) -> Need:
    """What the matrix asks of this person by one of its words; a plain word means itself."""
    reader = _READERS.get(word)
    return Need(word) if reader is None else reader(row, facts, found)


def _when(answer: bool | None, yes: str, no: str) -> Need:
    if answer is None:
        return Need("conditional", N_("是否适用尚不能判断"))
    return Need("required", yes) if answer else Need("waived", no)


def _promise(_row: MatrixRow, _facts: WorkPermitFacts, _found: Classification) -> Need:
    return Need("commitment", N_("入境前以承诺代替，入境后补交"))


def _promise_when_a(row: MatrixRow, _facts: WorkPermitFacts, found: Classification) -> Need:
    """A persons may promise the paper, unless every A line they meet is proved by this very paper."""
    if found.talent_class != "A":
        return Need("required")
    if found.signed and not found.resting:
        return Need("commitment", N_("A类可采用承诺制"))  # the class rests on the signed act, not on this paper
    leaning = [judged.line.code for judged in found.resting if row.key in judged.row.rests_on]
    if len(leaning) == len(found.resting):
        why = said(N_("所依条款 {lines} 由本材料证明，不适用承诺"), lines="、".join(leaning))
        return Need("required", why, carries_class=True)
    return Need("commitment", N_("A类可采用承诺制"))


def _evidence(_row: MatrixRow, _facts: WorkPermitFacts, found: Classification) -> Need:
    """Evidence for the lines used: every A line, and those B lines that are more than degree and years."""
    if found.talent_class is None:
        return Need("conditional", N_("类别尚未确定"))
    if found.signed and not found.resting:
        return Need("optional", N_("类别由签批的认定更改确定，附更改所依据的文件"))
    used = [judged for judged in found.resting if judged.row.basis != "hired"]
    if not used or (found.talent_class == "B" and len(used) < len(found.resting)):
        return Need("optional", N_("按一般聘用条款办理的不需另附；按其他条款办理的须附"))
    words = joined(
        (said("{code}：{proof}", code=j.line.code, proof=j.row.evidence) for j in used if j.row.evidence), "；"
    )
    return Need("required", words)


def class_raised(facts: WorkPermitFacts) -> bool | None:
    """True when a higher class is applied for than the permit carries; None while either is unknown."""
    if facts.permit_class is None:
        return None
    return facts.applied_class is not None and facts.applied_class < facts.permit_class  # A before B before C


def _evidence_when_raised(row: MatrixRow, facts: WorkPermitFacts, found: Classification) -> Need:
    raised = class_raised(facts)
    if raised is None:
        return Need("conditional", N_("原许可类别未填"))
    return _evidence(row, facts, found) if raised else Need("waived", N_("沿用原许可类别"))


def class_changed(facts: WorkPermitFacts) -> bool | None:
    """True when the class is among what a change is about; None while nobody said what it is about."""
    return None if facts.change_items is None else "class" in facts.change_items


def _evidence_when_changed(row: MatrixRow, facts: WorkPermitFacts, found: Classification) -> Need:
    changed = class_changed(facts)
    if changed is None:
        return Need("conditional", N_("变更的内容未填"))
    return _evidence(row, facts, found) if changed else Need("waived", N_("类别不变"))


def _salary(_row: MatrixRow, _facts: WorkPermitFacts, found: Classification) -> Need:
    """The pay promise goes with a salary line or points; who meets an ordinary line too may leave it out."""
    if found.talent_class is None:
        return Need("conditional", N_("类别尚未确定"))
    lines = [judged for judged in found.resting if judged.row.basis in {"salary", "points"}]
    if not lines:
        return Need("waived", N_("未使用工资或积分条款"))
    codes = "、".join(judged.line.code for judged in lines)
    if len(lines) < len(found.resting):
        return Need("optional", said(N_("使用 {lines} 的须交"), lines=codes))
    return Need("required", said(N_("使用 {lines}"), lines=codes))


def _salary_when_carried(row: MatrixRow, facts: WorkPermitFacts, found: Classification) -> Need:
    """At an extension a promise once given is given again; who asks for a higher class is looked at anew."""
    if class_raised(facts):
        return _salary(row, facts, found)
    return _when(
        facts.salary_promised, N_("以前申请时作过薪资承诺，续签的须重新承诺"), N_("以前申请时没有作过薪资承诺")
    )


def _tax_when_promised(_row: MatrixRow, facts: WorkPermitFacts, _found: Classification) -> Need:
    return _when(facts.salary_promised, N_("以前申请时作过薪资承诺"), N_("以前申请时没有作过薪资承诺"))


def _regulated(_row: MatrixRow, facts: WorkPermitFacts, _found: Classification) -> Need:
    return _when(facts.industry_regulated, N_("须前置审批"), N_("岗位和行业不须前置审批"))


def _representative(_row: MatrixRow, facts: WorkPermitFacts, _found: Classification) -> Need:
    office = None if facts.employer_kind is None else facts.employer_kind == "foreign_office"
    return _when(office, N_("聘用单位为外国企业常驻代表机构"), N_("聘用单位不是代表机构"))


def _by_item(row: MatrixRow, facts: WorkPermitFacts, _found: Classification) -> Need:
    """Papers that go with what changes."""
    if facts.change_items is None:
        return Need("conditional", N_("变更的内容未填"))
    changed = [CHANGE_ITEMS.title(item) for item in facts.change_items if item in row.items]
    if changed:
        return Need("required", said(N_("变更：{items}"), items="、".join(changed)))
    return Need("waived", N_("没有相应的变更"))


def _by_end_reason(row: MatrixRow, facts: WorkPermitFacts, _found: Classification) -> Need:
    """Papers that go with the reason why an employment ends."""
    if facts.end_reason is None:
        return Need("conditional", N_("注销的原因未填"))
    title = END_REASONS.title(facts.end_reason)
    if facts.end_reason in row.reasons:
        return Need("required", said(N_("注销的原因：{reason}"), reason=title))
    return Need("waived", said(N_("注销的原因：{reason}，不须提交"), reason=title))


def _by_card(row: MatrixRow, facts: WorkPermitFacts, _found: Classification) -> Need:
    """Papers that go with what became of the card."""
    if facts.card_trouble is None:
        return Need("conditional", N_("补办的原因未填"))
    title = CARD_TROUBLES.title(facts.card_trouble)
    if facts.card_trouble in row.reasons:
        return Need("required", said(N_("补办的原因：{reason}"), reason=title))
    return Need("waived", said(N_("补办的原因：{reason}，不须提交"), reason=title))


def _by_task(row: MatrixRow, facts: WorkPermitFacts, _found: Classification) -> Need:
    """Papers that go with what a short stay is for."""
    task = None if facts.short_task is None else facts.short_task in row.tasks
    return _when(task, N_("本项任务须经批准"), N_("本项任务不须另行批准"))


def _by_seal(_row: MatrixRow, facts: WorkPermitFacts, _found: Classification) -> Need:
    """The authority letter that goes with any other seal than the one with the legal name."""
    other = None if facts.seal_kind is None else facts.seal_kind != LEGAL_NAME
    return _when(other, N_("使用其他印章"), N_("使用单位法定名称章，不须授权"))


_READERS: Final[Mapping[str, Callable[[MatrixRow, WorkPermitFacts, Classification], Need]]] = {
    "promise": _promise,
    "promise_when_a": _promise_when_a,
    "evidence": _evidence,
    "evidence_when_raised": _evidence_when_raised,
    "evidence_when_changed": _evidence_when_changed,
    "salary": _salary,
    "salary_when_carried": _salary_when_carried,
    "tax_when_promised": _tax_when_promised,
    "regulated": _regulated,
    "representative": _representative,
    "by_item": _by_item,
    "by_end_reason": _by_end_reason,
    "by_card": _by_card,
    "by_seal": _by_seal,
    "by_task": _by_task,
}
