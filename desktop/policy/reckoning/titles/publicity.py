"""Whether a publicity (公示) was long enough, and when one that is posted may end, every day told."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.book.titles.publicity import PublicityChapter, Stage
from desktop.policy.reckoning.terms.counting import count_workdays
from desktop.policy.reckoning.terms.proof import Proof
from desktop.policy.reckoning.workdays import Workdays

CHAPTER: Final = "professional_title/publicity"
LONGEST: Final = 366  # calendar days of one publicity


@dataclass(frozen=True)
class Ends:
    """The first last day that is enough, by both counts; `rule` is the one the stage asks for."""

    stage: Stage
    with_posting_day: Proof
    after_posting_day: Proof

    @property
    def rule(self) -> Proof:
        """The count by which this kind of publicity is held."""
        return self.with_posting_day if self.stage.counts_posting_day else self.after_posting_day


@dataclass(frozen=True)
class Held:
    """A publicity that was held: its working days by the stage's own count and by the other one."""

    ends: Ends
    days: int  # by the stage's count
    days_with_posting_day: int
    days_after_posting_day: int

    @property
    def enough(self) -> bool:
        """Whether it was held for as many working days as the rule asks."""
        return self.days >= self.ends.stage.days

    @property
    def short_by(self) -> int:
        """Working days that are lacking."""
        return max(0, self.ends.stage.days - self.days)


def publicity_ends(library: PolicyLibrary, stage: str, posted: date) -> Ends:
    """When a publicity posted on a day has been up long enough. Raises `Expected` for an unknown stage."""
    rule = library.chapter(CHAPTER, PublicityChapter).stage_of(stage, posted)
    days = Workdays.of(library)
    return Ends(
        rule,
        count_workdays(days, posted, rule.days, count_first=True),
        count_workdays(days, posted, rule.days),
    )


def publicity_held(library: PolicyLibrary, stage: str, posted: date, to: date) -> Held:
    """How many working days a publicity from one day to another (both included) was up.

    Raises `Expected` with `field` when it ends before it begins or runs for more than a year.
    """
    if to < posted:
        raise Expected(_("公示的截止日早于发布日。"), _("请核对两个日期。"), field="to")
    if (to - posted).days > LONGEST:
        raise Expected(_("公示超过一年。"), _("请核对两个日期。"), field="to")
    ends = publicity_ends(library, stage, posted)
    days = Workdays.of(library)
    inclusive, after = days.between(posted, to), days.between(posted + timedelta(days=1), to)
    return Held(ends, inclusive if ends.stage.counts_posting_day else after, inclusive, after)
