"""Questions as JSON Schema."""

from __future__ import annotations

import json

import pytest
from asked import Asked

from desktop.forms import schema
from desktop.forms.schema import schema_of


def test_it_is_plain_json_and_says_its_dialect() -> None:
    told = schema_of(Asked)
    assert json.loads(json.dumps(told, ensure_ascii=False)) == told
    assert told["$schema"].startswith("https://json-schema.org/")
    assert told["required"] == ["name", "age", "born", "colour", "rows"]


def test_titles_hints_units_and_choices_in_both_languages(monkeypatch: pytest.MonkeyPatch) -> None:
    english = {"姓名": "Name", "与护照一致": "As in the passport", "岁": "years", "红": "Red", "学校": "School"}
    monkeypatch.setattr(schema, "told_in", lambda language, words: english.get(words, words))
    told = schema_of(Asked)
    properties = told["properties"]
    assert (properties["name"]["title"], properties["name"]["title_en"]) == ("姓名", "Name")
    assert properties["born"]["description_en"] == "As in the passport"
    assert properties["age"]["unit_en"] == "years"
    assert properties["colour"]["choices"] == [
        {"const": "red", "title": "红", "title_en": "Red"},
        {"const": "blue", "title": "蓝", "title_en": "Blue"},
    ]
    assert told["$defs"]["Row"]["properties"]["school"]["title_en"] == "School"


def test_choices_are_enumerated_where_they_are_checked() -> None:
    properties = schema_of(Asked)["properties"]
    assert properties["colour"]["enum"] == ["red", "blue"]
    assert properties["colours"]["items"]["enum"] == ["red", "blue"]
    assert properties["born"]["format"] == "date"
    assert properties["name"]["maxLength"] == 4
