"""Education and work month by month: the rows, and whether they leave holes or overlap."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Final

from pydantic import Field

from desktop.basics.language import N_
from desktop.basics.months import Month
from desktop.case_types.entries import Line, MonthText, Phone, Place
from desktop.forms.complaints import Complaint, complaint, missing
from desktop.forms.questions import Answers, Choice, OneOf

DEGREES: Final = OneOf(
    (
        Choice("none", N_("学士以下")),
        Choice("bachelor", N_("学士")),
        Choice("master", N_("硕士")),
        Choice("doctor", N_("博士")),
    )
)
STATIONS: Final = OneOf(
    (
        Choice("work", N_("工作")),
        Choice("unemployed", N_("待业")),
        Choice("other", N_("其他（服役、育儿、休养等）")),
    )
)
LOOK_BACK: Final = 120  # months a career is told back from the application, when no studies are listed before


class Education(Answers):
    """One stretch of studies."""

    from_month: MonthText = Field(title=N_("起始年月"), description=N_("如 2008-09"))
    until_month: MonthText | None = Field(None, title=N_("截止年月"), description=N_("不填表示至今"))
    school: Line = Field(title=N_("学校"))
    country: Place = Field(title=N_("国家或地区"))
    degree: Annotated[str, DEGREES] = Field(title=N_("学位"))
    major: Line | None = Field(None, title=N_("专业"))


class Work(Answers):
    """One stretch of work, or of none."""

    from_month: MonthText = Field(title=N_("起始年月"), description=N_("如 2012-07"))
    until_month: MonthText | None = Field(None, title=N_("截止年月"), description=N_("不填表示至今"))
    station: Annotated[str, STATIONS] = Field(title=N_("状态"), description=N_("待业期间也要填写一行"))
    employer: Line | None = Field(None, title=N_("单位"))
    country: Place = Field(title=N_("国家或地区"))
    post: Line | None = Field(None, title=N_("职务"))
    witness: Line | None = Field(None, title=N_("证明人"))
    witness_phone: Phone | None = Field(None, title=N_("证明人电话"))


@dataclass(frozen=True)
class Stretch:
    """One row of a career as months, both ends included, and where it came from."""

    first: Month
    last: Month
    question: str
    row: int
    says: str


def stretches(education: Sequence[Education], work: Sequence[Work], until: Month) -> list[Stretch]:
    """All rows as months in order of time; an open end reaches `until`; rows whose ends are swapped are left out."""
    found = [_stretch("education", row, entry, entry.school, until) for row, entry in enumerate(education)]
    found += [
        _stretch("work", row, entry, entry.employer or STATIONS.title(entry.station), until)
        for row, entry in enumerate(work)
    ]
    return sorted((s for s in found if s.first <= s.last), key=lambda s: (s.first, s.last))


def _stretch(question: str, row: int, entry: Education | Work, says: str, until: Month) -> Stretch:
    first = Month.read(entry.from_month)
    last = Month.read(entry.until_month) if entry.until_month else max(until, first)
    return Stretch(first, last, question, row, says)


def ends_in_order(education: Sequence[Education], work: Sequence[Work]) -> Iterator[Complaint]:
    """No row ends before it begins."""
    parts: tuple[tuple[str, Sequence[Education | Work]], ...] = (("education", education), ("work", work))
    for question, rows in parts:
        for row, entry in enumerate(rows):
            if entry.until_month is not None and Month.read(entry.until_month) < Month.read(entry.from_month):
                yield complaint(question, N_("截止年月早于起始年月。"), row=row, column="until_month")


def posts_named(work: Sequence[Work]) -> Iterator[Complaint]:
    """Who worked says where and as what, and who can witness it."""
    for row, entry in enumerate(work):
        if entry.station == "work":
            for column in ("employer", "post", "witness", "witness_phone"):
                if getattr(entry, column) is None:
                    yield missing("work", N_("工作经历要填写单位、职务、证明人和电话。"), row=row, column=column)


def holes(told: Sequence[Stretch], until: Month, *, whole: bool) -> Iterator[Complaint]:
    """Every stretch of months nobody accounts for; `whole` asks for both ends too, up to the month before `until`."""
    if not told:
        return
    reached = told[0].first.plus(-1)
    if whole and told[0].question == "work" and told[0].first > until.plus(-LOOK_BACK):
        reached = until.plus(-LOOK_BACK - 1)  # without studies before it, ten years must be told
    for stretch in told:
        if stretch.first > reached.plus(1):
            yield _hole(reached.plus(1), stretch.first.plus(-1))
        reached = max(reached, stretch.last)
    if whole and reached < until.plus(-1):
        yield _hole(reached.plus(1), until.plus(-1))


def _hole(first: Month, last: Month) -> Complaint:
    if first == last:
        return complaint("work", N_("履历缺 {first}：每个月都要填写，待业也要写明。"), first=first.words)
    return complaint(
        "work", N_("履历缺 {first} 至 {last}：每个月都要填写，待业也要写明。"), first=first.words, last=last.words
    )


def overlaps(told: Sequence[Stretch]) -> Iterator[Complaint]:
    """Every row that shares more than its first month with an earlier one: one may leave and join in the same month."""
    for place, later in enumerate(told):
        for earlier in told[:place]:
            shared = min(earlier.last, later.last)
            if later.first < shared:
                yield complaint(
                    later.question,
                    N_("与“{other}”重叠：{first} 至 {last}。"),
                    row=later.row,
                    other=earlier.says,
                    first=later.first.words,
                    last=shared.words,
                )
                break


def career_complaints(education: Sequence[Education], work: Sequence[Work], day: date | None) -> Iterator[Complaint]:
    """All that is wrong with a career on a day; without a day, an open end reaches the newest month named."""
    yield from ends_in_order(education, work)
    yield from posts_named(work)
    entries: list[Education | Work] = [*education, *work]
    named = [Month.read(m) for entry in entries for m in (entry.from_month, entry.until_month) if m]
    if not named:
        return
    until = Month.of(day) if day is not None else max(named)
    told = stretches(education, work, until)
    if work:  # before any work row stands there, "work is missing" says enough
        yield from holes(told, until, whole=day is not None)
    yield from overlaps(told)
