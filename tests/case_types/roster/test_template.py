"""Every kind with a roster has a template whose example is a good row."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.basics.errors import Expected
from desktop.case_types.person import PersonAnswers
from desktop.case_types.roster.asked import asked, kinds_with_roster, roster_form
from desktop.case_types.roster.entry import entry_of, weighed
from desktop.case_types.roster.sheet import roster_sheet
from desktop.case_types.roster.template import template_of
from desktop.documents.sheets.read import read
from desktop.documents.sheets.write import write
from desktop.forms.complaints import complaints

KINDS = [one.key for one in kinds_with_roster()]


def test_first_and_later_applications_come_in_rosters() -> None:
    assert {"work_permit_extend", "work_permit_new_abroad", "work_permit_new_inside"} <= set(KINDS)


@pytest.mark.parametrize("key", KINDS)
def test_the_example_fills_every_column_with_a_star_and_is_read_back_without_fault(key: str) -> None:
    book = template_of(key)
    example = replace(book.samples[0], remark="")
    sheet = roster_sheet(read(write(replace(book, samples=(), rows=(example,)))))
    entry = entry_of(key, sheet.rows[0])
    assert entry.faults == {}, [asked(key)[place].question.title for place in entry.faults]
    assert entry.texts == example.cells


@pytest.mark.parametrize("key", KINDS)
def test_headings_are_all_different_and_every_column_has_a_group(key: str) -> None:
    columns = template_of(key).columns
    titles = [one.title for one in columns]
    assert len(set(titles)) == len(titles)
    assert all(one.group for one in columns)


def test_what_another_answer_makes_necessary_is_a_fault_and_what_waits_is_none() -> None:
    key = "work_permit_extend"
    columns = asked(key)
    invented = {"surname": "LI", "former_chinese_national": True}
    faults = weighed(columns, {"person": complaints(PersonAnswers, invented)})
    titles = {columns[place].question.name for place in faults}
    assert {"chinese_name", "passport_number"} <= titles
    assert "marital_status" not in titles


def test_a_kind_without_roster_says_so() -> None:
    with pytest.raises(Expected, match="名册"):
        roster_form("work_permit_change_employer")
    with pytest.raises(Expected):
        template_of("nothing")
