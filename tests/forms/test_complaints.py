"""What is wrong, in the officer's words."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from asked import GOOD, Asked
from hypothesis import given
from hypothesis import strategies as st
from pydantic import JsonValue

from desktop.case_types.employer import EmployerAnswers
from desktop.case_types.person import PersonAnswers
from desktop.case_types.work_permit.answers import WorkPermitAnswers
from desktop.forms.complaints import complaints
from desktop.forms.messages import MESSAGES
from desktop.forms.questions import questions_of


def said(raw: dict[str, JsonValue], name: str, day: date | None = None) -> list[str]:
    return [c.says for c in complaints(Asked, raw, day=day) if c.name == name]


def test_good_answers_have_no_complaint() -> None:
    assert complaints(Asked, GOOD) == ()


def test_missing_and_wrong_are_told_apart() -> None:
    found = {c.name: c.missing for c in complaints(Asked, {"name": "太长的名字了", "age": 36, "born": "1990-06-15"})}
    assert found == {"name": False, "colour": True, "rows": True}


@pytest.mark.parametrize(
    ("name", "wrong", "words"),
    [
        ("name", 5, "这里应当是文字。"),
        ("name", "王", "太短了，至少要 2 个字。"),
        ("name", "太长的名字了", "太长了，最多 4 个字。"),
        ("age", "36", "这里应当是整数。"),
        ("age", 36.5, "这里应当是整数。"),
        ("age", True, "这里应当是整数。"),
        ("age", 16, "不能小于 18。"),
        ("age", 122, "不能大于 120。"),
        ("age", 37, "37 不是偶数。"),
        ("pay", 0, "应当大于 0。"),
        ("pay", 1e6, "应当小于 1000000。"),
        ("pay", 0.7, "应当是 0.5 的整数倍。"),
        ("pay", "1", "这里应当是数字。"),
        ("born", "1990-02-30", "这里应当是真实存在的日期，写作“年-月-日”，例如 1988-03-15。"),
        ("born", 5, "这里应当是真实存在的日期，写作“年-月-日”，例如 1988-03-15。"),
        ("colour", "green", "“green”不在可选的项目里，请从列表中选择。"),
        ("size", "huge", "不在可选的项目里，请从列表中选择。"),
        ("shape", "flat", "不在可选的项目里，请从列表中选择。"),
        ("married", "yes", "这里应当选“是”或“否”。"),
        ("colours", ["red", "blue"], "最多 1 行。"),
        ("code", "a1", "格式不对，请核对有没有多余的空格或符号。"),
        ("rows", "x", "这里应当是若干行。"),
        ("rows", ["x"], "这一行读不出来，请重新填写。"),
        ("nobody", "x", "没有叫这个名字的问题。"),
    ],
)
def test_every_kind_of_error_has_its_words(name: str, wrong: JsonValue, words: str) -> None:
    assert said({**GOOD, name: wrong}, name) == [words]


def test_complaints_about_rows_carry_row_and_column() -> None:
    raw = {**GOOD, "rows": [{"school": "东海大学"}, {"school": "太长的学校名字", "year": 1800}]}
    found = [(c.name, c.row, c.column) for c in complaints(Asked, raw)]
    assert found == [("rows", 1, "school"), ("rows", 1, "year")]


def test_a_missing_column_is_missing() -> None:
    (only,) = complaints(Asked, {**GOOD, "rows": [{"year": 2001}]})
    assert (only.row, only.column, only.missing) == (0, "school", True)


def test_cross_checks_speak_when_they_can() -> None:
    assert said({**GOOD, "age": 40}, "age", date(2026, 11, 22)) == ["与出生日期不符。"]
    assert said({**GOOD, "age": 40}, "age") == []  # without a day it cannot tell
    without = {key: value for key, value in GOOD.items() if key != "born"}
    assert said({**without, "age": 40}, "age", date(2026, 11, 22)) == []
    (only,) = complaints(Asked, {**GOOD, "married": True})
    assert (only.name, only.missing, only.says) == ("story", True, "已婚的请说明经过。")


def test_complaints_stand_in_the_order_of_the_questions() -> None:
    names = [c.name for c in complaints(Asked, {"married": "x", "name": 1, "zz": 1})]
    assert names == ["name", "age", "born", "colour", "married", "rows", "zz"]


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**20), 10**20) | st.floats() | st.text(max_size=40),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)


@pytest.mark.parametrize("model", [Asked, PersonAnswers, EmployerAnswers, WorkPermitAnswers])
@given(data=st.data())
def test_no_answer_whatever_is_without_words(model: Any, data: st.DataObject) -> None:
    """Every error type our models can produce has a message; a hole in MESSAGES would raise KeyError here."""
    questions = questions_of(model)
    question = data.draw(st.sampled_from(questions))
    value = data.draw(ANYTHING)
    if question.editor == "rows" and data.draw(st.booleans()):
        column = data.draw(st.sampled_from(question.rows))
        value = [{column.name: value}]
    for trouble in complaints(model, {question.name: value}, day=date(2026, 11, 22)):
        assert trouble.says
        assert "{" not in trouble.message.format(**{k: "" for k, _ in trouble.values})


def test_messages_fill_in_what_pydantic_tells() -> None:
    for message in MESSAGES.values():
        assert message.endswith("。")
