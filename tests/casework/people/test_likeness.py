from __future__ import annotations

import pytest

from desktop.casework.people.likeness import masked, near


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("ANNA MARIA SMITH", "Smith Anna-Maria"),
        ("JOSE GARCIA", "José García"),
        ("KOWALSKI JAN", "KOWALSKY JAN"),
        ("李娜", "李娜"),
    ],
)
def test_near_names_are_shown(one, other):
    assert near(one, other)


@pytest.mark.parametrize(("one", "other"), [("李娜", "李四"), ("", ""), ("SMITH JOHN", "MEYER HANS"), ("王", "王小明")])
def test_other_names_are_not(one, other):
    assert not near(one, other)


def test_lists_do_not_show_whole_document_numbers():
    assert masked("E12345678") == "E1****678"
    assert "2345" not in masked("E12345678")
