"""Taking a roster in: whole accepted rows, once; a cut goes on where it ended."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.case_types.roster.asked import kinds_with_roster
from desktop.casework.history.read_history import read_history
from desktop.casework.intake.find_cases import find_cases
from desktop.casework.intake.move_case import move_case
from desktop.casework.intake.open_case import begin_case
from desktop.casework.intake.read_case import read_case
from desktop.casework.people.permit_line.passport import PASSPORT
from desktop.casework.people.save_person import save_person
from desktop.casework.rosters.import_roster import HANDFUL, import_roster
from desktop.casework.rosters.list_rosters import list_rosters
from desktop.casework.rosters.read_roster import read_roster
from desktop.casework.verifying.verify_store import verify_store
from tests.casework.rosters.roster_tools import EXTEND, a_firm, cell, put, rows_of, workbook


def test_four_hundred_rows_with_fifty_bad_ones(office) -> None:
    """350 cases, 50 explained, and a second import of the same file brings nothing new."""
    firm = a_firm(office)
    data = workbook(*rows_of(office, 400, 50))
    trial = read_roster(office, data, employer_id=firm)
    counts = trial.counts()
    assert counts["new"] == 350
    sent_back = [line for line in trial.lines if line.state != "new"]
    assert len(sent_back) == 50
    assert all(line.reasons for line in sent_back)

    taken = import_roster(office, trial)
    assert len(taken.cases) == 350
    assert (taken.refused, taken.left) == ({}, 0)
    assert office.store.reads.count_cases() == 350
    assert len(office.store.reads.find_people()) == 350
    entry = list_rosters(office)[0]
    assert (entry.rows, entry.accepted, entry.refused) == (400, 350, 50)
    assert len(find_cases(office, roster=entry.id)) == 350

    again = read_roster(office, data, employer_id=firm)
    assert again.counts() == {"taken": 350, "bad": counts["bad"], "double": counts["double"]}
    assert import_roster(office, again).cases == {}
    assert office.store.reads.count_cases() == 350
    assert len(list_rosters(office)) == 1
    assert verify_store(office).good


@pytest.mark.parametrize("kind", [one.key for one in kinds_with_roster()])
def test_a_case_holds_what_its_row_says(office, kind: str) -> None:
    firm = a_firm(office)
    row = rows_of(office, 1, kind=kind)[0]
    trial = read_roster(office, workbook(row, kind=kind), employer_id=firm)
    assert [line.state for line in trial.lines] == ["new"], trial.lines[0].reasons
    taken = import_roster(office, trial)
    case = read_case(office, next(iter(taken.cases.values())))
    assert case.kind == kind
    for whose, given in (("person", trial.lines[0].entry.person), ("answers", trial.lines[0].entry.answers)):
        kept = getattr(case.subject, whose)
        assert {name: kept.get(name) for name in given} == dict(given)
    assert case.subject.answers["post"] == cell(row, "case.post", kind=kind)
    assert "import_roster" in {event.what for event in read_history(office, case.id)}


def test_stopping_keeps_whole_rows_and_the_next_import_brings_the_rest(office) -> None:
    firm = a_firm(office)
    data = workbook(*rows_of(office, 2 * HANDFUL + 5))
    trial = read_roster(office, data, employer_id=firm)
    first = import_roster(office, trial, progress=lambda done, _of: done < HANDFUL)
    assert (len(first.cases), first.left) == (HANDFUL, HANDFUL + 5)
    assert office.store.reads.count_cases() == HANDFUL
    rest = import_roster(office, read_roster(office, data, employer_id=firm))
    assert len(rest.cases) == HANDFUL + 5
    assert rest.roster_id == first.roster_id, "the list shows one import, not two"
    assert list_rosters(office)[0].accepted == 2 * HANDFUL + 5


def test_a_cut_in_the_middle_of_a_handful_leaves_nothing_of_it(office, monkeypatch) -> None:
    firm = a_firm(office)
    data = workbook(*rows_of(office, HANDFUL + 10))
    trial = read_roster(office, data, employer_id=firm)
    calls = []

    def cut(*given):
        calls.append(given)
        if len(calls) == HANDFUL + 4:
            raise KeyboardInterrupt
        return begin_case(*given)

    monkeypatch.setattr("desktop.casework.rosters.import_roster.begin_case", cut)
    with pytest.raises(KeyboardInterrupt):
        import_roster(office, trial)
    monkeypatch.undo()
    assert office.store.reads.count_cases() == HANDFUL
    assert len(office.store.reads.find_people()) == HANDFUL
    again = import_roster(office, read_roster(office, data, employer_id=firm))
    assert len(again.cases) == 10
    numbers = [row.number for row in office.store.reads.case_rows(find_cases(office))]
    assert sorted(numbers) == [f"YQ-2026-{n:04d}" for n in range(1, HANDFUL + 11)], "no number is lost by the cut"


def test_a_dry_run_gone_stale_takes_nobody_in_twice(office) -> None:
    firm = a_firm(office)
    trial = read_roster(office, workbook(*rows_of(office, 3)), employer_id=firm)
    import_roster(office, trial)
    again = import_roster(office, trial)
    assert again.cases == {}
    assert len(again.refused) == 3
    assert office.store.reads.count_cases() == 3


def test_rows_in_doubt_come_in_only_as_decided(office) -> None:
    firm, rows = a_firm(office), rows_of(office, 2)
    known = []
    for number, row in enumerate(rows):
        person = dict(read_roster(office, workbook(row), employer_id=firm).lines[0].entry.person)
        old = {**person, "passport_number": f"X765432{number}", "passport_issued_on": "2017-01-01",
               "passport_expires_on": "2027-01-01"}  # fmt: skip
        known.append(save_person(office, None, old).person)
    trial = read_roster(office, workbook(*rows), employer_id=firm)
    assert [line.state for line in trial.lines] == ["decide", "decide"]
    assert import_roster(office, trial).cases == {}
    taken = import_roster(office, trial, {4: "same", 5: "new"})
    people = [read_case(office, taken.cases[number]).person_id for number in (4, 5)]
    assert people[0] == known[0]
    assert people[1] not in known
    passports = [row for row in office.store.reads.credentials_of(people[0]) if row.kind == PASSPORT]
    assert [row.state for row in passports] == ["alive", "replaced"], "the new passport took the old one's place"


def test_the_lines_of_the_old_passport_go_with_it(office, subject) -> None:
    firm = a_firm(office)
    person = save_person(office, None, subject.person).person
    row = rows_of(office, 1)[0]
    for name in ("surname", "given_names", "birth_date"):
        row = put(row, f"person.{name}", str(subject.person[name]))
    row = put(put(row, "person.sex", "男" if subject.person["sex"] == "male" else "女"), "person.chinese_name", "")
    trial = read_roster(office, workbook(row), employer_id=firm)
    assert trial.lines[0].state == "decide"
    import_roster(office, trial, {4: "same"})
    assert "passport_lines" in subject.person
    assert "passport_lines" not in office.store.reads.person(person).data


def test_another_term_of_the_same_person_is_another_case_once_the_first_is_closed(office) -> None:
    firm, row = a_firm(office), rows_of(office, 1)[0]
    taken = import_roster(office, read_roster(office, workbook(row), employer_id=firm))
    move_case(office, taken.cases[4], "closed", reason="测试")
    same = read_roster(office, workbook(row), employer_id=firm).lines[0]
    assert same.state == "taken"
    begin = date.fromisoformat(str(read_case(office, taken.cases[4]).subject.answers["contract_until"]))
    later = put(put(row, "case.contract_from", begin.isoformat()), "case.contract_until", f"{begin.year + 2}-12-31")
    assert read_roster(office, workbook(later), employer_id=firm).lines[0].state == "known"


def test_the_register_of_imports_names_kind_employer_and_who(office) -> None:
    firm = a_firm(office)
    import_roster(office, read_roster(office, workbook(*rows_of(office, 2)), employer_id=firm))
    entry = list_rosters(office)[0]
    assert (entry.kind, entry.rows, entry.on_day) == (EXTEND, 2, office.clock.today())
    assert entry.employer_name
    assert entry.by_name == office.actor.name


def test_what_a_row_changes_of_an_accepted_case_s_person_is_a_correction(office) -> None:
    firm, other, row = a_firm(office), a_firm(office, 5), rows_of(office, 1)[0]
    first = import_roster(office, read_roster(office, workbook(row), employer_id=firm)).cases[4]
    move_case(office, first, "accepted", "容缺受理")
    trial = read_roster(office, workbook(put(row, "person.chinese_name", "孔示例")), employer_id=other)
    assert (trial.lines[0].state, len(trial.lines[0].changes)) == ("known", 1)
    taken = import_roster(office, trial)
    assert (len(taken.cases), taken.refused) == (1, {})
    told = office.store.reads.corrections_of(first)
    assert [(one.subject, one.after, "第 4 行" in one.reason) for one in told] == [
        ("person", {"chinese_name": "孔示例"}, True)
    ]
