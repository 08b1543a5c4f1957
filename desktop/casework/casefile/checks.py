"""The rules that papers handed in are looked at by, as the policy book has them on a day."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from desktop.case_types.case_type import Trouble
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.book.matrix import PhotoGround, PhotoLimits, PhotosChapter
from desktop.policy.book.records import Record
from desktop.policy.book.shapes import Rule, RulesChapter


@dataclass(frozen=True)
class Checks:
    """Single rules by id, the limits for photos, and how sources are cited."""

    rules: Mapping[str, Rule] = field(default_factory=dict)
    limits: PhotoLimits | None = None
    grounds: tuple[PhotoGround, ...] = ()
    numbers: Mapping[str, str] = field(default_factory=dict)  # source key → document number

    @classmethod
    def on(cls, policy: PolicyLibrary, family: str, day: date, city: str) -> Checks:
        """The rules of a family of kinds; a family without such chapters has none."""
        rules = policy.chapters.get(f"{family}/handed_in")
        photos = policy.chapters.get(f"{family}/photo_limits")
        return cls(
            rules=rules.on(day) if isinstance(rules, RulesChapter) else {},
            limits=photos.limits(day, city) if isinstance(photos, PhotosChapter) else None,
            grounds=photos.grounds(day) if isinstance(photos, PhotosChapter) else (),
            numbers={key: policy.number_of(key) for key in policy.sources},
        )

    def by(self, record: Record, says: str, cure: str = "") -> Trouble:
        """A trouble with the citation of the rule that was not kept."""
        source = self.numbers.get(record.source, record.source)
        return Trouble(says, record.clause, source, record.confidence, cure)


NO_CHECKS: Final = Checks()
