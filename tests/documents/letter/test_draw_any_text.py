"""What holds for every letter, whatever is written in it."""

from __future__ import annotations

import io
import re
from dataclasses import replace

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from desktop.basics.errors import Expected
from desktop.documents.faces import Faces
from desktop.documents.letter.draw import draw_letter
from desktop.documents.letter.parts import BodyPart, Facts, Level, OfficialLetter, Paragraph
from desktop.documents.preview import page_texts
from tests.documents.letter.measured import Sheet, read
from tests.documents.letter.samples import KINDS, LETTER, NOTICE, RARE, REPORT, REQUEST
from tests.documents.papers import squeezed

LEFT, RIGHT, TOP, BOTTOM = 28.0, 184.0, 37.0, 262.0
LOWEST = 272.4  # 10.1: on a letter form's first page words may go down to 7/8 of a character above the lower rule
BLANK_HALF = 3.0  # the blank half of a full-width mark hangs over the edge; its ink does not

WORDS = st.lists(
    st.tuples(
        st.text("的一是在人有我他这中国高层次才认定工作许可申请材料", min_size=1, max_size=12),
        st.sampled_from(["，", "。", "；", "（", "）。", "《办法》", "——", "……", "：“", "”", " ", "2026年", "M12345678",
                         "minjun.kim447@example.gov.cn", "WOLFESCHLEGELSTEINHAUSENBERGERDORFF" * 4, "0431-88884104"]),
    ),
    min_size=1,
    max_size=40,
).map(lambda pairs: "".join(word + mark for word, mark in pairs))  # fmt: skip
SHORT = st.text("审核情况有关事项说明", min_size=2, max_size=70)
PARTS: st.SearchStrategy[BodyPart] = st.one_of(
    WORDS.map(Paragraph),
    st.builds(Level, st.sampled_from([1, 2, 3, 4]), SHORT),
    st.lists(st.tuples(SHORT, WORDS), min_size=1, max_size=9).map(lambda rows: Facts(tuple(rows))),
)
LETTERS = st.builds(
    lambda base, opening, body, main_to, copies_to, attachments, note, author: replace(
        base, body=(Paragraph(opening), *body, Paragraph("特此函达。")), main_to=main_to, copies_to=copies_to,
        attachments=tuple(attachments), note=note, author=author, annexes=(),
    ),
    st.sampled_from([LETTER, REQUEST, NOTICE]),
    WORDS,
    st.lists(PARTS, max_size=14),
    st.text("省市区人力资源和社会保障局，各", min_size=1, max_size=500),
    st.text("省市区人力资源和社会保障局，各", max_size=200),
    st.lists(SHORT, max_size=12),
    st.text("联系人电话", max_size=60),
    st.text("演示新区人才服务中心", min_size=2, max_size=40),
)  # fmt: skip


def _bottom(letter: OfficialLetter, number: int) -> float:
    return LOWEST if letter.form == "letter" and number == 0 else BOTTOM


def _text(letter: OfficialLetter, number: int, page: Sheet) -> list[str]:
    top = page.red[0].bottom if number == 0 and letter.form == "general" else TOP - 0.1
    return [line.text for line in page.lines if top < line.top and line.bottom < _bottom(letter, number)]


@given(LETTERS)
@settings(max_examples=80, deadline=None, phases=(Phase.explicit, Phase.reuse, Phase.generate))
def test_every_letter_keeps_the_rules_of_the_page(faces: Faces, letter: OfficialLetter) -> None:
    shown = read(draw_letter(letter, faces, preview=True).pdf)
    for number, page in enumerate(shown):
        for char in page.chars:
            if 264 < char.baseline < 273 and char.size == 14.0 and char.top > BOTTOM:
                continue  # the page's number
            if number == 0 and char.baseline < page.red[-1].bottom and char.size >= 30:
                continue  # the red head
            assert char.left >= LEFT - 0.2, char
            assert char.right <= RIGHT + 0.2, char
            assert char.top >= TOP - 0.2, char
            assert char.bottom <= _bottom(letter, number) + 0.1, char
    _no_heading_last(letter, shown)
    _seal_beside_text(letter, shown)
    first = "".join(_text(letter, 0, shown[0]))
    opening = letter.body[0]
    assert isinstance(opening, Paragraph)
    assert squeezed(opening.text)[:6] in first  # the first page shows the text


def _no_heading_last(letter: OfficialLetter, shown: list[Sheet]) -> None:
    headings = {squeezed(part.text) for part in letter.body if isinstance(part, Level)}
    for number, page in enumerate(shown[:-1]):
        lines = [line for line in page.lines if line.bottom < _bottom(letter, number) + 0.1]
        if lines and lines[-1].size == 16.0:
            last = re.sub(r"^([一二三四五六七八九十]+、|（[一二三四五六七八九十\d]+）|\d+\.)", "", lines[-1].text)
            assert last not in headings, last


def _seal_beside_text(letter: OfficialLetter, shown: list[Sheet]) -> None:
    (page,) = [page for page in shown if any(rule.curved for rule in page.rules)]
    texts = [line.text for line in page.lines]
    assert any("特此函达。" in text for text in texts) or any("附件" in text for text in texts) or letter.attachments
    seal = next(rule for rule in page.rules if rule.curved)
    day = page.line("2026年9月5日")
    assert seal.top < day.top
    above = [line for line in page.lines if line.bottom < seal.top + 0.1 and line.bottom > TOP]
    assert above, "no page has the seal alone"


