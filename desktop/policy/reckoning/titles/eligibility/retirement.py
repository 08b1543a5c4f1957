"""When somebody reaches the statutory age of retirement, with the proof of the month."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from desktop.basics.language import N_, said
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.book.titles.eligibility.retirement import RetirementChapter, RetireRow
from desktop.policy.reckoning.age import months_later

CHAPTER: Final = "professional_title/retirement"


@dataclass(frozen=True)
class Retirement:
    """The day the age is reached and how; `month` is that of birth among those delayed, 0 before the first."""

    row: RetireRow
    birth: date
    month: int
    delay: int

    @property
    def day(self) -> date:
        """The day on which the statutory age is reached."""
        return months_later(self.birth, 12 * self.row.age + self.delay)

    @property
    def age(self) -> tuple[int, int]:
        """The statutory age in years and months."""
        return divmod(12 * self.row.age + self.delay, 12)

    @property
    def reached(self) -> str:
        """The age and the day, in words."""
        years, months = self.age
        return said(
            N_("法定退休年龄{years}周岁{months}个月，{day} 达到")
            if months
            else N_("法定退休年龄{years}周岁，{day} 达到"),
            years=years, months=months, day=self.day.isoformat(),
        )  # fmt: skip

    @property
    def proof(self) -> str:
        """How the month came about, in one sentence."""
        born = {"year": self.birth.year, "month": self.birth.month}
        if self.month == 0:
            return said(N_("{year}年{month}月出生，不延迟；{reached}"), **born, reached=self.reached)
        return said(
            N_(
                "{year}年{month}月出生，是{from_year}年{from_month}月起的第{count}个月，"
                "每{every}个月延迟1个月，延迟{delay}个月；{reached}"
            ),
            **born, from_year=self.row.born_year, from_month=self.row.born_month, count=self.month,
            every=self.row.every, delay=self.delay, reached=self.reached,
        )  # fmt: skip


def retirement_of(library: PolicyLibrary, category: str, birth: date) -> Retirement:
    """The retirement of a category (male, female_55, female_50) by the month of birth."""
    row = library.chapter(CHAPTER, RetirementChapter).category_of(category)
    months = (birth.year - row.born_year) * 12 + birth.month - row.born_month
    if months < 0:
        return Retirement(row, birth, 0, 0)
    return Retirement(row, birth, months + 1, min(row.cap, months // row.every + 1))


def bounds_of(library: PolicyLibrary, birth: date) -> tuple[date, date]:
    """The earliest and the latest day any category would have: for somebody whose category is not told."""
    rows = library.chapter(CHAPTER, RetirementChapter).category
    days = [retirement_of(library, row.key, birth).day for row in rows]
    return min(days), max(days)
