"""What only the batch knows is found of an applicant beside what the case itself lacks."""

from __future__ import annotations

from datetime import date

from desktop.case_types import ALL
from desktop.casework.deed import deed
from desktop.casework.intake.open_case import open_case
from desktop.casework.titles.batches.save_batch import save_batch
from desktop.casework.titles.checking.read_shortfalls import read_shortfalls
from desktop.store.tables import PersonNumber, TitleApplication, TitleIntegrity


def of_batch(office, application):
    return [one.reason for one in read_shortfalls(office, application) if one.by_batch]


def test_whoever_fits_has_nothing_from_the_batch(office, two):
    assert of_batch(office, two[0]) == []


def test_series_level_and_window_are_the_batchs_own(office, batch, enter, committee, batch_raw):
    strange = enter(3, title_series="economics", level="ZL")
    assert of_batch(office, strange) == ["RT17", "RT17"]
    save_batch(office, batch, {**batch_raw, "closes_on": "2026-11-19"}, committee)  # it came in on the 20th
    assert of_batch(office, strange) == ["RT18", "RT17", "RT17"]


def test_a_second_application_of_the_year_is_found_in_another_batch(office, two, committee, batch_raw):
    other = save_batch(office, None, {**batch_raw, "name": "另一批"}, committee).batch
    with deed(office, "add_applicant") as act:
        person = act.unit.get(TitleApplication, two[0]).person_id
        employer = act.unit.case(act.unit.get(TitleApplication, two[0]).case_id).employer_id
    second = open_case(office, ALL[1].key, person, employer).case
    with deed(office, "add_applicant") as act:
        row = act.unit.add(TitleApplication(
            batch_id=other, case_id=second, person_id=person, serial=1, receipt="PC-2026-02-0001",
            title_series="economics", since=date(2026, 11, 23),
        ))  # fmt: skip
        act.note("title_application", row.id, case=second)
    assert of_batch(office, two[0]) == ["RT21"]
    assert of_batch(office, two[1]) == []
    with deed(office, "add_applicant") as act:
        again = act.unit.get(TitleApplication, row.id)
        again.state = "withdrawn"  # what was withdrawn no longer counts
        act.note("title_application", row.id)
    assert of_batch(office, two[0]) == []


def test_a_ban_is_found_while_it_holds(office, two):
    with deed(office, "add_applicant") as act:
        person = act.unit.get(TitleApplication, two[0]).person_id
        row = act.unit.add(TitleIntegrity(
            person_id=person, found_on=date(2025, 1, 1), fact="业绩材料造假", ban_from=date(2025, 1, 1),
            ban_to=date(2028, 1, 1), decided_by="区人社局",
        ))  # fmt: skip
        act.note("title_integrity", row.id)
    assert of_batch(office, two[0]) == ["RT20"]
    assert of_batch(office, two[1]) == []


def test_the_same_number_under_another_record_is_the_same_human(office, batch, submission, two, committee, batch_raw):
    reads = office.store.reads
    first, second = (reads.title_application(key).person_id for key in two)
    assert of_batch(office, two[0]) == []
    with deed(office, "add_applicant") as act:  # what an older release let in: one number, two records
        number = act.unit.rows(PersonNumber, person_id=first)[0]
        act.unit.add(PersonNumber(person_id=second, kind=number.kind, number=number.number))
        act.note("person", second)
    assert reads.same_holders([first, second]) == {first: [second], second: [first]}
    assert of_batch(office, two[0]) == of_batch(office, two[1]) == ["RT21"]
