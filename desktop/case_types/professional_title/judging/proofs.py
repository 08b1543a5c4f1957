"""What shows ability: the exam, achievements, papers, assessments."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from desktop.basics.language import N_, joined, said
from desktop.case_types.professional_title.choices import ASSESSED, EXAM_LINES
from desktop.case_types.professional_title.fact_rows import AchievementRow, PaperRow
from desktop.case_types.professional_title.judging.look import TitleLook
from desktop.case_types.professional_title.judging.seeking import needed_title
from desktop.policy.reckoning.titles.eligibility.climb import SETTINGS
from desktop.policy.reckoning.titles.eligibility.modes import exam_valid_until
from desktop.policy.verdict import Condition, Confidence, Outcome


def exam_conditions(look: TitleLook) -> Iterator[Condition]:
    """Where a review follows an exam: passed, and not too long ago."""
    mode = look.mode("review")
    if not mode.needs_exam or mode.row is None:
        return
    sure = mode.row.confidence is not Confidence.TO_CHECK
    facts = look.facts
    passed, line = facts.exam_passed_on, facts.exam_line
    if passed is None or line is None:
        question = "exam_passed_on" if passed is None else "exam_line"
        for condition in look.cited("title_exam", mode.row, Outcome.UNKNOWN, N_("未填"), question):
            yield replace(condition, blocks=sure)
        return
    until = exam_valid_until(look.library, look.series.key, line, passed, look.day)
    if until is None:
        yield from look.cited("title_exam", mode.row, Outcome.UNKNOWN, N_("没有收录成绩有效期"), "exam_passed_on")
        return
    fact = said(
        N_("{passed} 合格（{line}），成绩有效至 {until}"), passed=passed.isoformat(), line=EXAM_LINES.title(line),
        until=until.isoformat(),
    )  # fmt: skip
    outcome = Outcome.MET if passed <= look.accepted <= until else Outcome.UNMET
    note = "" if outcome is Outcome.MET else N_("成绩已失效或者尚未合格，请重新参加考试。")
    yield from look.cited("title_exam", mode.row, outcome, fact, "exam_passed_on", note)


def merit_conditions(look: TitleLook) -> Iterator[Condition]:
    """Achievements and papers: named, in time, enough; no year found unfit."""
    yield from _named(look)
    yield from _in_time(look)
    yield from _since_title(look)
    yield from _indexed(look)
    yield from _paper_count(look)
    yield from _assessed(look)


def _named(look: TitleLook) -> Iterator[Condition]:
    rows = [row for row in look.facts.achievements or () if row.names_person is not None]
    unnamed = [row.title or N_("（未填名称）") for row in rows if not row.names_person]
    if unnamed:
        yield from look.met("title_named", False, joined(unnamed, "、"), "achievements")
    elif rows:
        fact = said(N_("{count}项都有本人姓名和角色"), count=len(rows))
        yield from look.met("title_named", True, fact, "achievements")


def proved_on(row: AchievementRow) -> date | None:
    """The day an achievement was there."""
    return row.obtained_on or row.last_day or row.first_day


def _in_time(look: TitleLook) -> Iterator[Condition]:
    facts, cutoff = look.facts, min(look.counting.cutoff, max(look.day, look.accepted))
    days = [
        *((row.title, proved_on(row), "achievements") for row in facts.achievements or ()),
        *((row.title, row.published_on, "papers") for row in facts.papers or ()),
        *((row.name, row.day, "prizes") for row in facts.prizes or ()),
    ]
    told = [(title, day, question) for title, day, question in days if day is not None]
    late = [(title, day, question) for title, day, question in told if day > cutoff]
    if late:
        words = (joined((title or N_("（未填名称）"), day.isoformat()), "：") for title, day, _question in late)
        yield from look.met("title_in_time", False, joined(words, "；"), late[0][2])
    elif told:
        yield from look.met(
            "title_in_time", True, said(N_("都在 {cutoff} 以前"), cutoff=cutoff.isoformat()), told[0][2]
        )


def since_title(look: TitleLook) -> date | None:
    """The day the title now held counts from: achievements are of the time after it."""
    held = needed_title(look, look.standing())
    return held.obtained_on or held.since if held is not None else None


def _since_title(look: TitleLook) -> Iterator[Condition]:
    """The senior levels rest on what was done since the title."""
    if not look.levels.level_of(look.level).senior:
        return
    rows = [day for row in look.facts.achievements or () if (day := proved_on(row)) is not None]
    if not rows:
        yield from look.open_question("title_achievements", "achievements")
        return
    since = since_title(look)
    own = [day for day in rows if day <= look.counting.cutoff and (since is None or day >= since)]
    fact = said(N_("任现职以来{count}项"), count=len(own))
    yield from look.met("title_achievements", len(own) >= look.limit("title_achievements"), fact, "achievements")


def _indexed(look: TitleLook) -> Iterator[Condition]:
    rows = [row for row in look.facts.papers or () if row.indexed is not None]
    without = [row.title or N_("（未填题名）") for row in rows if not row.indexed]
    if without:
        yield from look.met("title_papers", False, joined(without, "、"), "papers")
    elif rows:
        yield from look.met("title_papers", True, N_("都可以检索"), "papers")


def papers_asked(look: TitleLook) -> int | None:
    """How many papers the office's own standard asks for at the level; None where it told none, or none may be."""
    best = look.standing().best
    if not look.levels.level_of(look.level).senior or (best is not None and best.passes and best.rung.papers_free):
        return None
    number = look.library.local_number(SETTINGS, f"papers_{look.level.lower()}", look.day)
    return None if number is None else int(number)


def papers_counted(look: TitleLook) -> list[PaperRow]:
    """Those since the title, before the cut-off, in a journal that can be found."""
    since, cutoff = since_title(look), look.counting.cutoff
    return [
        row
        for row in look.facts.papers or ()
        if row.published_on is not None
        and row.published_on <= cutoff
        and (since is None or row.published_on >= since)
        and row.indexed is not False
    ]


def _paper_count(look: TitleLook) -> Iterator[Condition]:
    asked = papers_asked(look)
    if asked is None:
        return
    count = len(papers_counted(look))
    fact = said(N_("{count}篇，本地标准{asked}篇"), count=count, asked=asked)
    note = "" if count >= asked else said(N_("差{count}篇。"), count=asked - count)
    yield from look.met("title_paper_count", count >= asked, fact, "papers", note)


def _assessed(look: TitleLook) -> Iterator[Condition]:
    rows = [row for row in look.facts.assessments or () if row.year is not None and row.result is not None]
    unfit = [row for row in rows if row.result == "failed"]
    if unfit:
        words = (said(N_("{year}年{result}"), year=row.year, result=ASSESSED.title(row.result)) for row in unfit)
        yield from look.met("title_assessed", False, joined(words, "、"), "assessments")
    elif rows:
        yield from look.met("title_assessed", True, said(N_("{count}个年度"), count=len(rows)), "assessments")
