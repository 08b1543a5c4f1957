"""The overview stays on its sheet, says how much stands elsewhere, and counts years as it is written."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from desktop.case_types.professional_title.papers.applicant.overview import overview
from desktop.documents.preview import page_sizes
from tests.case_types.professional_title.papers.on_sheets import context, drawn, forms, read

FIELDS = (
    "单位", "姓名", "性别", "出生年月", "身份证号", "参加工作时间", "学历（毕业时间、院校、专业、学位）",
    "现职称及取得时间", "聘任时间/累计年限", "现从事专业及年限", "行政职务", "申报系列", "申报专业", "申报级别",
    "申报类型", "年度考核", "继续教育", "业绩成果", "论文", "奖励", "成绩", "单位意见", "公示情况",
    "主管部门意见", "单位公章",
)  # fmt: skip


def _works(count: int) -> list[dict[str, Any]]:
    return [{"sort": "project", "title": f"项目{n}号", "last_day": "2024-05-01", "role": "lead", "rank": n + 1,
             "effect": "取得显著效益。" * 20} for n in range(count)]  # fmt: skip


def test_every_field_stands_on_one_landscape_a3_sheet() -> None:
    made = drawn(overview(context()))
    assert [tuple(round(side * 25.4 / 72) for side in page) for page in page_sizes(made.pdf)] == [(420, 297)]
    said = read(overview(context()))
    assert [field for field in FIELDS if field not in said] == []


def test_forty_results_are_three_and_the_number_of_the_others() -> None:
    document = overview(context(achievements=_works(40)))
    assert drawn(document).pages == 1
    said = read(document)
    assert "项目2号" in said
    assert "项目3号" not in said
    assert "共40项" in said


def test_a_batch_that_shows_all_loses_none() -> None:
    made = context(achievements=_works(40))
    every = {**forms(), "F02": replace(forms()["F02"], most=0)}
    said = read(overview(replace(made, title=replace(made.title, forms=every))))
    assert [n for n in range(40) if f"项目{n}号" not in said] == []


def test_since_when_appointed_and_how_many_full_years() -> None:
    held = {"series": "engineering", "title": "工程师", "level": "ZJ", "way": "review", "passed_on": "2019-06-01"}
    posts = [{"title": "工程师", "level": "ZJ", "first_day": "2019-07-01"}]
    said = read(overview(context(titles=[held], appointments=posts, cutoff="2025-12-31")))
    assert "2019.7/6" in said
    said = read(overview(context(titles=[held], appointments=posts, cutoff="2026-06-30")))
    assert "2019.7/6" in said
    said = read(overview(context(titles=[held], appointments=posts, cutoff="2026-07-01")))
    assert "2019.7/7" in said
