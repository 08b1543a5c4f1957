"""实习居留: foreign students invited by well-known units, for a year at most."""

from __future__ import annotations

from typing import ClassVar, Final

from pydantic import JsonValue

from desktop.basics.language import N_
from desktop.case_types.case_type import Answers
from desktop.case_types.residence.judging.grounds import intern_conditions
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
from desktop.case_types.residence.questions.grounds import INTERNING, Interning, internship_in_order
from desktop.case_types.residence.samples import internship
from desktop.forms.complaints import CrossCheck
from desktop.forms.layout import Layout, Section


# Pydantic lists the questions of the last base first.
class InternshipAnswers(Wanted, Held, Interning, Changed, Applying):
    """What the officer types for an internship."""

    cross_checks: ClassVar[tuple[CrossCheck, ...]] = (*CHECKS, internship_in_order)


LAYOUT: Final = Layout(
    (
        APPLYING, CHANGED, INTERNING, HELD,
        Section(N_("期限和偕行人"), (("months_wanted", "companions"),)), LIVING,
    )
)  # fmt: skip


def bounds(look: ResidenceLook) -> tuple[Bound, ...]:
    """No longer than the internship and the passport."""
    facts = look.facts
    return (
        Bound(N_("实习期限"), facts.intern_until, "intern_until"),
        Bound(N_("护照"), facts.passport_expires_on, "passport_expires_on"),
    )


def written(_answers: Answers) -> dict[str, JsonValue]:
    """Private affairs, for an internship."""
    return {"residence_kind": "private", "ground": "internship", "endorsement": "internship"}


RESIDENCE_INTERNSHIP: Final = residence_kind(
    ResidencePaper(
        column="internship",
        title=N_("外国人居留证件（实习）"),
        short_title=N_("居留 · 实习"),
        series="JLS",
        answers=InternshipAnswers,
        layout=LAYOUT,
        ground=Ground(intern_conditions, bounds, "res_shortest", N_("私人事务类居留证件（实习）")),
        what="私人事务类居留，实习",
        form=FormOf(
            "居留事由：实习",
            (
                (("学生类别", "student_of"),),
                (("就读院校", "school"), ("实习岗位", "post")),
                (("实习自", "intern_from"), ("实习至", "intern_until")),
            ),
            unit="实习单位",
        ),
        unit_title="实习单位",
        sample=internship,
        writes=written,
        never_copied=("intern_from", "intern_until"),
    )
)
