"""What the rules of official letters say about a draft: what stops it, and what it is warned of."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from desktop.basics.language import N_
from desktop.case_types.letters.drafted import Draft

ENDS: Final = {"letter": "函", "request": "请示", "report": "报告", "notice": "通知", "reply": "批复",
               "decision": "决定"}  # fmt: skip
# Words by which a report would ask for something; 请示 alone may (条例第十五条).
ASKING: Final = ("请批示", "请批复", "请审批", "请予批准", "请予审批", "妥否", "当否")
LONG_TITLE: Final = 66  # three lines of 22 signs in 二号


@dataclass(frozen=True)
class Finding:
    """One thing about a draft, a message id: `blocks`, or a warning; `field` leads to it."""

    says: str
    field: str
    blocks: bool = True


def findings(draft: Draft) -> tuple[Finding, ...]:
    """Everything; what is still open as 【待填：…】 is told apart, since it says where to enter it."""
    return tuple(_findings(draft))


def _findings(draft: Draft) -> Iterator[Finding]:
    if not draft.main_to:
        yield Finding(N_("没有主送机关。"), "main_to")
    if not any(piece.text for piece in draft.body):
        yield Finding(N_("没有正文。"), "blocks")
    if draft.kind == "request" and len(draft.main_to) > 1:
        yield Finding(N_("请示只写一个主送机关，需要同时送其他上级机关的用抄送。"), "main_to", blocks=False)
    if draft.kind == "report" and any(word in piece.text for piece in draft.body for word in ASKING):
        yield Finding(N_("报告不得夹带请示事项，需要批准的请另行请示。"), "blocks", blocks=False)
    if not draft.title.endswith(ENDS[draft.kind]):
        yield Finding(N_("标题没有以文种（函、请示、报告、通知、批复、决定）结尾。"), "title", blocks=False)
    if len(draft.title) > LONG_TITLE:
        yield Finding(N_("标题超过三行，请精简。"), "title", blocks=False)
    if draft.body and draft.body[-1].kind.startswith("level"):
        yield Finding(N_("最后一个标题下没有内容。"), "blocks", blocks=False)
    both = {one.name for one in draft.main_to} & {one.name for one in draft.copies_to}
    if both:
        yield Finding(N_("同一个机关既是主送又是抄送。"), "copies_to", blocks=False)
