"""统计: a batch's numbers are shown and written out."""

from __future__ import annotations

from desktop.screens.page import Place
from tests.casework.titles.after_fixtures import put_documented
from tests.window_fixtures import settle


def test_numbers_are_shown_and_written(parts, work, desk, tmp_path):
    voted, _keys = desk.ask(put_documented, 3)
    work.open(Place("batch", voted.batch, part="figures"))
    settle(parts)
    part = work.page.part
    assert part.figures.counts.passed == 3
    assert "通过率 100%" in part._sum.text()
    part.export(tmp_path / "统计.xlsx")
    assert (tmp_path / "统计.xlsx").exists()


def test_a_number_lists_whom_it_counts(parts, work, desk):
    voted, _keys = desk.ask(put_documented, 3)
    work.open(Place("batch", voted.batch, part="figures"))
    settle(parts)
    table = work.page.part.groups["by_employer"]
    name = table.all_keys()[0]
    table.linked.emit(name, "passed")
    settle(parts)
    part = work.page.part
    assert work.page.here == "applicants"
    assert {row.employer_name for row in part._rows.values()} == {name}
    assert str(name) in part.filters.told.text()
    part.filters.told.click()
    assert len(part._rows) == 3
