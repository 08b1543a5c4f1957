"""A file of facts, read strictly: every trouble names the fact it is about."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import date
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from pydantic import BaseModel, JsonValue

from desktop.basics.errors import Expected
from desktop.basics.language import _

if TYPE_CHECKING:
    from desktop.forms.complaints import Complaint

_LARGEST = 4 * 1024 * 1024  # bytes; a sheet of facts is a few hundred
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", re.ASCII)
_DIGITS = 300  # of a whole number; no fact needs twenty


def read_facts(path: str, model: type[BaseModel]) -> dict[str, JsonValue]:
    """The facts in a JSON file ("-" reads standard input), checked against the model of facts.

    Out: facts by name; absent ones are unknown. Raises `Expected` for a missing file, bad JSON, an unknown name, a
    wrong type, always with the field's name.
    """
    facts = _parsed(_text(path))
    for name in facts:
        if name not in model.model_fields:
            near = get_close_matches(name, model.model_fields, n=1)
            remedy = _("是否应为 {name}？").format(name=near[0]) if near else _("可用 questions 命令查看全部名称。")
            raise Expected(_("没有名为 {name} 的事实。").format(name=name), remedy, field=name)
    _check_values(model, facts)
    return facts


def _check_values(model: type[BaseModel], facts: Mapping[str, JsonValue]) -> None:
    from desktop.forms.complaints import complaints

    for complaint in complaints(model, facts):
        if not complaint.missing and complaint.name in facts:
            raise Expected(
                _("{name} 的值不能用：{says}").format(name=_place(complaint), says=complaint.says),
                _choices(model, complaint), field=complaint.name,
            )  # fmt: skip


def _choices(model: type[BaseModel], complaint: Complaint) -> str:
    """The keys a choice may be, since a file of facts shows no list."""
    from desktop.forms.questions import questions_of

    asked = {one.name: one for one in questions_of(model)}.get(complaint.name)
    if asked is not None and complaint.column:
        asked = next((one for one in asked.rows if one.name == complaint.column), None)
    if asked is None or not asked.choices:
        return ""
    return _("可选：{keys}").format(keys=", ".join(choice.key for choice in asked.choices))


def _place(complaint: Complaint) -> str:
    """The fact, and inside its rows the row and the cell: education 第2行 graduated_on."""
    if complaint.row is None:
        return complaint.name
    return _("{name} 第{row}行 {column}").format(
        name=complaint.name, row=complaint.row + 1, column=complaint.column
    ).strip()  # fmt: skip


def _text(path: str) -> str:
    import sys

    try:
        if path == "-":
            data = sys.stdin.buffer.read(_LARGEST + 1)
        else:
            with Path(path).open("rb") as file:
                data = file.read(_LARGEST + 1)
    except OSError as trouble:
        words = _("读不到事实文件 {path}：{why}").format(path=path, why=trouble.strerror or "")
        raise Expected(words, field="FACTS.json") from trouble
    if len(data) > _LARGEST:
        raise Expected(_("事实文件过大，应在 4 MB 以内。"), field="FACTS.json")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as trouble:
        raise Expected(_("事实文件不是 UTF-8 编码。"), field="FACTS.json") from trouble


def _parsed(text: str) -> dict[str, JsonValue]:
    try:
        facts = json.loads(text, object_pairs_hook=_no_double, parse_constant=_no_constant, parse_int=_whole)
    except (json.JSONDecodeError, RecursionError) as trouble:
        where = f"{trouble.lineno}:{trouble.colno}" if isinstance(trouble, json.JSONDecodeError) else ""
        words = _("事实文件不是有效的 JSON（位置 {where}）。").format(where=where)
        raise Expected(words, field="FACTS.json") from trouble
    if not isinstance(facts, dict):
        raise Expected(_("事实文件应为一个 JSON 对象。"), field="FACTS.json")
    for name, value in facts.items():
        _must_be_text(name, value)
    return facts


def _whole(digits: str) -> int | float:
    """A whole number; one of more digits than Python reads becomes infinite, which the fact's check then refuses."""
    return int(digits) if len(digits) <= _DIGITS else float(digits)


def _must_be_text(name: str, value: object) -> None:
    """Half a character (a lone surrogate, which JSON can escape) can be neither kept nor printed."""
    try:
        json.dumps({name: value}, ensure_ascii=False).encode("utf-8")
    except UnicodeEncodeError:
        shown = name.encode("utf-8", "replace").decode("utf-8")
        raise Expected(_("{name} 里有不完整的字符。").format(name=shown), field=shown) from None


def _no_double(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    seen: dict[str, Any] = {}
    for name, value in pairs:
        if name in seen:
            raise Expected(_("{name} 写了两次。").format(name=name), field=name)
        seen[name] = value
    return seen


def _no_constant(name: str) -> NoReturn:
    raise Expected(_("事实文件中的 {name} 不是 JSON 的数。").format(name=name), field="FACTS.json")


def read_day(text: str) -> date:
    """A day written YYYY-MM-DD. Raises `Expected` naming --on."""
    try:
        if not _DAY.fullmatch(text):  # a week date (2026-W19-1) is none
            raise ValueError(text)
        return date.fromisoformat(text)
    except ValueError as trouble:
        raise Expected(_("日期应写作 YYYY-MM-DD，且确有其日：{text}").format(text=text), field="--on") from trouble
