"""From facts to what the ladders look at: titles held, education, skill, work."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Final, cast

from desktop.case_types.professional_title.facts_model import TitleFacts
from desktop.case_types.professional_title.judging.look import TitleLook, start_of
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.book.titles.eligibility.years import YearsChapter
from desktop.policy.book.titles.series import LevelKey
from desktop.policy.reckoning.titles.eligibility.climb import SETTINGS
from desktop.policy.reckoning.titles.eligibility.climber import Appointed, Climber, Educated, Skilled
from desktop.policy.reckoning.titles.eligibility.holdings import Given, Holding, Qualified, holdings
from desktop.policy.reckoning.titles.eligibility.years import CHAPTER as YEARS
from desktop.policy.reckoning.titles.eligibility.years import Span

OUT: Final = "out"  # the office's choice to take pauses off the years


def look_of(library: PolicyLibrary, facts: TitleFacts, day: date) -> TitleLook:
    """What is looked at."""
    held = _held(library, facts, day)
    return TitleLook(library, day, facts=facts, held=held, climber=_climber(library, facts, held, day))


def _held(library: PolicyLibrary, facts: TitleFacts, day: date) -> tuple[Holding, ...]:
    given = (
        Given(
            row.series, cast("LevelKey", row.level), row.title or "", row.way or "review", row.passed_on,
            row.document_day, row.last_exam_day,
        )
        for row in facts.titles or ()
        if row.series and row.level
    )  # fmt: skip
    qualified = (Qualified(row.key, row.obtained_on) for row in facts.qualifications or () if row.key)
    value = library.local(SETTINGS, "title_start", day)
    return holdings(library, given, qualified, start_of(facts, "" if value is None else value.value), day)


def _climber(library: PolicyLibrary, facts: TitleFacts, held: tuple[Holding, ...], day: date) -> Climber:
    work = None if facts.work is None else _spans((row.first_day, row.last_day) for row in facts.work)
    own = [row for row in facts.work or () if row.in_specialty]
    return Climber(
        education=None
        if not facts.education or not any(row.level for row in facts.education)
        else tuple(Educated(row.level, row.graduated_on) for row in facts.education if row.level),
        held=held,
        skills=tuple(Skilled(row.grade, row.obtained_on) for row in facts.skills or () if row.grade),
        appointments=tuple(
            Appointed(cast("LevelKey", row.level), Span(row.first_day, row.last_day))
            for row in facts.appointments or ()
            if row.level and row.first_day
        ),
        work=work,
        specialty_work=None if work is None else _spans((row.first_day, row.last_day) for row in own),
        pauses=paused(library, facts, day) if _taken_off(library, day) else (),
        post_since=facts.post_since,
        post_related=facts.post_related,
        fit_assessed=facts.fit_assessed,
        direct_way=facts.direct_way or "",
        direct_on=facts.from_office_on,
        deemed_from=facts.deemed_from,
    )


def _taken_off(library: PolicyLibrary, day: date) -> bool:
    value = library.local(SETTINGS, "pauses", day)
    return value is not None and value.value == OUT


def paused(library: PolicyLibrary, facts: TitleFacts, day: date) -> tuple[Span, ...]:
    """The spans that do not count as years of a title by the book."""
    rows = {row.sort for row in library.chapter(YEARS, YearsChapter).pause if row.speaks_on(day) and not row.counts}
    return _spans((row.first_day, row.last_day) for row in facts.pauses or () if row.sort in rows)


def _spans(days: Iterable[tuple[date | None, date | None]]) -> tuple[Span, ...]:
    return tuple(
        Span(first, last) for first, last in days if first is not None and (last is None or first <= last)
    )
