"""What may be promised of each line of a case, and until when."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final, Self

from desktop.basics.chinese import day_in_words
from desktop.basics.language import N_, said
from desktop.case_types.case_type import MaterialState
from desktop.case_types.in_words import in_words
from desktop.case_types.person import PersonAnswers
from desktop.casework.casefile.case_file import CaseFile
from desktop.casework.promises.bars import bar_of, barred_words
from desktop.casework.promises.views import Choice
from desktop.policy.reckoning.promises import Asking, Offer, filled, offer
from desktop.policy.reckoning.workdays import Workdays

if TYPE_CHECKING:
    from desktop.store.reads.promises import PromiseRow

INTAKE: Final = frozenset({"registered", "correcting"})  # promises are made before acceptance
COVERED: Final = frozenset({"promised", "declared"})
IN_HAND: Final = frozenset({"received", "checked", "stamped_copy"})


@dataclass(frozen=True)
class Offers:
    """Everything an offer of this case hangs on, read once."""

    file: CaseFile
    asking: Asking
    today: date
    days: Workdays
    barred: str  # a message; "" when nothing bars

    @classmethod
    def of(cls, file: CaseFile) -> Self:
        """For a case opened for reading."""
        office, row = file.office, file.row
        today = office.clock.today()
        record = bar_of(office.store.reads, row.person_id, row.employer_id, today)
        return cls(
            file,
            Asking(file.verdict().talent_class or "", file.kind.column),
            today,
            Workdays.of(office.policy),
            "" if record is None else barred_words(record, row.person_id),
        )

    def choice(self, kind: str, state: MaterialState, made: Sequence[PromiseRow]) -> Choice:
        """What may be promised of one line now; `made` are the promises of this line so far."""
        chapter = chapter_of(self.file)
        found = offer(self.file.office.policy, chapter, kind, state.line, self.asking, self.file.policy_day)
        if not found.allowed:
            return Choice(found, None, "", "", found.why_not)
        reckoned = self.days.after(self.today, found.days)
        return Choice(
            found,
            reckoned.day,
            self._proof(found, reckoned.day, certain=reckoned.certain),
            self._text(found, state, reckoned.day),
            self._why_not_now(state, made),
        )

    def _why_not_now(self, state: MaterialState, made: Sequence[PromiseRow]) -> str:
        if self.file.row.stage not in INTAKE:
            return N_("容缺和承诺在受理前作出；受理后缺材料的，按补正办理。")
        if any(row.state == "open" for row in made):
            return N_("这份材料已有未了结的承诺。")
        if state.state in IN_HAND and not state.trouble:
            return N_("这份材料已经收到，不需要承诺。")
        return self.barred

    def _proof(self, found: Offer, due: date, *, certain: bool) -> str:
        pattern = (
            N_("自 {start} 次日起 {count} 个工作日，至 {due}")
            if certain
            else N_("自 {start} 次日起 {count} 个工作日，至 {due}（其间有年度放假安排尚未收录，按周一至周五推算）")
        )
        return said(pattern, start=self.today.isoformat(), count=found.days, due=due.isoformat())

    def _text(self, found: Offer, state: MaterialState, due: date) -> str:
        """The promise as it will be signed: literal Chinese."""
        row, subject = self.file.row, self.file.subject
        chinese = in_words(PersonAnswers, subject.person, "chinese_name")
        return filled(
            found.text,
            applicant=chinese or row.applicant or "（姓名）",
            employer=row.employer_name or "（单位）",
            kind=self.file.kind.title,
            number=row.number,
            material=f"“{state.line.says}”",
            due=day_in_words(due),
            days=found.days,
            consequence=found.consequence,
            bar=found.bar_months,
        )


def chapter_of(file: CaseFile) -> str:
    """The chapter that speaks of promises for this family of cases."""
    return f"{file.kind.family}/promises"
