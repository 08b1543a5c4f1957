"""The form of a batch (批次): what is taken in, from when to when, how years are counted, who reviews."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Annotated, ClassVar, Final

from pydantic import AfterValidator, Field, JsonValue

from desktop.basics.language import N_
from desktop.case_types.entries import Line, Paragraph
from desktop.case_types.professional_title.batch.names import MODES
from desktop.case_types.professional_title.choices import LEVELS, RULE_SETS, SERIES, TITLE_STARTS, YEAR_MODES
from desktop.forms.complaints import Complaint, CrossCheck, complaint, missing
from desktop.forms.layout import Layout, Section
from desktop.forms.questions import Answers
from desktop.forms.wrong import wrong


def _time(text: str) -> str:
    found = re.fullmatch(r"([01]?\d|2[0-3])[:：.]?([0-5]\d)", text.strip())
    if found is None:
        raise wrong(N_("时间写作 17:00 的样子。"))
    return f"{int(found[1]):02d}:{found[2]}"


Clock = Annotated[str, AfterValidator(_time)]
Year = Annotated[int, Field(ge=2000, le=2099)]


class BatchAnswers(Answers):
    """One batch. The committee is chosen beside the form, since it is a record of its own."""

    name: Line = Field(title=N_("批次名称"), description=N_("例如：2026年度工程系列第一批"))
    year: Year = Field(title=N_("年度"), json_schema_extra={"unit": N_("年")})
    mode: Annotated[str, MODES] = Field(title=N_("评审方式"))
    series: list[Annotated[str, SERIES]] = Field(title=N_("系列"), min_length=1)
    levels: list[Annotated[str, LEVELS]] = Field(title=N_("级别"), min_length=1)
    specialty: Line | None = Field(None, title=N_("专业范围"), description=N_("不限专业的不填"))

    opens_on: date = Field(title=N_("受理开始"))
    opens_at: Clock | None = Field(None, title=N_("当日几时起"))
    closes_on: date = Field(title=N_("受理截止"))
    closes_at: Clock | None = Field(None, title=N_("当日几时止"))
    correct_until: date | None = Field(None, title=N_("补正截止"), description=N_("退回补正的，最迟到这一天"))
    correct_at: Clock | None = Field(None, title=N_("补正当日几时止"))

    cutoff: date = Field(
        title=N_("资历业绩截止日"), description=N_("学历、资历、业绩、学时都算到这一天，通常为12月31日")
    )
    retire_check_day: date | None = Field(
        None, title=N_("退休年龄核对日"), description=N_("不填按受理开始日核对")
    )
    training_from: Year | None = Field(None, title=N_("继续教育自"), json_schema_extra={"unit": N_("年")})
    training_until: Year | None = Field(None, title=N_("继续教育至"), json_schema_extra={"unit": N_("年")})
    year_mode: Annotated[str, YEAR_MODES] | None = Field(None, title=N_("年限计算"))
    title_start: Annotated[str, TITLE_STARTS] | None = Field(None, title=N_("现职称起算日"))

    entrust_to: Line | None = Field(None, title=N_("受托评审单位"))
    entrust_committee: Line | None = Field(None, title=N_("受托评委会"))
    rule_set: Annotated[str, RULE_SETS] | None = Field(
        None, title=N_("评审条件"), description=N_("不填按各系列通用标准；专项评定须选定所用的条件")
    )
    score_sheet: Line | None = Field(
        None, title=N_("评议表"), description=N_("不填按会议所选；写名称，或自定如“业绩50分、能力30分、答辩20分”")
    )
    pre_publicity: bool | None = Field(None, title=N_("评前公示"), description=N_("评审前先公示参评名单"))
    second_vote: bool | None = Field(
        None, title=N_("可以第二轮投票"), description=N_("评审办法另有规定的才选；一般一人只表决一次")
    )
    fee_yuan: Annotated[int, Field(ge=0, le=100_000)] | None = Field(
        None, title=N_("评审费"), json_schema_extra={"unit": N_("元/人")}
    )
    note: Paragraph | None = Field(None, title=N_("备注"), json_schema_extra={"editor": "long_text"})

    cross_checks: ClassVar[tuple[CrossCheck, ...]]




def in_order(answers: BatchAnswers, _day: date | None) -> Iterator[Complaint]:
    """A window closes after it opens."""
    opens, closes = (answers.opens_on, answers.opens_at or ""), (answers.closes_on, answers.closes_at or "24:00")
    if closes[0] < opens[0]:
        yield complaint("closes_on", N_("受理截止不能早于受理开始。"))
    elif closes <= opens:
        yield complaint("closes_at", N_("受理截止的时间不能早于开始的时间。"))


def correction_in_order(answers: BatchAnswers, _day: date | None) -> Iterator[Complaint]:
    """What is sent back may be put right until after the window closes."""
    if answers.correct_until is not None and answers.correct_until < answers.closes_on:
        yield complaint("correct_until", N_("补正截止不能早于受理截止。"))


def of_its_year(answers: BatchAnswers, _day: date | None) -> Iterator[Complaint]:
    """The cut-off belongs to the batch's own time, not to another decade."""
    if abs(answers.cutoff.year - answers.year) > 1:
        yield complaint("cutoff", N_("截止日与年度 {year} 相差太远，请核对。"), year=answers.year)


