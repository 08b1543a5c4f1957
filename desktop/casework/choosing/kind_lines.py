"""The kinds of case to pick from, each with the one sentence that tells it from the others."""

from __future__ import annotations

from desktop.case_types import ALL
from desktop.casework.choosing.trees import trees
from desktop.casework.choosing.views import KindLine
from desktop.casework.deed import allowed
from desktop.casework.office import Office


def kind_lines(office: Office) -> tuple[KindLine, ...]:
    """All kinds in the order of the house; words are message ids."""
    allowed(office, "open_case")
    today = office.clock.today()
    found = trees(office.policy)
    words = {key: says for tree in found.values() for key, says in tree.words(today).items()}
    titles = {family: tree.called or tree.title for family, tree in found.items()}
    return tuple(
        KindLine(
            kind.key, kind.title, kind.short_title, words.get(kind.key, ""), kind.needs_person,
            kind.family, titles.get(kind.family, kind.family),
        )
        for kind in ALL
    )  # fmt: skip
