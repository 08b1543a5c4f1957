"""What each of the five kinds asks besides, and its whole form."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Annotated, ClassVar, Final

from pydantic import Field

from desktop.basics.language import N_
from desktop.case_types.entries import Line, Paragraph
from desktop.case_types.professional_title.choices import GROUNDS
from desktop.case_types.professional_title.questions.applying import APPLYING
from desktop.case_types.professional_title.questions.choices import CAME, LACKS, ROUTES, VERIFIED
from desktop.case_types.professional_title.questions.done import Probation, Recommender
from desktop.case_types.professional_title.questions.whole import (
    CAREERS,
    COMMON_CHECKS,
    HELD,
    MEASURED_CHECKS,
    MEASURES,
    PERSONAL,
    UNIT,
    VOTED,
    WHOLE_CHECKS,
    Common,
    Measured,
    Whole,
)
from desktop.forms.complaints import Complaint, CrossCheck, complaint, missing
from desktop.forms.layout import Layout, Section


class ReviewAnswers(Whole):
    """评审."""

    route: Annotated[str, ROUTES] = Field(title=N_("申报类型"))

    cross_checks: ClassVar[tuple[CrossCheck, ...]] = WHOLE_CHECKS


class RecognitionAnswers(Measured):
    """认定."""

    probation: list[Probation] = Field(
        default_factory=list, max_length=12, title=N_("见习（试用）期工作情况"), description=N_("初次认定的填写")
    )
    strong_points: Line | None = Field(None, title=N_("特长"))
    monthly_pay_yuan: Annotated[int, Field(ge=0, le=1_000_000)] | None = Field(
        None, title=N_("月工资"), json_schema_extra={"unit": N_("元")}
    )

    cross_checks: ClassVar[tuple[CrossCheck, ...]] = MEASURED_CHECKS


class ExceptionalAnswers(Whole):
    """破格."""

    exceptional_lacks: list[Annotated[str, LACKS]] = Field(
        min_length=1, title=N_("突破的条件"), description=N_("学历、资历或逐级晋升，哪一项没有达到")
    )
    exceptional_grounds: list[Annotated[str, GROUNDS]] = Field(
        default_factory=list, title=N_("破格情形"), description=N_("符合其中之一；在证明材料中逐项对应")
    )
    exceptional_reason: Paragraph = Field(
        title=N_("破格理由"), json_schema_extra={"editor": "long_text"},
        description=N_("逐条对应破格条件，写明业绩和证明材料"),
    )  # fmt: skip
    recommenders: list[Recommender] = Field(
        default_factory=list, max_length=5, title=N_("推荐人"),
        description=N_("两名同专业或相近专业的正高级专家；非同单位为宜"),
    )  # fmt: skip

    cross_checks: ClassVar[tuple[CrossCheck, ...]]


class TransferAnswers(Whole):
    """转评."""

    transfer_reason: Paragraph = Field(
        title=N_("转系列理由"), json_schema_extra={"editor": "long_text"},
        description=N_("岗位何时变动、现从事什么专业技术工作"),
    )  # fmt: skip

    cross_checks: ClassVar[tuple[CrossCheck, ...]] = WHOLE_CHECKS


class ConfirmationAnswers(Common):
    """确认."""

    came_from: Annotated[str, CAME] = Field(title=N_("来源"))
    came_on: date | None = Field(None, title=N_("调入（入职）日期"))
    title_verified: bool | None = Field(None, title=N_("已向发证机关核验原职称"))
    verified_how: Annotated[str, VERIFIED] | None = Field(None, title=N_("核验方式"))
    verified_on: date | None = Field(None, title=N_("核验日期"))
    committee_filed: bool | None = Field(
        None, title=N_("原评委会经核准备案、未超范围"), description=N_("评审取得的填写")
    )
    verified_note: Line | None = Field(None, title=N_("核验情况"), description=N_("证书查询结果、复函文号等"))

    cross_checks: ClassVar[tuple[CrossCheck, ...]]


def recommenders_apart(answers: ExceptionalAnswers, day: date | None) -> Iterator[Complaint]:
    """Nobody recommends twice, or has signed tomorrow."""
    seen: set[tuple[str, str | None]] = set()
    for row, one in enumerate(answers.recommenders):
        if (one.name, one.unit) in seen:
            yield complaint("recommenders", N_("推荐人重复。"), row=row, column="name")
        seen.add((one.name, one.unit))
        if one.signed_on is not None and day is not None and one.signed_on > day:
            yield complaint("recommenders", N_("签署日期晚于今天。"), row=row, column="signed_on")


def verified_told(answers: ConfirmationAnswers, day: date | None) -> Iterator[Complaint]:
    """What is confirmed is there, was verified on a day that has come, and it is said how."""
    if not answers.titles:
        yield missing("titles", N_("请填写要确认的职称。"))
    if answers.title_verified:
        for name in ("verified_how", "verified_on"):
            if getattr(answers, name) is None:
                yield missing(name)
    for name in ("came_on", "verified_on"):
        given = getattr(answers, name)
        if given is not None and day is not None and given > day:
            yield complaint(name, N_("日期不能晚于今天。"))


def old_title_told(answers: TransferAnswers, _day: date | None) -> Iterator[Complaint]:
    """Who changes the series has a title in another one, and a new post."""
    if not answers.titles:
        yield missing("titles", N_("请填写要转评的原职称。"))


ExceptionalAnswers.cross_checks = (*WHOLE_CHECKS, recommenders_apart)
ConfirmationAnswers.cross_checks = (*COMMON_CHECKS, verified_told)
TransferAnswers.cross_checks = (*WHOLE_CHECKS, old_title_told)

REVIEW: Final = Layout((replace(APPLYING, lines=(*APPLYING.lines[:-1], ("route", "applied_on"))), *VOTED))
RECOGNITION: Final = Layout(
    (
        APPLYING,
        *PERSONAL,
        *HELD,
        *CAREERS,
        Section(N_("见习（试用）期"), ("probation", ("strong_points", "monthly_pay_yuan"))),
        *MEASURES,
        *UNIT,
    )
)
EXCEPTIONAL: Final = Layout(
    (
        APPLYING,
        Section(
            N_("破格"),
            ("exceptional_lacks", "exceptional_grounds", "exceptional_reason", "recommenders"),
            note=N_("破格申报须有推荐人，缺推荐人的不予受理。"),
        ),
        *VOTED,
    )
)
TRANSFER: Final = Layout((APPLYING, Section(N_("转系列"), ("transfer_reason",)), *VOTED))
CONFIRMATION: Final = Layout(
    (
        APPLYING,
        Section(
            N_("来源和核验"),
            (
                ("came_from", "came_on"),
                ("title_verified", "verified_how"),
                ("verified_on", "committee_filed"),
                "verified_note",
            ),
            note=N_("核验原件、证书库或原发证机关复函后再确认。"),
        ),
        *PERSONAL,
        *HELD,
        *CAREERS,
        *UNIT,
    )
)
