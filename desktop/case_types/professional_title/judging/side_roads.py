"""The conditions of recognition, exceptional application, transfer and confirmation, each beside what all share."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from desktop.basics.language import N_, joined, said
from desktop.case_types.professional_title.choices import GROUNDS, LEVELS, SERIES, WAYS
from desktop.case_types.professional_title.fact_rows import TitleRow
from desktop.case_types.professional_title.judging.look import TitleLook
from desktop.case_types.professional_title.judging.seeking import ladder_condition, shortage
from desktop.policy.reckoning.titles.eligibility.climb import Standing
from desktop.policy.reckoning.titles.eligibility.holdings import Holding, best_of
from desktop.policy.verdict import Condition, Outcome

INITIAL = ("ZL", "YJ")


def recognition_conditions(look: TitleLook) -> Iterator[Condition]:
    """Recognition gives the initial levels, by education and years in the post; a master's is deemed to have one."""
    standing = look.standing("recognition")
    if look.level not in INITIAL and all(climb.lacking for climb in standing.climbs):
        yield from look.met("title_initial", False, LEVELS.title(look.level), "target_level")
        return
    if look.level in INITIAL:
        yield from look.met("title_initial", True, LEVELS.title(look.level), "target_level")
    deemed = deemed_words(look)
    if deemed:
        yield from look.tell("title_ladder", Outcome.WAIVED, deemed, "education")
    else:
        yield from ladder_condition(look, standing)


def deemed_words(look: TitleLook) -> str:
    """Why nothing need be recognised, for whom an education stands for the level; "" for everybody else."""
    for chapter in look.standing("recognition").sets:
        for row in chapter.deemed:
            if row.level == look.level and look.educated(row.education_from):
                return row.says
    return ""


def transfer_conditions(look: TitleLook) -> Iterator[Condition]:
    """A title of the same level in another series, and a year in the new post."""
    other = _elsewhere(look)
    if other is None:
        yield from look.met("title_transfer_held", False, N_("没有另一系列的同级职称"), "titles")
    else:
        fact = said(
            N_("{title}（{series}）"), title=other.says or LEVELS.title(other.level), series=SERIES.title(other.series)
        )
        yield from look.met("title_transfer_held", True, fact, "titles")
    since = look.facts.post_since
    if since is None:
        yield from look.open_question("title_transfer_post", "post_since")
        return
    reached = look.counting.to_the_day.reached(since, look.limit("title_transfer_post"))
    fact = said(N_("自 {since} 起，{day} 满1年"), since=since.isoformat(), day=reached.isoformat())
    yield from look.met("title_transfer_post", reached <= look.counting.cutoff, fact, "post_since")


def _elsewhere(look: TitleLook) -> Holding | None:
    others = {one.series for one in look.held} - {look.series.key}
    rank = look.rank(look.level)
    return best_of((one for one in look.held if one.rank == rank), others, rank)


def confirmation_conditions(look: TitleLook) -> Iterator[Condition]:
    """The title that was obtained elsewhere: there, dated, verified, by a committee that was filed."""
    facts = look.facts
    rows = [
        row for row in facts.titles or () if (row.series, row.level) == (look.series.key, look.level)
    ]
    row = min(rows, key=_bareness, default=None)  # of several, the one that is told best
    if row is None:
        fact = said(N_("没有{series}{level}的职称"), series=look.series.title, level=LEVELS.title(look.level))
        for condition in look.met("title_confirm_held", False, fact, "titles"):
            yield replace(condition, blocks=True)  # nothing is there that could be confirmed
        return
    yield from look.met("title_confirm_held", True, row.title or look.title_at(look.level), "titles")
    day = _obtained(row)
    proved = bool(row.document) and day is not None
    told = joined((row.document or N_("没有证书（文件）号"), day.isoformat() if day else N_("没有取得日期")), "；")
    yield from look.met("title_confirm_document", proved, told, "titles")
    mode = look.mode("review")
    if mode.row is not None and mode.exam_only and row.way in {"review", "recognition"}:
        note = N_("这一层级以考代评，证书却写评审、认定取得，请向发证机关核实。")
        for condition in look.cited("title_mode", mode.row, Outcome.UNMET, WAYS.title(row.way), "titles", note):
            yield replace(condition, blocks=False)  # it may be older than the rule
    yield from look.yes_no(
        "title_confirm_verified", facts.title_verified, "title_verified", N_("已核验"), N_("没有核验")
    )
    if row.way == "exam":
        yield from look.tell("title_confirm_committee", Outcome.WAIVED, N_("全国统一考试取得，不经评审"), "titles")
    else:
        yield from look.yes_no(
            "title_confirm_committee", facts.committee_filed, "committee_filed", N_("经核准备案"),
            N_("没有备案或者超出范围"),
        )  # fmt: skip


def _obtained(row: TitleRow) -> date | None:
    return row.passed_on or row.last_exam_day or row.document_day


def _bareness(row: TitleRow) -> int:
    return (not row.document) + (_obtained(row) is None)


def ground_words(look: TitleLook) -> str:
    """The grounds ticked, in words."""
    return joined((GROUNDS.title(key) for key in look.facts.exceptional_grounds or ()), "、")


def waived_ladder(look: TitleLook, standing: Standing) -> Iterator[Condition]:
    """Education and years are told, and do not refuse an exceptional application."""
    best = standing.best
    if best is None:
        return
    if best.passes:
        fact = joined((part.says for part in best.parts), "；") or best.rung.says
        note = N_("已符合正常条件，可以按正常途径申报，不必破格。")
        yield from look.cited("title_ladder", best.rung, Outcome.MET, fact, "", note)
    else:
        fact = joined((part.says for part in best.parts if part.state != "met"), "；")
        note = shortage(standing) if standing.reached is not None else N_("破格申报不受这一条限制。")
        yield from look.cited("title_ladder", best.rung, Outcome.WAIVED, fact, "", note)
