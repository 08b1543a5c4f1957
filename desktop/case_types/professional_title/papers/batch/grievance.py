"""F18 复核结论, F19 举报投诉登记与核查表, F20 诚信记录表."""

from __future__ import annotations

from typing import Final

from desktop.case_types.professional_title.papers.batch.edge import edged, number_line
from desktop.case_types.professional_title.papers.page import long, pair
from desktop.case_types.professional_title.papers.values import (
    Grievance,
)
from desktop.documents.parts import Cell, Document, Grid, Note, Panel, Panels, Part, Subtitle, Title

WIDTHS: Final = (28.0, 50.0, 28.0, 50.0)
RECHECK: Final = "职称评审复核结论"
REGISTER: Final = "举报投诉登记与核查表"
INTEGRITY: Final = "职称申报评审诚信记录表"


def recheck_conclusion(values: Grievance) -> Document:
    """What was asked, what was found, the conclusion; signed for by whoever asked."""
    form = values.edge.forms["F18"]
    parts: tuple[Part, ...] = (
        Title(RECHECK),
        Subtitle(number_line(values.edge, "复")),
        Grid(
            WIDTHS,
            (
                (*pair("申请人", values.from_name or values.about or "　"), *pair("收到日期", values.received)),
                *_whose(values),
                long("请求复核的事项", values.content, 3),
            ),
            height=9.5,
        ),
        Panels(
            (
                Panel("核查情况", values.findings, form.lines("experts"), least=50.0, share=2.0),
                Panel("复核结论", _joined(values.conclusion, values.answer), form.lines("office"), least=46.0),
                Panel("送达签收", "", form.lines("received"), least=20.0, share=0.0),
            )
        ),
        Note("复核查的是程序、回避、计票和材料认定，不重新评价学术水平；评委会意见和票数不公开。"),
    )
    return edged(values.edge, form, RECHECK, parts)


def complaint_sheet(values: Grievance) -> Document:
    """A complaint from receipt to answer; who complained stands only here and is kept confidential."""
    form = values.edge.forms["F19"]
    parts: tuple[Part, ...] = (
        Title(REGISTER),
        Subtitle(f"登记号：{values.number}"),
        Grid(
            WIDTHS,
            (
                (*pair("来信（访）人", values.from_name or "匿名"), *pair("联系方式", values.contact or "无")),
                (*pair("收到日期", values.received), *pair("办理期限", values.due or "　")),
                *_whose(values),
                pair("答复日期", values.answered or "　", 3),
                long("反映的问题", values.content, 3),
            ),
            height=9.0,
        ),
        Panels(
            (
                Panel("核查情况", values.findings, (), least=55.0, share=2.0),
                Panel("核查结论", _joined(values.conclusion, values.answer), form.lines("office"), least=44.0),
            )
        ),
        Note("本表为内部核查材料，应当为举报投诉人保密，不得转给被反映人及其单位。"),
    )
    return edged(values.edge, form, REGISTER, parts)


def integrity_sheet(values: Grievance) -> Document:
    """What goes into the integrity file: the fact, who decided, from when until when nobody may apply."""
    form = values.edge.forms["F20"]
    rows: list[tuple[Cell, ...]] = [*_whose(values), pair("来源登记号", values.follows or "　", 3)]
    rows += [long(label, said, 3) for label, said in values.facts]
    parts: tuple[Part, ...] = (
        Title(INTEGRITY),
        Subtitle(f"登记号：{values.number}"),
        Grid(WIDTHS, tuple(rows), height=9.5),
        Panels((Panel("登记意见", _joined(values.conclusion, values.answer), form.lines("office"), least=50.0),)),
        Note("记录期三年，期内不得申报职称，并按规定归集至全国信用信息共享平台；可以解除，不删除。"),
    )
    return edged(values.edge, form, INTEGRITY, parts)


def _whose(values: Grievance) -> tuple[tuple[Cell, ...], ...]:
    return (
        (*pair("涉及人员", values.about or "　"), *pair("受理号", values.receipt or "　")),
        (*pair("涉及职称", values.title or "　"), *pair("证书编号", values.certificate or "　")),
    )


def _joined(*parts: str) -> str:
    return "\n".join(part for part in parts if part)
