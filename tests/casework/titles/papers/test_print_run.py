"""A batch's papers in one go: what is written, how many sheets, what is left out and why, what a stop leaves."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.basics.errors import Expected
from desktop.casework.deed import deed
from desktop.casework.filings.filing_bytes import filing_bytes
from desktop.casework.intake.save_answers import save_answers
from desktop.casework.titles.papers.changed_since import changed_since
from desktop.casework.titles.papers.inside.run_files import write_new
from desktop.casework.titles.papers.issue_batch_paper import issue_batch_paper
from desktop.casework.titles.papers.preview_batch_paper import preview_batch_paper
from desktop.casework.titles.papers.print_run import print_run
from desktop.casework.titles.papers.views import RunChoice
from desktop.documents.preview import page_sizes, page_texts
from desktop.store.tables import TitleApplication, TitleBatch
from tests.casework.titles.papers.conftest import Round


def _change(held: Round, number: int, specialty: str | None) -> None:
    """Another specialty, while the application is not accepted yet: later it stands."""
    with deed(held.office, "save_answers") as act:
        act.unit.rows(TitleApplication, batch_id=held.batch)[number].state = "checking"
        act.note("planted")
    save_answers(held.office, held.cases[number], {"target_specialty": specialty})


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
    assert [(one.title, one.why) for one in run.skipped] == [("申报参评人员名册", "打印中途停止")]
    assert told[0] == (0, 5)


def test_one_unfinished_application_stops_nothing(held: Round, tmp_path: Path) -> None:
    _change(held, 1, None)
    run = print_run(held.office, held.batch, RunChoice(("F02.overview",)), _folder(tmp_path))
    assert run.files[0].papers == 2
    assert [(one.receipt, one.title) for one in run.skipped] == [(held.receipts[1], "综合情况一览表")]
    assert run.skipped[0].why


def test_what_was_issued_and_changed_since_is_printed_as_issued_and_told(held: Round, tmp_path: Path) -> None:
    choice = RunChoice(("F03.publicity_table",), (("roster", None),))
    first = print_run(held.office, held.batch, choice, _folder(tmp_path))
    assert first.noted == ()
    newest = issue_batch_paper(held.office, held.batch, "roster")
    assert not changed_since(held.office, held.batch, "roster", newest.filing_id)
    _change(held, 0, "饕餮工程")
    assert changed_since(held.office, held.batch, "roster", newest.filing_id)
    into = tmp_path / "again"
    into.mkdir()
    again = print_run(held.office, held.batch, choice, into)
    assert (again.issued, again.skipped) == (0, ())
    assert [(one.receipt, one.title) for one in again.noted] == [
        (held.receipts[0], "公示表（公示证明）"), ("", "申报参评人员名册"),
    ]  # fmt: skip
    (roster,) = [line for line in again.files if line.form == "F07"]
    said = (into / roster.file).read_bytes()
    assert "饕餮" not in "".join(page_texts(said)), "an issued paper is never changed"
    assert newest.number in "".join(page_texts(filing_bytes(held.office, newest.filing_id)))
    listed = "".join("".join(page_texts((into / again.listed).read_bytes())).split())
    assert "三、须留意的文书" in listed


def test_a_paper_is_issued_as_the_file_stands_then_not_as_it_was_previewed(held: Round) -> None:
    seen = preview_batch_paper(held.office, held.batch, "roster")
    _change(held, 0, "饕餮工程")
    issued = issue_batch_paper(held.office, held.batch, "roster")
    assert "饕餮工程" not in "".join("".join(page_texts(seen.pdf)).split())
    assert "饕餮工程" in "".join("".join(page_texts(filing_bytes(held.office, issued.filing_id))).split())


@pytest.mark.parametrize("ended", ["withdrawn", "archived"])
def test_who_withdrew_is_on_no_list_and_has_no_papers(held: Round, tmp_path: Path, ended: str) -> None:
    with deed(held.office, "save_answers") as act:
        row = act.unit.rows(TitleApplication, batch_id=held.batch)[1]
        row.state, row.data = ended, {**row.data, "days": {"withdrawn": "2026-11-20"}}
        act.note("planted")
    run = print_run(held.office, held.batch, RunChoice(("F02.overview",), (("roster", None),), issue=False),
                    _folder(tmp_path))  # fmt: skip
    assert [line.papers for line in run.files] == [2, 1]
    roster = "".join("".join(page_texts((tmp_path / "out" / run.files[1].file).read_bytes())).split())
    assert held.names[1] not in roster
    assert held.names[0] in roster


def test_a_write_that_is_broken_off_leaves_no_half_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def stop(_self: Path, _to: Path) -> Path:
        raise KeyboardInterrupt

    monkeypatch.setattr(Path, "replace", stop)
    with pytest.raises(KeyboardInterrupt):
        write_new(tmp_path, "a.pdf", b"%PDF")
    assert list(tmp_path.iterdir()) == []


def test_nowhere_to_write_and_nothing_to_print_is_said(held: Round, tmp_path: Path) -> None:
    with pytest.raises(Expected, match="文件夹"):
        print_run(held.office, held.batch, RunChoice(("F02.overview",)), tmp_path / "none")
    with pytest.raises(Expected, match="选择"):
        print_run(held.office, held.batch, RunChoice(), _folder(tmp_path))
