"""The papers of a work permit case, each a function from its context to a document value."""

from __future__ import annotations

from functools import partial

from desktop.case_types.case_type import Paper
from desktop.case_types.work_permit.papers.assessment_opinion import assessment_opinion
from desktop.case_types.work_permit.papers.commitment import commitment, without_promise
from desktop.case_types.work_permit.papers.cover import contents, cover
from desktop.case_types.work_permit.papers.deadline_proof import deadline_proof, nothing_runs
from desktop.case_types.work_permit.papers.form.frame import application
from desktop.case_types.work_permit.papers.materials_list import materials_list
from desktop.case_types.work_permit.papers.nearest_sheet import nearest_sheet, nothing_nearer
from desktop.case_types.work_permit.papers.variant import Variant


def papers_of(variant: Variant) -> tuple[Paper, ...]:
    """The papers of one kind of case, by what it is called on paper and what its form is made of."""
    return (
        Paper("cover", "封面", partial(cover, variant), "卷"),
        Paper("contents", "目录", contents, "卷"),
        Paper("application", variant.form, partial(application, variant), "申", needs_complete=True),
        Paper("assessment_opinion", variant.opinion_short, partial(assessment_opinion, variant), "核"),
        Paper("materials_list", "材料清单", materials_list, "材"),
        Paper("commitment", "承诺书", commitment, "诺", idle=without_promise),
        Paper("nearest_sheet", "达标差距告知单", nearest_sheet, "差", in_packet=False, idle=nothing_nearer),
        Paper("deadline_proof", "期限推算书", deadline_proof, "期", in_packet=False, idle=nothing_runs),
    )
