"""The list names what a case is free from in one line where it would hide what is asked for."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.case_types import kind
from desktop.case_types.work_permit.papers.materials_list import FEW, materials_list
from desktop.documents.parts import Note, Rows
from tests.case_types.notices.whole_case import context


def listed(paper) -> list[str]:
    return [row[1] for part in paper.parts if isinstance(part, Rows) for row in part.rows]


def noted(paper) -> str:
    return "".join(part.text for part in paper.parts if isinstance(part, Note))


@pytest.mark.parametrize("key", ["work_permit_cancel", "work_permit_new_abroad"])
def test_every_paper_is_told_once(key) -> None:
    told = context(kind(key), number="", materials=tuple(
        replace(state, state="waived" if state.line.need == "waived" else "missing", why="")
        for state in context(kind(key)).materials
    ))  # fmt: skip
    free = [state.line.says for state in told.materials if state.line.need == "waived"]
    paper = materials_list(told)
    rows, words = listed(paper), noted(paper)
    for state in told.materials:
        below = state.line.says in free and state.line.says in words.partition("不须提交")[2]
        assert (state.line.says in rows) != below
    assert ("不须提交" in words) is (len(free) > FEW)


def test_a_paper_handed_in_all_the_same_stays_in_the_list() -> None:
    told = context(kind("work_permit_cancel"), number="")
    states = tuple(
        replace(state, state="received" if number % 3 == 1 else "waived", why="")
        for number, state in enumerate(told.materials)
        if state.line.need == "waived"
    )
    handed_in = [state.line.says for state in states if state.state == "received"]
    assert len(states) - len(handed_in) > FEW
    assert listed(materials_list(replace(told, materials=states))) == handed_in
