from __future__ import annotations

import io

import pytest

from desktop.documents.faces import Faces
from desktop.documents.typeset.ink import MM, Ink, PlainCanvas
from desktop.documents.typeset.words import balanced

TITLES = {
    "关于转报外国人来华工作许可（延期）申请材料的函": ["关于转报外国人来华工作许可", "（延期）申请材料的函"],
    "关于转报外国人来华工作许可（境外申请，90日以上）申请材料的函":
        ["关于转报外国人来华工作许可", "（境外申请，90日以上）申请材料的函"],
    "材料清单": ["材料清单"],
}  # fmt: skip


@pytest.mark.parametrize("title", TITLES)
def test_a_title_is_parted_between_words(faces: Faces, title: str) -> None:
    block = balanced(Ink(PlainCanvas(io.BytesIO()), faces), title, 22, 164 * MM)
    assert [line.text for line in block.lines] == TITLES[title]


def test_a_title_nobody_knows_is_about_equally_long_in_each_line(faces: Faces) -> None:
    block = balanced(Ink(PlainCanvas(io.BytesIO()), faces), "甲乙丙丁戊己庚辛壬癸" * 4, 22, 164 * MM)
    assert "".join(line.text for line in block.lines) == "甲乙丙丁戊己庚辛壬癸" * 4
    assert len({len(line.text) for line in block.lines}) == 1
