from __future__ import annotations

import io
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.documents.faces import Faces
from desktop.documents.letter.measures import WIDTH
from desktop.documents.letter.text.title import EQUAL, HOURGLASS, shape, title_rows
from desktop.documents.typeset.ink import Ink, PlainCanvas

TITLES = {
    "关于为金敏俊同志出具外国高端人才确认函的请示": ["关于为金敏俊同志", "出具外国高端人才确认函的请示"],
    "关于报送金刚祎等3名同志高层次人才认定申报材料的函": ["关于报送金刚祎等3名同志", "高层次人才认定申报材料的函"],
    "关于商请协助办理外国人来华工作许可延期有关事项的函": ["关于商请协助办理", "外国人来华工作许可延期有关事项的函"],
    "演示新区管理委员会关于将2名外国高端人才纳入省级重点支持范围的请示":
        ["演示新区管理委员会", "关于将2名外国高端人才", "纳入省级重点支持范围的请示"],
    "关于2026年外国人来华工作服务情况的报告": ["关于2026年外国人来华工作服务情况的报告"],
    "关于同意开展试点的批复": ["关于同意开展试点的批复"],
}  # fmt: skip


def _lines(faces: Faces, title: str, *names: str) -> list[str]:
    rows = title_rows(Ink(PlainCanvas(io.BytesIO()), faces), title, names)
    return [row.pieces[0].line.text for row in rows]


@pytest.mark.parametrize("title", TITLES)
def test_a_title_is_broken_by_sense(faces: Faces, title: str) -> None:
    assert _lines(faces, title) == TITLES[title]


def test_a_name_the_letter_knows_is_not_torn(faces: Faces) -> None:
    name = "阿卜杜热合曼艾尼瓦尔"
    for before in range(1, 14):
        title = f"关于{'某' * before}{name}{'某' * (22 - before)}的函"
        assert any(name in line for line in _lines(faces, title, name)), title


def test_line_breaks_of_the_words_are_kept(faces: Faces) -> None:
    assert _lines(faces, "关于申请\n材料的函") == ["关于申请", "材料的函"]


@given(st.text("关于申请材料工作许可函的人才、（）《》", min_size=1, max_size=150))
def test_no_title_loses_a_character_or_leaves_the_type_area(faces: Faces, title: str) -> None:
    rows = title_rows(Ink(PlainCanvas(io.BytesIO()), faces), title)
    assert "".join(row.pieces[0].line.text for row in rows) == title
    for row in rows:
        piece = row.pieces[0]
        assert piece.line.natural <= WIDTH + 1.5 * piece.size


@pytest.mark.parametrize("length", [60, 80, 120, 400])
def test_a_long_title_is_broken_at_once(faces: Faces, length: int) -> None:
    _lines(faces, "关于" * 4)
    begins = time.perf_counter()
    _lines(faces, "关于演示新区申请材料" * (length // 10))
    assert time.perf_counter() - begins < 2


def test_shapes() -> None:
    assert shape([10, 14]) == shape([14, 10]) == shape([10, 14, 12]) == shape([8, 12, 16]) == 0
    assert shape([12, 12]) == EQUAL
    assert shape([14, 8, 14]) >= HOURGLASS
