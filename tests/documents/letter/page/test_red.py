from __future__ import annotations

import io

import pytest

from desktop.documents.faces import Faces
from desktop.documents.letter.measures import LEFT, SHEET, WIDTH
from desktop.documents.letter.page import red
from desktop.documents.typeset.ink import MM, Ink, PlainCanvas
from tests.documents.letter.measured import HEIGHT, Sheet, read


def _drawn(faces: Faces, text: str, tall: float) -> tuple[Sheet, float]:
    out = io.BytesIO()
    canvas = PlainCanvas(out, pageCompression=1, invariant=1, pagesize=SHEET)
    lower = red.head(Ink(canvas, faces), text, tall, LEFT + WIDTH / 2, SHEET[1] - 72 * MM)
    canvas.showPage()
    canvas.save()
    return read(out.getvalue())[0], HEIGHT - lower / MM


HEADS = ["办", "人才办文件", "演示新区人才服务中心（演示）文件", "演示新区" * 9, "（甲）", "㛃䶮𬱖珺中心"]


@pytest.mark.parametrize("text", HEADS)
@pytest.mark.parametrize("tall", [40.0, 50.0])
def test_a_head_of_any_length_is_centred_on_the_type_area_with_its_ink_on_the_line(
    faces: Faces, text: str, tall: float
) -> None:
    sheet, lower = _drawn(faces, text, tall)
    left, right = min(char.left for char in sheet.chars), max(char.right for char in sheet.chars)
    assert min(char.top for char in sheet.chars) == pytest.approx(72, abs=0.05)
    assert max(char.bottom for char in sheet.chars) == pytest.approx(lower, abs=0.05)
    assert left >= 28 - 0.1
    assert right <= 184 + 0.1
    assert (left + right) / 2 == pytest.approx(106, abs=1.2)
    assert "".join(char.text for char in sorted(sheet.chars, key=lambda char: char.x)) == text


def test_a_long_name_is_set_narrower_before_it_is_set_smaller(faces: Faces) -> None:
    heights = []
    for text in ("演示新区", "演示新区人才服务中心文件", "演示新区人才服务中心文件" * 2):
        sheet, _lower = _drawn(faces, text, 50.0)
        heights.append(max(char.bottom for char in sheet.chars) - min(char.top for char in sheet.chars))
    assert heights[1] == pytest.approx(heights[0], abs=1.5)
    assert heights[2] < 0.8 * heights[1]
