"""Which term holds: by step, kind, class and day, as the body the office chose promises it and as the law allows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final, Self

from desktop.basics.language import N_, said
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.book.terms import Body, StepKey, StillGround, Term, TermsChapter
from desktop.policy.verdict import Confidence

NATIONAL: Final = "national"
OWN: Final = "own"  # what the local body itself has published, typed by the office
TERM_BODY: Final = "term_body"  # the blank that says whose promise counts


@dataclass(frozen=True)
class TermBook:
    """The terms of one family of cases; `chapter` is None for a family that has none."""

    library: PolicyLibrary
    key: str
    chapter: TermsChapter | None

    @classmethod
    def of(cls, library: PolicyLibrary, family: str) -> Self:
        """The terms of a family ("work_permit")."""
        key = f"{family}/limits"
        return cls(library, key, library.chapter(key, TermsChapter) if key in library.chapters else None)

    def chosen(self, day: date) -> str:
        """The key of the body whose promise counts on a day: as the office chose, the national one otherwise."""
        value = self.library.local(self.key, TERM_BODY, day)
        return NATIONAL if value is None else value.value

    def body(self, key: str) -> Body:
        """A body by its key."""
        bodies = () if self.chapter is None else self.chapter.body
        return next((body for body in bodies if body.key == key), Body(key=key, title=key))

    def promised(self, step: StepKey, kind: str, talent_class: str, day: date) -> Term | None:
        """What the chosen body promises; the national promise where it is silent, the legal term where both are."""
        chosen = self.chosen(day)
        own = self._own(step, talent_class, day) if chosen == OWN else None
        return (
            own
            or self._found(step, kind, talent_class, day, chosen)
            or self._found(step, kind, talent_class, day, NATIONAL)
            or self.legal(step, kind, talent_class, day)
        )

    def legal(self, step: StepKey, kind: str, talent_class: str, day: date) -> Term | None:
        """The most the law allows for a step."""
        return self._found(step, kind, talent_class, day, NATIONAL, legal=True)

    def compared(self, step: StepKey, kind: str, talent_class: str, day: date) -> tuple[Term, ...]:
        """What the other bodies promise for the same step."""
        chosen = self.chosen(day)
        others = [] if self.chapter is None else [body.key for body in self.chapter.body if body.key != chosen]
        found = (self._found(step, kind, talent_class, day, body) for body in others)
        return tuple(term for term in found if term is not None)

    def extension(self, kind: str, day: date) -> Term | None:
        """By how many working days a term may be extended, once."""
        return self._found("extension", kind, "", day, NATIONAL, legal=True)

    def grounds(self, day: date) -> tuple[StillGround, ...]:
        """The grounds on which a clock may stand."""
        return () if self.chapter is None else tuple(still for still in self.chapter.still if still.speaks_on(day))

    def _found(
        self, step: StepKey, kind: str, talent_class: str, day: date, body: str, *, legal: bool = False
    ) -> Term | None:
        """The body's own term for it: one that names the kind before others, then one that names the class."""
        if self.chapter is None:
            return None
        fitting = [
            term
            for term in self.chapter.on(day)
            if (term.step, term.body, term.legal) == (step, body, legal) and term.fits(kind, talent_class)
        ]
        return min(fitting, key=lambda term: (not term.kinds, not term.classes), default=None)

    def _own(self, step: StepKey, talent_class: str, day: date) -> Term | None:
        """The term the office typed as published where it is; None when it typed none for the step."""
        name = f"own_{step}"
        if (self.key, name) not in {(blank.chapter, blank.key) for blank in self.library.blanks()}:
            return None
        value = self.library.local(self.key, name, day, talent_class)
        number = self.library.local_number(self.key, name, day, talent_class)
        if value is None or number is None:
            return None
        return Term(
            id=name,
            says=said(N_("本地公布的时限（{cite}）"), cite=value.cite),
            step=step,
            body=OWN,
            limit=int(number),
            source="office",
            clause=value.cite,
            first_day=value.first_day,
            last_day=value.last_day,
            checked_on=value.entered_on,
            confidence=Confidence.ONE_SOURCE,
        )
