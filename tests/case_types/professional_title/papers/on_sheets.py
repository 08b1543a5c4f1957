"""Contexts of invented applications, to draw their papers from."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import cache
from typing import Any, Final

from pydantic import BaseModel

from desktop.basics.paths import resource
from desktop.case_types.case_type import OfficeWords, PaperContext, Subject
from desktop.case_types.professional_title.questions import own
from desktop.case_types.professional_title.samples.kinds import applicant
from desktop.case_types.standing.title_paper import TitleOnPaper
from desktop.documents.faces import Faces
from desktop.documents.parts import Document, Rendered
from desktop.documents.preview import page_texts
from desktop.documents.render import render
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.reckoning.titles.forms import FormSheet, forms_on

DAY: Final = date(2026, 11, 22)
OFFICE: Final = OfficeWords(
    "长春演示开发区人才服务中心", "长演人才", "长春演示开发区", "长春市", "演示大街1号", "0431-80000000",
    province_department="吉林省人力资源和社会保障厅",
)  # fmt: skip
FAMILY: Final = "professional_title_"
MODELS: Final[dict[str, type[BaseModel]]] = {
    FAMILY + "review": own.ReviewAnswers,
    FAMILY + "recognition": own.RecognitionAnswers,
    FAMILY + "exceptional": own.ExceptionalAnswers,
    FAMILY + "transfer": own.TransferAnswers,
    FAMILY + "confirmation": own.ConfirmationAnswers,
}


@cache
def library() -> PolicyLibrary:
    return PolicyLibrary.read(resource("resources", "policy"))


@cache
def faces() -> Faces:
    return Faces.shipped()


@cache
def forms() -> dict[str, FormSheet]:
    return forms_on(library(), DAY)


def context(kind: str = "review", seed: int = 2, *, blank: bool = False, **answers: Any) -> PaperContext:
    """One invented application; `blank` tells nothing of it, `answers` lie over what is told."""
    key = FAMILY + kind
    made = Subject({"nationality": "CHN"}, {}, {}) if blank else applicant(key, seed, DAY)
    return PaperContext(
        office=OFFICE, case_number="ZC-2026-0012", kind_title="职称", questions=MODELS[key],
        subject=replace(made, answers={**made.answers, **answers}), verdict=None, materials=(), gaps=(), day=DAY,
        opened_on=DAY, accepted_on=None, number="", handler="王芳", edition=library().edition,
        family="professional_title", kind=key,
        title=TitleOnPaper(forms(), receipt="PC-2026-01-012", batch="2026年度工程系列第一批", posted_days=6),
    )  # fmt: skip


def drawn(document: Document) -> Rendered:
    return render(document, faces())


def read(document: Document) -> str:
    """All words of a drawn paper, without what parts lines."""
    return "".join("".join(page_texts(drawn(document).pdf)).split())
