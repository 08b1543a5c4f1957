"""The workbook of the pool of experts: one row an expert, names of people to withdraw from in one cell."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

from pydantic import JsonValue

from desktop.basics.errors import Expected
from desktop.basics.language import N_, _
from desktop.case_types.professional_title.panels.expert import EXPERT_LAYOUT, ExpertAnswers
from desktop.case_types.roster.asked import Asked
from desktop.case_types.roster.cells import read_cell, shown
from desktop.case_types.roster.unreadable import Unreadable
from desktop.case_types.roster_column import RosterColumn
from desktop.documents.sheets.parts import (
    ENTRIES,
    FIRST_ENTRY,
    MARK,
    SAMPLE,
    STAR,
    EntryBook,
    EntryRow,
    Kind,
    SheetColumn,
)
from desktop.documents.sheets.read import Cell, ReadSheet
from desktop.forms.complaints import complaints
from desktop.forms.questions import Question, question_of

PRODUCT: Final = "talent-desk experts"
MOST: Final = 5_000  # experts in one workbook
_EXACT: Final = frozenset({"identity_number", "phone", "uscc"})
_NAMES: Final = (
    "name", "identity_number", "phone", "email", "title_series", "specialty", "level", "title", "title_on",
    "employer_name", "uscc", "post", "origin", "term_from", "term_until", "relatives", "co_authors", "disputes",
    "absences", "remark",
)  # fmt: skip
_ROWS: Final = {"relatives": "name", "co_authors": "name", "disputes": "party"}  # question → what each name is kept as
_HELP: Final = {
    "relatives": "几人之间用顿号隔开；关系写在括号里，如：李明（子）",
    "co_authors": "几人之间用顿号隔开",
    "disputes": "姓名或单位，几个之间用顿号隔开",
    "absences": "如 2026-12-01至2026-12-05，几段之间用顿号隔开",
}
_GUIDE: Final = (
    "一行一位专家，从示例下面一行填起；示例行不会被导入，可以删去。不要改动表头、移动或增删栏目。",
    "标★的栏目必填。日期写作 2026-03-01；号码按证件原样填写，本表已设为文本。",
    "近亲属、合著合作的人、曾有争议的个人或单位用来核对回避，请如实填写。",
    "同一位专家（身份证件号码相同，没有号码的按姓名和工作单位）再次导入，只更新变动的内容，不会重复建档。",
)
_SPANS: Final = re.compile(r"(\d{4}-\d{2}-\d{2})\s*(?:至|到|~|—|–|－)\s*(\d{4}-\d{2}-\d{2})")
_NAMED: Final = re.compile(r"^(.*?)[（(](.*?)[)）]$")
_SAMPLE: Final = (
    "示例专家", "", "0431-00000000", "", "工程技术人员", "机械设计", "正高级", "正高级工程师", "2018-12-28",
    "演示省机械研究院", "", "总工程师", "省内同行", "2026-01-01", "2028-12-31", "李明（子）", "王强、赵敏",
    "演示精密有限公司", "2026-12-01至2026-12-05", "",
)  # fmt: skip


@dataclass(frozen=True)
class ExpertLine:
    """One row as it came back: raw answers, the cells as people see them, what is wrong by the place of the column."""

    number: int
    texts: tuple[str, ...]
    answers: Mapping[str, JsonValue]
    faults: Mapping[int, str]


@cache
def columns() -> tuple[Asked, ...]:
    """The columns with their questions and groups."""
    found = []
    for name in _NAMES:
        question = question_of(ExpertAnswers, name)
        if name in _HELP:
            question = Question(name, question.title, "", "text", required=False)
        group = next(section.title for section in EXPERT_LAYOUT.sections if name in section.names)
        found.append(Asked(RosterColumn("case", name, exact=name in _EXACT, narrow=name in _EXACT), question, group))
    return tuple(found)


def expert_book(rows: Sequence[EntryRow] = (), *, sample: bool = True) -> EntryBook:
    """The workbook: empty with one example, or with rows (exported, or sent back with reasons)."""
    told = tuple(
        SheetColumn(
            one.column.name, one.question.title, one.group, _kind(one), one.required,
            _HELP.get(one.column.name) or one.question.hint or ("从下拉列表选择" if one.question.choices else ""),
            tuple(choice.title for choice in one.question.choices), 26 if one.column.name in _HELP else 16,
        )
        for one in columns()
    )  # fmt: skip
    samples = (EntryRow(_SAMPLE, f"{SAMPLE}（不导入）"),) if sample and not rows else ()
    mark = (("product", PRODUCT), ("version", version()))
    return EntryBook("评审专家库", told, _GUIDE, mark, samples, tuple(rows))


def cells_of(raw: Mapping[str, JsonValue]) -> tuple[str, ...]:
    """An expert's answers as the cells of a row."""
    return tuple(_cell(one, raw.get(one.column.name)) for one in columns())


def version() -> str:
    """Eight signs that change with the columns."""
    told = [[one.key, one.question.title, one.required, one.question.editor] for one in columns()]
    return hashlib.sha256(json.dumps(told, ensure_ascii=False).encode()).hexdigest()[:8]


