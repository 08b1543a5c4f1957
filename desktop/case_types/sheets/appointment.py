"""When and where to come, what to bring, and what is to be paid."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Final

from pydantic import Field

from desktop.basics.language import N_
from desktop.case_types.case_type import PaperContext
from desktop.case_types.entries import Line, Paragraph
from desktop.case_types.sheets.frame import Fact, paragraph, sheet
from desktop.case_types.sheets.of_case import case_facts
from desktop.case_types.sheets.tongue import Tongue
from desktop.documents.parts import Document, Part, Rows
from desktop.forms.layout import Layout, Section
from desktop.forms.questions import Answers


class AppointmentAnswers(Answers):
    """What the officer tells of an appointment."""

    on_day: date = Field(title=N_("日期"))
    at: Annotated[str, Field(pattern=r"^([01]?\d|2[0-3])[:：][0-5]\d$")] = Field(
        title=N_("时间"), description=N_("如 9:30")
    )
    place: Line | None = Field(None, title=N_("地点"), description=N_("不填的印本机构地址"))
    months: Annotated[int, Field(ge=1, le=120)] | None = Field(
        None,
        title=N_("居留期限"),
        description=N_("要告知居留证件费用的填写"),
        json_schema_extra={"unit": N_("个月")},
    )
    note: Paragraph | None = Field(
        None, title=N_("说明"), description=N_("只印中文"), json_schema_extra={"editor": "long_text"}
    )


APPOINTMENT_LAYOUT: Final = Layout(
    (Section(N_("预约"), (("on_day", "at"), "place", "months")), Section(N_("说明"), ("note",)))
)


@dataclass(frozen=True)
class Fee:
    """What is charged, by one reading of the table; `reading` "" when all offices read it alike."""

    reading: str
    yuan: int


def appointment_sheet(
    tongue: Tongue, context: PaperContext, told: AppointmentAnswers, fees: Sequence[Fee]
) -> Document:  # fmt: skip
    """Day, hour and place; the papers still wanting; the fee in every reading where offices differ."""
    time = "\n".join(f"{line} {told.at.replace('：', ':')}" for line in tongue.weekday(told.on_day).split("\n"))
    more: list[Fact] = [
        ("label_time", time),
        ("label_place", told.place or context.office.address or context.office.name),
        ("label_note", tongue.only(told.note or "")),
    ]
    parts: list[Part] = [case_facts(tongue, context, *more), *paragraph(tongue, "says_appointment")]
    bring = [state for state in context.materials if state.state in {"missing", "returned"}]
    if bring:
        parts.append(
            Rows(
                head=(tongue.both("head_number"), tongue.both("label_bring")),
                widths=(16, 140),
                rows=tuple((str(n), tongue.term(state.line.says)) for n, state in enumerate(bring, 1)),
                aligns=("centre", "left"),
                caption="、".join(tongue.pair("label_bring")),
                headed=True,
            )
        )
    parts += _fees(tongue, told, fees)
    return sheet(tongue, context.office, "title_appointment", parts, f"办件编号 {context.case_number}")


def _fees(tongue: Tongue, told: AppointmentAnswers, fees: Sequence[Fee]) -> tuple[Part, ...]:
    if told.months is None or not fees:
        return paragraph(tongue, "says_no_fee")
    length = tongue.both("fee_months", months=told.months)
    return (
        *paragraph(tongue, "says_fees"),
        Rows(
            head=tuple(tongue.both(key) for key in ("head_length", "head_reading", "head_fee")),
            widths=(50, 60, 46),
            rows=tuple((length, tongue.term(fee.reading) if fee.reading else "—", str(fee.yuan)) for fee in fees),
            aligns=("centre", "centre", "centre"),
            caption="、".join(tongue.pair("head_fee")),
            headed=True,
        ),
    )
