"""A paper that runs over by a little is set closer; one that needs its second sheet keeps it."""

from __future__ import annotations

import pytest

from desktop.documents.parts import Cell, Cut, Document, Gap, Grid, Heading, Rows, Seal, Signature, Title, Words
from desktop.documents.preview import page_texts
from desktop.documents.render import render

SENTENCE = "本机关收到你单位提交的申请材料，现予登记，并将在规定的期限内办理。"


def paper(paragraphs: int, *, snug: bool = True) -> Document:
    """So many paragraphs, a seal, and a counterfoil to cut off."""
    counterfoil = Grid((30, 126), ((Cell("编号", label=True), Cell("XK-2026-0001")),))
    return Document(
        title="回执",
        parts=(
            Title("回执"),
            *(Words(SENTENCE) for _ in range(paragraphs)),
            Rows(("序号", "材料"), (20, 136), (("1", "护照"), ("2", "合同"))),
            Seal("长春新区人才服务中心", "2026年11月23日"),
            Gap(12),
            Cut("以下存根由本机关留存"),
            counterfoil,
            Signature("交件人签字："),
        ),
        snug=snug,
    )


def first_over(faces) -> int:
    """The fewest paragraphs that push the counterfoil onto a second sheet at the usual heights."""
    return next(count for count in range(1, 40) if render(paper(count, snug=False), faces).pages == 2)


def test_a_counterfoil_that_just_runs_over_stays_on_the_sheet_it_is_cut_from(faces) -> None:
    count = first_over(faces)
    drawn = render(paper(count), faces)
    assert drawn.pages == 1
    (words,) = page_texts(drawn.pdf)
    assert "以下存根由本机关留存" in words
    assert "交件人签字" in words


def test_nothing_is_set_closer_without_need(faces) -> None:
    count = first_over(faces) - 1
    assert render(paper(count), faces).pdf == render(paper(count, snug=False), faces).pdf


@pytest.mark.parametrize("more", [12, 20])
def test_a_sheet_worth_its_paper_is_kept_at_the_usual_heights(faces, more) -> None:
    count = first_over(faces) + more
    assert render(paper(count), faces).pdf == render(paper(count, snug=False), faces).pdf
    assert render(paper(count), faces).pages == 2


def test_headings_give_way_too_before_a_declaration_stands_on_a_sheet_alone(faces) -> None:
    def form(rows: int, *, snug: bool) -> Document:
        cells = (Cell("项目", label=True), Cell("内容"))
        grids = (Grid((30, 126), (cells,) * count, height=7.0) for count in (3, 3, 3, 3, rows))
        sections = (part for grid in grids for part in (Heading("一、申请人"), grid))
        end = (Heading("六、声明"), Words(SENTENCE), Signature("签字："))
        return Document("表", (Title("表"), *sections, *end), snug=snug)

    rows = next(count for count in range(1, 20) if render(form(count, snug=False), faces).pages == 2)
    assert render(form(rows, snug=True), faces).pages == 1
