"""聘任制、档案封存: article 5 of the policy, a dated record with its papers."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Annotated, ClassVar, Final

from pydantic import Field

from desktop.basics.language import N_
from desktop.case_types.entries import Line, Paragraph
from desktop.forms.complaints import Complaint, CrossCheck, complaint, missing
from desktop.forms.layout import Layout, Section
from desktop.forms.questions import Answers, Choice, OneOf

FORMS: Final = OneOf(
    (
        Choice("appointed", N_("聘任制")),
        Choice("appointed_sealed", N_("聘任制，原身份档案封存")),
        Choice("sealed", N_("档案封存")),
    )
)
ORIGINS: Final = OneOf(
    (
        Choice("civil_servant", N_("机关公务员")),
        Choice("institution", N_("事业编制人员")),
        Choice("state_firm", N_("国有企业人员")),
        Choice("society", N_("社会人员（无原身份）")),
    )
)
PAYS: Final = OneOf(
    (
        Choice("annual", N_("年薪制")),
        Choice("agreed", N_("协议工资制")),
        Choice("concurrent", N_("兼职兼薪")),
        Choice("post", N_("岗位绩效工资")),
    )
)


class FormAnswers(Answers):
    """An employment by appointment, and the personnel file that is sealed meanwhile."""

    employment_form: Annotated[str, FORMS] = Field(title=N_("用人形式"))
    origin: Annotated[str, ORIGINS] = Field(title=N_("原身份"))
    origin_unit: Line | None = Field(None, title=N_("原单位和职务"))
    approved_by: Line = Field(title=N_("批准机关"))
    approval_number: Line = Field(title=N_("批准文号"), description=N_("第（五）条：经批准可实行聘任制和档案封存制"))
    approval_on: date = Field(title=N_("批准日期"))
    appointed_post: Line | None = Field(None, title=N_("聘任岗位（职务）"))
    appointed_level: Line | None = Field(None, title=N_("岗位等级"))
    appointed_from: date | None = Field(None, title=N_("聘期自"))
    appointed_until: date | None = Field(None, title=N_("聘期至"))
    pay_form: Annotated[str, PAYS] | None = Field(None, title=N_("分配方式"))
    annual_pay_yuan: Annotated[int, Field(ge=0, le=100_000_000)] | None = Field(
        None, title=N_("年薪（协议工资）"), json_schema_extra={"unit": N_("元")}
    )
    duties: Paragraph | None = Field(
        None, title=N_("岗位职责和考核目标"), json_schema_extra={"editor": "long_text"}
    )
    file_sealed_on: date | None = Field(None, title=N_("封存日期"))
    file_keeper: Line | None = Field(None, title=N_("档案保管单位"))
    file_number: Line | None = Field(None, title=N_("档案编号"))
    file_volumes: Annotated[int, Field(ge=1, le=99)] | None = Field(
        None, title=N_("卷数"), json_schema_extra={"unit": N_("卷")}
    )
    file_pages: Annotated[int, Field(ge=1, le=9999)] | None = Field(
        None, title=N_("页数"), json_schema_extra={"unit": N_("页")}
    )
    file_reviewed: bool | None = Field(None, title=N_("封存前已核对档案内容"))
    origin_kept: Paragraph | None = Field(
        None, title=N_("封存期间身份、工资、社会保险的处理"), json_schema_extra={"editor": "long_text"}
    )

    cross_checks: ClassVar[tuple[CrossCheck, ...]]


def appoints(form: str) -> bool:
    """Whether somebody is appointed."""
    return form in {"appointed", "appointed_sealed"}


def seals(form: str) -> bool:
    """Whether a file is sealed."""
    return form in {"sealed", "appointed_sealed"}


def told_whole(answers: FormAnswers, day: date | None) -> Iterator[Complaint]:
    """An appointment has post and term; a sealed file its day, keeper and number; what is sealed is somebody's."""
    if appoints(answers.employment_form):
        for name in ("appointed_post", "appointed_from", "appointed_until", "pay_form"):
            if getattr(answers, name) in {None, ""}:
                yield missing(name)
    if seals(answers.employment_form):
        for name in ("file_sealed_on", "file_keeper", "file_number", "file_volumes"):
            if getattr(answers, name) in {None, ""}:
                yield missing(name)
    if answers.origin != "society" and not answers.origin_unit:
        yield missing("origin_unit")
    if day is not None and answers.approval_on > day:
        yield complaint("approval_on", N_("批准日期不能晚于今天。"))


FormAnswers.cross_checks = (told_whole,)

LAYOUT: Final = Layout(
    (
        Section(
            N_("用人形式"),
            (("employment_form", "origin"), "origin_unit"),
            note=N_("吉政发〔2021〕16号第（五）条：打破人才身份限制，经批准可实行聘任制和档案封存制。"),
        ),
        Section(N_("批准"), ("approved_by", ("approval_number", "approval_on"))),
        Section(
            N_("聘任"),
            (
                ("appointed_post", "appointed_level"),
                ("appointed_from", "appointed_until"),
                ("pay_form", "annual_pay_yuan"),
                "duties",
            ),
            shown_when=lambda raw: raw.get("employment_form") != "sealed",
        ),
        Section(
            N_("档案封存"),
            (
                ("file_sealed_on", "file_reviewed"),
                "file_keeper",
                ("file_number", "file_volumes"),
                "file_pages",
                "origin_kept",
            ),
            shown_when=lambda raw: raw.get("employment_form") != "appointed",
        ),
    )
)
