"""The parts of one way up a ladder: met, short until a day, lacking, or unknown until a question is answered."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final, Literal

from desktop.basics.language import N_, said
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.book.titles.eligibility.ladders import EducationChapter, LadderChapter, Rung
from desktop.policy.book.titles.series import LevelKey, SeriesChapter
from desktop.policy.reckoning.titles.eligibility.climber import Climber, Educated
from desktop.policy.reckoning.titles.eligibility.holdings import SERIES, Holding, best_of
from desktop.policy.reckoning.titles.eligibility.years import Counting, Span, counted_from, days_within, last_day_of

State = Literal["met", "short", "lacking", "unknown"]
LADDERS: Final = "professional_title/ladders/"


@dataclass(frozen=True)
class Part:
    """One part: how it came out, what was used, the day it is or will be reached, and the question behind it."""

    name: str  # education, previous, post, assessed, total_work, series_work, appointed, skill, direct
    state: State
    says: str
    question: str
    reached: date | None = None
    gap: int = 0  # how far off a part is that is lacking: steps of education, more for another route


FAR: Final = 9  # a route of its own: farther than any education


def parts_of(
    library: PolicyLibrary, book: EducationChapter, climber: Climber, rung: Rung, series: str, counting: Counting
) -> tuple[Part, ...]:
    """All parts a way has, in the order its sentence tells them."""
    return tuple(_parts(library, book, climber, rung, series, counting))


def _parts(
    library: PolicyLibrary, book: EducationChapter, climber: Climber, rung: Rung, series: str, counting: Counting
) -> Iterator[Part]:
    graduated: date | None = None
    if rung.education_from:
        part = _education(book, climber, rung.education_from, counting)
        graduated = part.reached
        yield part
    if rung.previous is not None:
        yield _previous(library, book, climber, rung, rung.previous, series, counting)
    if rung.post_years:
        yield _post(climber, rung, graduated, counting.to_the_day)
    if rung.post_related:
        yield _answered("related", climber.post_related, "post_related", N_("对口"), N_("不对口"))
    if rung.assessed:
        yield _answered("assessed", climber.fit_assessed, "fit_assessed", N_("考察合格"), N_("考察不合格"))
    if rung.total_work:
        yield _worked("total_work", climber.work, rung.total_work, counting.to_the_day)
    if rung.series_work:
        yield _worked("series_work", climber.specialty_work, rung.series_work, counting.to_the_day)
    if rung.appointed and rung.previous is not None:
        yield _appointed(library, climber, rung.previous, rung.years, counting)
    if rung.skill:
        yield _skilled(book, climber, rung, counting.to_the_day)
    if rung.direct:
        yield _direct(climber, rung, counting.to_the_day)


def _full(name: str, start: date, years: int, counting: Counting, what: str, question: str) -> Part:
    """A part that is so many years from a day."""
    reached = counting.reached(start, years)
    if not years:
        return Part(name, "met" if start <= counting.cutoff else "short", what, question, start)
    told = said(
        N_("{what}，{day} 满{years}年"), what=what, day=reached.isoformat(), years=years
    )
    return Part(name, "met" if reached <= counting.cutoff else "short", told, question, reached)


def _answered(name: str, answer: bool | None, question: str, yes: str, no: str) -> Part:
    if answer is None:
        return Part(name, "unknown", N_("未填"), question)
    return Part(name, "met" if answer else "lacking", yes if answer else no, question)


def _education(book: EducationChapter, climber: Climber, least: str, counting: Counting) -> Part:
    title = book.education_of(least).title
    if climber.education is None:
        return Part("education", "unknown", N_("未填学历"), "education")
    fits = [one for one in climber.education if book.rank_of(one.level) >= book.rank_of(least)]
    best = min(fits, key=lambda one: (one.graduated_on is None, one.graduated_on or date.max), default=None)
    if best is None:
        highest = max((book.rank_of(one.level) for one in climber.education), default=0)
        told = said(N_("学历未达到{title}"), title=title)
        return Part("education", "lacking", told, "education", gap=book.rank_of(least) - highest)
    if best.graduated_on is None:
        return Part("education", "unknown", said(N_("{title}未填毕业日期"), title=_called(book, best)), "education")
    told = said(N_("{title}，{day} 毕业"), title=_called(book, best), day=best.graduated_on.isoformat())
    state: State = "met" if best.graduated_on <= counting.cutoff else "short"
    return Part("education", state, told, "education", best.graduated_on)


def _called(book: EducationChapter, one: Educated) -> str:
    row = book.education_of(one.level)
    like = book.education_of(row.like).title if row.like else ""
    return said(N_("{title}（按{like}）"), title=row.title, like=like) if like else row.title


def _previous(
    library: PolicyLibrary, book: EducationChapter, climber: Climber, rung: Rung, level: LevelKey, series: str,
    counting: Counting,
) -> Part:  # fmt: skip
    levels = library.chapter(SERIES, SeriesChapter)
    title = levels.level_of(level).title
    held = best_of(climber.held, rung.previous_series or (series,), levels.level_of(level).rank)
    if held is None:
        deemed = _deemed(library, book, climber, level)
        if deemed is not None:
            return _of_deemed(climber, deemed, rung.years, counting)
        return Part("previous", "lacking", said(N_("没有{title}职称"), title=title), "titles")
    if held.since is None:
        return Part("previous", "unknown", said(N_("{title}未填取得日期"), title=held.says or title), "titles")
    return _since(climber, held, held.since, rung.years, counting, title)


def _since(
    climber: Climber, held: Holding, since: date, years: int, counting: Counting, title: str
) -> Part:
    what = said(N_("{title}自 {day} 起算"), title=held.says or title, day=since.isoformat())
    question = "qualifications" if held.way == "qualification" else "titles"
    part = _full("previous", since, years, counting, what, question)
    off = days_within(climber.pauses, since, counting.cutoff)
    if not off or part.reached is None or not years:
        return part
    reached = date.fromordinal(min(part.reached.toordinal() + off, date.max.toordinal()))
    told = said(N_("{says}，扣除{days}天为 {day}"), says=part.says, days=off, day=reached.isoformat())
    return Part("previous", "met" if reached <= counting.cutoff else "short", told, question, reached)


def _deemed(library: PolicyLibrary, book: EducationChapter, climber: Climber, level: LevelKey) -> Educated | None:
    """The education that stands for a level, the earliest one; None without any."""
    rows = [row for key, c in library.chapters.items() if key.startswith(LADDERS) and isinstance(c, LadderChapter)
            for row in c.deemed if row.level == level]  # fmt: skip
    fits = [
        one
        for one in climber.education or ()
        if any(book.rank_of(one.level) >= book.rank_of(row.education_from) for row in rows)
    ]
    return min(fits, key=lambda one: (one.graduated_on is None, one.graduated_on or date.max), default=None)


def _of_deemed(climber: Climber, deemed: Educated, years: int, counting: Counting) -> Part:
    """Nobody wrote from which day it counts: only the authority's word makes it full, the earliest day may refuse."""
    if climber.deemed_from is not None:  # never before the education it rests on
        since = max(climber.deemed_from, deemed.graduated_on or climber.deemed_from)
        what = said(N_("视同助理级，自 {day} 起算（主管部门认可）"), day=since.isoformat())
        return _full("previous", since, years, counting, what, "deemed_from")
    if deemed.graduated_on is None:
        return Part("previous", "unknown", N_("硕士以上视同助理级，未填毕业日期"), "education")
    what = said(N_("硕士以上视同助理级，最早自毕业 {day} 起算"), day=deemed.graduated_on.isoformat())
    part = _full("previous", deemed.graduated_on, years, counting, what, "deemed_from")
    return part if part.state == "short" else Part("previous", "unknown", part.says, "deemed_from")


