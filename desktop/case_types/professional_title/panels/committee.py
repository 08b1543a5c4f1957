"""What is asked of a review committee (评委会), and what stands in the way of keeping it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Annotated, ClassVar, Final

from pydantic import Field, JsonValue

from desktop.basics.language import N_
from desktop.case_types.entries import Line, Paragraph, Phone
from desktop.case_types.professional_title.choices import LEVELS, SERIES
from desktop.case_types.professional_title.panels.names import COMMITTEE_LEVELS, ORIGINS, PER
from desktop.forms.complaints import Complaint, CrossCheck, complaint, complaints, missing
from desktop.forms.draft import answered
from desktop.forms.layout import Layout, Section
from desktop.forms.questions import Answers
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.reckoning.titles.committees import WITHIN, Committee, faults

MOST: Final = 199  # members; a meeting of more has not been heard of


class Quota(Answers):
    """How many members come from one group of origin."""

    origin: Annotated[str, ORIGINS] = Field(title=N_("来源"))
    count: Annotated[int, Field(ge=1, le=MOST)] = Field(title=N_("人数"), json_schema_extra={"unit": N_("人")})


class CommitteeAnswers(Answers):
    """One committee with its filing."""

    name: Line = Field(title=N_("评委会名称"), description=N_("与核准备案文件一致"))
    title_series: Annotated[str, SERIES] = Field(
        title=N_("职称系列"), description=N_("只能是一个系列，不能跨系列组建")
    )
    per: Annotated[str, PER] = Field(title=N_("组建方式"))
    specialty: Line | None = Field(None, title=N_("专业"), description=N_("按专业组建的必须填写；几个之间用顿号"))
    level: Annotated[str, COMMITTEE_LEVELS] = Field(title=N_("评委会级别"))
    levels: list[Annotated[str, LEVELS]] | None = Field(
        None, title=N_("可评审的层级"), description=N_("以备案文件为准；不填按评委会级别")
    )
    size: Annotated[int, Field(ge=3, le=MOST)] = Field(
        title=N_("委员人数"), description=N_("单数；含主任委员、副主任委员"), json_schema_extra={"unit": N_("人")}
    )
    size_document: Line | None = Field(
        None, title=N_("调整人数的批准文件"), description=N_("省里同意少于规定人数的才填")
    )
    filing_number: Line | None = Field(None, title=N_("核准备案文号"), description=N_("没有备案的不能开会评审"))
    filed_by: Line | None = Field(None, title=N_("核准备案机关"))
    filed_from: date | None = Field(None, title=N_("备案自"))
    filed_until: date | None = Field(None, title=N_("备案至"), description=N_("有效期不超过3年，到期重新备案"))
    quotas: list[Quota] = Field(
        default_factory=list, max_length=8, title=N_("来源名额"), description=N_("抽取时按来源分配；不填不限来源")
    )
    scope: Paragraph | None = Field(
        None, title=N_("备案的评审范围"), json_schema_extra={"editor": "long_text"}
    )
    office: Line | None = Field(None, title=N_("评委会办公室"))
    contact: Line | None = Field(None, title=N_("联系人"))
    phone: Phone | None = Field(None, title=N_("联系电话"))

    cross_checks: ClassVar[tuple[CrossCheck, ...]]


def specialty_told(answers: CommitteeAnswers, _day: date | None) -> Iterator[Complaint]:
    """A committee per specialty names its specialty."""
    if answers.per == "specialty" and not answers.specialty:
        yield missing("specialty")


def filing_whole(answers: CommitteeAnswers, _day: date | None) -> Iterator[Complaint]:
    """A filing has a number and both days, or is not there at all."""
    parts = {name: getattr(answers, name) for name in ("filing_number", "filed_from", "filed_until")}
    if any(parts.values()):
        for name, value in parts.items():
            if not value:
                yield missing(name)


def quotas_fit(answers: CommitteeAnswers, _day: date | None) -> Iterator[Complaint]:
    """The quotas name each origin once and do not ask for more members than there are."""
    named: set[str] = set()
    for place, quota in enumerate(answers.quotas):
        if quota.origin in named:
            yield complaint("quotas", N_("这个来源已经填过。"), row=place, column="origin")
        named.add(quota.origin)
    total = sum(quota.count for quota in answers.quotas)
    if total > answers.size:
        yield complaint(
            "quotas", N_("来源名额共 {total} 人，多于委员人数 {size} 人。"), total=total, size=answers.size
        )


def levels_fit(answers: CommitteeAnswers, _day: date | None) -> Iterator[Complaint]:
    """No committee reviews a title above its own level."""
    if set(answers.levels or ()) - set(WITHIN[answers.level]):
        yield complaint("levels", N_("层级高于评委会级别，须由更高级别的评委会评审。"))


CommitteeAnswers.cross_checks = (specialty_told, filing_whole, quotas_fit, levels_fit)

COMMITTEE_LAYOUT: Final = Layout(
    (
        Section(N_("评委会"), ("name", ("title_series", "per"), "specialty", ("level", "size"), "levels", "scope")),
        Section(N_("核准备案"), (("filing_number", "filed_by"), ("filed_from", "filed_until"), "size_document")),
        Section(N_("组成"), ("quotas",)),
        Section(N_("办公室"), ("office", ("contact", "phone"))),
    )
)


def told_apart(specialties: str) -> tuple[str, ...]:
    """Several specialties written in one line, each by itself."""
    return tuple(part.strip() for part in re.split(r"[、，,；;]", specialties) if part.strip())


def rules_ask(answers: CommitteeAnswers, ended_on: date | None = None) -> Committee:
    """A committee as the rules look at it."""
    return Committee(
        level=answers.level,
        per=answers.per,
        size=answers.size,
        filing_number=answers.filing_number or "",
        filed_from=answers.filed_from,
        filed_until=answers.filed_until,
        title_series=answers.title_series,
        specialties=told_apart(answers.specialty or ""),
        levels=tuple(answers.levels or ()),
        size_document=answers.size_document or "",
        ended_on=ended_on,
    )


def committee_complaints(
    library: PolicyLibrary, raw: Mapping[str, JsonValue], day: date
) -> tuple[Complaint, ...]:
    """Everything wrong with a committee: the form's own complaints, then what the rules of the day forbid."""
    given = answered(raw)
    found = complaints(CommitteeAnswers, given, day=day)
    if found:
        return found
    said = faults(library, rules_ask(CommitteeAnswers.model_validate(given)), day)
    return tuple(Complaint(one.field, message=one.message, values=one.values) for one in said)
