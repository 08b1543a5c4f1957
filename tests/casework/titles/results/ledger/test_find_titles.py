"""The ledger is searched by person, number and title, narrowed, entered by hand and written to a spreadsheet."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.basics.errors import Expected
from desktop.casework.people.save_person import save_person
from desktop.casework.titles.results.certificates.register_certificate import register_certificate
from desktop.casework.titles.results.ledger.enter_title import enter_title
from desktop.casework.titles.results.ledger.export_titles import export_titles
from desktop.casework.titles.results.ledger.find_titles import find_titles, titles_of, titles_rows
from desktop.casework.titles.results.ledger.views import Narrowed
from desktop.documents.sheets.read import read
from tests.casework.titles.after_fixtures import put_documented

ELSEWHERE = {
    "title_series": "economics", "level": "ZJ", "title": "经济师", "mode": "exam", "obtained_on": "2021-11-07",
    "certificate_number": "E 2021 77", "certificate_day": "2022-03-01", "paper": True,
}  # fmt: skip


@pytest.fixture
def holder(office, subject) -> int:
    key = save_person(office, None, subject.person).person
    enter_title(office, key, ELSEWHERE)
    return key


def test_by_words_and_narrowed(office, holder) -> None:
    _voted, keys = put_documented(office, 2)
    register_certificate(office, keys[0], {"number": "JL1", "day": "2026-11-23"})
    (own,) = titles_of(office, holder)
    assert (own.title, own.mode, own.paper, own.certificate_number) == ("经济师", "exam", True, "E202177")
    assert "*" in own.document_masked
    assert find_titles(office) == [*reversed(keys), own.id]
    for words in ("E2021", "经济师", own.name):
        assert find_titles(office, words) == [own.id]
    assert find_titles(office, "JL1") == [keys[0]]
    assert find_titles(office, "无此") == []
    for narrowed, found in (
        (Narrowed(series="economics"), [own.id]),
        (Narrowed(year=2026), [*reversed(keys)]),
        (Narrowed(without_certificate=True), [keys[1]]),
        (Narrowed(state="cancelled"), []),
        (Narrowed(level="FG"), []),
    ):
        assert find_titles(office, "", narrowed) == found
    assert [one.employer_name for one in titles_rows(office, keys)] == ["示例机械有限公司", "示例材料有限公司"]


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({}, "obtained_on"),
        ({"obtained_on": "2020-11-07"}, "number"),
        ({"obtained_on": "2026-11-24"}, "obtained_on"),
        ({"obtained_on": "2022-11-07", "certificate_number": "E2", "certificate_day": "2022-12-01"}, "paper"),
        ({"obtained_on": "2020-11-07", "certificate_number": None}, "certificate_number"),
        ({"level": "高级"}, "level"),
    ],
)
def test_what_is_not_entered(office, holder, change, field: str) -> None:
    with pytest.raises(Expected) as trouble:
        enter_title(office, holder, ELSEWHERE | change)
    assert trouble.value.field == field
    assert len(titles_of(office, holder)) == 1


def test_a_spreadsheet_of_texts(office, holder, tmp_path) -> None:
    path = export_titles(office, find_titles(office), tmp_path / "台账.xlsx")
    (rows,) = (one.rows for one in read(path.read_bytes()).values())
    assert rows[0][:3] == ("证书编号", "姓名", "证件号码")
    assert rows[1][0] == "E202177"
    assert "*" in str(rows[1][2])
    assert rows[1][9] == date(2021, 11, 7).isoformat()
