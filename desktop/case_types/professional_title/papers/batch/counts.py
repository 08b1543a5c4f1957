"""F11 计票表 and 表决结果汇总表: the arithmetic told with its numbers; blank where nothing was counted yet."""

from __future__ import annotations

from typing import Final

from desktop.case_types.professional_title.papers.batch.edge import edged, number_line, signed
from desktop.case_types.professional_title.papers.page import pair
from desktop.case_types.professional_title.papers.session_values import Hearing, SessionValues
from desktop.documents.parts import Document, Grid, Note, Part, Rows, Subtitle, Title

KEY: Final = "F11"
TALLY: Final = "计票表"
RESULT: Final = "表决结果汇总表"
WIDTHS: Final = (28.0, 50.0, 28.0, 50.0)


def tally(values: SessionValues) -> Document:
    """The counters' sheet, one line an applicant, for strokes (正) by hand."""
    form = values.edge.forms[KEY]
    rows = tuple(
        (str(number), one.applicant.receipt, one.applicant.name, str(values.voters(one)), "", "", "", "",
         "", one.below)
        for number, one in enumerate(values.hearings, 1)
    )  # fmt: skip
    parts: tuple[Part, ...] = (
        Title(TALLY),
        Subtitle(values.name),
        _head(values),
        Rows(
            ("序号", "受理号", "姓名", "应发票", "收回票", "同意", "不同意", "弃权", "废票", "备注"),
            (11, 28, 17, 13, 13, 21, 17, 13, 11, 12),
            rows,
            size=9.5,
            least=1,
            aligns=(*(["centre"] * 10),),  # type: ignore[arg-type]
        ),
        *signed(form),
        Note("画“正”字计票；收回票数多于发出票数的，该人该轮表决无效，由主任委员决定重新投票。"),
    )
    return edged(values.edge, form, TALLY, parts, head=f"{TALLY}（{values.name}）")


def results(values: SessionValues) -> Document:
    """What was counted, applicant by applicant, with the conclusion."""
    form = values.edge.forms[KEY]
    rows = tuple(_line(number, hearing) for number, hearing in enumerate(values.hearings, 1))
    counted = [one.count for one in values.hearings if one.count is not None]
    passed = sum(1 for one in counted if one.passed)
    parts: tuple[Part, ...] = (
        Title(RESULT),
        Subtitle(number_line(values.edge, "计")),
        _head(values),
        Rows(
            ("序号", "受理号", "姓名", "申报资格", "出席", "回避", "发出票", "收回票", "有效票", "同意", "不同意",
             "弃权", "废票", "结论"),
            (8, 29, 15, 22, 9, 9, 9, 9, 9, 9, 10, 9, 9, 14),
            rows,
            size=8.5,
            aligns=(*(["centre"] * 14),),  # type: ignore[arg-type]
        ),
        *signed(form),
        Note(
            f"已计票{len(counted)}人，通过{passed}人，未通过{len(counted) - passed}人。"
            "出席人数不少于评委会人数的三分之二为有效；同意票不少于出席人数的三分之二为通过；弃权、废票和未交回的票计入出席人数。"
        ),
        *_advised(values),
        *_readings(values),
        *((Note(f"计票校验码：{values.code}。改动任何一人的计票，校验码都会不同。"),) if values.code else ()),
        *(Note(told) for told in (values.late, *values.carried) if told),
    )  # fmt: skip
    return edged(values.edge, form, RESULT, parts, head=f"{RESULT}（{values.name}）")


def _readings(values: SessionValues) -> tuple[Note, ...]:
    """Of whom the readings part, and of whom only sums were entered."""
    told = [
        Note(f"{one.applicant.receipt} 回避的计算口径：{one.count.reading}")
        for one in values.hearings if one.count is not None and one.count.reading
    ]  # fmt: skip
    sums = sum(1 for one in values.hearings if one.count is not None and one.count.by_sums)
    if sums:
        told.append(Note(f"其中{sums}人按纸质票清点合计录入，没有逐张录入，复核以封存的纸质票为准。"))
    return tuple(told)


def _advised(values: SessionValues) -> tuple[Note, ...]:
    """Who is below the floor of the sheet; the vote does not hang on it."""
    told = [f"{one.applicant.receipt} {one.below}" for one in values.hearings if one.below]
    return (Note(f"评议平均分低于评议表底线（依据待核，仅供表决参考）：{'；'.join(told)}。"),) if told else ()


def _line(number: int, hearing: Hearing) -> tuple[str, ...]:
    one, count = hearing.applicant, hearing.count
    first = (str(number), one.receipt, one.name, one.title)
    if count is None:
        return (*first, *([""] * 9), hearing.untold.partition("：")[0])
    votes = (count.present, count.recused, count.issued, count.returned, count.valid, count.agree, count.against,
             count.abstain, count.spoiled)  # fmt: skip
    return (*first, *(str(vote) for vote in votes), "通过" if count.passed else "未通过")


def _head(values: SessionValues) -> Grid:
    committee = values.committee
    return Grid(
        WIDTHS,
        (
            pair("评审委员会", committee.name, 3),
            (*pair("会议日期", values.day), *pair("地　点", values.place)),
            (*pair("评委会总数", f"{committee.size}人"), *pair("出席人数", f"{values.present}人")),
            (*pair("备案文号", committee.filing_number or "　"), *pair("备案有效期", committee.filed or "　")),
        ),
        height=8.5,
    )
