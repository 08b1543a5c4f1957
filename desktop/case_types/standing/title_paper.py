"""What a title's papers need beside the case: how the forms are printed, where the application stands in its batch."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from desktop.policy.reckoning.titles.forms import FormSheet


@dataclass(frozen=True)
class TitleOnPaper:
    """Frozen values; all empty for a case outside every batch, except the forms."""

    forms: Mapping[str, FormSheet] = field(default_factory=dict)
    receipt: str = ""  # 受理号
    batch: str = ""
    committee: str = ""
    year: int = 0
    posted_days: int | None = None  # working days of the employer's publicity, counted by the book
    criteria: tuple[tuple[str, int], ...] = ()  # of the experts' sheet: what is marked, and the most it may have
    blind: bool = False  # the sheets of the experts bear a number instead of a name

    def form(self, key: str) -> FormSheet:
        """A form as it is printed; raises KeyError, since keys come from the program."""
        return self.forms[key]
