"""One case opened for reading: its row, its kind, everything entered, and the day whose rules speak."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from desktop.basics.language import N_
from desktop.case_types import kind as kind_of
from desktop.case_types.case_type import CaseType, Gap, MaterialState, Subject
from desktop.case_types.findings.reasons import Ticked, reasons_of, ticked_gaps, with_reasons
from desktop.case_types.gaps import gaps as gaps_of
from desktop.casework.casefile.checks import Checks
from desktop.casework.casefile.classed import judged, listed
from desktop.casework.casefile.noted import Noted, noted_of
from desktop.casework.casefile.states import states
from desktop.casework.office import Office
from desktop.casework.settings.read_settings import office_words
from desktop.policy.book.matrix import MatrixChapter
from desktop.policy.verdict import CLASS, Confidence, MaterialLine, Overridden, Verdict

if TYPE_CHECKING:
    from desktop.policy.book.reasons import Reason
    from desktop.store.reads.whole import WholeCase

DEPARTMENTS = "shared/departments"


@dataclass(frozen=True)
class CaseFile:
    """What every reading of a case begins with."""

    office: Office
    row: WholeCase
    kind: CaseType
    subject: Subject

    @property
    def policy_day(self) -> date:
        """The day whose rules speak: acceptance, or today before it."""
        return self.row.accepted_on or self.office.clock.today()

    @property
    def decider(self) -> str:
        """Who decides on such a case, as the office entered it for the policy day; "" while nobody did."""
        told = self.office.policy.local(DEPARTMENTS, self.kind.decided_by, self.policy_day)
        return "" if told is None else told.value

    def verdict(self, on: date | None = None) -> Verdict:
        """The judgement on a day, by default the policy day. Raises `Expected` for a day before the book begins."""
        day = on or self.policy_day
        verdict = judged(self.kind, self.office.policy, self.kind.facts(self.subject, day), day, self._class_set())
        return replace(verdict, overrides=self._overrides())

    def materials(self) -> tuple[MaterialState, ...]:
        """The material list with its states, as of the policy day."""
        day = self.policy_day
        lines = listed(self.kind, self.office.policy, self.kind.facts(self.subject, day), day, self._class_set())
        noted = noted_of(self.office.store.reads, self.row.id)
        checks = Checks.on(self.office.policy, self.kind.family, day, office_words(self.office).city)
        return states((*lines, *self._no_longer_listed(lines, noted)), noted, day, checks)

    def _no_longer_listed(
        self, lines: tuple[MaterialLine, ...], noted: Mapping[str, Noted]
    ) -> Iterator[MaterialLine]:
        """What was handed in for papers the rules of the day do not list at all any more: kept at the end."""
        matrix = self.office.policy.chapters.get(f"{self.kind.family}/materials")
        rows = {row.key: row for row in matrix.material} if isinstance(matrix, MatrixChapter) else {}
        listed = {line.key for line in lines}
        for key in sorted(key for key, one in noted.items() if one.state != "missing" or one.files):
            if key in listed:
                continue
            row = rows.get(key)
            yield MaterialLine(
                key=key,
                number=row.number if row is not None else len(lines) + 1,
                says=row.says if row is not None else key,
                need="waived",
                why=N_("本事项按当日的规定不要求这份材料"),
                form="",
                cure="",
                clause="",
                source="",
                confidence=Confidence.CONFIRMED,
            )

    def gaps(self, verdict: Verdict, materials: tuple[MaterialState, ...]) -> tuple[Gap, ...]:
        """Everything that is still missing, each with its reason for return where it has one."""
        found, reasons = gaps_of(self.kind, self.subject, verdict, materials, self.policy_day), self.reasons()
        ticks = (Ticked(row.reason, row.note) for row in self.office.store.reads.ticked_reasons(self.row.id))
        return (*with_reasons(found, reasons), *ticked_gaps(self.office.policy, ticks, reasons))

    def reasons(self) -> tuple[Reason, ...]:
        """The dictionary of reasons for return as it speaks on the policy day."""
        return reasons_of(self.office.policy, self.kind, self.policy_day)

    def _class_set(self) -> str:
        """The class a signed act has set; "" where the computed one counts."""
        return next((one.becomes for one in self._overrides() if one.what == CLASS), "")

    def _overrides(self) -> tuple[Overridden, ...]:
        """What was set otherwise by a signed act and still stands."""
        return tuple(
            Overridden(row.what, row.was, row.becomes, row.reason, row.basis, row.approver_name, row.on_day)
            for row in self.office.store.reads.overrides_of(self.row.id)
            if row.revoked_on is None
        )


def case_file(office: Office, case_id: int) -> CaseFile:
    """Open a case for reading. Raises `Expected` when there is none."""
    reads = office.store.reads
    row = reads.case(case_id)
    person = reads.person(row.person_id).data if row.person_id is not None else {}
    employer = reads.employer(row.employer_id).data if row.employer_id is not None else {}
    return CaseFile(office, row, kind_of(row.kind), Subject(person=person, employer=employer, answers=row.answers))