def expert_lines(sheets: Mapping[str, ReadSheet]) -> tuple[ExpertLine, ...]:
    """The rows of a workbook that is our template; examples and empty rows left out.

    Raises `Expected` for another workbook or version, columns that were moved, too many rows, or none.
    """
    told = {shown(row[0]): shown(row[1]) for row in sheets[MARK].rows if len(row) > 1} if MARK in sheets else {}
    fresh = _("请重新生成专家库模板，把内容复制过去再导入。")
    if told.get("product") != PRODUCT or ENTRIES not in sheets:
        raise Expected(_("这不是本程序的专家库模板。"), fresh)
    if told.get("version") != version():
        raise Expected(_("这是另一版本的专家库模板，栏目与现在的不同。"), fresh)
    rows = sheets[ENTRIES].rows
    heads = [shown(cell).removeprefix(STAR) for cell in rows[FIRST_ENTRY - 2]] if len(rows) > FIRST_ENTRY - 2 else []
    for place, one in enumerate(columns(), start=1):
        if place >= len(heads) or heads[place] != one.question.title:
            raise Expected(_("“{column}”一栏被移动、改名或删去了。").format(column=_(one.question.title)), fresh)
    found = []
    width = len(columns())
    for number, row in enumerate(rows[FIRST_ENTRY:], start=FIRST_ENTRY + 1):
        cells = tuple((list(row) + [""] * (width + 1))[: width + 1])
        if any(shown(cell) for cell in cells[1:]) and not shown(cells[0]).startswith(SAMPLE):
            found.append(_line(number, cells[1:]))
    if not found:
        raise Expected(_("专家库表里还没有填写任何人。"), _("请从示例下面一行填起。"))
    if len(found) > MOST:
        raise Expected(_("一份最多 {most} 位专家。").format(most=MOST), _("请分成几份导入。"))
    return tuple(found)


def laid_over(known: Mapping[str, JsonValue], given: Mapping[str, JsonValue]) -> dict[str, JsonValue]:
    """An expert as a row leaves them: an empty cell says nothing, whoever is named again keeps what is known."""
    laid = {**known, **given}
    for name in _HELP:
        kept = known.get(name)
        if name in given and isinstance(kept, list) and isinstance(rows := given[name], list):
            laid[name] = [next((had for had in kept if _same(name, had, row)), row) for row in rows]
    return laid


def _same(name: str, had: JsonValue, row: JsonValue) -> bool:
    keys = ("first_day", "last_day") if name == "absences" else (_ROWS[name],)
    return isinstance(had, dict) and isinstance(row, dict) and all(had.get(key) == row.get(key) for key in keys)


def _kind(one: Asked) -> Kind:
    kinds: dict[str, Kind] = {"day": "day", "choice": "choice"}
    return kinds.get(one.question.editor, "text")


def _cell(one: Asked, value: JsonValue) -> str:
    if value is None:
        return ""
    if isinstance(value, list):
        return "、".join(_row_words(one.column.name, row) for row in value if isinstance(row, dict))
    return next((choice.title for choice in one.question.choices if choice.key == value), str(value))


def _row_words(name: str, row: Mapping[str, JsonValue]) -> str:
    if name == "absences":
        return f"{row.get('first_day')}至{row.get('last_day')}"
    relation = f"（{row['relation']}）" if row.get("relation") else ""
    return f"{row.get(_ROWS[name]) or ''}{relation}"


def _line(number: int, cells: Sequence[Cell]) -> ExpertLine:
    raw: dict[str, JsonValue] = {}
    faults: dict[int, str] = {}
    for place, (one, cell) in enumerate(zip(columns(), cells, strict=True)):
        try:
            value = read_cell(one, cell)
            raw[one.column.name] = _rows(one.column.name, str(value)) if value and one.column.name in _HELP else value
        except Unreadable as trouble:
            faults[place] = trouble.says
    given = {name: value for name, value in raw.items() if value is not None}
    places = {name: place for place, name in enumerate(_NAMES)}
    for complaint in complaints(ExpertAnswers, given):
        faults.setdefault(places[complaint.name], complaint.literal)
    return ExpertLine(number, tuple(shown(cell) for cell in cells), given, faults)


def _rows(name: str, text: str) -> JsonValue:
    """The rows a cell of names stands for. Raises `Unreadable` for days nobody can read."""
    parts = [part.strip() for part in re.split(r"[、,，;；\n]+", text) if part.strip()]
    if name == "absences":
        spans = [_SPANS.fullmatch(part) for part in parts]
        if not all(spans):
            raise Unreadable(N_("应写作“2026-12-01至2026-12-05”，几段之间用顿号。"))
        return [{"first_day": span[1], "last_day": span[2]} for span in spans if span]
    found: list[JsonValue] = []
    for part in parts:
        named = _NAMED.fullmatch(part) if name == "relatives" else None
        found.append({"name": named[1].strip(), "relation": named[2].strip()} if named else {_ROWS[name]: part})
    return found
