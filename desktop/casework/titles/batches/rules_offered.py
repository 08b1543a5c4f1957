"""What a batch may review by: the rule sets of the book, the score sheets of the book."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.basics.language import _
from desktop.casework.deed import allowed
from desktop.casework.office import Office
from desktop.policy.book.records import in_force
from desktop.policy.book.titles.sessions import SessionsChapter
from desktop.policy.reckoning.titles.eligibility.climb import rule_sets

SESSIONS = "professional_title/sessions"


@dataclass(frozen=True)
class RulesOffered:
    """Rule sets by name and title, and the titles of the score sheets."""

    rule_sets: tuple[tuple[str, str], ...]
    sheets: tuple[str, ...]

    def unknown(self, rule_set: str) -> tuple[str, ...]:
        """What of a batch's rule sets (joined by "+") the book does not have: such conditions are looked at by eye."""
        known = {name for name, _title in self.rule_sets}
        return tuple(one for one in (part.strip() for part in rule_set.split("+")) if one and one not in known)


def rules_offered(office: Office) -> RulesOffered:
    """What the book has today."""
    allowed(office, "read_batches")
    sets = tuple((chapter.rule_set, _(chapter.title)) for chapter in rule_sets(office.policy))
    book = office.policy.chapter(SESSIONS, SessionsChapter)
    return RulesOffered(sets, tuple(_(sheet.title) for sheet in in_force(book.sheet, office.clock.today())))
