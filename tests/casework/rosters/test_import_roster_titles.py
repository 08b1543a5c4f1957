"""Rosters of citizens: known by their identity card, rows of education and titles from cells, faults in their cells."""

from __future__ import annotations

from collections import Counter

from desktop.casework.office import Office
from desktop.casework.rosters.error_workbook import error_workbook
from desktop.casework.rosters.import_roster import import_roster
from desktop.casework.rosters.read_roster import read_roster
from tests.casework.rosters.roster_tools import a_firm, cell, put, rows_of, workbook

REVIEW = "professional_title_review"


def test_citizens_come_in_once_with_their_rows(office: Office) -> None:
    firm = a_firm(office)
    rows = rows_of(office, 6, kind=REVIEW)
    data = workbook(*rows, kind=REVIEW)
    trial = read_roster(office, data, employer_id=firm)
    assert [line.state for line in trial.lines] == ["new"] * 6, [line.reasons for line in trial.lines]
    taken = import_roster(office, trial)
    assert len(taken.cases) == 6
    case = office.store.reads.case(next(iter(taken.cases.values())))
    person = office.store.reads.person(case.person_id)
    number = cell(rows[0], "person.citizen_number", kind=REVIEW).replace(" ", "")
    assert person.data["nationality"] == "CHN"
    assert person.data["birth_date"].replace("-", "") == str(person.data["citizen_number"])[6:14]
    assert number[:6] == str(person.data["citizen_number"])[:6]
    (first, *_more) = case.answers["education"]
    assert first["school"]
    assert first["graduated_on"]
    assert case.answers["training"][0]["total"] >= 90
    again = read_roster(office, data, employer_id=firm)
    assert {line.state for line in again.lines} == {"taken"}


def test_faults_stand_in_their_cells_and_go_back_with_reasons(office: Office) -> None:
    firm = a_firm(office)
    good, *_others = rows_of(office, 1, kind=REVIEW)
    rows = [
        put(good, "case.education.1.graduated_on", "2031-07-01", kind=REVIEW),
        put(good, "case.training.2.professional", 400, kind=REVIEW),
        put(good, "case.titles.1.level", "特级", kind=REVIEW),
        put(good, "person.citizen_number", "220102199013010011", kind=REVIEW),
    ]
    trial = read_roster(office, workbook(*rows, kind=REVIEW), employer_id=firm)
    told = [[title for title, _words in line.reasons] for line in trial.lines]
    assert [line.state for line in trial.lines] == ["bad"] * 4
    assert told[0] == ["毕业日期"]
    assert told[1] == ["总学时二"]
    assert told[2] == ["现职称级别"]
    assert "公民身份号码" in told[3]
    assert read_roster(office, error_workbook(office, trial), employer_id=firm).kind == REVIEW


def test_a_namesake_with_another_card_is_somebody_to_decide_about(office: Office) -> None:
    firm = a_firm(office)
    rows = rows_of(office, 14, faulty=4, kind=REVIEW)
    trial = read_roster(office, workbook(*rows, kind=REVIEW), employer_id=firm)
    states = Counter(line.state for line in trial.lines)
    assert states["new"] == 10, [line.reasons for line in trial.lines]
    assert states["bad"] + states["double"] == 4
