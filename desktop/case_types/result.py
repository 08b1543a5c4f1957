"""What the deciding body answered: granted or not, under which document, and what it left."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Annotated, ClassVar, Final

from pydantic import Field, JsonValue

from desktop.basics.language import N_
from desktop.case_types.credential import PERMIT_CLASSES, TALENT_CLASSES
from desktop.case_types.entries import Line, Paragraph
from desktop.forms.complaints import Complaint, CrossCheck, complaint, missing
from desktop.forms.layout import Layout, Section
from desktop.forms.questions import Answers, Choice, OneOf

GRANTED: Final = "granted"
REFUSED: Final = "refused"
RESULTS: Final = OneOf((Choice(GRANTED, N_("准予")), Choice(REFUSED, N_("不予"))))


class ResultAnswers(Answers):
    """The decision as its document says it."""

    result: Annotated[str, RESULTS] = Field(title=N_("决定"))
    decided_on: date = Field(title=N_("决定日期"))
    document: Line | None = Field(None, title=N_("决定文号"))
    decider: Line | None = Field(None, title=N_("决定机关"))
    permit_number: Line | None = Field(None, title=N_("工作许可编号"), description=N_("一人一号，终身不变"))
    permit_from: date | None = Field(None, title=N_("许可有效期自"))
    permit_expires_on: date | None = Field(None, title=N_("许可有效期至"))
    permit_class: Annotated[str, PERMIT_CLASSES] | None = Field(None, title=N_("许可类别"))
    permit_post: Line | None = Field(None, title=N_("许可载明的职务"))
    paper_number: Line | None = Field(None, title=N_("证件号码"), description=N_("照签发的证件填写"))
    paper_from: date | None = Field(None, title=N_("证件有效期自"))
    paper_expires_on: date | None = Field(None, title=N_("证件有效期至"))
    class_granted: Annotated[str, TALENT_CLASSES] | None = Field(None, title=N_("认定的人才类别"))
    given: Line | None = Field(None, title=N_("办理结果"), description=N_("如：落户地址、房源、学校、岗位"))
    granted_yuan: Annotated[int, Field(ge=1, le=100_000_000)] | None = Field(
        None, title=N_("核定金额"), json_schema_extra={"unit": N_("元")}
    )
    first_year: Annotated[int, Field(ge=2018, le=2100)] | None = Field(
        None, title=N_("首期拨付年度"), json_schema_extra={"unit": N_("年")}
    )
    parts: Annotated[int, Field(ge=1, le=20)] | None = Field(
        None, title=N_("分期"), json_schema_extra={"unit": N_("年")}
    )
    reason: Paragraph | None = Field(None, title=N_("不予的理由"), json_schema_extra={"editor": "long_text"})

    cross_checks: ClassVar[tuple[CrossCheck, ...]]


def whole(answers: ResultAnswers, day: date | None) -> Iterator[Complaint]:
    """A refusal says why; a permit ends after it begins; nothing is decided tomorrow."""
    if answers.result == REFUSED and not answers.reason:
        yield missing("reason", N_("不予许可须写明理由。"))
    if (
        answers.permit_from is not None
        and answers.permit_expires_on is not None
        and answers.permit_expires_on < answers.permit_from
    ):
        yield complaint("permit_expires_on", N_("许可有效期至不能早于有效期自。"))
    if (
        answers.paper_from is not None
        and answers.paper_expires_on is not None
        and answers.paper_expires_on < answers.paper_from
    ):
        yield complaint("paper_expires_on", N_("证件有效期至不能早于有效期自。"))
    if day is not None and answers.decided_on > day:
        yield complaint("decided_on", N_("决定日期不能晚于今天。"))


ResultAnswers.cross_checks = (whole,)


def is_granted(raw: Mapping[str, JsonValue]) -> bool:
    """Whether the answers so far say that it is granted."""
    return raw.get("result") == GRANTED


def _refused(raw: Mapping[str, JsonValue]) -> bool:
    return raw.get("result") == REFUSED


DECISION: Final = Section(N_("决定"), (("result", "decided_on"), ("document", "decider")))
REASON: Final = Section(N_("理由"), ("reason",), shown_when=_refused)
RESULT_LAYOUT: Final = Layout(
    (
        DECISION,
        Section(
            N_("许可"),
            ("permit_number", ("permit_from", "permit_expires_on"), ("permit_class", "permit_post")),
            shown_when=is_granted,
        ),
        REASON,
    )
)
RESULT_WITH_PAPER: Final = Layout(  # a residence paper, a visa …
    (
        DECISION,
        Section(N_("证件"), ("paper_number", ("paper_from", "paper_expires_on")), shown_when=is_granted),
        REASON,
    )
)
RESULT_WITHOUT_PERMIT: Final = Layout((DECISION, REASON))  # for kinds of case that leave none
