"""创业居留: graduates of key Chinese universities (2 to 5 years) and of well-known foreign ones (up to 2)."""

from __future__ import annotations

from typing import ClassVar, Final

from pydantic import JsonValue

from desktop.basics.language import N_, said
from desktop.case_types.case_type import Answers
from desktop.case_types.residence.choices import FOREIGN
from desktop.case_types.residence.judging.grounds import start_conditions
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
from desktop.case_types.residence.questions.grounds import (
    PROJECT,
    STARTING,
    Starting,
    proofs_told,
    school_based,
)
from desktop.case_types.residence.samples import startup
from desktop.forms.complaints import CrossCheck
from desktop.forms.layout import Layout, Section


# Pydantic lists the questions of the last base first.
class StartupAnswers(Wanted, Held, Starting, Changed, Applying):
    """What the officer types for a residence paper for a start-up."""

    cross_checks: ClassVar[tuple[CrossCheck, ...]] = (*CHECKS, school_based, proofs_told)


LAYOUT: Final = Layout(
    (
        APPLYING, CHANGED, STARTING, PROJECT, HELD,
        Section(N_("期限和偕行人"), (("months_wanted", "companions"),)), LIVING,
    )
)  # fmt: skip


def bounds(look: ResidenceLook) -> tuple[Bound, ...]:
    """No longer than the passport."""
    return (Bound(N_("护照"), look.facts.passport_expires_on, "passport_expires_on"),)


def cap(look: ResidenceLook) -> tuple[str, int] | None:
    """Graduates of foreign universities: the book's own longest term."""
    name = "res_start_most"
    if look.facts.startup_path != FOREIGN or name not in look.rules:
        return None
    months = look.limit(name)
    return said(N_("国际知名高校毕业生最长{months}个月"), months=months), months


def written(answers: Answers) -> dict[str, JsonValue]:
    """Private affairs, with the endorsement the police confirmed."""
    word = answers.get("endorsement")
    return {"residence_kind": "private", "ground": "startup", **({"endorsement": word} if word else {})}


RESIDENCE_STARTUP: Final = residence_kind(
    ResidencePaper(
        column="startup",
        title=N_("外国人居留证件（创业）"),
        short_title=N_("居留 · 创业"),
        series="JLC",
        answers=StartupAnswers,
        layout=LAYOUT,
        ground=Ground(start_conditions, bounds, "res_shortest", N_("私人事务类居留证件（创业）"), cap),
        what="私人事务类居留，创业",
        form=FormOf(
            "居留事由：创业",
            (
                (("适用的情形", "startup_path"),),
                (("毕业院校", "school"), ("毕业日期", "graduated_on")),
                (("学位", "degree"), ("签注用词", "endorsement")),
                (("创业项目", "project"), ("在开发区内", "startup_in_zone")),
                (("创业证明", "startup_proofs"),),
                (("项目说明", "project_says"),),
            ),
            unit="创业（依托）单位",
        ),
        unit_title="依托单位",
        sample=startup,
        writes=written,
        never_copied=("school_basis", "project_says"),
    )
)
