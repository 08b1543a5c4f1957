"""What is asked of a publicity of this office, and of an objection to a name on it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Annotated, ClassVar, Final

from pydantic import Field
from pydantic.config import JsonDict

from desktop.basics.language import N_
from desktop.case_types.entries import Line, Paragraph
from desktop.casework.register.outgoing.questions import TOMORROW
from desktop.forms.complaints import Complaint, CrossCheck, complaint, missing
from desktop.forms.layout import Layout, Section
from desktop.forms.questions import Answers, Choice, OneOf

LONG: Final[JsonDict] = {"editor": "long_text"}
ENDS: Final = OneOf((Choice("upheld", N_("异议成立")), Choice("dismissed", N_("异议不成立"))))


class PublicityAnswers(Answers):
    """How long, where and under whose eyes names are posted."""

    posted_on: date = Field(title=N_("发布日期"))
    until_on: date = Field(title=N_("截止日期"), description=N_("这一天仍在公示；次日起可以结束"))
    way: Line = Field(title=N_("公示方式"), description=N_("例如：门户网站、公示栏"))
    place: Line | None = Field(None, title=N_("公示地点或网址"))
    supervisor: Line = Field(title=N_("受理异议的部门或人员"))
    telephone: Line = Field(title=N_("联系电话"))

    cross_checks: ClassVar[tuple[CrossCheck, ...]]


class ObjectionAnswers(Answers):
    """An objection as it came in."""

    received_on: date = Field(title=N_("收到日期"))
    anonymous: bool | None = Field(None, title=N_("匿名"), description=N_("没有署真实姓名的选“是”；仍登记、核查"))
    from_name: Line | None = Field(None, title=N_("提出人"), description=N_("姓名或单位全称"))
    contact: Line | None = Field(None, title=N_("联系方式"))
    written: bool = Field(title=N_("书面提出"), description=N_("公示要求实名、书面；口头的由经办人记录"))
    content: Paragraph = Field(title=N_("异议内容"), json_schema_extra=LONG)
    incoming: Line | None = Field(None, title=N_("收文编号"), description=N_("已在收文簿登记的填编号"))

    cross_checks: ClassVar[tuple[CrossCheck, ...]]


class ConclusionAnswers(Answers):
    """The answer to an objection."""

    conclusion: Annotated[str, ENDS] = Field(title=N_("结论"))
    answer: Paragraph = Field(title=N_("答复内容"), json_schema_extra=LONG)
    filing: Line | None = Field(None, title=N_("答复文号"), description=N_("另有书面答复的，填发文登记簿里的文号"))


def _posted(answers: PublicityAnswers, day: date | None) -> Iterator[Complaint]:
    if day is not None and answers.posted_on > day:
        yield complaint("posted_on", TOMORROW)
    if answers.until_on < answers.posted_on:
        yield complaint("until_on", N_("截止日期不能早于发布日期。"))


def _received(answers: ObjectionAnswers, day: date | None) -> Iterator[Complaint]:
    if day is not None and answers.received_on > day:
        yield complaint("received_on", TOMORROW)
    if not answers.anonymous and not answers.from_name:
        yield missing("from_name", N_("实名的写明提出人；匿名的请选“匿名”。"))


PublicityAnswers.cross_checks = (_posted,)
ObjectionAnswers.cross_checks = (_received,)

PUBLICITY_LAYOUT: Final = Layout(
    (
        Section(N_("起止"), (("posted_on", "until_on"),)),
        Section(N_("方式和监督"), (("way", "place"), ("supervisor", "telephone"))),
    )
)
OBJECTION_LAYOUT: Final = Layout(
    (
        Section(N_("来件"), (("received_on", "incoming"), ("from_name", "contact"), ("anonymous", "written"))),
        Section(N_("内容"), ("content",)),
    )
)
CONCLUSION_LAYOUT: Final = Layout((Section(N_("答复"), (("conclusion", "filing"), "answer")),))
