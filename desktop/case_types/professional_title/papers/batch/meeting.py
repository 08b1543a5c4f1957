"""F22 评委会例会申请（通知单）: plan, committee and numbers, sent before the meeting and approved by stamp."""

from __future__ import annotations

from typing import Final

from desktop.case_types.professional_title.papers.batch.edge import edged, number_line
from desktop.case_types.professional_title.papers.page import long, pair
from desktop.case_types.professional_title.papers.values import (
    BatchValues,
)
from desktop.documents.parts import Document, Grid, Note, Panel, Panels, Part, Rows, Subtitle, Title

KEY: Final = "F22"
TITLE: Final = "评审委员会例会申请表"
ATTACHED: Final = "评审工作方案、专家库名单和参评人员名册附后，请审核。"


def meeting_request(values: BatchValues) -> Document:
    """One page: which committee meets on whom, with how many experts to draw from."""
    form = values.edge.forms[KEY]
    committee = values.committee
    levels: dict[tuple[str, str], int] = {}
    for one in values.applicants:
        key = (one.series, one.level)
        levels[key] = levels.get(key, 0) + 1
    parts: tuple[Part, ...] = (
        Title(TITLE),
        Subtitle(number_line(values.edge, "例会")),
        Grid(
            (30.0, 48.0, 30.0, 48.0),
            (
                pair("批　　次", f"{values.name}（{values.edge.reference}）", 3),
                pair("评审委员会", committee.name if committee else values.entrusted_to or "　", 3),
                (*pair("评委会人数", f"{committee.size}人" if committee else "　"),
                 *pair("备案文号", committee.filing_number if committee else "　")),
                (*pair("备案有效期", committee.filed if committee else "　"),
                 *pair("专家库人数", f"{values.experts}人" if values.experts else "　")),
                (*pair("受理时间", values.window or "　"), *pair("资历截止日", values.cutoff or "　")),
                long("拟开会时间、地点", values.meeting or "　", 3),
                pair("参评人数", f"{len(values.applicants)}人", 3),
            ),
            height=9.5,
        ),
        Rows(
            ("申报系列", "申报级别", "人数"), (66, 54, 36),
            tuple((series, level, str(count)) for (series, level), count in levels.items()),
            aligns=("centre", "centre", "centre"), caption="参评人员分布", empty="无",
        ),
        Panels(
            (
                Panel("组建单位", ATTACHED, form.lines("office"), least=40.0),
                Panel("审核意见", "", form.lines("approval"), least=40.0),
            )
        ),
        Note("随附：评审工作方案、专家库名单、参评人员名册；于会前报送（吉林2013年做法：会前5日内）。"),
    )  # fmt: skip
    return edged(values.edge, form, TITLE, parts)
