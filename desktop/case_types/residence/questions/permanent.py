"""What is asked about permanent residence: the ground, the years, the family."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Annotated, Final

from pydantic import Field

from desktop.basics.language import N_
from desktop.case_types.entries import Line, Paragraph
from desktop.case_types.residence.choices import ETHNIC_WORKER, PR_GROUNDS, RECOMMENDED, WORKER
from desktop.case_types.work_permit.questions.units import YUAN
from desktop.forms.complaints import Complaint, CrossCheck, complaint, missing
from desktop.forms.layout import Section
from desktop.forms.questions import Answers

Money = Annotated[float, Field(ge=0, le=1_000_000_000)]


class WorkedYear(Answers):
    """One year of work in the zone."""

    year: Annotated[int, Field(ge=1990, le=2200)] = Field(title=N_("年度"))
    months: Annotated[float, Field(ge=0, le=12)] = Field(title=N_("在华月数"), json_schema_extra={"unit": N_("个月")})
    income_yuan: Money = Field(title=N_("工资性年收入"), json_schema_extra=YUAN)
    tax_yuan: Money = Field(title=N_("缴纳个人所得税"), json_schema_extra=YUAN)
    average_month_yuan: Annotated[float, Field(gt=0, le=10_000_000)] | None = Field(
        None, title=N_("上年度当地月平均工资"), description=N_("不填的按“政策·本地数值”"), json_schema_extra=YUAN
    )


class Permanent(Answers):
    """The ground and what stands for it."""

    pr_ground: Annotated[str, PR_GROUNDS] = Field(
        title=N_("申请的情形"), description=N_("推荐的90日审批，其余180日")
    )
    recommended: bool | None = Field(
        None, title=N_("管委会同意推荐"), description=N_("推荐人才填写；推荐函在“公函”中起草")
    )
    merits: Paragraph | None = Field(
        None, title=N_("推荐理由"), description=N_("成果、奖项、专利、项目；印入推荐函"),
        json_schema_extra={"editor": "long_text"},
    )  # fmt: skip
    post: Line = Field(title=N_("职务"))
    work_from: date | None = Field(None, title=N_("在区连续工作自"))
    ethnic_chinese: bool | None = Field(None, title=N_("外籍华人"))
    has_doctorate: bool | None = Field(None, title=N_("具有博士学位"))
    years: list[WorkedYear] = Field(
        default_factory=list, max_length=12, title=N_("逐年情况"), description=N_("最近四年，一年一行")
    )
    wage_area: Line | None = Field(None, title=N_("平均工资适用地区"), description=N_("如：长春市"))
    no_criminal_record: bool = Field(title=N_("无犯罪记录"))
    healthy: bool = Field(title=N_("身体健康"))
    family_along: Annotated[int, Field(ge=0, le=20)] = Field(
        title=N_("随同申请的家属"), description=N_("配偶和未满18周岁的子女；没有的填 0"),
        json_schema_extra={"unit": N_("人")},
    )  # fmt: skip
    police_accepted_on: date | None = Field(
        None, title=N_("公安机关受理日期"), description=N_("90日、180日自这一天起算")
    )


def ground_filled(answers: Permanent, day: date | None) -> Iterator[Complaint]:
    """Each ground asks for its own."""
    if answers.pr_ground == RECOMMENDED:
        if answers.recommended is None:
            yield missing("recommended", N_("请确认管委会是否同意推荐。"))
        if not answers.merits:
            yield missing("merits", N_("请写明推荐理由。"))
    if answers.pr_ground in {WORKER, ETHNIC_WORKER} and answers.work_from is None:
        yield missing("work_from", N_("请填写在区连续工作的起始日期。"))
    if answers.pr_ground == WORKER and not answers.years:
        yield missing("years", N_("请逐年填写最近四年的情况。"))
    if answers.pr_ground.startswith("ethnic") and answers.ethnic_chinese is None:
        yield missing("ethnic_chinese", N_("请确认是否外籍华人。"))
    if answers.pr_ground == "ethnic_doctor" and answers.has_doctorate is None:
        yield missing("has_doctorate", N_("请确认是否具有博士学位。"))
    for name in ("work_from", "police_accepted_on"):
        value = getattr(answers, name)
        if day is not None and value is not None and value > day:
            yield complaint(name, N_("日期不能晚于今天。"))


def years_once(answers: Permanent, _day: date | None) -> Iterator[Complaint]:
    """No year twice."""
    seen: set[int] = set()
    for row, one in enumerate(answers.years):
        if one.year in seen:
            yield complaint("years", N_("{year}年写了两次。"), row=row, column="year", year=one.year)
        seen.add(one.year)


CHECKS: Final[tuple[CrossCheck, ...]] = (ground_filled, years_once)
GROUND: Final = Section(N_("申请的情形"), ("pr_ground", "post"))
RECOMMENDING: Final = Section(
    N_("推荐"), ("recommended", "merits"), shown_when=lambda raw: raw.get("pr_ground") == RECOMMENDED
)
ETHNIC: Final = Section(
    N_("外籍华人"),
    (("ethnic_chinese", "has_doctorate"),),
    shown_when=lambda raw: str(raw.get("pr_ground") or "").startswith("ethnic"),
)
YEARS: Final = Section(
    N_("在区工作"),
    ("work_from", "years", "wage_area"),
    shown_when=lambda raw: raw.get("pr_ground") in {WORKER, ETHNIC_WORKER},
    note=N_("收入按上年度当地平均工资的6倍、税额按20%核对；平均工资不填的取“政策·本地数值”。"),
)
CLEAN: Final = Section(
    N_("其他条件"), (("no_criminal_record", "healthy"), ("family_along", "police_accepted_on"))
)
