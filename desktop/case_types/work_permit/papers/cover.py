"""封面 and 目录 of the packet."""

from __future__ import annotations

from desktop.basics.chinese import day_in_words
from desktop.case_types.case_type import PaperContext
from desktop.case_types.wording.told import employer, full_name, person
from desktop.case_types.work_permit.papers.sheet import day_words, named, pair, seal, sheet
from desktop.case_types.work_permit.papers.variant import Variant
from desktop.documents.parts import Barcode, Contents, Document, Gap, Grid, Note, Part, Subtitle, Title

COVER_TITLE = "封面"
CONTENTS_TITLE = "目录"


def cover(variant: Variant, context: PaperContext) -> Document:
    """The packet's first page: whose case it is, its number as a barcode, how many pages follow."""
    # What was set otherwise by a signed act stands on this page too, and takes its room from the empty space.
    tight = context.verdict is not None and bool(context.verdict.overrides)
    parts: list[Part] = [
        Barcode(context.case_number),
        Gap(6 if tight else 20),
        Title(variant.packet),
        Subtitle(context.number or variant.under),
        Gap(6 if tight else 14),
        Grid(
            (40.0, 116.0),
            (
                *named(context, *pair("申请人", full_name(context))),
                *named(context, *pair("国籍", person(context, "nationality"))),
                pair(context.unit_title, employer(context, "name")),
                pair("申请事项", context.kind_title),
                pair("决定机关", context.decider),
                pair("办件编号", context.case_number),
                pair("收件日期", day_in_words(context.opened_on)),
                pair("受理日期", day_words(context.accepted_on)),
                pair("经办", context.handler),
                pair("全卷页数", f"{context.packet_pages}页" if context.packet_pages else ""),
            ),
            height=11.0,
            size=12.0,
        ),
        Gap(6 if tight else 20),
        seal(context),
    ]
    if context.reason:
        parts.append(Note(f"说明：{context.reason}"))
    return sheet(context, COVER_TITLE, parts)


def contents(context: PaperContext) -> Document:
    """The packet's table of contents, with the true page numbers it is given."""
    return sheet(context, CONTENTS_TITLE, (Title("目　录"), Contents(context.contents)))
