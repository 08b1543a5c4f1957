"""Rosters of titles: the headings stand apart, the sample is whole, every fault is found in its place."""

from __future__ import annotations

import pytest

from desktop.case_types.professional_title import roster_forms
from desktop.case_types.roster.asked import asked, number_of
from desktop.case_types.roster.template import template_of

KINDS = ("professional_title_review", "professional_title_recognition")


@pytest.mark.parametrize("key", KINDS)
def test_headings_stand_apart_and_the_stars_are_those_of_the_form(key: str) -> None:
    columns = asked(key)
    titles = [one.question.title for one in columns]
    assert len(set(titles)) == len(titles) == len({one.key for one in columns})
    starred = {one.key for one in columns if one.required}
    assert {"person.citizen_number", "person.chinese_name", "case.target_level", "case.retired"} <= starred
    assert not any(one.column.row for one in columns if one.required), "a row nobody has is no fault"
    assert number_of(key) == "citizen_number"


@pytest.mark.parametrize("key", KINDS)
def test_the_example_tells_rows_in_single_cells(key: str) -> None:
    (sample,) = template_of(key).samples
    told = dict(zip((one.key for one in asked(key)), sample.cells, strict=True))
    assert told["case.education.1.level"] in {"大学本科或者学士", "硕士", "大专（含高职）", "博士"}
    assert told["case.education.2.level"] == ""
    assert told["case.in_service"] == "是"
    assert all(cell != "None" for cell in sample.cells)


def test_both_forms_tell_applicants_apart_by_what_is_applied_for() -> None:
    for form in (roster_forms.REVIEW, roster_forms.RECOGNITION):
        assert form.of_citizens
        assert form.told_apart_by == ("target_series", "target_level")
