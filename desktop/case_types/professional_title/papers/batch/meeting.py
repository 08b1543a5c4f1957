"""F22 例会申请表 and 评委会例会通知单: plan, committee and numbers; sent before the meeting, approved by stamp."""

from __future__ import annotations

from collections import Counter
from typing import Final

from desktop.case_types.professional_title.papers.batch.edge import edged, number_line
from desktop.case_types.professional_title.papers.page import long, pair
from desktop.case_types.professional_title.papers.values import (
    BatchValues,
)
from desktop.documents.parts import Cell, Document, Grid, Note, Panel, Panels, Part, Rows, Subtitle, Title

KEY: Final = "F22"
TITLE: Final = "评审委员会例会申请表"
NOTICE: Final = "评委会例会通知单"
ATTACHED: Final = "评审工作方案、专家库名单和参评人员名册附后，请审核。"
WIDTHS: Final = (30.0, 48.0, 30.0, 48.0)


def meeting_request(values: BatchValues) -> Document:
    """One page: which committee meets on whom, with how many experts to draw from."""
    form = values.edge.forms[KEY]
    parts: tuple[Part, ...] = (
        Title(TITLE),
        Subtitle(number_line(values.edge, "例会")),
        Grid(
            WIDTHS,
            (
                pair("批　　次", f"{values.name}（{values.edge.reference}）", 3),
                *_committee(values),
                (*pair("受理时间", values.window or "　"), *pair("资历截止日", values.cutoff or "　")),
                long("拟开会时间、地点", values.meeting or "　", 3),
                (*pair("参评人数", f"{len(values.applicants)}人"), *pair("拟抽取专家", _drawn(values))),
            ),
            height=9.5,
        ),
        _spread(values),
        Panels(
            (
                Panel("组建单位", ATTACHED, form.lines("office"), least=40.0),
                Panel("审核意见", "", form.lines("approval"), least=40.0),
            )
        ),
        Note(_sent(values)),
    )
    return edged(values.edge, form, TITLE, parts)


def meeting_notice(values: BatchValues) -> Document:
    """The form on which the province approves the meeting: filled from here, stamped there, sent back."""
    form = values.edge.forms[KEY]
    parts: tuple[Part, ...] = (
        Title(NOTICE),
        Subtitle(number_line(values.edge, "例会")),
        Grid(
            WIDTHS,
            (
                *_committee(values),
                pair("评审范围", f"{values.series}（{values.levels}）" if values.levels else values.series or "　", 3),
                long("例会时间、地点", values.meeting or "　", 3),
                (*pair("参评人数", f"{len(values.applicants)}人"), *pair("抽取专家", _drawn(values))),
                (*pair("主任委员", "　"), *pair("副主任委员", "　")),
                (*pair("联系人", values.edge.handler), *pair("联系电话", values.edge.office.phone or "　")),
            ),
            height=9.5,
        ),
        _spread(values),
        Panels(
            (
                Panel("申请单位", ATTACHED, form.lines("office"), least=34.0),
                Panel("批准意见", APPROVED, form.lines("approval"), least=44.0, share=1.5),
            )
        ),
        Note(_sent(values)),
    )
    return edged(values.edge, form, NOTICE, parts)


APPROVED: Final = "□ 同意按期召开　　　□ 不同意，理由：＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿"


def _committee(values: BatchValues) -> tuple[tuple[Cell, ...], ...]:
    committee = values.committee
    return (
        pair("评审委员会", committee.name if committee else values.entrusted_to or "　", 3),
        (*pair("评委会人数", f"{committee.size}人" if committee else "　"),
         *pair("备案文号", committee.filing_number if committee else "　")),
        (*pair("备案有效期", committee.filed if committee else "　"),
         *pair("专家库人数", f"{values.experts}人" if values.experts else "　")),
    )  # fmt: skip


def _drawn(values: BatchValues) -> str:
    """How many are drawn: the seats and, for each, so many substitutes."""
    if values.committee is None:
        return "　"
    seats = values.committee.size
    spare = seats * values.substitutes
    return f"正选{seats}人" + (f"，候补{spare}人" if spare else "")


def _spread(values: BatchValues) -> Rows:
    levels = Counter((one.series, one.level) for one in values.applicants)
    return Rows(
        ("申报系列", "申报级别", "人数"), (66, 54, 36),
        tuple((series, level, str(count)) for (series, level), count in levels.items()),
        aligns=("centre", "centre", "centre"), caption="参评人员分布", empty="无",
    )  # fmt: skip


def _sent(values: BatchValues) -> str:
    by = f"；最迟{values.sent_by}报送（{values.rests_on}）。" if values.sent_by else "；于会前报送。"
    return f"随附：评审工作方案、专家库名单（不公开）、参评人员名册{by}"
