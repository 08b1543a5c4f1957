"""What has to be done before a review meeting, and by when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from desktop.policy.book.library import PolicyLibrary
from desktop.policy.book.titles.sessions import Ahead, SessionsChapter
from desktop.policy.reckoning.terms.counting import count_back, last_workday
from desktop.policy.reckoning.workdays import Workdays

CHAPTER: Final = "professional_title/sessions"
FILING: Final = "filing"


@dataclass(frozen=True)
class SentBy:
    """The last day for sending the plan of a meeting, and the last working day by then; what it rests on."""

    last: date
    workday: date
    rule: Ahead


def plan_sent_by(library: PolicyLibrary, meeting: date) -> SentBy | None:
    """By when plan, pool and names of a meeting are sent (会前备案); None where the book has no such rule.

    Calendar days, counted back from the day of the meeting. Raises `Expected` before the rules begin.
    """
    chapter = library.chapter(CHAPTER, SessionsChapter)
    chapter.must_cover(meeting)
    rule = chapter.ahead_of(FILING, meeting)
    if rule is None:
        return None
    days = Workdays.of(library)
    last = count_back(days, meeting, rule.days).end
    return None if last is None else SentBy(last, last_workday(days, last), rule)
