"""The chapter on promises is read strictly."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from desktop.basics.errors import Expected
from desktop.basics.paths import resource
from desktop.policy.book.dealings.promises import PromisesChapter
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.book.matrix import MatrixChapter
from desktop.policy.verdict import Confidence

FILE = "work_permit/promises.toml"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(resource("resources", "policy"), tmp_path / "policy"))


def test_what_no_document_fixes_is_marked_and_may_be_filled() -> None:
    library = PolicyLibrary.read(resource("resources", "policy"))
    chapter = library.chapter("work_permit/promises", PromisesChapter)
    assert {term.confidence for term in chapter.term} == {Confidence.TO_CHECK}
    assert all(term.note for term in chapter.term)
    blanks = {blank.key for blank in library.blanks() if blank.chapter == "work_permit/promises"}
    for term in chapter.term:
        assert {term.days_blank, term.bar_blank, term.text_blank} <= blanks
    article = [row for row in chapter.allow if row.source == "jl16"]
    assert article
    assert all(row.confidence is Confidence.TO_CHECK and "企业投资项目" in row.note for row in article)


def test_every_named_paper_and_column_is_of_the_matrix() -> None:
    library = PolicyLibrary.read(resource("resources", "policy"))
    matrix = library.chapter("work_permit/materials", MatrixChapter)
    papers = {row.key for row in matrix.material}
    columns = {column for row in matrix.material for column in row.need}
    for row in library.chapter("work_permit/promises", PromisesChapter).allow:
        assert set(row.materials) <= papers
        assert set(row.columns) <= columns


@pytest.mark.parametrize(
    ("old", "new", "place"),
    [
        ('lapse = "pause"', 'lapse = "forget"', "term[1].lapse"),
        ("days = 20", "days = 0", "term[1].days"),
        ('days_blank = "later_days"', 'days_blank = "nowhere"', "内容"),
        ('consequence_check = "依法', 'consequence_end = "依法', "term[2]"),
    ],
)
def test_a_wrong_line_is_named(folder: Path, old: str, new: str, place: str) -> None:
    path = folder / FILE
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(Expected) as trouble:
        PolicyLibrary.read(folder)
    assert FILE in trouble.value.what
    assert place in trouble.value.what
