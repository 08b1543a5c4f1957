"""The workbook of a kind's roster: empty for a firm, or with the rows that came back and why."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

from pydantic import JsonValue

from desktop.case_types import kind
from desktop.case_types.case_type import Answers, Subject
from desktop.case_types.roster.asked import Asked, asked, version_of
from desktop.case_types.roster_column import RosterColumn
from desktop.documents.sheets.parts import SAMPLE, EntryBook, EntryRow, Kind, SheetColumn
from desktop.forms.questions import Choice

PRODUCT: Final = "talent-desk roster"
KIND: Final = "kind"
VERSION: Final = "version"
YES_NO: Final = ("是", "否")
_SEED: Final = 1  # an invented applicant who is complete
_KINDS: Final[dict[str, Kind]] = {"number": "number", "day": "day", "choice": "choice", "yes_no": "choice"}
_WIDTHS: Final[dict[Kind, float]] = {"text": 18, "number": 13, "day": 13, "choice": 16}
_WIDE: Final = {"duties": 36, "work_place": 26, "email": 28, "uscc": 24, "inside_ground": 32, "visa_post": 24}
_GUIDE: Final = (
    "一行一人，从示例下面一行填起；示例行不会被导入，可以删去。不要改动表头、移动或增删栏目。",
    "标★的栏目必填。没有标★的，有的填、没有的空着；没收齐的内容，收件后在窗口补填。",
    "日期写作 2026-03-01；号码（身份证、护照、许可、信用代码）按证件原样填写，本表已设为文本，前面的 0 会保留。",
    "从别的表格复制内容时，请用“选择性粘贴—数值”，以免带走本表的格式和下拉列表。",
    "填好后原样交给窗口。未能收下的行，窗口会退回一份同样的表，第一列写明原因，改好后可直接再次导入，不会重复办理。",
)


def template_of(key: str, rows: Sequence[EntryRow] = (), day: date | None = None) -> EntryBook:
    """The workbook of a kind. In: the kind, rows that came back, the day its example lives in.

    Raises `Expected` for a kind that has no roster.
    """
    columns = tuple(_column(one) for one in asked(key))
    title = f"{kind(key).title}　名册"
    mark = (("product", PRODUCT), (KIND, key), (VERSION, version_of(key)))
    samples = () if rows else (_sample(key, day),)
    return EntryBook(title, columns, _GUIDE, mark, samples, tuple(rows))


def choices_of(one: Asked) -> tuple[str, ...]:
    """What a column's drop-down offers, as it is written in the cell."""
    if one.question.editor == "yes_no":
        return YES_NO
    return tuple(choice.title for choice in one.question.choices) if one.question.editor == "choice" else ()


def cell_of(one: Asked, value: JsonValue) -> str:
    """A raw answer as it is written in a cell; "" for none."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return YES_NO[0] if value else YES_NO[1]
    if isinstance(value, list):
        return "、".join(_title(one.question.choices, part) for part in value)
    return _title(one.question.choices, value)


def _title(choices: Sequence[Choice], value: JsonValue) -> str:
    return next((choice.title for choice in choices if choice.key == value), str(value))


def _column(one: Asked) -> SheetColumn:
    kind_of_cell = _KINDS.get(one.question.editor, "text")
    return SheetColumn(
        key=one.key,
        title=one.question.title,
        group=one.group,
        kind=kind_of_cell,
        required=one.required,
        help=_help(one),
        choices=choices_of(one),
        width=_WIDE.get(one.column.name, _WIDTHS[kind_of_cell]),
    )


def _help(one: Asked) -> str:
    unit = f"单位：{one.question.unit}" if one.question.unit else ""
    way = {"day": "如 2026-03-01", "many": "几项之间用顿号隔开"}.get(one.question.editor, "")
    if not way and not one.question.hint and not one.column.help and choices_of(one):
        way = "从下拉列表选择"
    return "；".join(part for part in (one.column.help, one.question.hint, unit, way) if part)


def _sample(key: str, day: date | None) -> EntryRow:
    invent = kind(key).sample
    subject = Subject({}, {}, {}) if invent is None else invent(_SEED) if day is None else invent(_SEED, day)
    return EntryRow(cells_of(key, subject), f"{SAMPLE}（不导入）")


def cells_of(key: str, subject: Subject) -> tuple[str, ...]:
    """One applicant as a row of a kind's roster; raises as `roster_form`."""
    given = {"person": subject.person, "employer": subject.employer, "case": subject.answers}
    return tuple(cell_of(one, _at(one.column, given[one.column.whose])) for one in asked(key))


def _at(column: RosterColumn, given: Answers) -> JsonValue:
    """The answer a column asks for; None while there is none."""
    value = given.get(column.name)
    if not column.row:
        return value
    row = value[column.row - 1] if isinstance(value, list) and len(value) >= column.row else None
    return row.get(column.part) if isinstance(row, dict) else None
