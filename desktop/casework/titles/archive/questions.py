"""What is asked when a batch goes to the archive."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Annotated, ClassVar, Final

from pydantic import Field

from desktop.basics.language import N_
from desktop.case_types.entries import Line
from desktop.casework.register.outgoing.questions import TOMORROW
from desktop.forms.complaints import Complaint, CrossCheck, complaint
from desktop.forms.layout import Layout, Section
from desktop.forms.questions import Answers, Choice, OneOf

KEEPS: Final = OneOf((Choice("process", N_("定期")), Choice("result", N_("永久"))))


class ArchiveRow(Answers):
    """One line of the list."""

    title: Line = Field(title=N_("材料"))
    number: Line | None = Field(None, title=N_("件号"))
    pieces: Annotated[int, Field(ge=0, le=99_999)] | None = Field(None, title=N_("件数"))
    keep: Annotated[str, KEEPS] = Field(title=N_("保管期限"))


class ArchiveAnswers(Answers):
    """Where the papers of a batch lie, and which they are."""

    archived_on: date = Field(title=N_("归档日期"))
    file_number: Line = Field(title=N_("档号"))
    place: Line = Field(title=N_("存放位置"))
    lines: Annotated[list[ArchiveRow], Field(min_length=1)] = Field(title=N_("归档清单"))

    cross_checks: ClassVar[tuple[CrossCheck, ...]]


def _archived(answers: ArchiveAnswers, day: date | None) -> Iterator[Complaint]:
    if day is not None and answers.archived_on > day:
        yield complaint("archived_on", TOMORROW)


ArchiveAnswers.cross_checks = (_archived,)
ARCHIVE_LAYOUT: Final = Layout(
    (Section(N_("归档"), (("archived_on", "file_number"), "place")), Section(N_("清单"), ("lines",)))
)
