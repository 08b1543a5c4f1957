"""What may be promised of each line of a case, and until when."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Self

from desktop.basics.chinese import day_in_words
from desktop.basics.errors import Expected
from desktop.basics.language import N_, _, said
from desktop.case_types.case_type import MaterialState
from desktop.case_types.citizens.forms import person_form
from desktop.case_types.in_words import in_words
from desktop.case_types.material_words import THERE
from desktop.casework.casefile.case_file import CaseFile
from desktop.casework.casefile.stages import BEFORE_ACCEPTANCE
from desktop.casework.promises.life.bars import bar_of, barred_words
from desktop.casework.promises.views import Choice
from desktop.policy.reckoning.promises import Asking, Terms, filled, offer
from desktop.policy.reckoning.workdays import Workdays

if TYPE_CHECKING:
    from desktop.store.reads.dealings.promises import PromiseRow


def before_acceptance(stage: str, accepted_on: date | None) -> bool:
    """True while a case is not accepted yet; one that mends (补正中) may have been accepted long ago."""
    return stage in BEFORE_ACCEPTANCE and accepted_on is None


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
            Asking(file.verdict().class_that_stands or "", file.kind.column),
            today,
            Workdays.of(office.policy),
            "" if record is None else barred_words(record, row.person_id),
        )

    def choice(
        self, kind: str, state: MaterialState, made: Sequence[PromiseRow], due_on: date | None = None
    ) -> Choice:
        """What may be promised of one line now, by a day (none: the longest the rules allow).

        In: `made` are the promises of this line so far. Raises `Expected` for a day outside the term.
        """
        policy, chapter = self.file.office.policy, chapter_of(self.file)
        found = offer(policy, chapter, kind, state.line, self.asking, self.today)
        if found.terms is None:
            return Choice(found, None, None, "", "", found.why_not)
        reckoned = self.days.after(self.today, found.terms.days)
        due = due_on or reckoned.day
        if not self.today < due <= reckoned.day:
            raise Expected(
                _("补交期限须在 {first} 之后、不晚于 {last}。").format(
                    first=self.today.isoformat(), last=reckoned.day.isoformat()
                ),
                _("请改期限。"),
                field="due_on",
            )
        return Choice(
            found,
            due,
            reckoned.day,
            self._proof(found.terms.days, reckoned.day, certain=reckoned.certain),
            self._text(found.terms, state, due),
            found.why_not or self._why_not_now(state, made),
        )

    def _why_not_now(self, state: MaterialState, made: Sequence[PromiseRow]) -> str:
        if not before_acceptance(self.file.row.stage, self.file.row.accepted_on):
            return N_("容缺和承诺在受理前作出；受理后缺材料的，按补正办理。")
        if any(row.state == "open" for row in made):
            return N_("这份材料已有未了结的承诺。")
        if state.state in THERE and not state.trouble:
            return N_("这份材料已经收到，不需要承诺。")
        return self.barred

    def _proof(self, count: int, last: date, *, certain: bool) -> str:
        pattern = (
            N_("自 {start} 次日起 {count} 个工作日，至 {last}")
            if certain
            else N_("自 {start} 次日起 {count} 个工作日，至 {last}（其间有年度放假安排尚未收录，按周一至周五推算）")
        )
        return said(pattern, start=self.today.isoformat(), count=count, last=last.isoformat())

    def _text(self, terms: Terms, state: MaterialState, due: date) -> str:
        """The promise as it will be signed: literal Chinese."""
        row, subject = self.file.row, self.file.subject
        chinese = in_words(person_form(subject.person).model, subject.person, "chinese_name")
        return filled(
            terms.text,
            applicant=chinese or row.applicant or "（姓名）",
            employer=row.employer_name or "（单位）",
            kind=self.file.kind.title,
            number=row.number,
            material=f"“{state.line.says}”",
            due=day_in_words(due),
            days=self.days.between(self.today + timedelta(days=1), due),
            consequence=terms.consequence,
            bar=terms.bar_months,
        )


def chapter_of(file: CaseFile) -> str:
    """The chapter that speaks of promises for this family of cases."""
    return f"{file.kind.family}/promises"
