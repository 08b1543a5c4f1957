"""Record what a later check of a declaration found."""

from __future__ import annotations

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.basics.visible import visible
from desktop.case_types import kind as kind_of
from desktop.casework.changed import Changed
from desktop.casework.deed import deed
from desktop.casework.materials.promised import waiting_checks
from desktop.casework.office import Office
from desktop.casework.promises.life.lapse import break_promise_row
from desktop.policy.reckoning.promises import advice_of
from desktop.store.tables import Promise


def check_promise(office: Office, promise_id: int, finding: str, *, holds: bool, advice: str = "") -> Changed:
    """The declaration was true: kept. It was not: broken, with a credit record and what to do with the permit.

    In: `finding`, how it was checked and what was found; `advice` a key of the book's (`advices`), asked for when it
    was untrue. It is advice: who may revoke a permit is not this office. Raises `Expected` without a finding or an
    advice, and when no check waits.
    """
    words = visible(finding)
    if not words:
        raise Expected(_("请写明怎样核查、查到什么。"), field="finding")
    with deed(office, "check_promise" if holds else "check_promise.untrue") as act:
        promise = act.unit.get(Promise, promise_id)
        case = act.unit.case(promise.case_id)
        checks = waiting_checks(act, promise)
        if promise.state != "open" or not checks:
            raise Expected(_("这项承诺没有待办的核查。"), _("请刷新后查看。"))
        known = {
            one.key: one.says
            for one in advice_of(office.policy, f"{kind_of(case.kind).family}/promises", office.clock.today())
        }
        if not holds and advice not in known:
            raise Expected(_("承诺不实的，请选择对许可的处理建议。"), field="advice")
        today = office.clock.today()
        for check in checks:
            check.state, check.ended_on, check.ended_why = ("met" if holds else "broken"), today, words
            if not holds:
                check.data = {**check.data, "advice": advice}
        if holds:
            promise.state, promise.ended_on, promise.ended_why = "kept", today, words
            act.note(
                "promise", promise_id, case=promise.case_id, fields=("state",), before={"state": "open"}, reason=words
            )
        else:
            break_promise_row(act, promise, case, today, f"{words}（{known[advice]}）")
        return Changed(case=promise.case_id, person=case.person_id, employer=case.employer_id)


def advices(office: Office, kind: str) -> tuple[tuple[str, str], ...]:
    """What may be advised for a permit whose declaration was untrue: key and words (a message id)."""
    chapter = f"{kind_of(kind).family}/promises"
    return tuple((one.key, one.says) for one in advice_of(office.policy, chapter, office.clock.today()))
