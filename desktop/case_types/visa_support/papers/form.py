"""The form of a kind of visa support: its blocks, and what the inviting unit declares and signs."""

from __future__ import annotations

from desktop.basics.chinese import numeral
from desktop.case_types.case_type import PaperContext
from desktop.case_types.work_permit.papers.sheet import day_words, sheet
from desktop.case_types.work_permit.papers.variant import Variant
from desktop.documents.parts import Document, Heading, Note, Part, Signature, Subtitle, Title, Words


def visa_form(variant: Variant, context: PaperContext) -> Document:
    """The form; missing answers leave their boxes empty."""
    parts: list[Part] = [Title(variant.form), Subtitle(variant.under)]
    for number, (heading, block) in enumerate(variant.blocks, 1):
        parts += [Heading(f"{numeral(number)}、{heading}"), block(context)]
    addressed = f"本表报{context.decider}。" if context.decider else ""
    parts += [
        Heading(f"{numeral(len(variant.blocks) + 1)}、邀请单位声明"),
        Words(variant.employer_says, place="邀请单位声明"),
        Signature("签字人（单位公章）："),
        Note(f"{addressed}打印日期：{day_words(context.day)}。所附材料见材料清单。"),
    ]
    return sheet(context, variant.form, parts, snug=True)
