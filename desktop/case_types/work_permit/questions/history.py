"""Education and work month by month."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final, Protocol

from pydantic import Field

from desktop.basics.language import N_
from desktop.case_types.work_permit.career import DEGREES, Education, Work, career_complaints
from desktop.forms.complaints import Complaint, CrossCheck, complaint
from desktop.forms.layout import Section
from desktop.forms.questions import Answers


class History(Answers):
    """The career."""

    education: list[Education] = Field(
        max_length=30, title=N_("教育经历"), description=N_("从学士起全部填写；学士以下只填最高一段")
    )
    work: list[Work] = Field(
        max_length=60, title=N_("工作经历"), description=N_("毕业以来逐月填写，待业也要写明，不留空档、不重叠")
    )


class Schooled(Protocol):
    """Answers that tell both the studies and the highest degree."""

    degree: str
    education: list[Education]


def career_whole(answers: History, day: date | None) -> Iterator[Complaint]:
    """Education and work leave no month out and do not overlap."""
    yield from career_complaints(answers.education, answers.work, day)


def degree_has_row(answers: Schooled, _day: date | None) -> Iterator[Complaint]:
    """The highest degree stands among the studies."""
    ranks = [choice.key for choice in DEGREES.choices]
    highest = max((ranks.index(row.degree) for row in answers.education), default=0)
    if highest != ranks.index(answers.degree):
        yield complaint(
            "degree",
            N_("最高学位与教育经历不一致：教育经历中最高为{highest}。"),
            highest=DEGREES.choices[highest].title,
        )


HISTORY_CHECKS: Final[tuple[CrossCheck, ...]] = (career_whole, degree_has_row)
EDUCATION: Final = Section(N_("教育经历"), ("education",))
WORK: Final = Section(N_("工作经历"), ("work",))
