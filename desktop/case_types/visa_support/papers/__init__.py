"""The papers of visa support: forms, the letter in two languages, guarantee, what a talent is told."""

from __future__ import annotations

from functools import partial

from desktop.case_types.case_type import Paper
from desktop.case_types.visa_support.papers.form import visa_form
from desktop.case_types.work_permit.papers.assessment_opinion import assessment_opinion
from desktop.case_types.work_permit.papers.cover import contents, cover
from desktop.case_types.work_permit.papers.deadline_proof import deadline_proof, nothing_runs
from desktop.case_types.work_permit.papers.materials_list import materials_list
from desktop.case_types.work_permit.papers.variant import Variant


def papers_of(variant: Variant, *own: Paper) -> tuple[Paper, ...]:
    """The papers of one kind of case: those every kind has, and its own after the form."""
    return (
        Paper("cover", "封面", partial(cover, variant), "卷"),
        Paper("contents", "目录", contents, "卷"),
        Paper("application", variant.form, partial(visa_form, variant), "申", needs_complete=True),
        *own,
        Paper("assessment_opinion", variant.opinion_short, partial(assessment_opinion, variant), "核"),
        Paper("materials_list", "材料清单", materials_list, "材"),
        Paper("deadline_proof", "期限推算书", deadline_proof, "期", in_packet=False, idle=nothing_runs),
    )
