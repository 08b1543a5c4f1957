"""A batch's papers in one go: what is written, how many sheets, what is left out and why, what a stop leaves."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.basics.errors import Expected
from desktop.casework.intake.save_answers import save_answers
from desktop.casework.titles.papers.print_run import print_run
from desktop.casework.titles.papers.views import RunChoice
from desktop.documents.preview import page_sizes, page_texts
from tests.casework.titles.papers.conftest import Round


def _folder(tmp_path: Path) -> Path:
    made = tmp_path / "out"
    made.mkdir()
    return made


def test_a_committee_of_25_gets_27_sorted_sets_of_everybody_s_overview(held: Round, tmp_path: Path) -> None:
    into = _folder(tmp_path)
    run = print_run(held.office, held.batch, RunChoice(("F02.overview",), issue=False), into)
    (line,) = run.files
    assert (line.papers, line.copies, line.pages, line.sheets) == (3, 27, 81, 81)
    pdf = (into / line.file).read_bytes()
    assert {tuple(round(side * 25.4 / 72) for side in page) for page in page_sizes(pdf)} == {(420, 297)}
    texts = page_texts(pdf)
    assert [[receipt in text for receipt in held.receipts].index(True) for text in texts] == [0, 1, 2] * 27


def test_files_bear_nobody_s_name_and_the_list_tells_all(held: Round, tmp_path: Path) -> None:
    into = _folder(tmp_path)
    choice = RunChoice(
        ("F03.publicity_table", "F04.integrity_promise"),
        (("roster", None), ("ballots", held.session), ("certificate_book", None)),
    )
    run = print_run(held.office, held.batch, choice, into)
    names = sorted(path.name for path in into.iterdir())
    assert len(names) == 5
    assert not any(name in file for name in held.names for file in names)
    assert run.issued == 8  # two of each applicant's, the roster, the ballots
    assert [one.title for one in run.skipped] == ["职称证书登记簿"]
    listed = "".join("".join(page_texts((into / names[0]).read_bytes())).split())
    for line in run.files:
        assert line.file in listed
    assert "还没有登记职称" in listed
    assert "A4四等分" in listed
    again = print_run(held.office, held.batch, choice, into)
    assert (again.issued, again.sheets) == (0, run.sheets), "what stands is printed as it was kept"


def test_a_form_folded_from_a3_takes_three_sheets(held: Round, tmp_path: Path) -> None:
    into = _folder(tmp_path)
    from desktop.casework.deed import deed
    from desktop.store.tables import TitleBatch

    with deed(held.office, "save_answers") as act:
        row = act.unit.get(TitleBatch, held.batch)
        row.details = {**row.details, "forms": {"F01": {"impose": True, "copies": 2}}}
        act.note("planted")
    run = print_run(held.office, held.batch, RunChoice(("F01.application",), issue=False), into)
    (line,) = run.files
    assert (line.page, line.copies, line.sheets, line.pages) == ("A3折页", 2, 18, 36)
    sizes = page_sizes((into / line.file).read_bytes())
    assert {tuple(round(side * 25.4 / 72) for side in page) for page in sizes} == {(420, 297)}


def test_a_stop_keeps_what_is_done_and_says_what_is_left(held: Round, tmp_path: Path) -> None:
    into = _folder(tmp_path)
    told: list[tuple[int, int]] = []

    def one(done: int, of: int) -> bool:
        told.append((done, of))
        return done < 1

    run = print_run(held.office, held.batch, RunChoice(("F02.overview",), (("roster", None),), issue=False), into, one)
    assert run.left == 2
    assert [line.title for line in run.files] == ["综合情况一览表"]
    assert run.files[0].papers == 1
    assert told[0] == (0, 5)


def test_one_unfinished_application_stops_nothing(held: Round, tmp_path: Path) -> None:
    save_answers(held.office, held.cases[1], {"target_specialty": None})
    run = print_run(held.office, held.batch, RunChoice(("F02.overview",)), _folder(tmp_path))
    assert run.files[0].papers == 2
    assert [(one.receipt, one.title) for one in run.skipped] == [(held.receipts[1], "综合情况一览表")]
    assert run.skipped[0].why


def test_nowhere_to_write_and_nothing_to_print_is_said(held: Round, tmp_path: Path) -> None:
    with pytest.raises(Expected, match="文件夹"):
        print_run(held.office, held.batch, RunChoice(("F02.overview",)), tmp_path / "none")
    with pytest.raises(Expected, match="选择"):
        print_run(held.office, held.batch, RunChoice(), _folder(tmp_path))
