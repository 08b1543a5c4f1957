"""家属居留: who joins somebody that works in the zone, holds permanent residence, or is a Chinese citizen."""

from __future__ import annotations

from typing import ClassVar, Final

from pydantic import JsonValue

from desktop.basics.language import N_
from desktop.case_types.case_type import Answers
from desktop.case_types.residence.judging.grounds import family_conditions
from desktop.case_types.residence.judging.judge import Ground
from desktop.case_types.residence.judging.look import ResidenceLook
from desktop.case_types.residence.judging.term import Bound
from desktop.case_types.residence.kinds.shared import ResidencePaper, residence_kind
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
from desktop.case_types.residence.questions.grounds import JOINING, Joining, host_dated
from desktop.case_types.residence.samples import family
from desktop.forms.complaints import CrossCheck
from desktop.forms.layout import Layout, Section


# Pydantic lists the questions of the last base first.
class FamilyAnswers(Wanted, Held, Joining, Changed, Applying):
    """What the officer types for a family member's residence paper."""

    cross_checks: ClassVar[tuple[CrossCheck, ...]] = (*CHECKS, host_dated)


LAYOUT: Final = Layout(
    (
        APPLYING, CHANGED, JOINING, HELD,
        Section(N_("期限和偕行人"), (("months_wanted", "companions"),)), LIVING,
    )
)  # fmt: skip


def bounds(look: ResidenceLook) -> tuple[Bound, ...]:
    """No longer than the passport, nor than the paper of a foreigner somebody joins."""
    facts = look.facts
    passport = Bound(N_("护照"), facts.passport_expires_on, "passport_expires_on")
    if facts.host_kind == "citizen":
        return (passport,)
    return (Bound(N_("被团聚（随行）人的居留证件"), facts.host_until, "host_until"), passport)


def written(answers: Answers) -> dict[str, JsonValue]:
    """Reunion with a citizen or a permanent resident; private affairs beside a foreigner who works."""
    kind = "private" if answers.get("host_kind") == "worker" else "reunion"
    return {"residence_kind": kind, "ground": "family"}


RESIDENCE_FAMILY: Final = residence_kind(
    ResidencePaper(
        column="family",
        title=N_("外国人居留证件（家属）"),
        short_title=N_("居留 · 家属"),
        series="JLQ",
        answers=FamilyAnswers,
        layout=LAYOUT,
        ground=Ground(family_conditions, bounds, "res_shortest", N_("家属居留证件")),
        what="团聚（随行家属）居留",
        form=FormOf(
            "居留事由：家属",
            (
                (("申请人是其", "relation"), ("被团聚（随行）人", "host_name")),
                (("身份", "host_kind"),),
                (("证件号码", "host_number"), ("证件有效期至", "host_until")),
            ),
            unit="被团聚（随行）人的单位",
        ),
        unit_title="亲属所在单位",
        sample=family,
        writes=written,
        never_copied=("host_name", "host_number", "host_until"),
    )
)
