"""F05: the cover glued on the bag of an applicant's papers, and the list of what is in it."""

from __future__ import annotations

from typing import Final

from desktop.case_types.case_type import MaterialState, PaperContext
from desktop.case_types.material_words import STATES
from desktop.case_types.professional_title.papers.applicant.by_hand import BY_HAND
from desktop.case_types.professional_title.papers.applicant.paper import filing_number, name_of, paper, unit
from desktop.case_types.professional_title.papers.applicant.reading import applied_title, sort_of, told
from desktop.case_types.professional_title.papers.page import closed, pair
from desktop.case_types.wording.told import person
from desktop.documents.parts import (
    Barcode,
    Contents,
    Document,
    Gap,
    Grid,
    Heading,
    Note,
    Panel,
    Panels,
    Part,
    Rows,
    Title,
)

KEY: Final = "F05"
BAG: Final = "申报评审材料袋封面"
LIST: Final = "申报材料目录"
OUTSIDE: Final = frozenset({"not_needed", "waived"})  # what nobody brings has no place on the list


def cover(context: PaperContext) -> Document:
    """Whose papers they are, for what, and who gave and took them; the first page of the packet, too."""
    form = context.title.form(KEY)
    pages = f"{context.packet_pages}页" if context.packet_pages else BY_HAND
    return paper(
        context,
        form,
        BAG,
        (
            Barcode(filing_number(context)),
            Gap(8),
            Title("申报评审材料"),
            Gap(6),
            _who(context, 14.0, (pair("受　理　号", filing_number(context), 3), pair("材料页数", pages, 3))),
            Gap(6),
            Panels((Panel("交接", "", form.lines("handover"), least=40.0),), fill=False),
            Note("本封面一份贴在材料袋正面，一份装袋内；评审表不装订，其余材料按目录左侧装订成册。"),
        ),
    )


def _who(context: PaperContext, height: float, more: tuple[tuple[object, ...], ...] = ()) -> Grid:
    rows = (
        pair("单　　位", unit(context), 3),
        (*pair("姓　　名", name_of(context)), *pair("联系电话", person(context, "phone"))),
        (*pair("申报系列", told(context, "target_series")), *pair("专业（分支）", told(context, "target_specialty"))),
        (*pair("申报级别", applied_title(context)), *pair("申报类型", sort_of(context))),
    )
    return Grid((30.0, 48.0, 30.0, 48.0), (*rows, *more), height=height, size=12.0)  # type: ignore[arg-type]


def contents(context: PaperContext) -> Document:
    """目录: the packet's pages where it is bound here, and every material with its state, pages, original or copy."""
    form = context.title.form(KEY)
    parts: list[Part] = [Title(LIST), _who(context, 9.0, (pair("受理号", filing_number(context), 3),))]
    if context.contents:
        parts += [Heading("一、装订目录"), Contents(context.contents), Heading("二、材料清单")]
    parts += [_materials(context), Panels((Panel("交接", "", form.lines("handover"), least=24.0),), fill=False)]
    return paper(context, form, LIST, parts, snug=True)


def material_list(context: PaperContext) -> Document:
    """The same list by itself, to go into the bag before anything is bound."""
    form = context.title.form(KEY)
    parts = (
        Title(LIST),
        _who(context, 9.0, (pair("受理号", filing_number(context), 3),)),
        _materials(context),
        Panels((Panel("交接", "", form.lines("handover"), least=24.0),), fill=False),
    )
    return paper(context, form, LIST, parts, snug=True)


def in_bag(state: MaterialState) -> bool:
    """Whether a material belongs on the list: it is there, or it is still to come."""
    if state.state == "missing":
        return state.line.need != "optional"
    return state.state not in OUTSIDE


def _materials(context: PaperContext) -> Rows:
    found = []
    for number, state in enumerate((one for one in context.materials if in_bag(one)), 1):
        pages = str(state.pages) if state.pages else ""
        found.append((str(number), state.line.says, pages, _form(state), STATES.title(state.state), state.note))
    return Rows(
        ("序号", "材料名称", "页数", "原件/复印件", "状态", "备注"),
        (12, 70, 14, 24, 18, 18),
        closed(found, 6, 1),
        aligns=("centre", "left", "centre", "centre", "centre", "left"),
        caption="材料清单",
        headed=True,
    )


def _form(state: MaterialState) -> str:
    return {"original": "原件", "copy": "复印件"}.get(state.original, "")