def training_in_order(answers: BatchAnswers, _day: date | None) -> Iterator[Complaint]:
    """Years of training are told from the first to the last, both or none."""
    first, last = answers.training_from, answers.training_until
    if first is not None and last is not None:
        if last < first:
            yield complaint("training_until", N_("结束年度不能早于开始年度。"))
        elif last - first > 9:
            yield complaint("training_until", N_("继续教育最多计算10个年度。"))
    elif first is not None:
        yield missing("training_until", N_("填了开始年度，请写到哪一年。"))
    elif last is not None:
        yield missing("training_from", N_("填了结束年度，请写从哪一年算。"))


def entrusted_to_somebody(answers: BatchAnswers, _day: date | None) -> Iterator[Complaint]:
    """An entrusted review names who reviews."""
    if answers.mode == "entrusted" and not answers.entrust_to:
        yield missing("entrust_to", N_("委托评审须写明受托单位。"))


def special_by_own_rules(answers: BatchAnswers, _day: date | None) -> Iterator[Complaint]:
    """A special evaluation points to its own conditions and its own sheet."""
    if answers.mode == "special":
        if not answers.rule_set:
            yield missing("rule_set", N_("专项评定须选定所用的评审条件。"))
        if not answers.score_sheet:
            yield missing("score_sheet", N_("专项评定须写明所用的评议表。"))


BatchAnswers.cross_checks = (
    in_order, correction_in_order, of_its_year, training_in_order, entrusted_to_somebody, special_by_own_rules
)  # fmt: skip


def is_entrusted(raw: Mapping[str, JsonValue]) -> bool:
    """Whether another body's committee reviews."""
    return raw.get("mode") == "entrusted"


def is_voted(raw: Mapping[str, JsonValue]) -> bool:
    """Whether a committee votes in it; a recognition is decided without one."""
    return raw.get("mode") != "recognition"


BATCH_LAYOUT: Final = Layout(
    (
        Section(N_("批次"), ("name", ("year", "mode"), "series", "levels", "specialty")),
        Section(
            N_("受理时间"),
            (("opens_on", "opens_at"), ("closes_on", "closes_at"), ("correct_until", "correct_at")),
        ),
        Section(
            N_("计算口径"),
            (
                ("cutoff", "retire_check_day"),
                ("training_from", "training_until"),
                ("year_mode", "title_start"),
            ),
            note=N_("写入本批每个申报人的办件；改动后在办的件一并改过来。"),
        ),
        Section(N_("委托"), (("entrust_to", "entrust_committee"),), shown_when=is_entrusted),
        Section(N_("评审"), (("rule_set", "score_sheet"), ("pre_publicity", "second_vote"), "fee_yuan", "note")),
    )
)
