"""What is asked of a result document, of outcomes decided elsewhere, of a certificate, of a title from elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Annotated, ClassVar, Final

from pydantic import Field

from desktop.basics.language import N_
from desktop.case_types.entries import Line
from desktop.case_types.professional_title.choices import LEVELS, SERIES
from desktop.case_types.professional_title.ways import MODES
from desktop.casework.register.outgoing.questions import TOMORROW
from desktop.forms.complaints import Complaint, CrossCheck, complaint, missing
from desktop.forms.layout import Layout, Section
from desktop.forms.questions import Answers, Choice, OneOf

WAYS: Final = OneOf(tuple(Choice(key, title) for key, title in MODES.items()))


class ResultAnswers(Answers):
    """A document by which another body confirms titles."""

    document: Line = Field(title=N_("文号"))
    issuer: Line = Field(title=N_("发文机关"))
    dated: date = Field(title=N_("成文日期"))
    incoming: Line | None = Field(None, title=N_("收文编号"), description=N_("已在收文簿登记的填编号"))

    cross_checks: ClassVar[tuple[CrossCheck, ...]]


class OutcomeAnswers(Answers):
    """When and by whom it was decided where no committee of this office voted."""

    decided_on: date = Field(title=N_("通过（决定）日期"), description=N_("职称自这一天取得"))
    committee: Line | None = Field(None, title=N_("评委会"), description=N_("委托评审的填受托评委会；认定的不填"))
    document: Line | None = Field(None, title=N_("结果通知文号"))

    cross_checks: ClassVar[tuple[CrossCheck, ...]]


class CertificateAnswers(Answers):
    """A certificate."""

    number: Line = Field(title=N_("证书编号"))
    day: date = Field(title=N_("发证日期"))
    paper: bool | None = Field(None, title=N_("纸质证书"), description=N_("只用于实行电子证书以前的年度"))
    printed_on: date | None = Field(None, title=N_("打印日期"), description=N_("电子证书打印入档的日期"))

    cross_checks: ClassVar[tuple[CrossCheck, ...]]


class TitleAnswers(Answers):
    """A title obtained elsewhere, entered by hand."""

    title_series: Annotated[str, SERIES] = Field(title=N_("系列"))
    level: Annotated[str, LEVELS] = Field(title=N_("级别"))
    title: Line = Field(title=N_("职称名称"))
    specialty: Line | None = Field(None, title=N_("专业"))
    mode: Annotated[str, WAYS] = Field(title=N_("取得方式"))
    obtained_on: date = Field(title=N_("取得日期"), description=N_("评审的填通过日期，考试的填最后一科日期"))
    committee: Line | None = Field(None, title=N_("评委会或考试机构"))
    document: Line | None = Field(None, title=N_("资格文件号"))
    certificate_number: Line | None = Field(None, title=N_("证书编号"))
    certificate_day: date | None = Field(None, title=N_("发证日期"))
    paper: bool | None = Field(None, title=N_("纸质证书"))

    cross_checks: ClassVar[tuple[CrossCheck, ...]]


def _not_to_come(*names: str) -> CrossCheck:
    def look(answers: Answers, day: date | None) -> Iterator[Complaint]:
        for name in names:
            value = getattr(answers, name)
            if day is not None and value is not None and value > day:
                yield complaint(name, TOMORROW)

    return look


def _numbered(answers: TitleAnswers, _day: date | None) -> Iterator[Complaint]:
    if answers.certificate_day is not None and not answers.certificate_number:
        yield missing("certificate_number")


ResultAnswers.cross_checks = (_not_to_come("dated"),)
OutcomeAnswers.cross_checks = (_not_to_come("decided_on"),)
CertificateAnswers.cross_checks = (_not_to_come("day", "printed_on"),)
TitleAnswers.cross_checks = (_not_to_come("obtained_on", "certificate_day"), _numbered)

RESULT_LAYOUT: Final = Layout((Section(N_("资格文件"), (("document", "dated"), ("issuer", "incoming"))),))
OUTCOME_LAYOUT: Final = Layout((Section(N_("决定"), (("decided_on", "document"), "committee")),))
CERTIFICATE_LAYOUT: Final = Layout((Section(N_("证书"), (("number", "day"), ("paper", "printed_on"))),))
TITLE_LAYOUT: Final = Layout(
    (
        Section(N_("职称"), (("title_series", "level"), ("title", "specialty"), ("mode", "obtained_on"))),
        Section(
            N_("依据和证书"), (("committee", "document"), ("certificate_number", "certificate_day"), "paper")
        ),
    )
)
