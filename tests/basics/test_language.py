"""Words with values in them: Chinese everywhere, another language only when shown."""

from __future__ import annotations

import copy
import gettext
import json
from typing import ClassVar

import pytest

from desktop.basics import language
from desktop.basics.language import _, joined, said


class English(gettext.NullTranslations):
    words: ClassVar[dict[str, str]] = {
        "{age} 周岁": "aged {age}",
        "未填": "not given",
        "学士": "bachelor",
        "{first}、{rest}": "{first}, {rest}",
        "还需：{needs}。": "still needed: {needs}.",
    }

    def gettext(self, message: str) -> str:
        return self.words.get(message, message)


@pytest.fixture
def in_english():
    token = language._tongue.set(English())
    yield
    language._tongue.reset(token)


@pytest.mark.usefixtures("in_english")
def test_pattern_and_its_values_are_both_translated() -> None:
    words = said("还需：{needs}。", needs=joined((said("{age} 周岁", age=35), "学士"), "、"))
    assert words == "还需：35 周岁、学士。"
    assert _(words) == "still needed: aged 35, bachelor."


@pytest.mark.usefixtures("in_english")
def test_copies_keep_what_they_were_made_of() -> None:
    words = copy.deepcopy(said("{age} 周岁", age=35))
    assert _(words) == "aged 35"
    assert json.loads(json.dumps({"fact": words})) == {"fact": "35 周岁"}


def test_joined_leaves_out_what_is_empty() -> None:
    assert joined([], "、") == ""
    assert joined(["", "学士", ""], "、") == "学士"
    assert joined(["甲", "", "乙"], "、") == "甲、乙"


def test_braces_in_values_are_only_words() -> None:
    words = said("{name} 缺", name="{age}")
    assert _(words) == words == "{age} 缺"
