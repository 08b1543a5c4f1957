"""The papers of a residence case: its form, the fee note, and those every kind of case has."""

from __future__ import annotations

from functools import partial

from desktop.case_types.case_type import Paper
from desktop.case_types.residence.papers.fee_note import fee_note, nothing_charged
from desktop.case_types.residence.papers.form import FormOf, application
from desktop.case_types.work_permit.papers.assessment_opinion import assessment_opinion
from desktop.case_types.work_permit.papers.cover import contents, cover
from desktop.case_types.work_permit.papers.deadline_proof import deadline_proof, nothing_runs
from desktop.case_types.work_permit.papers.materials_list import materials_list
from desktop.case_types.work_permit.papers.variant import Variant


def papers_of(what: str, form: FormOf, *, permanent: bool = False) -> tuple[Paper, ...]:
    """The papers of one kind, by what it is called on paper and what its form asks."""
    variant = Variant(
        form="外国人永久居留申请信息表" if permanent else "外国人居留证件申请信息表",
        what=what,
        opinion="永久居留核验意见" if permanent else "居留资格核验意见",
        packet="外国人永久居留申请材料" if permanent else "外国人居留证件申请材料",
        blocks=(),
        opinion_short="核验意见",
        term="居留期限",
    )
    charged = () if permanent else (
        Paper("fee_note", "收费说明", partial(fee_note, variant), "费", in_packet=False, idle=nothing_charged),
    )
    return (
        Paper("cover", "封面", partial(cover, variant), "卷"),
        Paper("contents", "目录", contents, "卷"),
        Paper("application", variant.form, partial(application, variant, form), "申", needs_complete=True),
        Paper("assessment_opinion", variant.opinion_short, partial(assessment_opinion, variant), "核"),
        Paper("materials_list", "材料清单", materials_list, "材"),
        *charged,
        Paper("deadline_proof", "期限推算书", deadline_proof, "期", in_packet=False, idle=nothing_runs),
    )
