"""What nobody can see is no word."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.basics.visible import folded, visible

UNSEEN = (
    "\u200b\u200c\u200d\u2060\ufeff\u00ad\u200e\u202e\u2066\u061c\u3164\uffa0\u115f\u2800\u180e\u0000\u00a0\u3000 \t\n"
)


@pytest.mark.parametrize("sign", sorted(UNSEEN))
def test_each_invisible_character_alone_is_nothing(sign: str) -> None:
    assert visible(sign) == ""
    assert visible(f" {sign}{sign} ") == ""


def test_words_keep_what_is_seen_with_single_spaces() -> None:
    assert visible("  申请人\u3000要求\u200b　撤回 \n第 2 份") == "申请人 要求 撤回 第 2 份"
    assert visible("José 李𠮷㛃 №1・ー—") == "José 李𠮷㛃 №1・ー—"
    assert visible("\u202e反写") == "反写"


@given(st.text())
def test_looking_twice_changes_nothing(text: str) -> None:
    assert visible(visible(text)) == visible(text)


def test_no_verb_takes_a_reason_by_blanks_alone() -> None:
    """`" ".join(reason.split())` lets U+200B pass: every verb reads reasons, findings and grounds by `visible`."""
    told = ("reason", "why", "basis", "finding", "cite")
    found = [
        f"{path}:{node.lineno}"
        for path in sorted(Path("desktop/casework").rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "split"
        and any(word in ast.unparse(node.func.value) for word in told)
    ]
    assert found == []


def test_words_are_compared_folded() -> None:
    assert folded("长春甲（集团） 有限公司") == folded("长春甲(集团)\u200b有限公司")
    assert folded("ＬＩ Wei") == folded("li wei")
    assert folded("甲") != folded("乙")
