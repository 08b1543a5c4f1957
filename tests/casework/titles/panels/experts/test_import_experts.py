"""The workbook of experts: tried dry, taken in once, exported, sent back with reasons."""

from __future__ import annotations

import time

import pytest

from desktop.basics.errors import Expected
from desktop.case_types.professional_title.panels.expert_sheet import cells_of, columns, expert_book
from desktop.case_types.professional_title.panels.sample import invented_expert
from desktop.casework.titles.panels.experts.expert_workbooks import (
    experts_sent_back,
    export_experts,
    make_expert_template,
)
from desktop.casework.titles.panels.experts.find_experts import find_experts
from desktop.casework.titles.panels.experts.import_experts import import_change, import_experts
from desktop.casework.titles.panels.experts.read_expert import read_expert
from desktop.casework.titles.panels.experts.read_experts import read_experts
from desktop.documents.sheets.parts import EntryRow
from desktop.documents.sheets.write import write
from tests.casework.titles.panels.conftest import DAY


def book(*raws: dict) -> bytes:
    return write(expert_book([EntryRow(cells_of(raw)) for raw in raws]))


def states(trial) -> list[str]:
    return [line.state for line in trial.lines]


def test_it_comes_in_once_and_harmlessly_again(office, committee):
    raws = [invented_expert(number, DAY) for number in range(12)]
    trial = read_experts(office, book(*raws))
    assert states(trial) == ["new"] * 12
    assert find_experts(office) == []
    taken = import_experts(office, trial, committee)
    assert len(taken.new) == 12
    assert import_change(taken)
    assert len(find_experts(office, committee=committee)) == 12
    again = read_experts(office, book(*raws))
    assert states(again) == ["same"] * 12
    assert not import_change(import_experts(office, again, committee))
    assert len(find_experts(office)) == 12


def test_only_what_changed_is_laid_over(office):
    raw = {**invented_expert(4, DAY), "remark": "老专家"}
    import_experts(office, read_experts(office, book(raw)))
    (key,) = find_experts(office)
    before = read_expert(office, key)
    trial = read_experts(office, book({**raw, "specialty": "激光加工", "remark": None, "relatives": []}))
    (line,) = trial.lines
    assert (line.state, line.changes) == ("changed", ("专业",))
    assert import_experts(office, trial).changed == {line.line.number: key}
    after = read_expert(office, key)
    assert after.answers == {**before.answers, "specialty": "激光加工"}  # empty cells took nothing away


def test_what_is_wrong_double_or_in_doubt_goes_back_with_its_reason(office):
    good, other = invented_expert(1, DAY), invented_expert(2, DAY)
    import_experts(office, read_experts(office, book(other)))
    doubtful = {**other, "identity_number": invented_expert(3, DAY)["identity_number"]}
    trial = read_experts(office, book(good, good, {**invented_expert(5, DAY), "uscc": "1"}, doubtful))
    assert states(trial) == ["new", "double", "bad", "doubt"]
    taken = import_experts(office, trial)
    assert len(taken.new) == 1
    back = read_experts(office, experts_sent_back(office, trial))
    assert states(back) == ["same", "bad", "doubt"]
    with pytest.raises(Expected, match="没有要退回"):
        experts_sent_back(office, read_experts(office, book(good)))


def test_what_is_exported_comes_back_unchanged(office, experts, tmp_path):
    path = export_experts(office, find_experts(office), tmp_path / "experts.xlsx")
    assert set(states(read_experts(office, path.read_bytes()))) == {"same"}
    with pytest.raises(Expected) as trouble:
        export_experts(office, experts, tmp_path / "no" / "where.xlsx")
    assert trouble.value.field == "path"


def test_the_template_holds_one_example_and_no_row(office):
    with pytest.raises(Expected, match="没有填写"):
        read_experts(office, make_expert_template())
    assert len(columns()) == 20


def test_a_pool_of_two_thousand_is_listed_at_once(office):
    from desktop.case_types.professional_title.panels.expert import ExpertAnswers
    from desktop.casework.deed import deed
    from desktop.casework.titles.panels.experts.rows import columns_of
    from desktop.store.tables import TitleExpert

    base = columns_of(ExpertAnswers.model_validate(invented_expert(1, DAY)))
    with deed(office, "import_experts") as act:
        moment = act.unit.now
        rows = [
            {**base, "name": f"专家{number}", "state": "active", "ended_why": "", "by_name": "", "created_at": moment,
             "updated_at": moment, "version": 1}
            for number in range(2_000)
        ]  # fmt: skip
        act.unit.pour(TitleExpert, rows)
        act.note("title_experts")
    begins = time.perf_counter()
    keys = find_experts(office, "专家", level=str(base["level"]))
    assert len(keys) == 2_000
    assert time.perf_counter() - begins < 1  # milliseconds on any machine; a second would be a fault, not slowness


def test_a_long_term_is_pointed_at_and_a_refused_row_makes_no_double(office):
    one = invented_expert(6, DAY)
    long = {**one, "term_from": "2026-01-01", "term_until": "2033-12-31"}
    trial = read_experts(office, book({**one, "uscc": "1"}, long, one))
    assert states(trial) == ["bad", "new", "double"]
    first = trial.lines[0].line.number
    assert trial.lines[1].notes == ("任期过长：每届不超过3年，自 2026-01-01 起至多到 2028-12-31。",)
    assert trial.lines[2].reasons == (f"与第 {first + 1} 行是同一位专家。",)
