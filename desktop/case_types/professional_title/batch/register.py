"""申报参评人员名册 (F07): one applicant as a row of words, out of the same answers as every other paper."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from desktop.case_types.case_type import Answers
from desktop.case_types.person import person_name
from desktop.case_types.professional_title.choices import EDUCATION

COLUMNS: Final[tuple[tuple[str, int], ...]] = (
    ("序号", 6), ("单位", 34), ("姓名", 12), ("性别", 6), ("出生年月", 10), ("学历", 18), ("现职称", 18),
    ("申报系列", 20), ("申报专业", 20), ("申报级别", 10), ("申报职称", 18), ("类型", 10), ("受理号", 18),
    ("状态", 14), ("备注", 30),
)  # fmt: skip
_SEX: Final = {"male": "男", "female": "女"}


@dataclass(frozen=True)
class RegisterLine:
    """What the batch itself knows of an applicant, in the words of papers."""

    number: int
    employer: str
    series: str
    specialty: str
    level: str
    title: str
    route: str
    receipt: str
    state: str
    note: str


def register_row(line: RegisterLine, person: Answers, answers: Answers) -> tuple[str, ...]:
    """The cells of one row in the order of `COLUMNS`; what is not known is empty."""
    return (
        str(line.number), line.employer, person_name(person), _SEX.get(str(person.get("sex") or ""), ""),
        str(person.get("birth_date") or "")[:7].replace("-", "."), _education(answers), _held(answers), line.series,
        line.specialty, line.level, line.title, line.route, line.receipt, line.state, line.note,
    )  # fmt: skip


def _education(answers: Answers) -> str:
    """The highest that was told: its name as the form has it."""
    ranks = [choice.key for choice in EDUCATION.choices]
    told = [str(row.get("level")) for row in _rows(answers, "education") if row.get("level") in ranks]
    return EDUCATION.title(min(told, key=ranks.index)) if told else ""


def _held(answers: Answers) -> str:
    """The title obtained last."""
    days = ("passed_on", "document_day", "last_exam_day")
    told = [
        (next((str(row[name]) for name in days if row.get(name)), ""), str(row.get("title") or ""))
        for row in _rows(answers, "titles")
    ]
    return max(told)[1] if told else ""


def _rows(answers: Answers, name: str) -> list[dict[str, Any]]:
    found = answers.get(name)
    return [row for row in found if isinstance(row, dict)] if isinstance(found, list) else []
