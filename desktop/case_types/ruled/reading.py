"""Facts read strictly into a family's model: an unknown name, a wrong type or range is told in an officer's words."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any, TypeVar

from pydantic import BaseModel, JsonValue, ValidationError, create_model

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.case_types.case_type import Facts
from desktop.case_types.ruled.base import FactQuestions
from desktop.forms.wrong import SAID, TEMPLATE

M = TypeVar("M", bound=FactQuestions)


def read_strictly(model: type[M], facts: Facts) -> M:
    """The facts as the model has them; raises `Expected` whose `field` names the first fact that is wrong."""
    try:
        return model.model_validate_json(json.dumps(dict(facts)))
    except ValidationError as trouble:
        raise _complaint(model, trouble) from None


def asked_of(model: type[FactQuestions], kind: str, names: Iterable[str]) -> type[BaseModel]:
    """The facts one kind of a family asks for, as a model of its own that refuses all others; in the family's order."""
    asked = set(names)
    fields: dict[str, Any] = {
        name: (info.annotation, info) for name, info in model.model_fields.items() if name in asked
    }
    return create_model(f"{kind}_facts", __base__=FactQuestions, **fields)


def _complaint(model: type[BaseModel], trouble: ValidationError) -> Expected:
    """The first complaint in an officer's words."""
    error = trouble.errors(include_url=False)[0]
    name = str(error["loc"][0]) if error["loc"] else ""
    if error["type"] == "extra_forbidden":
        return Expected(
            _("没有名为“{name}”的事实。").format(name=name),
            _("请核对名称，可用 questions 命令查看全部名称。"),
            field=name,
        )
    title = _(str(model.model_fields[name].title)) if name in model.model_fields else name
    return Expected(
        _("“{title}”（{name}）的值不能用：{why}").format(
            title=title, name=name, why=_why(error["type"], error.get("ctx", {}))
        ),
        _("请改正后再核验。"),
        field=name,
    )


def _why(kind: str, limits: dict[str, JsonValue]) -> str:
    """Why pydantic refused a value, in words."""
    if kind == SAID:
        return _(str(limits[TEMPLATE])).format(**limits)
    whys = {
        "greater_than_equal": _("不能小于 {ge}。"),
        "greater_than": _("须大于 {gt}。"),
        "less_than_equal": _("不能大于 {le}。"),
        "literal_error": _("只能是 {expected}。"),
        "bool_type": _("须是 true 或 false。"),
        "string_type": _("须是文字。"),
        "string_too_long": _("文字过长。"),
        "string_pattern_mismatch": _("代码的写法不对。"),
        "list_type": _("须是列表。"),
        "date_from_datetime_parsing": _("须是日期，写作 2026-11-22。"),
        "date_from_datetime_inexact": _("须是日期，写作 2026-11-22。"),
        "date_parsing": _("须是日期，写作 2026-11-22。"),
        "date_type": _("须是日期，写作 2026-11-22。"),
    }
    families = {"int": _("须是整数。"), "float": _("须是数字。"), "finite": _("须是数字。")}
    fallback = families.get(kind.split("_", maxsplit=1)[0], _("写法不对。"))
    return whys.get(kind, fallback).format(**limits)
