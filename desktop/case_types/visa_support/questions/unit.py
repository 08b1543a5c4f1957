"""What the form of an authorised unit's invitation asks: which visa, where it is asked for, what came before."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Annotated, Final

from pydantic import Field

from desktop.basics.language import N_
from desktop.case_types.entries import Line, Place
from desktop.case_types.visa_support.choices import AUTHORITIES, MULTIPLE
from desktop.forms.complaints import Complaint, complaint, missing
from desktop.forms.layout import Section
from desktop.forms.questions import Answers


class PastVisa(Answers):
    """A Chinese visa of earlier years."""

    visa_type: Line = Field(title=N_("签证种类"), description=N_("如：M、F"))
    issued_on: date = Field(title=N_("签发日期"))
    valid_until: date = Field(title=N_("有效期至"))
    entries: Line = Field(title=N_("次数"))


class UnitVisa(Answers):
    """The visa that is wanted, and where."""

    authority: Annotated[str, AUTHORITIES] = Field(
        title=N_("被授权单位"), description=N_("一般为外事办公室；经贸活动由商务主管部门办理的选商务主管部门")
    )
    last_visa_application_on: date = Field(title=N_("最迟申办签证日期"))
    visa_valid_months: Annotated[int, Field(ge=1, le=120)] = Field(
        title=N_("签证有效期"), json_schema_extra={"unit": N_("个月")}
    )
    visa_country: Place = Field(title=N_("申办签证的国家或地区"))
    lives_there: bool | None = Field(
        None, title=N_("在该国有居留证明"), description=N_("在国籍国以外申办签证的填写，并附居留证明")
    )
    past_visas: list[PastVisa] = Field(
        default_factory=list, max_length=40, title=N_("以往来华签证"), description=N_("申请多次入境的逐次填写")
    )


class Filing(Answers):
    """What the inviting side hands in of itself."""

    first_filing: bool = Field(title=N_("邀请单位首次办理"), description=N_("首次的先备案单位和经办人"))
    guarantee_given: bool = Field(
        title=N_("邀请单位出具保证书"), description=N_("保证材料真实、承担费用、守法、按期离境")
    )


def visas_told(answers: UnitVisa, _day: date | None) -> Iterator[Complaint]:
    """Several entries go with the visas of earlier years, each of which ends after it begins."""
    for row, visa in enumerate(answers.past_visas):
        if visa.valid_until < visa.issued_on:
            yield complaint("past_visas", N_("有效期至不能早于签发日期。"), row=row, column="valid_until")
    if getattr(answers, "visa_entries", "") == MULTIPLE and not answers.past_visas:
        yield missing("past_visas", N_("申请多次入境的，请逐次填写以往来华签证。"))


UNIT_VISA: Final = Section(
    N_("拟申办的签证"),
    (
        ("authority", "last_visa_application_on"),
        ("visa_valid_months", "visa_entries"),
        "stay_days",
        ("visa_country", "visa_post"),
        "lives_there",
    ),
)
PAST: Final = Section(
    N_("以往来华签证"), ("past_visas",), shown_when=lambda raw: raw.get("visa_entries") != "single"
)
FILING: Final = Section(N_("备案和保证"), (("first_filing", "guarantee_given"),))
