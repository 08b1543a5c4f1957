"""A tree with a dead end, a circle or something out of reach is refused, with its place."""

from __future__ import annotations

import pytest

from desktop.basics.errors import Expected
from desktop.policy.book.reading import read_chapter

HEAD = """
shape = "tree"
title = "t"
covers = 2017-04-01
checked_on = 2026-11-22
source = "c36"
first = "a"
"""
CITED = 'clause = "c"\nconfidence = "confirmed"\n'
LEAF = f'[[leaf]]\nkey = "x"\nkind = ""\nsays = "s"\nwhy = "w"\nadvice = "v"\n{CITED}'
KIND = f'[[kind]]\nkey = "k"\nsays = "s"\n{CITED}'


def question(key: str, *answers: tuple[str, str]) -> str:
    """A question whose answers lead somewhere, e.g. ("1", 'leaf = "x"')."""
    rows = "".join(f'[[question.answer]]\nkey = "{name}"\nsays = "s"\n{way}\n' for name, way in answers)
    return f'[[question]]\nkey = "{key}"\nsays = "s"\n{CITED}{rows}'


def read(*questions: str, leaves: str = LEAF) -> None:
    read_chapter((HEAD + "".join(questions) + leaves + KIND).encode(), "t", "t.toml")


END = ("1", 'leaf = "x"')


def test_a_sound_tree_is_read() -> None:
    read(question("a", END, ("2", 'next = "b"')), question("b", END, ("2", 'leaf = "x"')))


@pytest.mark.parametrize(
    ("questions", "says"),
    [
        ((question("a", END, ("2", "")),), "须写 next 或 leaf 之一"),
        ((question("a", END, ("2", 'leaf = "x"\nnext = "a"')),), "须写 next 或 leaf 之一"),
        ((question("a", END, ("2", 'next = "c"')),), "没有 c"),
        ((question("a", END, ("2", 'leaf = "y"')),), "没有 y"),
        ((question("a", END, ("2", 'next = "a"')),), "绕回了自己"),
        ((question("a", END, ("2", 'next = "b"')), question("b", END, ("2", 'next = "a"'))), "绕回了自己"),
        ((question("a", END, ("2", 'leaf = "x"')), question("b", END, ("2", 'leaf = "x"'))), "走不到：b"),
        ((question("a", END),), "须有2至9个"),
        ((question("a", END, END),), "须有2至9个"),
        ((question("b", END, ("2", 'leaf = "x"')),), "没有 a"),
    ],
)
def test_a_faulty_tree_is_refused(questions: tuple[str, ...], says: str) -> None:
    with pytest.raises(Expected) as trouble:
        read(*questions)
    assert says in trouble.value.what


def test_a_leaf_nobody_comes_to_is_refused() -> None:
    with pytest.raises(Expected, match="走不到：z"):
        read(question("a", END, ("2", 'leaf = "x"')), leaves=LEAF + LEAF.replace('"x"', '"z"'))
