"""A new case begins with the titles of the ledger and a ban that runs; what was cancelled or lifted is left out."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.case_types import kind as kind_of
from desktop.case_types.known import Known
from desktop.casework.onward.known_of import known_of
from desktop.casework.titles.complaints.add_integrity import add_integrity
from desktop.casework.titles.complaints.inside.enter import Whose
from desktop.casework.titles.complaints.lift_integrity import lift_integrity
from tests.casework.titles.after_fixtures import put_title, put_voted


@pytest.fixture
def person(office) -> int:
    key = put_voted(office, 1).people[0]
    put_title(office, key, title="助理工程师", level="ZL", obtained_on=date(2021, 12, 30), document="示例〔2022〕1号")
    put_title(office, key, title="经济师", title_series="economics", mode="exam", obtained_on=date(2022, 11, 13))
    put_title(office, key, title="建造师", level="FG", mode="qualification")
    put_title(office, key, title="工程师", state="cancelled")
    return key


def test_valid_titles_in_the_words_of_a_case(office, person) -> None:
    known = known_of(office, person, None)
    assert known.titles == (
        {
            "series": "engineering", "title": "助理工程师", "level": "ZL", "way": "review", "passed_on": "2021-12-30",
            "document": "示例〔2022〕1号",
        },
        {"series": "economics", "title": "经济师", "level": "ZJ", "way": "exam", "last_exam_day": "2022-11-13"},
    )  # fmt: skip
    begins = kind_of("professional_title_review").starts_from
    assert begins is not None
    assert begins(known)["titles"] == list(known.titles)
    told = {"series": "economics", "title": "经济师（知识产权）", "level": "ZJ", "way": "exam"}
    earlier = Known(last_answers={"titles": [told]}, last_kind="professional_title_review", titles=known.titles)
    assert begins(earlier)["titles"] == [told, known.titles[0]]


def test_a_cancelled_title_told_before_is_not_told_again(office, person) -> None:
    begins = kind_of("professional_title_review").starts_from
    assert begins is not None
    known = known_of(office, person, None)
    assert known.cancelled == {("engineering", "ZJ")}
    told = {"series": "engineering", "title": "工程师", "level": "ZJ", "way": "review", "passed_on": "2026-11-13"}
    again = Known(last_answers={"titles": [told]}, last_kind="professional_title_review", cancelled=known.cancelled)
    assert "titles" not in begins(again)


def test_a_ban_that_runs(office, person) -> None:
    begins = kind_of("professional_title_review").starts_from
    assert begins is not None
    add_integrity(office, Whose(person_id=person), {"found_on": "2026-05-10", "fact": "造假", "decided_by": "省厅"})
    known = known_of(office, person, None)
    assert known.ban == ("2026-05-10", "2029-05-10")
    assert (begins(known)["ban_from"], begins(known)["ban_to"]) == known.ban
    lift_integrity(office, office.store.reads.integrity_entries(person_id=person)[0].id, "认定有误")
    assert known_of(office, person, None).ban is None
    assert "ban_from" not in begins(known_of(office, person, None))
