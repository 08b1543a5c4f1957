"""Whoever goes on with a case reads the class that counts; the computed one is for whoever tells of the computing."""

from __future__ import annotations

import ast
from pathlib import Path

DESKTOP = Path("desktop")
# Who may read what the rules came to, and why.
COMPUTED = {
    "policy/verdict.py",  # tells the one from the other
    "casework/overriding/override_verdict.py",  # keeps what it was
    "screens/cases/judging/override_ask.py",  # offers another one
    "screens/cases/judging/comparison.py",  # the rules of two days beside each other
    "app/headless/verdict_json.py",  # tells both
    "app/headless/main_job.py",  # judges the rules themselves
    "case_types/gaps.py",  # what is applied for beside what is reached, silent once a class is set
    "case_types/deadlines.py",  # facts alone, no case
}


def test_the_class_that_counts_is_read_by_its_one_door() -> None:
    readers = {
        str(path.relative_to(DESKTOP)): found
        for path in sorted(DESKTOP.rglob("*.py"))
        if (found := [node.lineno for node in ast.walk(ast.parse(path.read_text("utf-8"))) if _reads(node)])
    }
    assert set(readers) <= COMPUTED, {name: lines for name, lines in readers.items() if name not in COMPUTED}
    assert "casework/overriding/override_verdict.py" in readers  # the search finds what it looks for


def test_a_case_is_judged_and_listed_by_its_kind_in_one_place() -> None:
    """`judge` and `materials` of a kind know no signed act; in casework only `judged` and `listed` are called."""
    asking = {
        path.name
        for path in sorted((DESKTOP / "casework").rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in {"judge", "materials"}
        and len(node.args) >= 3
    }
    assert asking == {"classed.py", "titles.py"}  # the latter: what papers are called, without any facts


def _reads(node: ast.AST) -> bool:
    """`verdict.talent_class`, `found.verdict.talent_class`, `….judge(…).talent_class`, `here.talent_class`."""
    if not isinstance(node, ast.Attribute) or node.attr != "talent_class":
        return False
    whose = node.value
    if isinstance(whose, ast.Call):
        name = whose.func.attr if isinstance(whose.func, ast.Attribute) else ""
        return name in {"judge", "judged", "verdict"}
    name = whose.attr if isinstance(whose, ast.Attribute) else whose.id if isinstance(whose, ast.Name) else ""
    return name in {"verdict", "here", "there"}
