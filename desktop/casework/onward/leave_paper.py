"""The paper a granted case leaves on its person's line: a residence paper, a visa, a class …"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.basics.language import _
from desktop.store.tables import Credential

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.case_types.result import ResultAnswers
    from desktop.casework.casefile.case_file import CaseFile
    from desktop.casework.deed import Act
    from desktop.store.tables import OfficeCase


def leave_paper(
    act: Act, case: OfficeCase, file: CaseFile, kind: str, told: ResultAnswers, living: Sequence[Credential]
) -> None:
    """Inside an open deed: the paper as the decision tells it, in the place of the one of its kind that is alive."""
    for row in living:
        if row.kind == kind and row.state == "alive":
            row.state, row.ended_on = "replaced", told.decided_on
            row.ended_why = _("见 {number}").format(number=case.number)
    act.unit.add(
        Credential(
            person_id=int(case.person_id or 0),
            kind=kind,
            number=(told.paper_number or "").upper(),
            employer_id=case.employer_id,
            employer_name=case.employer_name,
            case_id=case.id,
            first_day=told.paper_from or told.decided_on,
            last_day=told.paper_expires_on,
            data=file.kind.writes(file.subject.answers),
            created_at=act.unit.now,
        )
    )
