"""What the conditions of visa support look at: facts, book, day, the class of the standard."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from desktop.basics.errors import Expected
from desktop.basics.language import N_, _, said
from desktop.case_types.case_type import Facts
from desktop.case_types.ruled.look import RuleLook
from desktop.case_types.ruled.reading import read_strictly
from desktop.case_types.visa_support.facts_model import VisaFacts
from desktop.case_types.work_permit.facts_model import WorkPermitFacts
from desktop.case_types.work_permit.judging.classification import Classification, classify
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.book.shapes import CountriesChapter
from desktop.policy.reckoning.age import months_later
from desktop.policy.verdict import Condition

CONDITIONS = "visa_support/conditions"
NATIONALITIES = "shared/nationalities"


@dataclass(frozen=True)
class VisaLook(RuleLook):
    """One visit on one day. A rule that does not speak on that day tells nothing."""

    facts: VisaFacts
    kind: str

    @cached_property
    def found(self) -> Classification:
        """The classification of the work-permit standard, for the facts it asks for."""
        names = set(WorkPermitFacts.model_fields) & set(VisaFacts.model_fields)
        told = self.facts.model_dump(mode="json", include=names, exclude_none=True)
        return classify(self.library, WorkPermitFacts.read(told), self.day)

    def country(self, code: str | None) -> str:
        """What a country is called; "" for none."""
        countries = self.library.chapter(NATIONALITIES, CountriesChapter).country
        return next((one.title for one in countries if one.code == code), "")

    def within(self, name: str, value: int | None, question: str, pattern: str) -> Iterator[Condition]:
        """A number that may not be larger than a rule's limit; `pattern` tells it with {n}."""
        rule = self.rules.get(name)
        if rule is None or rule.limit is None:
            return
        if value is None:
            yield from self.unknown(name, question)
        else:
            yield from self.met(name, value <= rule.limit, said(pattern, n=value), question)

    def passport(self, name: str) -> Iterator[Condition]:
        """The passport lasts so many months from the day on; the last of them counts."""
        rule, until = self.rules.get(name), self.facts.passport_expires_on
        if rule is None or rule.limit is None:
            return
        if until is None:
            yield from self.unknown(name, "passport_expires_on")
        else:
            fits = until >= months_later(self.day, int(rule.limit))
            yield from self.met(name, fits, said(N_("有效期至 {day}"), day=until.isoformat()), "passport_expires_on")


def look_at(library: PolicyLibrary, facts: Facts, day: date, kind: str) -> VisaLook:
    """The facts read strictly; raises `Expected` naming the first that is wrong, or a day before the book."""
    known = read_strictly(VisaFacts, facts)
    if known.birth_date is not None and known.birth_date > day:
        raise Expected(
            _("出生日期 {birth} 晚于核验日 {day}。").format(birth=known.birth_date.isoformat(), day=day.isoformat()),
            _("请核对出生日期。"),
            field="birth_date",
        )
    codes = {country.code for country in library.chapter(NATIONALITIES, CountriesChapter).country}
    for name in ("nationality", "visa_country", "usual_residence", "degree_country"):
        code = getattr(known, name)
        if code is not None and code not in codes:
            raise Expected(
                _("没有代码为“{code}”的国家或地区。").format(code=code), _("请用三位字母代码，如 KOR。"), field=name
            )
    return VisaLook(library, day, CONDITIONS, known, kind)
