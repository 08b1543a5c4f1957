"""Set the class or one condition of a verdict otherwise: a signed act, shown beside the verdict ever after."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.basics.visible import visible
from desktop.casework.casefile.case_file import case_file
from desktop.casework.casefile.rows import writable
from desktop.casework.changed import Changed
from desktop.casework.corrections.reweigh import reweigh
from desktop.casework.deed import allowed, deed
from desktop.casework.office import Office
from desktop.casework.overriding.signing import must_sign
from desktop.policy.verdict import CLASS, Outcome, Verdict
from desktop.store.tables import Override

CLASSES: Final = ("A", "B", "C")
SETTABLE: Final = (Outcome.MET.value, Outcome.WAIVED.value, Outcome.UNMET.value)


@dataclass(frozen=True)
class Asked:
    """What is to be set otherwise: `what` is "class" or a condition's id, `basis` the document it rests on."""

    what: str
    becomes: str  # a class, or an outcome
    reason: str
    basis: str


def override_verdict(office: Office, case_id: int, asked: Asked, approver: str, password: str = "") -> Changed:
    """Keep that an authorised colleague approved another class or outcome; the computed verdict stays as it is.

    In: `approver` is the id of a reviewer or head other than the one who asks; `password` is the approver's own, by
    which the act is signed (a practice office has none). Raises `Expected` with `field` for whatever is missing or
    wrong, a part of the verdict that is set otherwise already, a wrong password, or a closed case.
    """
    allowed(office, "override_verdict", case=case_id)
    reason, basis = visible(asked.reason), visible(asked.basis)
    if not reason:
        raise Expected(_("更改认定须写明理由。"), _("理由会印在此后的每份文书上。"), field="reason")
    if not basis:
        raise Expected(_("更改认定须有依据文件。"), _("请填写文件名称和文号。"), field="basis")
    was = computed(case_file(office, case_id).verdict(), asked.what)
    _must_differ(asked, was)
    signer = must_sign(office, approver, password)
    with deed(office, "override_verdict", case=case_id) as act:
        writable(act.unit, case_id)
        standing = act.unit.rows(Override, case_id=case_id, what=asked.what, revoked_on=None)
        if standing:
            raise Expected(_("这一项已经更改过认定。"), _("请先撤销原来的更改。"), field="what")
        act.unit.add(
            Override(
                case_id=case_id,
                what=asked.what,
                was=was,
                becomes=asked.becomes,
                reason=reason,
                basis=basis,
                approver_id=signer.id,
                approver_name=signer.name,
                on_day=office.clock.today(),
                by_name=office.actor.name,
                created_at=act.unit.now,
            )
        )
        told = _("{reason}（依据：{basis}；批准：{approver}）").format(reason=reason, basis=basis, approver=signer.name)
        act.note("verdict", asked.what, case=case_id, fields=(asked.what,), before={asked.what: was}, reason=told)
        reweigh(act, "case", case_id, told)
    return Changed(case=case_id)


def computed(verdict: Verdict, what: str) -> str:
    """How a part of the verdict came out by the rules: a class ("" for none) or an outcome.

    Raises `Expected` when the verdict has no such part.
    """
    if what == CLASS and verdict.classed:
        return verdict.talent_class or ""
    found = next((condition for condition in verdict.conditions if condition.id == what), None)
    if found is None:
        raise Expected(_("核验结论里没有这一项。"), _("请从核验结论中选择类别或一项条件。"), field="what")
    return found.outcome.value


def _must_differ(asked: Asked, was: str) -> None:
    known = CLASSES if asked.what == CLASS else SETTABLE
    if asked.becomes not in known:
        raise Expected(_("不能更改为“{becomes}”。").format(becomes=asked.becomes), field="becomes")
    if asked.becomes == was:
        raise Expected(_("与程序核验的结论相同，无须更改。"), field="becomes")
