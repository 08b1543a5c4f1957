"""A heading that goes with all that follows: a declaration stands alone only where nothing can go along."""

from __future__ import annotations

import pytest

from desktop.documents.faces import Faces
from desktop.documents.parts import Cell, Document, Grid, Heading, Panel, Panels, Part, Signature, Words
from desktop.documents.preview import page_texts
from desktop.documents.render import render

FACES = Faces.shipped()


def _paper(before: int, *, together: bool) -> list[str]:
    parts: list[Part] = [
        Heading("一、前表"),
        Grid((40.0, 116.0), tuple((Cell(f"项{row}", label=True), Cell("值")) for row in range(before)), height=9.0),
        Heading("二、单位", together=together),
        Grid((40.0, 116.0), ((Cell("单位名称", label=True), Cell("演示公司")),), height=9.0),
        Heading("三、声明"),
        Words("以上属实。"),
        Signature("签字："),
    ]
    return page_texts(render(Document("表", tuple(parts)), FACES).pdf)


@pytest.mark.parametrize("before", range(1, 27))
def test_the_declaration_has_its_section_beside_it(before: int) -> None:
    for text in _paper(before, together=True):
        assert ("三、声明" in text) is ("二、单位" in text)


def test_without_it_the_declaration_may_stand_alone() -> None:
    pages = [_paper(before, together=False) for before in range(1, 27)]
    assert any("三、声明" in page[-1] and "二、单位" not in page[-1] for page in pages)


def test_what_fills_the_page_goes_its_usual_way() -> None:
    parts = (Heading("一、意见", together=True), Panels((Panel("意见", ""),)))
    assert len(page_texts(render(Document("表", parts), FACES).pdf)) == 1
