"""A batch in numbers: plain frozen values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from desktop.basics.language import N_

COUNTS: Final[dict[str, str]] = {
    "applied": N_("申报"),
    "waiting": N_("在办"),
    "correcting": N_("待补正"),
    "refused": N_("不予受理"),
    "lapsed": N_("逾期放弃"),
    "withdrawn": N_("撤回"),
    "accepted": N_("受理"),
    "reviewing": N_("评审中"),
    "passed": N_("通过"),
    "failed": N_("未通过"),
    "returned": N_("曾退回补正"),
    "voted": N_("表决"),
    "unseated": N_("异议成立"),
    "documented": N_("发文"),
    "certified": N_("发证"),
}
# What a number on the page is called; who left by himself stands there in one.
CALLED: Final[dict[str, str]] = {**COUNTS, "gone": N_("退出")}


@dataclass(frozen=True)
class Counts:
    """How many people came so far; a row adds up.

    applied = waiting + correcting + refused + lapsed + withdrawn + accepted; accepted = reviewing + passed + failed.
    Whoever left, or was sent back, after an acceptance is no longer among the accepted. The rest counts besides.
    """

    applied: int = 0
    waiting: int = 0
    correcting: int = 0
    refused: int = 0
    lapsed: int = 0
    withdrawn: int = 0
    accepted: int = 0
    reviewing: int = 0
    passed: int = 0
    failed: int = 0
    returned: int = 0
    voted: int = 0
    unseated: int = 0
    documented: int = 0
    certified: int = 0

    @property
    def gone(self) -> int:
        """Who left by himself: withdrawn, or not put right in time."""
        return self.lapsed + self.withdrawn

    @property
    def share(self) -> str:
        """Passed of those decided on, in whole percent; "" while nobody was."""
        decided = self.passed + self.failed
        return f"{round(100 * self.passed / decided)}%" if decided else ""


@dataclass(frozen=True)
class Group:
    """The same for a series, a level or an employer; `name` may be a message id."""

    name: str
    counts: Counts


@dataclass(frozen=True)
class Told:
    """A reason for return: how many applicants were told it."""

    code: str
    says: str
    people: int


@dataclass(frozen=True)
class Timely:
    """A term: how many answers of how many went out in time, how many still run or ran out unanswered."""

    title: str  # a message id
    within: int
    done: int
    waiting: int
    overdue: int

    @property
    def share(self) -> str:
        """Whole percent in time of those done and those overdue; "" when there is none."""
        of = self.done + self.overdue
        return f"{round(100 * self.within / of)}%" if of else ""


@dataclass(frozen=True)
class Figures:
    """One batch in numbers."""

    batch_id: int
    number: str
    name: str
    counts: Counts
    reasons: tuple[Told, ...]
    by_series: tuple[Group, ...]
    by_level: tuple[Group, ...]
    by_employer: tuple[Group, ...]
    timely: tuple[Timely, ...]
