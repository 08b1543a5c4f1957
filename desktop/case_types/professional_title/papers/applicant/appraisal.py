"""F09 专家评议表: one expert on one applicant; marks by hand, a number instead of the name where it is read blind."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from desktop.case_types.case_type import PaperContext
from desktop.case_types.professional_title.papers.applicant.paper import BY_HAND, filing_number, name_of, paper, unit
from desktop.case_types.professional_title.papers.applicant.reading import (
    applied_title,
    held_title,
    sort_of,
    told,
    years_in,
)
from desktop.case_types.professional_title.papers.page import pair
from desktop.documents.parts import Cell, Document, Grid, Note, Panel, Panels, Subtitle, Title

KEY: Final = "F09"


@dataclass(frozen=True)
class Item:
    """One line of a score sheet: what is looked at, and the most it counts."""

    title: str
    most: str


ITEMS: Final = (
    Item("品德（思想政治、职业道德）", "10"),
    Item("知识、学历", "15"),
    Item("专业能力", "25"),
    Item("业绩", "25"),
    Item("成果（论文、专利、标准等）", "15"),
    Item("答辩", "10"),
)


def appraisal(context: PaperContext, items: Sequence[Item] = ITEMS) -> Document:
    """The blank sheet of an applicant, as many as there are experts."""
    form = context.title.form(KEY)
    blind = context.title.blind
    who = "（按编号评议，不印姓名和单位）" if blind else name_of(context)
    marks: list[tuple[Cell, ...]] = [tuple(Cell(words, label=True) for words in ("评议内容", "满分", "评分"))]
    marks += [(Cell(one.title, align="left"), Cell(one.most), Cell(BY_HAND)) for one in items]
    marks.append((Cell("合计", label=True), Cell(_whole(items)), Cell(BY_HAND)))
    return paper(
        context,
        form,
        form.title,
        (
            Title(form.title),
            Subtitle(f"编号：{filing_number(context)}"),
            Grid(
                (28.0, 50.0, 28.0, 50.0),
                (
                    (*pair("申报人", who), *pair("申报类型", sort_of(context))),
                    *(() if blind else (pair("单　位", unit(context), 3),)),
                    (*pair("申报系列", told(context, "target_series")),
                     *pair("申报专业", told(context, "target_specialty"))),
                    (*pair("申报职称", applied_title(context)), *pair("现职称", held_title(context))),
                    pair("从事本专业年限", years_in(context), 3),
                ),
            ),
            Grid((96.0, 26.0, 34.0), tuple(marks)),
            Panels(
                (
                    Panel("评　语", "", (), least=40.0),
                    Panel("是否推荐", "□ 同意推荐　　　□ 不同意推荐", form.lines("expert"), least=26.0, share=0.0),
                )
            ),
            Note("评议意见供评审委员会表决时参考，不作为评审结果。"),
        ),
    )  # fmt: skip


def _whole(items: Sequence[Item]) -> str:
    if not all(one.most.isdecimal() for one in items):
        return BY_HAND
    return str(sum(int(one.most) for one in items))
