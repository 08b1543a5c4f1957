"""The verdict of a kind judged by conditions alone: no class, a sentence, what is missing, what to warn of."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from desktop.basics.language import N_, joined, said
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.verdict import Condition, Outcome, Validity, Verdict


def verdict_of(
    library: PolicyLibrary, day: date, conditions: tuple[Condition, ...], *, answer: str, refusal: str,
    advice: Iterable[str] = (), validity: Validity | None = None,
) -> Verdict:  # fmt: skip
    """In: `answer`, the sentence when nothing stands in the way; `refusal`, the pattern with {says} of what does."""
    return Verdict(
        day=day,
        edition=library.edition,
        talent_class=None,
        headline=_sentence(conditions, answer, refusal),
        conditions=conditions,
        missing=tuple(
            dict.fromkeys(c.question for c in conditions if c.outcome is Outcome.UNKNOWN and c.blocks and c.question)
        ),
        warnings=(*_not_refused(conditions), *advice),
        validity=validity,
        classed=False,
    )


def _sentence(conditions: tuple[Condition, ...], answer: str, refusal: str) -> str:
    stopping = next((c for c in conditions if c.blocks and c.outcome is Outcome.UNMET), None)
    if stopping is not None:
        return said(refusal, says=joined((stopping.fact, stopping.note.rstrip("。")), "："))
    if any(c.blocks and c.outcome is Outcome.UNKNOWN for c in conditions):
        return N_("现有信息尚不能判断，请先补齐缺少的事实。")
    return answer


def _not_refused(conditions: tuple[Condition, ...]) -> tuple[str, ...]:
    """What is unmet or open though nothing is refused by it."""
    return tuple(
        joined((c.says, joined((c.fact, c.note), "；")), "：")
        for c in conditions
        if not c.blocks and c.outcome in {Outcome.UNMET, Outcome.UNKNOWN}
    )
