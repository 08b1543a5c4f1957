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
