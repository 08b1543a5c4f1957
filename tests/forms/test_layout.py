"""Where questions stand."""

from __future__ import annotations

import pytest

from desktop.forms.layout import Layout, Section

FORM = Layout((Section("甲", ("a", ("b", "c"))), Section("乙", ("d",), shown_when=lambda raw: raw.get("a") == "yes")))


def test_names_in_reading_order() -> None:
    assert FORM.names == ("a", "b", "c", "d")
    assert FORM.sections[0].names == ("a", "b", "c")


def test_the_section_of_a_question() -> None:
    assert FORM.section_of("c").title == "甲"
    with pytest.raises(KeyError):
        FORM.section_of("z")


def test_a_section_is_shown_when_its_answers_say_so() -> None:
    first, second = FORM.sections
    assert first.shows({})
    assert not second.shows({})
    assert second.shows({"a": "yes"})
