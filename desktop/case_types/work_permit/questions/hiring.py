"""How somebody is hired: contract, appointment or dispatch, its days and its six elements."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Annotated, Final

from pydantic import Field

from desktop.basics.language import N_
from desktop.case_types.entries import Line
from desktop.case_types.work_permit.choices import CONTRACT_ELEMENTS, HIRING_FORMS
from desktop.forms.complaints import Complaint, CrossCheck, complaint, missing
from desktop.forms.layout import Section
from desktop.forms.questions import Answers


class Hiring(Answers):
    """The contract and the term applied for."""

    hiring_form: Annotated[str, HIRING_FORMS] = Field(title=N_("聘用方式"))
    sending_unit: Line | None = Field(None, title=N_("派出单位"), description=N_("境外派遣的填写"))
    contract_from: date = Field(title=N_("聘用期限自"))
    contract_until: date = Field(title=N_("聘用期限至"))
    contract_elements: list[Annotated[str, CONTRACT_ELEMENTS]] = Field(
        default_factory=list, title=N_("合同已载明"), description=N_("六项缺一不可，逐项勾选")
    )
    contract_in_chinese: bool | None = Field(None, title=N_("合同有中文文本且无涂改"))
    months_applied: Annotated[int, Field(ge=1, le=60)] | None = Field(
        None,
        title=N_("申请在华工作期限"),
        description=N_("一般与聘用期限一致"),
        json_schema_extra={"unit": N_("个月")},
    )


def contract_in_order(answers: Hiring, _day: date | None) -> Iterator[Complaint]:
    """A contract ends after it begins."""
    if answers.contract_until <= answers.contract_from:
        yield complaint("contract_until", N_("聘用期限的终止日期应当晚于起始日期。"))


def contract_complete(answers: Hiring, _day: date | None) -> Iterator[Complaint]:
    """A contract states all six elements, in Chinese; appointments and dispatch letters have their own form."""
    if answers.hiring_form != "contract":
        return
    if not answers.contract_elements:
        yield missing("contract_elements", N_("请逐项确认合同载明的六项内容。"))
    lacking = [c.title for c in CONTRACT_ELEMENTS.choices if c.key not in answers.contract_elements]
    if lacking:
        yield complaint("contract_elements", N_("聘用合同缺少：{elements}。"), elements="、".join(lacking))
    if answers.contract_in_chinese is None:
        yield missing("contract_in_chinese", N_("请确认合同有中文文本且无涂改。"))
    elif not answers.contract_in_chinese:
        yield complaint("contract_in_chinese", N_("聘用合同须有中文文本，且不得涂改。"))


def sender_named(answers: Hiring, _day: date | None) -> Iterator[Complaint]:
    """Who is dispatched says by whom."""
    if answers.hiring_form == "dispatch" and not answers.sending_unit:
        yield missing("sending_unit", N_("境外派遣的，请填写派出单位。"))


HIRING_CHECKS: Final[tuple[CrossCheck, ...]] = (contract_in_order, contract_complete, sender_named)
HIRING_LINES: Final = (
    ("hiring_form", "sending_unit"),
    ("contract_from", "contract_until"),
    "contract_elements",
    "contract_in_chinese",
)
HIRING: Final = Section(N_("聘用"), (*HIRING_LINES, "months_applied"))
