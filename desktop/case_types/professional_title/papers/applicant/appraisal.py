"""F09 专家评议表: one expert on one applicant; marks by hand, a number instead of the name where it is read blind."""

from __future__ import annotations

from typing import Final

from desktop.case_types.case_type import PaperContext
from desktop.case_types.professional_title.papers.applicant.by_hand import BY_HAND
from desktop.case_types.professional_title.papers.applicant.paper import filing_number, name_of, paper, unit
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


BLANK: Final = 6  # lines for a hand where no sheet is told


def appraisal(context: PaperContext) -> Document:
    """The blank sheet of an applicant, as many as there are experts, with the marks the sessions take."""
    form = context.title.form(KEY)
    blind = context.title.blind
    who = "（按编号评议，不印姓名和单位）" if blind else name_of(context)
    marks: list[tuple[Cell, ...]] = [tuple(Cell(words, label=True) for words in ("评议内容", "满分", "评分"))]
    criteria = context.title.criteria
    marks += [(Cell(title, align="left"), Cell(str(most)), Cell(BY_HAND)) for title, most in criteria]
    if not criteria:
        marks += [tuple(Cell(BY_HAND) for _column in range(3))] * BLANK
    whole = str(sum(most for _title, most in criteria)) if criteria else BY_HAND
    marks.append((Cell("合计", label=True), Cell(whole), Cell(BY_HAND)))
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
