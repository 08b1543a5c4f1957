"""A firm's roster becomes applicants of its submission; the same file again changes nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from desktop.basics.errors import Expected
from desktop.case_types.roster.invented import invented_rows
from desktop.case_types.roster.template import template_of
from desktop.casework.intake.open_case import open_case
from desktop.casework.intake.save_answers import save_answers
from desktop.casework.people.save_person import save_person
from desktop.casework.titles.bags.preview_seen import preview_seen
from desktop.casework.titles.bags.see_papers import see_papers
from desktop.casework.titles.batches.close_batch import close_batch
from desktop.casework.titles.checking.read_shortfalls import read_shortfalls
from desktop.casework.titles.submissions.find_applicants import find_applicants
from desktop.casework.titles.submissions.import_applicants import import_applicants, read_applicants
from desktop.documents.sheets.write import write

REVIEW = "professional_title_review"
DAY = date(2026, 11, 23)


def workbook(count, faulty=0, key=REVIEW):
    return write(template_of(key, invented_rows(key, count, faulty, day=DAY)))


def test_rows_become_applicants_in_order_and_only_once(office, batch, submission):
    data = workbook(9, 2)
    trial = read_applicants(office, submission, data)
    good = [line for line in trial.lines if line.state in {"new", "known"}]
    assert 5 <= len(good) <= 8
    assert find_applicants(office, batch) == ()
    taken = import_applicants(office, submission, trial)
    assert len(taken.cases) == len(good)
    rows = find_applicants(office, batch)
    assert [row.receipt for row in rows] == [f"PC-2026-01-{n:04d}" for n in range(1, len(good) + 1)]
    assert {row.submission_id for row in rows} == {submission}
    told = office.store.reads.case(rows[0].case_id).answers
    assert told["cutoff"] == "2026-12-31"
    again = read_applicants(office, submission, data)
    assert again.had == len(good)
    assert not import_applicants(office, submission, again).cases
    assert not import_applicants(office, submission, trial).cases  # even where the old dry run is used again
    assert len(find_applicants(office, batch)) == len(good)


def test_the_roster_of_another_kind_is_refused(office, submission):
    with pytest.raises(Expected, match="不能导入这个批次"):
        read_applicants(office, submission, workbook(1, key="professional_title_recognition"))


def test_a_closed_batch_takes_nobody_in(office, batch, submission):
    trial = read_applicants(office, submission, workbook(2))
    close_batch(office, batch)
    with pytest.raises(Expected, match="不在受理中"):
        import_applicants(office, submission, trial)
    assert find_applicants(office, batch) == ()


def test_what_the_batch_does_not_take_stands_in_its_row(office, submission):
    trial = read_applicants(office, submission, workbook(4))
    for line in trial.lines:
        told = line.entry.answers
        strange = told.get("target_series") != "engineering" or told.get("target_level") not in {"FG", "ZJ"}
        assert bool(line.remarks) is (strange and line.state in {"new", "known", "decide"})
    many = sum(bool(line.remarks) for line in trial.lines)
    assert any(str(many) in one for one in trial.warnings) is bool(many)


def test_another_application_of_the_year_stands_in_its_row(office, submission, employer):
    data = workbook(2)
    line = read_applicants(office, submission, data).lines[0]
    person = save_person(office, None, line.entry.person).person
    number = office.store.reads.case(open_case(office, "professional_title_transfer", person, employer).case).number
    (found, other) = read_applicants(office, submission, data).lines
    assert any(number in one for one in found.remarks)
    assert not any(number in one for one in other.remarks)


def test_a_row_that_was_put_right_says_so_and_changes_nothing(office, submission):
    data = workbook(2)
    taken = import_applicants(office, submission, read_applicants(office, submission, data))
    (case, *_more) = taken.cases.values()
    assert not any(line.remarks for line in read_applicants(office, submission, data).lines if line.state == "taken")
    save_answers(office, case, {"target_specialty": "换了的专业"})
    again = read_applicants(office, submission, data)
    (told,) = [line for line in again.lines if line.remarks]
    assert "申报专业" in told.remarks[0]
    assert not import_applicants(office, submission, again).cases
    assert office.store.reads.case(case).answers["target_specialty"] == "换了的专业"


@pytest.mark.parametrize("name", ["=1+1", "+86 x", "@SUM(1)", "-1", "张 三", '=HYPERLINK("http://x")'])
def test_no_formula_becomes_somebody(office, submission, name):
    (row,) = invented_rows(REVIEW, 1, 0, day=DAY)
    place = next(at for at, one in enumerate(template_of(REVIEW).columns) if one.title.startswith("姓名"))
    cells = tuple(name if at == place else cell for at, cell in enumerate(row.cells))
    book = template_of(REVIEW, [replace(row, cells=cells)])
    (line,) = read_applicants(office, submission, write(book)).lines
    assert line.state == "bad"
    assert any("姓名" in title or "姓名" in says for title, says in line.reasons)


def test_a_complete_row_leaves_no_fault_behind_once_its_papers_were_seen(office, batch, submission):
    """What a publicity at the employer must show, and whether anybody objected, are told by the roster as well."""
    trial = read_applicants(office, submission, workbook(3))
    taken = import_applicants(office, submission, trial)
    keys = [row.id for row in find_applicants(office, batch)]
    assert len(keys) == len(taken.cases) > 1
    see_papers(office, preview_seen(office, batch, keys))
    found = [one for key in keys for one in read_shortfalls(office, key) if not one.by_batch]
    assert found == []
