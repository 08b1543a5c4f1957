"""What is written down at a hearing (评议、答辩): notes, questions and answers, what the panel thinks."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Annotated, ClassVar, Final

from pydantic import BaseModel, ConfigDict, Field

from desktop.basics.language import N_
from desktop.case_types.entries import Line, Paragraph
from desktop.case_types.professional_title.sessions.session_form import WAYS
from desktop.forms.complaints import Complaint, CrossCheck, complaint
from desktop.forms.layout import Layout, Section
from desktop.forms.questions import Answers, Choice, OneOf

YES_NO: Final = OneOf((Choice("yes", N_("同意推荐")), Choice("no", N_("不同意推荐"))))
Votes = Annotated[int, Field(ge=0, le=99)]


class Asked(BaseModel):
    """A question at the defence, who asked it, and what was answered."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    question: Line = Field(title=N_("提问"))
    answer: Paragraph | None = Field(None, title=N_("回答要点"))
    by: Line | None = Field(None, title=N_("提问人"))


class HearingAnswers(Answers):
    """One applicant's hearing; the panel's opinion is a reference for the vote and never its result."""

    way: Annotated[str, WAYS] | None = Field(None, title=N_("答辩方式"))
    notes: Paragraph | None = Field(None, title=N_("答辩记录"), json_schema_extra={"editor": "long_text"})
    questions: list[Asked] = Field(default_factory=list, title=N_("提问和回答"))
    opinion: Paragraph | None = Field(
        None, title=N_("评议组意见"), description=N_("只供表决参考"), json_schema_extra={"editor": "long_text"}
    )
    recommended: Annotated[str, YES_NO] | None = Field(None, title=N_("是否推荐"))
    panel_present: Votes | None = Field(None, title=N_("评议组参加人数"))
    panel_agree: Votes | None = Field(None, title=N_("赞成"))
    panel_against: Votes | None = Field(None, title=N_("反对"))
    panel_abstain: Votes | None = Field(None, title=N_("弃权"))

    cross_checks: ClassVar[tuple[CrossCheck, ...]]


def no_more_than_there(answers: HearingAnswers, _day: date | None) -> Iterator[Complaint]:
    """A panel has no more opinions than people."""
    told = sum(count or 0 for count in (answers.panel_agree, answers.panel_against, answers.panel_abstain))
    if answers.panel_present is not None and told > answers.panel_present:
        yield complaint("panel_present", N_("赞成、反对、弃权合计多于评议组参加人数。"))


HearingAnswers.cross_checks = (no_more_than_there,)
HEARING_LAYOUT: Final = Layout(
    (
        Section(N_("答辩"), ("way", "notes", "questions")),
        Section(
            N_("评议组意见"),
            ("opinion", "recommended", ("panel_present", "panel_agree"), ("panel_against", "panel_abstain")),
        ),
    )
)
