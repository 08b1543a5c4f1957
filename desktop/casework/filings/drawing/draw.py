"""A paper of a case as bytes: drawn from its context, marked when it is a draft or for practice."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from desktop.basics.errors import Expected
from desktop.basics.language import N_, _
from desktop.case_types.case_type import Gap, Paper, PaperContext
from desktop.case_types.notices.notice import Notice
from desktop.casework.filings.drawing.context import Gathered
from desktop.casework.filings.drawing.incomplete import Incomplete
from desktop.casework.filings.drawing.notices import notices
from desktop.documents.faces import Faces
from desktop.documents.parts import Document, Rendered
from desktop.documents.render import render

DRAFT: Final = "草稿"
PRACTICE: Final = "演示"
FRONT: Final = ("cover", "contents")  # drawn with the packet's true page numbers; never issued by themselves
_ASKED: Final = frozenset({"person", "employer", "answer"})


def paper_of(gathered: Gathered, key: str) -> Paper:
    """The paper of this kind with this key. Raises `Expected` when the kind prints none."""
    for paper in (*gathered.file.kind.papers, *notices(gathered.file.office)):
        if paper.key == key and paper.key not in FRONT:
            return paper
    raise Expected(_("这类事项没有“{key}”这份文书。").format(key=key), _("请从文书列表中选择。"), field="paper")


def marked(document: Document, context: PaperContext) -> Document:
    """The paper with its watermark: 演示 in a practice office, 草稿 while it has no number."""
    mark = PRACTICE if context.office.practice else "" if context.number else DRAFT
    return replace(document, watermark=mark)


def draw(paper: Paper, context: PaperContext) -> Rendered:
    """Draw one paper. Raises `Expected` naming place and character when one cannot be printed."""
    return render(marked(paper.draw(replace(context, series=paper.series)), context), Faces.shipped())


def hindrances(paper: Paper, gathered: Gathered, reason: str = "") -> tuple[Gap, ...]:
    """What keeps a paper from being issued: answers it prints that are missing or wrong, a condition that refuses."""
    if isinstance(paper, Notice):
        return paper.missing(gathered.context(reason=reason))
    if not paper.needs_complete:
        return ()
    kinds = _ASKED | {"condition"} if paper.needs_reached else _ASKED
    return tuple(gap for gap in gathered.gaps if gap.blocks and gap.kind in kinds)


def in_packet(gathered: Gathered) -> tuple[Paper, ...]:
    """The papers of the case's packet: those of its kind and the notices that it has a use for."""
    context = gathered.context()
    every = (*gathered.file.kind.papers, *notices(gathered.file.office))
    return tuple(paper for paper in every if paper.in_packet and not paper.idle(context))


def must_have_use(paper: Paper, gathered: Gathered) -> None:
    """Raises `Expected` when the paper would say nothing, as a promise of no papers."""
    context = gathered.context()
    why, remedy = paper.idle(context), N_("请先在“材料”中把相应材料改为承诺。")
    if isinstance(paper, Notice):
        found = paper.hindrance(context)
        remedy = remedy if found is None else found.remedy
    if why:
        raise Expected(
            _("{title}不能制发：{why}。").format(title=paper.title, why=_(why)), _(remedy), field="paper"
        )


def must_be_complete(paper: Paper, gathered: Gathered, reason: str = "") -> None:
    """Raises `Incomplete` with the first thing that is missing and how many there are."""
    found = hindrances(paper, gathered, reason)
    if found and isinstance(paper, Notice):
        raise Incomplete(
            _("{title}还不能制发：缺“{names}”。").format(
                title=paper.title, names=_("”、“").join(gap.says for gap in found)
            ),
            _(found[0].cure),
            field=found[0].key,
        )
    if found:
        raise Incomplete(
            _("{title}还不能制发：{first}等 {count} 项未完成。").format(
                title=paper.title, first=_(found[0].says), count=len(found)
            ),
            _("请先补填。"),
            field=found[0].key,
        )
