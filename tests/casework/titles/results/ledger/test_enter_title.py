"""A title obtained elsewhere: what cannot be is told at its question."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.basics.errors import Expected
from desktop.casework.deed import deed
from desktop.casework.titles.results.ledger.enter_title import enter_title
from tests.casework.titles.after_fixtures import put_voted

RAW = {
    "title_series": "engineering", "level": "ZJ", "title": "工程师", "mode": "review", "obtained_on": "2019-12-20",
    "certificate_number": "吉 01Ab", "certificate_day": "2020-01-10",
}  # fmt: skip


@pytest.fixture
def person(office) -> int:
    key = put_voted(office, 1).people[0]
    with deed(office, "save_answers") as act:
        act.unit.person(key).birth_date = date(1988, 4, 2)
        act.note("person", key)
    return key


@pytest.mark.parametrize(
    ("changed", "field", "says"),
    [
        ({"level": "YJ", "title": "正高级工程师"}, "title", "是正高级的名称"),
        ({"obtained_on": "2001-01-01"}, "obtained_on", "与出生日期"),
        ({"obtained_on": "1900-01-01"}, "obtained_on", "与出生日期"),
    ],
)
def test_what_cannot_be(office, person, changed, field, says) -> None:
    with pytest.raises(Expected, match=says) as told:
        enter_title(office, person, RAW | changed)
    assert told.value.field == field


@pytest.mark.parametrize("number", ["吉01AB", "吉01ab", "吉０１Ab", "吉01\u200bAb", " 吉 01 Ab"])
def test_one_number_however_it_is_typed(office, person, number) -> None:
    enter_title(office, person, RAW)
    with pytest.raises(Expected, match="已在台账中") as told:
        enter_title(office, person, RAW | {"obtained_on": "2020-12-20", "certificate_number": number})
    assert told.value.field == "number"


def test_a_title_of_the_office_s_own_naming_stays_free(office, person) -> None:
    assert enter_title(office, person, RAW | {"title": "主任工程师"})
