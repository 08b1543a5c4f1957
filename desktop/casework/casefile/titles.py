"""What the rules call the papers of a kind of case."""

from __future__ import annotations

from desktop.case_types import kind as kind_of
from desktop.casework.office import Office


class MaterialTitles:
    """What the rules of a day call the papers of each kind of case; each kind's list is drawn up once."""

    def __init__(self, office: Office) -> None:
        self._office = office
        self._kinds: dict[str, dict[str, str]] = {}

    def of(self, kind: str, key: str) -> str:
        """The title of a paper (a message id); its key once the rules no longer ask for it."""
        if kind not in self._kinds:
            lines = kind_of(kind).materials(self._office.policy, {}, self._office.clock.today())
            self._kinds[kind] = {line.key: line.says for line in lines}
        return self._kinds[kind].get(key, key)
