"""The English catalogue: what the check must notice, and that ours has nothing to notice."""

from __future__ import annotations

import pytest
from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po

from i18n.check import complaints, placeholders
from i18n.collect import DOMAIN, ENGLISH, collected


def catalogue(**translations: str) -> Catalog:
    """A catalogue of the given messages."""
    made = Catalog(locale="en", fuzzy=False)
    for said, translation in translations.items():
        made.add(said, translation)
    return made


def test_english_is_complete() -> None:
    with ENGLISH.open("rb") as file:
        assert list(complaints(read_po(file, domain=DOMAIN), collected())) == []


@pytest.mark.parametrize(
    ("english", "used", "says"),
    [
        ({}, {"办件": ""}, "not collected"),
        ({"办件": "Cases", "旧词": "Old"}, {"办件": ""}, "no longer used"),
        ({"办件": ""}, {"办件": ""}, "not translated"),
        ({"共{n}件": "{m} cases"}, {"共{n}件": ""}, "other placeholders"),
        ({"共{n}件": "{n cases"}, {"共{n}件": ""}, "other placeholders"),
        ({"办件": "办件 cases"}, {"办件": ""}, "Chinese left"),
        ({"办件": "“办件” cases"}, {"办件": ""}, "Chinese left"),
        ({"依外专发〔2017〕40号": "by 外专发〔2017〕36号"}, {"依外专发〔2017〕40号": ""}, "Chinese left"),
    ],
)
def test_a_planted_fault_is_noticed(english: dict[str, str], used: dict[str, str], says: str) -> None:
    found = list(complaints(catalogue(**english), catalogue(**used)))
    assert len(found) == 1
    assert found[0].startswith(says)


def test_a_fuzzy_translation_is_noticed() -> None:
    made = catalogue()
    made.add("办件", "Cases", flags=("fuzzy",))
    assert [complaint.split(":")[0] for complaint in complaints(made, catalogue(办件=""))] == ["fuzzy"]


def test_a_sound_catalogue_has_no_complaint() -> None:
    assert list(complaints(catalogue(**{"共{n}件": "{n} cases"}), catalogue(**{"共{n}件": ""}))) == []


def test_what_is_quoted_as_it_stands_may_stay_chinese() -> None:
    said = "依外专发〔2017〕40号填“是”：{事项}"
    translated = catalogue(**{said: "“是” by 外专发〔2017〕40号: {事项}"})
    assert list(complaints(translated, catalogue(**{said: ""}))) == []


def test_placeholders_are_names_in_braces() -> None:
    assert placeholders("{a} and {b:02d}, {{not this}}") == {"a", "b"}
    assert placeholders("{broken") is None
