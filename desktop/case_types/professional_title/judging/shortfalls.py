"""What is lacking, counted: days of a title, hours of training, papers, recommenders, days of publicity."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from desktop.basics.chinese import figures
from desktop.basics.language import N_, said
from desktop.case_types.professional_title.judging.barred import ban_last_day
from desktop.case_types.professional_title.judging.exceptional import CHAPTER, fitting
from desktop.case_types.professional_title.judging.hours import training_of
from desktop.case_types.professional_title.judging.look import TitleLook
from desktop.case_types.professional_title.judging.orders import held_of
from desktop.case_types.professional_title.judging.proofs import papers_asked, papers_counted
from desktop.policy.book.titles.eligibility.exceptional import ExceptionalChapter
from desktop.policy.book.titles.eligibility.ladders import RungWay
from desktop.policy.nearest import Shortfall
from desktop.policy.verdict import Condition, Outcome


def shortfalls_of(look: TitleLook, conditions: tuple[Condition, ...], way: RungWay) -> Iterator[Shortfall]:
    """One for each condition that is unmet and could be counted, in the order of the conditions."""
    for condition in conditions:
        if condition.outcome is Outcome.UNMET and condition.id in COUNTED:
            yield from COUNTED[condition.id](look, way)


def _days(look: TitleLook, way: RungWay) -> Iterator[Shortfall]:
    standing = look.standing(way)
    reached = standing.reached
    if reached is not None:
        days = standing.counting.short_days(reached)
        says = said(N_("学历、资历差{days}天，{day} 满"), days=days, day=reached.isoformat())
        yield Shortfall("title_ladder", days, "days", says, reached)


def _hours(look: TitleLook, _way: RungWay) -> Iterator[Shortfall]:
    for one in training_of(look).years:
        if one.short:
            says = said(N_("{year}年继续教育差{hours}学时"), year=one.year, hours=figures(one.short))
            yield Shortfall("title_training", one.short, "hours", says)


def _papers(look: TitleLook, _way: RungWay) -> Iterator[Shortfall]:
    lacking = (papers_asked(look) or 0) - len(papers_counted(look))
    yield Shortfall("title_paper_count", lacking, "papers", said(N_("论文差{count}篇"), count=lacking))


def _achievements(look: TitleLook, _way: RungWay) -> Iterator[Shortfall]:
    least = look.limit("title_achievements")
    yield Shortfall("title_achievements", least, "achievements", said(N_("任现职以来的业绩差{count}项"), count=least))


def _people(look: TitleLook, _way: RungWay) -> Iterator[Shortfall]:
    book = look.library.chapter(CHAPTER, ExceptionalChapter)
    rule = book.recommend_of(look.series.key, look.level, look.day)
    if rule is not None:
        lacking = rule.count - len(fitting(look, rule)[0])
        yield Shortfall("title_recommenders", lacking, "people", said(N_("推荐专家差{count}名"), count=lacking))


def _workdays(look: TitleLook, _way: RungWay) -> Iterator[Shortfall]:
    held = held_of(look)
    if held is not None and held.short_by:
        says = said(N_("单位公示差{count}个工作日"), count=held.short_by)
        yield Shortfall("title_posted", held.short_by, "workdays", says, held.ends.rule.end)


def _free_after(condition: str, last: date | None, look: TitleLook, says: str) -> Iterator[Shortfall]:
    """Days until the day after a last one."""
    if last is not None and look.accepted <= last < date.max:
        free = last + timedelta(days=1)
        days = (free - look.accepted).days
        yield Shortfall(condition, days, "days", said(says, days=days, day=free.isoformat()), free)


def _penalty(look: TitleLook, _way: RungWay) -> Iterator[Shortfall]:
    says = N_("处分（处罚）期差{days}天，{day} 起可以申报")
    yield from _free_after("title_penalty", look.facts.penalty_until, look, says)


def _ban(look: TitleLook, _way: RungWay) -> Iterator[Shortfall]:
    yield from _free_after("title_ban", ban_last_day(look), look, N_("失信限制期差{days}天，{day} 起可以申报"))


def _post(look: TitleLook, _way: RungWay) -> Iterator[Shortfall]:
    since = look.facts.post_since
    if since is not None:
        reached = look.counting.to_the_day.reached(since, look.limit("title_transfer_post"))
        days = look.counting.short_days(reached)
        says = said(N_("到新岗位差{days}天，{day} 满1年"), days=days, day=reached.isoformat())
        yield Shortfall("title_transfer_post", days, "days", says, reached)


COUNTED = {
    "title_ladder": _days,
    "title_training": _hours,
    "title_paper_count": _papers,
    "title_achievements": _achievements,
    "title_recommenders": _people,
    "title_posted": _workdays,
    "title_penalty": _penalty,
    "title_ban": _ban,
    "title_transfer_post": _post,
}
