"""The papers visa support asks for: a column of the matrix read by what is true of the case."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Final

from desktop.basics.language import N_, joined, said
from desktop.case_types.case_type import Facts
from desktop.case_types.ruled.materials import listed
from desktop.case_types.visa_support.choices import MULTIPLE
from desktop.case_types.visa_support.judging.expert import OF_CLASS_A
from desktop.case_types.visa_support.judging.look import VisaLook, look_at
from desktop.case_types.visa_support.judging.unit import applies_elsewhere
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.verdict import MaterialLine

MATERIALS: Final = "visa_support/materials"
EVIDENCE: Final = "talent_evidence"


def materials_of(kind: str, column: str) -> Callable[[PolicyLibrary, Facts, date], tuple[MaterialLine, ...]]:
    """The material list of one kind of case, by its column."""

    def materials(library: PolicyLibrary, facts: Facts, day: date) -> tuple[MaterialLine, ...]:
        look = look_at(library, facts, day, kind)
        lines = listed(library, MATERIALS, column, _truths(look), day)
        return tuple(_with_evidence(look, line) for line in lines)

    return materials


def _truths(look: VisaLook) -> dict[str, bool | None]:
    facts = look.facts
    basis, entries = facts.expert_basis, facts.visa_entries
    return {
        "rests_on_a": None if basis is None else basis == OF_CLASS_A,
        "rests_on_doc": None if basis is None else basis != OF_CLASS_A,
        "family_joins": facts.family_joins,
        "entries_multiple": None if entries is None else entries == MULTIPLE,
        "applies_elsewhere": applies_elsewhere(look),
        "first_filing": facts.first_filing,
    }


def _with_evidence(look: VisaLook, line: MaterialLine) -> MaterialLine:
    """The evidence of the very lines that are met stands in the line."""
    if line.key != EVIDENCE or line.need == "waived":
        return line
    resting = [judged for judged in look.found.met("A") if judged.row.evidence]
    proofs = joined((said("{code}：{proof}", code=j.line.code, proof=j.row.evidence) for j in resting), "；")
    return replace(line, why=joined((line.why, proofs or N_("所依条款尚未确定")), "；"))
