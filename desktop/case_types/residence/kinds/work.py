"""工作类居留: who works in a zone enterprise on a permit, for up to five years; first paper, extension, change."""

from __future__ import annotations

from typing import ClassVar, Final

from pydantic import JsonValue

from desktop.basics.language import N_
from desktop.case_types.case_type import Answers
from desktop.case_types.known import Known
from desktop.case_types.residence.judging.grounds import work_conditions
from desktop.case_types.residence.judging.judge import Ground
from desktop.case_types.residence.judging.look import ResidenceLook
from desktop.case_types.residence.judging.term import Bound
from desktop.case_types.residence.kinds.shared import ResidencePaper, paper_in_hand, residence_kind
from desktop.case_types.residence.papers.form import FormOf
from desktop.case_types.residence.questions.applying import (
    APPLYING,
    CHANGED,
    CHECKS,
    HELD,
    LIVING,
    Applying,
    Changed,
    Held,
    Wanted,
)
from desktop.case_types.residence.questions.grounds import WORKING, Working
from desktop.case_types.residence.samples import work
from desktop.case_types.work_permit.kinds.carrying import carried, of_permit
from desktop.forms.complaints import CrossCheck
from desktop.forms.layout import Layout, Section


# Pydantic lists the questions of the last base first.
class WorkAnswers(Wanted, Working, Held, Changed, Applying):
    """What the officer types for a residence paper for work."""

    cross_checks: ClassVar[tuple[CrossCheck, ...]] = CHECKS


LAYOUT: Final = Layout(
    (APPLYING, CHANGED, HELD, WORKING, Section(N_("期限和偕行人"), (("months_wanted", "companions"),)), LIVING)
)


def bounds(look: ResidenceLook) -> tuple[Bound, ...]:
    """No longer than permit, passport, contract."""
    facts = look.facts
    return (
        Bound(N_("工作许可"), facts.permit_expires_on, "permit_expires_on"),
        Bound(N_("护照"), facts.passport_expires_on, "passport_expires_on"),
        Bound(N_("聘用合同"), facts.contract_until, "contract_until"),
    )


def starts_from(known: Known) -> dict[str, JsonValue]:
    """Permit, contract, post and residence paper as on file."""
    told = {**carried(known, WorkAnswers, ("post",)), **of_permit(known), **paper_in_hand(known)}
    if "post" not in told and told.get("permit_post"):
        told["post"] = told["permit_post"]
    contract = known.alive("contract")
    if contract is not None and contract.last_day is not None:
        told["contract_until"] = contract.last_day.isoformat()
    told["same_employer"] = known.same_employer
    return {name: value for name, value in told.items() if name in WorkAnswers.model_fields}


def written(_answers: Answers) -> dict[str, JsonValue]:
    """What stands on the paper besides."""
    return {"residence_kind": "work", "ground": "work"}


RESIDENCE_WORK: Final = residence_kind(
    ResidencePaper(
        column="work",
        title=N_("外国人居留证件（工作）"),
        short_title=N_("居留 · 工作"),
        series="JLG",
        answers=WorkAnswers,
        layout=LAYOUT,
        ground=Ground(work_conditions, bounds, "res_shortest_work", N_("工作类居留证件")),
        what="工作类居留",
        form=FormOf(
            "居留事由：工作",
            (
                (("工作许可编号", "permit_number"), ("许可有效期至", "permit_expires_on")),
                (("职务", "post"), ("聘用合同至", "contract_until")),
            ),
        ),
        unit_title="用人单位",
        sample=work,
        writes=written,
        never_copied=("permit_number", "permit_expires_on"),
        starts_from=starts_from,
    )
)
