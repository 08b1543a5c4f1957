from __future__ import annotations

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.documents.faces import Faces
from desktop.documents.typeset.boxes import make_boxes
from desktop.documents.typeset.lines import break_lines, place
from desktop.documents.typeset.text import NOT_FIRST, NOT_LAST, clean

HAN = "的一是在人有我他这中国高层次才认定工作许可申请材料"
MARKS = "，。、；：？！）》”（《“"
SIZE = 12.0


def broken(text: str, faces: Faces, width: float, indent: float = 0.0):
    lost: list[str] = []
    lines = break_lines(make_boxes(text, "fang", SIZE, width - indent, faces, lost.append), width, indent)
    assert not lost
    return lines


# Sentences as people write them: marks stand between words, at most two in a row.
sentence = st.lists(
    st.tuples(
        st.text(HAN, min_size=2, max_size=9),
        st.sampled_from([*MARKS, "）。", "”，", "：“", "——", "……", " ", "A4", "2026"]),
    ),
    min_size=1,
    max_size=25,
).map(lambda parts: "".join(word + mark for word, mark in parts))


@given(sentence, st.floats(90, 420), st.sampled_from([0.0, 24.0]))
@settings(max_examples=150, deadline=None)
def test_no_line_begins_or_ends_with_a_forbidden_mark(faces: Faces, text: str, width: float, indent: float) -> None:
    lines = broken(text, faces, width, indent)
    assert "".join(line.text for line in lines) == text
    for index, line in enumerate(lines):
        if index:
            assert line.text.strip()[:1] not in NOT_FIRST - {"…"}
        if not line.ends:
            assert line.text.rstrip()[-1:] not in NOT_LAST
        # A line is at most three half marks wider than its room: one may hang, two be squeezed.
        assert line.natural <= line.room + 1.5 * SIZE + 0.1


@given(sentence, st.floats(120, 420))
@settings(max_examples=80, deadline=None)
def test_dashes_and_dots_are_never_parted(faces: Faces, text: str, width: float) -> None:
    lines = broken(text, faces, width)
    for before, after in pairwise(lines):
        assert not (before.text.endswith("—") and after.text.startswith("—"))
        assert not (before.text.endswith("…") and after.text.startswith("…"))


def test_justified_lines_reach_the_edge(faces: Faces) -> None:
    lines = broken("长期从事精密光学与半导体检测装备领域的研究与产业化" * 4, faces, 200.0)
    for line in lines[:-1]:
        (segment,) = place(line, "justify", SIZE)
        count = len(segment.text)
        assert abs(count * SIZE + (count - 1) * segment.gap - 200.0) < 0.1


def test_marks_side_by_side_share_their_blank(faces: Faces) -> None:
    (pair,) = broken("《办法》（试行）", faces, 400.0)
    assert abs(pair.natural - 7.5 * SIZE) < 0.01


def test_a_document_number_stays_whole_and_an_address_is_parted(faces: Faces) -> None:
    lines = broken("护照号码M12345678与邮箱minjun.kim447@example.gov.cn", faces, 90.0)
    texts = [line.text for line in lines]
    assert any("M12345678" in text for text in texts)
    assert "".join(texts).endswith("example.gov.cn")
    assert all(line.natural <= 90.1 for line in lines)


def test_clean_drops_what_nobody_sees_and_keeps_what_was_written() -> None:
    assert clean("张\u202e三\u200b\x07\ufeff") == "张三"
    assert clean("Jose\u0301") == "José"
    assert clean("一\r\n二\u2028三") == "一\n二\n三"
    assert clean("<b>&amp;{x}") == "<b>&amp;{x}"


@given(st.integers(12, 60), st.integers(90, 220))
@settings(max_examples=60, deadline=None)
def test_a_bracket_never_stands_alone_before_a_word_too_long_for_its_line(faces: Faces, long: int, width: int) -> None:
    lines = broken(f"㛃䶮·阿卜杜（{'WOLFESCHLEGELSTEIN' * 4:.{long}} HUBERT）", faces, float(width))
    assert not [line.text for line in lines if line.text.strip()[-1:] in NOT_LAST]


# Korean is parted between words, Russian too; Japanese as Chinese, with small kana kept off a line's beginning.
korean = st.lists(st.text("가나다라마바사아자차카타파하신청서류여권", min_size=1, max_size=8), min_size=1, max_size=30)
russian = st.lists(st.text("абвгдеёжзийклмнопрстуфхцчшщъыьэюя", min_size=1, max_size=18), min_size=1, max_size=20)
japanese = st.text("申請書類受付窓口のをにはがしてきっゃゅょァーッャ々、。「」", min_size=1, max_size=120)


@given(st.one_of(korean, russian), st.floats(150.0, 400.0))
@settings(max_examples=120, deadline=None)
def test_no_word_of_korean_or_russian_is_parted(faces: Faces, words: list[str], width: float) -> None:
    lines = broken(" ".join(words), faces, width)
    assert [word for line in lines for word in line.text.split()] == words


@given(japanese, st.floats(120.0, 400.0))
@settings(max_examples=120, deadline=None)
def test_no_japanese_line_begins_with_what_may_not(faces: Faces, text: str, width: float) -> None:
    lines = broken(text, faces, width)
    assert "".join(line.text for line in lines) == text
    for before, line in pairwise(lines):
        # Where every place is forbidden (ーーーー, 「「「), a line has to end somewhere.
        begun = line.text[0]
        if begun in "っゃゅょァーッャ々":
            assert all(sign in NOT_FIRST or sign in NOT_LAST for sign in before.text[1:] + begun)
