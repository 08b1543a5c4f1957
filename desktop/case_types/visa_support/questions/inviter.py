"""The inviting side: its relation to the invited person, who pays, who signs."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Annotated, Final

from pydantic import Field

from desktop.basics.language import N_
from desktop.case_types.entries import Line
from desktop.case_types.visa_support.choices import PAYERS, RELATIONS, SIGNERS
from desktop.forms.complaints import Complaint, complaint, missing
from desktop.forms.layout import Section
from desktop.forms.questions import Answers


class Terms(Answers):
    """Relation and money."""

    inviter_relation: Annotated[str, RELATIONS] = Field(title=N_("与邀请单位的关系"))
    who_pays: Annotated[str, PAYERS] = Field(title=N_("费用承担"), description=N_("往返旅费、食宿、医疗等由谁承担"))
    pays_says: Line | None = Field(None, title=N_("费用说明"), description=N_("双方分担的写明各承担什么"))


class Signed(Answers):
    """Who signs, and when."""

    signer: Line = Field(title=N_("签字人"), description=N_("法定代表人或邀请人，与签字一致"))
    signer_rank: Annotated[str, SIGNERS] = Field(title=N_("签字人身份"))
    signed_on: date = Field(title=N_("落款日期"), description=N_("签字盖章的日期"))


class NamedInEnglish(Answers):
    """The inviting side in English."""

    inviter_name_en: Line = Field(title=N_("邀请单位英文名称"), description=N_("与单位对外使用的英文名称一致"))
    inviter_address_en: Line | None = Field(None, title=N_("邀请单位英文地址"))


def shares_told(answers: Terms, _day: date | None) -> Iterator[Complaint]:
    """Who shares says how."""
    if answers.who_pays == "shared" and not answers.pays_says:
        yield missing("pays_says", N_("双方分担费用的，请写明各承担什么。"))


def signed_before_arrival(answers: Signed, _day: date | None) -> Iterator[Complaint]:
    """A letter is signed before the visit it invites to."""
    comes = getattr(answers, "arrive_on", None) or getattr(answers, "planned_entry_on", None)
    if isinstance(comes, date) and answers.signed_on > comes:
        yield complaint("signed_on", N_("落款日期不能晚于抵达日期。"))


INVITER_CHECKS: Final = (shares_told, signed_before_arrival)
TERM_LINES: Final = (("inviter_relation", "who_pays"), "pays_says")
SIGNED_LINES: Final = (("signer", "signer_rank"), "signed_on")
TERMS: Final = Section(N_("关系和费用"), TERM_LINES)
SIGNED: Final = Section(N_("签字"), SIGNED_LINES, note=N_("邀请单位名称、地址、电话和经办人在“用人单位”里填写。"))
