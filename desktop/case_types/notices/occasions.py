"""When a notice may be issued: the closed list of conditions the book names, each with why not and what to do."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from desktop.basics.language import N_
from desktop.case_types.case_type import PaperContext
from desktop.case_types.gaps import blocking
from desktop.case_types.notices.of_standing import open_promises, shortfalls
from desktop.case_types.result import GRANTED, REFUSED
from desktop.policy.book.worded.notices import NoticeChapter


@dataclass(frozen=True)
class Occasion:
    """Whether a case is ready for a notice; `why` and `remedy` are message ids."""

    holds: Callable[[PaperContext], bool]
    why: str
    remedy: str


OCCASIONS: Final[Mapping[str, Occasion]] = {
    "accepted": Occasion(lambda c: c.accepted_on is not None, N_("本件尚未受理"), N_("请先受理。")),
    "not_accepted": Occasion(lambda c: c.accepted_on is None, N_("本件已经受理"), N_("受理后不能再不予受理。")),
    "no_gaps_before_acceptance": Occasion(
        lambda c: c.accepted_on is not None or not blocking(c.gaps),
        N_("还有缺项，不能受理"),
        N_("请先补正；次要材料可以办容缺受理。"),
    ),
    "no_later_promises": Occasion(
        lambda c: not open_promises(c, "later"), N_("本件有容缺材料"), N_("请改用容缺受理通知书。")
    ),
    "shortfalls": Occasion(
        lambda c: bool(shortfalls(c)), N_("没有需要补正的内容"), N_("材料齐全的，请受理。")
    ),
    "later_promises": Occasion(
        lambda c: bool(open_promises(c, "later")), N_("没有容缺的材料"), N_("请先在“材料”中登记容缺。")
    ),
    "declared_promises": Occasion(
        lambda c: bool(open_promises(c, "declared")),
        N_("没有以告知承诺代替的材料"),
        N_("请先在“材料”中登记承诺。"),
    ),
    "extended": Occasion(
        lambda c: c.standing.extension is not None, N_("办理期限没有延长"), N_("请先延长办理期限并写明理由。")
    ),
    "granted": Occasion(
        lambda c: c.standing.decision.get("result") == GRANTED, N_("还没有准予许可的决定"), N_("请先记录决定。")
    ),
    "refused": Occasion(
        lambda c: c.standing.decision.get("result") == REFUSED, N_("没有不予许可的决定"), N_("请先记录决定。")
    ),
    "corrections": Occasion(
        lambda c: bool(c.standing.corrections), N_("受理后没有更正过"), N_("受理后更正的内容会自动列入。")
    ),
    "deliverable": Occasion(
        lambda c: bool(c.standing.deliveries), N_("还没有要送达的通知书"), N_("请先制发通知书。")
    ),
}  # fmt: skip
ELSEWHERE: Final = Occasion(lambda _c: False, N_("现在的环节不发这份通知书"), N_("请按环节逐步办理。"))


def hindrance(chapter: NoticeChapter, context: PaperContext) -> Occasion | None:
    """The first reason why the case is not ready for it; None when it is."""
    if context.standing.stage not in chapter.stages:
        return ELSEWHERE
    return next((OCCASIONS[need] for need in chapter.needs if not OCCASIONS[need].holds(context)), None)
