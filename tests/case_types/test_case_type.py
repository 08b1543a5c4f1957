"""A paper is previewed as it will be issued: the same parts, the same rows, the same pages, whatever its kind."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.case_types import ALL
from desktop.documents.faces import Faces
from desktop.documents.parts import Document, Rows
from desktop.documents.render import render
from tests.case_types.notices.whole_case import context, notices

SEEDS = (0, 1, 2)


def heights(document: Document) -> list[object]:
    """What decides how far a paper reaches: its parts in their order, and how many rows a table has at least."""
    return [
        (type(part).__name__, max(part.least, len(part.rows))) if isinstance(part, Rows) else type(part).__name__
        for part in document.parts
    ]


def whole(kind, seed, subject=None, **rest):
    """A case in which nothing is missing, so that each of its papers may be issued."""
    contents = (("1", "申请表", "3–5", ""),)
    told = context(kind, subject or kind.sample(seed), contents=contents, packet_pages=5, **rest)
    return replace(told, gaps=tuple(gap for gap in told.gaps if gap.kind not in {"person", "employer", "answer"}))


@pytest.mark.parametrize("kind", ALL, ids=lambda kind: kind.key)
def test_a_draft_is_made_of_the_same_parts_as_the_issued_paper(kind):
    for seed in SEEDS:
        told = whole(kind, seed)
        for paper in (*kind.papers, *notices()):
            draft = paper.draw(replace(told, number="", series=paper.series))
            assert heights(draft) == heights(paper.draw(told)), (kind.key, seed, paper.key)


# The samples of each kind whose papers end so near a page's foot that one line more makes another page.
NEAR_THE_FOOT = (
    ("work_permit_new_inside", 1, "assessment_opinion"),
    ("work_permit_extend", 2, "assessment_opinion"),
    ("work_permit_cancel", 2, "forward_letter"),
)


@pytest.mark.parametrize(("key", "seed", "paper"), NEAR_THE_FOOT)
def test_a_draft_takes_as_many_pages_as_the_issued_paper(key, seed, paper):
    kind = next(one for one in ALL if one.key == key)
    drawn = next(one for one in (*kind.papers, *notices()) if one.key == paper)
    told, faces = whole(kind, seed), Faces.shipped()
    draft = render(drawn.draw(replace(told, number="", series=drawn.series)), faces)
    assert draft.pages == render(drawn.draw(told), faces).pages


def test_a_draft_shows_the_place_its_number_will_take():
    told = whole(ALL[0], 0, number="", series="告")
    assert told.number_line == "长演人才告〔2026〕　　号"
    assert replace(told, number="长演人才告〔2026〕3号").number_line == "长演人才告〔2026〕3号"


LONG = {"name": "吉林省长春净月高新技术产业开发区中外合作先进光电智能制造装备研究有限责任公司长春分"}
NAMES = {"surname": "WOLFESCHLEGELSTEINHAUSENBERGERDORFF", "given_names": "HUBERT BLAINE MAXIMILIAN ALEXANDER"}


@pytest.mark.parametrize("kind", ALL, ids=lambda kind: kind.key)
def test_the_cover_is_one_page_however_long_its_names(kind):
    subject = kind.sample(0)
    person = {**subject.person, **NAMES} if kind.needs_person else subject.person
    told = whole(kind, 0, subject=replace(subject, person=person, employer={**subject.employer, **LONG}))
    assert render(kind.paper("cover").draw(told), Faces.shipped()).pages == 1
