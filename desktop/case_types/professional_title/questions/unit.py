"""The employer's publicity and opinion, and the applicant's promise."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Annotated, Final

from pydantic import Field

from desktop.basics.language import N_
from desktop.case_types.entries import Line, Paragraph, Phone
from desktop.case_types.professional_title.questions.choices import OBJECTIONS, SHOWN
from desktop.forms.complaints import Complaint, complaint, missing
from desktop.forms.layout import Section
from desktop.forms.questions import Answers

WHOLE: Final = frozenset({"names", "form", "achievements"})


class Posted(Answers):
    """The publicity at the employer, as its proof tells it."""

    posted_from: date | None = Field(None, title=N_("公示自"))
    posted_until: date | None = Field(None, title=N_("公示至"), description=N_("不少于5个工作日"))
    posted_at: Line | None = Field(None, title=N_("公示地点、方式"))
    posted_what: list[Annotated[str, SHOWN]] = Field(default_factory=list, title=N_("公示的内容"))
    supervisor: Line | None = Field(None, title=N_("监督人"))
    supervisor_phone: Phone | None = Field(None, title=N_("监督电话"))
    objections: Annotated[str, OBJECTIONS] | None = Field(None, title=N_("异议情况"))
    objection_finding: Line | None = Field(None, title=N_("异议核查结论"))


class Recommended(Answers):
    """The employer's opinion."""

    unit_opinion: Paragraph | None = Field(
        None, title=N_("单位推荐意见"), json_schema_extra={"editor": "long_text"},
        description=N_("表现、业绩是否属实，是否符合条件，是否同意推荐"),
    )  # fmt: skip
    unit_opinion_on: date | None = Field(None, title=N_("单位意见日期"), description=N_("须在公示结束之后"))
    unit_checker: Line | None = Field(None, title=N_("单位审核人"))
    unit_head: Line | None = Field(None, title=N_("单位负责人"))


class Promised(Answers):
    """The promise of integrity."""

    promise_signed: bool | None = Field(None, title=N_("已签署诚信承诺书"))
    promise_on: date | None = Field(None, title=N_("签署日期"))


def posting_told(answers: Posted, _day: date | None) -> Iterator[Complaint]:
    """A publicity has both days, shows all it must, and every objection is settled."""
    first, last = answers.posted_from, answers.posted_until
    if (first is None) is not (last is None):
        yield missing("posted_from" if first is None else "posted_until", N_("公示须写明起止日期。"))
    if first is not None and not set(answers.posted_what) >= WHOLE:
        yield complaint("posted_what", N_("公示内容不全：须有人员名单、评审表和业绩成果。"))
    if first is not None and answers.objections is None:
        yield missing("objections", N_("请填写公示期间有无异议。"))
    if answers.objections in {"dismissed", "upheld"} and not answers.objection_finding:
        yield missing("objection_finding", N_("有异议的，请填写核查结论。"))
    if answers.objections == "upheld":
        yield complaint("objections", N_("异议成立，单位不得推荐。"))


def promise_told(answers: Promised, day: date | None) -> Iterator[Complaint]:
    """Whether there is a promise is told before acceptance (RT16); it was signed on a day that has come."""
    if answers.promise_signed is None:
        yield missing("promise_signed")
    if answers.promise_on is not None and day is not None and answers.promise_on > day:
        yield complaint("promise_on", N_("签署日期不能晚于今天。"))


POSTED: Final = Section(
    N_("单位公示"),
    (
        ("posted_from", "posted_until"),
        "posted_what",
        ("posted_at", "objections"),
        ("supervisor", "supervisor_phone"),
    ),
    note=N_("核对单位的公示证明时，发布当日计入，首尾之间须有5个工作日。"),
)
OBJECTED: Final = Section(
    N_("异议核查"), ("objection_finding",),
    shown_when=lambda raw: raw.get("objections") in {"dismissed", "upheld"} or bool(raw.get("objection_finding")),
)  # fmt: skip
OPINION: Final = Section(
    N_("单位意见"), ("unit_opinion", ("unit_opinion_on", "unit_checker"), "unit_head")
)
PROMISE: Final = Section(N_("诚信承诺"), (("promise_signed", "promise_on"),))
