"""补办: a permit card of before December 2024 is lost or damaged."""

from __future__ import annotations

from typing import ClassVar, Final

from pydantic import JsonValue

from desktop.basics.language import N_
from desktop.case_types.case_type import CaseType
from desktop.case_types.known import Known
from desktop.case_types.work_permit.facts import fact_questions, facts_of
from desktop.case_types.work_permit.judging.by_kind.reissue import (
    reissue_advice,
    reissue_answer,
    reissue_conditions,
)
from desktop.case_types.work_permit.kinds.carrying import PERMIT_IN_HAND, RESIDENCE_IN_HAND, of_permit, of_residence
from desktop.case_types.work_permit.kinds.in_hand import InHand, judge_in_hand, term_of_permit
from desktop.case_types.work_permit.materials import materials_of
from desktop.case_types.work_permit.papers import papers_of
from desktop.case_types.work_permit.papers.variants import REISSUE
from desktop.case_types.work_permit.questions.afterwards.card import CARD, Card, card_in_order
from desktop.case_types.work_permit.questions.held import (
    PERMIT_HELD,
    RESIDENCE_HELD,
    PermitHeld,
    ResidenceHeld,
    permit_in_order,
    residence_dated,
)
from desktop.case_types.work_permit.samples.card import sample
from desktop.forms.complaints import CrossCheck
from desktop.forms.layout import Layout

KEY: Final = "work_permit_reissue"


# Pydantic lists the questions of the last base first.
class ReissueAnswers(ResidenceHeld, Card, PermitHeld):
    """What the officer types for a card issued anew."""

    cross_checks: ClassVar[tuple[CrossCheck, ...]] = (permit_in_order, card_in_order, residence_dated)


LAYOUT: Final = Layout((PERMIT_HELD, CARD, RESIDENCE_HELD))


def starts_from(known: Known) -> dict[str, JsonValue]:
    """Permit and residence paper as on file; the permit's first day is when its card was issued."""
    told = {**of_permit(known), **of_residence(known)}
    if "permit_from" in told:
        told["card_issued_on"] = told["permit_from"]
    return told


WORK_PERMIT_REISSUE: Final = CaseType(
    key=KEY,
    title=N_("外国人工作许可证（补办）"),
    short_title=N_("工作许可 · 补办"),
    family="work_permit",
    series="BB",
    answers=ReissueAnswers,
    layout=LAYOUT,
    facts=facts_of(ReissueAnswers),
    judge=judge_in_hand(
        InHand(
            further=reissue_conditions,
            keeps=frozenset(),
            answer=reissue_answer,
            refusal=N_("不能补办：{says}。"),
            advice=reissue_advice,
            term=term_of_permit,
        )
    ),
    materials=materials_of("reissue"),
    papers=papers_of(REISSUE),
    fact_questions=fact_questions(KEY, ReissueAnswers),
    sample=sample,
    never_copied=(
        *PERMIT_IN_HAND, *RESIDENCE_IN_HAND, "card_issued_on", "lost_on",
    ),
    column="reissue",
    classed=False,
    starts_from=starts_from,
    yields=("permit",),
)  # fmt: skip
