"""The kinds of case to pick from, each with the one sentence that tells it from the others."""

from __future__ import annotations

from desktop.case_types import ALL
from desktop.casework.choosing.guide import WHICH_KIND
from desktop.casework.choosing.views import KindLine
from desktop.casework.deed import allowed
from desktop.casework.office import Office
from desktop.policy.book.kinds.tree import TreeChapter


def kind_lines(office: Office) -> tuple[KindLine, ...]:
    """All kinds in the order of the house; words are message ids."""
    allowed(office, "open_case")
    words = office.policy.chapter(WHICH_KIND, TreeChapter).words(office.clock.today())
    return tuple(
        KindLine(kind.key, kind.title, kind.short_title, words.get(kind.key, ""), kind.needs_person) for kind in ALL
    )
