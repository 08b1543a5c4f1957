"""Extend the term of a case: once, with the reason told to the applicant."""

from __future__ import annotations

from pydantic import JsonValue

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.basics.visible import visible
from desktop.case_types import kind as kind_of
from desktop.casework.casefile.stages import ON_THE_CLOCK
from desktop.casework.changed import Changed
from desktop.casework.deadlines.reckon import reckon
from desktop.casework.deed import deed
from desktop.casework.office import Office
from desktop.policy.reckoning.terms.term_book import TermBook
from desktop.store.tables import Pause


def extend_term(office: Office, case_id: int, reason: str, basis: str) -> Changed:
    """Add the working days the book allows to the term of an accepted case; its last day is reckoned in the same unit.

    In: the reason as the applicant is told it, and who approved it by which paper. Raises `Expected` for a case that
    is not between acceptance and decision, was extended before, or whose last day has passed; without reason or basis.
    """
    words, ground = visible(reason), visible(basis)
    if not words:
        raise Expected(_("请写明延长期限的理由。"), _("理由要告知申请人。"), field="reason")
    if not ground:
        raise Expected(_("请写明批准人和批准文书。"), field="basis")
    today = office.clock.today()
    with deed(office, "extend_term", case=case_id) as act:
        case = act.unit.case(case_id)
        if case.accepted_on is None or case.stage not in ON_THE_CLOCK | {"correcting"}:
            raise Expected(_("只有受理之后、决定之前的办件可以延长期限。"), field="stage")
        if act.unit.rows(Pause, case_id=case_id, kind="extension"):
            raise Expected(_("本件的期限已经延长过一次，不能再延长。"))
        if case.due_on is not None and case.due_on < today:
            raise Expected(_("期限已于 {day} 届满，不能再延长。").format(day=case.due_on.isoformat()))
        term = TermBook.of(office.policy, kind_of(case.kind).family).extension(case.kind, case.accepted_on)
        if term is None:
            raise Expected(_("政策里没有这类事项延长期限的规定。"))
        before: dict[str, JsonValue] = {"due_on": None if case.due_on is None else case.due_on.isoformat()}
        act.unit.add(
            Pause(
                case_id=case_id, kind="extension", first_day=today, last_day=today, working_days=term.limit,
                reason=words, basis=ground, by_name=office.actor.name,
            )
        )  # fmt: skip
        reckon(act, case)
        act.note("term_pause", case_id, case=case_id, fields=("due_on",), before=before, reason=words)
    return Changed(case=case_id)
