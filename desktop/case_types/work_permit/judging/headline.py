"""The one sentence at the head of a verdict, and what to warn of."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from desktop.basics.language import N_, joined, said
from desktop.case_types.work_permit.facts_model import WorkPermitFacts
from desktop.case_types.work_permit.judging.classification import POINTS, Classification
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.book.tables import PointsChapter
from desktop.policy.reckoning.age import years_later
from desktop.policy.verdict import Condition, Confidence, Outcome, Validity

CLASS_NAMES = {"A": N_("外国高端人才"), "B": N_("外国专业人才"), "C": N_("其他外国人员")}
LOCAL_BONUS = "shared/local_bonus"


def headline(found: Classification) -> str:
    """What the person comes to and by which lines; without a class, why not and what would be needed."""
    best = found.best
    if found.talent_class is not None:
        name = CLASS_NAMES[found.talent_class]
        if found.talent_class == "C":
            return said(N_("{name}：依据 {lines}，须有配额。"), name=name, lines=_lines(found, "C"))
        return said(N_("{name}：满足 {lines}。"), name=name, lines=_lines(found, found.talent_class))
    if best is not None:
        return _stopped_by_age(found, best)
    if undecided(found):
        return N_("现有信息尚不能判断类别，请先补齐缺少的事实。")
    return N_("未达到A、B类条件；C类须另有依据和配额，否则不符合来华工作许可条件。")


def carried_headline(found: Classification, permit_class: str) -> str:
    """What a kind of case that carries the permit's class comes to."""
    name = CLASS_NAMES[permit_class]
    if found.talent_class is not None:
        return said(N_("{name}：沿用原许可的{letter}类。"), name=name, letter=permit_class)
    if found.age.outcome("age_least") is Outcome.UNMET or found.age.outcome("age_most") is Outcome.UNMET:
        return said(N_("原许可为{letter}类，但年龄超限，不能沿用；只能改按A类条款申请。"), letter=permit_class)
    return said(N_("原许可为{letter}类；年龄尚不能判断，不能沿用。"), letter=permit_class)


def undecided(found: Classification) -> bool:
    """True while an answer other than the area's average wage could still bring a class."""
    return found.best is None and any(
        judged.row.basis != "salary" or "annual_pay_yuan" in judged.open for judged in found.unknown("A", "B", "C")
    )


def _stopped_by_age(found: Classification, best: str) -> str:
    lines = _lines(found, best)
    if found.age.outcome("age_least") is Outcome.UNMET:
        words = N_("达到{name}类条款（{lines}），但未满{age}周岁，不予办理。")
        return said(words, name=best, lines=lines, age=found.age.least)
    if found.age.outcome("age_most") is Outcome.UNKNOWN:
        if found.age.outcome("age_relaxation") is None:
            return said(N_("达到{name}类条款（{lines}）；出生日期未填，年龄尚不能判断。"), name=best, lines=lines)
        words = N_("达到{name}类条款（{lines}），但已超过{age}周岁，须先取得年龄放宽批准。")
        return said(words, name=best, lines=lines, age=found.age.most)
    return said(
        N_("达到{name}类条款（{lines}），但年龄超限，不能按{name}类办理；只能改按A类条款申请。"), name=best, lines=lines
    )


def _lines(found: Classification, talent_class: str) -> str:
    """The met lines of a class, points lines with their total."""
    total = found.tally.points.total
    return joined(
        (
            said(N_("{code}（积分 {total} 分）"), code=judged.line.code, total=total)
            if judged.row.basis == "points"
            else judged.line.code
            for judged in found.met(talent_class)
        ),
        "、",
    )


def warnings(
    library: PolicyLibrary,
    facts: WorkPermitFacts,
    day: date,
    found: Classification,
    conditions: tuple[Condition, ...],
    validity: Validity,
) -> Iterator[str]:
    """What an officer should know though nothing is refused by it."""
    yield from found.age.warnings
    resting = found.resting
    if resting and all(judged.line.confidence is Confidence.TO_CHECK for judged in resting):
        yield said(
            N_("所依条款 {lines} 的原文待核，请先与决定机关确认。"), lines="、".join(j.line.code for j in resting)
        )
    if found.talent_class == "C":
        yield N_("C类实行数量管理，须有配额，由决定机关掌握。")
    if found.best is None and found.met("C") == () and not undecided(found):
        needed = library.chapter(POINTS, PointsChapter).pass_mark("B", day)
        yield said(N_("积分不足{points}分不等于C类：C类须另有依据和配额。"), points=needed)
    if found.average_wage is None and found.best != "A":
        codes = "、".join(judged.line.code for judged in found.lines if judged.row.basis == "salary")
        yield said(N_("当地上年度社会平均工资未补录，工资条款（{lines}）未能判断。"), lines=codes)
    if facts.local_bonus and library.local(LOCAL_BONUS, "criteria", day) is None:
        yield N_("地方鼓励性加分没有省级标准的依据，请补录文号后再计分。")
    yield from not_refused(conditions)
    for condition in conditions:
        if condition.id == "degree_experience" and condition.outcome is Outcome.WAIVED and condition.note:
            yield joined((condition.fact, condition.note), "。")
    yield from age_during_permit(facts, day, found, validity)


def not_refused(conditions: tuple[Condition, ...]) -> Iterator[str]:
    """What is unmet though nothing is refused by it: a limit that has passed, a promise not kept."""
    for condition in conditions:
        if condition.outcome is Outcome.UNMET and not condition.blocks:
            yield joined((condition.says, joined((condition.fact, condition.note), "；")), "：")


def age_during_permit(
    facts: WorkPermitFacts, day: date, found: Classification, validity: Validity
) -> Iterator[str]:  # fmt: skip
    """B and C: windows look at the age during the permit too."""
    if found.talent_class in {"B", "C"} and facts.birth_date is not None and validity.until is not None:
        limit = found.age.relaxed or found.age.most
        over = years_later(facts.birth_date, limit + 1)
        if day < over <= validity.until and found.age.outcome("age_most") in {Outcome.MET, Outcome.WAIVED}:
            words = N_("拟批期限内（{day}）将超过{age}周岁，有的窗口会缩短期限。")
            yield said(words, day=over.isoformat(), age=limit)
