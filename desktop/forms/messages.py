"""Pydantic's kinds of error, each in the officer's words."""

from __future__ import annotations

from typing import Final

from desktop.basics.language import N_

_TEXT: Final = N_("这里应当是文字。")
_NUMBER: Final = N_("这里应当是数字。")
_WHOLE: Final = N_("这里应当是整数。")
_DAY: Final = N_("这里应当是真实存在的日期，写作“年-月-日”，例如 1988-03-15。")
_YES_NO: Final = N_("这里应当选“是”或“否”。")
_LIST: Final = N_("这里应当是若干行。")
_CHOICE: Final = N_("不在可选的项目里，请从列表中选择。")

MESSAGES: Final[dict[str, str]] = {
    "string_type": _TEXT,
    "string_unicode": N_("文字里有无法识别的字符。"),
    "string_too_short": N_("太短了，至少要 {min_length} 个字。"),
    "string_too_long": N_("太长了，最多 {max_length} 个字。"),
    "string_pattern_mismatch": N_("格式不对，请核对有没有多余的空格或符号。"),
    "int_type": _WHOLE,
    "int_parsing": _WHOLE,
    "int_parsing_size": _WHOLE,
    "int_from_float": _WHOLE,
    "float_type": _NUMBER,
    "float_parsing": _NUMBER,
    "finite_number": _NUMBER,
    "bool_type": _YES_NO,
    "bool_parsing": _YES_NO,
    "date_type": _DAY,
    "date_parsing": _DAY,
    "date_from_datetime_parsing": _DAY,
    "date_from_datetime_inexact": _DAY,
    "greater_than": N_("应当大于 {gt}。"),
    "greater_than_equal": N_("不能小于 {ge}。"),
    "less_than": N_("应当小于 {lt}。"),
    "less_than_equal": N_("不能大于 {le}。"),
    "multiple_of": N_("应当是 {multiple_of} 的整数倍。"),
    "enum": _CHOICE,
    "literal_error": _CHOICE,
    "list_type": _LIST,
    "too_short": N_("至少要 {min_length} 行。"),
    "too_long": N_("最多 {max_length} 行。"),
    "model_type": N_("这一行读不出来，请重新填写。"),
    "extra_forbidden": N_("没有叫这个名字的问题。"),
}
