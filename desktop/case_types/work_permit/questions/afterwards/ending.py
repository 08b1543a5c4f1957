"""Why and when an employment ends, and what shows it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Annotated, Final

from pydantic import Field, JsonValue

from desktop.basics.language import N_
from desktop.case_types.entries import Line, Paragraph
from desktop.case_types.work_permit.questions.afterwards.end_reasons import END_REASONS, asking
from desktop.forms.complaints import Complaint, complaint, missing
from desktop.forms.layout import Section
from desktop.forms.questions import Answers


class Ending(Answers):
    """How the employment ends."""

    end_reason: Annotated[str, END_REASONS] = Field(title=N_("注销的原因"), description=N_("原因选错会被退回"))
    ended_on: date = Field(
        title=N_("情形发生日"), description=N_("如合同届满日、解除日、单位终止登记日；自这一天起10个工作日内申请")
    )
    termination_signed_by_both: bool | None = Field(
        None, title=N_("终止证明经双方签字"), description=N_("缺一方签字的会被退回")
    )
    end_says: Paragraph | None = Field(
        None, title=N_("情况说明"), description=N_("选“其他”的必填"), json_schema_extra={"editor": "long_text"}
    )
    left_on: date | None = Field(None, title=N_("离岗失去联系之日"), description=N_("超过15日仍无法联系的方可办理"))
    newspaper_on: date | None = Field(None, title=N_("登报公告日"), description=N_("市级以上报纸，公告满10日"))
    newspaper: Line | None = Field(None, title=N_("公告的报纸"))
    judgment_effective: bool | None = Field(None, title=N_("裁决书或判决书已生效"))
    judgment_number: Line | None = Field(None, title=N_("裁决书或判决书文号"))


def end_shown(answers: Ending, _day: date | None) -> Iterator[Complaint]:
    """What each reason asks for is told with it."""
    reason = answers.end_reason
    if reason in asking("both_sign") and answers.termination_signed_by_both is None:
        yield missing("termination_signed_by_both", N_("请核对终止证明是否经双方签字。"))
    if reason in asking("notice_needed"):
        if answers.left_on is None:
            yield missing("left_on", N_("请填写离岗失去联系之日。"))
        if answers.newspaper_on is None:
            yield missing("newspaper_on", N_("请填写登报公告日。"))
        if not answers.newspaper:
            yield missing("newspaper", N_("请填写公告的报纸。"))
    if reason in asking("judgment_needed"):
        if answers.judgment_effective is None:
            yield missing("judgment_effective", N_("请核对裁决书或判决书是否已生效。"))
        if not answers.judgment_number:
            yield missing("judgment_number", N_("请填写裁决书或判决书的文号。"))
    if reason == "other" and not answers.end_says:
        yield missing("end_says", N_("选“其他”的，请说明情况。"))


def notice_in_order(answers: Ending, _day: date | None) -> Iterator[Complaint]:
    """The notice comes after the person could not be reached."""
    if answers.left_on is not None and answers.newspaper_on is not None and answers.newspaper_on < answers.left_on:
        yield complaint("newspaper_on", N_("登报公告日不能早于离岗失去联系之日。"))


def end_happened(answers: Ending, day: date | None) -> Iterator[Complaint]:
    """What has not happened yet has not ended."""
    if day is not None and answers.ended_on > day:
        yield complaint("ended_on", N_("情形发生日不能晚于今天。"))


ENDING_CHECKS: Final = (end_shown, notice_in_order, end_happened)


def _notice(raw: Mapping[str, JsonValue]) -> bool:
    return str(raw.get("end_reason")) in asking("notice_needed")


def _judgment(raw: Mapping[str, JsonValue]) -> bool:
    return str(raw.get("end_reason")) in asking("judgment_needed")


def _signed(raw: Mapping[str, JsonValue]) -> bool:
    return str(raw.get("end_reason")) in asking("both_sign")


ENDING: Final = Section(N_("注销的原因"), (("end_reason", "ended_on"), "end_says"))
SIGNED: Final = Section(N_("终止证明"), ("termination_signed_by_both",), shown_when=_signed)
VANISHED: Final = Section(
    N_("离岗失去联系"),
    (("left_on", "newspaper_on"), "newspaper"),
    shown_when=_notice,
    note=N_("公告写明单位名称、护照号码和许可编号；满10日后凭报纸原件和法定代表人签字的说明申请。"),
)
DISPUTE: Final = Section(N_("劳动争议或诉讼"), (("judgment_effective", "judgment_number"),), shown_when=_judgment)
