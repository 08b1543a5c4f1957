"""The pages of the review form that others fill: employer, department, panel, committee, approving body."""

from __future__ import annotations

import re
from typing import Final

from desktop.case_types.case_type import PaperContext
from desktop.case_types.professional_title.papers.applicant.by_hand import BY_HAND
from desktop.case_types.professional_title.papers.applicant.reading import told
from desktop.case_types.work_permit.papers.sheet import intact
from desktop.documents.parts import Cell, Grid, Heading, PageBreak, Panel, Panels, Part

KEY: Final = "F01"
ROOM_FOR_DAY: Final = re.compile("[　 ]+年[　 ]+月[　 ]+日$")


def posted(context: PaperContext) -> str:
    """What the employer's publicity was: from, to, working days, objections; "" while it is not told."""
    first, last = told(context, "posted_from"), told(context, "posted_until")
    if not first and not last:
        return ""
    days = f"，共{context.title.posted_days}个工作日" if context.title.posted_days is not None else ""
    objections = told(context, "objections")
    finding = told(context, "objection_finding")
    said = f"公示时间：{first}至{last}{days}"
    if objections:
        said += f"；公示期间{objections}"
    return intact(said + (f"，核查结论：{finding}" if finding else ""))


def dated(lines: tuple[str, ...], day: str) -> tuple[str, ...]:
    """The lines on which hands sign, with the day that is known already instead of the room for it."""
    if not day or not lines:
        return lines
    return (*lines[:-1], ROOM_FOR_DAY.sub(f"　　{day}", lines[-1]))


def opinions(context: PaperContext) -> tuple[Part, ...]:
    """p7 to p10."""
    form = context.title.form(KEY)
    said = "\n".join(part for part in (posted(context), told(context, "unit_opinion")) if part)
    signs = dated(form.lines("employer"), told(context, "unit_opinion_on"))
    return (
        Heading("八、单位推荐意见"),
        Panels((Panel("单位推荐意见", said, signs, least=120.0),)),
        PageBreak(),
        Heading("九、主管（呈报）部门审核意见"),
        Panels((Panel("审核意见", "", form.lines("department"), least=120.0),)),
        PageBreak(),
        Heading("十、专家评议组和评审委员会意见"),
        _votes(("总人数", "参加人数", "赞成", "反对", "弃权")),
        Panels((Panel("评议组意见", "", form.lines("panel"), least=60.0),), fill=False),
        _votes(("总人数", "参加表决人数", "赞成", "反对", "弃权")),
        Panels((Panel("评委会意见", "评审结论：", form.lines("committee"), least=60.0),)),
        PageBreak(),
        Heading("十一、核准（确认）机关意见"),
        Grid((40.0, 116.0), ((Cell("任职资格文号", label=True), Cell(BY_HAND)),), height=12.0),
        Panels((Panel("核准确认机关意见", "", form.lines("approval"), least=120.0),)),
    )


def _votes(heads: tuple[str, ...]) -> Grid:
    """How many there were and how they voted, filled in by hand."""
    cells: list[Cell] = []
    for head in heads:
        cells += [Cell(head, label=True), Cell(BY_HAND)]
    return Grid(tuple(width for _head in heads for width in (20.0, 11.2)), (tuple(cells),), height=10.0)
