"""What the conditions of a title look at: the facts, the batch's settings, the titles held, the rules of the day."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from typing import Final, cast

from desktop.basics.language import N_
from desktop.case_types.professional_title.facts_model import TitleFacts
from desktop.case_types.ruled.look import RuleLook
from desktop.case_types.ruled.told import told
from desktop.policy.book.records import Record
from desktop.policy.book.shapes import Rule, RulesChapter
from desktop.policy.book.titles.eligibility.ladders import EducationChapter, RungWay
from desktop.policy.book.titles.eligibility.years import TitleStart, YearMode, YearsChapter
from desktop.policy.book.titles.series import LevelKey, Series, SeriesChapter
from desktop.policy.reckoning.titles.eligibility.climb import SETTINGS, Sought, Standing, climb, rule_sets, sets_of
from desktop.policy.reckoning.titles.eligibility.climber import EDUCATION, Climber
from desktop.policy.reckoning.titles.eligibility.holdings import SERIES, Holding
from desktop.policy.reckoning.titles.eligibility.modes import ModeFound, mode_of
from desktop.policy.reckoning.titles.eligibility.years import CHAPTER as YEARS
from desktop.policy.reckoning.titles.eligibility.years import Counting
from desktop.policy.verdict import Condition, Outcome

CHAPTERS: Final = ("blocks", "conditions", "orders", "coherence")


@dataclass(frozen=True)
class TitleLook(RuleLook):
    """One person's facts on one day; `held` and `climber` are the facts as the rules see them."""

    chapter: str = "professional_title/conditions"
    facts: TitleFacts = field(kw_only=True)
    held: tuple[Holding, ...] = field(kw_only=True)
    climber: Climber = field(kw_only=True)
    _standings: dict[Sought, Standing] = field(default_factory=dict, init=False, compare=False, repr=False)

    @cached_property
    def rules(self) -> dict[str, Rule]:
        """The rules of all four chapters in force on the day."""
        chapters = (self.library.chapter(f"professional_title/{name}", RulesChapter) for name in CHAPTERS)
        return {key: rule for chapter in chapters for key, rule in chapter.on(self.day).items()}

    def limit(self, name: str) -> int:
        """The number of a rule."""
        return int(self.rules[name].limit or 0)

    @property
    def level(self) -> LevelKey:
        """The level sought; raises `KeyError` where it is not told: ask `target_told` first."""
        return cast("LevelKey", self.facts.target_level or _missing("target_level"))

    @property
    def target_told(self) -> bool:
        """Whether series and level are told."""
        return self.facts.target_series is not None and self.facts.target_level is not None

    @cached_property
    def series(self) -> Series:
        """The series sought; raises `KeyError` as `level` does."""
        return self.levels.series_of(self.facts.target_series or _missing("target_series"), self.day)

    @cached_property
    def levels(self) -> SeriesChapter:
        """All series and levels."""
        return self.library.chapter(SERIES, SeriesChapter)

    @property
    def accepted(self) -> date:
        """The day of acceptance the batch set, else the day of the rules."""
        return self.facts.accept_day or self.day

    @cached_property
    def counting(self) -> Counting:
        """How years are counted, and until when."""
        return Counting(self._mode, cutoff_of(self.library.chapter(YEARS, YearsChapter), self.facts, self.day))

    @property
    def _mode(self) -> YearMode:
        return cast("YearMode", self.facts.year_mode or self.setting("year_mode") or "exact_day")

    def setting(self, key: str) -> str:
        """What the office chose for a setting; "" while it has not."""
        value = self.library.local(SETTINGS, key, self.day)
        return "" if value is None else value.value

    def rank(self, level: str) -> int:
        """Where a level stands."""
        return self.levels.level_of(cast("LevelKey", level)).rank

    def educated(self, least: str) -> bool:
        """Whether an education at least so high is there on the cut-off."""
        book = self.library.chapter(EDUCATION, EducationChapter)
        return any(
            one.graduated_on is not None
            and one.graduated_on <= self.counting.cutoff
            and book.rank_of(one.level) >= book.rank_of(least)
            for one in self.climber.education or ()
        )

    def title_at(self, level: LevelKey) -> str:
        """What the title sought would be called at a level."""
        own = self.facts.target_title
        return own if own and level == self.facts.target_level else self.series.name_at(level)

    def mode(self, way: str, level: LevelKey | None = None) -> ModeFound:
        """How a level of the series is obtained."""
        specialty = self.facts.target_specialty or ""
        return mode_of(self.library, self.series.key, specialty, level or self.level, way, self.day)

    def standing(self, way: RungWay = "review", level: LevelKey | None = None) -> Standing:
        """How the person stands before a level of the series, by the rule sets of the batch or the usual ones."""
        sought = Sought(self.series.key, level or self.level, way)
        if sought not in self._standings:
            self._standings[sought] = self._stand(sought)
        return self._standings[sought]

    def _stand(self, sought: Sought) -> Standing:
        beside = "+" if (self.facts.rule_set or "").startswith("+") else ""
        named = beside + "+".join(sorted(self.rule_sets & self.known_sets))
        sets = sets_of(self.library, sought, self.day, "" if named == "+" else named)
        return climb(self.library, sets, self.climber, sought, self.counting, self.day)

    @property
    def rule_sets(self) -> set[str]:
        """The rule sets the batch names."""
        return set(filter(None, (name.strip() for name in (self.facts.rule_set or "").split("+"))))

    @cached_property
    def known_sets(self) -> set[str]:
        """Every rule set a batch may name."""
        return {chapter.rule_set for chapter in rule_sets(self.library)}

    def cited(
        self, name: str, record: Record, outcome: Outcome, fact: str, question: str = "", note: str = ""
    ) -> Iterator[Condition]:
        """A condition by the wording of a rule that rests on a record of another chapter: its source and certainty."""
        rule = self.rules[name]
        by_record = rule.model_copy(
            update={
                "says": record.says or rule.says, "source": record.source, "clause": record.clause,
                "confidence": record.confidence,
            }
        )  # fmt: skip
        yield told(self.library, by_record, outcome, fact, question=question, note=note)

    def open_question(self, name: str, question: str, fact: str = "") -> Iterator[Condition]:
        """A condition that is open, and warns only: the papers may still come."""
        for condition in self.tell(name, Outcome.UNKNOWN, fact or N_("未填"), question):
            yield replace(condition, blocks=False, note="")


def cutoff_of(years: YearsChapter, facts: TitleFacts, day: date) -> date:
    """The day on which everything ends: the batch's, else the book's for the year of the day."""
    return facts.cutoff or years.cutoff_of(day)


def start_of(facts: TitleFacts, setting: str) -> TitleStart:
    """The day a title counts from: the batch's choice, else the office's, else the book's first."""
    return cast("TitleStart", facts.title_start or setting or "passed_on")


def _missing(name: str) -> str:
    raise KeyError(name)
