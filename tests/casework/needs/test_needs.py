"""Needs of firms: entered, met, ended, counted, written out."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from python_calamine import CalamineWorkbook

from desktop.basics.errors import Expected
from desktop.case_types.samples.people import invented_employer
from desktop.casework.duties.roles import Role
from desktop.casework.employers.save_employer import save_employer
from desktop.casework.intake.open_case import open_case
from desktop.casework.intake.save_answers import save_answers
from desktop.casework.needs.count_needs import count_needs
from desktop.casework.needs.end_match import end_match
from desktop.casework.needs.end_need import end_need
from desktop.casework.needs.export_needs import export_needs
from desktop.casework.needs.list_needs import list_needs
from desktop.casework.needs.match_need import match_need
from desktop.casework.needs.read_need import read_need
from desktop.casework.needs.save_need import save_need
from desktop.casework.people.save_person import save_person
from tests.casework.conftest import KIND

RAW = {"post": "激光工艺工程师", "specialty": "激光加工", "wanted": 2, "pay_yuan": 500000, "first_day": "2026-10-01"}


@pytest.fixture
def firm(office) -> int:
    return save_employer(office, None, invented_employer(3)).employer


@pytest.fixture
def need(office, firm) -> int:
    return save_need(office, None, firm, RAW).need


def somebody(office, name: str) -> int:
    return save_person(office, None, {"surname": name, "given_names": "N"}).person


def test_a_need_is_counted_until_it_is_met(office, need):
    assert (count_needs(office).wanted, count_needs(office).open) == (2, 2)
    first, second = somebody(office, "ADA"), somebody(office, "BEA")
    match_need(office, need, first)
    match_need(office, need, second, on=date(2026, 11, 1))
    (row,) = list_needs(office)
    assert (row.brought, row.open, row.state) == (2, 0, "filled")
    with pytest.raises(Expected, match="2 人"):
        match_need(office, need, somebody(office, "CEO"))
    (match, _other) = read_need(office, need).matches
    end_match(office, match.id, "离职")
    counts = count_needs(office)
    assert (counts.needs, counts.wanted, counts.brought, counts.open) == (1, 2, 1, 1)
    assert read_need(office, need).matches[0].ended_why == "离职"  # ended, not deleted
    match_need(office, need, first)  # and may come back


@pytest.mark.parametrize(
    "change",
    [{"post": None}, {"wanted": 0}, {"wanted": None}, {"last_day": "2026-09-30"}, {"level": "Z"}, {"first_day": None}],
)
def test_what_is_no_need_is_refused(office, firm, change):
    with pytest.raises(Expected):
        save_need(office, None, firm, {**RAW, **change})
    assert list_needs(office) == ()


def test_a_need_is_put_right_and_never_below_who_is_there(office, firm, need):
    match_need(office, need, somebody(office, "ADA"))
    match_need(office, need, somebody(office, "BEA"))
    with pytest.raises(Expected) as told:
        save_need(office, need, firm, {**RAW, "wanted": 1})
    assert told.value.field == "wanted"
    assert save_need(office, need, firm, {**RAW, "wanted": 5, "specialty": "激光焊接"}).need == need
    assert not save_need(office, need, firm, {**RAW, "wanted": 5, "specialty": "激光焊接"})
    assert read_need(office, need).answers["wanted"] == 5


def test_an_ended_need_stays_and_counts_no_more(office, firm, need):
    with pytest.raises(Expected):
        end_need(office, need, " \u200b ")
    end_need(office, need, "项目取消")
    (row,) = list_needs(office, state="ended")
    assert (row.state, row.ended_why, row.open) == ("ended", "项目取消", 0)
    assert count_needs(office).needs == 0
    for act in (
        lambda: end_need(office, need, "再次"), lambda: save_need(office, need, firm, RAW),
        lambda: match_need(office, need, somebody(office, "ADA")),
    ):  # fmt: skip
        with pytest.raises(Expected):
            act()


def test_a_need_past_its_last_day_says_so(office, firm, later):
    save_need(office, None, firm, {**RAW, "last_day": "2026-11-23"})
    assert list_needs(office)[0].state == "open"
    assert list_needs(later(datetime(2026, 11, 24, 1, 0, tzinfo=UTC)))[0].state == "past"


def test_somebody_stands_once_and_only_with_an_own_case(office, need, case_id, subject):
    ada = somebody(office, "ADA")
    match_need(office, need, ada)
    with pytest.raises(Expected):
        match_need(office, need, ada)
    with pytest.raises(Expected):
        match_need(office, need, somebody(office, "BEA"), case_id)
    with pytest.raises(Expected):
        match_need(office, need, somebody(office, "CEO"), on=date(2026, 11, 24))


def test_who_fits_is_told_with_the_reason_and_leaves_the_list_once_taken(office, firm, need):
    person = somebody(office, "ADA")
    case = open_case(office, KIND.key, person, save_employer(office, None, invented_employer(4)).employer).case
    save_answers(office, case, {"post": "激光工艺工程师", "major": "激光加工技术", "annual_pay_yuan": 400000})
    other = open_case(office, KIND.key, somebody(office, "BEA"), firm).case
    save_answers(office, other, {"post": "厨师"})
    elsewhere = save_employer(office, None, invented_employer(5)).employer
    far = open_case(office, KIND.key, somebody(office, "CEO"), elsewhere).case
    save_answers(office, far, {"post": "厨师"})
    found = read_need(office, need).suggestions
    assert [one.case_id for one in found] == [case, other]  # the words first, then the own employer; the cook not
    assert "100%" in found[0].why
    assert "年薪" in found[0].why
    assert found[1].why == "本单位的办件"
    match_need(office, need, person, case)
    assert [one.case_id for one in read_need(office, need).suggestions] == [other]


def test_needs_are_found_by_post_field_employer_and_level(office, firm, need):
    save_need(office, None, firm, {"post": "厨师", "wanted": 1, "first_day": "2026-10-02", "level": "skilled"})
    assert [row.post for row in list_needs(office, "激光")] == ["激光工艺工程师"]
    assert len(list_needs(office, str(invented_employer(3)["name"])[:4])) == 2
    assert [row.post for row in list_needs(office, level="skilled")] == ["厨师"]
    assert list_needs(office, "100%_") == ()


def test_the_spreadsheet_holds_words_not_formulas(office, firm, tmp_path):
    key = save_need(office, None, firm, {**RAW, "post": "=1+1"}).need
    path = export_needs(office, [key], tmp_path / "needs.xlsx")
    head, row = CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python()
    assert head[:5] == ["单位", "岗位", "专业或技术方向", "人才层次", "需求人数"]
    assert row[1] == "=1+1"
    assert (row[4], row[5], row[6], row[7]) == (2, 0, 2, "500000")
    with pytest.raises(Expected):
        export_needs(office, [key], tmp_path / "no" / "needs.xlsx")


def test_who_may_only_look_enters_nothing(acting, firm, need):
    looking = acting(Role.AUDITOR)
    assert read_need(looking, need)
    with pytest.raises(Expected):
        save_need(looking, None, firm, RAW)
    with pytest.raises(Expected):
        match_need(replace(looking), need, 1)
