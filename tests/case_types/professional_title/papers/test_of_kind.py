"""Every paper of every kind: drawn whole, drawn of nothing, drawn on the sheet its form asks for."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.case_types.professional_title.papers.of_kind import PAPERS, papers_of
from desktop.documents.parts import Document
from tests.case_types.professional_title.papers.on_sheets import FAMILY, MODELS, context, drawn, forms, read

OF_KIND = [pytest.param(key.removeprefix(FAMILY), paper, id=f"{key}-{paper.key}")
           for key, papers in PAPERS.items() for paper in papers]  # fmt: skip
A3 = {"overview"}


def test_each_kind_has_papers_under_keys_of_their_own() -> None:
    assert set(PAPERS) == set(MODELS)
    for key in PAPERS:
        keys = [paper.key for paper in papers_of(key)]
        assert len(keys) == len(set(keys))
        assert keys[:2] == ["cover", "contents"]


@pytest.mark.parametrize(("kind", "paper"), OF_KIND)
def test_a_paper_is_drawn_with_nothing_told_and_with_all(kind: str, paper: object) -> None:
    for blank in (True, False):
        document = paper.draw(context(kind, blank=blank))  # type: ignore[attr-defined]
        assert isinstance(document, Document)
        assert document.sheet == ("A3" if paper.key in A3 else "A4")  # type: ignore[attr-defined]
    assert drawn(document).pages >= 1


def test_the_sheet_is_the_form_s_and_who_signs_too() -> None:
    usual = context()
    portrait = {**forms(), "F02": replace(forms()["F02"], page="A4P"),
                "F04": replace(forms()["F04"], signs={"applicant": ("承诺人按手印：",)})}  # fmt: skip
    other = replace(usual, title=replace(usual.title, forms=portrait))
    papers = {paper.key: paper for paper in papers_of(FAMILY + "review")}
    document = papers["overview"].draw(other)
    assert (document.sheet, document.landscape) == ("A4", False)
    assert drawn(document).pages == 1
    said = read(papers["integrity_promise"].draw(other))
    assert "承诺人按手印" in said
    assert "单位公章" not in said
    assert "单位公章" in read(papers["integrity_promise"].draw(usual))


def test_the_promise_cites_both_rules_and_the_ban() -> None:
    papers = {paper.key: paper for paper in papers_of(FAMILY + "review")}
    said = read(papers["integrity_promise"].draw(context()))
    for words in ("人社部令第40号", "人社部发〔2024〕56号", "三年内不得申报", "撤销"):
        assert words in said


def test_an_expert_s_sheet_asks_for_the_marks_the_session_takes() -> None:
    papers = {paper.key: paper for paper in papers_of(FAMILY + "review")}
    seen = context()
    marked = replace(seen, title=replace(seen.title, criteria=(("品德", 10), ("业绩", 90))))
    said = read(papers["appraisal"].draw(marked))
    assert "业绩90" in said
    assert "合计100" in said


def test_a_sheet_read_blind_names_nobody() -> None:
    papers = {paper.key: paper for paper in papers_of(FAMILY + "review")}
    seen = context()
    blind = replace(seen, title=replace(seen.title, blind=True))
    name, unit = str(seen.subject.person["chinese_name"]), str(seen.subject.employer["name"])
    assert name in read(papers["appraisal"].draw(seen))
    said = read(papers["appraisal"].draw(blind))
    assert name not in said
    assert unit not in said
    assert "PC-2026-01-012" in said
