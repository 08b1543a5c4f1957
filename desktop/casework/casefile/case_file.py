"""One case opened for reading: its row, its kind, everything entered, and the day whose rules speak."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from desktop.case_types import kind as kind_of
from desktop.case_types.case_type import CaseType, Gap, MaterialState, Subject
from desktop.case_types.gaps import gaps as gaps_of
from desktop.case_types.reasons import Ticked, reasons_of, ticked_gaps, with_reasons
from desktop.casework.casefile.states import Noted, states
from desktop.casework.office import Office
from desktop.policy.verdict import Overridden, Verdict

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
        verdict = self.kind.judge(self.office.policy, self.kind.facts(self.subject, day), day)
        return replace(verdict, overrides=self._overrides())

    def materials(self) -> tuple[MaterialState, ...]:
        """The material list with its states, as of the policy day."""
        day = self.policy_day
        lines = self.kind.materials(self.office.policy, self.kind.facts(self.subject, day), day)
        return states(lines, self._noted(), day)

    def gaps(self, verdict: Verdict, materials: tuple[MaterialState, ...]) -> tuple[Gap, ...]:
        """Everything that is still missing, each with its reason for return where it has one."""
        found, reasons = gaps_of(self.kind, self.subject, verdict, materials, self.policy_day), self.reasons()
        ticks = (Ticked(row.reason, row.note) for row in self.office.store.reads.ticked_reasons(self.row.id))
        return (*with_reasons(found, reasons), *ticked_gaps(self.office.policy, ticks, reasons))

    def reasons(self) -> tuple[Reason, ...]:
        """The dictionary of reasons for return as it speaks on the policy day."""
        return reasons_of(self.office.policy, self.kind, self.policy_day)

    def _overrides(self) -> tuple[Overridden, ...]:
        """What was set otherwise by a signed act and still stands."""
        return tuple(
            Overridden(row.what, row.was, row.becomes, row.reason, row.basis, row.approver_name, row.on_day)
            for row in self.office.store.reads.overrides_of(self.row.id)
            if row.revoked_on is None
        )

    def _noted(self) -> dict[str, Noted]:
        reads = self.office.store.reads
        kept: dict[str, tuple[int, int]] = {}
        for scan in reads.attachments_of(self.row.id):
            files, pages = kept.get(scan.material_key, (0, 0))
            kept[scan.material_key] = (files + 1, pages + scan.pages)
        noted = reads.materials_of(self.row.id)
        return {
            key: Noted(
                state=noted[key].state if key in noted else "missing",
                issued_on=noted[key].issued_on if key in noted else None,
                expires_on=noted[key].expires_on if key in noted else None,
                note=noted[key].note if key in noted else "",
                files=kept.get(key, (0, 0))[0],
                pages=kept.get(key, (0, 0))[1],
                country=str(noted[key].data.get("country", "")) if key in noted else "",
                number=str(noted[key].data.get("number", "")) if key in noted else "",
            )
            for key in {*noted, *kept}
        }


def case_file(office: Office, case_id: int) -> CaseFile:
    """Open a case for reading. Raises `Expected` when there is none."""
    reads = office.store.reads
    row = reads.case(case_id)
    person = reads.person(row.person_id).data if row.person_id is not None else {}
    employer = reads.employer(row.employer_id).data if row.employer_id is not None else {}
    return CaseFile(office, row, kind_of(row.kind), Subject(person=person, employer=employer, answers=row.answers))
