"""One cell read as its question asks, and written as people see it."""

from __future__ import annotations

import math
import re
from datetime import date, datetime, time, timedelta
from typing import Final

from pydantic import JsonValue

from desktop.basics.identity.reading import tidy
from desktop.basics.language import N_
from desktop.basics.visible import visible
from desktop.case_types.roster.asked import Asked, narrow, plain
from desktop.case_types.roster.days import day_written
from desktop.case_types.roster.unreadable import Unreadable
from desktop.documents.sheets.read import Cell

_YES: Final = frozenset({"是", "有", "y", "yes", "true", "1", "√", "✓"})
_NO: Final = frozenset({"否", "无", "n", "no", "false", "0", "×", "✗"})
_NUMBER: Final = re.compile(r"[-+]?\d{1,3}(?:,\d{3})+(?:\.\d+)?|[-+]?\d+(?:\.\d+)?")
_DIGITS: Final = 15  # that a number in a spreadsheet keeps

LOST: Final = N_("号码被存成了数值，前面的 0 或末尾几位可能已丢失；请对照证件改为文本。")
MOMENT: Final = N_("这里是一个时间，不是所要的内容。")
TRUTH: Final = N_("这里是逻辑值，不是所要的内容。")
NOT_A_DAY: Final = N_("这里是数值 {given}，不是日期，请写作 2026-03-01。")
NOT_A_NUMBER: Final = N_("“{given}”不是数字，请只填数字，不写单位。")
NO_VALUE: Final = N_("这里的数值超出范围，不是所要的内容，请重新填写。")
NO_CHOICE: Final = N_("“{given}”不在可选的项目里，请从下拉列表选择。")
NO_YES_NO: Final = N_("“{given}”应当填“是”或“否”。")


def shown(cell: Cell) -> str:
    """A cell as people see it, without blanks around; "" when it is empty."""
    if isinstance(cell, bool):
        return "TRUE" if cell else "FALSE"
    if isinstance(cell, float) and cell.is_integer() and abs(cell) < 10**_DIGITS:
        return str(int(cell))
    if isinstance(cell, datetime):
        return cell.date().isoformat() if cell.time() == time() else cell.isoformat(" ")
    return _trimmed(str(cell))


def read_cell(one: Asked, cell: Cell) -> JsonValue:
    """The raw answer a cell gives to its column's question; None when it is empty.

    Raises `Unreadable` when it cannot be read so; whether an answer is a good one is the form's own business.
    """
    if shown(cell) == "":
        return None
    editor = one.question.editor
    if editor == "day":
        return _day(cell)
    if editor == "number":
        return _number(cell)
    if editor == "yes_no":
        return _yes_no(cell)
    if editor == "choice":
        return _choice(one, _text(cell))
    if editor == "many":
        return [_choice(one, part) for part in re.split(r"[、,，;；/\n]+", _text(cell)) if part.strip()]
    if one.column.exact and isinstance(cell, (int, float)):
        raise Unreadable(LOST)
    text = _text(cell)
    if one.column.narrow:
        text = narrow(text)
    return tidy(text) if one.column.exact else text


def _trimmed(text: str) -> str:
    """Blanks of every kind as one, and nothing where nothing is seen: an invisible sign parts no name."""
    return "\n".join(visible(line) for line in text.replace("\r", "\n").split("\n")).strip()


def _text(cell: Cell) -> str:
    if isinstance(cell, bool):
        raise Unreadable(TRUTH)
    if isinstance(cell, float) and not math.isfinite(cell):  # 1e999 or the mark of a failed reckoning: no words
        raise Unreadable(NO_VALUE)
    if isinstance(cell, (date, time, timedelta)):
        raise Unreadable(MOMENT)
    return shown(cell)


def _day(cell: Cell) -> str:
    if isinstance(cell, datetime):
        return cell.date().isoformat()
    if isinstance(cell, date):
        return cell.isoformat()
    if isinstance(cell, (time, timedelta, bool)):
        raise Unreadable(MOMENT)
    if isinstance(cell, float) and not math.isfinite(cell):
        raise Unreadable(NO_VALUE)
    if isinstance(cell, (int, float)) and len(shown(cell)) != len("20260301"):
        raise Unreadable(NOT_A_DAY, given=shown(cell))
    return day_written(narrow(shown(cell))).isoformat()


def _number(cell: Cell) -> int | float:
    if isinstance(cell, bool):
        raise Unreadable(TRUTH)
    if isinstance(cell, float) and not math.isfinite(cell):
        raise Unreadable(NO_VALUE)
    if isinstance(cell, (int, float)):
        return int(cell) if float(cell).is_integer() else float(cell)
    told = narrow(_text(cell)).replace(" ", "")
    bare = told.removeprefix("¥").removeprefix("￥").removesuffix("元")
    if not _NUMBER.fullmatch(bare):
        raise Unreadable(NOT_A_NUMBER, given=told)
    plain = bare.replace(",", "")
    return float(plain) if "." in plain and not float(plain).is_integer() else int(float(plain))


def _yes_no(cell: Cell) -> bool:
    if isinstance(cell, bool):
        return cell
    told = narrow(_text(cell)).strip().lower()
    if told in _YES:
        return True
    if told in _NO:
        return False
    raise Unreadable(NO_YES_NO, given=told)


def _choice(one: Asked, text: str) -> str:
    key = one.spellings.get(plain(text))
    if key is None:
        raise Unreadable(NO_CHOICE, given=text.strip())
    return key
