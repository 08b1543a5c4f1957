"""One official letter and two hundred, against bare ReportLab writing the same words with one plain font."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import date
from typing import Final

from measure import Measure, middle_ms
from papers import plain, words_of
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from desktop.basics.paths import resource
from desktop.documents.faces import Faces
from desktop.documents.letter.draw import draw_letter
from desktop.documents.letter.parts import Facts, Form, Level, OfficialLetter, Paragraph

MANY: Final = 200
ONE: Final = 9
SENTENCE: Final = "该同志长期从事精密光学与半导体检测装备领域的研究与产业化，主持课题3项，获授权发明专利27件。"

LETTER: Final = OfficialLetter(
    form="letter",
    head="演示新区人才服务中心",
    number="演新人才函〔2026〕1号",
    title="关于商请协助核验外国人来华工作有关事项的函",
    main_to="演示市人力资源和社会保障局",
    body=(
        Paragraph("现将有关情况函告如下："),
        Level(1, "基本情况"),
        Facts((("姓名", "KIM MINJUN（㛃䶮𬱖）"), ("护照号码", "M12345678"), ("职务", "首席科学家"))),
        Paragraph(SENTENCE * 3),
        Level(1, "商请事项"),
        Level(2, "关于学历。请协助核验其最高学位，并于收到本函后5个工作日内函复。"),
        Paragraph("特此函达，请予支持为盼。"),
    ),
    author="演示新区人才服务中心",
    day=date(2026, 9, 5),
    attachments=("最高学位证书复印件", "工作资历证明"),
    copies_to="市科学技术局",
    note="联系人：陈伟，联系电话：0431-88884104",
)


def letter(turn: int) -> OfficialLetter:
    """A letter of its turn: every other one in the general form, their numbers and words differ."""
    number = f"演新人才函〔2026〕{abs(turn) + 1}号"
    body = (*LETTER.body[:-1], Paragraph(f"上述事项已登记为第{abs(turn) + 1}件。"), LETTER.body[-1])
    form: Form = "general" if turn % 2 else "letter"
    return replace(LETTER, form=form, number=number, body=body, printed_by=LETTER.author, printed_on=LETTER.day)


def measures() -> list[Measure]:
    """Letters as they are issued; the bare tool's words are read back from ours, so that both write the same."""
    pdfmetrics.registerFont(TTFont("plain", str(resource("resources", "fonts", "song.ttf"))))
    faces = Faces.shipped()
    draw_letter(letter(0), faces)  # faces are read once

    made: list[bytes] = []
    begins = time.perf_counter()
    for turn in range(MANY):
        made.append(draw_letter(letter(turn), faces).pdf)
    many_ours = (time.perf_counter() - begins) * 1000
    texts = [words_of(pdf) for pdf in made]
    begins = time.perf_counter()
    for pages in texts:
        plain(pages)
    many_bare = (time.perf_counter() - begins) * 1000

    one_ours = middle_ms(lambda turn: draw_letter(letter(turn), faces), ONE)
    one_bare = middle_ms(lambda turn: plain(texts[turn % MANY]), ONE)
    bare = "bare ReportLab, one plain font, the same text"
    return [
        Measure("one official letter", one_ours, one_bare, "ms", bare),
        Measure(f"{MANY} official letters", many_ours, many_bare, "ms", bare),
    ]
