"""The pages of work done: before and since the title in hand, papers, books, prizes."""

from __future__ import annotations

from datetime import date
from typing import Final

from desktop.case_types.case_type import PaperContext
from desktop.case_types.professional_title.papers.applicant.reading import Row, first_row, obtained, rows
from desktop.case_types.professional_title.papers.page import closed
from desktop.documents.parts import Rows

WORK: Final = (
    "起止时间", "专业技术工作名称\n（项目、课题、成果等）", "工作内容、本人起何作用\n（主持、参加、独立）",
    "完成情况及效果\n（奖励、效益、专利）",
)  # fmt: skip
WORK_WIDTHS: Final = (24.0, 42.0, 48.0, 42.0)


def done(context: PaperContext) -> tuple[Rows, Rows]:
    """p3 任现职前 and p4 任现职后主要业绩, parted by the day of the title in hand."""
    since = obtained(first_row(context, "titles"))
    before: list[tuple[str, ...]] = []
    after: list[tuple[str, ...]] = []
    for row in rows(context, "achievements"):
        day = _when(row)
        (before if since is not None and day is not None and day < since else after).append(_done(row))
    return (
        _work("四、任现职前主要专业技术工作业绩", before),
        _work("五、任现职后主要专业技术工作业绩", after),
    )


def _when(row: Row) -> date | None:
    days = (row.value(name) for name in ("last_day", "obtained_on", "first_day"))
    return next((day for day in days if day is not None), None)


def _done(row: Row) -> tuple[str, ...]:
    span = row.span(open_end="") if row.value("last_day") is None and row.value("first_day") is not None else row.span()
    when = span or row.month("obtained_on")
    name = "\n".join(part for part in (row.say("title"), f"（{row.say('sort')}）" if row.say("sort") else "") if part)
    role = "、".join(part for part in (row.say("role"), row.rank()) if part)
    what = "\n".join(part for part in (role, row.say("tasks")) if part)
    got = f"{row.month('obtained_on')}取得" if row.value("obtained_on") is not None and span else ""
    return (when, name, what, "\n".join(part for part in (row.say("effect"), got) if part))


def _work(caption: str, found: list[tuple[str, ...]]) -> Rows:
    return Rows(
        WORK, WORK_WIDTHS, closed(found, 4, 1), aligns=("centre", "left", "left", "left"), caption=caption, fill=True,
    )  # fmt: skip


def written(context: PaperContext) -> Rows:
    """p5 著作、论文及重要技术报告, and prizes."""
    found = []
    for row in rows(context, "papers"):
        name = "\n".join(part for part in (row.say("title"), row.say("abstract")) if part)
        venue = "，".join(part for part in (row.say("venue"), row.say("issue")) if part)
        found.append((row.month("published_on"), name, venue, row.say("together"), row.rank()))
    for row in rows(context, "prizes"):
        grade = "".join(part for part in (row.say("grade"), _award(row)) if part)
        by = "，".join(part for part in (row.say("given_by"), grade) if part)
        found.append((row.month("day"), f"{row.say('name')}（获奖）", by, "", row.rank()))
    return Rows(
        ("日期", "名称及内容提要", "出版、登载、获奖或在学术会议上交流情况", "合（独）著译", "本人排名"),
        (20, 58, 46, 17, 15),
        closed(found, 5, 1),
        aligns=("centre", "left", "left", "centre", "centre"),
        caption="六、著作、论文及重要技术报告",
        fill=True,
    )


def _award(row: Row) -> str:
    award = row.value("award")
    return "" if award is None else "特等奖" if award == 0 else f"{'一二三四五'[award - 1]}等奖"
