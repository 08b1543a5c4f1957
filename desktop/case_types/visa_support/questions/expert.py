"""What is asked for an expert's invitation: the ground, the task, the unit's standing, the money."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Annotated, Final

from pydantic import Field, JsonValue

from desktop.basics.language import N_
from desktop.case_types.entries import Line
from desktop.case_types.visa_support.choices import EXPERT_BASES
from desktop.forms.complaints import Complaint, missing
from desktop.forms.layout import Section
from desktop.forms.questions import Answers


class ExpertBasis(Answers):
    """On which ground the invitation is asked for."""

    expert_basis: Annotated[str, EXPERT_BASES] = Field(title=N_("邀请依据"))
    doc176_case: Line | None = Field(
        None, title=N_("属于哪一种情形"), description=N_("外专发〔2015〕176号规定的情形，照文件填写")
    )


class Standing(Answers):
    """The inviting unit and the money."""

    inviter_legal_person: bool = Field(
        title=N_("邀请单位具有法人资格"), description=N_("代表机构、分公司没有法人资格，由其法人单位申请")
    )
    funds_secured: bool = Field(title=N_("经费已落实"))


def case_named(answers: ExpertBasis, _day: date | None) -> Iterator[Complaint]:
    """Who rests on the document says which of its cases it is."""
    if answers.expert_basis == "doc176" and not answers.doc176_case:
        yield missing("doc176_case", N_("请照外专发〔2015〕176号写明属于哪一种情形。"))


def _on(basis: str, raw: Mapping[str, JsonValue]) -> bool:
    return raw.get("expert_basis") in {None, basis}


def by_class(raw: Mapping[str, JsonValue]) -> bool:
    """Whether the ground is class A, or not told yet."""
    return _on("talent_a", raw)


BASIS: Final = Section(N_("邀请依据"), ("expert_basis", "doc176_case"))
STANDING: Final = Section(N_("单位和经费"), (("inviter_legal_person", "funds_secured"),))
