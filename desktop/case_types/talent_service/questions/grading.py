"""人才分类认定: which class is asked for, how the person was brought in, and what bars from it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Annotated, ClassVar, Final

from pydantic import Field

from desktop.basics.language import N_
from desktop.case_types.entries import Line, Paragraph
from desktop.case_types.talent_service.choices import CLASSES, PROGRAMMES
from desktop.case_types.talent_service.questions.held import BROUGHT_IN, BroughtIn, contract_in_order
from desktop.forms.complaints import Complaint, CrossCheck, complaint, missing
from desktop.forms.layout import Layout, Section
from desktop.forms.questions import Answers, Choice, OneOf

SORTS: Final = OneOf(
    (
        Choice("professional", N_("专业技术人才（专家）")),
        Choice("skilled", N_("高技能人才")),
        Choice("company", N_("企业经营管理人才")),
    )
)
STANDINGS: Final = OneOf(
    (
        Choice("none", N_("不属于以下人员")),
        Choice("civil_servant", N_("公务员")),
        Choice("administrator", N_("事业单位专职管理人员")),
    )
)


class Grading(Answers):
    """The application for a class."""

    class_asked: Annotated[str, CLASSES] = Field(title=N_("申报的人才类别"))
    person_sort: Annotated[str, SORTS] = Field(title=N_("人才种类"))
    grading_programme: Annotated[str, PROGRAMMES] = Field(title=N_("申报所依政策"))
    batch: Line | None = Field(None, title=N_("申报批次"), description=N_("如：2026年第四季度；常态化申报"))
    formal_contract: bool | None = Field(None, title=N_("签有正式的柔性引进协议"))
    months_in_jilin: Annotated[float, Field(ge=0, le=12)] | None = Field(
        None, title=N_("每年在吉林工作"), json_schema_extra={"unit": N_("个月")}
    )
    barred_standing: Annotated[str, STANDINGS] = Field(title=N_("身份"))
    penalised: bool = Field(title=N_("受过处分，或列入失信联合惩戒名单"))
    graded_before: bool = Field(title=N_("以前认定过人才类别"))
    graded_before_on: date | None = Field(None, title=N_("上次认定日期"))
    graded_before_class: Annotated[str, CLASSES] | None = Field(None, title=N_("上次认定的类别"))
    graded_before_programme: Annotated[str, PROGRAMMES] | None = Field(None, title=N_("上次认定所依政策"))
    failed_before: bool = Field(title=N_("以前申报过、没有通过"))
    failed_on: date | None = Field(None, title=N_("上次未通过的日期"))
    new_results: bool | None = Field(None, title=N_("取得了相应层次的新成果"))
    province_consent: bool | None = Field(None, title=N_("省级主管部门书面同意再次申报"))
    achievements: Paragraph | None = Field(
        None, title=N_("主要业绩和成果"), json_schema_extra={"editor": "long_text"},
        description=N_("与申报类别的认定条件逐条对应，写明证明材料"),
    )
    unit_recommended: bool | None = Field(None, title=N_("单位已推荐并公示"))

    cross_checks: ClassVar[tuple[CrossCheck, ...]]


class GradingAnswers(Grading, BroughtIn):
    """What the officer types for a class."""

    cross_checks: ClassVar[tuple[CrossCheck, ...]]


def days_told(answers: Grading, day: date | None) -> Iterator[Complaint]:
    """Who was graded, or failed, before says when; neither lies ahead."""
    for was, name, on in (
        (answers.graded_before, "graded_before_on", answers.graded_before_on),
        (answers.failed_before, "failed_on", answers.failed_on),
    ):
        if was and on is None:
            yield missing(name)
        elif on is not None and day is not None and on > day:
            yield complaint(name, N_("这个日期不能晚于今天。"))


GradingAnswers.cross_checks = (contract_in_order, days_told)

LAYOUT: Final = Layout(
    (
        Section(N_("申报"), (("class_asked", "person_sort"), ("grading_programme", "batch"))),
        Section(BROUGHT_IN.title, (*BROUGHT_IN.lines, ("formal_contract", "months_in_jilin"))),
        Section(
            N_("申报资格"),
            (
                ("barred_standing", "penalised"),
                ("graded_before", "graded_before_on"),
                ("graded_before_class", "graded_before_programme"),
                ("failed_before", "failed_on"),
                ("new_results", "province_consent"),
            ),
        ),
        Section(N_("业绩和推荐"), ("achievements", "unit_recommended")),
    )
)
