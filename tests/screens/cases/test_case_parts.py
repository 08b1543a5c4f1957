"""A case's page makes what is looked at, when it is looked at, and never shows another case's things."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from desktop.casework.employers.read_employer import read_employer
from desktop.casework.intake.find_cases import find_cases
from desktop.casework.intake.judge_case import judge_case
from desktop.casework.materials.list_materials import list_materials
from desktop.screens.cases.case_parts import PARTS
from desktop.screens.cases.materials.cells import count_words
from desktop.screens.page import Place
from tests.window_fixtures import settle

KINDS = ("work_permit_new_abroad", "work_permit_new_inside", "work_permit_extend")


@pytest.fixture
def opened(parts, work, desk):
    keys = [key for kind in KINDS for key in desk.ask(find_cases, kind=kind)]
    work.open(Place("case", keys[0]))
    settle(parts)
    return work.page, keys


def test_only_what_is_seen_is_made(parts, opened, desk):
    page, keys = opened
    assert [name for name in PARTS if page._parts.stands(name)] == ["answers"]
    assert page.answers.person.form is None
    assert page.answers.employer.form is None
    assert page._tabs._group.button(2).text().endswith(count_words(desk.ask(list_materials, keys[0])))
    page.show_part("history")
    settle(parts)
    assert [name for name in PARTS if page._parts.stands(name)] == ["answers", "history"]
    assert page.history._table.model().rowCount() > 0


def test_a_part_made_for_one_case_shows_the_next_when_it_is_seen_again(parts, work, opened, desk):
    page, keys = opened
    page.show_part("materials")
    page.show_part("verdict")
    work.open(Place("case", keys[1]))
    settle(parts)
    assert page.verdict.view.id == keys[1]
    page.show_part("materials")
    assert page.materials.view.id == keys[1]
    states = desk.ask(list_materials, keys[1])
    assert list(page.materials._states) == [state.line.key for state in states]
    page.show_part("verdict")
    assert page.verdict.verdict == desk.ask(judge_case, keys[1])


def test_the_applicants_form_takes_the_caret_when_it_is_first_seen(parts, work, opened):
    page, keys = opened
    page.answers._open_next(1)
    settle(parts)
    form = page.answers.person.form
    assert form is not None
    assert form.isAncestorOf(QApplication.focusWidget())
    assert page.answers.person.key == page.view.person_id
    work.open(Place("case", keys[1]))
    settle(parts)
    assert page.answers.person.key == page.view.person_id  # seen, so it follows at once
    page.answers.show_segment(2)
    assert page.answers.employer.key == page.view.employer_id


def test_what_was_typed_in_a_form_is_kept_before_the_next_case_is_shown(parts, work, opened, desk):
    page, keys = opened
    open_ = next(key for key in desk.ask(find_cases, stage="registered") if key not in keys)  # nothing is locked
    work.open(Place("case", open_))
    settle(parts)
    page.answers.show_segment(2)
    employer = page.view.employer_id
    page.answers.employer.form.fill({"postal_address": "长春市新路 8 号"})
    work.open(Place("case", keys[1], part="verdict"))
    settle(parts)
    assert page._parts.here() == "verdict"
    assert desk.ask(read_employer, employer).answers["postal_address"] == "长春市新路 8 号"
    page.show_part("answers")
    page.answers.show_segment(2)
    assert page.answers.employer.form.answers().get("postal_address") != "长春市新路 8 号"
