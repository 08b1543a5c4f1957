"""Names that break other programs: each is printed whole, or stops the paper with its place and sign."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace
from datetime import date
from functools import cache

import pypdfium2 as pdfium
import pytest

from desktop.basics.errors import Expected
from desktop.basics.paths import resource
from desktop.case_types.case_type import MaterialState, OfficeWords, Paper, PaperContext
from desktop.case_types.gaps import gaps
from desktop.case_types.notices.notice import notice_of
from desktop.case_types.notices.template import templates
from desktop.case_types.work_permit import WORK_PERMIT_NEW_ABROAD as KIND
from desktop.case_types.work_permit.sample import sample
from desktop.documents.faces import Faces
from desktop.documents.render import render
from desktop.policy.book.library import PolicyLibrary

DAY = date(2026, 11, 22)
PRINTED = (
    "张㛃", "刘䶮", "王𬱖", "欧阳娜娜", "诸葛孔明", "阿卜杜热合曼·吐尔逊", "爱新觉罗·溥仪", "김민수", "남궁민",
    "Иванов Иван", "Щёкин Ёж", "渡邊 髙", "齋藤 寛", "Müller-Lüdenscheidt", "Nguyễn Thị Hoa", "O’Brien", "D'Angelo",
    "Åse Ørsted", "Łukasz Żółć", "José María", "<b>粗</b>", "&amp;李", "a{b}c", "%s%d王", "O'; DROP TABLE person;--",
    "李\\n王", "王" * 40, "WOLFESCHLEGELSTEINHAUSENBERGERDORFFWELCHEVORALTERN", "Ж" * 60, "王（小明）【二】《三》",
)  # fmt: skip
STOPPED = ("王😀", "李\U000f0000", "محمد", "ชื่อ")


@cache
def faces() -> Faces:
    return Faces.shipped()


@cache
def library() -> PolicyLibrary:
    return PolicyLibrary.read(resource("resources", "policy"))


def context(name: str) -> PaperContext:
    whole = sample(0)
    person = {**whole.person, "chinese_name": name, "native_name": name, "family": []}
    subject = replace(whole, person=person, employer={**whole.employer, "name": name})
    facts = KIND.facts(subject, DAY)
    verdict = KIND.judge(library(), facts, DAY)
    materials = tuple(MaterialState(line, "promised") for line in KIND.materials(library(), facts, DAY))
    return PaperContext(
        office=OfficeWords("演示中心", "演", "演示区", "长春市"), case_number="XK-2026-0001",
        kind_title=KIND.title, questions=KIND.answers,
        subject=subject, verdict=verdict, materials=materials, gaps=gaps(KIND, subject, verdict, materials, DAY),
        day=DAY, opened_on=DAY, accepted_on=DAY, number="演〔2026〕1号", handler="王芳", edition="e",
    )  # fmt: skip


def text_of(pdf: bytes) -> str:
    document = pdfium.PdfDocument(pdf)
    try:
        return "".join(page.get_textpage().get_text_bounded() for page in document)
    finally:
        document.close()


def plain(text: str) -> str:
    """What must be equal: the signs, whatever lines they stand on."""
    return re.sub(r"[\s\ufffe\u200b\xad]", "", unicodedata.normalize("NFC", text))


WITH_NAME = (
    *(paper for paper in KIND.papers if paper.key != "contents"),
    *(notice_of(one) for one in templates(library(), (), DAY)),
)


@pytest.mark.parametrize("paper", WITH_NAME, ids=lambda paper: paper.key)
@pytest.mark.parametrize("name", PRINTED, ids=range(len(PRINTED)))
def test_every_name_is_printed_whole(paper: Paper, name: str) -> None:
    assert plain(name) in plain(text_of(render(paper.draw(context(name)), faces()).pdf))


@pytest.mark.parametrize("paper", WITH_NAME, ids=lambda paper: paper.key)
@pytest.mark.parametrize("name", STOPPED, ids=range(len(STOPPED)))
def test_a_sign_without_a_glyph_stops_the_paper_with_its_place(paper: Paper, name: str) -> None:
    with pytest.raises(Expected) as trouble:
        render(paper.draw(context(name)), faces())
    assert re.search(r"U\+[0-9A-F]{4,6}", trouble.value.what + trouble.value.remedy)