def _post(climber: Climber, rung: Rung, graduated: date | None, counting: Counting) -> Part:
    if climber.post_since is None:
        return Part("post", "unknown", N_("未填从事本专业岗位的起始日期"), "post_since")
    # what was done before the graduation is no probation of a graduate
    start = max(climber.post_since, graduated) if graduated is not None else climber.post_since
    what = said(N_("从事本专业工作自 {day} 起算"), day=start.isoformat())
    return _full("post", start, rung.post_years, counting, what, "post_since")


def _worked(name: str, spans: tuple[Span, ...] | None, years: int, counting: Counting) -> Part:
    told = spans or ()
    start = counted_from(told, counting.cutoff)
    if spans is None or start is None:
        return Part(name, "unknown", N_("未填工作经历"), "work")
    reached, ended = counting.reached(start, years), last_day_of(told, counting.cutoff)
    what = N_("累计工作") if name == "total_work" else N_("累计从事本专业工作")
    says = said(N_("{what}满{years}年：{day}"), what=what, years=years, day=reached.isoformat())
    if ended is not None and reached > ended:
        return Part(name, "lacking", said(N_("{what}不满{years}年"), what=what, years=years), "work")
    return Part(name, "met" if reached <= counting.cutoff else "short", says, "work", reached)


def _appointed(library: PolicyLibrary, climber: Climber, level: LevelKey, years: int, counting: Counting) -> Part:
    levels = library.chapter(SERIES, SeriesChapter)
    rank, title = levels.level_of(level).rank, levels.level_of(level).title
    spans = [one.span for one in climber.appointments if levels.level_of(one.level).rank >= rank]
    start = counted_from(spans, counting.cutoff)
    if start is None:
        return Part("appointed", "lacking", said(N_("没有{title}岗位的聘任"), title=title), "appointments")
    what = said(N_("聘任{title}岗位自 {day} 起算"), title=title, day=start.isoformat())
    return _full("appointed", start, years, counting, what, "appointments")


def _skilled(book: EducationChapter, climber: Climber, rung: Rung, counting: Counting) -> Part:
    least = book.skill_of(rung.skill)
    fits = [one for one in climber.skills if book.skill_of(one.grade).rank >= least.rank]
    best = min(fits, key=lambda one: (one.obtained_on is None, one.obtained_on or date.max), default=None)
    if best is None:
        return Part("skill", "lacking", said(N_("没有{title}以上技能等级"), title=least.title), "skills", gap=FAR)
    title = book.skill_of(best.grade).title
    if best.obtained_on is None:
        return Part("skill", "unknown", said(N_("{title}未填取得日期"), title=title), "skills")
    what = said(N_("{title}自 {day} 起算"), title=title, day=best.obtained_on.isoformat())
    return _full("skill", best.obtained_on, rung.skill_years, counting, what, "skills")


def _direct(climber: Climber, rung: Rung, counting: Counting) -> Part:
    if climber.direct_way != rung.direct:
        return Part("direct", "lacking", N_("不属于这一途径"), "direct_way", gap=FAR)
    if not rung.direct_years:
        return Part("direct", "met", N_("属于这一途径"), "direct_way")
    if climber.direct_on is None:
        return Part("direct", "unknown", N_("未填转到企业的日期"), "from_office_on")
    what = said(N_("自 {day} 转到企业"), day=climber.direct_on.isoformat())
    return _full("direct", climber.direct_on, rung.direct_years, counting, what, "from_office_on")
