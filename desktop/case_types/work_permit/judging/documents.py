"""What the window reads off single documents: whether one can be relied on, whether they agree, how long one runs."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from desktop.basics.language import N_, said
from desktop.case_types.ruled.told import told
from desktop.case_types.work_permit.choices import DEGREE_RECOGNITION
from desktop.case_types.work_permit.facts_model import WorkPermitFacts
from desktop.case_types.work_permit.judging.classification import Classification
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.book.shapes import Rule, RulesChapter
from desktop.policy.verdict import Condition, Outcome

CONDITIONS = "work_permit/document_conditions"


def document_conditions(
    library: PolicyLibrary, facts: WorkPermitFacts, day: date, found: Classification
) -> Iterator[Condition]:  # fmt: skip
    """The conditions that speak once somebody has looked at a document; before that the material list asks for it."""
    rules = library.chapter(CONDITIONS, RulesChapter).on(day)
    yield from _term(library, rules, facts)
    yield from _degree(library, rules, facts, found)
    yield from _agree(library, rules, facts)


def pending(library: PolicyLibrary, facts: WorkPermitFacts, day: date) -> Iterator[Condition]:
    """A permit that ends while its case is decided is cancelled by the system: a warning where the permit goes on."""
    rule, until = library.chapter(CONDITIONS, RulesChapter).on(day).get("permit_pending"), facts.permit_expires_on
    if rule is None or until is None or until < day:
        return
    left = (until - day).days
    fact = said(N_("许可有效期至 {day}，还有 {left} 日"), day=until.isoformat(), left=left)
    outcome = Outcome.MET if left >= int(rule.limit or 0) else Outcome.UNMET
    yield told(library, rule, outcome, fact, question="permit_expires_on")


def _term(library: PolicyLibrary, rules: dict[str, Rule], facts: WorkPermitFacts) -> Iterator[Condition]:
    """Work of up to ninety days, both ends counted, is applied for apart."""
    rule, first, last = rules.get("contract_term"), facts.contract_from, facts.contract_until
    if rule is None or first is None or last is None:
        return  # the dates are asked for by the contract's own condition
    days = (last - first).days + 1
    outcome = Outcome.MET if days > int(rule.limit or 0) else Outcome.UNMET
    yield told(library, rule, outcome, said(N_("{days} 日"), days=days), question="contract_until")


def _degree(
    library: PolicyLibrary, rules: dict[str, Rule], facts: WorkPermitFacts, found: Classification
) -> Iterator[Condition]:  # fmt: skip
    """A degree that cannot be relied on stops only who needs one."""
    rule, state = rules.get("degree_recognised"), facts.degree_recognition
    if rule is None or state is None:
        return
    title = DEGREE_RECOGNITION.title(state)
    if state == "recognised":
        outcome = Outcome.MET
    elif found.resting and not any("degree" in judged.row.rests_on for judged in found.resting):
        outcome, title = Outcome.WAIVED, said(N_("{state}；所依条款不凭学历"), state=title)
    else:
        outcome = Outcome.UNMET
    yield told(library, rule, outcome, title, question="degree_recognition")


def _agree(library: PolicyLibrary, rules: dict[str, Rule], facts: WorkPermitFacts) -> Iterator[Condition]:
    """A new passport is first entered in the permit, then in the residence paper; it may ride on an extension."""
    rule, agree = rules.get("documents_agree"), facts.documents_agree
    if rule is None or agree is None:
        return
    rides = not agree and "passport" in (facts.change_items or ())
    fact = N_("随本次申请一并变更") if rides else N_("一致") if agree else N_("护照已换发，许可或居留证件未变更")
    outcome = Outcome.MET if agree or rides else Outcome.UNMET
    yield told(library, rule, outcome, fact, question="documents_agree")
