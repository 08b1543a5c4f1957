"""Training, results, papers, prizes, assessments and the applicant's own account."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Annotated, Final

from pydantic import Field, StringConstraints

from desktop.basics.language import N_
from desktop.case_types.entries import Line
from desktop.case_types.professional_title.questions.done import (
    Achievement,
    Assessment,
    Exam,
    Prize,
    Publication,
    Study,
    Training,
)
from desktop.forms.complaints import Complaint, complaint, missing
from desktop.forms.layout import Section
from desktop.forms.questions import Answers

Account = Annotated[str, StringConstraints(max_length=6000, strip_whitespace=True)]  # 2,000 to 3,000 characters


class Trained(Answers):
    """Hours year by year, and the courses."""

    training: list[Training] = Field(
        default_factory=list, max_length=20, title=N_("继续教育学时"),
        description=N_("每年一行；年度总学时不少于90，专业科目不少于三分之二"),
    )  # fmt: skip
    studies: list[Study] = Field(default_factory=list, max_length=20, title=N_("学习培训经历"))


class Achieved(Answers):
    """Results, papers, prizes."""

    achievements: list[Achievement] = Field(
        default_factory=list, max_length=40, title=N_("业绩成果"),
        description=N_("任现职前、任现职后的都写，程序按现职称取得日分开；每项都要有本人姓名和角色的证明"),
    )  # fmt: skip
    papers: list[Publication] = Field(default_factory=list, max_length=40, title=N_("著作、论文及重要技术报告"))
    prizes: list[Prize] = Field(default_factory=list, max_length=20, title=N_("奖励和荣誉"))


class Assessed(Answers):
    """Yearly assessments and exams."""

    assessments: list[Assessment] = Field(default_factory=list, max_length=20, title=N_("年度考核"))
    term_assessment: Line | None = Field(None, title=N_("任期考核"))
    exams: list[Exam] = Field(default_factory=list, max_length=10, title=N_("考试和答辩"))


class Told(Answers):
    """The applicant's own account of the work."""

    summary: Account | None = Field(
        None, title=N_("专业技术工作总结"), json_schema_extra={"editor": "long_text"},
        description=N_("评审一般2000至3000字；初级认定约800字"),
    )  # fmt: skip


def hours_parted(answers: Trained, _day: date | None) -> Iterator[Complaint]:
    """The professional subjects of each year are told."""
    for row, one in enumerate(answers.training):
        if one.professional is None:
            yield missing("training", N_("请填写专业科目学时。"), row=row, column="professional")


def results_named(answers: Achieved, _day: date | None) -> Iterator[Complaint]:
    """Each result names the applicant and the part taken, and the day it was there."""
    for row, one in enumerate(answers.achievements):
        if one.names_person is False:
            yield complaint(
                "achievements", N_("业绩材料中没有本人姓名和角色。"), row=row, column="names_person"
            )
        if one.role is None:
            yield missing("achievements", N_("请填写本人作用。"), row=row, column="role")
        if one.obtained_on is None and one.last_day is None:
            yield missing("achievements", N_("请填写完成日期或取得日期。"), row=row, column="obtained_on")


def papers_found(answers: Achieved, _day: date | None) -> Iterator[Complaint]:
    """A paper without its index page is looked at again."""
    for row, one in enumerate(answers.papers):
        if one.indexed is False:
            yield complaint("papers", N_("缺检索页（技术报告缺评议意见）。"), row=row, column="indexed")


TRAINING: Final = Section(N_("继续教育"), ("training", "studies"))
RESULTS: Final = Section(N_("业绩成果"), ("achievements",))
PAPERS: Final = Section(N_("论文和奖励"), ("papers", "prizes"))
ASSESSMENTS: Final = Section(N_("考核和考试"), ("assessments", "term_assessment", "exams"))
SUMMARY: Final = Section(N_("工作总结"), ("summary",))
