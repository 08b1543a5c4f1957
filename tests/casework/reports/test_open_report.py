"""Both halves begin in one unit, each to its own departments, or neither."""

from __future__ import annotations

import pytest

from desktop.basics.errors import Expected
from desktop.casework.duties.roles import Role
from desktop.casework.letters.list_letters import list_letters
from desktop.casework.letters.made import begin
from desktop.casework.letters.read_letter import read_letter
from desktop.casework.reports.inside import begin_half
from desktop.casework.reports.list_direct_matters import list_direct_matters
from desktop.casework.reports.list_reports import list_reports
from desktop.casework.reports.open_report import open_report
from desktop.casework.reports.read_report import read_report

OF_CASES = {
    "visa_confirmation": "visa_talent_confirmation",
    "permanent_residence": "permanent_residence",
    "multi_entry": "visa_multi_entry",
    "work_permit_a": "work_permit_new_abroad",
    "talent_class": "talent_class",
}


@pytest.mark.parametrize(("matter", "kind"), OF_CASES.items())
def test_every_matter_begins_two_letters_of_its_case(office, opened, matter, kind) -> None:
    case_id = opened(kind)
    report = open_report(office, matter, case_id).report
    view = read_report(office, report)
    province, city = view.halves
    assert (province.half, city.half) == ("province", "city")
    assert province.letter.id != city.letter.id
    for half, other in ((province, city), (city, province)):
        letter = read_letter(office, half.letter.id)
        assert (letter.report_id, letter.half, letter.state, letter.case_id) == (report, half.half, "draft", case_id)
        kept = office.store.reads.letter(half.letter.id)
        assert [one["name"] for one in kept.main_to] == list(half.departments)
        text = str(kept.body)
        assert all(name in text for name in other.departments), text
    assert [half.next for half in view.halves] == ["draft", "draft"]


def test_a_report_about_no_case_asks_its_period(office) -> None:
    with pytest.raises(Expected, match="报告期"):
        open_report(office, "work_report")
    report = open_report(office, "work_report", about="2026年第三季度").report
    view = read_report(office, report)
    assert view.title == "人才工作季度报告 · 2026年第三季度"
    assert [half.letter.title for half in view.halves] == [
        "关于2026年第三季度人才工作情况的报告", "关于抄报2026年第三季度人才工作情况的函",
    ]  # fmt: skip
    with pytest.raises(Expected, match="已在直报"):
        open_report(office, "work_report", about="2026年第三季度")
    open_report(office, "work_report", about="2026年第四季度")


def test_one_at_a_time_for_a_case(office, opened) -> None:
    case_id = opened()
    report = open_report(office, "visa_confirmation", case_id).report
    with pytest.raises(Expected, match="已在直报"):
        open_report(office, "visa_confirmation", case_id)
    (choice,) = list_direct_matters(office, case_id)
    assert (choice.key, choice.open_report, choice.to_check) == ("visa_confirmation", report, True)


def test_only_what_is_a_direct_matter(office, opened) -> None:
    case_id = opened("visa_port")
    assert list_direct_matters(office, case_id) == ()
    with pytest.raises(Expected, match="不属于"):
        open_report(office, "visa_confirmation", case_id)
    with pytest.raises(Expected, match="须从办件中"):
        open_report(office, "visa_confirmation")
    with pytest.raises(Expected, match="没有"):
        open_report(office, "nothing", case_id)
    assert [one.key for one in list_direct_matters(office)] == ["work_report"]


def test_a_permit_goes_straight_only_in_class_a(office, opened) -> None:
    assert [one.key for one in list_direct_matters(office, opened("work_permit_new_abroad", 1))] == ["work_permit_a"]
    other = next(
        key for key in (opened("work_permit_new_abroad", seed) for seed in range(2, 30))
        if list_direct_matters(office, key) == ()
    )  # fmt: skip
    with pytest.raises(Expected, match="不属于"):
        open_report(office, "work_permit_a", other)


def test_when_the_second_half_fails_the_first_is_not_kept(office, opened, monkeypatch) -> None:
    case_id, real = opened(), begin_half.begin_letter

    def second_fails(act, template, *rest):
        if template.endswith("_city"):
            raise Expected("磁盘已满。")
        return real(act, template, *rest)

    monkeypatch.setattr(begin_half, "begin_letter", second_fails)
    with pytest.raises(Expected, match="磁盘"):
        open_report(office, "visa_confirmation", case_id)
    assert list_reports(office) == ()
    assert list_letters(office) == ()
    assert begin.begin_letter is real


def test_who_may(office, opened, acting) -> None:
    case_id = opened()
    for role in (Role.AUDITOR, Role.ARCHIVIST):
        with pytest.raises(Expected, match="角色"):
            open_report(acting(role), "visa_confirmation", case_id)
