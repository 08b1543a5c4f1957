"""Several trees in one book: the family is asked first, unless a question of one of them was answered."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest

from desktop.basics.errors import Expected
from desktop.basics.paths import resource
from desktop.casework.choosing.guide import guide
from desktop.casework.choosing.trees import FAMILY, family_of, trees
from desktop.policy.book.library import PolicyLibrary

DAY = date(2026, 11, 23)
SECOND = """
shape = "tree"
title = "其他"
about = "别的事"
covers = 2017-04-01
checked_on = 2026-11-22
source = "c36"
first = "weather"
question = [{ key = "weather", says = "天气？", clause = "一", confidence = "confirmed", answer = [
    { key = "fine", says = "晴", leaf = "home" }, { key = "rain", says = "雨", leaf = "home" } ] }]
leaf = [
    { key = "home", kind = "", says = "回家", why = "没有事", advice = "无", clause = "一", confidence = "confirmed" },
]
kind = []
"""


@pytest.fixture
def two(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> PolicyLibrary:
    folder = tmp_path / "policy"
    shutil.copytree(resource("resources", "policy"), folder)
    for path in folder.glob("*/which_kind.toml"):
        if path.parent.name != "work_permit":
            path.unlink()
    (folder / "elsewhere").mkdir()
    (folder / "elsewhere" / "which_kind.toml").write_text(SECOND, encoding="utf-8")
    book = PolicyLibrary.read(folder)
    first, second = (book.chapters[f"{name}/which_kind"] for name in ("work_permit", "elsewhere"))
    monkeypatch.setattr("desktop.casework.choosing.guide.trees", lambda _book: {"work": first, "other": second})
    return book


def test_the_family_is_asked_first_and_leads_on(two):
    asked = guide(two, {}, DAY)
    assert (asked.question, [option.key for option in asked.options]) == (FAMILY, ["work", "other"])
    assert "工作许可" in asked.options[0].says
    onward = guide(two, {FAMILY: "other"}, DAY)
    assert (onward.question, [told.answer for told in onward.way]) == ("weather", ["other"])
    end = guide(two, {FAMILY: "other", "weather": "rain"}, DAY).end
    assert end is not None
    assert end.says == "回家"


def test_who_answers_a_question_of_a_tree_is_in_it(two):
    told = guide(two, {"account": "yes"}, DAY)
    assert (told.question, [step.question for step in told.way]) == ("permit", ["account"])
    crossed = guide(two, {FAMILY: "other", "account": "yes"}, DAY)
    assert crossed.question == "weather"


def test_a_family_or_a_question_nobody_has_is_told(two):
    for answers, field in (({FAMILY: "none"}, FAMILY), ({"colour": "red"}, "colour")):
        with pytest.raises(Expected) as trouble:
            guide(two, answers, DAY)
        assert trouble.value.field == field
        assert trouble.value.remedy


def test_one_tree_alone_is_not_asked_for():
    book = PolicyLibrary.read(resource("resources", "policy"))
    first = {"work_permit": trees(book)["work_permit"]}
    assert family_of(first, {}) == "work_permit"
