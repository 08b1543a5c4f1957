"""The dry run: who each row is, what is wrong with it, and that nothing is written."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.basics.errors import Expected
from desktop.case_types.samples.people import invented_employer
from desktop.casework.deed import deed
from desktop.casework.duties.roles import Role
from desktop.casework.people.save_person import save_person
from desktop.casework.rosters.import_roster import import_roster
from desktop.casework.rosters.read_roster import read_roster
from desktop.store.tables import CreditRecord
from tests.casework.rosters.roster_tools import EXTEND, a_firm, put, rows_of, workbook


def plain(office, row):
    """The row's person as somebody typed it at the window before."""
    trial = read_roster(office, workbook(row), employer_id=a_firm(office, 40))
    return dict(trial.lines[0].entry.person)


def test_good_rows_are_new_and_nothing_is_written(office) -> None:
    firm = a_firm(office)
    before = len(office.store.reads.find_people())
    trial = read_roster(office, workbook(*rows_of(office, 5)), employer_id=firm)
    assert dict(trial.counts()) == {"new": 5}
    assert trial.kind == EXTEND
    assert trial.employer_name == invented_employer(3)["name"]
    assert len(office.store.reads.find_people()) == before
    assert office.store.reads.count_cases() == 0


def test_somebody_on_file_by_the_passport_is_known_and_what_would_change_is_told(office) -> None:
    firm, row = a_firm(office), rows_of(office, 1)[0]
    person = save_person(office, None, {**plain(office, row), "email": "old@example.com"}).person
    line = read_roster(office, workbook(row), employer_id=firm).lines[0]
    assert (line.state, line.person_id) == ("known", person)
    assert line.changes == ("电子邮箱",)


def test_the_same_passport_under_another_birth_date_must_be_decided(office) -> None:
    firm, row = a_firm(office), rows_of(office, 1)[0]
    save_person(office, None, {**plain(office, row), "birth_date": "1970-01-01"})
    line = read_roster(office, workbook(row), employer_id=firm).lines[0]
    assert (line.state, line.may) == ("decide", ("same",))
    assert "姓名或出生日期不同" in line.reasons[0][1]


def test_the_same_name_and_birth_date_with_another_passport_must_be_decided(office) -> None:
    firm, row = a_firm(office), rows_of(office, 1)[0]
    save_person(office, None, {**plain(office, row), "passport_number": "X7654321"})
    line = read_roster(office, workbook(row), employer_id=firm).lines[0]
    assert (line.state, line.may) == ("decide", ("same", "new"))
    assert "证件号码不同" in line.reasons[0][1]
    assert "X7654321" not in line.reasons[0][1], "lists show no whole document number"


def test_the_second_of_two_rows_with_one_passport_is_a_double(office) -> None:
    firm, (row, other) = a_firm(office), rows_of(office, 2)
    trial = read_roster(office, workbook(row, other, row), employer_id=firm)
    assert [line.state for line in trial.lines] == ["new", "new", "double"]
    assert "第 4 行" in trial.lines[2].reasons[0][1]


def test_a_namesake_in_the_same_roster_must_be_decided(office) -> None:
    firm, row = a_firm(office), rows_of(office, 1)[0]
    trial = read_roster(office, workbook(row, put(row, "person.passport_number", "K1234567")), employer_id=firm)
    assert [line.state for line in trial.lines] == ["new", "decide"]
    assert trial.lines[1].may == ("new",)


def test_a_bad_row_tells_all_its_reasons_in_the_officers_words(office) -> None:
    firm, row = a_firm(office), rows_of(office, 1)[0]
    for key, value in (("person.sex", "先生"), ("person.surname", ""), ("case.annual_pay_yuan", "二十万")):
        row = put(row, key, value)
    line = read_roster(office, workbook(row), employer_id=firm).lines[0]
    assert line.state == "bad"
    assert [title for title, _says in line.reasons] == ["姓（护照拼写）", "性别", "年薪（税前）"]
    assert all(says.endswith("。") for _title, says in line.reasons)


def test_the_employer_by_credit_code_of_each_row(office) -> None:
    a_firm(office, 3)
    row = rows_of(office, 1)[0]
    mine = put(row, "employer.uscc", str(invented_employer(3)["uscc"]))
    unknown = put(row, "employer.uscc", str(invented_employer(4)["uscc"]))
    wrong = put(row, "employer.uscc", "91220101MA0000000X")
    states = [line.state for line in read_roster(office, workbook(mine, unknown, wrong, row)).lines]
    assert states == ["new", "bad", "bad", "bad"]
    says = [line.reasons[0][1] for line in read_roster(office, workbook(unknown, wrong, row)).lines]
    assert "没有这个信用代码" in says[0]
    assert "校验" in says[1] or "信用代码" in says[1]
    assert "选定单位" in says[2]


def test_the_code_of_another_firm_than_the_chosen_one_is_a_fault(office) -> None:
    firm, row = a_firm(office), rows_of(office, 1)[0]
    line = read_roster(
        office, workbook(put(row, "employer.uscc", str(invented_employer(4)["uscc"]))), employer_id=firm
    ).lines[0]
    assert line.reasons == (("统一社会信用代码", "与导入时选定的单位不一致。"),)


def test_an_open_case_of_the_kind_is_told_instead_of_opened_again(office) -> None:
    firm, row = a_firm(office), rows_of(office, 1)[0]
    import_roster(office, read_roster(office, workbook(row), employer_id=firm))
    later = put(row, "case.contract_from", "2027-06-01")
    line = read_roster(office, workbook(put(later, "case.contract_until", "2029-05-31")), employer_id=firm).lines[0]
    assert line.state == "open"
    assert line.case_number.startswith("YQ-2026-")


def test_it_can_be_stopped(office) -> None:
    firm = a_firm(office)
    trial = read_roster(
        office, workbook(*rows_of(office, 60)), employer_id=firm, progress=lambda done, _of: done < 40
    )
    assert trial.stopped
    assert len(trial.lines) == 40


def test_archivists_read_no_roster(office, acting) -> None:
    with pytest.raises(Expected, match="不能做"):
        read_roster(acting(Role.ARCHIVIST), workbook(*rows_of(office, 1)))


def test_an_employer_with_a_broken_promise_on_record_is_warned_of(office) -> None:
    firm, row = a_firm(office), rows_of(office, 1)[0]
    data = workbook(row)
    case = import_roster(office, read_roster(office, data, employer_id=firm)).cases[4]
    with deed(office, "save_answers", case=case) as act:
        act.unit.add(
            CreditRecord(
                employer_id=firm, case_id=case, first_day=date(2026, 11, 1), last_day=date(2027, 10, 31), reason="测试"
            )
        )  # fmt: skip
        act.note("case", case, case=case)
    says = read_roster(office, data, employer_id=firm).warnings
    assert len(says) == 1
    assert "2027-10-31" in says[0]
    assert str(invented_employer(3)["name"]) in says[0]
