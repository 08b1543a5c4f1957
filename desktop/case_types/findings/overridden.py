"""Findings set otherwise by a signed act, in words: the computed one and the one that stands, side by side."""

from __future__ import annotations

from desktop.basics.language import N_, said
from desktop.policy.verdict import CLASS, OUTCOME_WORDS, Outcome, Overridden, Verdict


def override_words(verdict: Verdict | None) -> tuple[str, ...]:
    """One sentence for each; Chinese that `_` can translate."""
    return () if verdict is None else tuple(_sentence(verdict, one) for one in verdict.overrides)


def part_words(verdict: Verdict, what: str) -> str:
    """What a part of a verdict is called: the class, or the condition's own sentence."""
    if what == CLASS:
        return N_("人才类别")
    return next((condition.says for condition in verdict.conditions if condition.id == what), what)


def finding_words(what: str, finding: str) -> str:
    """A class or an outcome in words."""
    if what == CLASS:
        return said(N_("{letter}类"), letter=finding) if finding else N_("未认定类别")
    return OUTCOME_WORDS[Outcome(finding)]


def _sentence(verdict: Verdict, one: Overridden) -> str:
    return said(
        N_(
            "认定更改：{what}，程序核验为“{was}”，按“{becomes}”办理。"
            "理由：{reason}；依据：{basis}；批准：{approver}，{day}。"
        ),
        what=part_words(verdict, one.what),
        was=finding_words(one.what, one.was),
        becomes=finding_words(one.what, one.becomes),
        reason=one.reason,
        basis=one.basis,
        approver=one.approver,
        day=one.on.isoformat(),
    )
