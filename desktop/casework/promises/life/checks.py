"""Later checks of declarations, and the promises that stand in the way of a decision."""

from __future__ import annotations

from datetime import date

from desktop.basics.errors import Expected
from desktop.basics.language import N_, _, said
from desktop.case_types.case_type import MaterialState
from desktop.casework.casefile.case_file import case_file
from desktop.casework.deed import Act
from desktop.casework.materials.promised import CHECK, GONE
from desktop.casework.promises.life.lapse import terms_at, withdraw_open
from desktop.policy.reckoning.promises import Terms
from desktop.policy.reckoning.workdays import Workdays
from desktop.store.tables import Obligation, OfficeCase, Promise


def must_be_clear(act: Act, case: OfficeCase, *, granted: bool) -> None:
    """Raises `Expected` while promises stand in the way of a decision, naming their papers.

    An open one does unless its rule lets a decision be made over it; a broken one, or one whose paper was sent back,
    does when the case is to be granted and the paper is still asked for and not there.
    """
    key = int(case.id or 0)
    promises = act.unit.rows(Promise, case_id=key)
    if not promises:
        return
    lines = {state.line.key: state for state in case_file(act.office, key).materials()}
    standing: list[str] = []
    for promise in promises:
        state = lines.get(promise.material_key)
        title = _(state.line.says) if state is not None else promise.material_key
        if promise.state == "open":
            terms = terms_at(act.office, case, promise)
            if terms is None or not terms.decides_open:
                standing.append(title)
        elif granted and promise.state in {"broken", "kept"} and state is not None and still_owed(state):
            standing.append(title)
    if standing:
        raise Expected(
            _("还有承诺的材料没有交来：{titles}。").format(titles="、".join(dict.fromkeys(standing))),
            _("请等材料交来，或在“材料”中判定承诺未履行后再作决定。"),
            field="stage",
        )


def still_owed(state: MaterialState) -> bool:
    """True for a line that is asked for and not there."""
    return state.state in GONE and state.line.need not in {"optional", "waived"}


def lagging(act: Act, case_id: int) -> str:
    """What a case is accepted without, for its history; "" when nothing was promised."""
    rows = act.unit.rows(Promise, case_id=case_id, state="open")
    if not rows:
        return ""
    lines = {state.line.key: state.line.says for state in case_file(act.office, case_id).materials()}
    titles = "、".join(lines.get(row.material_key, row.material_key) for row in rows)
    return said(N_("凭承诺受理：{titles}"), titles=titles)


def after_decision(act: Act, case: OfficeCase, decided_on: date, *, granted: bool) -> None:
    """Queue the check of every declaration the decision rests on; without a grant nothing is left to check."""
    if not granted:
        withdraw_open(act, case, decided_on, _("未准予许可，承诺不再需要"))
        return
    for promise in act.unit.rows(Promise, case_id=case.id, state="open"):
        terms = terms_at(act.office, case, promise)
        if terms is not None and terms.check_days is not None and not has_check(act, promise):
            queue_check(act, promise, case, decided_on, terms)


def has_check(act: Act, promise: Promise) -> bool:
    """True when a promise's check was queued before, whatever became of it."""
    rows = act.unit.rows(Obligation, case_id=promise.case_id, kind=CHECK)
    return any(row.data.get("promise") == promise.id for row in rows)


def queue_check(act: Act, promise: Promise, case: OfficeCase, since: date, terms: Terms) -> None:
    """Owe the check of a declaration within the rule's working days after a day."""
    due = Workdays.of(act.office.policy).after(since, terms.check_days or terms.days).day
    lines = {state.line.key: state.line.says for state in case_file(act.office, promise.case_id).materials()}
    title = lines.get(promise.material_key, promise.material_key)
    owed = Obligation(
        person_id=case.person_id,
        employer_id=case.employer_id,
        case_id=promise.case_id,
        kind=CHECK,
        says=said(N_("核查告知承诺：{material}"), material=title),
        due_on=due,
        data={"promise": promise.id, "material": promise.material_key},
        created_at=act.unit.now,
    )
    key = act.unit.add(owed).id
    act.note("obligation", key, case=promise.case_id, fields=(promise.material_key,), reason=due.isoformat())
