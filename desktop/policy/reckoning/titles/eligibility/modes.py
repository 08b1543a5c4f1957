"""Whether a level may be reviewed or recognised at all, or is obtained by a national exam (以考代评)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from desktop.policy.book.library import PolicyLibrary
from desktop.policy.book.titles.eligibility.modes import Mode, ModesChapter
from desktop.policy.book.titles.series import LevelKey
from desktop.policy.reckoning.age import years_later

CHAPTER: Final = "professional_title/modes"


@dataclass(frozen=True)
class ModeFound:
    """The rows that speak of a level; `row`: the one that lets it through, else the one that does not."""

    rows: tuple[Mode, ...]
    row: Mode | None
    open: bool

    @property
    def exam_only(self) -> bool:
        """Whether nothing but the national exam leads there."""
        return bool(self.rows) and all(set(row.ways) == {"exam"} for row in self.rows)

    @property
    def needs_exam(self) -> bool:
        """Whether the senior exam comes before the review."""
        return self.row is not None and "exam_and_review" in self.row.ways


def mode_of(
    library: PolicyLibrary, series: str, specialty: str, level: LevelKey, way: str, day: date
) -> ModeFound:  # fmt: skip
    """How a level is obtained, and whether a way (review or recognition) is one of them."""
    rows = library.chapter(CHAPTER, ModesChapter).modes_of(series, specialty, level, day)
    accepted = {"review": {"review", "exam_and_review"}}.get(way, {way})
    row = next((row for row in rows if accepted & set(row.ways)), None)
    return ModeFound(rows, row or next(iter(rows), None), row is not None)


def exam_valid_until(library: PolicyLibrary, series: str, line: str, passed: date, day: date) -> date | None:
    """The last day on which a passed senior exam counts; None where the book has no term for it."""
    term = library.chapter(CHAPTER, ModesChapter).exam_of(series, line, day)
    return None if term is None else years_later(passed, term.years)
