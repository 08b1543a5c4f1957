"""What is applied for, and what the batch sets for it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Annotated, Final

from pydantic import Field

from desktop.basics.language import N_
from desktop.case_types.entries import Line
from desktop.case_types.professional_title.choices import LEVELS, RULE_SETS, SERIES, TITLE_STARTS, YEAR_MODES
from desktop.case_types.professional_title.questions.background import when
from desktop.forms.complaints import Complaint, complaint, missing
from desktop.forms.layout import Section
from desktop.forms.questions import Answers

Year = Annotated[int, Field(ge=1990, le=2100)]


class Applying(Answers):
    """Series, specialty, level and title."""

    target_series: Annotated[str, SERIES] = Field(title=N_("申报系列"))
    target_specialty: Line = Field(title=N_("申报专业"), description=N_("如：机械设计、电子信息、材料"))
    target_level: Annotated[str, LEVELS] = Field(title=N_("申报级别"))
    target_title: Line | None = Field(
        None, title=N_("申报职称名称"), description=N_("如：高级工程师；同一级别有几个名称的须填写")
    )
    applied_on: date | None = Field(None, title=N_("申报（填表）日期"))


class OfBatch(Answers):
    """What the batch sets; a case outside a batch is judged by the defaults of the policy book."""

    batch_name: Line | None = Field(None, title=N_("批次"), description=N_("编入批次后自动填写"))
    cutoff: date | None = Field(
        None, title=N_("截止日"), description=N_("学历、资历、业绩、学时计算到这一天；不填按当年12月31日")
    )
    accept_day: date | None = Field(None, title=N_("受理日"), description=N_("失信、处分期按这一天核对"))
    retire_check_day: date | None = Field(
        None, title=N_("退休核对日"), description=N_("不填按评委会受理材料之日")
    )
    training_from: Year | None = Field(
        None, title=N_("继续教育自哪一年"), json_schema_extra={"unit": N_("年")}, description=N_("不填按政策默认")
    )
    training_until: Year | None = Field(
        None, title=N_("继续教育至哪一年"), json_schema_extra={"unit": N_("年")}
    )
    year_mode: Annotated[str, YEAR_MODES] | None = Field(None, title=N_("年限计算方式"))
    title_start: Annotated[str, TITLE_STARTS] | None = Field(None, title=N_("职称起算日"))
    rule_set: Annotated[str, RULE_SETS] | None = Field(
        None, title=N_("适用的条件"), description=N_("不填按各系列通用标准")
    )


def years_in_order(answers: OfBatch, _day: date | None) -> Iterator[Complaint]:
    """The span of training years has both ends, in order."""
    first, last = answers.training_from, answers.training_until
    if (first is None) is not (last is None):
        yield missing("training_from" if first is None else "training_until")
    elif first is not None and last is not None and not 0 <= last - first < 20:
        yield complaint("training_until", N_("起止年份不对，最多20年。"))


APPLYING: Final = Section(
    N_("申报"), (("target_series", "target_level"), ("target_specialty", "target_title"), "applied_on")
)
BATCH: Final = Section(
    N_("批次"),
    (
        "batch_name",
        ("cutoff", "accept_day"),
        ("training_from", "training_until"),
        ("year_mode", "title_start"),
        ("retire_check_day", "rule_set"),
    ),
    shown_when=when("settings", *OfBatch.model_fields),
    note=N_("由批次统一设定，编入批次的不要在这里改；空着的按政策默认。"),
)
