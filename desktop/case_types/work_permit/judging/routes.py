"""Two ways to a permit side by side: the excellent graduate's, and a class the same person reaches by another line.

Both are judged whole, each under its own class; which is better, and why, is said and not decided: the applicant
chooses by the class applied for.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from desktop.basics.language import N_, joined, said
from desktop.case_types.work_permit.facts_model import WorkPermitFacts
from desktop.case_types.work_permit.judging.classification import Classification, counted
from desktop.case_types.work_permit.judging.term import term_of
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.verdict import Condition, Outcome, Route

Judging = Callable[[Classification], tuple[Condition, ...]]

NAMES = {"A": N_("外国高端人才（A类）"), "B": N_("外国专业人才（B类）"), "C": N_("优秀外籍高校毕业生（C类）")}


def routes(
    library: PolicyLibrary, facts: WorkPermitFacts, day: date, first: date, found: Classification, judging: Judging
) -> tuple[Route, ...]:
    """The other class and the graduate's way, the better one marked; () unless both lines are met.

    In: `first` is the day the permit would begin, `judging` tells the conditions under a class.
    """
    if found.best not in {"A", "B"} or not any(judged.row.basis == "graduate" for judged in found.met("C")):
        return ()
    told = []
    for letter in (found.best, "C"):
        under = counted(library, facts, day, found, letter)
        lines = [judged for judged in under.resting if letter != "C" or judged.row.basis == "graduate"]
        term, conditions = term_of(library, facts, first, under), judging(under)
        told.append(
            Route(
                talent_class=letter,
                says=NAMES[letter],
                lines=tuple(judged.line.code for judged in lines),
                until=term.until,
                bounded_by=term.bounded_by,
                evidence=joined(dict.fromkeys(judged.row.evidence for judged in lines if judged.row.evidence), "；"),
                stops=tuple(c.says for c in conditions if c.blocks and c.outcome is Outcome.UNMET),
                cautions=tuple(
                    joined((c.fact, c.note), "。") for c in conditions if c.outcome is Outcome.WAIVED and c.note
                ),
                taken=letter == found.talent_class,
            )
        )
    other, graduate = told
    better, worse = (graduate, other) if other.stops and not graduate.stops else (other, graduate)
    return tuple(one if one is not better else _better(better, worse) for one in told)


def route_words(told: tuple[Route, ...]) -> tuple[str, ...]:
    """One sentence for the window where two ways are open, and how the other one is taken; () where there is one."""
    better = next((one for one in told if one.better), None)
    if better is None:
        return ()
    taken = next((one for one in told if one.taken), None)
    words = said(
        N_("两种途径都符合：{ways}。{better}较优：{why}。"),
        ways=joined((one.says for one in told), "、"),
        better=better.says,
        why=better.why,
    )
    if taken is not None and not taken.better:
        change = said(N_("改按较优途径办理的，请把申请类别改为{letter}类。"), letter=better.talent_class)
        return (words, change)
    return (words,)


def _better(better: Route, worse: Route) -> Route:
    return replace(better, better=True, why=joined(_reasons(better, worse), "；"))


def _reasons(better: Route, worse: Route) -> list[str]:
    told: list[str] = []
    if worse.stops and not better.stops:
        told.append(said(N_("另一途径现不符合：{stops}"), stops=joined(worse.stops, "、")))
    if better.until is not None and worse.until is not None and better.until > worse.until:
        told.append(
            said(
                N_("建议许可期限至 {until}，另一途径只到 {short}"),
                until=better.until.isoformat(),
                short=worse.until.isoformat(),
            )
        )
    if better.talent_class != "C":
        told.append(N_("不占数量管理的配额"))
    return told
