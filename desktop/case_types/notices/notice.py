"""A notice as a paper: its words laid out, its slots filled, what keeps it from being issued."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from typing import Final

from desktop.basics.chinese import day_in_words
from desktop.case_types.case_type import Gap, Paper, PaperContext
from desktop.case_types.findings.overridden import override_words
from desktop.case_types.notices.layout import block_parts
from desktop.case_types.notices.occasions import Occasion, hindrance
from desktop.case_types.notices.tables import TABLES
from desktop.case_types.notices.template import Template
from desktop.case_types.notices.vocabulary import filled, missing_in, said_nothing
from desktop.case_types.wording.words import on_paper
from desktop.documents.parts import Document, Note, Part, Seal, Subtitle, Title

_LAST_DAYS: Final = ("{办理期限}", "{延长后期限}")


@dataclass(frozen=True)
class Notice(Paper):
    """A paper made from a template; for every kind of case."""

    template: Template | None = None

    @property
    def words(self) -> Template:
        """The template; a notice without one is a bug."""
        if self.template is None:
            raise AssertionError("a notice has a template")
        return self.template

    def hindrance(self, context: PaperContext) -> Occasion | None:
        """Why the case is not ready for it, None when it is."""
        return hindrance(self.words.chapter, context)

    def missing(self, context: PaperContext) -> tuple[Gap, ...]:
        """What it prints and nobody has entered, each once."""
        texts = [self.words.words.title, *(block.text for block in self.words.blocks)]
        found = {gap.says: gap for text in texts for gap in missing_in(text, context)}
        return tuple(found.values())


def notice_of(template: Template) -> Notice:
    """The paper that a template is."""
    chapter = template.chapter
    return Notice(
        template.key,
        chapter.title,
        partial(draw_notice, template),
        chapter.series,
        in_packet=chapter.in_packet,
        idle=partial(_idle, template),
        template=template,
    )


def _idle(template: Template, context: PaperContext) -> str:
    found = hindrance(template.chapter, context)
    return found.why if found is not None else ""


def draw_notice(template: Template, context: PaperContext) -> Document:
    """The notice with everything filled in; a draft shows what is missing as 【待填：…】."""
    title = filled(template.words.title, context, template.basis(context.family))
    edition = f"　政策版本 {context.edition}" if context.edition else ""
    corrected = "　本件信息曾更正" if context.standing.corrections else ""
    return Document(
        title=title,
        parts=tuple(_parts(template, context, title)),
        number=context.number,
        foot=f"办件编号 {context.case_number}{edition}{corrected}",
        watermark="演示" if context.office.practice else "" if context.number else "草稿",
        snug=True,
    )


def _parts(template: Template, context: PaperContext, title: str) -> Iterator[Part]:
    yield Title(title)
    yield Subtitle(context.number_line)
    told = False
    for block in template.blocks:
        if block.kind in {"signature", "seal"} and not told:
            told = True
            yield from _unknown_years(template, context)
            yield from _remarks(context)
        if block.kind in TABLES:
            yield from TABLES[block.kind](context, filled(block.text, context, template.basis(context.family)))
        elif block.kind == "seal":
            yield Seal(context.office.name, day_in_words(context.day))
        elif not said_nothing(block.text, context):
            yield from block_parts(block, context, template.basis(context.family))


def _unknown_years(template: Template, context: PaperContext) -> Iterator[Part]:
    """A last day reckoned into a year whose days off nobody has told yet says so where it is printed."""
    printed = any(slot in block.text for block in template.blocks for slot in _LAST_DAYS)
    running = next((term for term in context.terms if not term.legal), None)
    if printed and running is not None:
        yield from (Note(f"上列期限的最后一日：{on_paper(warning)}") for warning in running.proof.warnings)


def _remarks(context: PaperContext) -> Iterator[Part]:
    """What stands on everything issued later: findings set otherwise by a signed act, entries put right."""
    yield from (Note(on_paper(words)) for words in override_words(context.verdict))
    told = [line for line in context.standing.corrections if line.number]
    if context.standing.corrections:
        numbers = "、".join(dict.fromkeys(line.number for line in told))
        yield Note(f"本件信息曾更正{f'，见{numbers}' if numbers else ''}。")