@pytest.mark.parametrize("kind", ["letter", "request", "notice", "reply"])
@pytest.mark.parametrize("length", range(1, 26, 2))
def test_the_last_words_stand_beside_the_seal(faces: Faces, kind: str, length: int) -> None:
    body = (*(Paragraph(f"第{number}行正文。") for number in range(length)), Paragraph("特此函达，请予支持。"))
    letter = replace(KINDS[kind], body=body, attachments=(), annexes=())
    pages = [squeezed(text) for text in page_texts(draw_letter(letter, faces).pdf)]
    (sealed,) = [text for text in pages if re.search(r"2026年9月5日(?!印发)", text)]
    assert "特此函达，请予支持。" in sealed
    assert "第0行正文" in pages[0]
    if kind != "letter":
        assert "印发" in pages[-1]


@pytest.mark.parametrize("kind", KINDS)
def test_two_runs_give_the_same_bytes(faces: Faces, kind: str) -> None:
    assert draw_letter(KINDS[kind], faces).pdf == draw_letter(KINDS[kind], Faces.shipped()).pdf


@pytest.mark.parametrize("kind", KINDS)
def test_every_font_is_embedded_and_words_are_read_back(faces: Faces, kind: str) -> None:
    letter = KINDS[kind]
    rendered = draw_letter(letter, faces)
    reader = PdfReader(io.BytesIO(rendered.pdf))
    assert len(reader.pages) == rendered.pages
    fonts = [font.get_object() for page in reader.pages for font in page["/Resources"]["/Font"].values()]
    assert all("/FontFile2" in font["/FontDescriptor"] and "/ToUnicode" in font for font in fonts)
    for text in (squeezed("".join(page.extract_text() for page in reader.pages)),
                 squeezed("".join(page_texts(rendered.pdf)))):  # fmt: skip
        for words in (letter.head, letter.number, letter.title, letter.signatory.split("、")[0], letter.note):
            assert squeezed(words) in text, words
        for part in letter.body:
            if isinstance(part, Facts):
                assert all(squeezed(value) in text for _, value in part.rows)
            elif len(part.text) < 27:
                assert squeezed(part.text) in text
    assert reader.metadata is not None
    assert reader.metadata.title == letter.title
    assert reader.metadata.subject == letter.number


def test_names_with_rare_characters_are_read_back(faces: Faces) -> None:
    for letter in (KINDS["reply"], replace(LETTER, main_to=f"{RARE}有限公司", author=f"{RARE}中心")):
        text = squeezed("".join(page_texts(draw_letter(letter, faces).pdf)))
        assert RARE in text


PLACES = {
    "head": "发文机关标志", "number": "发文字号", "title": "标题", "main_to": "主送机关", "author": "署名",
    "copies_to": "抄送", "note": "附注", "printed_by": "印发机关", "signatory": "签发人", "secrecy": "密级",
    "urgency": "紧急", "copy_number": "份号",
}  # fmt: skip


@pytest.mark.parametrize("element", PLACES)
def test_a_missing_glyph_is_told_with_its_place(faces: Faces, element: str) -> None:
    letter = replace(REQUEST, **{element: f"甲{chr(0xE123)}乙"})
    with pytest.raises(Expected, match=re.escape("U+E123")) as trouble:
        draw_letter(letter, faces)
    assert PLACES[element] in trouble.value.what


def test_a_missing_glyph_of_the_text_is_told_with_its_paragraph_or_label(faces: Faces) -> None:
    for part, place in ((Paragraph("\ue123"), "正文第2段"), (Level(2, "\ue123"), "正文第2段"),
                        (Facts((("姓名", "\ue123"),)), "姓名")):  # fmt: skip
        with pytest.raises(Expected, match=place):
            draw_letter(replace(LETTER, body=(Paragraph("甲"), part)), faces)
    with pytest.raises(Expected, match="附件"):
        draw_letter(replace(LETTER, attachments=("\ue123",)), faces)


def test_a_draft_shows_its_watermark_and_no_date(faces: Faces) -> None:
    draft = replace(LETTER, watermark="草稿", day=None, number="")
    pages = page_texts(draw_letter(draft, faces).pdf)
    assert all("草" in text and "稿" in text for text in pages)
    assert "2026年9月5日" not in "".join(pages)
    assert "草" not in "".join(page_texts(draw_letter(LETTER, faces).pdf))


@pytest.mark.parametrize("kind", KINDS)
def test_the_longest_letters_lose_nothing(faces: Faces, kind: str) -> None:
    body = tuple(Paragraph(f"〔{number}〕主持国家科学基金项目，成果显著。" * (number % 7 + 1)) for number in range(80))
    text = squeezed("".join(page_texts(draw_letter(replace(KINDS[kind], body=body), faces).pdf)))
    assert [number for number in range(80) if text.count(f"〔{number}〕") != number % 7 + 1] == []


def test_hostile_words_print_whole(faces: Faces) -> None:
    for words in ("<b>张三</b>", "(Tj) ET Q", "。" * 300, "（" * 90, "A" * 900, "—" * 77, "\t\r\n", "", "　"):
        body = (Paragraph(words), Level(1, words), Facts(((words, words),)))
        letter = replace(
            LETTER, title=f"关于{words}的函", main_to=words, body=body,
            author=words, copies_to=words, attachments=(words,), note=words, head=words or "甲",
        )  # fmt: skip
        assert draw_letter(letter, faces).pages >= 1
    assert draw_letter(replace(REPORT, body=()), faces).pages >= 1
