from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.documents.faces import Faces
from desktop.documents.parts import Document, Panel, Panels, Rows, Words
from desktop.documents.preview import page_sizes, page_texts
from desktop.documents.render import render

SIGNS = ("负责人（签字）：＿＿＿＿", "（公章）　年　月　日")


def _read(faces: Faces, *parts: Panels | Rows | Words, **more: object) -> tuple[str, ...]:
    return page_texts(render(Document("试", parts, page_numbers=False, **more), faces).pdf)  # type: ignore[arg-type]


@settings(max_examples=25, deadline=None)
@given(st.lists(st.integers(0, 2600), min_size=1, max_size=4), st.integers(0, 30))
def test_no_word_and_no_signature_of_a_box_falls_off(lengths: list[int], before: int) -> None:
    """Every character and every line to sign on is read again from the pages, however long the opinions are."""
    marks = "甲乙丙丁"
    boxes = tuple(Panel(f"意见{n}", marks[n] * length, SIGNS) for n, length in enumerate(lengths))
    texts = _read(Faces.shipped(), *(Words("前文", indent=False) for _line in range(before)), Panels(boxes))
    whole = "".join(texts)
    for number, length in enumerate(lengths):
        assert whole.count(marks[number]) == length
    assert whole.count("（公章）") == len(lengths) == whole.count("负责人（签字）")


def test_what_goes_on_says_so_and_is_signed_on_its_last_page(faces: Faces) -> None:
    texts = _read(faces, Panels((Panel("单位意见", "同意。" * 1500, SIGNS),)))
    assert len(texts) > 2
    assert all("续" in text for text in texts[1:])
    assert "续" not in texts[0]
    assert "公章" in texts[-1]
    assert not any("公章" in text for text in texts[:-1])


@settings(max_examples=20, deadline=None)
@given(st.lists(st.integers(0, 400), max_size=40))
def test_no_row_of_a_table_that_goes_on_is_lost(lengths: list[int]) -> None:
    rows = tuple((f"R{number:03d}", "业" * length) for number, length in enumerate(lengths))
    texts = _read(Faces.shipped(), Rows(("序号", "内容"), (20, 130), rows, caption="业绩表", fill=True))
    whole = "".join(texts)
    assert [whole.count(f"R{number:03d}") for number in range(len(lengths))] == [1] * len(lengths)
    assert whole.count("业") == sum(lengths) + len(texts)  # the caption holds one
    assert whole.count("序") == len(texts)  # the head is said again on every page


def test_an_overview_stays_on_its_sheet_while_it_can_be_read(faces: Faces) -> None:
    rows = tuple((str(n), "内容" * 20) for n in range(44))
    table = Rows(("序号", "内容"), (20, 130), rows)
    usual = render(Document("表", (table,), sheet="A3", landscape=True), faces)
    fitted = render(Document("表", (table,), sheet="A3", landscape=True, fit=True), faces)
    assert (usual.pages, fitted.pages) == (2, 1)
    longer = Rows(("序号", "内容"), (20, 130), rows * 4)
    assert render(Document("表", (longer,), sheet="A3", landscape=True, fit=True), faces).pages > 1


def test_sheets_have_their_sizes_and_the_head_runs_on(faces: Faces) -> None:
    document = Document("表", (Rows(("号",), (1,), tuple((str(n),) for n in range(60))),), head="某某评审表")
    assert all("某某评审表" in text for text in page_texts(render(document, faces).pdf))
    for sheet, size in (("A3", (297, 420)), ("A5", (148, 210)), ("A6", (105, 148))):
        pdf = render(Document("表", (Words("字"),), sheet=sheet, page_numbers=False), faces).pdf  # type: ignore[arg-type]
        assert [tuple(round(side * 25.4 / 72) for side in page) for page in page_sizes(pdf)] == [size]
