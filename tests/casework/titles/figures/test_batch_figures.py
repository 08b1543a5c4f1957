"""A batch in numbers: everybody at every step reached, reasons once a person, terms kept and missed."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from desktop.casework.deed import deed
from desktop.casework.titles.complaints.inside.begin import About
from desktop.casework.titles.complaints.register_complaint import register_complaint
from desktop.casework.titles.figures.batch_figures import batch_figures
from desktop.casework.titles.figures.export_figures import export_figures
from desktop.casework.titles.figures.people_of import people_of
from desktop.documents.sheets.read import read
from desktop.store.tables import Employer, TitleApplication, TitleSubmission
from tests.casework.titles.after_fixtures import Voted, put_documented, put_voted

# What was found with one person; the figures speak for all of them, in the dictionary's words.
LACKING = {"reason": "", "says": "继续教育证明", "lacks": True}
FOUND = [{"reason": "RT07", "says": "缺“继续教育”"}, {"reason": "RT07", "says": "每年累计不少于90学时"}]


@pytest.fixture
def mixed(office, case_id) -> Voted:
    """Twelve applicants: eight passed; two sent back, of whom one lapsed; one refused; one failed."""
    voted = put_voted(office, 12, failed={10})
    states = {8: "lapsed", 9: "refused", 11: "accepted"}
    with deed(office, "save_answers") as act:
        for at, state in states.items():
            row = act.unit.get(TitleApplication, voted.applications[at])
            row.state = state
            days = {"correcting": "2026-11-05"} if at in {8, 11} else {}
            found = [*FOUND, LACKING] if at in {8, 9} else []
            row.data = {"days": {**days, state: "2026-11-10"}, "returned": {"found": found}}
        for told in (date(2026, 11, 5), date(2026, 11, 6)):
            employer = act.unit.rows(Employer)[0].id
            act.unit.add(
                TitleSubmission(
                    batch_id=voted.batch, employer_id=employer, received_on=date(2026, 11, 2), told_on=told
                )
            )
        act.note("title_batch", voted.batch)
    return voted


def test_the_whole_batch(office, later, mixed) -> None:
    figures = batch_figures(office, mixed.batch)
    counts = figures.counts
    assert (counts.applied, counts.accepted, counts.returned, counts.refused, counts.lapsed) == (12, 10, 2, 1, 1)
    assert (counts.passed, counts.failed, counts.share) == (8, 1, "89%")
    assert [(one.code, one.says, one.people) for one in figures.reasons] == [
        ("RT07", "继续教育学时不足", 2), ("", "材料没有交齐", 2),
    ]  # fmt: skip
    assert [(one.name, one.counts.applied) for one in figures.by_employer] == [
        ("示例机械有限公司", 6), ("示例材料有限公司", 6),
    ]  # fmt: skip
    assert [(one.name, one.counts.passed) for one in figures.by_series] == [("工程技术人员", 8)]
    assert [one.name for one in figures.by_level] == ["中级"]
    notice = figures.timely[0]
    assert (notice.within, notice.done, notice.share) == (1, 2, "50%")
    register_complaint(
        office, "complaint", About(application_id=mixed.applications[0]),
        {"received_on": "2026-11-02", "from_name": "李示例", "content": "不实"},
    )  # fmt: skip
    complaints = batch_figures(office, mixed.batch).timely[2]
    assert (complaints.waiting, complaints.overdue, complaints.share) == (1, 0, "")
    late = batch_figures(later(datetime(2026, 12, 20, 1, 0, tzinfo=UTC)), mixed.batch).timely[2]
    assert (late.waiting, late.overdue, late.share) == (0, 1, "0%")


def test_sums_over_groups_are_the_whole(office, mixed) -> None:
    figures = batch_figures(office, mixed.batch)
    for groups in (figures.by_series, figures.by_level, figures.by_employer):
        for name in ("applied", "accepted", "voted", "passed", "failed", "returned"):
            assert sum(getattr(one.counts, name) for one in groups) == getattr(figures.counts, name)


def adds_up(counts) -> bool:
    """Everybody who applied stands in one column, and so does everybody taken in."""
    outside = counts.waiting + counts.correcting + counts.refused + counts.lapsed + counts.withdrawn
    return (
        counts.applied == outside + counts.accepted
        and counts.accepted == counts.reviewing + counts.passed + counts.failed
    )


def test_every_row_adds_up_and_levels_stand_by_rank(office, mixed) -> None:
    """Whatever became of somebody: still looked at, sent back, gone after an acceptance, a title of another level."""
    fates = {
        0: ("checking", {}, "ZL"), 1: ("correcting", {"accepted": "2026-11-04"}, "ZG"),
        2: ("withdrawn", {"accepted": "2026-11-04"}, "FG"), 3: ("archived", {"refused": "2026-11-04"}, "YJ"),
        4: ("received", {}, "FG"),
    }  # fmt: skip
    with deed(office, "save_answers") as act:
        for at, (state, days, level) in fates.items():
            row = act.unit.get(TitleApplication, mixed.applications[at])
            row.state = "received"  # from the review on the level stays
            act.unit.flush()
            row.level, row.state, row.data = level, state, {"days": days}
        act.note("title_batch", mixed.batch)
    figures = batch_figures(office, mixed.batch)
    counts = figures.counts
    assert (counts.waiting, counts.correcting, counts.withdrawn, counts.refused, counts.reviewing) == (2, 1, 1, 2, 1)
    assert len(people_of(office, mixed.batch, "gone").applications) == counts.gone == counts.lapsed + counts.withdrawn
    every = [counts, *(one.counts for one in (*figures.by_series, *figures.by_level, *figures.by_employer))]
    assert all(adds_up(one) for one in every)
    assert [one.name for one in figures.by_level] == ["正高级", "副高级", "中级", "助理级", "员级"]


def test_a_spreadsheet(office, tmp_path) -> None:
    voted, _keys = put_documented(office, 3)
    path = export_figures(office, voted.batch, tmp_path / "统计.xlsx")
    (rows,) = (one.rows for one in read(path.read_bytes()).values())
    assert rows[0][:3] == ("分类", "名称", "申报")
    assert rows[1][:4] == ("合计", "2026年度第一批（PC-2026-01）", "3", "0")
    assert rows[1][-1] == "100%"
    assert {row[0] for row in rows[1:]} == {"合计", "系列", "级别", "单位", "按期办理"}
